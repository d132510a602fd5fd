import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGES, NOTES } from '../../src/excel/commands';
import { filesBelow } from '../support/imports';
import type { CommandId, ExcelProblem } from '../../src/excel';
import { troubleText } from '../../src/taskpane/model/trouble';
import { classifyAndWrite, clientCells, fill, HEADER, openBook, type Book } from './support/book';
import { order, ourCell, read, type Situation, SITUATIONS } from './support/situations';

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

/** A command in the table: how it is asked and ordered, and the name that it has in the gateway. */
interface Ordered extends Partial<Pick<Situation<unknown>, 'options' | 'prepare' | 'ask' | 'asks'>> {
  readonly name: string;
  readonly command: CommandId | 'findClientTable' | 'undoLastWrite';
  readonly says: Situation<unknown>['says'];
  readonly meanwhile: Situation<unknown>['meanwhile'];
  run(book: Book, asked: unknown): Promise<unknown>;
}

/** What a command has asked is its own affair. */
const situated = (command: CommandId): Ordered => ({
  ...(SITUATIONS[command] as Situation<unknown>),
  command,
  run: (book, asked) => order(book, command, asked as never),
});

const clients = [HEADER, ...clientCells(8)];
const others = [...Object.keys(CHANGES), ...Object.keys(NOTES)].filter((id) => id !== 'writeColumns');

const COMMANDS: readonly Ordered[] = [
  { name: 'read', command: 'findClientTable', says: 'table', run: (book) => read(book), meanwhile: null },
  situated('writeColumns'),
  { ...situated('writeColumns'), name: 'write again', prepare: (book) => classifyAndWrite(book) },
  {
    name: 'undo',
    command: 'undoLastWrite',
    says: 'undo',
    prepare: (book) => classifyAndWrite(book),
    run: (book) => book.gateway.undoLastWrite(),
    meanwhile: ourCell,
  },
  ...(others as CommandId[]).map(situated),
];

/** What goes wrong, from the moment at which the command is ordered. */
type Fault = (book: Book) => Promise<void> | void;

/** How a command ends; where it ends whole, with how many messages. */
async function ordered({ options, prepare, ask, run }: Ordered, fault: Fault, stallMs?: number) {
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
function said({ says }: Ordered, error: ExcelProblem): string {
  if (typeof says === 'function') return says(error);
  const { workbook, why } = troubleText({ where: says, error }, 'en');
  return [workbook, why].filter(Boolean).join(' ');
}

const ROWS: string[][] = [['command', 'what goes wrong', 'workbook', 'the pane']];
const row = (of: Ordered, what: string, outcomes: Iterable<string>, words: Iterable<string>): void =>
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
  const inTable: readonly string[] = COMMANDS.map(({ command }) => command);
  expect(changing.filter((name) => !inTable.includes(name))).toEqual([]);
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
