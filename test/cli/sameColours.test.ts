import ExcelJS from 'exceljs';
import { newWorkbook } from '../../src/files';
import { classifyAndWrite, clientCells, fill, HEADER, openBook } from '../excel/support/book';
import { classifyFile, temporaryFolder } from '../support/cli';

jest.setTimeout(60_000);

interface Rule {
  readonly areas: readonly { row: number; column: number; rows: number; columns: number }[];
  readonly kept: {
    readonly rule: { formula1: string; operator: string };
    readonly format: { fill: { color: string } };
  };
}

test('command line and add-in give the columns of one table the same words, number formats and colours', async () => {
  const table = [HEADER, ...clientCells(40)] as (string | number)[][];
  const folder = temporaryFolder();
  const source = folder.write(
    'clientes.xlsx',
    newWorkbook([{ sheet: 'Hoja1', cells: [{ row: 0, column: 0, values: table }] }]),
  );
  const out = folder.path('out.xlsx');
  expect(await classifyFile(source, '--out', out)).toMatchObject({ code: 0 });
  const file = new ExcelJS.Workbook();
  await file.xlsx.readFile(out);
  folder.remove();
  const sheet = file.worksheets[0]!;

  const book = await openBook();
  await fill(book, table);
  await classifyAndWrite(book);
  const seen = await book.run(async (context, first) => {
    const range = first.getUsedRange();
    range.load('values,numberFormat');
    await context.sync();
    return { values: range.values as unknown[][], formats: range.numberFormat as string[][] };
  });
  const { workbook } = book.host;
  const rules = workbook.stateOf(workbook.engine.activeSheet()).conditionalFormats as unknown as Rule[];
  const colours = rules.map(({ areas, kept }) => {
    const { row, column, rows } = areas[0]!;
    const { formula1, operator } = kept.rule;
    return [
      column,
      row,
      row + rows,
      formula1.replace('=', ''),
      operator === 'EqualTo' ? 'equal' : 'notEqual',
      kept.format.fill.color,
    ];
  });
  book.close();

  expect(seen.values[0]!.length).toBeGreaterThan(HEADER.length + 5);
  seen.values.forEach((line, r) =>
    line.forEach((value, c) => {
      const cell = sheet.getCell(r + 1, c + 1);
      expect([r, c, cell.value ?? '']).toEqual([r, c, value]);
      if (r > 0 && c >= HEADER.length) expect([r, c, cell.numFmt ?? 'General']).toEqual([r, c, seen.formats[r]![c]]);
    }),
  );
  const inFile = (
    sheet as unknown as { conditionalFormattings: { ref: string; rules: never[] }[] }
  ).conditionalFormattings.flatMap(({ ref, rules: of }) =>
    (of as { operator: string; formulae: string[]; style: { fill: { bgColor: { argb: string } } } }[]).map((rule) => {
      const [, letters, top, , bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref)!;
      const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return [
        column,
        Number(top) - 1,
        Number(bottom),
        rule.formulae[0],
        rule.operator,
        `#${rule.style.fill.bgColor.argb.slice(-6)}`,
      ];
    }),
  );
  const sorted = (all: unknown[][]): string[] => all.map((one) => JSON.stringify(one)).sort();
  expect(sorted(inFile)).toEqual(sorted(colours));
  expect(inFile.length).toBeGreaterThan(8);
});
