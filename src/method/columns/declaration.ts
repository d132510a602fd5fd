import type { Scheme } from '../scheme/model';

/** How a column's cells are to be read and formatted. */
export type ColumnKind = 'code' | 'whole' | 'decimal' | 'amount' | 'percent' | 'word' | 'text';

/** What the texts of a column are taken from; `remarks` are put together, the others looked up by their id. */
export type WordGroup = 'abc' | 'segment' | 'strategy' | 'intensity' | 'blocked' | 'profile' | 'remarks';

/**
 * Everything about one column but its words (`src/locales`) and what its cells hold (`cell.ts` beside it, apart because
 * the pane's first load carries neither judging nor formulas).
 */
export interface ColumnDeclaration<Column extends string = string> {
  readonly kind: ColumnKind;
  /** Where its texts come from; for columns of numbers, which numbers can stand in it. */
  readonly holds: WordGroup | ((value: number) => boolean);
  /** Whether it is written when nobody asked otherwise; `decided`: people have decided the segment of some client. */
  usual(scheme: Scheme, decided: boolean): boolean;
  /** Whether the scheme can fill it; `decides`: the table has a column for what people decide. Left out: always. */
  possible?(scheme: Scheme, decides: boolean): boolean;
  /** Columns that its formula reads in its own row. */
  needs?(scheme: Scheme): readonly Column[];
  /** What of the scheme decides its cells beside how clients are judged; left out: nothing. */
  follows?(scheme: Scheme): unknown;
  /** Of a digit: which one, from 0; its header names the criterion in that place. */
  readonly position?: number;
  /** What it holds of a client's four digits: by this it is known under another header. */
  ofDigits?(digits: readonly number[]): number;
  /** Whether the numbers of all clients can stand in it together; left out: always. */
  together?(numbers: readonly number[]): boolean;
  /** Width in characters that its words need; 9 unless given. */
  readonly width?: number;
  /** Figures that are read one by one stand in the middle. */
  readonly centred?: true;
  /** Its words have the colours of segments, or that of a block. */
  readonly colours?: 'segments' | 'block';
}

/** A declaration with the columns that it needs as the ids that they are: the list checks that there are such. */
export const declareColumn = <const Needs extends string = never>(
  declaration: ColumnDeclaration<Needs>,
): ColumnDeclaration<Needs> => declaration;

/** Of a column that is written unasked. */
export const always = (): boolean => true;
/** Of a column that is written only when somebody asks for it. */
export const onRequest = (): boolean => false;

/** Whole numbers between two limits. */
export const whole =
  (from: number, to: number) =>
  (value: number): boolean =>
    Number.isInteger(value) && value >= from && value <= to;

/** The strategy that a matrix gives: on request, because each matrix answers another question. */
export const MATRIX_STRATEGY = { kind: 'word', holds: 'strategy', usual: onRequest, width: 20 } as const;
