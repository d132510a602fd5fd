import { ExcelProblem, type ClientTable } from '../../src/excel';
import { sheetAnchors } from '../../src/sheet';
import { classifyAndWrite, fill, HEADER, openBook, type Book, clientList, selectCells } from './support/book';

import { inputsOfClients, print } from './support/reports';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

describe('the client table that is meant', () => {
  test('is the table around the active cell, without its totals', async () => {
    await fill(book, clientList(8), { table: true });
    await book.run(async (_, sheet) => {
      sheet.tables.getItem('Clientes').showTotals = true;
    });
    await selectCells(book, 'C4');
    const { place, raw } = await book.gateway.findClientTable();
    expect(place).toMatchObject({ address: 'A1:G9', tableName: 'Clientes', found: 'table', sheetName: 'Sheet1' });
    expect(raw.cells).toEqual(clientList(8));
  });

  test('is the region around the active cell', async () => {
    await fill(book, clientList(8), { at: [3, 2] });
    await selectCells(book, 'D6');
    const { place, raw } = await book.gateway.findClientTable();
    expect(place).toMatchObject({ address: 'C4:I12', tableId: null, found: 'region' });
    expect([raw.firstRow, raw.firstColumn]).toEqual([3, 2]);
    expect(raw.cells).toEqual(clientList(8));
  });

  test('is the selected block, whole columns cut to what is filled', async () => {
    await fill(book, clientList(8));
    await selectCells(book, 'A:E');
    const { place, raw } = await book.gateway.findClientTable();
    expect(place).toMatchObject({ address: 'A1:E9', found: 'selection' });
    expect(raw.cells).toEqual(clientList(8).map((row) => row.slice(0, 5)));
  });

  test.each(['A1', 'A2', 'K30'])(
    'is what the sheet holds when %s, a title or an empty cell, is selected',
    async (address) => {
      await fill(
        book,
        [['Cartera de clientes'], ['Importes en euros']].map((line) => [...line, ...Array<string>(6).fill('')]),
      );
      await fill(book, clientList(8), { at: [3, 0] });
      await selectCells(book, address);
      const { place, raw } = await book.gateway.findClientTable();
      expect(place).toMatchObject({ address: 'A1:G12', tableId: null, found: 'region' });
      expect(raw.cells.slice(3)).toEqual(clientList(8));
    },
  );

  test('is the one table of the sheet when an empty cell beside it is selected', async () => {
    await fill(book, clientList(8), { table: true });
    await selectCells(book, 'K30');
    const { place } = await book.gateway.findClientTable();
    expect(place).toMatchObject({ address: 'A1:G9', tableName: 'Clientes', found: 'table' });
  });

  test('is nothing on an empty sheet', async () => {
    await expect(book.gateway.findClientTable()).rejects.toMatchObject({ id: 'noTable', params: { sheet: 'Sheet1' } });
  });

  test('is read without our own columns, also when they were renamed or the user has a column right of them', async () => {
    await fill(book, clientList(8));
    const { columns } = await classifyAndWrite(book);
    await book.run(async (_, sheet) => {
      sheet.getRangeByIndexes(0, HEADER.length, 1, 1).values = [['Facturación 2']];
      sheet.getRangeByIndexes(0, HEADER.length + columns.length, 2, 1).values = [['Pedidos'], [7]];
    });
    const { raw } = await book.gateway.findClientTable();
    const ours = columns.map(() => '');
    expect(raw.cells[0]).toEqual([...HEADER, ...ours, 'Pedidos']);
    expect(raw.cells[1]).toEqual([...clientList(1)[1]!, ...ours, 7]);
  });
});

describe('the table that somebody is looking at', () => {
  const shownAt = async (address: string): Promise<ClientTable['place']> => {
    await selectCells(book, address);
    return (await book.gateway.findClientTable()).place;
  };

  test.each([false, true])(
    'is read again by a cell beside it, where something is being typed (table: %s)',
    async (table) => {
      await fill(book, clientList(8), { table });
      await classifyAndWrite(book);
      const shown = await shownAt('A1');
      // Something typed with a gap to what is written, and the cell below it, where Enter leads.
      await book.run(async (_, sheet) => {
        sheet.getRange('AD5').values = [['Vital']];
      });
      for (const address of ['AD6', 'AD5', 'AK40']) {
        await selectCells(book, address);
        const again = await book.gateway.findClientTable({}, shown);
        expect(again.place).toMatchObject({ address: 'A1:G9' });
        expect((await book.gateway.readShownTable(shown)).place).toMatchObject({ address: 'A1:G9' });
      }
    },
  );

  test('is read by a cell of it below which a column of it is blank', async () => {
    await fill(book, clientList(8));
    await book.run(async (_, sheet) => {
      sheet.getRange('H1:K1').values = [['Zona', 'Ruta', 'Segmento acordado', 'Motivo']];
      sheet.getRange('J5:K5').values = [['Vital', 'Lo pide la dirección']];
    });
    const shown = await shownAt('A1');
    expect(shown.address).toBe('A1:K9');
    await selectCells(book, 'J6');
    expect((await book.gateway.findClientTable()).place.address).toBe('J5:K6');
    expect((await book.gateway.findClientTable({}, shown)).place.address).toBe('A1:K9');
  });

  test('is meant in a report, whose lists of clients are none to classify', async () => {
    await fill(book, clientList(8));
    const shown = await shownAt('A1');
    await print(book, 'overview', inputsOfClients(8));
    const { keys } = sheetAnchors('overview');
    /** Goes to the first client that the report lists. */
    const intoList = (): Promise<void> =>
      book.run(async (context) => {
        const ids = context.workbook.names.getItem(keys).getRange();
        ids.worksheet.activate();
        ids.getCell(0, 0).select();
      });
    await intoList();
    expect((await book.gateway.findClientTable({}, shown)).place).toMatchObject({ ...shown, found: 'region' });
    // Nobody looks at a table, and nothing was written beside one: a report is no client table.
    expect(await book.gateway.findClientTable().catch((error: unknown) => error)).toMatchObject({ id: 'inReport' });
    await book.run(async (context) => context.workbook.worksheets.getItem(shown.sheetId).activate());
    await classifyAndWrite(book);
    await intoList();
    const written = (await book.gateway.findClientTable()).place;
    expect(written).toMatchObject({ sheetName: shown.sheetName, found: 'binding' });
  });

  test('gives way to another list of its sheet, and to a choice of rows', async () => {
    await fill(book, clientList(8));
    await fill(book, clientList(5), { at: [2, 12] });
    const shown = await shownAt('B2');
    await selectCells(book, 'N5');
    expect((await book.gateway.findClientTable({}, shown)).place.address).toBe('M3:S8');
    await selectCells(book, 'A1:G5');
    const part = await book.gateway.findClientTable({}, shown);
    expect(part.place).toMatchObject({ address: 'A1:G5', found: 'selection' });
    await selectCells(book, 'B2');
    expect((await book.gateway.findClientTable({}, part.place)).place.address).toBe('A1:G9');
    await selectCells(book, 'K30');
    expect((await book.gateway.findClientTable({}, part.place)).place.address).toBe('A1:G5');
  });

  test.each(['A1', 'B9', 'B14', 'K40'])(
    'is read again whole by %s where titles stand above it, blank rows within, and a note below',
    async (address) => {
      const blank = Array<string>(7).fill('');
      const line = (text: string): string[] => [text, ...blank.slice(1)];
      const [header, ...clients] = clientList(8);
      const list = [header!, ...clients.slice(0, 5), blank, ...clients.slice(5)];
      await fill(book, [
        line('Cartera de clientes'),
        line('Importes en euros'),
        blank,
        ...list,
        blank,
        line('(*) Sin IVA'),
      ]);
      const shown = await shownAt('A1');
      expect(shown.address).toBe('A1:G15');
      await selectCells(book, address);
      expect((await book.gateway.findClientTable({}, shown)).place.address).toBe('A1:G15');
      expect((await book.gateway.readShownTable(shown)).place.address).toBe('A1:G15');
    },
  );

  test('is read with rows that came to it, wherever the cell is, and told as gone where it is', async () => {
    await fill(book, clientList(8));
    const shown = await shownAt('B2');
    await fill(book, clientList(10));
    await selectCells(book, 'Z90');
    expect((await book.gateway.readShownTable(shown)).place.address).toBe('A1:G11');
    await book.run(async (_, sheet) => {
      sheet.getRange('A1:G11').clear();
    });
    await expect(book.gateway.readShownTable(shown)).rejects.toMatchObject({ id: 'noTable' });
  });
});

describe('a lone cell beside or above the list', () => {
  test.each([{ written: false }, { written: true }])(
    'does not join what lies beyond blank columns (written: $written)',
    async ({ written }) => {
      await fill(book, clientList(8));
      if (written) await classifyAndWrite(book);
      await book.run(async (_, sheet) => {
        sheet.getRange('AA1').values = [[0.16]];
      });
      await selectCells(book, 'AA1');
      expect((await book.gateway.findClientTable()).place.address).toBe('A1:G9');
    },
  );

  test('a title above the list and a note below it lead to the list', async () => {
    await fill(book, clientList(8), { at: [2, 0] });
    await book.run(async (_, sheet) => {
      sheet.getRange('A1').values = [['Clientes de 2025']];
      sheet.getRange('A14').values = [['Fuente: ERP']];
    });
    for (const address of ['A1', 'A14', 'J5']) {
      await selectCells(book, address);
      const { raw, place } = await book.gateway.findClientTable();
      expect([place.found, raw.cells.filter((row) => row[1] !== '').length]).toEqual(['region', 9]);
    }
  });
});

describe('what goes wrong', () => {
  test('is a problem of its own kind, with the workbook untouched', async () => {
    await fill(book, clientList(5));
    book.host.setEditMode(true);
    const problem = await book.gateway.findClientTable().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ExcelProblem);
    expect(problem).toMatchObject({ id: 'editMode', workbookUntouched: true });
    book.host.setEditMode(false);
    await expect(book.gateway.findClientTable()).resolves.toBeDefined();
  });

  test.each([
    ['GeneralException', 'other'],
    ['ApiNotFound', 'apiMissing'],
    ['ResponsePayloadSizeLimitExceeded', 'payload'],
  ])('Excel’s %s is %s', async (code, id) => {
    book.host.setOptions({ faults: { syncs: [{ atSync: 1, code }] } });
    await expect(book.gateway.findClientTable()).rejects.toMatchObject({ id });
  });

  test('several areas selected at once are refused with their reason', async () => {
    await fill(book, clientList(9));
    const { engine } = book.host.workbook;
    const block = { column: 0, rows: 3, columns: 3 };
    engine.select(engine.activeSheet(), { ...block, row: 0 }, { ...block, row: 5 });
    await expect(book.gateway.findClientTable()).rejects.toMatchObject({
      id: 'noSelection',
    });
  });

  test('a host that never answers counts as gone', async () => {
    const silent = await openBook({}, { stallMs: 40 });
    await fill(silent, clientList(5));
    silent.host.setOptions({ faults: { gone: true } });
    await expect(silent.gateway.findClientTable()).rejects.toMatchObject({ id: 'hostGone' });
    silent.close();
  });
});
