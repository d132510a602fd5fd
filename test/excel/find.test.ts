import { ExcelProblem, type ClientTable } from '../../src/excel';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

const list = (clients: number): unknown[][] => [HEADER, ...clientCells(clients)];
const select = (address: string): Promise<void> =>
  book.run(async (_, sheet) => {
    sheet.getRange(address).select();
  });

describe('the client table that is meant', () => {
  test('is the table around the active cell, without its totals', async () => {
    await fill(book, list(8), { table: true });
    await book.run(async (_, sheet) => {
      sheet.tables.getItem('Clientes').showTotals = true;
    });
    await select('C4');
    const { place, raw } = await book.gateway.findClientTable();
    expect(place).toMatchObject({ address: 'A1:G9', tableName: 'Clientes', found: 'table', sheetName: 'Sheet1' });
    expect(raw.cells).toEqual(list(8));
  });

  test('is the region around the active cell', async () => {
    await fill(book, list(8), { at: [3, 2] });
    await select('D6');
    const { place, raw } = await book.gateway.findClientTable();
    expect(place).toMatchObject({ address: 'C4:I12', tableId: null, found: 'region' });
    expect([raw.firstRow, raw.firstColumn]).toEqual([3, 2]);
    expect(raw.cells).toEqual(list(8));
  });

  test('is the selected block, whole columns cut to what is filled', async () => {
    await fill(book, list(8));
    await select('A:E');
    const { place, raw } = await book.gateway.findClientTable();
    expect(place).toMatchObject({ address: 'A1:E9', found: 'selection' });
    expect(raw.cells).toEqual(list(8).map((row) => row.slice(0, 5)));
  });

  test.each(['A1', 'A2', 'K30'])(
    'is what the sheet holds when %s, a title or an empty cell, is selected',
    async (address) => {
      await fill(
        book,
        [['Cartera de clientes'], ['Importes en euros']].map((line) => [...line, ...Array<string>(6).fill('')]),
      );
      await fill(book, list(8), { at: [3, 0] });
      await select(address);
      const { place, raw } = await book.gateway.findClientTable();
      expect(place).toMatchObject({ address: 'A1:G12', tableId: null, found: 'region' });
      expect(raw.cells.slice(3)).toEqual(list(8));
    },
  );

  test('is the one table of the sheet when an empty cell beside it is selected', async () => {
    await fill(book, list(8), { table: true });
    await select('K30');
    const { place } = await book.gateway.findClientTable();
    expect(place).toMatchObject({ address: 'A1:G9', tableName: 'Clientes', found: 'table' });
  });

  test('is nothing on an empty sheet', async () => {
    await expect(book.gateway.findClientTable()).rejects.toMatchObject({ id: 'noTable', params: { sheet: 'Sheet1' } });
  });

  test('is read without our own columns, also when they were renamed or the user has a column right of them', async () => {
    await fill(book, list(8));
    const { columns } = await classifyAndWrite(book);
    await book.run(async (_, sheet) => {
      sheet.getRangeByIndexes(0, HEADER.length, 1, 1).values = [['Facturación 2']];
      sheet.getRangeByIndexes(0, HEADER.length + columns.length, 2, 1).values = [['Pedidos'], [7]];
    });
    const { raw } = await book.gateway.findClientTable();
    const ours = columns.map(() => '');
    expect(raw.cells[0]).toEqual([...HEADER, ...ours, 'Pedidos']);
    expect(raw.cells[1]).toEqual([...list(1)[1]!, ...ours, 7]);
  });
});

describe('the table that somebody is looking at', () => {
  const shownAt = async (address: string): Promise<ClientTable['place']> => {
    await select(address);
    return (await book.gateway.findClientTable()).place;
  };

  test.each([false, true])(
    'is read again by a cell beside it, where something is being typed (table: %s)',
    async (table) => {
      await fill(book, list(8), { table });
      await classifyAndWrite(book);
      const shown = await shownAt('A1');
      // Something typed with a gap to what is written, and the cell below it, where Enter leads.
      await book.run(async (_, sheet) => {
        sheet.getRange('AD5').values = [['Vital']];
      });
      for (const address of ['AD6', 'AD5', 'AK40']) {
        await select(address);
        const again = await book.gateway.findClientTable({}, shown);
        expect(again.place).toMatchObject({ address: 'A1:G9' });
        expect((await book.gateway.readShownTable(shown)).place).toMatchObject({ address: 'A1:G9' });
      }
    },
  );

  test('is read by a cell of it below which a column of it is blank', async () => {
    await fill(book, list(8));
    await book.run(async (_, sheet) => {
      sheet.getRange('H1:K1').values = [['Zona', 'Ruta', 'Segmento acordado', 'Motivo']];
      sheet.getRange('J5:K5').values = [['Vital', 'Lo pide la dirección']];
    });
    const shown = await shownAt('A1');
    expect(shown.address).toBe('A1:K9');
    await select('J6');
    expect((await book.gateway.findClientTable()).place.address).toBe('J5:K6');
    expect((await book.gateway.findClientTable({}, shown)).place.address).toBe('A1:K9');
  });

  test('gives way to another list of its sheet, and to a choice of rows', async () => {
    await fill(book, list(8));
    await fill(book, list(5), { at: [2, 12] });
    const shown = await shownAt('B2');
    await select('N5');
    expect((await book.gateway.findClientTable({}, shown)).place.address).toBe('M3:S8');
    await select('A1:G5');
    const part = await book.gateway.findClientTable({}, shown);
    expect(part.place).toMatchObject({ address: 'A1:G5', found: 'selection' });
    await select('B2');
    expect((await book.gateway.findClientTable({}, part.place)).place.address).toBe('A1:G9');
    await select('K30');
    expect((await book.gateway.findClientTable({}, part.place)).place.address).toBe('A1:G5');
  });

  test('is read with rows that came to it, wherever the cell is, and told as gone where it is', async () => {
    await fill(book, list(8));
    const shown = await shownAt('B2');
    await fill(book, list(10));
    await select('Z90');
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
      await fill(book, list(8));
      if (written) await classifyAndWrite(book);
      await book.run(async (_, sheet) => {
        sheet.getRange('AA1').values = [[0.16]];
      });
      await select('AA1');
      expect((await book.gateway.findClientTable()).place.address).toBe('A1:G9');
    },
  );

  test('a title above the list and a note below it lead to the list', async () => {
    await fill(book, list(8), { at: [2, 0] });
    await book.run(async (_, sheet) => {
      sheet.getRange('A1').values = [['Clientes de 2025']];
      sheet.getRange('A14').values = [['Fuente: ERP']];
    });
    for (const address of ['A1', 'A14', 'J5']) {
      await select(address);
      const { raw, place } = await book.gateway.findClientTable();
      expect([place.found, raw.cells.filter((row) => row[1] !== '').length]).toEqual(['region', 9]);
    }
  });
});

test('rows just below the table are told, its totals and what lies further down are not', async () => {
  await fill(book, list(8), { table: true });
  await book.run(async (_, sheet) => {
    sheet.tables.getItem('Clientes').showTotals = true;
    sheet.getRange('A12:G12').values = clientCells(1, 90);
    sheet.getRange('B14').values = [['Fuente: ERP']];
    sheet.getRange('A30:G30').values = clientCells(1, 91);
  });
  await select('C4');
  expect((await book.gateway.findClientTable()).below).toEqual([
    { row: 11, cells: 7, last: 11 },
    { row: 13, cells: 1, last: 13 },
  ]);
});

test('a range is read with the rows that stand below it, written so, and remembered', async () => {
  await fill(book, list(8));
  await book.run(async (_, sheet) => {
    sheet.getRange('A11:G11').values = clientCells(1, 90);
  });
  const { place, below } = await book.gateway.findClientTable();
  expect(below).toEqual([{ row: 10, cells: 7, last: 10 }]);
  const wider = await book.gateway.readWithBelow(place, 11);
  expect(wider).toMatchObject({ place: { address: 'A1:G11' }, below: [] });
  await book.gateway.writeColumns(requestFor(wider));
  await select('B2');
  expect((await book.gateway.findClientTable()).place.address).toBe('A1:G11');
});

describe('a list that goes on below a blank row', () => {
  beforeEach(async () => {
    await fill(book, list(20));
    await book.run(async (_, sheet) => {
      sheet.getRange('A23:G32').values = clientCells(10, 90);
    });
  });

  const takenIn = async (): Promise<ClientTable> => {
    const { place, below } = await book.gateway.findClientTable();
    expect(below.at(-1)).toEqual({ row: 25, cells: 7, last: 31 });
    return book.gateway.readWithBelow(place, 26);
  };

  test('is taken in to its end, not just as far as it was looked at, and is then the list', async () => {
    const wider = await takenIn();
    expect(wider).toMatchObject({ place: { address: 'A1:G32' }, below: [] });
    expect((await book.gateway.writeColumns(requestFor(wider))).rows).toBe(30);
    await book.run(async (_, sheet) => {
      sheet.getRange('A33:G33').values = clientCells(1, 200);
    });
    await select('B2');
    expect((await book.gateway.findClientTable()).place.address).toBe('A1:G33');
  });

  test('grows also where it is read again before anything is written', async () => {
    await takenIn();
    await book.run(async (_, sheet) => {
      sheet.getRange('A33:G33').values = clientCells(1, 200);
    });
    expect((await book.gateway.findClientTable()).place).toMatchObject({ address: 'A1:G33', found: 'region' });
    await select('A1:G11');
    expect((await book.gateway.findClientTable()).place).toMatchObject({ address: 'A1:G11', found: 'selection' });
  });

  test('ends where a table begins', async () => {
    await book.run(async (_, sheet) => {
      sheet.getRange('A30:G30').values = [HEADER];
      sheet.tables.add('A30:G32', true);
    });
    const { place, below } = await book.gateway.findClientTable();
    expect(below).toHaveLength(4);
    expect((await book.gateway.readWithBelow(place, 26)).place).toMatchObject({ address: 'A1:G29', tableId: null });
  });
});

describe('what stands below is no client of the list', () => {
  beforeEach(() => fill(book, list(8)));
  const below = async (): Promise<ClientTable['below']> => {
    await select('B2');
    return (await book.gateway.findClientTable()).below;
  };

  test.each([
    { what: 'header', cells: [HEADER, ...clientCells(4, 90)], row: 11 },
    { what: 'header far down', cells: [HEADER, ...clientCells(4, 90)], row: 13 },
    { what: 'title and header', cells: [['Sur', '', '', '', '', '', ''], HEADER, ...clientCells(4, 90)], row: 10 },
    {
      what: 'header, and no numbers',
      cells: [HEADER, ...clientCells(4, 90).map((row) => row.map(() => 'x'))],
      row: 11,
    },
  ])('where it is a list with its own $what', async ({ cells, row }) => {
    await fill(book, cells, { at: [row, 0] });
    const rows = (await below()).filter(({ cells: count }) => count > 1);
    expect(rows).toEqual([]);
  });

  test('where it is an Excel table', async () => {
    await book.run(async (_, sheet) => {
      sheet.getRange('A12:G14').values = [HEADER.map((header) => `${header} 2`), ...clientCells(2, 90)];
      sheet.tables.add('A12:G14', true).showHeaders = false;
    });
    expect(await below()).toEqual([]);
  });

  test('where columns of ours stand beside it already', async () => {
    await fill(book, [HEADER, ...clientCells(12, 90)], { at: [11, 0] });
    await select('A12');
    await classifyAndWrite(book, { columns: ['code'] });
    await book.run(async (_, sheet) => {
      sheet.getRange('A12:G12').clear('Contents');
    });
    const rows = await below();
    expect(rows).toEqual([]);
    expect(await classifyAndWrite(book, { columns: ['code'] })).toBeDefined();
  });

  test.each([{ number: '' }, { number: 'n/d' }])(
    'but a client with “$number” for its numbers is',
    async ({ number }) => {
      const unknown = ['C000090', 'Cliente 90', ...new Array<string>(5).fill(number)];
      await fill(book, [unknown, ...clientCells(2, 91)], { at: [10, 0] });
      expect((await below()).map(({ row }) => row)).toEqual([10, 11, 12]);
    },
  );
});

test('hidden rows and merged cells are told', async () => {
  await fill(book, [['Cartera', '', '', '', '', '', ''], ...list(30)]);
  await book.run(async (_, sheet) => {
    sheet.getRange('A1:G1').merge();
    sheet.getRange('A5:A7').rowHidden = true;
    sheet.getRange('A12:A12').rowHidden = true;
    sheet.getRange('A:A').columnHidden = true;
    sheet.getRange('B3').select();
  });
  const table = await book.gateway.findClientTable();
  expect(table.hiddenRows).toBe(4);
  expect(table.raw.hiddenRows).toEqual([4, 5, 6, 11]);
  expect(table.raw.merged).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 7 }]);
});

test('a filtered table is read whole', async () => {
  await fill(book, list(30), { table: true });
  await book.run(async (_, sheet) => {
    sheet.tables.getItem('Clientes').columns.getItem('Facturación').filter.applyCustomFilter('>200000');
  });
  const table = await book.gateway.findClientTable();
  expect(table.hiddenRows).toBeGreaterThan(0);
  expect(table.raw.cells).toEqual(list(30));
});

test('reading is told step by step and can be cancelled', async () => {
  await fill(book, list(200));
  const stop = new AbortController();
  const steps: string[] = [];
  const progress = ({ phase }: { phase: string }): void => {
    steps.push(phase);
    stop.abort();
  };
  await expect(book.gateway.findClientTable({ progress, signal: stop.signal })).rejects.toMatchObject({
    id: 'cancelled',
  });
  expect(steps).toEqual(['reading']);
});

test('a block that proves too large for one message is halved', async () => {
  const wide = list(600).map((row, i) => [...row, i === 0 ? 'Notas' : 'x'.repeat(400)]);
  await fill(book, wide);
  book.host.setOptions({ payloadLimit: 60_000 });
  const { raw } = await book.gateway.findClientTable();
  expect(raw.cells).toEqual(wide);
  expect(book.messages.some(({ error }) => error === undefined)).toBe(true);
});

test('rows are shown by selecting them', async () => {
  await fill(book, list(20));
  const { place } = await book.gateway.findClientTable();
  await book.gateway.selectRows(place, [9, 4, 5]);
  const at = await book.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(at).toBe('Sheet1!A5:G6');
  expect(await book.gateway.selectRows(place, [9, 4, 5])).toEqual({ selected: 2, first: 5, last: 6 });
  await expect(book.gateway.selectRows(place, [])).resolves.toBeNull();
});

test('rows that lie apart are selected together where Excel can: from ExcelApi 1.18 on', async () => {
  book.close();
  book = await openBook({ apiLevel: '1.18' });
  // The pinned client is older than that set: its method is put in as the newer client has it, over the same wire.
  const { RangeAreas } = Excel as unknown as { RangeAreas: { prototype: object } };
  const { invokeMethod } = (
    OfficeExtension as unknown as { BatchApiHelper: { invokeMethod(...given: unknown[]): void } }
  ).BatchApiHelper;
  Object.assign(RangeAreas.prototype, {
    select(this: object) {
      invokeMethod(this, 'Select', 1, [], 0, 0);
    },
  });
  await fill(book, list(20));
  const { place } = await book.gateway.findClientTable();
  expect(await book.gateway.selectRows(place, [9, 4, 5])).toEqual({ selected: 3, first: 5, last: 10 });
  const at = await book.run(async (context) => {
    const ranges = context.workbook.getSelectedRanges();
    ranges.load('address');
    await context.sync();
    return ranges.address;
  });
  expect(at).toBe('Sheet1!A5:G6,Sheet1!A10:G10');
  // The cell that our own command made active tells nobody anything.
  expect(await book.gateway.activeRow(place, null)).toBeNull();
});

describe('what goes wrong', () => {
  test('is a problem of its own kind, with the workbook untouched', async () => {
    await fill(book, list(5));
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
    await fill(book, list(9));
    const { engine } = book.host.workbook;
    const block = { column: 0, rows: 3, columns: 3 };
    engine.select(engine.activeSheet(), { ...block, row: 0 }, { ...block, row: 5 });
    await expect(book.gateway.findClientTable()).rejects.toMatchObject({
      id: 'noSelection',
    });
  });

  test('a host that never answers counts as gone', async () => {
    const silent = await openBook({}, { stallMs: 40 });
    await fill(silent, list(5));
    silent.host.setOptions({ faults: { gone: true } });
    await expect(silent.gateway.findClientTable()).rejects.toMatchObject({ id: 'hostGone' });
    silent.close();
  });
});

test('the row that the cursor is in is told: of the table and of what is written beside it, never what we have selected', async () => {
  await fill(book, list(8), { at: [3, 2] });
  await select('D6');
  const { place } = await book.gateway.findClientTable();
  const at = async (address: string, beside: string | null = null): Promise<number | null> => {
    await select(address);
    return book.gateway.activeRow(place, beside);
  };
  expect(await at('D6')).toBe(2);
  expect(await at('I12')).toBe(8);
  expect(await at('B6')).toBeNull();
  expect(await at('D13')).toBeNull();
  expect(await at('K6')).toBeNull();
  expect(await at('K6', 'Sheet1!J4:L12')).toBe(2);
  await book.gateway.selectRows(place, [4]);
  expect(await book.gateway.activeRow(place, null)).toBeNull();
  // The user's own click on that very cell counts again.
  expect(await at('C8')).toBe(4);
});

test.each([8, 3000])(
  'what number formats show of %i clients’ turnover is read: its currency, cell by cell',
  async (clients) => {
    await fill(book, list(clients));
    await book.run(async (_, sheet) => {
      const euros = Array.from({ length: clients }, () => ['#,##0.00 [$€-C0A]']);
      sheet.getRange(`C2:C${clients + 1}`).numberFormat = euros;
      sheet.getRange('C5').numberFormat = [['[$$-409]#,##0.00']];
    });
    await select('A1');
    const { raw } = await book.gateway.findClientTable();
    const { names, cells } = raw.currencyCells!;
    const shown = Array.from(cells.get(2)!, (code) => names[code - 1] ?? null);
    expect(shown).toEqual([null, ...Array.from({ length: clients }, (_, i) => (i === 3 ? '$' : '€'))]);
    expect([...cells.keys()]).toEqual([2]);
  },
);
