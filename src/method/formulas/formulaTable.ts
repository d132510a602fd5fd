import { CLIENT_KINDS, type ColumnRole, type Portfolio } from '../../portfolio';
import { agreementHeader } from '../compare/agreement';
import { MethodProblem } from '../problems';
import type { FormulaColumn, PlacedColumnId } from './formulaColumns';

/** Where a client table and its result columns stand, for formulas in A1 notation. */
export interface FormulaTable {
  /** Column letters of each source column, by header. */
  readonly sources: ReadonlyMap<string, string>;
  /** Column letters of each result column. */
  readonly results: ReadonlyMap<PlacedColumnId, string>;
  /** First and last row with clients, one-based. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** What reading took each column for: counts must be whole, years not negative. */
  readonly roles: ReadonlyMap<string, ColumnRole>;
  /** Headers of the columns with the client's situation and family; null where there is none. */
  readonly kind: string | null;
  readonly family: string | null;
  /** Header of the column of what people decided; null where there is none. */
  readonly agreement: string | null;
  /** Words of the situation column with the kind that each was read as. */
  readonly kinds: readonly KindWord[];
}

/** A word of the client table's situation column and the kind it was read as. */
export interface KindWord {
  readonly text: string;
  readonly kind: (typeof CLIENT_KINDS)[number];
}

/** Stands for the row's number in a formula that is meant for every row. */
export const ROW = '\u0001';

/** A cell of the client's own row. */
export function sourceCell(table: FormulaTable, header: string): string {
  return `${letters(table, header)}${ROW}`;
}

/** All cells of a source column, rows that are no clients included. */
export function wholeSource(table: FormulaTable, header: string): string {
  return whole(table, letters(table, header));
}

/** A result in the client's own row. */
export function resultCell(table: FormulaTable, column: FormulaColumn): string {
  return `${resultLetters(table, column)}${ROW}`;
}

/** All cells of a result's column, rows that are no clients included. */
export function wholeResult(table: FormulaTable, column: FormulaColumn): string {
  return whole(table, resultLetters(table, column));
}

/** A formula for one row out of one for every row, with its equals sign. */
export function formulaAt(template: string, row: number): string {
  return `=${template.replaceAll(ROW, String(row))}`;
}

/** Which role each column was read for, and where situation and family stand. */
export function readRoles(
  portfolio: Portfolio,
): Pick<FormulaTable, 'roles' | 'kind' | 'family' | 'agreement' | 'kinds'> {
  const roles = new Map<string, ColumnRole>();
  for (const [role, index] of portfolio.roles) {
    const { header } = portfolio.columns[index]!;
    if (!roles.has(header)) roles.set(header, role);
  }
  const textHeader = (role: ColumnRole): string | null => {
    const column = portfolio.columns[portfolio.roles.get(role) ?? -1];
    return column?.kind === 'text' ? column.header : null;
  };
  return {
    roles,
    kind: textHeader('kind'),
    family: textHeader('family'),
    agreement: agreementHeader(portfolio),
    kinds: kindWords(portfolio),
  };
}

/** The distinct words of the situation column with their kinds, in the order in which they first occur. */
function kindWords({ columns, roles, kinds }: Portfolio): KindWord[] {
  const column = columns[roles.get('kind') ?? -1];
  if (column?.kind !== 'text') return [];
  const found = new Map<string, KindWord>();
  column.values.forEach((text, i) => {
    const key = text.toLowerCase();
    if (text.trim() !== '' && !found.has(key)) found.set(key, { text, kind: CLIENT_KINDS[kinds[i]!]! });
  });
  return [...found.values()];
}

function letters({ sources }: FormulaTable, header: string): string {
  const found = sources.get(header);
  if (found === undefined) throw new MethodProblem('formulaColumnMissing', { header });
  return found;
}

function resultLetters({ results }: FormulaTable, column: FormulaColumn): string {
  const found = results.get(column);
  if (found === undefined) throw new Error(`The formulas need a column ${column}`);
  return found;
}

function whole({ firstRow, lastRow }: FormulaTable, column: string): string {
  return `$${column}$${firstRow}:$${column}$${lastRow}`;
}
