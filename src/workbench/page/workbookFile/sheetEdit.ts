import type { AddedTable, CellBlock, ErrorValue, SheetEdit, StyledArea, TableEdit, WrittenValue } from '../../../files';
import { addedChart } from '../../../files';
import type { TableState } from '../../host';
import { coverCells, fileArea } from './cellBlocks';
import { pageChanges } from './pageSetup';
import type { CellSnapshot, SheetSnapshot } from './snapshot';
import { sameContent } from './snapshot';
import { styleChange } from './styles';

const NOTHING: CellSnapshot = { cell: undefined, look: { style: {}, text: '{}' } };

/** Points of width as characters of the standard font: 7 pixels each and 5 of padding. */
const widthInCharacters = (points: number): number => Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);

/** What a sheet of the file needs so that it becomes what is in the workbook now. */
export function sheetEdit(name: string, before: SheetSnapshot | undefined, after: SheetSnapshot): SheetEdit {
  const rows = [...new Set([...(before?.rows.keys() ?? []), ...after.rows.keys()])].sort((a, b) => a - b);
  const at = (snapshot: SheetSnapshot | undefined, row: number, column: number) =>
    snapshot?.rows.get(row)?.[column] ?? NOTHING;
  const changed = (differs: (was: CellSnapshot, is: CellSnapshot) => boolean) =>
    rows.map((row): readonly [number, readonly number[]] => {
      const [was, is] = [before?.rows.get(row) ?? [], after.rows.get(row) ?? []];
      const found: number[] = [];
      for (let column = 0; column < Math.max(was.length, is.length); column++) {
        if (differs(was[column] ?? NOTHING, is[column] ?? NOTHING)) found.push(column);
      }
      return [row, found];
    });

  const cells = coverCells(changed((was, is) => !sameContent(was, is))).map(
    ({ row, column, rows: height, columns: width }): CellBlock => {
      const grid = <T>(pick: (cell: CellSnapshot['cell']) => T): T[][] =>
        Array.from({ length: height }, (_, r) =>
          Array.from({ length: width }, (_, c) => pick(at(after, row + r, column + c).cell)),
        );
      const formulas = grid((cell) => cell?.formula ?? null);
      const values = grid(writtenValue);
      return formulas.flat().some((formula) => formula !== null)
        ? { row, column, values, formulas }
        : { row, column, values };
    },
  );
  return {
    sheet: name,
    cells,
    formats: formatChanges(
      rows,
      changed((was, is) => was.look.text !== is.look.text),
      (row, column) => styleChange(at(before, row, column).look.style, at(after, row, column).look.style),
    ),
    columnWidths: [
      ...after.widths.flatMap((points, column) =>
        points === (before?.widths[column] ?? STANDARD_WIDTH)
          ? []
          : [{ from: column, to: column, width: widthInCharacters(points) }],
      ),
      ...hiddenChanges(before?.hiddenColumns ?? [], after.hiddenColumns).map((run) => ({ ...run, width: null })),
    ],
    rows: [...hiddenChanges(before?.hiddenRows ?? [], after.hiddenRows), ...heightChanges(before, after)],
    ...chartChanges(name, before, after),
    ...pageChanges(before?.page, after.page),
    ...((before?.gridlines ?? true) === after.gridlines ? {} : { gridlines: after.gridlines }),
    merge: after.merges
      .filter((merge) => before?.merges.every((was) => JSON.stringify(was) !== JSON.stringify(merge)) ?? true)
      .map(fileArea),
    tables: tableEdits(before?.tables ?? [], after.tables),
    ...(JSON.stringify(before?.frozen ?? { rows: 0, columns: 0 }) === JSON.stringify(after.frozen)
      ? {}
      : { freeze: after.frozen.rows + after.frozen.columns === 0 ? null : after.frozen }),
  };
}

/** Height of a row of which nothing is said, in points. */
const STANDARD_HEIGHT = 15;

function heightChanges(before: SheetSnapshot | undefined, after: SheetSnapshot) {
  return after.heights.flatMap((height, row) =>
    height === (before?.heights[row] ?? STANDARD_HEIGHT) ? [] : [{ from: row, to: row, height }],
  );
}

/** Charts are written anew where any of them has changed; those of the file that the workbench does not know stay. */
function chartChanges(name: string, before: SheetSnapshot | undefined, after: SheetSnapshot): Partial<SheetEdit> {
  const was = before?.charts ?? [];
  // A renamed sheet's charts are renamed with it, in the file itself.
  if (JSON.stringify(was) === JSON.stringify(after.charts)) return {};
  const cellAt = (row: number, column: number): string | number => {
    const value = after.rows.get(row)?.[column]?.cell?.value ?? '';
    return typeof value === 'number' ? value : String(value);
  };
  return {
    ...(was.length > 0 ? { dropCharts: was.map(({ id }) => id) } : {}),
    charts: after.charts.map((chart) => addedChart(chart, name, cellAt)),
  };
}

/** Width of a new sheet's columns in the workbench, in points: 64 pixels, as in Excel. */
const STANDARD_WIDTH = 48;

function writtenValue(cell: CellSnapshot['cell']): WrittenValue | ErrorValue {
  if (cell === undefined || cell.value === null) return '';
  // `#BUSY!` has no place in a file: the formula is written and Excel asks it anew.
  if (cell.value === '#BUSY!') return '';
  return cell.error === true ? { error: cell.value as ErrorValue['error'] } : cell.value;
}

/** Changed looks as areas: equal changes side by side become one. */
function formatChanges(
  rows: readonly number[],
  changed: readonly (readonly [number, readonly number[]])[],
  change: (row: number, column: number) => StyledArea['style'] | undefined,
): StyledArea[] {
  const byStyle = new Map<string, { style: StyledArea['style']; cells: Map<number, number[]> }>();
  for (const [row, columns] of changed) {
    for (const column of columns) {
      const style = change(row, column);
      if (style === undefined) continue;
      const key = JSON.stringify(style);
      let entry = byStyle.get(key);
      if (entry === undefined) byStyle.set(key, (entry = { style, cells: new Map(rows.map((r) => [r, []])) }));
      entry.cells.get(row)!.push(column);
    }
  }
  return [...byStyle.values()].flatMap(({ style, cells }) =>
    coverCells(cells).map((block) => ({ range: fileArea(block), style })),
  );
}

function hiddenChanges(before: readonly number[], after: readonly number[]) {
  const shown = before.filter((row) => !after.includes(row)).map((row) => ({ from: row, to: row, hidden: false }));
  const hidden = after.filter((row) => !before.includes(row)).map((row) => ({ from: row, to: row, hidden: true }));
  return [...shown, ...hidden];
}

function tableEdits(before: readonly TableState[], after: readonly TableState[]): TableEdit[] {
  const known = new Map(before.map((table) => [table.id, table]));
  const removed = before.filter(({ id }) => after.every((table) => table.id !== id));
  return [
    ...removed.map(({ name }): TableEdit => ({ kind: 'remove', name })),
    ...after.flatMap((table): TableEdit[] => {
      const was = known.get(table.id);
      const columns = table.columns.map(({ name }) => name);
      if (was === undefined) return [addedTable(table, columns)];
      if (JSON.stringify(was) === JSON.stringify(table)) return [];
      const newName = table.name === was.name ? {} : { newName: table.name };
      return [
        {
          kind: 'change',
          name: was.name,
          ...newName,
          range: fileArea(table.area),
          columns,
          style: table.style || null,
        },
      ];
    }),
  ];
}

function addedTable(table: TableState, columns: readonly string[]): AddedTable {
  const { name, area, style, showTotals, showBandedRows } = table;
  return {
    kind: 'add',
    name,
    range: fileArea(area),
    columns,
    style: style || null,
    totalsRow: showTotals,
    bandedRows: showBandedRows,
  };
}
