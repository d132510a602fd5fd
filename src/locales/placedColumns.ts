import {
  type Classification,
  type FormulaColumn,
  formulaColumns,
  type HelperColumn,
  idOrder,
  isHelper,
  type OutputColumn,
  type PlacedColumnId,
  type Ranks,
  turnoverColumn,
} from '../method';
import { formulaHeader } from './formulaWords';
import type { Language } from './languages';
import { type ResultColumn, resultColumns } from './resultTable';
import { rankAsWritten } from './terms';

/** A result column as it is written: one that people read, a tool's, or one that only formulas need. */
export interface PlacedColumn extends Omit<ResultColumn, 'column'> {
  readonly column: PlacedColumnId;
  /** Width in characters that a tool's words need; of the others their declaration knows it. */
  readonly width?: number;
  /** Why no cell has anything, where the tool knows it. */
  readonly blank?: string | undefined;
}

/** Whether no client has anything in a column. */
export const isBlankColumn = ({ cells }: Pick<PlacedColumn, 'cells'>): boolean =>
  cells.length > 0 && cells.every((cell) => cell === '');

/**
 * One column with the engine's values: what stands in the cell, or what its formula comes to.
 * @param ranks `values`: the header of the rank says that it is the last write's
 */
export function placedColumn(
  classification: Classification,
  column: FormulaColumn,
  language: Language,
  ranks: Ranks = 'formulas',
): PlacedColumn {
  if (!isHelper(column)) {
    const result = resultColumns(classification, [column], language)[0]!;
    return column === 'rank' && ranks === 'values' ? { ...result, header: rankAsWritten(language) } : result;
  }
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
  ranks: Ranks = 'formulas',
): PlacedColumn[] {
  return formulaColumns(classification.scheme, asked, ranks).map((column) =>
    placedColumn(classification, column, language, ranks),
  );
}
