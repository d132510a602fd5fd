import type { Language } from '../../locales/words';
import type { Declaration, Example } from '../declare';
import { exampleArguments } from './examples';

/** How a language's Excel is usually set up: the signs between arguments, columns, rows and decimals. */
export const SIGNS = {
  es: { argument: ';', column: '\\', row: ';', decimal: ',', truth: ['FALSO', 'VERDADERO'] },
  en: { argument: ',', column: ',', row: ';', decimal: '.', truth: ['FALSE', 'TRUE'] },
} as const;

/** The namespace of the functions, as the manifest has it. */
export const NAMESPACE = 'CEC';

/**
 * An example as a formula, as it is typed where that language is usual.
 * @param signs whose signs to use, where not the language's own: Excel's API takes the English ones only, whatever the
 *   words
 */
export function formulaText(
  declaration: Declaration,
  example: Example,
  language: Language,
  signs: Language = language,
): string {
  const args = exampleArguments(declaration, example, language).map((argument) => argumentText(argument, signs));
  while (args.at(-1) === '') args.pop();
  return `=${NAMESPACE}.${declaration.id}(${args.join(SIGNS[signs].argument)})`;
}

function argumentText(argument: unknown, language: Language): string {
  if (argument === null) return '';
  if (!Array.isArray(argument)) return cellText(argument, language);
  const { row, column } = SIGNS[language];
  const rows = argument as readonly (readonly unknown[])[];
  return `{${rows.map((cells) => cells.map((cell) => cellText(cell, language)).join(column)).join(row)}}`;
}

function cellText(cell: unknown, language: Language): string {
  const { decimal, truth } = SIGNS[language];
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
  return `${NAMESPACE}.${id}(${names.join(`${SIGNS[language].argument} `)})`;
}
