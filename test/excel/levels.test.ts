import type { WorkbookDump } from '../../src/workbench/host';
import { EXCEL_API_LEVEL, UNDOABLE_CHANGES, type UndoableChange } from '../../src/excel';
import { classifyAndWrite, clientCells, fill, HEADER, openBook, removeColumns, type Book } from './support/book';
import { inputsOfClients, print } from './support/reports';
import { askAndOrder, SITUATIONS } from './support/situations';

/** The declared level, the next one and the newest that Microsoft documents: what an Excel claims to have. */
const LEVELS = [EXCEL_API_LEVEL, '1.14', '1.20'] as const;

type Order = (book: Book) => Promise<unknown>;

/** Commands that are ordered otherwise, or more than once, so that each way through them is taken. */
const OWN: Partial<Readonly<Record<UndoableChange, Readonly<Record<string, Order>>>>> = {
  writeColumns: {
    values: (book) => classifyAndWrite(book),
    'the same again': (book) => askAndOrder(book, 'writeColumns'),
    'live formulas': (book) => classifyAndWrite(book, { output: 'live' }),
    'plain formulas': (book) => classifyAndWrite(book, { output: 'plain' }),
  },
  removeColumns: {
    'remove columns': async (book) =>
      expect(await removeColumns(book, { output: 'plain' })).toMatchObject({ asks: null, address: 'H1:R13' }),
  },
  printSheets: { report: (book) => print(book, 'matrices', inputsOfClients(12)) },
};

/** Every command that changes a workbook, one after the other, each with its undo. */
const COMMANDS: readonly (readonly [string, Order])[] = UNDOABLE_CHANGES.flatMap((id): [string, Order][] => {
  const own = OWN[id];
  if (own) return Object.entries(own);
  const { name, prepare } = SITUATIONS[id];
  return [[name, async (book) => [await prepare?.(book), await askAndOrder(book, id)]]];
});

/** The user goes back to the clients. */
const toClients = (book: Book): Promise<void> =>
  book.run(async (_, sheet) => {
    sheet.activate();
    sheet.getRange('A1').select();
  });

/** What the workbook is after each command, and after everything was undone. */
async function course(apiLevel: string): Promise<Record<string, WorkbookDump>> {
  const sample = async () => [
    ['Id', 'Facturación'],
    ['A', 1],
  ];
  const book = await openBook({ apiLevel }, { sample });
  try {
    await fill(book, [HEADER, ...clientCells(12)]);
    const start = await book.dump();
    const after: Record<string, WorkbookDump> = {};
    for (const [name, command] of COMMANDS) {
      await toClients(book);
      await command(book);
      after[name] = await book.dump();
    }
    const undone = new Set<UndoableChange>();
    while (book.gateway.undoable()) undone.add((await book.gateway.undoLastWrite()).what);
    expect([...undone].sort()).toEqual([...UNDOABLE_CHANGES].sort());
    after['undone'] = await book.dump();
    expect(after['undone']).toEqual(start);
    return after;
  } finally {
    book.close();
  }
}

let lowest: Record<string, WorkbookDump>;
beforeAll(async () => {
  lowest = await course(LEVELS[0]);
});

test.each(LEVELS)(
  'every command runs at ExcelApi %s, refused what is above it, to the same workbook',
  async (level) => {
    expect(await course(level)).toEqual(lowest);
  },
);

test('a level below the declared one is refused, so that the levels are no names', async () => {
  await expect(course('1.12')).rejects.toMatchObject({ id: 'apiMissing' });
});
