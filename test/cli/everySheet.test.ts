import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { openWorkbook, readCells, sampleWorkbook } from '../../src/files';
import { TOOL_IDS } from '../../src/tools';
import { classifyFile, temporaryFolder, workbookOf } from '../support/cli';
import { recalculated, soffice } from '../support/libreOffice';

/** The sheets of every tool in one workbook, read by a library that is not ours, and worked out anew by LibreOffice. */

jest.setTimeout(240_000);

const folder = temporaryFolder();
afterAll(folder.remove);

const ERROR = /^#(?:N\/A|VALUE!|DIV\/0!|REF!|NAME\?|NUM!|NULL!)$/;
const PURCHASES =
  'Cliente;Fecha;Importe\n' +
  Array.from({ length: 60 }, (_, k) => {
    const client = String(1 + (k % 15)).padStart(6, '0');
    return `${client};${1 + (k % 28)}/${1 + (k % 12)}/${2024 + (k % 2)};${100 + 7 * k}\n`;
  }).join('');

async function everyTool(name: string, input: Uint8Array, ...more: string[]): Promise<string> {
  const file = folder.write(`${name}.xlsx`, input);
  const list = folder.write('compras.csv', PURCHASES);
  const scheme = folder.path(`${name}-scheme.json`);
  const first = await classifyFile(file, '--out', folder.path(`${name}-first.xlsx`), '--save-scheme', scheme, ...more);
  expect(first).toMatchObject({ code: 0, error: '' });
  const out = folder.path(`${name}-all.xlsx`);
  // Asked for by name, those without anything to say yet are written too.
  const empty = ['--tool', 'watching', '--tool', 'contracts'];
  const tools = ['--tool', 'all', ...empty, '--purchases', list, '--compare', scheme];
  const run = await classifyFile(file, '--out', out, ...tools, ...more);
  expect(run).toMatchObject({ code: 0, error: '' });
  return out;
}

/** What a cell of the other library holds; a formula's result stands in for it. */
function valueOf({ value }: ExcelJS.Cell): unknown {
  if (value !== null && typeof value === 'object' && 'formula' in value) return value.result ?? '';
  return value ?? '';
}

const SMALL: (string | number)[][] = [
  ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'],
  ['A1', '=1+1', 1000, 0.4, 0.2, 5],
  ['A2', `Dos ${'ñ'.repeat(196)}`, 500, 0.1, 0.1, 2],
];

describe.each(['es', 'en'] as const)('in %s', (language) => {
  test.each([
    ['the sample', (): Uint8Array => sampleWorkbook()],
    ['two clients, one named like a formula', (): Uint8Array => workbookOf(SMALL)],
  ])('%s', async (name, input) => {
    const file = await everyTool(`${name.slice(0, 7)}-${language}`, input(), '--lang', language);
    const ours = openWorkbook(readFileSync(file));
    const other = new ExcelJS.Workbook();
    await other.xlsx.readFile(file);
    // The sample has an error of its own among the client data, for its readers to find.
    const own = ours.sheets[0]!.name;
    expect(ours.sheets.length).toBeGreaterThan(TOOL_IDS.length);
    for (const { name: sheet } of ours.sheets) {
      expect(sheet.length).toBeLessThanOrEqual(31);
      const theirs = other.getWorksheet(sheet)!;
      const wrong: unknown[] = [];
      let compared = 0;
      readCells(ours.sheet(sheet)).forEach((line, r) =>
        line.forEach((cell, c) => {
          if (cell === '') return;
          compared++;
          const found = valueOf(theirs.getCell(r + 1, c + 1));
          const same =
            typeof found === 'object' && found !== null ? JSON.stringify(found).includes(String(cell)) : found === cell;
          const isError = ERROR.test(String(cell)) && sheet !== own;
          if (!same || isError || String(cell).length > 32_767) wrong.push([sheet, r, c, cell, found]);
        }),
      );
      expect(wrong).toEqual([]);
      // A sheet that has nothing to tell yet (no two snapshots) has a title, its subtitle, what is missing and what to do.
      expect([sheet, compared >= 4]).toEqual([sheet, true]);
    }
    // Whoever cannot see a chart is told what it shows.
    for (const part of ours.opc.names().filter((each) => /^xl\/drawings\/drawing\d+\.xml$/.test(each))) {
      const told = [...ours.opc.text(part).matchAll(/<xdr:cNvPr id="\d+" name="CEC_[^"]+" descr="([^"]*)"/g)];
      expect(told.filter(([, text]) => text!.length < 20)).toEqual([]);
    }
    if (!soffice || language === 'en') return;
    const worked = openWorkbook(readFileSync(recalculated(file, folder.path(`lo-${name.slice(0, 3)}`))));
    const errors = worked.sheets.flatMap((sheet) =>
      readCells(worked.sheet(sheet.name)).flatMap((line, r) =>
        line.flatMap((cell, c) => (ERROR.test(String(cell)) ? [`${sheet.name} ${r},${c} ${String(cell)}`] : [])),
      ),
    );
    expect(errors.filter((error) => !error.startsWith(own))).toEqual([]);
  });
});
