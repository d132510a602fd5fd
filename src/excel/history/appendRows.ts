import { columnLetters, freeSheetName } from '../../grid';
import type { Scheme, WorkbookState } from '../../method';
import { addressOf, type SheetArea } from '../session/area';
import { storedTexts } from '../change/storedTexts';
import { takenCells } from '../change/takenCells';
import { newSheet } from '../change/newSheet';
import type { Step } from '../change/step';
import type { Prepared } from '../change/transaction';
import { Whereabouts } from '../change/whereabouts';
import { checkFree } from '../columns/freeCells';
import { ExcelProblem } from '../problems';
import type { Session } from '../session/session';
import { answerText, askText } from '../settings/settingText';
import { askKeys } from '../settings/putText';
import { keptState } from '../settings/keptState';
import { STATE_KEY } from '../settings/state';
import { type AppendedRows, writtenRows } from './writtenRows';
import { type UndoableCommand, withLifted } from '../change/command';
import type { LiftedFilter } from '../requests/clientTable';

/** Rows for several sheets, in one change. */
export interface AppendRequest {
  readonly appends: readonly AppendedRows[];
  /** The scheme by which the rows were judged, where it is to be kept with the workbook in the same change. */
  readonly scheme?: Scheme;
}

/** Where the first sheet's rows went. */
export interface AppendReport {
  readonly sheetName: string;
  readonly address: string;
  readonly rows: number;
  /** Cells written on all of them. */
  readonly cells: number;
  /** The workbook's state as it was stored, where a scheme was kept. */
  readonly workbook?: WorkbookState;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

const HEAD_FILL = '#E4E9F0';
/** Points per character of a column's width, and what the cell's edges take. */
const POINTS = 5.25;
const EDGES = 4;
/** Of three lines, which the longest headers take: a height of its own is never too low, whatever breaks lines. */
const HEAD_HEIGHT = 45;

/** Rows below what stands on sheets of ours. */
export const appendRows: UndoableCommand<AppendRequest, AppendReport> = {
  prepare: (request) => (context) => prepareAppend(context, request),
  near: ({ appends }) => appends.flatMap(({ sheetId }) => (sheetId === null ? [] : [sheetId])),
  stands: ({ sheetName, address, rows, cells }) => ({ sheetName, address, rows, cells }),
  answer: withLifted,
};

/**
 * Makes the change that appends rows below what stands on sheets, with headers for new columns; a sheet that is not there
 * yet is made. All cells that it takes are empty before, and go again on undo.
 * @throws ExcelProblem `protectedSheet`; `historyChanged` where the first row is not as it was read; what `checkFree` finds
 *   in the way
 */
async function prepareAppend(context: Session, request: AppendRequest): Promise<Prepared<AppendReport>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const standing = request.appends.map((append) => {
    if (append.sheetId === null) return null;
    const sheet = context.sheet(append.sheetId);
    sheet.load('name');
    sheet.protection.load('protected');
    const columns = Math.max(1, append.first.length);
    const first = context.range({ sheetId: append.sheetId, row: 0, column: 0, rows: 1, columns });
    first.load('values');
    return { sheet, first };
  });
  const { scheme } = request;
  const asked = scheme ? { state: askText(context, STATE_KEY), keys: askKeys(context) } : null;
  await context.sync();
  const kept = asked && scheme ? keptState(await answerText(context, asked.state), { scheme }) : null;
  const taken = worksheets.items.map(({ name }) => name);
  const where = new Whereabouts();
  const steps: Step[] = [];
  const over: SheetArea[] = [];
  const written: { append: AppendedRows; area: SheetArea; sheetName: string }[] = [];
  for (const [k, append] of request.appends.entries()) {
    const columns = Math.max(
      ...append.rows.map((row) => row.length),
      ...append.headers.map(({ column }) => column + 1),
    );
    const on = (sheetId: string): SheetArea => ({
      sheetId,
      row: append.row,
      column: 0,
      rows: append.rows.length,
      columns,
    });
    const found = standing[k];
    if (!found) {
      const name = freeSheetName(append.name, taken);
      taken.push(name);
      const area = on(name);
      steps.push(
        newSheet({ ...area, row: 0, rows: append.row + area.rows }, where),
        dressed(append, name, where),
        writtenRows(area, append, where),
      );
      written.push({ append, area, sheetName: name });
      continue;
    }
    const { sheet, first } = found;
    if (sheet.protection.protected) throw new ExcelProblem('protectedSheet', { sheet: sheet.name });
    const differs = append.first.findIndex((cell, c) => (first.values[0]![c] ?? '') !== (cell ?? ''));
    if (differs >= 0)
      throw new ExcelProblem('historyChanged', {
        address: addressOf({ row: 0, column: differs, rows: 1, columns: 1 }),
      });
    const area = on(append.sheetId!);
    for (const cells of [
      area,
      ...append.headers.map(({ column }) => ({ ...area, row: 0, rows: 1, column, columns: 1 })),
    ]) {
      const checked = await checkFree(context, cells, { spare: 0, tableId: null });
      // What stands there now was not there when the rows were planned.
      if (checked.inWay?.is('occupied')) throw new ExcelProblem('historyChanged', checked.inWay.params);
      if (checked.inWay !== null) throw checked.inWay;
      steps.push(takenCells(checked.cells, where));
      over.push(cells);
    }
    steps.push(writtenRows(area, append, where));
    written.push({ append, area, sheetName: sheet.name });
  }
  if (kept) steps.push(storedTexts([kept.text], asked!.keys()));
  const [main] = written;
  return {
    steps,
    over,
    report: () => ({
      sheetName: main!.sheetName,
      address: addressOf(main!.area),
      rows: main!.append.rows.length,
      cells: written.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
      ...(kept ? { workbook: kept.state } : {}),
    }),
  };
}

/** A new sheet's widths, its head in sight, and how it is printed: one page wide, its head on every page. */
function dressed({ widths, printed }: AppendedRows, sheetName: string, where: Whereabouts): Step {
  return {
    put(context) {
      const { sheetId } = where.at({ sheetId: sheetName, row: 0, column: 0, rows: 1, columns: widths.length });
      widths.forEach((width, column) => {
        context.range({ sheetId, row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width * POINTS + EDGES;
      });
      const head = context.range({ sheetId, row: 0, column: 0, rows: 1, columns: widths.length }).format;
      head.fill.color = HEAD_FILL;
      head.font.bold = true;
      head.wrapText = true;
      head.rowHeight = HEAD_HEIGHT;
      const sheet = context.sheet(sheetId);
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      if (printed !== undefined) sheet.pageLayout.setPrintArea(`A:${columnLetters(printed - 1)}`);
    },
    // All of it goes with the sheet.
    back: () => () => undefined,
  };
}
