import {
  type Classification,
  type FormulaColumn,
  formulaColumns,
  type HelperColumn,
  idOrder,
  isHelper,
  type OutputColumn,
  turnoverColumn,
} from '../method';
import { formulaHeader } from './formulaWords';
import type { Language } from './languages';
import { type ResultColumn, resultColumns } from './resultTable';

/** A result column as it is written: one that people read, or one that only formulas need. */
export interface PlacedColumn extends Omit<ResultColumn, 'column'> {
  readonly column: FormulaColumn;
}

/** One column with the engine's values: what stands in the cell, or what its formula comes to. */
export function placedColumn(classification: Classification, column: FormulaColumn, language: Language): PlacedColumn {
  if (!isHelper(column)) return resultColumns(classification, [column], language)[0]!;
  const { scheme, portfolio, profiles } = classification;
  const values: Readonly<Record<HelperColumn, () => (number | string)[]>> = {
    profileNumber: () => Array.from(profiles, (p) => p + 1),
    idOrder: () => Array.from(idOrder(portfolio.ids)),
    turnover: () => Array.from(turnoverColumn(portfolio, scheme)?.values ?? [], (x) => (Number.isNaN(x) ? '' : x)),
    // Excel works these out when the formulas are there.
    rankKey: () => portfolio.ids.map(() => ''),
    rankTie: () => portfolio.ids.map(() => ''),
  };
  const numberFormat = column === 'turnover' ? '#,##0.00' : '0';
  return { column, header: formulaHeader(column, scheme, language), numberFormat, cells: values[column]() };
}

/** The columns asked for and those that their formulas need, with the engine's values. */
export function columnsForFormulas(
  classification: Classification,
  asked: readonly OutputColumn[],
  language: Language,
): PlacedColumn[] {
  return formulaColumns(classification.scheme, asked).map((column) => placedColumn(classification, column, language));
}
