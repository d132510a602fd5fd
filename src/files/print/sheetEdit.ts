import { absoluteAddress, lastRowOf, MAX_COLUMNS, quoteSheetName } from '../../grid';
import {
  areWords,
  CellColumns,
  type CellLook,
  type CellRule,
  type Chart,
  type Face,
  PAGE_MARGINS,
  pageTexts,
  type PrintSetup,
  SHEET_LOOKS,
  type Sheet,
} from '../../sheet';
import { A4, type PageSetup } from '../read/pageSetup';
import type {
  AddedChart,
  AddedConditionalFormat,
  AddedValidation,
  CellBlock,
  CellStyle,
  Color,
  NameEdit,
  SheetEdit,
} from '../write/edits';
import { chartXml, type CellAt } from './chartXml';

/** A look as a cell style of a file. */
function styleOfLook({ bold, italic, size, color, fill, align, wrap, indent, line, lineAbove }: CellLook): CellStyle {
  const thin = (ink: string): { style: 'thin'; color: Color } => ({ style: 'thin', color: ink as Color });
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { color: color as Color }),
    ...(fill === undefined ? {} : { fill: fill as Color }),
    ...(align ? { horizontal: align } : {}),
    ...(indent === undefined ? {} : { indent }),
    ...(wrap ? { wrap } : {}),
    vertical: 'center',
    ...(line === undefined && lineAbove === undefined
      ? {}
      : {
          border: {
            ...(line === undefined ? {} : { bottom: thin(line) }),
            ...(lineAbove === undefined ? {} : { top: thin(lineAbove) }),
          },
        }),
  };
}

/** The edits that write a sheet under the name that it was given. */
export function editOfSheet(sheet: Sheet, name: string): SheetEdit {
  const { rules, charts, widths, heights, frozenRows, gridlines, print } = sheet;
  const cells = CellColumns.of(sheet.cells);
  // Only charts ask, and a list of ten thousand clients has a hundred thousand cells.
  const places = charts.length > 0 ? [...cells] : [];
  const values = new Map(places.map(({ row, column, value }) => [row * MAX_COLUMNS + column, value]));
  const cellAt = (row: number, column: number): string | number => values.get(row * MAX_COLUMNS + column) ?? '';
  return {
    sheet: name,
    cells: blocksOf(cells),
    conditionalFormats: rules.map(formatOf),
    dataValidations: cells.choosing.map(listOf),
    columnWidths: widths.map((width, k) => ({ from: k, to: k, width })),
    rows: heights.map(({ row, height }) => ({ from: row, to: row, height })),
    freeze: { rows: frozenRows, columns: 0 },
    gridlines,
    print: pageOf(print),
    charts: charts.map((chart) => addedChart(chart, name, cellAt)),
  };
}

/** Room for headers and footers, in inches: Excel's own. */
const EDGE_MARGIN = 0.3;

/** A sheet's page: A4, one page wide, page numbers below. */
function pageOf(print: PrintSetup): PageSetup {
  const { side, end } = PAGE_MARGINS;
  return {
    paper: A4,
    orientation: print.orientation,
    fit: { width: 1, height: 0 },
    margins: { left: side, right: side, top: end, bottom: end, header: EDGE_MARGIN, footer: EDGE_MARGIN },
    ...pageOfContent(print),
  };
}

/** What of a page follows the content: it is set again whenever the sheet is made anew. */
export function pageOfContent(print: PrintSetup): PageSetup {
  const { header, left, right } = pageTexts(print);
  const { area, breaksBefore } = print;
  return {
    header: { left: '', center: header, right: '' },
    footer: { left, center: '', right },
    breaksBefore: breaksBefore.filter((row) => row > area.row && row <= lastRowOf(area)),
  };
}

/** A chart of a sheet as its file takes it. */
export const addedChart = (chart: Chart, sheet: string, cellAt: CellAt): AddedChart => ({
  name: chart.id,
  description: chart.description,
  xml: chartXml(chart, sheet, cellAt),
  place: chart.place,
});

/**
 * The names of a sheet, those that its printing needs among them.
 * @param isNew repeated rows are its owner's from the second time on
 */
export function namesOfSheet({ names, print }: Sheet, sheet: string, isNew: boolean): NameEdit[] {
  const refersTo = (area: Parameters<typeof absoluteAddress>[0]): string =>
    `${quoteSheetName(sheet)}!${absoluteAddress(area)}`;
  const { titleRows } = print;
  return [
    ...names.map(({ name, area }) => ({ name, refersTo: refersTo(area) })),
    { name: '_xlnm.Print_Area', sheet, refersTo: refersTo(print.area) },
    ...(titleRows && isNew
      ? [
          {
            name: '_xlnm.Print_Titles',
            sheet,
            refersTo: `${quoteSheetName(sheet)}!$${titleRows.row + 1}:$${titleRows.row + titleRows.rowCount}`,
          },
        ]
      : []),
  ];
}

/** A block while rows are added to it. */
interface GrowingBlock {
  readonly row: number;
  readonly column: number;
  readonly columnCount: number;
  /** Of each row, the place of its first cell. */
  readonly first: number[];
}

/**
 * Cells side by side go as one block with the rows below it that reach from the same column to the same column: a list
 * of clients is one block, whatever its cells look like.
 */
function blocksOf(cells: CellColumns): CellBlock[] {
  const sorted = cells.inOrder();
  const blocks: GrowingBlock[] = [];
  /** By first column, the block that was added to last. */
  const open = new Map<number, GrowingBlock>();
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const [row, column] = [sorted.rowOf(from), sorted.columnOf(from)];
    to++;
    while (to < sorted.length && sorted.rowOf(to) === row && sorted.columnOf(to) === column + to - from) to++;
    const columnCount = to - from;
    let block = open.get(column);
    if (block?.row !== row - (block?.first.length ?? 0) || block.columnCount !== columnCount) {
      block = { row, column, columnCount, first: [] };
      blocks.push(block);
      open.set(column, block);
    }
    block.first.push(from);
  }
  const styleAt = sorted.byFace(styleOfFace);
  return blocks.map(({ row, column, columnCount, first }) => ({
    row,
    column,
    values: {
      rowCount: first.length,
      columnCount,
      value: (i, j) => sorted.valueOf(first[i]! + j),
      formula: (i, j) => sorted.formulaOf(first[i]! + j) ?? null,
      style: (i, j) => styleAt(first[i]! + j),
    },
  }));
}

function styleOfFace({ look, numberFormat, swatch }: Face): CellStyle {
  return {
    ...styleOfLook(SHEET_LOOKS[look]),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(swatch ? { fill: swatch.fill as Color, color: swatch.ink as Color } : {}),
  };
}

function listOf({ row, column, choices }: CellColumns['choosing'][number]): AddedValidation {
  const range = { row, column, rowCount: 1, columnCount: 1 };
  const source = areWords(choices) ? `"${choices.join(',')}"` : absoluteAddress(choices);
  return { range, type: 'list', formulas: [source], allowBlank: false };
}

/** A rule of cells as their sheet's conditional format. */
export function formatOf(rule: CellRule): AddedConditionalFormat {
  const range = rule.area;
  switch (rule.kind) {
    case 'colorScale':
      return { range, rule: { kind: 'colorScale', colors: [rule.from as Color, rule.to as Color] } };
    case 'dataBar':
      return { range, rule: { kind: 'dataBar', color: rule.color as Color } };
    case 'equals':
    case 'differs':
      return {
        range,
        rule: {
          kind: 'cellIs',
          operator: rule.kind === 'equals' ? 'equal' : 'notEqual',
          formulas: [`"${rule.text.replaceAll('"', '""')}"`],
          style: { fill: rule.fill as Color, color: rule.ink as Color },
        },
      };
  }
}
