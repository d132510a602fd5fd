import {
  liveFormulas,
  parametersSheet,
  plainFormulas,
  readRoles,
  schemeFromParameters,
  type Classification,
  type Formulas,
  type ParameterCell,
  type ParametersRead,
  type Scheme,
} from '../../method';
import { columnLetters, type PortfolioReading } from '../../portfolio';
import { formulaWords, type Language } from '../../locales';
import type { Sheet } from '../../sheet';
import type { FormulasWanted } from './wanted';

/** The result columns as formulas for the cells where they will stand. */
export function formulasOf(
  { portfolio, layout }: PortfolioReading,
  { scheme }: Classification,
  { output, ranks, columns, places, language }: FormulasWanted,
): Formulas {
  const { firstColumn, ...rest } = places;
  const sources = layout.columns.map(({ header, sourceColumn }): [string, string] => [
    header,
    columnLetters(firstColumn + sourceColumn),
  ]);
  const table = { ...readRoles(portfolio), sources: new Map(sources), ...rest };
  const words = formulaWords(scheme, language);
  return output === 'live'
    ? liveFormulas(scheme, { asked: columns, ranks }, table, words)
    : plainFormulas(scheme, columns, table, words);
}

/** The sheet of the numbers that the formulas read. */
export function parametersOf({ scheme }: Classification, language: Language): Sheet {
  return parametersSheet(scheme, formulaWords(scheme, language));
}

/** Names of all cells that a person edits on a scheme's parameters sheet. */
export function parameterInputs(scheme: Scheme, language: Language): string[] {
  const { cells, names } = parametersSheet(scheme, formulaWords(scheme, language));
  const inputs = new Set(
    cells.filter(({ look }) => look === 'inputFigure').map(({ row, column }) => `${row},${column}`),
  );
  return names
    .filter(({ area }) => area.rowCount === 1 && area.columnCount === 1)
    .filter(({ area }) => inputs.has(`${area.row},${area.column}`))
    .map(({ name }) => name);
}

/** The scheme with the numbers of its parameters sheet, and what is wrong there. */
export function schemeOfSheet(
  scheme: Scheme,
  language: Language,
  cells: ReadonlyMap<string, ParameterCell | null>,
): ParametersRead {
  return schemeFromParameters(scheme, formulaWords(scheme, language), (name) => cells.get(name) ?? null);
}
