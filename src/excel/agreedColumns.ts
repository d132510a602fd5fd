import { askAnchors, anchorsOf } from './anchors';
import { addressOf, lastColumn, type SheetArea } from './area';
import type { BeforeImage } from './beforeImage';
import type { Step } from './change/step';
import type { Prepared } from './change/transaction';
import { ExcelProblem, type AgreedReport, type AgreedRequest } from './gateway';
import { textLiteral } from './literal';
import { askTable } from './locate';
import { askLook, putLook, widthOf, wrapsBeside } from './looks';
import { restore } from './restore';
import type { Session } from './session';
import { answerText, askText } from './settingText';
import { readArea, sourceNow } from './source';
import { STATE_KEY, stateFromText } from './state';
import { checkFree, firstFilled } from './targetCheck';

/** What was added, and all that it takes to bring the workbook back. */
interface AgreedColumns {
  readonly report: AgreedReport;
  readonly image: BeforeImage;
  /** Header cells with ours below them: both columns, clients only. */
  readonly cells: SheetArea;
  readonly headers: readonly string[];
  /** Cells that were given a list of words to choose from; null where they were not. */
  readonly listed: SheetArea | null;
}

/** Longest list of words that a validation holds. */
const LIST_TEXT = 255;

/**
 * Makes the change that adds the two columns of the user's own, the agreed segment and its reason, empty, right of the
 * table and of our results (method.md §1.18b). They are no output: no anchor, no binding, and no later write touches them.
 * @throws ExcelProblem `protectedSheet`, `occupied`, `changedSince` …
 */
export async function prepareAgreed(context: Session, request: AgreedRequest): Promise<Prepared<AgreedReport>> {
  const plan = await prepare(context, request);
  const { columns } = plan;
  const step: Step = {
    put: (session) => put(session, request, plan),
    back: (session) => () => takeColumnsAway(session, columns),
    unchanged: (session) => async () => {
      await checkUnused(session, columns);
      return null;
    },
  };
  return { steps: [step], report: () => columns.report };
}

interface Plan {
  readonly columns: AgreedColumns;
  readonly look: ReturnType<typeof askLook> | null;
}

async function prepare(context: Session, request: AgreedRequest): Promise<Plan> {
  const { place } = request.table;
  const area = readArea(request);
  const sheet = context.sheet(area.sheetId);
  sheet.load('name');
  sheet.protection.load('protected');
  const table = place.tableId === null ? null : askTable(context, place.tableId);
  const state = askText(context, STATE_KEY);
  const headerRow = table ? 0 : request.headerRow;
  const headers = context.range({ ...area, row: area.row + headerRow, rows: 1 });
  headers.load('values');
  const look = askLook(context, { ...area, row: area.row + headerRow, rows: 1, column: lastColumn(area), columns: 1 });
  await context.sync();
  const source = sourceNow(request, table);
  if (sheet.protection.protected) throw new ExcelProblem('protectedSheet', { sheet: sheet.name });
  const read = request.table.raw.cells[headerRow] ?? [];
  const moved = headers.values[0]!.some((cell, k) => (read[k] ?? '') !== '' && cell !== read[k]);
  if (moved) throw new ExcelProblem('changedSince', { address: place.address, reason: 'table' });

  const full = source.table?.full ?? null;
  const rows = area.rows - headerRow;
  const column = full ? lastColumn(full) + 1 : await columnBeside(context, area, await answerText(context, state));
  const cells: SheetArea = { sheetId: area.sheetId, row: area.row + headerRow, rows, column, columns: 2 };
  const taken = full ? { ...cells, row: full.row, rows: full.rows } : cells;
  const checked = await checkFree(context, taken, full ? 0 : 1, source.table?.id ?? null);
  if (checked.occupied !== null) throw new ExcelProblem('occupied', { address: checked.occupied, columns: 2 });
  const choices = { ...cells, row: cells.row + 1, rows: rows - 1, columns: 1 };
  const rule = context.range(choices).dataValidation;
  rule.load('type');
  await context.sync();
  const words = request.segments.join(',');
  // A word with a comma would become two; a rule that is there already is the user's.
  const listable = request.segments.every((word) => !word.includes(',')) && words.length <= LIST_TEXT;
  const image: BeforeImage = {
    grownTable: full && { id: source.table!.id, before: full, after: { ...full, columns: full.columns + 2 } },
    inserted: null,
    newSheet: null,
    added: checked.cells,
    replaced: [],
    helpers: [],
    names: [],
    parameters: null,
    settings: [],
  };
  const report = { sheetName: sheet.name, address: addressOf(cells), rows: rows - 1 };
  const listed = listable && rule.type === 'None' ? choices : null;
  const columns = { report, image, cells, headers: request.headers, listed };
  return { columns, look: checked.cells.pristine ? look : null };
}

/** The column right of the block, and of our results where they stand beside it. */
async function columnBeside(context: Session, area: SheetArea, stateText: string | null): Promise<number> {
  const { bindings } = stateFromText(stateText);
  const asked = askAnchors(context, bindings.flatMap(anchorsOf));
  await context.sync();
  const ours = new Set(
    [...asked().values()].flatMap(({ at }) =>
      at !== null && at.columns === 1 && at.sheetId === area.sheetId && at.row < area.row + area.rows
        ? at.row + at.rows > area.row
          ? [at.column]
          : []
        : [],
    ),
  );
  let column = lastColumn(area) + 1;
  while (ours.has(column)) column++;
  return column;
}

async function put(context: Session, request: AgreedRequest, { columns, look }: Plan): Promise<void> {
  const { cells, image, listed } = columns;
  if (image.grownTable) {
    const { id, after } = image.grownTable;
    context.workbook.tables.getItem(id).resize(context.range(after));
  }
  const header = { ...cells, rows: 1 };
  context.range(header).values = [request.headers.map(textLiteral)];
  if (look) putLook(context, look, header);
  request.headers.forEach((text, k) => {
    const words = k === 0 ? [...request.segments] : ['x'.repeat(24)];
    const { format } = context.range({ ...header, column: cells.column + k, columns: 1 });
    format.columnWidth = widthOf({ header: text, numberFormat: 'General', cells: words }, wrapsBeside(look));
  });
  if (listed) {
    const { dataValidation } = context.range(listed);
    dataValidation.rule = { list: { inCellDropDown: true, source: request.segments.join(',') } };
    // People may agree on words of their own: Excel asks, and does not refuse.
    dataValidation.errorAlert = { ...request.otherWord, showAlert: true, style: 'Warning' };
  }
  await context.sync();
}

/** The headers must be ours still, and nothing may stand below them. */
async function checkUnused(context: Session, { cells, headers, image, report }: AgreedColumns): Promise<void> {
  const changed = (address: string): ExcelProblem => new ExcelProblem('changedSince', { address });
  const range = context.range({ ...cells, rows: 1 });
  range.load('values');
  const table = image.grownTable ? askTable(context, image.grownTable.id) : null;
  await context.sync();
  if (range.values[0]!.some((value, k) => value !== headers[k])) throw changed(report.address);
  if (table) {
    const { after } = image.grownTable!;
    const { range: now } = table;
    const same =
      !table.table.isNullObject &&
      now.rowIndex === after.row &&
      now.columnIndex === after.column &&
      now.rowCount === after.rows &&
      now.columnCount === after.columns;
    if (!same) throw changed(report.address);
  }
  if (cells.rows < 2) return;
  const filled = await firstFilled(context, { ...cells, row: cells.row + 1, rows: cells.rows - 1 });
  if (filled !== null) throw changed(filled);
}

async function takeColumnsAway(context: Session, { image, listed }: AgreedColumns): Promise<void> {
  if (listed) context.range(listed).dataValidation.clear();
  await restore(context, image, 0);
}
