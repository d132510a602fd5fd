import { PARAMETER_FROZEN_ROWS, PARAMETER_LOOKS, PARAMETER_WIDTHS, type CellLook, type SheetCell } from '../../method';
import { putAnchor, type Anchor } from '../find/anchors';
import { cellLiteral } from '../session/literal';
import { characterWidth } from '../columns/looks';
import type { ParametersPlan, ParametersSheetBefore } from './parameters';
import type { Session } from '../session/session';

/**
 * Queues the parameters sheet: names first, because its own formulas and the result columns speak of them.
 * @param anchors where the names are now
 */
export function putParameters(
  context: Session,
  { layout, sheet, retired }: ParametersPlan,
  anchors: ReadonlyMap<string, Anchor>,
): void {
  const isNew = 'name' in sheet;
  const sheetId = isNew ? sheet.name : sheet.id;
  if (isNew) context.workbook.worksheets.add(sheet.name);
  for (const { name, row, column, rowCount, columnCount } of layout.names) {
    const known = anchors.get(name);
    if (isNew || !known?.at)
      putAnchor(context, name, { sheetId, row, column, rows: rowCount, columns: columnCount }, known?.exists ?? false);
  }
  for (const run of runs(layout.cells, (cell) => cell.numberFormat ?? 'General')) {
    const { numberFormat } = run[0]!;
    if (isNew && numberFormat === undefined) continue;
    // One format for all cells; the types only know a grid.
    (rangeOf(context, sheetId, run) as { numberFormat: unknown }).numberFormat = numberFormat ?? 'General';
  }
  for (const run of runs(layout.cells, () => '')) rangeOf(context, sheetId, run).formulas = [run.map(contentOf)];
  for (const cell of layout.cells) {
    if (!cell.choices) continue;
    const { dataValidation } = rangeOf(context, sheetId, [cell]);
    dataValidation.rule = { list: { inCellDropDown: true, source: cell.choices.join(',') } };
  }
  if (!isNew) return;
  for (const run of runs(layout.cells, ({ look }) => look)) putLook(rangeOf(context, sheetId, run), run[0]!.look);
  PARAMETER_WIDTHS.forEach((width, column) => {
    context.range({ sheetId, row: 0, column, rows: 1, columns: 1 }).format.columnWidth = characterWidth(width);
  });
  context.sheet(sheetId).freezePanes.freezeRows(PARAMETER_FROZEN_ROWS);
  if (retired !== null) context.sheet(retired).visibility = 'Hidden';
}

const contentOf = ({ formula, value }: SheetCell): unknown =>
  formula === undefined ? cellLiteral(value) : `=${formula}`;

/** Neighbouring cells of a row that are alike in something. */
function runs(cells: readonly SheetCell[], alike: (cell: SheetCell) => string): SheetCell[][] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: SheetCell[][] = [];
  for (const cell of sorted) {
    const last = found.at(-1)?.at(-1);
    const joins = last && last.row === cell.row && last.column + 1 === cell.column && alike(last) === alike(cell);
    if (joins) found.at(-1)!.push(cell);
    else found.push([cell]);
  }
  return found;
}

function rangeOf(context: Session, sheetId: string, run: readonly SheetCell[]): Excel.Range {
  const { row, column } = run[0]!;
  return context.range({ sheetId, row, column, rows: 1, columns: run.length });
}

function putLook({ format }: Excel.Range, look: CellLook): void {
  const { bold, italic, size, color, fill, align, line } = PARAMETER_LOOKS[look];
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align) format.horizontalAlignment = 'Right';
  if (line === undefined) return;
  const border = format.borders.getItem('EdgeBottom');
  border.style = 'Continuous';
  border.color = line;
}

/** Queues what brings the parameters sheet back; a new one is deleted apart. */
export function restoreParameters(context: Session, { retired, kept }: ParametersSheetBefore): void {
  if (retired !== null) context.sheet(retired).visibility = 'Visible';
  if (!kept) return;
  const range = context.range(kept.area);
  range.numberFormat = kept.numberFormats as unknown[][];
  range.formulas = kept.formulas as unknown[][];
  for (const { row, column, rule } of kept.rules) {
    const cell = context.range({ ...kept.area, row, column, rows: 1, columns: 1 });
    // No rule is none that could be set: somebody had taken it away.
    if (Object.values(rule).some(Boolean)) cell.dataValidation.rule = rule as Excel.DataValidationRule;
    else cell.dataValidation.clear();
  }
}
