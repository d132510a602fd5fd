import { absoluteAddress, quoteSheetName } from '../../grid';
import { areWords, type Cell, type CellRule, type Chart, SHEET_LOOKS, type CellLook, type Sheet } from '../../sheet';
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
export function styleOfLook({
  bold,
  italic,
  size,
  color,
  fill,
  align,
  wrap,
  indent,
  line,
  lineAbove,
}: CellLook): CellStyle {
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
  const { cells, rules, charts, widths, heights, frozenRows, gridlines, print } = sheet;
  const values = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  const cellAt = (row: number, column: number): string | number => values.get(`${row},${column}`) ?? '';
  return {
    sheet: name,
    cells: blocksOf(cells),
    conditionalFormats: rules.map(formatOf),
    dataValidations: cells.flatMap(listOf),
    columnWidths: widths.map((width, k) => ({ from: k, to: k, width })),
    rows: heights.map(({ row, height }) => ({ from: row, to: row, height })),
    freeze: { rows: frozenRows, columns: 0 },
    gridlines,
    print,
    charts: charts.map((chart) => addedChart(chart, name, cellAt)),
  };
}

/** A chart of a sheet as its file takes it. */
export const addedChart = (chart: Chart, sheet: string, cellAt: CellAt): AddedChart => ({
  name: chart.id,
  description: chart.description,
  xml: chartXml(chart, sheet, cellAt),
  place: chart.place,
});

/** The names of a sheet, those that its printing needs among them. */
export function namesOfSheet({ names, print }: Sheet, sheet: string): NameEdit[] {
  const refersTo = (area: Parameters<typeof absoluteAddress>[0]): string =>
    `${quoteSheetName(sheet)}!${absoluteAddress(area)}`;
  const { titleRows } = print;
  return [
    ...names.map(({ name, area }) => ({ name, refersTo: refersTo(area) })),
    { name: '_xlnm.Print_Area', sheet, refersTo: refersTo(print.area) },
    ...(titleRows
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

/** Neighbours of a row that look alike go as one block. */
function blocksOf(cells: readonly Cell[]): CellBlock[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Cell[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last && last.row === cell.row && last.column + 1 === cell.column && looksLike(last, cell)) run!.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run): CellBlock => {
    const first = run[0]!;
    const formulas = run.some(({ formula }) => formula !== undefined);
    return {
      row: first.row,
      column: first.column,
      values: [run.map(({ value }) => value)],
      ...(formulas ? { formulas: [run.map(({ formula }) => formula ?? null)] } : {}),
      style: styleOfCell(first),
    };
  });
}

const looksLike = (a: Cell, b: Cell): boolean =>
  a.look === b.look && a.numberFormat === b.numberFormat && a.swatch?.fill === b.swatch?.fill;

function styleOfCell({ look, numberFormat, swatch }: Cell): CellStyle {
  return {
    ...styleOfLook(SHEET_LOOKS[look]),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(swatch ? { fill: swatch.fill as Color, color: swatch.ink as Color } : {}),
  };
}

function listOf({ row, column, choices }: Cell): AddedValidation[] {
  if (!choices) return [];
  const range = { row, column, rowCount: 1, columnCount: 1 };
  const source = areWords(choices) ? `"${choices.join(',')}"` : absoluteAddress(choices);
  return [{ range, type: 'list', formulas: [source], allowBlank: false }];
}

function formatOf(rule: CellRule): AddedConditionalFormat {
  const range = rule.area;
  switch (rule.kind) {
    case 'colorScale':
      return { range, rule: { kind: 'colorScale', colors: [rule.from as Color, rule.to as Color] } };
    case 'dataBar':
      return { range, rule: { kind: 'dataBar', color: rule.color as Color } };
    case 'equals':
      return {
        range,
        rule: {
          kind: 'cellIs',
          operator: 'equal',
          formulas: [`"${rule.text.replaceAll('"', '""')}"`],
          style: { fill: rule.fill as Color, color: rule.ink as Color },
        },
      };
  }
}
