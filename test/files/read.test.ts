import {
  FileProblem,
  openWorkbook,
  readCells,
  readFormulas,
  readNumberFormats,
  type FileProblemId,
} from '../../src/files';
import { awkwardWorkbook, singleSheet } from './support/awkwardWorkbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const utf16 = (text: string): number[] => Array.from(text, (c) => [c.charCodeAt(0), 0]).flat();
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function problem(action: () => unknown): FileProblem {
  try {
    action();
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('an awkward workbook', () => {
  const workbook = openWorkbook(awkwardWorkbook());
  const clients = workbook.sheet('clientes');

  test('lists its sheets, names and tables', () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Clientes', 'visible'],
      ['Otra', 'hidden'],
      ["Otra hoja's", 'visible'],
    ]);
    expect(workbook.names).toContainEqual({
      name: 'Local',
      refersTo: "'Otra hoja''s'!$A$1",
      sheet: "Otra hoja's",
      hidden: false,
    });
    expect(clients.tables).toEqual([
      expect.objectContaining({
        name: 'Clientes',
        range: { row: 0, column: 0, rowCount: 6, columnCount: 5 },
        headerRow: true,
        totalsRow: true,
        columns: ['Cliente', 'Ventas', ' Años ', 'Familias', 'IVA'],
        style: 'TableStyleLight9',
      }),
    ]);
    expect(clients.hiddenRows).toEqual([2]);
    expect(clients.mergedAreas).toEqual([{ row: 9, column: 0, rowCount: 2, columnCount: 3 }]);
    expect(clients.usedRange).toEqual({ row: 0, column: 0, rowCount: 8, columnCount: 5 });
  });

  test('gives raw values as Office.js does', () => {
    expect(readCells(clients)).toEqual([
      ['Cliente', 'Ventas', ' Años ', 'Familias', 'IVA'],
      ['Ana & Cía', 1234.5, 3, true, 3703.5],
      ['000123', -0.0025, '#N/A', false, 0],
      ['a\rb', 10, '#DIV/0!', '', 30],
      ['', 5, '', 45323, 15],
      ['Total', 1246.9975, '', '', ''],
      ['', '', '', '', ''],
      [0, 3, '', '', ''],
    ]);
    expect(readCells(clients, 'B:B')).toHaveLength(8);
    expect(readCells(clients, 'D5:G6')).toEqual([
      [45323, 15, '', ''],
      ['', '', '', ''],
    ]);
  });

  test('expands shared formulas and names number formats', () => {
    expect(readFormulas(clients, 'E1:E4')).toEqual([
      ['="IV"&"A"'],
      ['=B2*$C$2+Otra!A1'],
      ['=B3*$C$2+Otra!A2'],
      ['=B4*$C$2+Otra!A3'],
    ]);
    expect(readNumberFormats(clients, 'B5:D5')).toEqual([['#,##0.00\\ "€"', 'General', 'm/d/yyyy']]);
  });

  test('says that a sheet is empty or not there', () => {
    expect(problem(() => readCells(workbook.sheet("Otra hoja's"))).id).toBe('emptySheet');
    expect(problem(() => workbook.sheet('Nada'))).toMatchObject({
      id: 'sheetNotFound',
      params: { sheet: 'Nada', sheets: ['Clientes', 'Otra', "Otra hoja's"] },
    });
  });
});

describe('XML as other programs write it', () => {
  test('prefixes, single quotes, missing addresses, comments and CDATA', () => {
    const bytes = singleSheet(
      `<?xml version='1.0'?><x:worksheet xmlns:x='${MAIN}'><!-- <x:sheetData> --><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t='inlineStr'><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c></x:row><x:row r='4'><x:c r='C4' t='b'><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c t='d'><x:v>2024-02-01T12:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    const sheet = openWorkbook(bytes).sheet('S');
    expect(readCells(sheet)).toEqual([
      [1, 'a<b', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
      ['', '', true, 2],
      [45323.5, '', '', ''],
    ]);
  });

  test('serial numbers of a 1904 workbook stay as they are, and it says so', () => {
    const workbook = openWorkbook(
      awkwardWorkbook({
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Clientes" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      }),
    );
    expect(workbook.date1904).toBe(true);
    expect(readCells(workbook.sheet('Clientes'), 'D5')).toEqual([[45323]]);
  });
});

describe('files that are no readable workbook', () => {
  const good = awkwardWorkbook();
  const cases: [name: string, bytes: Uint8Array, id: FileProblemId][] = [
    ['an empty file', new Uint8Array(), 'emptyFile'],
    ['text renamed .xlsx', new TextEncoder().encode('id,name\n1,a\n'), 'notXlsx'],
    [
      'password-protected',
      Uint8Array.from([...OLE, ...new Array(600).fill(0), ...utf16('EncryptedPackage')]),
      'passwordProtected',
    ],
    ['old .xls', Uint8Array.from([...OLE, ...new Array(600).fill(0), ...utf16('Workbook')]), 'oldXls'],
    ['a truncated zip', good.slice(0, good.length - 400), 'damaged'],
    ['a zip without workbook', awkwardWorkbook({ '_rels/.rels': null, 'xl/workbook.xml': null }), 'noWorkbook'],
    ['a sheet part that is missing', awkwardWorkbook({ 'xl/worksheets/sheet2.xml': null }), 'damaged'],
    ['a workbook part that is cut', awkwardWorkbook({ 'xl/workbook.xml': '<workbook><sheets>' }), 'damaged'],
  ];
  test.each(cases)('%s', (_, bytes, id) => {
    expect(problem(() => openWorkbook(bytes)).id).toBe(id);
  });

  test('damage inside a sheet names its part', () => {
    const cut = awkwardWorkbook({
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v>`,
    });
    expect(problem(() => readCells(openWorkbook(cut).sheet('Clientes')))).toMatchObject({
      id: 'damaged',
      params: { part: 'xl/worksheets/sheet1.xml' },
    });
  });

  test('a flipped byte is noticed by the checksum', () => {
    const flipped = good.slice();
    const name = 'xl/sharedStrings.xml';
    // Into the compressed bytes behind the first mention of the part, which is its local header.
    const at = new TextDecoder('latin1').decode(good).indexOf(name) + name.length + 12;
    flipped[at] = flipped[at]! ^ 0x55;
    const read = (): unknown => {
      const workbook = openWorkbook(flipped);
      return workbook.opc.names().map((name) => workbook.opc.bytes(name));
    };
    expect(problem(read).id).toBe('damaged');
  });
});
