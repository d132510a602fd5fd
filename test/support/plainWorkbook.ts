import { withParameters } from '../../src/cli/parametersEdit';
import { resultBeside } from '../../src/cli/resultBeside';
import { readClientFile } from '../../src/cli/clientFile';
import { newWorkbook, type OpenedWorkbook, openWorkbook, patchWorkbook, readCells } from '../../src/files';
import { columnsForFormulas, formulaWords, type Language, resultColumns } from '../../src/locales';
import {
  classify,
  isHelper,
  isToolColumn,
  type OutputColumn,
  type ParameterCell,
  plainFormulas,
  type Scheme,
  readingChoices,
  schemeFromParameters,
} from '../../src/method';
import { type Portfolio, readPortfolio } from '../../src/portfolio';
import { writeFileSync } from 'node:fs';

/** A table as a workbook whose result columns are plain formulas, and what the engine says of the same clients. */
export interface PlainWorkbook {
  readonly bytes: Uint8Array;
  readonly scheme: Scheme;
  readonly portfolio: Portfolio;
  /** Zero-based sheet column of each result column. */
  readonly columns: ReadonlyMap<OutputColumn, number>;
  readonly asked: readonly OutputColumn[];
}

const NO_OPTIONS = {
  sheet: null,
  range: null,
  scheme: null,
  preset: null,
  criteria: null,
  share: null,
  familyMap: null,
  kinds: [],
  currency: null,
  date: null,
  out: null,
  saveScheme: null,
  emptyIsZero: [],
  units: {},
  convertText: false,
  columns: {},
  byFamily: [],
  highTurnover: null,
  block: null,
  latestYear: false,
  byAllAlone: [],
  without: [],
  byKind: false,
  compare: null,
  output: 'plain',
  newSheet: false,
  lapsedAsLost: false,
  export: null,
  carry: [],
  carryNumbers: false,
  replace: false,
  force: false,
  csv: {},
  tools: [],
  also: [],
  settings: [],
  purchases: null,
  relations: null,
  sumPurchases: false,
  contracts: null,
  listColumns: { purchases: {}, relations: {}, contracts: {} },
  history: null,
  snapshot: null,
  backCast: null,
  listDates: null,
  listDecimal: null,
  listNumbers: false,
  listCurrency: null,
  freeOrders: false,
} as const;

/** @param file where the source workbook may be written */
export async function plainWorkbook(
  file: string,
  cells: readonly (readonly (string | number | boolean | { error: '#N/A' })[])[],
  schemeFor: (portfolio: Portfolio) => Scheme,
  columnsOf: readonly OutputColumn[] | ((scheme: Scheme) => readonly OutputColumn[]),
  language: Language = 'es',
): Promise<PlainWorkbook> {
  const values = cells.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  writeFileSync(file, newWorkbook([{ sheet: 'Clientes', cells: [{ row: 0, column: 0, values }] }]));
  const source = await readClientFile({ ...NO_OPTIONS, input: file }, () => true);
  const told = readingChoices(schemeFor(readPortfolio(source.table).portfolio));
  const reading = readPortfolio(source.table, told);
  const classification = classify(reading.portfolio, schemeFor(reading.portfolio));
  const { scheme } = classification;
  const asked = typeof columnsOf === 'function' ? columnsOf(scheme) : columnsOf;
  const columns = columnsForFormulas(classification, asked, language);
  const words = formulaWords(scheme, language);
  const { bytes } = resultBeside({
    file: source,
    reading,
    columns,
    scheme,
    rank: classification.rank,
    language,
    replace: false,
    coded: true,
    formulas: (places) => plainFormulas(scheme, asked, places, words),
  });
  const width = cells[0]!.length;
  const shown = columns.flatMap(({ column }, k) =>
    isHelper(column) || isToolColumn(column) ? [] : [[column, width + k] as const],
  );
  return {
    bytes: withParameters(bytes, scheme, language).bytes,
    scheme,
    portfolio: reading.portfolio,
    columns: new Map(shown),
    asked: shown.map(([column]) => column),
  };
}

/** Results of the engine by column, one per client: what the formulas must say. */
export function engineSays(
  { portfolio, asked }: Pick<PlainWorkbook, 'portfolio' | 'asked'>,
  scheme: Scheme,
  language: Language = 'es',
): Record<string, (string | number)[]> {
  const columns = resultColumns(classify(portfolio, scheme), asked, language);
  return Object.fromEntries(columns.map(({ column, cells }) => [column, cells.map(rounded)]));
}

/** The same of a recalculated first sheet. */
export function sheetSays(
  { portfolio, columns }: Pick<PlainWorkbook, 'portfolio' | 'columns'>,
  cells: readonly (readonly unknown[])[],
): Record<string, unknown[]> {
  const column = (at: number): unknown[] =>
    Array.from(portfolio.sourceRows, (row) => rounded((cells[row]?.[at] ?? '') as string | number));
  return Object.fromEntries([...columns].map(([name, at]) => [name, column(at)]));
}

/** Two programs may differ in the last bits of a product. */
function rounded<T>(value: T): T | number {
  return typeof value === 'number' ? Number(value.toFixed(9)) : value;
}

/** A named cell of a workbook, as the pane would read it. */
export function namedCells(opened: OpenedWorkbook): (name: string) => ParameterCell | null {
  return (name) => {
    const found = opened.names.find((one) => one.name === name)?.refersTo;
    const [, quoted, plain, column, row] = /^(?:'(.+)'|(.+))!\$([A-Z]+)\$(\d+)$/.exec(found ?? '') ?? [];
    if (!column) return null;
    const sheet = opened.sheet(quoted ?? plain!);
    const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const value = readCells(sheet, { row: Number(row) - 1, column: at, rowCount: 1, columnCount: 1 })[0]?.[0] ?? '';
    return { value, address: found! };
  };
}

/** The workbook with another content in named cells of its parameters; null takes a name away. */
export function withEdits(bytes: Uint8Array, edits: Readonly<Record<string, string | number | null>>): Uint8Array {
  const opened = openWorkbook(bytes);
  const cell = namedCells(opened);
  const names = Object.keys(edits).filter((name) => edits[name] === null);
  const cells = Object.entries(edits).flatMap(([name, value]) => {
    if (value === null) return [];
    const [, sheet, column, row] = /^'?(.+?)'?!\$([A-Z])\$(\d+)$/.exec(cell(name)!.address)!;
    return [{ sheet: sheet!, row: Number(row) - 1, column: column!.charCodeAt(0) - 65, value }];
  });
  const sheet = cells[0]?.sheet;
  return patchWorkbook(opened, {
    ...(sheet
      ? { sheets: [{ sheet, cells: cells.map(({ row, column, value }) => ({ row, column, values: [[value]] })) }] }
      : {}),
    names: names.map((name) => ({ name, refersTo: null })),
  });
}

/** What the parameters sheet of a workbook says now. */
export function parametersOf(bytes: Uint8Array, scheme: Scheme): ReturnType<typeof schemeFromParameters> {
  return schemeFromParameters(scheme, formulaWords(scheme, 'es'), namedCells(openWorkbook(bytes)));
}
