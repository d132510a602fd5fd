import { blockOf, type Cell, type Cells, type Sheet } from '../../sheet';
import { putAnchor, type Anchor } from '../find/anchors';
import { gridOf, putGrid } from '../print/cells';
import { onSheet } from '../print/place';
import { putDress, putFrame } from '../print/putSheet';
import { putList } from '../print/rules';
import { cellLiteral } from '../session/literal';
import type { ParametersPlan, ParametersSheetBefore } from './parameters';
import type { Session } from '../session/session';

/**
 * Writes the parameters sheet: names first, because its own formulas and the result columns speak of them.
 * @param anchors where the names are now
 */
export async function putParameters(
  context: Session,
  { layout, sheet, retired }: ParametersPlan,
  anchors: ReadonlyMap<string, Anchor>,
): Promise<void> {
  const isNew = 'name' in sheet;
  const sheetId = isNew ? sheet.name : sheet.id;
  if (isNew) {
    context.workbook.worksheets.add(sheet.name);
    putFrame(context, sheetId, layout);
  }
  for (const { name, area } of layout.names) {
    const known = anchors.get(name);
    if (isNew || !known?.at) putAnchor(context, name, onSheet(sheetId, area), known?.exists ?? false);
  }
  if (!isNew) return refill(context, sheetId, layout);
  const block = blockOf(layout);
  await putGrid(context, onSheet(sheetId, block), gridOf(layout.cells, block), 'writing');
  putDress(context, sheetId, layout);
  if (retired !== null) context.sheet(retired).visibility = 'Hidden';
}

/** Queues the contents of a sheet that stands: its looks are its owner's by now, and so is what stands beside our cells. */
function refill(context: Session, sheetId: string, { cells }: Sheet): void {
  for (const run of runs(cells, (cell) => cell.numberFormat ?? 'General')) {
    // One format for all cells; the types only know a grid.
    (rangeOf(context, sheetId, run) as { numberFormat: unknown }).numberFormat = run[0]!.numberFormat ?? 'General';
  }
  for (const run of runs(cells, () => '')) rangeOf(context, sheetId, run).formulas = [run.map(contentOf)];
  for (const { row, column, choices } of cells) if (choices) putList(context, sheetId, { row, column, words: choices });
}

const contentOf = ({ formula, value }: Cell): unknown => (formula === undefined ? cellLiteral(value) : `=${formula}`);

/** Neighbouring cells of a row that are alike in something. */
function runs(cells: Cells, alike: (cell: Cell) => string): Cell[][] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: Cell[][] = [];
  for (const cell of sorted) {
    const last = found.at(-1)?.at(-1);
    const joins = last && last.row === cell.row && last.column + 1 === cell.column && alike(last) === alike(cell);
    if (joins) found.at(-1)!.push(cell);
    else found.push([cell]);
  }
  return found;
}

function rangeOf(context: Session, sheetId: string, run: readonly Cell[]): Excel.Range {
  const { row, column } = run[0]!;
  return context.range({ sheetId, row, column, rows: 1, columns: run.length });
}

/** Queues what brings the parameters sheet back; a new one is deleted apart. */
export function restoreParameters(context: Session, { retired, kept }: ParametersSheetBefore): void {
  if (retired !== null) context.sheet(retired).visibility = 'Visible';
  if (!kept) return;
  const range = context.range(kept.area);
  range.numberFormat = kept.numberFormats as unknown[][];
  range.formulas = kept.formulas as unknown[][];
  for (const { row, column, rule, ignoreBlanks } of kept.rules) {
    const cell = context.range({ ...kept.area, row, column, rows: 1, columns: 1 });
    // No rule is none that could be set: somebody had taken it away.
    if (Object.values(rule).some(Boolean)) {
      cell.dataValidation.rule = rule as Excel.DataValidationRule;
      cell.dataValidation.ignoreBlanks = ignoreBlanks;
    } else cell.dataValidation.clear();
  }
}
