import type { Scheme } from '../scheme/model';

/** How a column's cells are to be read and formatted. */
export type ColumnKind = 'code' | 'whole' | 'decimal' | 'amount' | 'percent' | 'word' | 'text';

/** What the texts of a column are taken from; `remarks` are put together, the others looked up by their id. */
export type WordGroup = 'abc' | 'segment' | 'strategy' | 'intensity' | 'blocked' | 'profile' | 'remarks';

/** Everything about one column but its words (`src/locales`), its cells (`cellOf.ts`) and its formula (`formulas/formulas.ts`). */
export interface ColumnDeclaration<Column extends string = string> {
  readonly kind: ColumnKind;
  /** Where its texts come from; for columns of numbers, which numbers can stand in it. */
  readonly holds: WordGroup | ((value: number) => boolean);
  /** Whether it is written when nobody asked otherwise; `decided`: people have agreed on a segment of some client. */
  usual(scheme: Scheme, decided: boolean): boolean;
  /** Whether the scheme can fill it; `decides`: the table has a column of agreed segments. Left out: always. */
  possible?(scheme: Scheme, decides: boolean): boolean;
  /** Columns that its formula reads in its own row. */
  needs?(scheme: Scheme): readonly Column[];
  /** Of a digit: which one, from 0; its header names the criterion in that place. */
  readonly position?: number;
  /** Width in characters that its words need; 9 unless given. */
  readonly width?: number;
  /** Figures that are read one by one stand in the middle. */
  readonly centred?: true;
  /** Its words have the colours of segments, or that of a block. */
  readonly colours?: 'segments' | 'block';
}
