import { type WorkbookDump } from '../../src/workbench/host';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';
import { cellsOf, CLIENTS, EVERY, hiddenColumns, shown, WITH_DIGITS } from './support/plainFormulas';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

describe.each([{ table: true }, { table: false }])(
  'columns that only plain formulas need (table: $table)',
  ({ table }) => {
    beforeEach(() => fill(book, [HEADER, ...clientCells(CLIENTS)], { table }));

    test('values, formulas and values again replace the same columns', async () => {
      await classifyAndWrite(book, { columns: EVERY });
      const values = cellsOf(await book.dump(), 'Sheet1');
      const { formulas, columns } = await classifyAndWrite(book, { output: 'plain', columns: EVERY });
      expect(formulas).not.toBeNull();
      await classifyAndWrite(book, { columns: EVERY });
      const after = cellsOf(await book.dump(), 'Sheet1');
      for (const [address, { value }] of Object.entries(values))
        expect(after[address]?.value ?? '').toEqual(value ?? '');
      expect(Object.values(after).filter(({ formula }) => formula)).toEqual([]);
      // Columns that only formulas need are emptied.
      expect(await shown(book, columns.length - EVERY.length, HEADER.length + EVERY.length)).toEqual(
        Array.from({ length: CLIENTS }, () => Array.from({ length: columns.length - EVERY.length }, () => '')),
      );
    });

    test('what only formulas need goes with them, comes back with them, and undo knows it', async () => {
      await classifyAndWrite(book, { columns: WITH_DIGITS });
      const before = await book.dump();
      await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
      const plain = await book.dump();
      expect(hiddenColumns(plain)).toHaveLength(3);
      const request = requestFor(await book.gateway.findClientTable(), { columns: WITH_DIGITS });
      const { helpers: left, address } = await book.gateway.writeColumns(request);
      const values = await book.dump();
      // In a table the columns stay as they are, but empty, for no header of a table can be.
      expect(left).toEqual(table ? { columns: 'T:V', empty: true } : null);
      expect(hiddenColumns(values)).toEqual(table ? hiddenColumns(plain) : []);
      const filled = (dump: WorkbookDump): string[] =>
        Object.entries(cellsOf(dump, 'Sheet1')).flatMap(([cell, { value, formula }]) =>
          (value ?? '') === '' && !formula ? [] : [cell],
        );
      if (!table) expect(filled(values).sort()).toEqual(filled(before).sort());
      expect(address).toBe('H1:S31');
      await book.gateway.undoLastWrite();
      expect(await book.dump()).toEqual(plain);
      await book.gateway.writeColumns(request);
      const again = requestFor(await book.gateway.findClientTable(), { output: 'plain', columns: WITH_DIGITS });
      expect(await book.gateway.writeColumns(again)).toMatchObject({
        helpers: { columns: 'T:V', empty: false },
        address: 'H1:S31',
      });
      const once = await book.dump();
      expect(hiddenColumns(once)).toEqual(hiddenColumns(plain));
      expect(cellsOf(once, 'Sheet1')).toEqual(cellsOf(plain, 'Sheet1'));
    });

    test('cells that helper columns have left are the user’s: nothing of theirs is emptied or written over', async () => {
      if (table) return;
      await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
      await classifyAndWrite(book, { columns: WITH_DIGITS });
      const notes = [['Mis notas'], ['llamar a Ana'], [42]];
      await book.run(async (_, sheet) => void (sheet.getRange('T1:T3').values = notes));
      const noted = async (): Promise<unknown> =>
        book.run(async (context, sheet) => {
          const range = sheet.getRange('T1:T3');
          range.load('values');
          await context.sync();
          return range.values;
        });
      await classifyAndWrite(book, { columns: WITH_DIGITS });
      expect(await noted()).toEqual(notes);
      await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
      expect(await noted()).toEqual(notes);
    });

    test('a column that is added after helper columns have gone stands beside the others', async () => {
      await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
      await classifyAndWrite(book, { columns: WITH_DIGITS });
      await classifyAndWrite(book, { columns: [...WITH_DIGITS, 'discount'] });
      const headers = await book.run(async (context, sheet) => {
        const region = sheet.getRange('A1').getSurroundingRegion();
        region.load('values');
        await context.sync();
        return region.values[0] as string[];
      });
      expect(headers).toContain('Descuento comercial');
      expect(headers).not.toContain('');
    });

    test('helper columns between ours stay, hidden, for a gap would tear the list apart', async () => {
      await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
      await classifyAndWrite(book, { output: 'plain', columns: [...WITH_DIGITS, 'discount'] });
      const request = requestFor(await book.gateway.findClientTable(), { columns: [...WITH_DIGITS, 'discount'] });
      expect(await book.gateway.writeColumns(request)).toMatchObject({ helpers: { columns: 'T:V', empty: true } });
      expect(hiddenColumns(await book.dump())).toHaveLength(3);
    });

    test('undo hides and shows the helper columns where they are now', async () => {
      const insertColumn = (): Promise<void> =>
        book.run(async (_, sheet) => void sheet.getRange('A:A').insert('Right'));
      await classifyAndWrite(book, { output: 'plain', columns: WITH_DIGITS });
      await classifyAndWrite(book, { columns: WITH_DIGITS });
      await insertColumn();
      await book.gateway.undoLastWrite();
      expect(hiddenColumns(await book.dump())).toEqual(['columns 20', 'columns 21', 'columns 22']);
    });
  },
);
