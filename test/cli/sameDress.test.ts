import { readFileSync } from 'node:fs';
import { areaAddress } from '../../src/grid';
import {
  type CellStyle,
  newWorkbook,
  type OpenedSheet,
  type OpenedWorkbook,
  openWorkbook,
  patchWorkbook,
  readCells,
  readFormulas,
} from '../../src/files';
import { saveWorkbook } from '../../src/workbench/page/workbookFile/saveWorkbook';
import { takeSnapshot } from '../../src/workbench/page/workbookFile/snapshot';
import { classifyAndWrite, clientCells, fill, HEADER, openBook, type Book } from '../excel/support/book';
import { type Scheme, schemeFromJson } from '../../src/method';
import { classifyFile, temporaryFolder } from '../support/cli';

/** The same table by the command line and by the add-in, both as files: cell by cell, look by look. */

jest.setTimeout(120_000);

const folder = temporaryFolder();
afterAll(folder.remove);

const TABLE = [HEADER, ...clientCells(40)] as (string | number)[][];
/** How the owner's headers look. */
const HEADERS: Readonly<Record<string, CellStyle>> = {
  plain: {},
  dressed: { bold: true, fill: '#DDEEFF', color: '#102030', wrap: true, vertical: 'center' },
};

async function byCommandLine(name: string, style: CellStyle, ...options: string[]): Promise<Uint8Array> {
  const cells = [
    { row: 0, column: 0, values: [HEADER], style },
    { row: 1, column: 0, values: TABLE.slice(1) },
  ];
  const source = folder.write(`${name}.xlsx`, newWorkbook([{ sheet: 'Sheet1', cells }]));
  const out = folder.path(`${name}-out.xlsx`);
  expect(await classifyFile(source, '--out', out, ...options)).toMatchObject({ code: 0, error: '' });
  return readFileSync(out);
}

async function byAddIn(
  style: CellStyle,
  output: 'values' | 'plain',
  scheme: Scheme | null = null,
): Promise<Uint8Array> {
  const book: Book = await openBook();
  await fill(book, TABLE);
  await book.run(async (context, sheet) => {
    const { format } = sheet.getRangeByIndexes(0, 0, 1, HEADER.length);
    if (style.bold) format.font.bold = true;
    if (style.color) format.font.color = style.color;
    if (style.fill) format.fill.color = style.fill;
    if (style.wrap) format.wrapText = true;
    if (style.vertical) format.verticalAlignment = 'Center';
    await context.sync();
  });
  await classifyAndWrite(book, { output, ...(scheme ? { scheme: () => scheme } : {}) });
  const { workbook } = book.host;
  const { bytes, lost } = saveWorkbook(workbook, { file: null, snapshot: takeSnapshot(workbook) });
  expect(lost).toEqual([]);
  book.close();
  return bytes;
}

/** Every cell of a sheet with its content and look, its columns' widths, rules, lists and frozen rows. */
function described(bytes: Uint8Array, name: string, from = 0): unknown {
  const opened = openWorkbook(bytes);
  const sheet = opened.sheet(name);
  const { content } = sheet;
  const area = { ...content.usedRange!, column: from };
  const width = area.columnCount + content.usedRange!.column - from;
  const all = { ...area, columnCount: width };
  const [values, formulas] = [readCells(sheet, all), readFormulas(sheet, all)];
  const looks = values.map((line, r) =>
    line.map((_, c): unknown => {
      const look = opened.looks[content.rows.get(all.row + r)?.styles[all.column + c] ?? 0] ?? {};
      // The stand-in's engine gives a formula's cell the format of the cells that it reads.
      const { numberFormat: _given, ...rest } = look;
      return String(formulas[r]![c]).startsWith('=') ? rest : look;
    }),
  );
  return {
    area: areaAddress(all),
    values,
    formulas,
    looks,
    widths: widthsOf(sheet).slice(from, from + width),
    rules: partsOf(opened.opc.longText(partOf(bytes, name)), from),
  };
}

function widthsOf(sheet: OpenedSheet): number[] {
  const widths: number[] = [];
  // A file counts in 256ths.
  for (const { from, to, width } of sheet.columnWidths)
    for (let k = from; k <= Math.min(to, 60); k++) widths[k] = Math.round(width * 10) / 10;
  return widths;
}

function partOf(bytes: Uint8Array, name: string): string {
  const opened = openWorkbook(bytes);
  return opened.structure.sheets.find((sheet) => sheet.name === name)!.part;
}

/** Conditional formats and lists as they stand in the file, without the numbers by which styles are found. */
const partsOf = (xml: string, from: number): string[] => [
  // No two colour the same cell: their order is no matter.
  ...[...xml.matchAll(/<conditionalFormatting.*?<\/conditionalFormatting>/gs)]
    .map(([rule]) => rule.replace(/ (?:dxfId|priority)="\d+"/g, ''))
    .sort(),
  ...[...xml.matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map(([list]) => list).sort(),
  ...(from === 0 ? [...xml.matchAll(/<pane [^>]*>/g)].map(([pane]) => pane) : []),
];

test.each(Object.keys(HEADERS))('result columns beside headers that are %s', async (name) => {
  const style = HEADERS[name]!;
  const file = described(await byCommandLine(name, style), 'Sheet1', HEADER.length);
  expect(file).toEqual(described(await byAddIn(style, 'values'), 'Sheet1', HEADER.length));
  expect(JSON.stringify(file)).toContain('center');
});

test('the parameters sheet', async () => {
  const saved = folder.path('scheme.json');
  const bytes = await byCommandLine('parameters', {}, '--output', 'plain', '--save-scheme', saved);
  const file = described(bytes, 'Parámetros CEC');
  const scheme = schemeFromJson(readFileSync(saved, 'utf8'));
  expect(file).toEqual(described(await byAddIn({}, 'plain', scheme), 'Parámetros CEC'));
  expect(JSON.stringify(file)).toContain('#FFF8DC');
});

describe('the parameters sheet of an earlier run', () => {
  const NOTE = 'Acordado con dirección';
  const noted = (name: string, edit: Parameters<typeof patchWorkbook>[1]): string =>
    folder.write(`${name}.xlsx`, patchWorkbook(readFileSync(folder.path('once-out.xlsx')), edit));
  const again = async (file: string, name: string): Promise<OpenedWorkbook> => {
    const out = folder.path(name);
    const run = await classifyFile(file, '--out', out, '--output', 'plain', '--replace', '--sheet', 'Sheet1');
    expect(run).toMatchObject({ code: 0, error: '' });
    return openWorkbook(readFileSync(out));
  };
  beforeAll(() => byCommandLine('once', {}, '--output', 'plain'));

  test('is filled again where it stands: notes beside its cells and its owner’s widths stay', async () => {
    const sheet = 'Parámetros CEC';
    const cells = [{ row: 8, column: 20, values: [[NOTE]] }];
    const edits = { sheets: [{ sheet, cells, columnWidths: [{ from: 0, to: 0, width: 60 }] }] };
    const opened = await again(noted('noted', edits), 'noted-out.xlsx');
    expect(opened.sheets.map(({ name }) => name)).toEqual(['Sheet1', sheet]);
    expect(readCells(opened.sheet(sheet), 'U9')).toEqual([[NOTE]]);
    expect(Math.floor(opened.sheet(sheet).columnWidths[0]!.width)).toBe(60);
    expect(opened.opc.longText('xl/worksheets/sheet2.xml').match(/<dataValidation /g)).toHaveLength(6);
  });

  test('laid out otherwise it is hidden with all that is on it, and a new one takes its place', async () => {
    const opened = openWorkbook(readFileSync(folder.path('once-out.xlsx')));
    const state = opened.names.find(({ name }) => name.endsWith('_state'))!;
    const edits = { names: [{ name: state.name, refersTo: state.refersTo.replace(/\d+$/, '40') }] };
    const after = await again(noted('moved', edits), 'moved-out.xlsx');
    expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Sheet1', 'visible'],
      ['Parámetros CEC', 'hidden'],
      ['Parámetros CEC 2', 'visible'],
    ]);
    const refs = after.names.filter(({ name }) => !name.startsWith('_')).map(({ refersTo }) => refersTo);
    expect(refs.filter((refersTo) => refersTo.includes('#REF!'))).toEqual([]);
  });
});

test.each([
  [0, 2, 'clientes!$A:$A,clientes!$1:$1'],
  [12, 3, 'clientes!$A:$A,clientes!$1:$1'],
])(
  'the workbook of a text file with %s columns more is %s pages wide, with its headers on each',
  async (more, width, titles) => {
    const extra = Array.from({ length: more }, (_, k) => `Observación del comercial ${k}`);
    const lines = TABLE.map((row, r) => [...row, ...extra.map((header) => (r === 0 ? header : 'una nota'))].join(';'));
    const source = folder.write('clientes.csv', lines.join('\n'));
    const out = folder.path(`wide-${more}.xlsx`);
    expect(await classifyFile(source, '--out', out)).toMatchObject({ code: 0, error: '' });
    const opened = openWorkbook(readFileSync(out));
    expect(opened.sheets[0]!.pageSetup).toMatchObject({
      orientation: 'landscape',
      paper: 9,
      fit: { width, height: 0 },
    });
    expect(opened.names.find(({ name }) => name === '_xlnm.Print_Titles')!.refersTo).toBe(titles);
  },
);

test.each(['plain', 'dressed'])(
  'a long header of a tool stands on several lines, its row as high as it takes (%s)',
  async (name) => {
    const bytes = await byCommandLine(`long-${name}`, HEADERS[name]!, '--also', 'tool_value_clv', '--also', 'total');
    const opened = openWorkbook(bytes);
    const sheet = opened.sheets[0]!;
    const head = readCells(sheet)[0]!.map(String);
    const at = head.findIndex((header) => header.startsWith('Valor CLV ('));
    const look = (column: number) => opened.looks[sheet.content.rows.get(0)!.styles[column]!]!;
    expect(look(at).wrap).toBe(true);
    expect(look(head.indexOf('Puntuación total')).wrap ?? false).toBe(name === 'dressed');
    expect(look(0)).toEqual(look(HEADER.length - 1));
    const { width } = sheet.columnWidths.find(({ from, to }) => from <= at && at <= to)!;
    expect(2 * width).toBeGreaterThan(head[at]!.length);
    expect(width).toBeLessThan(head[at]!.length);
    expect(sheet.rowHeights.get(0)).toBe(30);
  },
);

test('a row that somebody has given its height keeps it: the long header has one line and its width', async () => {
  const cells = [{ row: 0, column: 0, values: TABLE }];
  const rows = [{ from: 0, to: 0, height: 21 }];
  const source = folder.write('own-height.xlsx', newWorkbook([{ sheet: 'Sheet1', cells, rows }]));
  const out = folder.path('own-height-out.xlsx');
  expect(await classifyFile(source, '--out', out, '--also', 'tool_value_clv')).toMatchObject({ code: 0, error: '' });
  const opened = openWorkbook(readFileSync(out));
  const sheet = opened.sheets[0]!;
  const head = readCells(sheet)[0]!.map(String);
  const at = head.findIndex((header) => header.startsWith('Valor CLV ('));
  expect(sheet.rowHeights.get(0)).toBe(21);
  expect(opened.looks[sheet.content.rows.get(0)!.styles[at]!]!.wrap ?? false).toBe(false);
  const { width } = sheet.columnWidths.find(({ from, to }) => from <= at && at <= to)!;
  expect(width).toBeGreaterThan(head[at]!.length);
});
