import { columnWidth, type HeaderLook, pointsOfCharacters } from '../../sheet';
import { askAnchors, anchorsOf } from '../find/anchors';
import { addressOf, lastColumn, type SheetArea } from '../session/area';
import { takenCells } from '../change/takenCells';
import { insertedColumns } from '../change/insertedColumns';
import { grownTable } from '../change/grownTable';
import { askRule, isListable, listedWords, type OtherWord } from '../change/listedWords';
import type { Step } from '../change/step';
import type { Prepared } from '../change/transaction';
import { followTable, Whereabouts } from '../change/whereabouts';
import { ExcelProblem } from '../problems';
import { textLiteral } from '../session/literal';
import { askTable } from '../find/locate';
import { askLook, headerLook, putLook } from './looks';
import type { Session } from '../session/session';
import { answerText, askText } from '../settings/settingText';
import { readArea, sourceNow } from '../find/source';
import { STATE_KEY, stateFromText } from '../settings/state';
import { checkFree, firstFilled } from './freeCells';
import { checkInsertion } from './room';
import { besideTable, type UndoableCommand, withLifted } from '../change/command';
import type { ClientTable, LiftedFilter } from '../requests/clientTable';

/** Two empty columns of the user's own to put beside a client table: the segment, and why. */
export interface DecisionColumnsRequest {
  readonly table: ClientTable;
  /** Zero-based row of the header within the block. */
  readonly headerRow: number;
  /** From left to right; all columns start empty. */
  readonly headers: readonly string[];
  /** Words offered in the first. */
  readonly segments: readonly string[];
  /** What Excel asks when another word is typed. */
  readonly otherWord: OtherWord;
  /** What to do where their cells are taken: refuse unless the user wants columns put in. */
  readonly whenOccupied?: WhenTaken;
}

/** Columns that are the user's own stand beside their list and nowhere else. */
export type WhenTaken = 'refuse' | 'insertColumns';

export interface DecisionColumnsReport {
  readonly sheetName: string;
  readonly address: string;
  /** Clients beside whom they stand. */
  readonly rows: number;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

/** Where columns go that nobody asked the add-in to own: right of a list and of our results beside it. */
export interface PlaceBeside {
  readonly sheetName: string;
  /** Their cells, header included. */
  readonly cells: SheetArea;
  /** All that is taken: in a table the whole height of its new columns. */
  readonly taken: SheetArea;
  readonly checked: Awaited<ReturnType<typeof checkFree>>;
  /** The table as it grows; null beside a plain list. */
  readonly wide: Parameters<typeof grownTable>[0] | null;
  /** Whole columns that are put in, pushing what stands there to the right; null where the cells are free. */
  readonly inserted: { readonly usedColumns: number } | null;
  /** Of the last header of the list, where the new cells have no look of their own. */
  readonly look: HeaderLook | null;
}

/**
 * Finds room for columns beside a list, and checks that the list is as it was read and the room is free.
 * @throws ExcelProblem `protectedSheet`, `tableChanged`, what {@link checkFree} finds in the way
 */
export async function placeBeside(
  context: Session,
  request: Pick<DecisionColumnsRequest, 'table' | 'headerRow' | 'whenOccupied'>,
  columns: number,
): Promise<PlaceBeside> {
  const { place } = request.table;
  const area = readArea(request);
  const sheet = context.sheet(area.sheetId);
  sheet.load('name');
  sheet.protection.load('protected');
  const table = place.tableId === null ? null : askTable(context, place.tableId);
  const state = askText(context, STATE_KEY);
  // A list without a header begins with its first row.
  const headerRow = table ? 0 : Math.max(0, request.headerRow);
  const headers = context.range({ ...area, row: area.row + headerRow, rows: 1 });
  headers.load('values');
  const look = askLook(context, { ...area, row: area.row + headerRow, rows: 1, column: lastColumn(area), columns: 1 });
  await context.sync();
  const source = sourceNow(request, table);
  if (sheet.protection.protected) throw new ExcelProblem('protectedSheet', { sheet: sheet.name });
  const read = request.table.raw.cells[headerRow] ?? [];
  const moved = headers.values[0]!.some((cell, k) => (read[k] ?? '') !== '' && cell !== read[k]);
  if (moved) throw new ExcelProblem('tableChanged', { address: place.address });

  const full = source.table?.full ?? null;
  const rows = area.rows - headerRow;
  const column = full ? lastColumn(full) + 1 : await columnBeside(context, area, await answerText(context, state));
  const cells: SheetArea = { sheetId: area.sheetId, row: area.row + headerRow, rows, column, columns };
  const taken = full ? { ...cells, row: full.row, rows: full.rows } : cells;
  const checked = await checkFree(context, taken, { spare: full ? 0 : 1, tableId: source.table?.id ?? null });
  const inWay =
    checked.inWay ?? (checked.hidden === null ? null : new ExcelProblem('hiddenPlace', { address: checked.hidden }));
  // Beyond the last column there is nothing to insert before.
  const inserts = inWay !== null && request.whenOccupied === 'insertColumns' && inWay.id !== 'sheetEnd';
  if (inWay !== null && !inserts) throw inWay;
  const inserted = inserts ? { usedColumns: await checkInsertion(context, cells, source.table?.id ?? null) } : null;
  const wide = full && { id: source.table!.id, before: full, after: { ...full, columns: full.columns + columns } };
  // Columns that are put in look like the one to their left.
  const plain = checked.cells.pristine && inserted === null;
  return { sheetName: sheet.name, cells, taken, checked, wide, inserted, look: plain ? headerLook(look) : null };
}

/** The room that columns beside a list take: their empty cells, or columns that are put in, and the table as it grows. */
export const roomBeside = ({ cells, checked, wide, inserted }: PlaceBeside, where: Whereabouts): Step[] => [
  ...(inserted ? [insertedColumns(cells, inserted.usedColumns, where)] : [takenCells(checked.cells, where)]),
  ...(wide ? [grownTable(wide, where)] : []),
];

/** The user's own columns for what people decide. */
export const addDecisionColumns: UndoableCommand<DecisionColumnsRequest, DecisionColumnsReport> = {
  prepare: (request) => (context) => prepareDecisionColumns(context, request),
  near: besideTable,
  stands: (report) => ({ ...report, cells: 0 }),
  answer: withLifted,
};

/**
 * Makes the change that adds the columns of the user's own for what people decide, empty, right of
 * the table and of our results (method.md §1.18b). They are no output: no anchor, no binding, and no later write touches them.
 * @throws ExcelProblem `protectedSheet`, `tableChanged`, what {@link checkFree} finds in the way
 */
async function prepareDecisionColumns(
  context: Session,
  request: DecisionColumnsRequest,
): Promise<Prepared<DecisionColumnsReport>> {
  const beside = await placeBeside(context, request, request.headers.length);
  const { sheetName, cells, taken, wide, look } = beside;
  const choices = { ...cells, row: cells.row + 1, rows: cells.rows - 1, columns: 1 };
  const list = { words: request.segments, otherWord: request.otherWord };
  const rule = askRule(context, choices, list);
  await context.sync();

  const where = new Whereabouts();
  return {
    steps: [
      ...roomBeside(beside, where),
      emptyColumns(cells, request, look, where),
      ...(isListable(list) && rule() === 'none' ? [listedWords(choices, list, where)] : []),
      ...(wide ? [followTable(wide.id, wide.after, where)] : []),
    ],
    over: [taken],
    report: () => ({ sheetName, address: addressOf(cells), rows: cells.rows - 1 }),
  };
}

/** Letters that a reason, a person's name and a date take: a reason is a few words, the others are short. */
const SHORT = 12;
const TYPED = [24, 16, SHORT] as const;

/** Headers with nothing below them: the columns are the user's to fill. */
function emptyColumns(
  cells: SheetArea,
  { headers, segments }: DecisionColumnsRequest,
  look: HeaderLook | null,
  where: Whereabouts,
): Step {
  return {
    put(context) {
      const header = { ...cells, rows: 1 };
      context.range(header).values = [headers.map(textLiteral)];
      if (look) putLook(context, look, header);
      headers.forEach((text, k) => {
        const needed = k === 0 ? Math.max(...segments.map((word) => word.length)) : (TYPED[k - 1] ?? SHORT);
        const { format } = context.range({ ...header, column: cells.column + k, columns: 1 });
        format.columnWidth = pointsOfCharacters(columnWidth(text, look?.wrap === true, needed));
      });
    },
    // They go with the cells that they took.
    back: () => () => undefined,
    unchanged: (context) => async () => {
      const now = where.at(cells);
      const range = context.range({ ...now, rows: 1 });
      range.load('values');
      await context.sync();
      if (range.values[0]!.some((value, k) => value !== headers[k])) return { address: addressOf(now) };
      const filled = now.rows < 2 ? null : await firstFilled(context, { ...now, row: now.row + 1, rows: now.rows - 1 });
      return filled === null ? null : { address: filled };
    },
  };
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
