import { schemeJsonIn } from '../../method';
import { ExcelProblem } from '../problems';
import type { Session } from '../session/session';

/** What every scheme's text has near its beginning. */
const SIGN = 'cec4444/scheme';
/** Lines before that one. */
const BEFORE = 3;
/** Longest text that is looked through: a scheme of a hundred profiles has some ten thousand lines. */
const MOST_LINES = 50_000;

/**
 * The text of a scheme on the sheet in front, wherever on it that is, in one cell or line by line in a column.
 * @throws ExcelProblem `noScheme` {sheet}
 */
export async function readSchemeText(context: Session): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name');
  used.load('rowIndex,rowCount');
  await context.sync();
  const none = new ExcelProblem('noScheme', { sheet: sheet.name });
  if (used.isNullObject) throw none;
  const sign = used.findOrNullObject(SIGN, { completeMatch: false, matchCase: true });
  sign.load('rowIndex,columnIndex');
  await context.sync();
  if (sign.isNullObject) throw none;
  const first = Math.max(used.rowIndex, sign.rowIndex - BEFORE);
  const count = Math.min(used.rowIndex + used.rowCount - first, MOST_LINES);
  const column = sheet.getRangeByIndexes(first, sign.columnIndex, count, 1);
  column.load('values');
  await context.sync();
  const text = schemeJsonIn(column.values.map(([cell]) => String(cell ?? '')).join('\n'));
  if (text === null) throw none;
  return text;
}
