import type { AnswerOf, CommandCalls, CommandId, ExcelProblem, GatewayOptions, RequestOf } from '../../../src/excel';
import { SheetDraft, type Sheet } from '../../../src/sheet';
import { historySheet } from '../../../src/taskpane/commands/historySheet';
import type { Trouble } from '../../../src/taskpane/model/state';
import { refusalText } from '../../../src/taskpane/view/functions/insertionText';
import { schemeSheet } from '../../../src/tools';
import { carriedTo, classifyAndWrite, clientCells, HEADER, requestFor, typeInto, type Book } from './book';
import { remember, snapshotRequest } from './snapshots';

/** A command in a book whose first sheet holds eight clients or more, as `fill` puts them there. */
export interface Situation<Asked, Answer = unknown> {
  /** As `docs/faults.md` calls the command. */
  readonly name: string;
  /** Where the pane says what stops it, or how. */
  readonly says: Trouble['where'] | ((problem: ExcelProblem) => string);
  readonly options?: GatewayOptions;
  /** Brings the workbook to where the command starts. */
  prepare?(book: Book): Promise<unknown>;
  /** What the pane has read, before the user orders it. */
  ask(book: Book): Promise<Asked> | Asked;
  /** What somebody changes meanwhile; null where the command has read nothing that could change. */
  readonly meanwhile: { readonly what: string; by(book: Book): Promise<void> | void } | null;
  /** Said of an answer that has done nothing but ask. */
  asks?(answer: Answer): string | null;
}

export const read = (book: Book): ReturnType<Book['gateway']['findClientTable']> => book.gateway.findClientTable();

const addSheet = (book: Book, name: string): Promise<void> =>
  book.run(async (context) => void (context.workbook.worksheets.add(name).getRange('B2').values = [['mine']]));
const anotherClient = { what: 'changed a client’s id', by: (book: Book) => typeInto(book, [3, 0], 'C999999') };
const besideTable = (what: string) => ({ what, by: (book: Book) => typeInto(book, [3, HEADER.length], 'mine') });
/** Somebody edits what the add-in wrote. */
export const ourCell = besideTable('changed a cell of our columns');
const otherWord = { title: 'Segmento', message: '¿Otro?' };
const few = { columns: ['code', 'segment'] as const };

/** A report as a tool makes one, with a column for notes, and no more cells than it takes. */
function smallReport(year: string): RequestOf<'printSheets'> {
  const draft = new SheetDraft();
  draft.put(0, 'title', `Informe ${year}`).down();
  for (const id of ['C000001', 'C000002']) draft.put(0, 'label', id).put(1, 'figure', 7).put(2, 'text', '').down();
  const rows = { row: 1, rowCount: 2, columnCount: 1 };
  draft.notesColumn({ keys: { ...rows, column: 0 }, notes: { ...rows, column: 2 } });
  const area = { row: 0, column: 0, rowCount: 3, columnCount: 3 };
  const print = { orientation: 'portrait', area, titleRows: null, header: '', footer: '' } as const;
  const sheet = draft.sheet({ name: 'Informe', widths: [20], frozenRows: 1, gridlines: false, print });
  return { sheets: [{ id: 'small', sheet }], notes: new Map(), tool: { id: 'small', settings: { year } } };
}

/**
 * How every command is ordered, by its name: one that is missing does not compile. The faults, the table of faults and the
 * levels of Excel's API take a command from here, so that a new one is in all three by its entry.
 */
export const SITUATIONS: { readonly [Id in CommandId]: Situation<RequestOf<Id>, AnswerOf<Id>> } = {
  writeColumns: {
    name: 'write',
    says: 'write',
    ask: async (book) => requestFor(await read(book)),
    meanwhile: anotherClient,
  },
  convertCells: {
    name: 'convert texts',
    says: 'cells',
    ask: async (book) => {
      const table = await read(book);
      const cells = [2, 3, 7].map((row) => ({ row, column: 2, before: table.raw.cells[row]![2], after: row / 10 }));
      return { table, cells: cells.map((cell) => ({ ...cell, numberFormat: '0 %' })) };
    },
    meanwhile: { what: 'changed a cell that is converted', by: (book) => typeInto(book, [2, 2], 7) },
  },
  addDecisionColumns: {
    name: 'columns of decisions',
    says: 'decisions',
    ask: async (book) => ({
      table: await read(book),
      headerRow: 0,
      headers: ['Segmento acordado', 'Motivo del acuerdo', 'Acordado por', 'Fecha del acuerdo'],
      segments: ['Vital', 'Insulso'],
      otherWord,
    }),
    meanwhile: besideTable('filled a cell beside the table'),
  },
  carryColumns: {
    name: 'code carried to a list',
    says: 'decisions',
    ask: async (book) => carriedTo(await read(book)),
    meanwhile: besideTable('filled a cell beside the list'),
  },
  offerList: {
    name: 'list of words',
    says: 'decisions',
    ask: async (book) => ({
      table: await read(book),
      headerRow: 0,
      column: 1,
      words: ['Vital', 'Insulso'],
      otherWord,
    }),
    meanwhile: { what: 'changed the column’s header', by: (book) => typeInto(book, [0, 1], 'Otro') },
  },
  removeColumns: {
    name: 'remove columns',
    says: 'removal',
    prepare: (book) => classifyAndWrite(book, few),
    ask: async (book) => {
      const { columns: expected, ...request } = requestFor(await book.gateway.readBoundTable('b1'), few);
      return { ...request, expected, confirmed: null };
    },
    meanwhile: ourCell,
    asks: ({ asks }) => (asks ? 'It asks about that cell first.' : null),
  },
  adoptColumns: {
    name: 'take standing columns over',
    says: 'removal',
    prepare: async (book) => {
      await classifyAndWrite(book, few);
      await book.run(async (context) => {
        const { names, settings } = context.workbook;
        names.load('items/name');
        settings.load('items/key');
        await context.sync();
        for (const item of [...names.items, ...settings.items]) item.delete();
      });
    },
    ask: async (book) => ({ ...requestFor(await read(book), few), adopt: true }),
    meanwhile: anotherClient,
  },
  insertFormula: {
    name: 'insert a formula',
    says: (problem) => Object.values(refusalText(problem, false, 'en')).join(' '),
    prepare: (book) => book.run(async (_, sheet) => sheet.getRange('Z90').select()),
    ask: () => ({ formula: '=SUM({4,2})', rows: 1, columns: 1 }),
    meanwhile: { what: 'filled the active cell', by: (book) => typeInto(book, [89, 25], 'mine') },
  },
  insertSample: {
    name: 'sample sheet',
    says: 'cells',
    options: { sample: async () => [HEADER, ...clientCells(8)] },
    ask: () => 'es',
    meanwhile: { what: 'added a sheet of that name', by: (book) => addSheet(book, 'Clientes de muestra') },
  },
  insertTemplate: {
    name: 'template',
    says: 'tools',
    ask: () => historySheet('es', 2026),
    meanwhile: { what: 'added a sheet of that name', by: (book) => addSheet(book, 'Datos históricos') },
  },
  printSheets: {
    name: 'report',
    says: 'tools',
    prepare: (book) => book.gateway.printSheets(smallReport('2026')),
    ask: async (book) => ({ ...smallReport('2027'), notes: await book.gateway.readNotes('small') }),
    meanwhile: {
      what: 'written a note on the report',
      by: (book) =>
        book.run(async (context) => {
          const notes = context.workbook.names.getItem('CEC_notes_small').getRange();
          notes.getCell(0, 0).values = [['mine']];
        }),
    },
  },
  appendRows: {
    name: 'snapshot',
    says: 'tools',
    prepare: (book) => remember(book, '2026-06-30', 3),
    ask: async (book) => ({
      ...(await snapshotRequest(book, '2026-09-30', 3)),
      scheme: requestFor(await read(book)).scheme,
    }),
    meanwhile: {
      what: 'typed below the history',
      by: (book) =>
        book.run(async (context) => {
          context.workbook.worksheets.getItem('Historial CEC').getRange('B6').values = [['mine']];
        }),
    },
  },
  saveState: {
    name: 'keep a scheme',
    says: 'schemes',
    ask: async (book) => {
      const { scheme } = requestFor(await read(book));
      return { state: { ...(await book.gateway.readState()), schemes: [scheme], activeSchemeId: scheme.id } };
    },
    meanwhile: null,
  },
  writeSchemeSheet: {
    name: 'scheme on a sheet',
    says: 'schemes',
    ask: async (book) => {
      const { id, sheet } = schemeSheet(requestFor(await read(book)).scheme, 'es');
      // Its text is a hundred and fifty cells of the same kind.
      return { id, sheet: { ...sheet, cells: [...sheet.cells].slice(0, 40) } as Sheet };
    },
    meanwhile: { what: 'added a sheet of that name', by: (book) => addSheet(book, 'Modelo Propuesta') },
  },
};

/** Orders a command with what was asked before. */
export function order<Id extends CommandId>(book: Book, id: Id, asked: RequestOf<Id>): Promise<AnswerOf<Id>> {
  const calls: CommandCalls = book.gateway;
  return calls[id](asked);
}

/** Asks what a command asks in its situation, and orders it. */
export async function askAndOrder(book: Book, id: CommandId): Promise<unknown> {
  const { ask }: { ask(book: Book): unknown } = SITUATIONS[id];
  return order(book, id, (await ask(book)) as never);
}
