/** Longest text that a cell holds. */
const CELL_TEXT = 32_767;
/** Text up to this length with a figure in it may look like a number, date, time or fraction in some language. */
const NUMBER_LIKE = 30;
/** TRUE and FALSE in the languages of Excel that spell them as plain words. */
export const BOOLEANS: ReadonlySet<string> = new Set(
  (
    'true false verdadero falso wahr falsch vrai faux vero waar onwaar verdadeiro sant fals cierto ' +
    'prawda fałsz sand falsk sann usann tosi epätosi igaz hamis'
  ).split(' '),
);

/**
 * Text as it must be written so that Excel keeps it as text: with the leading apostrophe (never shown, not part of the
 * value) where it would otherwise become a formula, a number, a date, a boolean or an error.
 */
export function textLiteral(text: string): string {
  const fitting = text.length > CELL_TEXT ? `${text.slice(0, CELL_TEXT - 1)}…` : text;
  return changesWhenTyped(fitting) ? `'${fitting}` : fitting;
}

function changesWhenTyped(text: string): boolean {
  if (text === '') return false;
  if (/^[\s=+\-@'#<>{[(.,;:/\\%$€£¥^*~|]/.test(text)) return true;
  if (text.length <= NUMBER_LIKE && /\p{N}/u.test(text)) return true;
  return BOOLEANS.has(text.trim().toLowerCase());
}

/** A value as it is written into a cell: numbers as they are, text as text, '' for an empty cell. */
export const cellLiteral = (cell: string | number): string | number =>
  typeof cell === 'number' ? (Number.isFinite(cell) ? cell : '') : textLiteral(cell);

/** Excel's number format of cells whose content is text, whatever it looks like. */
export const TEXT_FORMAT = '@';

/**
 * A cell's earlier content (`range.formulas`) as it must be written to stand there again.
 * @param numberFormat of the cell, where it has it when this is written: a cell for texts takes a text as it is, and would
 *   show an apostrophe before it
 */
export function formulaLiteral(formula: unknown, value: unknown, numberFormat?: unknown): unknown {
  if (numberFormat === TEXT_FORMAT) return value;
  if (typeof formula !== 'string') return formula;
  // A constant shows itself in both; only a real formula starts with "=" and has another value.
  const isFormula = formula.startsWith('=') && formula !== value;
  if (isFormula || (formula.startsWith('#') && formula === value)) return formula;
  return textLiteral(formula);
}

/** Whether a cell holds what was written into it: text without the apostrophe, numbers to Excel's 15 digits. */
export function holdsWritten(found: unknown, written: string | number): boolean {
  if (typeof written === 'number' && Number.isFinite(written)) {
    return typeof found === 'number' && Math.abs(found - written) <= 1e-12 * Math.max(1, Math.abs(written));
  }
  const text = typeof written === 'number' ? '' : textLiteral(written).replace(/^'/, '');
  return (found ?? '') === text;
}
