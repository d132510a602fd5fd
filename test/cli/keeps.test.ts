import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { changedParts } from '../files/support/packageParts';
import { readBySecondLibrary } from '../files/support/secondLibrary';
import { classifyFile, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

/** A consultant's workbook, made by a library that is not ours: things on every side of the client list. */
async function consultantsWorkbook(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const notes = workbook.addWorksheet('Notas');
  notes.getCell('B2').value = { formula: 'SUM(Cartera!C2:C7)', result: 3700 };
  notes.getCell('B2').numFmt = '#,##0.00 €';
  notes.getCell('B3').value = { richText: [{ text: 'ojo', font: { bold: true } }, { text: ' con esto' }] };
  const sheet = workbook.addWorksheet('Cartera', {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape' },
  });
  sheet.addRow(['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años']);
  for (let k = 1; k <= 6; k++) sheet.addRow([`00${k}`, `Cliente ${k}`, k * 1000, k / 10, k / 20, k]);
  sheet.getColumn(3).numFmt = '#,##0 €';
  sheet.getColumn(4).numFmt = '0%';
  sheet.getColumn(2).width = 31.5;
  sheet.getCell('C3').note = 'pendiente de revisar';
  sheet.getCell('C4').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE99' } };
  sheet.getCell('F3').dataValidation = { type: 'whole', operator: 'between', formulae: [0, 99] };
  sheet.addConditionalFormatting({
    ref: 'C2:C7',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', priority: 1, formulae: [4000], style: { font: { bold: true } } },
    ],
  });
  sheet.getRow(5).hidden = true;
  sheet.getCell('A12').value = 'Elaborado por nosotros';
  sheet.mergeCells('A12:C12');
  workbook.definedNames.add('Cartera!$C$2:$C$7', 'Ventas');
  const lists = workbook.addWorksheet('Listas', { state: 'hidden' });
  lists.addTable({ name: 'Zonas', ref: 'A1', columns: [{ name: 'Zona' }], rows: [['Norte'], ['Sur']] });
  await workbook.xlsx.writeFile(file);
}

test('a workbook full of other things comes back with all of them', async () => {
  const input = folder.path('cartera.xlsx');
  const output = folder.path('cartera-CEC.xlsx');
  await consultantsWorkbook(input);
  const run = await classifyFile(input, '--sheet', 'Cartera');
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('1 cliente en una fila oculta o filtrada, incluido.');
  const [before, after] = [readFileSync(input), readFileSync(output)].map((bytes) => new Uint8Array(bytes));
  const touched = changedParts(before!, after!);
  expect(touched.filter((part) => !/sheet2\.xml|styles\.xml|\[Content_Types\]|tables\/|_rels\//.test(part))).toEqual(
    [],
  );
  const read = await Promise.all([readBySecondLibrary(before!), readBySecondLibrary(after!)]);
  expect(read[1].Notas).toEqual(read[0].Notas);
  expect(read[1].Listas).toEqual(read[0].Listas);
  const workbooks = await Promise.all(
    [input, output].map(async (file) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(file);
      return workbook;
    }),
  );
  const [old, fresh] = workbooks.map((workbook) => workbook.getWorksheet('Cartera')!);
  for (let row = 1; row <= 12; row++) {
    for (let column = 1; column <= 6; column++) {
      const [was, is] = [old!, fresh!].map((sheet) => sheet.getCell(row, column));
      expect([is!.value, is!.numFmt, is!.fill, is!.font, is!.note, is!.dataValidation]).toEqual([
        was!.value,
        was!.numFmt,
        was!.fill,
        was!.font,
        was!.note,
        was!.dataValidation,
      ]);
    }
    expect(fresh!.getRow(row).hidden).toBe(old!.getRow(row).hidden);
  }
  expect(fresh!.getColumn(2).width).toBe(31.5);
  expect(fresh!.views).toEqual(old!.views);
  expect(fresh!.pageSetup.orientation).toBe('landscape');
  expect(workbooks[1]!.definedNames.getRanges('Ventas').ranges).toEqual(['Cartera!$C$2:$C$7']);
  expect(fresh!.getCell('G1').value).toBe('Código CEC');
});
