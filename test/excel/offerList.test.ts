import { fill, openBook, type Book } from './support/book';

const LIST = [
  ['Id', 'Segmento acordado', 'Nota'],
  ['C1', 'Vital', 1],
  ['C2', '', 2],
  ['C3', '', 3],
];
const WORDS = ['Vital', 'Con futuro', 'Insulso'];
const otherWord = { title: 'Segmento acordado', message: '¿Otra palabra?' };

const ruleOf = (book: Book, address: string): Promise<{ type: string; source: unknown; style: string }> =>
  book.run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load('type,rule,errorAlert');
    await context.sync();
    const { type, rule, errorAlert } = dataValidation;
    return { type, source: rule?.list?.source ?? null, style: errorAlert?.style ?? '' };
  });

describe.each([true, false])('words offered as a list (in a table: %s)', (table) => {
  let book: Book;
  const offer = async (words: readonly string[] = WORDS) =>
    book.gateway.offerList({
      table: await book.gateway.findClientTable(),
      headerRow: 0,
      column: 1,
      words,
      otherWord,
    });
  beforeEach(async () => {
    book = await openBook();
    await fill(book, LIST, { table });
  });
  afterEach(() => book.close());

  test('stand in the cells below the header, and go again with Undo', async () => {
    const before = await book.dump();
    expect(await offer()).toEqual({ sheetName: 'Sheet1', address: 'B2:B4', rows: 3, why: null, lifted: null });
    expect(await ruleOf(book, 'B2:B4')).toEqual({ type: 'List', source: 'Vital,Con futuro,Insulso', style: 'Warning' });
    expect(await ruleOf(book, 'B1')).toMatchObject({ type: 'None' });
    expect(book.gateway.undoable()).toMatchObject({ what: 'offerList', address: 'B2:B4', rows: 3 });
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
  });

  test('that are offered already are not offered again', async () => {
    await offer();
    expect(await offer()).toMatchObject({ why: 'same', address: 'B2:B4' });
    expect(book.gateway.undoable()).toMatchObject({ what: 'offerList', earlier: 0 });
  });

  test("leave a rule of the user's, and words that Excel cannot list", async () => {
    expect(await offer(['Vital, o casi'])).toMatchObject({ why: 'notListable' });
    await book.run(async (_, sheet) => {
      sheet.getRange('B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    });
    const before = await book.dump();
    expect(await offer()).toMatchObject({ why: 'otherRule' });
    expect(await book.dump()).toEqual(before);
    expect(book.gateway.undoable()).toBeNull();
  });

  test('are not taken back where somebody has put another rule since', async () => {
    await offer();
    await book.run(async (_, sheet) => {
      sheet.getRange('B2:B4').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    });
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({
      id: 'editedSince',
      params: { address: 'B2:B4' },
    });
    expect(await ruleOf(book, 'B3')).toMatchObject({ source: 'a,b' });
  });
});
