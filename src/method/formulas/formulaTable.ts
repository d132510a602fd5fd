import { type ColumnRole, type Portfolio } from '../../portfolio';
import { MethodProblem } from '../problems';
import type { FormulaColumn } from './formulaColumns';

/** Where a client table and its result columns stand, for formulas in A1 notation. */
export interface FormulaTable {
  /** Column letters of each source column, by header. */
  readonly sources: ReadonlyMap<string, string>;
  /** Column letters of each result column. */
  readonly results: ReadonlyMap<FormulaColumn, string>;
  /** First and last row with clients, one-based. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** What reading took each column for: counts must be whole, years not negative. */
  readonly roles: ReadonlyMap<string, ColumnRole>;
  /** Headers of the columns with the client's situation and family; null where there is none. */
  readonly kind: string | null;
  readonly family: string | null;
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

export function wholeResult(table: FormulaTable, column: FormulaColumn): string {
  return whole(table, resultLetters(table, column));
}

/** A formula for one row out of one for every row, with its equals sign. */
export function formulaAt(template: string, row: number): string {
  return `=${template.replaceAll(ROW, String(row))}`;
}

/** Which role each column was read for, and where situation and family stand. */
export function readRoles(portfolio: Portfolio): Pick<FormulaTable, 'roles' | 'kind' | 'family'> {
  const roles = new Map<string, ColumnRole>();
  for (const [role, index] of portfolio.roles) {
    const { header } = portfolio.columns[index]!;
    if (!roles.has(header)) roles.set(header, role);
  }
  const textHeader = (role: ColumnRole): string | null => {
    const column = portfolio.columns[portfolio.roles.get(role) ?? -1];
    return column?.kind === 'text' ? column.header : null;
  };
  return { roles, kind: textHeader('kind'), family: textHeader('family') };
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
