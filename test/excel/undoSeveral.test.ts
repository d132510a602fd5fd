import { inputsOfClients, print } from './support/reports';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, type Book } from './support/book';

/** Changes of every kind, one after the other, in the same list. */
async function change(book: Book, step: number): Promise<void> {
  const { gateway } = book;
  if (step === 0) {
    const table = await gateway.findClientTable();
    const before = table.raw.cells[2]![2];
    await gateway.convertCells({ table, cells: [{ row: 2, column: 2, before, after: 77 }] });
  } else if (step === 1) await classifyAndWrite(book, { columns: ['code', 'segment'] });
  else if (step === 2) await classifyAndWrite(book, { columns: ['code', 'rank', 'segment'], language: 'en' });
  else {
    await book.run(async (_, sheet) => sheet.getRange('A1').select());
    await gateway.addDecisionColumns({
      table: await gateway.findClientTable(),
      headerRow: 0,
      headers: ['Segmento acordado', 'Motivo'],
      segments: ['Vital'],
      otherWord: { title: 'a', message: 'b' },
    });
  }
}

test.each([true, false])(
  'changes are undone one after the other, each to the very workbook (table: %s)',
  async (table) => {
    const book = await openBook();
    await fill(book, [HEADER, ...clientCells(12)], { table });
    const before = [];
    for (let step = 0; step < 4; step++) {
      before.push(await book.dump());
      await change(book, step);
    }
    for (let step = 3; step >= 0; step--) {
      expect(book.gateway.undoable()).toMatchObject({ earlier: step });
      await book.gateway.undoLastWrite();
      expect(await book.dump()).toEqual(before[step]);
    }
    expect(book.gateway.undoable()).toBeNull();
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'alreadyUndone' });
    book.close();
  },
);

test('what somebody has changed since stops there, with its first cell, and can go on once that is mended', async () => {
  const book = await openBook();
  await fill(book, [HEADER, ...clientCells(12)]);
  await change(book, 0);
  await change(book, 1);
  await book.run(async (_, sheet) => {
    sheet.getRange('C3').values = [[78]];
  });
  await book.gateway.undoLastWrite();
  const stands = await book.dump();
  await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
    id: 'editedSince',
    params: { address: 'C3', what: 'convertCells' },
  });
  expect(await book.dump()).toEqual(stands);
  await book.run(async (_, sheet) => {
    sheet.getRange('C3').values = [[77]];
  });
  expect(await book.gateway.undoLastWrite()).toMatchObject({ what: 'convertCells' });
  book.close();
});

test('a sheet of ours with a note of somebody’s on it is not deleted', async () => {
  const book = await openBook();
  await fill(book, [HEADER, ...clientCells(12)], { table: true });
  await book.run(async (_, sheet) => {
    sheet.getRange('I4').values = [['mine']];
  });
  await classifyAndWrite(book, { whenOccupied: 'newSheet' });
  await book.run(async (context) => {
    context.workbook.worksheets.getItem('CEC Clientes').getRange('Z2').values = [['a note']];
  });
  const stands = await book.dump();
  await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'editedSince', params: { address: 'Z2' } });
  expect(await book.dump()).toEqual(stands);
  book.close();
});

test('formulas with blanks among them come back as they were in a table that fills its columns by itself', async () => {
  const book = await openBook();
  const rows = [HEADER, ...clientCells(3), ['Subtotal', '', 400_000, '', '', '', ''], ...clientCells(3, 20)];
  await fill(book, rows, { table: true });
  await classifyAndWrite(book, { output: 'plain', columns: ['code', 'segment'] });
  const formulas = await book.dump();
  await classifyAndWrite(book, { columns: ['code', 'segment'] });
  expect(await book.gateway.undoLastWrite()).toMatchObject({ what: 'writeColumns', differing: null });
  expect(await book.dump()).toEqual(formulas);
  book.close();
});

test('a note on a report stays, and does not stand in the way of undoing the columns that were written before it', async () => {
  const book = await openBook();
  await fill(book, [HEADER, ...clientCells(12)]);
  const cells = () =>
    book.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange(true);
      used.load('values');
      await context.sync();
      return used.values;
    });
  const before = await cells();
  await change(book, 1);
  const { sheetName } = (await print(book, 'guide', inputsOfClients(12))).sheets[0]!;
  const note = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const used = sheet.getUsedRange(true);
    used.load('rowCount,columnCount');
    await context.sync();
    const cell = sheet.getCell(used.rowCount - 1, used.columnCount - 1);
    cell.values = [['Preguntar a Ana']];
    cell.load('address');
    await context.sync();
    return cell.address;
  });
  await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'editedSince' });
  book.gateway.passOver();
  expect(book.gateway.undoable()).toMatchObject({ earlier: 0 });
  await book.gateway.undoLastWrite();
  expect(await cells()).toEqual(before);
  expect(
    await book.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheetName).getRange(note.slice(note.lastIndexOf('!') + 1));
      cell.load('values');
      await context.sync();
      return cell.values;
    }),
  ).toEqual([['Preguntar a Ana']]);
  book.close();
});
