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

/** An example as a formula, ready to be typed or put into a cell in that language. */
export function formulaText(declaration: Declaration, example: Example, language: Language): string {
  const args = exampleArguments(declaration, example, language).map((argument) => argumentText(argument, language));
  while (args.at(-1) === '') args.pop();
  return `=${NAMESPACE}.${declaration.id}(${args.join(SIGNS[language].argument)})`;
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

/** The syntax line: optional arguments in brackets. */
export function syntaxText({ id, parameters }: Declaration, language: Language): string {
  const names = Object.values(parameters).map(({ name, optional }) =>
    optional ? `[${name[language]}]` : name[language],
  );
  return `${NAMESPACE}.${id}(${names.join(`${SIGNS[language].argument} `)})`;
}
