import { HELPER_COLUMNS, OUTPUT_COLUMNS } from '../../src/method';
import type { PlacedColumn } from '../../src/locales';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';

/** What Excel's own Undo leaves of a write, and writes that are one undo. */
let book: Book;
afterEach(() => book.close());

const list = [HEADER, ...clientCells(15)];

/** As Ctrl+Z does: the last message's names go, the cells of the messages before stay. */
async function undoLastMessage(): Promise<void> {
  await book.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    for (const item of names.items) if (item.name.startsWith('_CEC_')) item.delete();
  });
}

const every = [...OUTPUT_COLUMNS, ...HELPER_COLUMNS].map(
  (column) => ({ column, header: '', numberFormat: 'General', cells: [] }) as unknown as PlacedColumn,
);

describe.each([{ table: true }, { table: false }])('columns whose names are gone (table: $table)', ({ table }) => {
  beforeEach(async () => {
    book = await openBook();
    await fill(book, list, { table });
  });

  test('are known to be, and no second set is written', async () => {
    await classifyAndWrite(book);
    const written = await book.dump();
    await undoLastMessage();
    const found = await book.gateway.findClientTable();
    if (table) expect(found.unnamed).toBeGreaterThan(5);
    const report = await book.gateway.writeColumns(requestFor(found, { adopt: true }));
    expect(report.added).toEqual([]);
    const after = await book.dump();
    expect(after['sheets']).toEqual(written['sheets']);
  });

  test('are taken over without a cell being written, and then taken away', async () => {
    const before = await book.dump();
    await classifyAndWrite(book);
    await undoLastMessage();
    const standing = await book.dump();
    const request = { ...requestFor(await book.gateway.findClientTable()), columns: every };
    const state = await book.gateway.adoptColumns(request);
    const id = state.bindings.at(-1)!.id;
    expect((await book.dump())['sheets']).toEqual(standing['sheets']);
    const read = await book.gateway.readBoundTable(id);
    expect(read).toMatchObject({ unnamed: 0, binding: { id } });
    const { columns: expected, ...rest } = requestFor(read);
    const asked = await book.gateway.removeColumns({ ...rest, expected, confirmed: null });
    expect(asked.asks).toBe(null);
    const after = await book.dump();
    expect(after['names']).toEqual(before['names']);
    expect(JSON.stringify(after['sheets'])).not.toContain('Código');
  });

  test('are not taken over where none stand', async () => {
    const request = { ...requestFor(await book.gateway.findClientTable()), columns: every };
    await expect(book.gateway.adoptColumns(request)).rejects.toMatchObject({ id: 'columnsGone' });
  });

  test('deleted columns are no lost names', async () => {
    await classifyAndWrite(book);
    await book.run(async (_, sheet) => {
      sheet.getRange('H:S').delete('Left');
    });
    expect((await book.gateway.findClientTable()).unnamed).toBe(0);
  });
});

describe('one undo for a command', () => {
  const groups = (): { readonly asked: (boolean | undefined)[]; stop(): void } => {
    const spy = jest.spyOn(Excel, 'run');
    return {
      get asked() {
        return spy.mock.calls.map(([how]) => (how as { mergeUndoGroup?: boolean }).mergeUndoGroup);
      },
      stop: () => spy.mockRestore(),
    };
  };

  test('is asked for where Excel has it, and only for what changes the workbook', async () => {
    book = await openBook({}, { oneUndo: () => true });
    await fill(book, list);
    const request = requestFor(await book.gateway.findClientTable());
    const seen = groups();
    await book.gateway.writeColumns(request);
    expect(seen.asked).toEqual([true]);
    seen.stop();
  });

  test('is given up where something cannot be part of it: the change is taken back and made again', async () => {
    book = await openBook({}, { oneUndo: () => true });
    await fill(book, list);
    const request = requestFor(await book.gateway.findClientTable());
    const seen = groups();
    book.host.setOptions({ faults: { syncs: [{ atSync: 5, code: 'UndoNotSupported', when: 'after' }] } });
    const report = await book.gateway.writeColumns(request);
    expect(report.rows).toBe(15);
    expect(seen.asked.at(0)).toBe(true);
    expect(seen.asked.at(-1)).toBe(undefined);
    seen.stop();
  });

  test('is not asked for below ExcelApi 1.20', async () => {
    book = await openBook();
    await fill(book, list);
    const request = requestFor(await book.gateway.findClientTable());
    const seen = groups();
    await book.gateway.writeColumns(request);
    expect(seen.asked).toEqual([undefined]);
    seen.stop();
  });
});
