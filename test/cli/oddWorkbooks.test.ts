import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { openWorkbook, readCells } from '../../src/files';
import { encodeWindows1252 } from '../../src/files/csv/windows1252';
import { classifyFile, type Run, temporaryFolder } from '../support/cli';
import { recalculated, soffice } from '../support/libreOffice';
import { clientRows, sheetXml, smallWorkbook } from '../support/smallWorkbook';
import { partsOf } from '../files/support/packageParts';

const folder = temporaryFolder();
afterAll(folder.remove);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';

async function classified(
  name: string,
  bytes: Uint8Array,
  ...more: string[]
): Promise<Run & { readonly file: string }> {
  const file = folder.path(`${name}-CEC.xlsx`);
  const run = await classifyFile(folder.write(`${name}.xlsx`, bytes), '--out', file, ...more);
  return { ...run, file };
}
/** Codes that a run wrote beside the usual list. */
async function codes(file: string): Promise<unknown[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.worksheets[0]!;
  const column = (sheet.getRow(1).values as unknown[]).indexOf('Código CEC');
  return Array.from({ length: 6 }, (_, k) => sheet.getRow(k + 2).getCell(column).value);
}
const rows = clientRows();
const beside = (k: number, cell: string): string =>
  rows.map((row, at) => (at === k ? row.replace('</row>', `${cell}</row>`) : row)).join('');

const kinds: [name: string, bytes: Uint8Array, ...said: string[]][] = [
  ['usual', smallWorkbook(), 'El rango es ahora la tabla'],
  [
    'stray-below',
    smallWorkbook({ rows: `${rows.join('')}<row r="1048576"><c r="A1048576"><v>0</v></c></row>` }),
    '6 clientes en Clientes!A1:F7',
    '1 celda queda lejos de la lista y no se ha leído: A1048576.',
  ],
  [
    'stray-corner',
    smallWorkbook({ rows: `${rows.join('')}<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>` }),
    '6 clientes en Clientes!A1:F7',
    'XFD1048576',
  ],
  ['stray-right', smallWorkbook({ rows: beside(3, '<c r="ZZ4"><v>1</v></c>') }), 'ZZ4', 'El rango es ahora la tabla'],
  ['no-styles', smallWorkbook({ styles: null }), 'El rango es ahora la tabla'],
  ['empty-styles', smallWorkbook({ styles: `<styleSheet xmlns="${MAIN}"/>` }), 'El rango es ahora la tabla'],
  [
    'latin-1',
    smallWorkbook({ sheet: encodeWindows1252(sheetXml({}, '<?xml version="1.0" encoding="ISO-8859-1"?>')) }),
    'Núñez',
  ],
  [
    'upside-down',
    smallWorkbook({ rows: [rows[0]!, ...rows.slice(1).reverse()].join('') }),
    'El rango es ahora la tabla',
  ],
  [
    'filter',
    smallWorkbook({ afterData: '<autoFilter ref="A1:F7"/>' }),
    'no forman tabla porque el rango ya tiene filtro',
  ],
  [
    'filter-by-name',
    smallWorkbook({
      afterSheets:
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Clientes!$A$1:$F$7</definedName></definedNames>',
    }),
    'no forman tabla porque el rango ya tiene filtro',
  ],
  [
    'filter-where-results-go',
    smallWorkbook({ afterData: '<autoFilter ref="H1:I3"/>' }),
    'no forman tabla porque el rango ya tiene filtro',
  ],
  ['filter-elsewhere', smallWorkbook({ afterData: '<autoFilter ref="A40:B45"/>' }), 'El rango es ahora la tabla'],
  [
    'formula-in-header',
    smallWorkbook({
      rows: [
        rows[0]!.replace(
          /<c r="C1".*?<\/c>/,
          '<c r="C1" t="str"><f>"Facturación "&amp;"anual"</f><v>Facturación anual</v></c>',
        ),
        ...rows.slice(1),
      ].join(''),
    }),
    'no forman tabla porque en el encabezado hay fórmulas',
  ],
  [
    'long-header',
    smallWorkbook({ rows: rows.join('').replace('Cliente<', `Cliente ${'x'.repeat(260)}<`) }),
    'no forman tabla porque un encabezado pasa de 255 letras',
  ],
  [
    'hidden-columns',
    smallWorkbook({ beforeData: '<cols><col min="7" max="16384" width="9" hidden="1"/></cols>' }),
    'Las columnas G:P estaban ocultas y ahora se ven',
  ],
];

describe('workbooks of other programs from the command line', () => {
  it.each(kinds)('%s', async (name, bytes, ...said) => {
    const usual = await classified('as-usual', smallWorkbook());
    const run = await classified(name, bytes);
    expect(run.error).toBe('');
    for (const text of said) expect(run.out).toContain(text);
    const expected = await codes(usual.file);
    expect(expected).toContain(4344);
    expect(await codes(run.file)).toEqual(expected);
    expect(readFileSync(run.file).length).toBeLessThan(12_000);
    expect('xl/tables/table1.xml' in partsOf(readFileSync(run.file))).toBe(run.out.includes('es ahora la tabla'));
  });

  /** Another list beside the clients, its first column in this one. */
  const neighbour = (column: string, next: string): string =>
    rows
      .map((row, k) => {
        const cell = (at: string, text: string): string =>
          `<c r="${at}${k + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
        return row.replace('</row>', `${cell(column, `Tarifa ${k}`)}${cell(next, `Nota ${k}`)}</row>`);
      })
      .join('');

  it.each([
    // Ten columns are written, G to P.
    ['P', 'Q', 'es', 'No hay sitio junto a la tabla: P1'],
    ['Q', 'R', 'es', 'Las columnas quedarían pegadas a lo que hay a su derecha (Q1: «Tarifa 0»)'],
    ['Q', 'R', 'en', 'The columns would touch what stands to their right (Q1: “Tarifa 0”)'],
    ['R', 'S', 'es', null],
  ])(
    'leaves a column empty between a range that is no table and %s%s (%s)',
    async (column, next, language, refused) => {
      const bytes = smallWorkbook({ rows: neighbour(column, next), afterData: '<autoFilter ref="A1:F7"/>' });
      const run = await classified(`touching-${column}-${language}`, bytes, '--range=A1:F7', `--lang=${language}`);
      if (refused === null) expect(run.error).toBe('');
      else expect(run.error).toContain(refused);
    },
  );

  it('makes a table right beside another list, which Excel keeps apart', async () => {
    const run = await classified('apart', smallWorkbook({ rows: neighbour('Q', 'R') }), '--range=A1:F7');
    expect(run.error).toBe('');
    expect(run.out).toContain('El rango es ahora la tabla');
  });

  it('shows only the columns it writes of those that are hidden, and says which of its own stay so', async () => {
    const bytes = smallWorkbook({ beforeData: '<cols><col min="7" max="16384" width="9" hidden="1"/></cols>' });
    const { file } = await classified('shown', bytes);
    const cols = /<cols>.*<\/cols>/.exec(partsOf(readFileSync(file))[SHEET]!)![0];
    expect(cols.match(/<col min="(?:[7-9]|1[0-6])" max="\d+"[^>]*hidden="0"/g)).toHaveLength(10);
    expect(cols).toMatch(/<col min="17" max="16384"[^>]*hidden="1"/);
    const parts = partsOf(readFileSync(file));
    const hiddenAgain = smallWorkbook({
      // The parts' text has a letter for each byte.
      sheet: Buffer.from(
        parts[SHEET]!.replaceAll('hidden="0"', 'hidden="1"').replace(/<tableParts.*?<\/tableParts>/, ''),
        'latin1',
      ),
      styles: parts['xl/styles.xml']!,
    });
    const again = await classified('kept', hiddenAgain, '--replace');
    expect(again.out).toContain('Las columnas G:P, con resultados, siguen ocultas');
  });

  it.each([['--new-sheet'], ['--output=plain']])(
    'says that the structure is locked where %s adds a sheet',
    async (option) => {
      const locked = smallWorkbook({ beforeSheets: '<workbookProtection lockStructure="1"/>' });
      const run = await classified(`locked${option}`, locked, option, '--lang=en');
      expect(run.out).toContain('The workbook’s structure is protected');
      expect((await classified('locked-beside', locked, '--lang=en')).out).not.toContain('structure');
    },
  );

  const withLibreOffice = soffice ? it : it.skip;
  withLibreOffice.each(['stray-below', 'empty-styles', 'latin-1', 'upside-down', 'filter'])(
    'opens %s in LibreOffice, with the same cells',
    (name) => {
      const file = folder.path(`${name}-CEC.xlsx`);
      const sheet = openWorkbook(readFileSync(file)).sheets[0]!;
      const other = openWorkbook(readFileSync(recalculated(file, folder.path('lo')))).sheets[0]!;
      const { area } = sheet.block!;
      expect(readCells(other, area)).toEqual(readCells(sheet, area));
    },
  );
});
