import type { ExcelProblem, AnswerOf } from '../../src/excel';
import { DECISION_ROLES, readPortfolio } from '../../src/portfolio';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, type Book } from './support/book';

/** The nth-message cases run the command as often as it has messages. */
jest.setTimeout(180_000);

const HEADERS = ['Segmento acordado', 'Motivo del acuerdo', 'Acordado por', 'Fecha del acuerdo'] as const;
const SEGMENTS = ['Vital', 'Con futuro', 'Insulso', 'Innecesario'];
const clients = (): unknown[][] => [HEADER, ...clientCells(12)];

async function add(book: Book, segments: readonly string[] = SEGMENTS): Promise<AnswerOf<'addDecisionColumns'>> {
  const table = await book.gateway.findClientTable();
  const otherWord = { title: 'Segmento acordado', message: '¿Otra palabra?' };
  return book.gateway.addDecisionColumns({ table, headerRow: 0, headers: HEADERS, segments, otherWord });
}

async function cellsOf(book: Book, address: string): Promise<unknown[][]> {
  return book.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load('values');
    await context.sync();
    return range.values;
  });
}

describe.each([true, false])('beside an Excel table: %s', (table) => {
  test('four empty columns with our header’s look and the four words to choose from; undone to the very workbook', async () => {
    const book = await openBook();
    await fill(book, clients(), { table });
    await book.run(async (_, sheet) => {
      sheet.getRange('A1:G1').format.font.bold = true;
    });
    const before = await book.dump();
    const report = await add(book);
    expect(report).toMatchObject({ address: 'H1:K13', rows: 12 });
    expect(await cellsOf(book, 'H1:K2')).toEqual([[...HEADERS], ['', '', '', '']]);
    const { rule, alert, bold, type } = await book.run(async (context, sheet) => {
      const range = sheet.getRange('H2:H13');
      const header = sheet.getRange('H1');
      const reason = sheet.getRange('I2:K13').dataValidation;
      range.dataValidation.load('rule,errorAlert');
      reason.load('type');
      header.format.font.load('bold');
      await context.sync();
      const { rule: found, errorAlert } = range.dataValidation;
      return { rule: found, alert: errorAlert, bold: header.format.font.bold, type: reason.type };
    });
    expect(rule).toMatchObject({ list: { inCellDropDown: true, source: SEGMENTS.join(',') } });
    expect(alert).toMatchObject({ style: 'Warning', message: '¿Otra palabra?' });
    expect({ bold, type }).toEqual({ bold: true, type: 'None' });
    expect(book.gateway.undoable()).toMatchObject({ address: 'H1:K13', rows: 12 });
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
    expect(book.gateway.undoable()).toBeNull();
    book.close();
  });

  test('are read as agreed segments, stand right of our results, and no write touches them', async () => {
    const book = await openBook();
    await fill(book, clients(), { table });
    const { columns } = await classifyAndWrite(book);
    const { address } = await add(book);
    const [from] = address.split(':');
    expect(from).toBe(`${String.fromCharCode('H'.charCodeAt(0) + columns.length)}1`);
    const agreed = from!.replace('1', '');
    await book.run(async (_, sheet) => {
      sheet.getRange(`${agreed}2:${agreed}3`).values = [['Vital'], ['Insulso']];
    });
    const found = await book.gateway.findClientTable();
    const { portfolio } = readPortfolio(found.raw);
    expect(DECISION_ROLES.map((role) => portfolio.columns[portfolio.roles.get(role)!]?.header)).toEqual(HEADERS);
    // Commands read the table by what was written beside it, wherever somebody has clicked meanwhile.
    const [binding] = (await book.gateway.readState()).bindings;
    const bound = await book.gateway.readBoundTable(binding!.id);
    expect([bound.place.address, bound.raw.cells]).toEqual([found.place.address, found.raw.cells]);
    const index = portfolio.roles.get('agreedSegment')!;
    expect(portfolio.columns[index]).toMatchObject({ kind: 'text' });
    expect((portfolio.columns[index] as { values: readonly string[] }).values.slice(0, 3)).toEqual([
      'Vital',
      'Insulso',
      '',
    ]);
    const again = await classifyAndWrite(book);
    expect(again.columns.map(({ header }) => header)).toEqual(columns.map(({ header }) => header));
    expect(await cellsOf(book, `${agreed}1:${agreed}4`)).toEqual([[HEADERS[0]], ['Vital'], ['Insulso'], ['']]);
    expect(await cellsOf(book, 'H1')).toEqual([[columns[0]!.header]]);
    book.close();
  });

  test('whose nth message fails leave the workbook as it was, for every n', async () => {
    let failed = 0;
    for (const when of ['before', 'after'] as const) {
      for (let n = 1; ; n++) {
        const book = await openBook();
        await fill(book, clients(), { table });
        const before = await book.dump();
        const place = await book.gateway.findClientTable();
        book.host.setOptions({ faults: { syncs: [{ atSync: n, code: 'GeneralException', when }] } });
        const otherWord = { title: 'x', message: 'y' };
        const request = { table: place, headerRow: 0, headers: HEADERS, segments: SEGMENTS, otherWord };
        const problem = await book.gateway.addDecisionColumns(request).then(
          () => null,
          (error: ExcelProblem) => error,
        );
        book.host.setOptions({ faults: {} });
        const after = await book.dump();
        book.close();
        if (problem === null) break;
        failed++;
        expect({ n, when, untouched: problem.workbookUntouched }).toEqual({ n, when, untouched: true });
        expect({ n, when, after }).toEqual({ n, when, after: before });
      }
    }
    expect(failed).toBeGreaterThanOrEqual(6);
  });

  test('are not written where something stands, nor on a protected sheet, and are kept once they are used', async () => {
    const book = await openBook();
    await fill(book, clients(), { table });
    await book.run(async (_, sheet) => {
      sheet.getRange('I5').values = [['mío']];
    });
    const before = await book.dump();
    await expect(add(book)).rejects.toMatchObject({ id: 'occupied', params: { address: 'I5' } });
    expect(await book.dump()).toEqual(before);
    await book.run(async (_, sheet) => {
      sheet.getRange('I5').clear();
    });
    const read = await book.gateway.findClientTable();
    await book.run(async (_, sheet) => sheet.protection.protect());
    const otherWord = { title: 'x', message: 'y' };
    const request = { table: read, headerRow: 0, headers: HEADERS, segments: SEGMENTS, otherWord };
    await expect(book.gateway.addDecisionColumns(request)).rejects.toMatchObject({ id: 'protectedSheet' });
    await book.run(async (_, sheet) => sheet.protection.unprotect());
    const { address } = await add(book);
    expect(address).toBe('H1:K13');
    await book.run(async (_, sheet) => {
      sheet.getRange('H4').values = [['Vital']];
    });
    const used = await book.dump();
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'editedSince', params: { address: 'H4' } });
    expect(await book.dump()).toEqual(used);
    book.close();
  });
});

test('a word with a comma gets no list; a rule of the user’s own stays', async () => {
  const book = await openBook();
  await fill(book, clients());
  await book.run(async (_, sheet) => {
    sheet.getRange('H1:H40').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
  });
  await add(book);
  const type = await book.run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange('H2');
    dataValidation.load('type');
    await context.sync();
    return dataValidation.type;
  });
  expect(type).toBe('WholeNumber');
  await book.gateway.undoLastWrite();
  await book.run(async (_, sheet) => {
    sheet.getRange('H1:H40').dataValidation.clear();
  });
  await add(book, ['Grande, fiel', 'Otro']);
  const none = await book.run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange('H2');
    dataValidation.load('type');
    await context.sync();
    return dataValidation.type;
  });
  expect(none).toBe('None');
  book.close();
});

test('a table that has moved since it was read gets nothing', async () => {
  const book = await openBook();
  await fill(book, clients());
  const table = await book.gateway.findClientTable();
  await book.run(async (_, sheet) => {
    sheet.getRange('A:A').insert('Right');
  });
  const before = await book.dump();
  const otherWord = { title: 'x', message: 'y' };
  const request = { table, headerRow: 0, headers: HEADERS, segments: SEGMENTS, otherWord };
  await expect(book.gateway.addDecisionColumns(request)).rejects.toMatchObject({ id: 'tableChanged' });
  expect(await book.dump()).toEqual(before);
  book.close();
});
