import { zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { FileProblem, openWorkbook, patchWorkbook, readCells, readCsv, type WorkbookEdits } from '../../src/files';
import { encodeWindows1252 } from '../../src/files/csv/windows1252';
import { fileProblemSentence } from '../../src/locales';
import { clientRows, sheetXml, smallWorkbook, STYLES } from '../support/smallWorkbook';
import { partsOf } from './support/packageParts';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const cellsOf = (bytes: Uint8Array) => readCells(openWorkbook(bytes).sheets[0]!);
const FORMATTED: WorkbookEdits = {
  sheets: [
    { sheet: 'Clientes', cells: [{ row: 1, column: 7, values: [['ñ', 7]], style: { bold: true, fill: '#FFEECC' } }] },
  ],
};
async function byExcelJs(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return workbook.worksheets[0]!;
}
function problemOf(work: () => unknown): FileProblem | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
}

describe('cells far from the list', () => {
  const stray = (cell: string): Uint8Array => {
    const row = Number(/\d+/.exec(cell)![0]);
    const [rows, last] = [clientRows(), `<row r="${row}"><c r="${cell}"><v>0</v></c></row>`];
    return smallWorkbook({ rows: [...rows, last].join('') });
  };
  it.each(['XFD1048576', 'A1048576', 'ZZ200000', 'A300', 'AK4'])('%s is not read, and said', (cell) => {
    const rows = clientRows();
    const bytes = cell.endsWith('K4')
      ? smallWorkbook({
          rows: rows
            .map((row, k) => (k === 3 ? row.replace('</row>', `<c r="${cell}"><v>1</v></c></row>`) : row))
            .join(''),
        })
      : stray(cell);
    const sheet = openWorkbook(bytes).sheets[0]!;
    expect(sheet.block).toMatchObject({ strayCount: 1, strays: [cell] });
    expect(readCells(sheet)).toHaveLength(7);
    expect(readCells(sheet)[0]).toHaveLength(6);
    expect(readCells(sheet, 'A:F')).toHaveLength(7);
  });

  it('takes a hole in a long list for a hole', () => {
    const row = (r: number): string => `<row r="${r}"><c r="A${r}"><v>1</v></c><c r="B${r}"><v>2</v></c></row>`;
    const numbers = Array.from({ length: 400 }, (_, k) => k + 1);
    const rows = [...numbers, ...numbers.map((k) => k + 600)].map(row).join('');
    expect(openWorkbook(smallWorkbook({ rows })).sheets[0]!.block).toMatchObject({ strayCount: 0 });
  });

  it('refuses an area of more cells than a list can have, and cells that no sheet can have', () => {
    const sheet = openWorkbook(stray('XFD1048576')).sheets[0]!;
    expect(problemOf(() => readCells(sheet, 'A1:XFC1048575'))?.id).toBe('rangeTooLarge');
    const outside = smallWorkbook({ rows: '<row r="1048577"><c r="A1048577"><v>1</v></c></row>' });
    expect(problemOf(() => cellsOf(outside))?.id).toBe('cellOutside');
    const beyond = smallWorkbook({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' });
    expect(problemOf(() => cellsOf(beyond))?.params).toEqual({ sheet: 'Clientes', cell: 'XFE1' });
  });

  it('checks an array formula as large as the sheet without walking over it', () => {
    const rows = `${clientRows().join('')}<row r="20"><c r="A20"><f t="array" ref="A20:XFD1048576">1</f><v>1</v></c></row>`;
    const began = performance.now();
    const written = { row: 30, column: 0, values: [[1]] };
    const edit = { sheets: [{ sheet: 'Clientes', cells: [written] }] };
    expect(problemOf(() => patchWorkbook(smallWorkbook({ rows }), edit))?.id).toBe('arrayFormula');
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('a style part without what comes first', () => {
  const empty = (names: string[]): string =>
    `<styleSheet xmlns="${MAIN}">${names.map((name) => `<${name} count="0"/>`).join('')}</styleSheet>`;
  const parts: [string, string | null][] = [
    ['none at all', null],
    ['a file of no bytes', ''],
    ['an empty element', `<styleSheet xmlns="${MAIN}"/>`],
    ['an empty pair', `<styleSheet xmlns="${MAIN}"></styleSheet>`],
    ['empty collections', empty(['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'])],
    ['some collections', empty(['cellXfs'])],
    ['one fill', STYLES.replace(/<fills.*<\/fills>/, '<fills count="1"><fill/></fills>')],
  ];
  it.each(parts)('%s', async (_, styles) => {
    const rows = clientRows();
    // A cell of the user's that names a format that is not there.
    rows[2] = rows[2]!.replace('<c r="C3">', '<c r="C3" s="2">');
    const bytes = patchWorkbook(smallWorkbook({ rows: rows.join(''), styles }), FORMATTED);
    const sheet = await byExcelJs(bytes);
    expect(sheet.getCell('H2').font.bold).toBe(true);
    expect(sheet.getCell('H2').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFEECC' } });
    for (const cell of ['A1', 'C2', 'C3']) {
      expect(sheet.getCell(cell).font?.bold).toBeFalsy();
      expect(JSON.stringify(sheet.getCell(cell).fill ?? {})).not.toContain('FFEECC');
    }
    const xml = partsOf(bytes)['xl/styles.xml']!;
    const count = (name: string): number => {
      const inner = new RegExp(`<${name}[ >].*?</${name}>`).exec(xml)![0];
      return Number(/count="(\d+)"/.exec(inner)![1]);
    };
    expect(count('fills')).toBe(3);
    expect(count('fonts')).toBeGreaterThanOrEqual(2);
    expect(count('cellXfs')).toBe(4);
    expect([count('borders'), count('cellStyleXfs')]).toEqual([1, 1]);
  });

  it('keeps differential formats that rules name and the part has not', () => {
    const rule =
      '<conditionalFormatting sqref="C2:C7"><cfRule type="cellIs" dxfId="1" priority="1" operator="equal"><formula>0</formula></cfRule></conditionalFormatting>';
    const bytes = patchWorkbook(smallWorkbook({ afterData: rule }), {
      sheets: [
        {
          sheet: 'Clientes',
          conditionalFormats: [
            {
              range: { row: 1, column: 7, rowCount: 2, columnCount: 1 },
              rule: { kind: 'expression', formula: 'TRUE', style: { bold: true } },
            },
          ],
        },
      ],
    });
    expect(partsOf(bytes)['xl/styles.xml']).toContain(
      '<dxfs count="3"><dxf/><dxf/><dxf><font><b/></font></dxf></dxfs>',
    );
    expect(partsOf(bytes)[SHEET]).toContain('dxfId="2"');
  });
});

describe('XML in other encodings than UTF-8', () => {
  const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
    const bytes = new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
    if (big) for (let k = 0; k < bytes.length; k += 2) [bytes[k], bytes[k + 1]] = [bytes[k + 1]!, bytes[k]!];
    return bytes;
  };
  const xml = (encoding: string): string => sheetXml({}, `<?xml version="1.0" encoding="${encoding}"?>`);
  const utf8 = new TextEncoder();
  const sheets: [string, Uint8Array][] = [
    ['ISO-8859-1', encodeWindows1252(xml('ISO-8859-1'))],
    ['windows-1252', encodeWindows1252(xml('windows-1252').replace('Núñez', 'Núñez 5 €'))],
    ['UTF-16 little-endian', utf16(xml('UTF-16'), false, true)],
    ['UTF-16 big-endian', utf16(xml('utf-16'), true, true)],
    ['UTF-16 without a mark', utf16(xml('UTF-16LE'), false, false)],
    ['UTF-8 with a mark', utf8.encode(`\ufeff${xml('utf-8')}`)],
    ['UTF-8 that calls itself UTF-16', utf8.encode(xml('utf-16'))],
    ['UTF-8 without a declaration', utf8.encode(sheetXml({}, ''))],
  ];
  it.each(sheets)('%s: what was read is written', async (name, sheet) => {
    const original = smallWorkbook({ sheet });
    expect(cellsOf(original)[1]![1]).toBe('Peñas y Cía');
    const bytes = patchWorkbook(original, FORMATTED);
    const names = (await byExcelJs(bytes)).getColumn(2).values;
    expect(names).toContain(name === 'windows-1252' ? 'Núñez 5 €' : 'Núñez');
    expect(names).toContain('Ávila');
    expect((await byExcelJs(bytes)).getCell('H2').value).toBe('ñ');
    expect(/encoding="([^"]*)"/.exec(partsOf(bytes)[SHEET]!)?.[1]?.toUpperCase() ?? 'UTF-8').toBe('UTF-8');
  });

  it('refuses what is not in the encoding that it says, or in one that nobody knows', () => {
    const wrong = encodeWindows1252(xml('UTF-8'));
    expect(problemOf(() => cellsOf(smallWorkbook({ sheet: wrong })))?.params).toEqual({
      part: SHEET,
      encoding: 'UTF-8',
    });
    const unknown = utf8.encode(xml('x-klingon'));
    expect(problemOf(() => cellsOf(smallWorkbook({ sheet: unknown })))?.id).toBe('unknownEncoding');
  });
});

describe('rows and cells out of order', () => {
  const [header, first, second, third, ...rest] = clientRows();
  const doubled = (row: string): [string, string] => {
    const cells = row.match(/<c .*?<\/c>/g)!;
    const tag = row.slice(0, row.indexOf('>') + 1);
    return [
      `${tag}${cells.slice(0, 2).join('')}</row>`,
      `${tag.replace('>', ' hidden="1">')}${cells.slice(2).join('')}</row>`,
    ];
  };
  const backwards = (row: string): string => {
    const cells = row.match(/<c .*?<\/c>/g)!;
    return `${row.slice(0, row.indexOf('>') + 1)}${cells.reverse().join('')}</row>`;
  };
  const orders: [string, string[]][] = [
    ['rows from below', [header!, ...[first!, second!, third!, ...rest].reverse()]],
    ['the header last', [first!, second!, third!, ...rest, header!]],
    ['a row in two pieces', [header!, ...doubled(first!), second!, third!, ...rest]],
    ['a row twice', [header!, first!, second!, second!, third!, ...rest]],
    ['cells from the right', [header!, first!, backwards(second!), third!, ...rest]],
  ];
  it.each(orders)('%s: written once, in order', async (_, rows) => {
    const original = smallWorkbook({ rows: rows.join('') });
    const values = Array.from({ length: 6 }, (_row, k) => [`r${k + 2}`]);
    const bytes = patchWorkbook(original, { sheets: [{ sheet: 'Clientes', cells: [{ row: 1, column: 6, values }] }] });
    const xml = partsOf(bytes)[SHEET]!;
    const addresses = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"/g)].map(
      ([, letter, row]) => Number(row) * 100 + letter!.charCodeAt(0),
    );
    expect(addresses).toEqual([...new Set(addresses)].sort((a, b) => a - b));
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(cellsOf(bytes).map((row) => row.slice(0, 6))).toEqual(cellsOf(smallWorkbook()));
    expect((await byExcelJs(bytes)).getCell('G3').value).toBe('r3');
  });

  it('refuses a cell with two contents', () => {
    const other = second!.replace('41000', '42000');
    const bytes = smallWorkbook({ rows: [header!, first!, second!, other, third!].join('') });
    expect(problemOf(() => cellsOf(bytes))?.params).toEqual({ sheet: 'Clientes', cell: 'C3' });
    expect(problemOf(() => patchWorkbook(bytes, FORMATTED))?.id).toBe('cellTwice');
  });
});

describe('packages that would fill the memory', () => {
  it('refuses a .csv whose one line has separators without end', () => {
    const lines = `id;turnover${';'.repeat(16_000)}\n${'A;1\n'.repeat(4000)}`;
    expect(problemOf(() => readCsv(new TextEncoder().encode(lines)))?.params).toEqual({
      rows: 4001,
      columns: 16_002,
    });
    expect(problemOf(() => readCsv(new TextEncoder().encode(`a;b\n${';'.repeat(17_000)}x\n`)))?.id).toBe('csvTooLarge');
  });

  it('refuses a part that unpacks into hundreds of times its size', () => {
    const bytes = smallWorkbook({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(80_000_000).fill(32) } });
    const problem = problemOf(() => cellsOf(bytes))!;
    expect(problem.params).toEqual({ part: SHEET, megabytes: 80 });
    for (const language of ['es', 'en'] as const) expect(fileProblemSentence(problem, language)).toContain('80 MB');
  });

  it('sets no memory aside for a size that deflate cannot reach', () => {
    const bytes = smallWorkbook();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 30; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
    }
    expect(problemOf(() => openWorkbook(bytes))?.id).toBe('damaged');
  });

  it('refuses a part that declares entities', () => {
    const lines = Array.from({ length: 9 }, (_, k) => `<!ENTITY l${k + 1} "${`&l${k};`.repeat(10)}">`).join('');
    const xml = sheetXml({ rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row>' }, '');
    const sheet = new TextEncoder().encode(`<!DOCTYPE worksheet [<!ENTITY l0 "ja">${lines}]>${xml}`);
    const problem = problemOf(() => cellsOf(smallWorkbook({ sheet })))!;
    expect(problem.id).toBe('declaresEntities');
    expect(fileProblemSentence(problem, 'en')).toContain('DOCTYPE');
  });

  it.each([
    ['a closing tag with another inside', '<row r="1"><c r="A1"><v>1</v></c2<c r="B1"></c></row>'],
    ['tags that cross', '<row r="1"><c r="A1"><v>1</c></v></row>'],
    ['a row number that is none', '<row r="x"><c><v>1</v></c></row>'],
    ['a cell without a column', '<row r="1"><c r="1"><v>1</v></c></row>'],
  ])('takes for damaged: %s', (_, rows) => {
    expect(problemOf(() => cellsOf(smallWorkbook({ rows })))?.id).toBe('damaged');
  });

  it('does not recurse without end into what is nested without end', () => {
    const deep = '<extLst>'.repeat(50_000) + '</extLst>'.repeat(50_000);
    expect(problemOf(() => openWorkbook(smallWorkbook({ afterData: deep })).sheets[0]!.mergedAreas)?.id).toBe(
      'damaged',
    );
    expect(problemOf(() => openWorkbook(zipSync({ 'a.txt': new Uint8Array(1) })))?.id).toBe('noWorkbook');
  });
});
