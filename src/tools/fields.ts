import type { ToolField } from './tool';

/** A field of a number: an amount or a count, or a part of a whole. */
export const amountField = (
  key: string,
  label: string,
  value: number | null,
  { unit = 'number', optional = false }: { unit?: 'fraction' | 'number'; optional?: boolean } = {},
): ToolField => ({ key, label, kind: 'number', unit, value, optional });

/** A field of one of several. @param choices value and words of each */
export const choiceField = (
  key: string,
  label: string,
  value: string,
  choices: readonly (readonly [string, string])[],
): ToolField => ({
  key,
  label,
  kind: 'choice',
  value,
  choices: choices.map(([one, words]) => ({ value: one, label: words })),
});

/**
 * A field of a column of the table, or none; one that was chosen and is gone stays among the choices.
 * @param none what is said for no column
 */
export const columnField = (
  key: string,
  label: string,
  header: string | null,
  { headers, none }: { readonly headers: readonly string[]; readonly none: string },
): ToolField =>
  choiceField(key, label, header ?? '', [
    ['', none],
    ...[...new Set([...(header === null ? [] : [header]), ...headers])].map((one): [string, string] => [one, one]),
  ]);

/** A number as text with a point: null where it is left empty, undefined where it is none. */
export function numberTold(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
