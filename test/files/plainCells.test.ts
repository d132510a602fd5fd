import { readSheetContent, type SheetContent } from '../../src/files/read/sheetContent';

/** Numbers as programs write them, and what only looks like one. */
const NUMBERS = [
  '0',
  '-0',
  '007',
  '12.5',
  '-0.04',
  '.5',
  '1.',
  '.',
  '-',
  '+3',
  '0.1',
  '0.42899999999999999',
  '123456789012345',
  '1234567890123456',
  '9007199254740993',
  '0.000000000000001',
  '1E-3',
  '1.5e+300',
  '1e999',
  '1e',
  '0x10',
  '1.2.3',
  '12abc',
  ' 7 ',
  '1,5',
  '',
];

const CELLS = [
  ...NUMBERS.map((text) => `<c r="B@"><v>${text}</v></c>`),
  ...NUMBERS.map((text) => `<c r="B@" t="s"><v>${text}</v></c>`),
  '<c r="B@" t="n" s="12"><v>4</v></c>',
  '<c r="B@" s="3" t="s"><v>1</v></c>',
  '<c r="B@" s="7"/>',
  '<c r="B@" s="100000"><v>1</v></c>',
  '<c r="B@" s=""><v>1</v></c>',
  "<c r='B@' s='5'><v>1</v></c>",
  '<c r="B@" cm="1"><v>1</v></c>',
  '<c s="9" r="B@"><v>1</v></c>',
  '<c><v>1</v></c>',
  '<c r="b@"><v>1</v></c>',
  '<c r=""><v>1</v></c>',
  '<c r="7"><v>1</v></c>',
  '<c r="XFE1"><v>1</v></c>',
  '<c r="ABCDE1"><v>1</v></c>',
  '<c r="A@"><v>2</v></c>',
  '<c r="A@"><v>1</v></c>',
  '<c r="B@" t="b"><v>1</v></c>',
  '<c r="B@" t="e"><v>#N/A</v></c>',
  '<c r="B@" t="str"><v></v></c>',
  '<c r="B@" t="d"><v>2026-11-28</v></c>',
  '<c r="B@"><f>A1*2</f><v>4</v></c>',
  '<c r="B@"><f t="shared" ref="B1:B9" si="0">A1*2</f><v>4</v></c>',
  '<c r="B@"> <v>4</v></c>',
  '<c r="B@"><v>4</v> </c>',
  '<c r="B@"><v>4</v></c >',
  '<c r="B@"><v>4</v></row>',
  '<c r="B@"><v>4',
  '<c r="B@"></c>',
  '<c r="B@" t="inlineStr"><is><t>Añil &amp; Sol &#8364;</t></is></c>',
  '<c r="B@" t="inlineStr"><is><t>a_x000D_b_c</t></is></c>',
  '<c r="B@" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
  '<c r="B@" t="inlineStr"><is><t></t></is></c>',
  '<c r="B@" t="inlineStr"><is><t/></is></c>',
  '<c r="B@" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
  '<c r="B@" t="inlineStr"><is><t><![CDATA[1 > 0 & so on]]></t></is></c>',
  '<c r="B@" t="inlineStr"><is><t>a',
];

const STRINGS = ['cero', 'uno'];

/** The sheet with these cells between a first and a last one of each row. */
const sheet = (cells: readonly string[]): string => {
  const rows = cells.map(
    (cell, k) =>
      `<row r="${k + 1}" s="${k % 3}"><c r="A${k + 1}"><v>1</v></c>${cell.replace('@', String(k + 1))}<c r="D${k + 1}"><v>9</v></c></row>`,
  );
  return `<worksheet><cols><col min="1" max="1" style="4"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
};

/** As some programs write it, which no short cut is made for. */
const prefixed = (source: string): string => source.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2');

function read(source: string): SheetContent | string {
  try {
    return readSheetContent(source, STRINGS, false, 'Clientes');
  } catch (error) {
    return (error as Error).constructor.name;
  }
}

describe('cells that are written as almost all are', () => {
  it.each(CELLS)('are read as by the reader of all XML: %s', (cell) => {
    const source = sheet([cell]);
    expect(read(source)).toEqual(read(prefixed(source)));
  });

  it('are read beside those that are not', () => {
    const isRead = (cell: string): boolean => typeof read(sheet([cell])) !== 'string';
    const all = sheet(CELLS.filter(isRead));
    const content = read(all) as SheetContent;
    expect(content).toEqual(read(prefixed(all)));
    expect(content.rows.size).toBeGreaterThan(70);
    expect(content).toMatchObject({ highestFormat: 12, formulasSpanCells: true });
    expect(content.usedRange).toMatchObject({ row: 0, column: 0, columnCount: 4 });
  });

  it('keep signs and the last digit', () => {
    const source = sheet(['-0', '0.42899999999999999', '123456789012345'].map((v) => `<c r="B@"><v>${v}</v></c>`));
    const { rows } = read(source) as SheetContent;
    expect([0, 1, 2].map((row) => rows.get(row)!.values[1])).toEqual([-0, 0.429, 123456789012345]);
  });

  it('share a text that comes again, and no other', () => {
    const texts = Array.from({ length: 3_000 }, (_, k) => (k % 2 ? `Zona ${k % 7}` : `Cliente ${k}`));
    const source = sheet(texts.map((text) => `<c r="B@" t="inlineStr"><is><t>${text}</t></is></c>`));
    const { rows } = read(source) as SheetContent;
    expect(texts.map((_, row) => rows.get(row)!.values[1])).toEqual(texts);
  });
});
