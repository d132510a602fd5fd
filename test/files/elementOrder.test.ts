import { newWorkbook, openWorkbook, patchWorkbook, type SheetEdit } from '../../src/files';

/** Order in which Excel demands a worksheet's elements (ECMA-376 part 1, §18.3.1.99); others mean a damaged file. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations pageMargins pageSetup headerFooter rowBreaks drawing tableParts extLst'.split(
    ' ',
  );
const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
const EVERYTHING: SheetEdit = {
  sheet: 'A',
  cells: [{ row: 0, column: 0, values: [['x'], [1]] }],
  columnWidths: [{ from: 0, to: 0, width: 20 }],
  freeze: { rows: 1, columns: 0 },
  gridlines: false,
  merge: [{ ...cell, column: 3, columnCount: 2 }],
  conditionalFormats: [{ range: cell, rule: { kind: 'dataBar', color: '#FF0000' } }],
  dataValidations: [{ range: cell, type: 'list', formulas: ['"a,b"'] }],
  tables: [{ kind: 'add', name: 'T', range: { ...cell, rowCount: 2 }, columns: ['x'] }],
  print: {
    orientation: 'portrait',
    fit: { width: 1, height: 0 },
    margins: { left: 1, right: 1, top: 1, bottom: 1, header: 0.3, footer: 0.3 },
    header: { left: '', center: 'a && b', right: '' },
    footer: { left: 'c', center: '', right: '&P' },
    breaksBefore: [5],
  },
  charts: [{ name: 'one', description: 'two', xml: '<c/>', place: cell }],
};

function elementsOf(bytes: Uint8Array): string[] {
  const text = openWorkbook(bytes).opc.text('xl/worksheets/sheet1.xml');
  const inside = text.replace(/^[\s\S]*?<worksheet[^>]*>/, '').replace(/<\/worksheet>\s*$/, '');
  const found: string[] = [];
  let depth = 0;
  for (const [, close, name, empty] of inside.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (!close && depth === 0) found.push(name!);
    depth += close ? -1 : empty ? 0 : 1;
  }
  return found;
}

describe('elements of a worksheet', () => {
  test.each([
    ['a new sheet', () => newWorkbook([EVERYTHING])],
    ['a sheet that was there', () => patchWorkbook(newWorkbook([{ sheet: 'A' }]), { sheets: [EVERYTHING] })],
    [
      'one change after the other',
      () =>
        Object.entries(EVERYTHING)
          .reverse()
          .filter(([key]) => key !== 'sheet')
          .reduce(
            (bytes, [key, value]) => patchWorkbook(bytes, { sheets: [{ sheet: 'A', [key]: value }] }),
            newWorkbook([{ sheet: 'A' }]),
          ),
    ],
  ])('stand in the order that Excel demands: %s', (_, make) => {
    const found = elementsOf(make());
    expect(found).toHaveLength(new Set(found).size);
    expect(found).toEqual(ORDER.filter((name) => found.includes(name)));
    expect(found.length).toBeGreaterThanOrEqual(13);
  });

  test('widths with frozen rows, as the parameters sheet has them', () => {
    const { columnWidths, freeze } = EVERYTHING as Required<SheetEdit>;
    expect(elementsOf(newWorkbook([{ sheet: 'A', columnWidths, freeze }]))).toEqual([
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
    ]);
  });
});
