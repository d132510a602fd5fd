import { editOfSheet, newWorkbook, openWorkbook, patchWorkbook, printSheet, readCells } from '../../../src/files';
import { CHART_KINDS, type ChartKind, type Sheet, SheetDraft } from '../../../src/sheet';

/** A sheet of a title, some rows, and a chart of each kind asked for. */
function sheetOf(rows: number, kinds: readonly ChartKind[] = []): Sheet {
  const draft = new SheetDraft();
  draft.put(0, 'title', '=no soy fórmula').down();
  for (let k = 0; k < rows; k++)
    draft
      .put(0, 'label', `C${k}`)
      .put(1, 'figure', k)
      .put(2, 'figure', k * k)
      .down();
  const column = (at: number) => ({ row: 1, column: at, rowCount: rows, columnCount: 1 });
  for (const kind of kinds) {
    draft.chart(
      {
        id: `CEC_x_${kind}`,
        kind,
        title: 'Lo «que» dice & más',
        description: kind,
        series: [
          {
            name: 'una',
            categories: kind === 'scatter' || kind === 'bubble' ? column(1) : column(0),
            values: column(2),
            sizes: column(1),
            color: '#112233',
            labels: [
              { point: 0, text: 'A & B' },
              ...(kind === 'bubble' ? [{ point: 1, text: 'C', place: 'above' as const }] : []),
            ],
          },
          {
            name: 'otra',
            categories: column(0),
            values: column(1),
            sizes: column(2),
            color: '#445566',
            asLine: true,
            secondAxis: true,
          },
        ],
        categoryAxis: { title: 'x' },
        valueAxis: { title: 'y', numberFormat: '#,##0' },
        ...(kind === 'columnLine' ? { secondAxis: { numberFormat: '0%' } } : {}),
        legend: 'bottom',
      },
      4,
      4,
      5,
    );
  }
  return draft.sheet({
    name: 'Informe',
    widths: [20],
    frozenRows: 1,
    gridlines: false,
    print: {
      orientation: 'landscape',
      area: { row: 0, column: 0, rowCount: draft.row, columnCount: 3 },
      titleRows: { row: 0, rowCount: 1 },
      header: 'R&D',
      footer: '',
    },
  });
}

const empty = newWorkbook([{ sheet: 'Hoja1' }]);
const cells = (bytes: Uint8Array, name: string): unknown[][] =>
  readCells(openWorkbook(bytes).sheet(name)) as unknown[][];

describe('a sheet printed into a file', () => {
  test.each(CHART_KINDS)('a %s chart is XML with every cell it reads in its cache', (kind) => {
    const { bytes } = printSheet(empty, 'x', sheetOf(4, [kind]));
    const { opc } = openWorkbook(bytes);
    const text = opc.text('xl/charts/chart1.xml');
    expect(() => opc.xml('xl/charts/chart1.xml')).not.toThrow();
    expect(text).toContain('Informe!$C$2:$C$5');
    expect(text).toContain('<c:pt idx="3"><c:v>9</c:v></c:pt>');
    expect(text).toContain('Lo «que» dice &amp; más');
    const ids = [...text.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id);
    // Every axis that a plot names is declared, and crosses one that is.
    for (const id of ids) expect(text).toMatch(new RegExp(`<c:(?:cat|val)Ax><c:axId val="${id}"`));
  });

  test('a text that looks like a formula stays a text', () => {
    const { bytes, sheet } = printSheet(empty, 'x', sheetOf(2));
    expect(cells(bytes, sheet)[0]![0]).toBe('=no soy fórmula');
    expect(openWorkbook(bytes).opc.text('xl/worksheets/sheet2.xml')).not.toContain('<f>');
  });

  test('a long list is one block, whatever its cells look like', () => {
    const draft = new SheetDraft().put(0, 'title', 'Lista').down();
    for (let k = 0; k < 300; k++) {
      const swatch = { fill: k % 3 ? '#112233' : '#445566', ink: '#FFFFFF' };
      draft.put(0, 'label', `C${k}`).put(1, 'text', 'x', { swatch }).put(2, 'figure', k).down();
    }
    const sheet = { ...sheetOf(0), ...draft.sheet({ ...sheetOf(0) }) };
    expect(editOfSheet(sheet, 'Informe').cells).toHaveLength(2);
  });

  test('several sheets in one go are those that are printed one after the other', () => {
    const one = printSheet(printSheet(empty, 'x', sheetOf(3, ['bar'])).bytes, 'y', sheetOf(40)).bytes;
    const opened = openWorkbook(empty);
    const other = printSheet(printSheet(opened, 'x', sheetOf(3, ['bar'])).workbook, 'y', sheetOf(40)).bytes;
    expect(Buffer.compare(one, other)).toBe(0);
    expect(opened.sheets.map(({ name }) => name)).toEqual(['Hoja1']);
  });

  test.each(['bar', 'stackedBar'] as const)('no name beside the bars of a %s chart is left out', (kind) => {
    const { opc } = openWorkbook(printSheet(empty, 'x', sheetOf(9, [kind, 'column'])).bytes);
    const charts = opc.names().filter((name) => name.startsWith('xl/charts/'));
    const spacings = charts.map((name) => /<c:tickLblSkip val="(\d+)"/.exec(opc.text(name) ?? '')?.[1]);
    expect(spacings.sort()).toEqual(['1', undefined]);
  });

  test('printed again smaller, nothing of the larger one is left', () => {
    const large = printSheet(empty, 'x', sheetOf(9, ['bar', 'line']));
    const small = printSheet(large.bytes, 'x', sheetOf(2, ['bar']));
    expect(small.sheet).toBe(large.sheet);
    expect(
      openWorkbook(small.bytes)
        .opc.names()
        .filter((name) => name.startsWith('xl/charts/')),
    ).toHaveLength(1);
    expect(
      cells(small.bytes, small.sheet)
        .flat()
        .filter((cell) => cell === 'C8'),
    ).toEqual([]);
  });

  test('where it would grow over cells that are not ours, rows are put in below it, and these move down', () => {
    const first = printSheet(empty, 'x', sheetOf(3));
    const noted = patchWorkbook(first.bytes, {
      sheets: [{ sheet: 'Informe', cells: [{ row: 6, column: 0, values: [['mía']] }] }],
    });
    const second = printSheet(noted, 'x', sheetOf(9));
    expect(second).toMatchObject({ sheet: 'Informe', left: null, rowsInserted: 6 });
    const column = cells(second.bytes, 'Informe').map(([cell]) => cell);
    expect(column.slice(9)).toEqual(['C8', '', '', 'mía']);
    expect(printSheet(second.bytes, 'x', sheetOf(4))).toMatchObject({ sheet: 'Informe', left: null, rowsInserted: 0 });
  });

  test('moved by its owner, who has put something above it, it is made anew where it is now', () => {
    const first = printSheet(empty, 'x', sheetOf(3));
    const moved = patchWorkbook(first.bytes, {
      names: [{ name: 'CEC_sheet_x', refersTo: 'Informe!$A$3:$C$6', hidden: true }],
      sheets: [{ sheet: 'Informe', cells: [{ row: 0, column: 0, values: [['mía'], [''], ['=no soy fórmula']] }] }],
    });
    const second = printSheet(moved, 'x', sheetOf(4));
    expect(second).toMatchObject({ sheet: 'Informe', left: null });
    const column = cells(second.bytes, 'Informe').map(([cell]) => cell);
    expect(column.slice(0, 4)).toEqual(['mía', '', '=no soy fórmula', 'C0']);
    expect(openWorkbook(second.bytes).names).toContainEqual(
      expect.objectContaining({ name: 'CEC_sheet_x', refersTo: 'Informe!$A$3:$C$7' }),
    );
  });

  test('printed again, it keeps its owner’s widths, frozen rows and paper; area, texts and breaks follow its content', () => {
    const first = printSheet(empty, 'x', sheetOf(3));
    const dressed = patchWorkbook(first.bytes, {
      sheets: [
        {
          sheet: 'Informe',
          columnWidths: [{ from: 0, to: 0, width: 44 }],
          freeze: { rows: 2, columns: 1 },
          print: { orientation: 'portrait', paper: 8, footer: { left: 'mío', center: '', right: '' } },
        },
      ],
    });
    const second = openWorkbook(printSheet(dressed, 'x', sheetOf(4)).bytes);
    const sheet = second.sheet('Informe');
    expect(Math.floor(sheet.columnWidths[0]!.width)).toBe(44);
    expect(second.opc.text('xl/worksheets/sheet2.xml')).toContain('xSplit="1" ySplit="2"');
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'portrait',
      paper: 8,
      header: { center: 'R&&D' },
      footer: { left: '', right: '&P / &N' },
    });
    expect(second.names.find(({ name }) => name === '_xlnm.Print_Area')!.refersTo).toBe('Informe!$A$1:$C$5');
  });

  test('paper: area, repeated rows, one page wide, an ampersand that is no code', () => {
    const { bytes } = printSheet(empty, 'x', sheetOf(3));
    const opened = openWorkbook(bytes);
    const text = opened.opc.text('xl/worksheets/sheet2.xml');
    expect(text).toContain('fitToWidth="1" fitToHeight="0"');
    expect(text).toContain('&amp;CR&amp;&amp;D');
    expect(opened.names.map(({ name, refersTo }) => [name, refersTo])).toEqual(
      expect.arrayContaining([
        ['_xlnm.Print_Area', 'Informe!$A$1:$C$4'],
        ['_xlnm.Print_Titles', 'Informe!$1:$1'],
      ]),
    );
  });
});
