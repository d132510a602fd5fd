import { type PlacedColumnId, type FormulaTable, readRoles } from '../method';
import { columnLetters, type PortfolioReading } from '../portfolio';
import type { ClientFile } from './clientFile';

/**
 * Where sources and results stand on the sheet, for formulas.
 * @param results zero-based columns of the sheet
 * @param header, last zero-based rows of the sheet: the header and the last client
 */
export function formulaPlaces(
  { area }: ClientFile,
  { portfolio, layout }: PortfolioReading,
  results: readonly (readonly [PlacedColumnId, number])[],
  { header, last }: { readonly header: number; readonly last: number },
): FormulaTable {
  return {
    ...readRoles(portfolio),
    sources: new Map(layout.columns.map((one) => [one.header, columnLetters(area.column + one.sourceColumn)])),
    results: new Map(results.map(([column, at]) => [column, columnLetters(at)])),
    firstRow: header + 2,
    lastRow: last + 1,
  };
}
