import { madeFromName, madeFromOf, sheetAnchors } from '../../sheet';
import { ExcelProblem } from '../problems';
import type { Shown } from '../selection/activeCell';
import type { StandingReport } from '../requests/reports';
import type { Session } from '../session/session';

/** Which of our sheets stand in the workbook, by their ids. */
export async function standingSheets(
  context: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StandingReport>> {
  const asked = ids.map((id) => {
    const cells = context.workbook.names.getItemOrNullObject(sheetAnchors(id).block).getRangeOrNullObject();
    cells.load('rowIndex');
    const from = context.workbook.names.getItemOrNullObject(madeFromName(id));
    from.load('formula');
    return { id, cells, from };
  });
  await context.sync();
  const standing = asked.flatMap(({ id, cells, from }) => {
    if (cells.isNullObject) return [];
    const { worksheet } = cells;
    worksheet.load('name');
    const about = cells.getCell(1, 0).load('text');
    const madeFrom = from.isNullObject ? null : madeFromOf(String(from.formula));
    return [{ id, worksheet, about, madeFrom }];
  });
  if (standing.length > 0) await context.sync();
  return new Map(
    standing.map(({ id, worksheet, about, madeFrom }) => [
      id,
      { sheetName: worksheet.name, about: about.text[0]?.[0] ?? '', madeFrom },
    ]),
  );
}

/**
 * Shows a sheet of ours, wherever it is now, and selects its first cell.
 * @throws ExcelProblem `reportGone`
 */
export async function showSheet(context: Session, id: string): Promise<Shown<void>> {
  const name = sheetAnchors(id).block;
  const cell = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  cell.load('rowIndex,columnIndex');
  cell.worksheet.load('id,visibility');
  await context.sync();
  if (cell.isNullObject) throw new ExcelProblem('reportGone');
  const { worksheet, rowIndex: row, columnIndex: column } = cell;
  if (worksheet.visibility !== 'Visible') worksheet.visibility = 'Visible';
  worksheet.activate();
  worksheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
  return { answer: undefined, active: { sheetId: worksheet.id, row, column } };
}
