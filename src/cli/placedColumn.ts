import { formulaHeader, type Language, type ResultColumn, resultColumns } from '../locales';
import {
  type Classification,
  type FormulaColumn,
  formulaColumns,
  HELPER_COLUMNS,
  type HelperColumn,
  idOrder,
  type OutputColumn,
} from '../method';

/** A result column as it is written: one that people read, or one that only formulas need. */
export interface PlacedColumn extends Omit<ResultColumn, 'column'> {
  readonly column: FormulaColumn;
}

export function isHelper(column: FormulaColumn): column is HelperColumn {
  return (HELPER_COLUMNS as readonly string[]).includes(column);
}

/** The columns asked for and those that their formulas need, with the engine's values. */
export function columnsForFormulas(
  classification: Classification,
  asked: readonly OutputColumn[],
  language: Language,
): PlacedColumn[] {
  const { scheme, portfolio, profiles } = classification;
  const columns = formulaColumns(scheme, asked);
  const shown = resultColumns(
    classification,
    columns.filter((column): column is OutputColumn => !isHelper(column)),
    language,
  );
  const values: Readonly<Record<HelperColumn, () => (number | string)[]>> = {
    profileNumber: () => Array.from(profiles, (p) => p + 1),
    idOrder: () => Array.from(idOrder(portfolio.ids)),
    // Excel works these out when it opens the file.
    rankKey: () => portfolio.ids.map(() => ''),
    rankTie: () => portfolio.ids.map(() => ''),
  };
  const helpers = columns.filter(isHelper).map((column): PlacedColumn => {
    const header = formulaHeader(column, scheme, language);
    return { column, header, numberFormat: '0', cells: values[column]() };
  });
  return [...shown, ...helpers];
}
