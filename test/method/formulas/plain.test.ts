import { openWorkbook, readFormulas } from '../../../src/files';
import { temporaryFolder } from '../../support/cli';
import { AWKWARD_CLIENTS } from '../../support/awkwardClients';
import { ALL_COLUMNS, FORMULA_SCHEMES } from '../../support/formulaCases';
import { recalculated, soffice } from '../../support/libreOffice';
import { engineSays, plainWorkbook, sheetSays } from '../../support/plainWorkbook';
import { recalculatedByUniver } from '../../support/univerWorkbook';
import { readCells } from '../../../src/files';
import { readFileSync } from 'node:fs';

const folder = temporaryFolder();
afterAll(folder.remove);

describe.each(Object.entries(FORMULA_SCHEMES))('plain formulas: %s', (name, scheme) => {
  const file = `${Object.keys(FORMULA_SCHEMES).indexOf(name)}.xlsx`;
  const made = plainWorkbook(folder.path(`source-${file}`), AWKWARD_CLIENTS, scheme, ALL_COLUMNS);

  test('use nothing newer than Excel 2010 and nothing of the add-in', async () => {
    const { bytes } = await made;
    const formulas = openWorkbook(bytes)
      .sheets.flatMap((sheet) => readFormulas(sheet).flat())
      .filter(Boolean);
    expect(formulas.length).toBeGreaterThan(200);
    expect(formulas.filter((formula) => /CEC\.|_xlfn|_xlws|LET\(|@/.test(String(formula)))).toEqual([]);
  });

  test('say what the engine says, worked out by the workbench’s engine', async () => {
    const workbook = await made;
    const cells = await recalculatedByUniver(workbook.bytes);
    expect(sheetSays(workbook, cells)).toEqual(engineSays(workbook, workbook.scheme));
  });

  (soffice ? test : test.skip)('say what the engine says, worked out by LibreOffice', async () => {
    // LibreOffice has no truth values: TRUE is the number 1 to it.
    const clients = AWKWARD_CLIENTS.map((row) => row.map((cell) => (cell === true ? 'true' : cell)));
    const workbook = await plainWorkbook(folder.path(`lo-${file}`), clients, scheme, ALL_COLUMNS);
    const opened = openWorkbook(readFileSync(recalculated(folder.write(file, workbook.bytes), folder.path('lo'))));
    expect(sheetSays(workbook, readCells(opened.sheets[0]!))).toEqual(engineSays(workbook, workbook.scheme));
  });
});
