import { callsOurs } from '../../src/excel/find/functionCells';
import { openBook, type Book } from './support/book';

test.each([
  ['=CEC.DIGIT(A1,{1,2,3})', true],
  ['=IF(A1>0,cec.score(1234),"")', true],
  ['=_xldudf_CEC_DIGIT(A1)', true],
  ['="CEC.DIGIT("&A1', false],
  ["='CEC.DIGIT(1)'!A1", false],
  ['=CEC.Datos!A1', false],
  ['=XCEC.DIGIT(1)', false],
  ['CEC.DIGIT(1)', false],
  [7, false],
])('%s calls a function of ours: %s', (formula, calls) => {
  expect(callsOurs(formula)).toBe(calls);
});

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

test('cells of every sheet, hidden ones too, and names that call functions of ours are found', async () => {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const first = worksheets.getFirst();
    first.getRange('B2:C3').formulas = [
      ['=CEC.DIGIT(1,{1,2,3})', 'CEC.DIGIT(1)'],
      ['="CEC.DIGIT(1)"', '=SUM(1,2)'],
    ];
    const hidden = worksheets.add("L'altre full");
    hidden.getRange('D4:D10').formulas = Array.from({ length: 7 }, () => ['=_xldudf_CEC_SCORE(1234)']);
    hidden.visibility = 'Hidden';
    worksheets.add('Vacía');
    names.add('uno', '=CEC.SCORE(1111)' as unknown as Excel.Range);
    names.add('dos', first.getRange('B2'));
    await context.sync();
  });
  expect(await book.gateway.findFunctionCells()).toEqual({
    count: 8,
    places: [expect.stringMatching(/!B2$/), ...[4, 5, 6, 7].map((row) => `'L''altre full'!D${row}`)],
    names: ['uno'],
  });
});
