import type { MissingReason } from '../../portfolio';
import type { ColumnSource } from '../scheme/model';
import { quoted } from './excelText';
import type { FormulaTable } from './formulaTable';
import type { FormulaWords } from './formulaWords';
import type { ParameterNames } from './parameterNames';

/** A source as expressions for one row. */
export interface ValueFormula {
  /** Whether there is a number; never an error. */
  readonly valid: string;
  /** The number; only meant where `valid` is true. */
  readonly value: string;
  /** Why there is none, as text; only meant where `valid` is false. */
  readonly reason: string;
}

/** Where the cells stand, what is said of them, and the named cells that are read. */
export interface CellContext {
  readonly table: FormulaTable;
  readonly words: Pick<FormulaWords, 'reason'>;
  readonly names: Pick<ParameterNames, 'scheme'>;
}

/** What a number must be, as an expression, and why it is none where that does not hold. */
export interface Condition {
  readonly holds: string;
  readonly reason: MissingReason;
}

/** A column's cell of the row, and how it is read. */
export interface ColumnCells {
  readonly cell: string;
  /** The column's letters. */
  readonly letters: string;
  readonly empty: ColumnSource['empty'];
  /** Taken as it stands: no unit. */
  readonly isPlain: boolean;
  /** The cell, or 0 where it is empty and empty means zero. */
  readonly content: string;
  readonly value: string;
  readonly conditions: readonly Condition[];
}

/** Whether all conditions hold. */
export function allHold(conditions: readonly Condition[]): string {
  const [only] = conditions;
  return conditions.length === 1 ? only!.holds : `AND(${conditions.map(({ holds }) => holds).join(',')})`;
}

/** The reason of the first condition that does not hold, given that one of them does not. */
export function firstBroken(conditions: readonly Condition[], words: Pick<FormulaWords, 'reason'>): string {
  const [first, ...rest] = conditions;
  const said = quoted(words.reason(first!.reason));
  if (rest.every(({ reason }) => reason === first!.reason)) return said;
  return `IF(${first!.holds},${firstBroken(rest, words)},${said})`;
}

/** Something that a factor or divisor can stand beside. */
export function inBrackets(expression: string): string {
  return /^[A-Z]+\W?$/.test(expression) ? expression : `(${expression})`;
}
