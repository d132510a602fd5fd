import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGES, NOTES } from '../../src/excel/commands';
import { filesBelow } from '../support/imports';
import type { ExcelProblem, RequestOf } from '../../src/excel';
import { historySheet } from '../../src/taskpane/commands/historySheet';
import { SheetDraft, type Sheet } from '../../src/sheet';
import { troubleText } from '../../src/taskpane/model/trouble';
import type { Trouble } from '../../src/taskpane/model/state';
import { refusalText } from '../../src/taskpane/view/functions/insertionText';
import { schemeSheet } from '../../src/tools';
import { remember, snapshotRequest } from './support/snapshots';
import {
  carriedTo,
  clientCells,
  classifyAndWrite,
  fill,
  HEADER,
  openBook,
  requestFor,
  typeInto,
  type Book,
} from './support/book';

/**
 * Every command with every code of Excel's, in its first, its middle and its last message; with a filter over its rows;
 * with somebody's change between what it read and what it does; and with an Excel that answers no more: the workbook is as
 * it was, or done, or the pane says that it may be neither. `docs/faults.md` is made of it (`UPDATE_FAULTS=1`). That every
 * single message may fail is in `faults.test.ts`.
 */
jest.setTimeout(180_000);
const PAGE = join(process.cwd(), 'docs/faults.md');
const CODES = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'RequestPayloadSizeLimitExceeded',
  'InactiveWorkbook',
  'InvalidSelection',
  'ItemNotFound',
  'GeneralException',
  'RequestAborted',
  'UndoNotSupported',
] as const;

/** Milliseconds without an answer after which an Excel that has fallen silent counts as gone; others answer sooner. */
const STALL_MS = 500;

interface Command<Asked> {
  readonly name: string;
  /** Where the pane says what stops it, or how. */
  readonly says: Trouble['where'] | ((problem: ExcelProblem) => string);
  readonly options?: Parameters<typeof openBook>[1];
  prepare?(book: Book): Promise<unknown>;
  /** What the pane has read, before the user orders it. */
  ask?(book: Book): Promise<Asked>;
  run(book: Book, asked: Asked): Promise<unknown>;
  /** What somebody changes meanwhile; null where the command has read nothing that could change. */
  readonly meanwhile: { readonly what: string; by(book: Book): Promise<void> | void } | null;
  /** Said of a report that has done nothing but ask. */
  asks?(report: unknown): string | null;
}
/** What a command has asked is its own affair. */
const command = <Asked>(of: Command<Asked>): Command<unknown> => of as Command<unknown>;

const clients = [HEADER, ...clientCells(8)];
const read = (book: Book): ReturnType<Book['gateway']['findClientTable']> => book.gateway.findClientTable();
const addSheet = (book: Book, name: string): Promise<void> =>
  book.run(async (context) => void (context.workbook.worksheets.add(name).getRange('B2').values = [['mine']]));

const anotherClient = { what: 'changed a client’s id', by: (book: Book) => typeInto(book, [3, 0], 'C999999') };
const ourCell = {
  what: 'changed a cell of our columns',
  by: (book: Book) => typeInto(book, [3, HEADER.length], 'mine'),
};
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

const COMMANDS: readonly Command<unknown>[] = [
  command({ name: 'read', says: 'table', run: (book) => read(book), meanwhile: null }),
  command({
    name: 'write',
    says: 'write',
    ask: async (book) => requestFor(await read(book)),
    run: (book, request) => book.gateway.writeColumns(request),
    meanwhile: anotherClient,
  }),
  command({
    name: 'write again',
    says: 'write',
    prepare: (book) => classifyAndWrite(book),
    ask: async (book) => requestFor(await read(book)),
    run: (book, request) => book.gateway.writeColumns(request),
    meanwhile: anotherClient,
  }),
  command({
    name: 'undo',
    says: 'undo',
    prepare: (book) => classifyAndWrite(book),
    run: (book) => book.gateway.undoLastWrite(),
    meanwhile: ourCell,
  }),
  command({
    name: 'convert texts',
    says: 'cells',
    ask: read,
    run: (book, table) =>
      book.gateway.convertCells({
        table,
        cells: [{ row: 2, column: 2, before: table.raw.cells[2]![2], after: 5 }],
      }),
    meanwhile: { what: 'changed a cell that is converted', by: (book) => typeInto(book, [2, 2], 7) },
  }),
  command({
    name: 'columns of decisions',
    says: 'decisions',
    ask: read,
    run: (book, table) =>
      book.gateway.addDecisionColumns({
        table,
        headerRow: 0,
        headers: ['Segmento acordado'],
        segments: ['Vital'],
        otherWord,
      }),
    meanwhile: { what: 'filled a cell beside the table', by: (book) => typeInto(book, [3, HEADER.length], 'mine') },
  }),
  command({
    name: 'code carried to a list',
    says: 'decisions',
    ask: read,
    run: (book, table) => book.gateway.carryColumns(carriedTo(table)),
    meanwhile: { what: 'filled a cell beside the list', by: (book) => typeInto(book, [3, HEADER.length], 'mine') },
  }),
  command({
    name: 'list of words',
    says: 'decisions',
    ask: read,
    run: (book, table) =>
      book.gateway.offerList({ table, headerRow: 0, column: 1, words: ['Vital', 'Insulso'], otherWord }),
    meanwhile: { what: 'changed the column’s header', by: (book) => typeInto(book, [0, 1], 'Otro') },
  }),
  command({
    name: 'remove columns',
    says: 'removal',
    prepare: (book) => classifyAndWrite(book, few),
    ask: async (book) => {
      const { columns: expected, ...request } = requestFor(await book.gateway.readBoundTable('b1'), few);
      return { ...request, expected, confirmed: null };
    },
    run: (book, request) => book.gateway.removeColumns(request),
    meanwhile: ourCell,
    asks: (report) => ((report as { asks: object | null }).asks ? 'It asks about that cell first.' : null),
  }),
  command({
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
    run: (book, request) => book.gateway.adoptColumns(request),
    meanwhile: anotherClient,
  }),
  command({
    name: 'insert a formula',
    says: (problem) => Object.values(refusalText(problem, false, 'en')).join(' '),
    prepare: (book) => book.run(async (_, sheet) => sheet.getRange('K3').select()),
    run: (book) => book.gateway.insertFormula({ formula: '=SUM({4,2})', rows: 1, columns: 1 }),
    meanwhile: { what: 'filled the active cell', by: (book) => typeInto(book, [2, 10], 'mine') },
  }),
  command({
    name: 'sample sheet',
    says: 'cells',
    options: { sample: async () => clients },
    run: (book) => book.gateway.insertSample('es'),
    meanwhile: { what: 'added a sheet of that name', by: (book) => addSheet(book, 'Clientes de muestra') },
  }),
  command({
    name: 'template',
    says: 'tools',
    run: (book) => book.gateway.insertTemplate(historySheet('es', 2026)),
    meanwhile: { what: 'added a sheet of that name', by: (book) => addSheet(book, 'Datos históricos') },
  }),
  command({
    name: 'report',
    says: 'tools',
    prepare: (book) => book.gateway.printSheets(smallReport('2026')),
    ask: async (book) => ({ ...smallReport('2027'), notes: await book.gateway.readNotes('small') }),
    run: (book, request) => book.gateway.printSheets(request),
    meanwhile: {
      what: 'written a note on the report',
      by: (book) =>
        book.run(async (context) => {
          const notes = context.workbook.names.getItem('CEC_notes_small').getRange();
          notes.getCell(0, 0).values = [['mine']];
        }),
    },
  }),
  command({
    name: 'snapshot',
    says: 'tools',
    prepare: (book) => remember(book, '2026-06-30', 3),
    ask: (book) => snapshotRequest(book, '2026-09-30', 3),
    run: (book, request) => book.gateway.appendRows(request),
    meanwhile: {
      what: 'typed below the history',
      by: (book) =>
        book.run(async (context) => {
          context.workbook.worksheets.getItem('Historial CEC').getRange('B6').values = [['mine']];
        }),
    },
  }),
  command({
    name: 'keep a scheme',
    says: 'schemes',
    ask: async (book) => {
      const { scheme } = requestFor(await read(book));
      return { ...(await book.gateway.readState()), schemes: [scheme], activeSchemeId: scheme.id };
    },
    run: (book, state) => book.gateway.saveState({ state }),
    meanwhile: null,
  }),
  command({
    name: 'scheme on a sheet',
    says: 'schemes',
    ask: async (book) => {
      const { id, sheet } = schemeSheet(requestFor(await read(book)).scheme, 'es');
      // Its text is a hundred and fifty cells of the same kind.
      return { id, sheet: { ...sheet, cells: sheet.cells.slice(0, 40) } as Sheet };
    },
    run: (book, sheet) => book.gateway.writeSchemeSheet(sheet),
    meanwhile: { what: 'added a sheet of that name', by: (book) => addSheet(book, 'Modelo Propuesta') },
  }),
];

/** What goes wrong, from the moment at which the command is ordered. */
type Fault = (book: Book) => Promise<void> | void;

/** How a command ends; where it ends whole, with how many messages. */
async function ordered({ options, prepare, ask, run }: Command<unknown>, fault: Fault, stallMs?: number) {
  const book = await openBook({}, { ...(stallMs ? { stallMs } : {}), ...options });
  try {
    await fill(book, clients, { table: true });
    await prepare?.(book);
    const asked = await ask?.(book);
    await fault(book);
    const before = JSON.stringify(await book.dump());
    const sent = book.messages.length;
    let report: unknown;
    const problem = await run(book, asked).then(
      (done) => {
        report = done;
        return null;
      },
      (error: ExcelProblem) => error,
    );
    book.host.setOptions({ faults: {} });
    const calls = book.messages.slice(sent).filter((message) => message.calls.length > 0);
    const after = JSON.stringify(await book.dump());
    return { problem, report, after, same: after === before, syncs: new Set(calls.map(({ sync }) => sync)).size };
  } finally {
    book.close();
  }
}

/** Excel counts the names that it gives to tables, those that are gone as well. */
const unnumbered = (dump: string): string => dump.replace(/Table\d+/g, 'Table');

const filtered: Fault = (book) =>
  book.run(async (_, sheet) => {
    const { filter } = sheet.tables.getItem('Clientes').columns.getItem('Facturación');
    filter.apply({ filterOn: 'Custom' as Excel.FilterOn, criterion1: '>150000' });
  });

/** Excel takes its nth message and answers neither this one nor any other. */
const silentFrom =
  (n: number): Fault =>
  (book) => {
    let answered = 0;
    const silence = (): void => book.host.setOptions({ faults: { gone: true } });
    if (n === 1) return silence();
    book.host.onMessageLogged(({ calls }) => {
      if (calls.length > 0 && ++answered === n - 1) silence();
    });
    return undefined;
  };

const cells = (row: readonly string[], widths: readonly number[]): string =>
  `| ${row.map((cell, k) => cell.padEnd(widths[k]!)).join(' | ')} |`;

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, k) => Math.max(3, ...rows.map((row) => row[k]!.length)));
  const line = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [cells(rows[0]!, widths), line, ...rows.slice(1).map((row) => cells(row, widths))].join('\n');
}

/** What the pane says of it. */
function said({ says }: Command<unknown>, error: ExcelProblem): string {
  if (typeof says === 'function') return says(error);
  const { workbook, why } = troubleText({ where: says, error }, 'en');
  return [workbook, why].filter(Boolean).join(' ');
}

const ROWS: string[][] = [['command', 'what goes wrong', 'workbook', 'the pane']];
const row = (of: Command<unknown>, what: string, outcomes: Iterable<string>, words: Iterable<string>): void =>
  void ROWS.push([of.name, what, [...outcomes].sort().join(' or '), [...words].sort().join(' / ') || '–']);

describe.each(COMMANDS.map((each) => [each.name, each] as const))('%s', (_, each) => {
  let whole: Awaited<ReturnType<typeof ordered>>;
  beforeAll(async () => {
    whole = await ordered(each, () => undefined);
    expect(whole.problem).toBeNull();
  });

  test('with each of Excel’s codes it ends before or after', async () => {
    const { syncs } = whole;
    for (const code of CODES) {
      const outcomes = new Set<string>();
      const words = new Set<string>();
      for (const n of new Set([1, Math.ceil(syncs / 2), syncs])) {
        const { problem, same, after } = await ordered(each, ({ host }) =>
          host.setOptions({ faults: { syncs: [{ atSync: n, code }] } }),
        );
        if (problem === null) {
          // Done as it is done where nothing fails.
          expect({ code, n, done: unnumbered(after) === unnumbered(whole.after) }).toEqual({ code, n, done: true });
          outcomes.add('after');
          continue;
        }
        const { workbookUntouched: untouched } = problem;
        expect({ code, n, untouched, same }).toEqual({ code, n, untouched: true, same: true });
        outcomes.add('before');
        words.add(said(each, problem));
      }
      row(each, code, outcomes, words);
    }
  });

  test('with a filter over its rows, or a change meanwhile, it ends before or after', async () => {
    const { meanwhile, asks } = each;
    const faults: [string, Fault][] = [
      ['a filter hides rows', filtered],
      ...(meanwhile ? [[`somebody has ${meanwhile.what}`, meanwhile.by] as [string, Fault]] : []),
    ];
    for (const [what, fault] of faults) {
      const { problem, report, same } = await ordered(each, fault);
      const asked = problem ? null : (asks?.(report) ?? null);
      const before = problem !== null || asked !== null;
      // Reading changes nothing in any case.
      if (before)
        expect({ what, untouched: problem?.workbookUntouched ?? true, same }).toMatchObject({ untouched: true });
      if (each.name !== 'read') expect({ what, before, same }).toEqual({ what, before, same: before });
      row(each, what, [before ? 'before' : 'after'], problem ? [said(each, problem)] : asked ? [asked] : []);
    }
  });

  test('where Excel answers no more, the workbook is as it was, or the pane says that it may not be', async () => {
    const outcomes = new Set<string>();
    const words = new Set<string>();
    for (const n of new Set([1, whole.syncs])) {
      const { problem, same } = await ordered(each, silentFrom(n), STALL_MS);
      // What an undo has begun before, it cannot finish.
      expect(['hostGone', 'undoFailed']).toContain(problem?.id);
      const { workbookUntouched } = problem!;
      expect({ n, wrong: workbookUntouched && !same }).toEqual({ n, wrong: false });
      outcomes.add(workbookUntouched ? 'before' : 'unknown');
      words.add(said(each, problem!));
    }
    row(each, 'Excel answers no more', outcomes, words);
  });
});

/** Commands that write on a trial sheet of their own only, and say of each thing whether it went wrong: `diagnosis.test.ts`. */
const OWN_TRIAL = ['checkExcel', 'checkBehind'];

test('every command that changes a workbook is in the table, by existing', () => {
  const gateway = readFileSync(join(process.cwd(), 'src/excel/excelGateway.ts'), 'utf8');
  const besides = [...gateway.matchAll(/^ {4}(\w+): \([^)]*\) =>\s+changing\(/gm)].map(([, name]) => name!);
  expect(besides).toEqual(['undoLastWrite', ...OWN_TRIAL]);
  const changing = [...Object.keys(CHANGES), ...Object.keys(NOTES), 'undoLastWrite'];
  expect(changing.length).toBeGreaterThan(12);
  const run = COMMANDS.map((each) => each.run.toString()).join('\n');
  expect(changing.filter((name) => !run.includes(`gateway.${name}(`))).toEqual([]);
  // Whatever changes the workbook is carried out by one of them.
  const carriesOut = filesBelow('src/excel').filter((file) => /\bcarryOut\(/.test(readFileSync(file, 'utf8')));
  expect(carriesOut).toEqual([join('src', 'excel', 'excelGateway.ts')]);
});

test('docs/faults.md says what happens', () => {
  const page = `# What happens when something goes wrong on the way to Excel

Made by \`test/excel/faultsTable.test.ts\`, which fails where this page is not what happens (\`UPDATE_FAULTS=1\` makes it anew). In
the stand-in host, each command is run with its first, its middle and its last message failing once with each of Excel’s
codes; with a filter over the rows of the client table; with somebody’s change between what the pane has read and what the user
orders; and with an Excel that answers no more, from the first message or from the last one.

_Before_: the workbook is as it was, cell for cell. _After_: the command was done all the same: by waiting, by another attempt,
or because what went wrong does not concern it. _Unknown_: an Excel that answers no more cannot be asked to take back what it
did before; the pane says so. There is no other outcome. That every message of every command may fail is held by
\`test/excel/faults.test.ts\`.

${tableOf(ROWS)}
`;
  if (process.env['UPDATE_FAULTS']) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});
