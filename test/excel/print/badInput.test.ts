import { blockOf } from '../../../src/sheet';
import { areaAddress, cellAddress } from '../../../src/grid';
import { readRelations } from '../../../src/value';
import { needsPurchases, TOOL_IDS, toolSheets, type Inputs } from '../../../src/tools';
import { inputsOf } from '../../tools/support';
import { openBook, type Book } from '../support/book';
import { print } from '../support/reports';

jest.setTimeout(120_000);

type Row = readonly (string | number)[];
const HEADER: Row = [
  'Id cliente',
  'Nombre',
  'Facturación',
  'Cuota de cliente',
  'Margen',
  'Años',
  'Posición competitiva',
  'Impagados',
  'Número de empleados',
];
const POSITIONS = ['débil', 'media', 'buena'];
const rows = (count: number, of: (k: number) => Row = usual): Row[] => Array.from({ length: count }, (_, k) => of(k));
const usual = (k: number): Row => [
  `C${k}`,
  `Cliente ${k}`,
  1000 * (k + 1) ** 2,
  ((k * 7) % 10) / 10,
  0.1 + (k % 4) / 20,
  k % 7,
  POSITIONS[k % 3]!,
  k % 3,
  5 * k + 1,
];
const without = (column: number, table: readonly Row[]): Row[] =>
  table.map((row) => row.filter((_, c) => c !== column));
const named =
  (name: (k: number) => string) =>
  (k: number): Row =>
    usual(k).map((cell, c) => (c === 1 ? name(k) : cell));
const table = (body: readonly Row[]): Row[] => [HEADER, ...body];

/** Tables that lack something, or carry something odd. */
const ODD: Readonly<Record<string, readonly Row[]>> = {
  'no share': without(3, table(rows(12))),
  'no turnover': without(2, table(rows(12))),
  'neither share nor turnover': without(2, without(3, table(rows(12)))),
  'one client': table(rows(1)),
  'all clients alike': table(rows(9, (k) => [`C${k}`, `Cliente ${k}`, 5000, 0.3, 0.2, 3, 'media', 0, 10])),
  'an empty segment': table(rows(9, (k) => [`C${k}`, `Cliente ${k}`, 1000 + k, 0.9, 0.2, k, 'buena', 0, 10])),
  'no sales at all': table(rows(6, (k) => [`C${k}`, `Cliente ${k}`, 0, 0, 0, k, 'débil', 0, 10])),
  'names of 200 characters': table(
    rows(
      8,
      named((k) => `${k}${'ñ'.repeat(199)}`),
    ),
  ),
  'names that begin with a sign of formulas': table(
    rows(
      8,
      named((k) => ['=HYPERLINK("http://x";"y")', '+34 600', '-1', '@SUM(A1)', "'=A1", '=1/0', '#N/A', '=A1'][k]!),
    ),
  ),
};

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

/** The cells of a printed sheet as Excel tells them. */
const read = (name: string, address: string): Promise<{ formulas: unknown[][]; types: string[][] }> =>
  book.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    range.load('formulas,valueTypes');
    await context.sync();
    return { formulas: range.formulas as unknown[][], types: range.valueTypes as string[][] };
  });

test.each(Object.keys(ODD))(
  'a table with %s: every tool says so on its sheets, without an error or a formula of a name',
  async (what) => {
    const bare = inputsOf(ODD[what] as (string | number)[][]);
    const { ids } = bare.classification.portfolio;
    const edges = ids.slice(1).map((id) => [ids[0], id, 0.3]);
    const relations = { reading: readRelations(edges, { from: 0, to: 1, weight: 2 }), place: 'Relaciones' };
    const inputs: Inputs = { ...bare, relations };
    for (const tool of TOOL_IDS.filter((id) => !needsPurchases(id))) {
      const wanted = toolSheets(tool, inputs, 'es');
      const { sheets } = await print(book, tool, inputs);
      for (const [k, { sheet }] of wanted.entries()) {
        const block = blockOf(sheet);
        const { formulas, types } = await read(sheets[k]!.sheetName, areaAddress(block));
        const at = new Map(sheet.cells.map((cell) => [`${cell.row - block.row},${cell.column - block.column}`, cell]));
        const wrong: unknown[] = [];
        formulas.forEach((line, r) =>
          line.forEach((found, c) => {
            const cell = at.get(`${r},${c}`);
            const type = types[r]![c];
            // What is there is what the sheet says: its own formulas, and every text as a text.
            const expected = cell?.formula === undefined ? (cell?.value ?? '') : `=${cell.formula}`;
            const isText = typeof expected === 'string' && cell?.formula === undefined && expected !== '';
            const plain = (value: unknown): string => String(value).replace(/^'/, '');
            if (type === 'Error' || (isText && type !== 'String') || plain(found) !== plain(expected))
              wrong.push({ cell: cellAddress(block.row + r, block.column + c), found, expected, type });
          }),
        );
        expect({ tool, wrong }).toEqual({ tool, wrong: [] });
        // It says something: a title, what it is of, and at least one finding or head below.
        expect(sheet.cells.filter(({ look, value }) => look === 'title' && value !== '')).toHaveLength(1);
        expect(sheet.cells.filter(({ value }) => value !== '').length).toBeGreaterThanOrEqual(3);
        // Charts read numbers, at least one of them each.
        for (const { series } of sheet.charts) expect(series.length).toBeGreaterThan(0);
      }
    }
  },
);
