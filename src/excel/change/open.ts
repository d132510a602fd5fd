import { ExcelProblem } from '../problems';
import type { Session } from '../session/session';

/**
 * Sheets protected since cannot be brought back: said before anything is tried.
 * @throws ExcelProblem `protectedSheet` {sheet}
 */
export async function checkOpen(context: Session, sheetIds: readonly string[]): Promise<void> {
  const sheets = sheetIds.map((id) => {
    const sheet = context.sheet(id);
    sheet.load('name');
    sheet.protection.load('protected');
    return sheet;
  });
  await context.sync();
  const closed = sheets.find(({ protection }) => protection.protected);
  if (closed) throw new ExcelProblem('protectedSheet', { sheet: closed.name });
}
