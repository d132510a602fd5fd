import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExcelProblem } from '../../src/excel';
import { troubleText } from '../../src/taskpane/model/trouble';
import type { Trouble } from '../../src/taskpane/model/state';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';

/**
 * Every command with every code of Excel's, in its first, its middle and its last message: the workbook is as it was, or
 * done. `docs/faults.md` is made of it (`UPDATE_FAULTS=1`). That every single message may fail is in `faults.test.ts`.
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

interface Command {
  readonly name: string;
  readonly where: Trouble['where'];
  prepare?(book: Book): Promise<unknown>;
  run(book: Book): Promise<unknown>;
}

const clients = [HEADER, ...clientCells(8)];
const COMMANDS: readonly Command[] = [
  { name: 'read', where: 'table', run: (book) => book.gateway.findClientTable() },
  { name: 'write', where: 'write', run: (book) => classifyAndWrite(book) },
  {
    name: 'write again',
    where: 'write',
    prepare: (book) => classifyAndWrite(book),
    run: (book) => classifyAndWrite(book),
  },
  {
    name: 'undo',
    where: 'undo',
    prepare: (book) => classifyAndWrite(book),
    run: (book) => book.gateway.undoLastWrite(),
  },
  {
    name: 'convert texts',
    where: 'table',
    run: async (book) => {
      const table = await book.gateway.findClientTable();
      return book.gateway.convertCells({
        table,
        cells: [{ row: 2, column: 2, before: table.raw.cells[2]![2], after: 5 }],
      });
    },
  },
  {
    name: 'columns of decisions',
    where: 'decisions',
    run: async (book) =>
      book.gateway.addDecisionColumns({
        table: await book.gateway.findClientTable(),
        headerRow: 0,
        headers: ['Segmento acordado'],
        segments: ['Vital'],
        otherWord: { title: 'Segmento', message: '¿Otro?' },
      }),
  },
  {
    name: 'remove columns',
    where: 'removal',
    prepare: (book) => classifyAndWrite(book, { columns: ['code', 'segment'] }),
    run: async (book) => {
      const { columns: expected, ...request } = requestFor(await book.gateway.readBoundTable('b1'), {
        columns: ['code', 'segment'],
      });
      return book.gateway.removeColumns({ ...request, expected, confirmed: null });
    },
  },
];

/** How a command ends where its nth message fails with a code; how many messages it has. */
async function failing({ prepare, run }: Command, code: string | null, n: number) {
  const book = await openBook();
  try {
    await fill(book, clients, { table: true });
    await prepare?.(book);
    const before = await book.dump();
    const sent = book.messages.length;
    if (code !== null) book.host.setOptions({ faults: { syncs: [{ atSync: n, code }] } });
    const problem = await run(book).then(
      () => null,
      (error: ExcelProblem) => error,
    );
    book.host.setOptions({ faults: {} });
    const syncs = new Set(book.messages.slice(sent).flatMap(({ calls, sync }) => (calls.length > 0 ? [sync] : [])))
      .size;
    const after = JSON.stringify(await book.dump());
    return { problem, same: after === JSON.stringify(before), after, syncs };
  } finally {
    book.close();
  }
}

const cells = (row: readonly string[], widths: readonly number[]): string =>
  `| ${row.map((cell, k) => cell.padEnd(widths[k]!)).join(' | ')} |`;

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, k) => Math.max(3, ...rows.map((row) => row[k]!.length)));
  const line = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [cells(rows[0]!, widths), line, ...rows.slice(1).map((row) => cells(row, widths))].join('\n');
}

test('every command ends before or after, never between, and docs/faults.md says how', async () => {
  const rows: string[][] = [['command', 'Excel’s code', 'workbook', 'the pane']];
  for (const command of COMMANDS) {
    const { syncs, problem: none, after: done } = await failing(command, null, 0);
    expect(none).toBe(null);
    for (const code of CODES) {
      const outcomes = new Set<string>();
      const said = new Set<string>();
      for (const n of new Set([1, Math.ceil(syncs / 2), syncs])) {
        const { problem, same, after } = await failing(command, code, n);
        if (problem === null) {
          // Done as it is done where nothing fails.
          expect({ command: command.name, code, n, done: after === done }).toMatchObject({ done: true });
          outcomes.add('after');
          continue;
        }
        expect({ command: command.name, code, n, untouched: problem.workbookUntouched, same }).toMatchObject({
          untouched: true,
          same: true,
        });
        outcomes.add('before');
        const { workbook, why } = troubleText({ where: command.where, error: problem }, 'en');
        said.add([workbook, why].filter(Boolean).join(' '));
      }
      rows.push([command.name, code, [...outcomes].sort().join(' or '), [...said].sort().join(' / ') || '–']);
    }
  }
  const page = `# What happens when a message to Excel fails

Made by \`test/excel/faultsTable.test.ts\`, which fails where this page is not what happens (\`UPDATE_FAULTS=1\` makes it anew). Each
command is run with its first, its middle and its last message failing once with each of Excel's codes, in the stand-in host.
_Before_: the workbook is as it was, cell for cell. _After_: the command was done all the same, by waiting or by another
attempt. There is no third outcome. That every message of every command may fail is held by \`test/excel/faults.test.ts\`.

${tableOf(rows)}
`;
  if (process.env['UPDATE_FAULTS']) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});
