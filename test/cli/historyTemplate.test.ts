import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeName } from '../../src/cli/disk';
import { areaAddress, historyWorkbook, newWorkbook, openWorkbook, patchWorkbook, readCells } from '../../src/files';
import { readPortfolio } from '../../src/portfolio';

test.each([
  ['es', 'Datos históricos', '"Actual,Potencial,Satisfecho,Perdido"', '"Sí,No"'],
  ['en', 'Historic data', '"Current,Potential,Satisfied,Lost"', '"Yes,No"'],
] as const)(
  'the file of the template in %s has its formats and lists, is no table that must grow, and is read once filled in',
  (...of) => {
    const [language, name, kinds, yesNo] = of;
    const bytes = historyWorkbook(language, 2026);
    const sheet = openWorkbook(bytes).sheet(name);
    expect(sheet.tables).toEqual([]);
    expect(sheet.dataValidations.map(({ areas, formulas }) => [areaAddress(areas[0]!), formulas[0]])).toEqual([
      ['D2:D2001', kinds],
      ['S2:S2001', yesNo],
      ['T2:T2001', yesNo],
    ]);
    // Two pages across, the clients' code and name on both: on one the letters are too small to read.
    const opened = openWorkbook(bytes);
    expect(opened.names.find((one) => one.name === '_xlnm.Print_Titles')!.refersTo).toBe(
      `'${name}'!$A:$B,'${name}'!$1:$1`,
    );
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fit: { width: 2, height: 0 } });
    // Another word is asked about, and not refused.
    expect(sheet.dataValidations.every(({ error }) => error?.asks)).toBe(true);
    const example = (readCells(sheet) as (string | number)[][])[1]!;
    const client = example.map((cell, c) => (c === 0 ? '000123' : c === 1 ? 'Bodegas Deba' : cell));
    const filled = patchWorkbook(bytes, {
      sheets: [{ sheet: name, cells: [{ row: 2, column: 0, values: [client] }] }],
    });
    const { portfolio } = readPortfolio({
      cells: readCells(openWorkbook(filled).sheet(name)),
      firstRow: 0,
      firstColumn: 0,
    });
    expect(portfolio).toMatchObject({ size: 1, ids: ['000123'], names: ['Bodegas Deba'] });
  },
);

test('a template never takes the name of a file that is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cec-'));
  const file = join(folder, 'historico.xlsx');
  expect(await freeName(file)).toBe(file);
  for (const taken of ['historico.xlsx', 'historico 2.xlsx']) {
    writeFileSync(join(folder, taken), newWorkbook([{ sheet: 'A' }]));
  }
  expect(await freeName(file)).toBe(join(folder, 'historico 3.xlsx'));
  rmSync(folder, { recursive: true });
});
