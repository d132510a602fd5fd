import {
  classify,
  clientsByRank,
  defaultColumns,
  proposeScheme,
  readingChoices,
  type OutputColumn,
  type Ranks,
  type Scheme,
} from '../../../src/method';
import { columnsForFormulas, resultColumns, type Language } from '../../../src/locales';
import { formulasOf, parametersOf } from '../../../src/taskpane/desk/formulaOutput';
import { readingView } from '../../../src/taskpane/desk/readingView';
import { readPortfolio } from '../../../src/portfolio';
import {
  EXCEL_API_LEVEL,
  excelGateway,
  type ClientTable,
  type GatewayOptions,
  type LongWork,
  type RemoveReport,
  type RemoveRequest,
  type WorkbookGateway,
  type WriteRequest,
  type RequestOf,
} from '../../../src/excel';
import {
  createHeadlessEngine,
  createHost,
  dumpWorkbook,
  type ExcelHost,
  type HostOptions,
  type MessageRecord,
  type WorkbookDump,
} from '../../../src/workbench/host';
import { loadOfficeJsInNode } from '../../workbench/support/officeJs';

export type Cells = readonly (readonly unknown[])[];

/** A workbook behind Microsoft's client, and the gateway in front of it. */
export interface Book {
  readonly host: ExcelHost;
  readonly gateway: WorkbookGateway;
  /** Every message that is no housekeeping, in order. */
  readonly messages: MessageRecord[];
  run<T>(task: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
  dump(): Promise<WorkbookDump>;
  close(): void;
}

/** Univer looks for formulas that are gone, says so and goes on: hundreds of lines that tell nothing of ours. */
const { error: tell } = console;
jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
  if (!String(said[0]).startsWith('Dependency tree not found')) tell(...said);
});

/** @param options - with an `apiLevel` client and host are of that level; else the client is of the declared one. */
export async function openBook(options: HostOptions = {}, gateway: GatewayOptions = {}): Promise<Book> {
  const engine = await createHeadlessEngine();
  const host = createHost(engine, options);
  const { Excel } = loadOfficeJsInNode(host, { strict: true, apiLevel: options.apiLevel ?? EXCEL_API_LEVEL });
  const messages: MessageRecord[] = [];
  host.onMessageLogged((record) => messages.push(record));
  return {
    host,
    messages,
    gateway: excelGateway({ now: () => 1000, waits: [1, 1, 1], ...gateway }),
    run: (task) =>
      Excel.run(async (context) => {
        const result = await task(context, context.workbook.worksheets.getFirst());
        await context.sync();
        return result;
      }),
    dump: () => dumpWorkbook(host),
    close: () => {
      host.dispose();
      engine.dispose();
    },
  };
}

/** Clients with every role a proposal wants; numbers repeat in no simple way. */
export function clientCells(clients: number, from = 1): unknown[][] {
  return Array.from({ length: clients }, (_, i) => {
    const n = from + i;
    const turnover = 1000 + ((n * 7919) % 9973) * 37;
    return [
      `C${String(n).padStart(6, '0')}`,
      `Cliente ${n}`,
      turnover,
      Math.round((((n * 31) % 97) / 97) * 100) / 100,
      Math.round((((n * 17) % 41) / 100) * 100) / 100,
      (n * 13) % 12,
      n % 9 === 0 ? 1 + (n % 4) : 0,
    ];
  });
}
export const HEADER = ['Id cliente', 'Nombre', 'Facturación', 'Cuota de cliente', 'Margen', 'Años', 'Impagados'];

/** A list of so many clients under its header. */
export const clientList = (clients: number): unknown[][] => [HEADER, ...clientCells(clients)];

/** Selects cells of the first sheet. */
export const selectCells = (book: Pick<Book, 'run'>, address: string): Promise<void> =>
  book.run(async (_, sheet) => {
    sheet.getRange(address).select();
  });

/** Fills the first sheet from a corner, as a table or as a plain list, and selects its first cell. */
export async function fill(
  book: Book,
  cells: Cells,
  options: { table?: boolean; at?: [number, number] } = {},
): Promise<void> {
  const [row, column] = options.at ?? [0, 0];
  await book.run(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]!.length);
    range.values = cells.map((line) =>
      line.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)),
    );
    if (options.table) sheet.tables.add(range, true).name = 'Clientes';
    range.getCell(0, 0).select();
    await context.sync();
  });
}

/** Puts a value into a cell of the first sheet as a user does who types: Excel does not take it for the add-in's. */
export function typeInto(book: Pick<Book, 'host'>, [row, column]: [number, number], value: string | number): void {
  const { workbook } = book.host;
  const sheet = workbook.engine.activeSheet();
  workbook.engine.write(sheet, row, column, [[{ cell: { value } }]]);
  workbook.edited(sheet, { row, column, rows: 1, columns: 1 }, 'Unknown');
}

export interface RequestChoices {
  readonly scheme?: (scheme: Scheme) => Scheme;
  readonly columns?: readonly OutputColumn[];
  readonly language?: Language;
  readonly whenOccupied?: NonNullable<WriteRequest['whenOccupied']>;
  readonly output?: 'values' | 'live' | 'plain';
  readonly ranks?: Ranks;
  readonly adopt?: boolean;
}

/** Judges a table as the pane would and makes the request to write it. */
export function requestFor(table: ClientTable, choices: RequestChoices = {}): WriteRequest {
  const language = choices.language ?? 'es';
  const output = choices.output ?? 'values';
  const { ranks = 'formulas' } = choices;
  const first = readPortfolio(table.raw);
  const proposed = proposeScheme(first.portfolio, { id: 's1', name: 'Propuesta', language });
  const wanted = (choices.scheme ?? ((each) => each))(proposed);
  // As the pane does: a scheme that says how the table is read has it read so.
  const told = readingChoices(wanted);
  const reading = Object.keys(told).length > 0 ? readPortfolio(table.raw, told) : first;
  const { portfolio, layout } = reading;
  const classification = classify(portfolio, wanted);
  const { scheme } = classification;
  const asked = choices.columns ?? defaultColumns(scheme);
  const idRole = portfolio.roles.get('id');
  const { name } = readingView(reading, '2026-11-27');
  return {
    table,
    scheme,
    columns:
      output === 'values'
        ? resultColumns(classification, asked, language)
        : columnsForFormulas(classification, asked, language, ranks),
    formulas:
      output === 'values'
        ? null
        : {
            output,
            ranks,
            formulas: async (places) =>
              formulasOf(reading, classification, { output, ranks, columns: asked, places, language }),
            parameters: parametersOf(classification, language),
          },
    clientRows: layout.clientRows,
    headerRow: layout.headerRows[layout.headerRows.length - 1] ?? 0,
    idHeader: idRole === undefined ? null : portfolio.columns[idRole]!.header,
    idColumn: idRole === undefined ? 0 : portfolio.columns[idRole]!.sourceColumn,
    name,
    priority: clientsByRank(classification.rank),
    language,
    adopt: choices.adopt ?? false,
    ...(choices.whenOccupied ? { whenOccupied: choices.whenOccupied } : {}),
  };
}

/** Finds, judges and writes: what the one button of the pane does. */
export async function classifyAndWrite(book: Book, choices: RequestChoices = {}): Promise<WriteRequest> {
  const request = requestFor(await book.gateway.findClientTable(), choices);
  await book.gateway.writeColumns(request);
  return request;
}

/** Takes our columns away, as the pane would once the user has been asked about `confirmed`. */
export async function removeColumns(
  book: Book,
  choices: RequestChoices & { readonly confirmed?: RemoveRequest['confirmed']; readonly work?: LongWork } = {},
): Promise<RemoveReport> {
  const table = await book.gateway.readBoundTable('b1');
  const { columns, scheme, ...request } = requestFor(table, choices);
  const { confirmed = null, work = {} } = choices;
  return book.gateway.removeColumns({ ...request, expected: columns, scheme, confirmed }, work);
}

/** Code and segment for a list of these rows, as the pane has shown them: blank where the client is not known. */
export const carriedTo = (table: ClientTable): RequestOf<'carryColumns'> => {
  const rows = table.raw.cells.length - 1;
  const every = <T>(of: (k: number) => T): T[] => Array.from({ length: rows }, (_, k) => of(k));
  return {
    table,
    headerRow: 0,
    columns: [
      { header: 'Código CEC', numberFormat: '0000', cells: every((k) => (k === 2 ? '' : 1111 + k)) },
      { header: 'Segmento', numberFormat: 'General', cells: every((k) => (k === 2 ? '' : 'Vital')) },
    ],
  };
};
