import { decimalMark, type Language } from '../../locales/words';
import type { Declaration, Example } from '../declare';
import { exampleArguments } from './examples';

/** How formulas are typed: what stands between arguments, columns, rows and before decimals, and the truth values. */
interface Signs {
  readonly argument: string;
  readonly column: string;
  readonly row: string;
  readonly decimal: string;
  readonly truth: readonly [string, string];
}

const TRUTH = { es: ['FALSO', 'VERDADERO'], en: ['FALSE', 'TRUE'] } as const;
const BETWEEN = {
  ',': { argument: ';', column: '\\', row: ';', decimal: ',' },
  '.': { argument: ',', column: ',', row: ';', decimal: '.' },
} as const;

/** The signs of an Excel in this language: the sign of decimals, which its region says, decides on all others. */
export const signsOf = (language: Language): Signs => ({ ...BETWEEN[decimalMark(language)], truth: TRUTH[language] });

/** The signs that Excel's API takes, whatever the region. */
export const API_SIGNS: Signs = { ...BETWEEN['.'], truth: TRUTH.en };

/** The namespace of the functions, as the manifest has it. */
export const NAMESPACE = 'CEC';

/** An example as a formula, as it is typed in that language, or with other signs. */
export function formulaText(
  declaration: Declaration,
  example: Example,
  language: Language,
  signs: Signs = signsOf(language),
): string {
  const args = exampleArguments(declaration, example, language).map((argument) => argumentText(argument, signs));
  while (args.at(-1) === '') args.pop();
  return `=${NAMESPACE}.${declaration.id}(${args.join(signs.argument)})`;
}

function argumentText(argument: unknown, signs: Signs): string {
  if (argument === null) return '';
  if (!Array.isArray(argument)) return cellText(argument, signs);
  const { row, column } = signs;
  const rows = argument as readonly (readonly unknown[])[];
  return `{${rows.map((cells) => cells.map((cell) => cellText(cell, signs)).join(column)).join(row)}}`;
}

function cellText(cell: unknown, { decimal, truth }: Signs): string {
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  if (typeof cell === 'boolean') return truth[cell ? 1 : 0];
  return `"${String(cell).replaceAll('"', '""')}"`;
}

/** A formula cut where it may go on in the next line: behind its signs and brackets, never within a text, a name or a number. */
export function formulaPieces(formula: string): string[] {
  // With other signs between arguments and columns, a comma between figures marks decimals.
  const isOfNumbers = /[;\\]/.test(formula.replace(/"[^"]*"/g, ''));
  const pieces: string[] = [];
  let piece = '';
  for (const [token] of formula.matchAll(/"(?:[^"]|"")*"|\d+(?:[.,]\d+)*|[,;\\({]\s*|[\s\S]/g)) {
    const parts = isOfNumbers || !/^\d+,/.test(token) ? [token] : token.match(/[^,]+,?/g)!;
    for (const part of parts) {
      piece += part;
      if (!/[,;\\({]\s*$/.test(part)) continue;
      pieces.push(piece);
      piece = '';
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** The syntax line: optional arguments in brackets. */
export function syntaxText({ id, parameters }: Declaration, language: Language): string {
  const names = Object.values(parameters).map(({ name, optional }) =>
    optional ? `[${name[language]}]` : name[language],
  );
  return `${NAMESPACE}.${id}(${names.join(`${signsOf(language).argument} `)})`;
}
