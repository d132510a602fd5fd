import { addressOf, type SheetArea } from '../session/area';
import { chosenCells, type CellContent, type ChosenColumn } from '../change/chosenCells';
import { someCells } from '../change/someCells';
import type { Prepared } from '../change/transaction';
import { followTable, tableRange, Whereabouts } from '../change/whereabouts';
import { ExcelProblem } from '../problems';
import { cellLiteral, formulaLiteral, TEXT_FORMAT } from '../session/literal';
import { askTable } from '../find/locate';
import { readBlocks } from '../find/readCells';
import type { Session } from '../session/session';
import { readArea, sourceNow } from '../find/source';
import { besideTable, type UndoableCommand, withLifted } from '../change/command';
import type { ClientTable, LiftedFilter, SomeCells } from '../requests/clientTable';

/** One cell that the user has seen in a preview and confirmed to convert. */
export interface CellConversion {
  /** Zero-based row and column within the block that was read (`table.raw.cells`). */
  readonly row: number;
  readonly column: number;
  /** What the user saw there, as in `table.raw.cells`; nothing is converted where the cell holds something else by now. */
  readonly before: unknown;
  /** Text stays text, numbers (dates as Excel's day numbers) become numbers; '' empties the cell. */
  readonly after: string | number;
  /** Excel's number format for the cell; without one it keeps its own, and as a number never that of text. */
  readonly numberFormat?: string;
}

export interface ConvertRequest {
  readonly table: ClientTable;
  readonly cells: readonly CellConversion[];
}

export interface ConvertReport {
  readonly sheetName: string;
  /** From the first converted cell to the last; empty where none was. */
  readonly address: string;
  /** Cells that were converted. */
  readonly cells: number;
  /** Cells that hold a formula: left as they are. Null without any. */
  readonly formulas: SomeCells | null;
  /** Cells that Excel filled with something else by itself, once more after they were written again. Null without any. */
  readonly differing: SomeCells | null;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

/** Cells that the user has seen in a preview and confirmed. */
export const convertCells: UndoableCommand<ConvertRequest, ConvertReport> = {
  prepare: (request) => (context) => prepareConversion(context, request),
  near: besideTable,
  stands: ({ address, sheetName, cells: rows }) => (rows === 0 ? null : { address, sheetName, rows, cells: 2 * rows }),
  answer: withLifted,
};

/**
 * Checks the cells that the user has seen in a preview and makes the change that converts them. Cells that hold a formula
 * are left alone: converting what it shows would throw it away.
 * @throws ExcelProblem `protectedSheet` {sheet}; `tableChanged` with the first cell that no longer
 *   holds what the user saw
 */
async function prepareConversion(context: Session, request: ConvertRequest): Promise<Prepared<ConvertReport>> {
  const block = readArea(request);
  const { tableId } = request.table.place;
  const sheet = context.sheet(block.sheetId);
  sheet.load('name');
  sheet.protection.load('protected');
  const table = tableId === null ? null : askTable(context, tableId);
  await context.sync();
  sourceNow(request, table);
  if (sheet.protection.protected) throw new ExcelProblem('protectedSheet', { sheet: sheet.name });

  const wanted = byColumn(request.cells);
  const rows = request.cells.map(({ row }) => row);
  const first = rows.reduce((a, b) => Math.min(a, b), Infinity);
  const last = rows.reduce((a, b) => Math.max(a, b), -1);
  if (last < 0) return { steps: [], report: () => reportOf({ sheetName: sheet.name, address: '', cells: 0 }, [], []) };
  const area: SheetArea = { ...block, row: block.row + first, rows: last - first + 1 };
  const { columns, formulas } = await readChosen(context, area, wanted, first);
  const chosen = columns.filter(({ after }) => after.size > 0);
  const count = chosen.reduce((sum, { after }) => sum + after.size, 0);
  const address = count === 0 ? '' : addressOf(boundsOf(area, chosen));
  const where = new Whereabouts();
  const follow = table ? [followTable(table.table.id, tableRange(table), where)] : [];
  const steps = count === 0 ? [] : [chosenCells(area, chosen, where), ...follow];
  return {
    steps,
    over: [area],
    report: (_, differing) => reportOf({ sheetName: sheet.name, address, cells: count }, formulas, differing),
  };
}

/** Cells by column of the block, each by row. */
function byColumn(cells: readonly CellConversion[]): ReadonlyMap<number, ReadonlyMap<number, CellConversion>> {
  const columns = new Map<number, Map<number, CellConversion>>();
  for (const cell of cells) {
    const column = columns.get(cell.column) ?? new Map<number, CellConversion>();
    columns.set(cell.column, column.set(cell.row, cell));
  }
  return columns;
}

/** The columns as they are, and what becomes of the cells in them. */
async function readChosen(
  context: Session,
  area: SheetArea,
  wanted: ReturnType<typeof byColumn>,
  first: number,
): Promise<{ readonly columns: ChosenColumn[]; readonly formulas: string[] }> {
  const order = [...wanted.keys()].sort((a, b) => a - b);
  const formulas: string[] = [];
  const columns = order.map((column) => ({
    column: area.column + column,
    before: [] as CellContent[],
    after: new Map<number, CellContent>(),
  }));
  await readBlocks(
    context,
    { area, columns: columns.map(({ column }) => column), wanted: ['formulas', 'values', 'numberFormat'] },
    ({ start, grids }) =>
      grids.values.forEach((line, r) =>
        columns.forEach(({ column, before, after }, k) => {
          const row = start + r;
          const [formula, value] = [grids.formulas[r]![k], line[k]];
          const numberFormat = grids.numberFormat[r]![k];
          // In a cell formatted as text an apostrophe would be a part of the text.
          before.push({ content: formulaLiteral(formula, value, numberFormat), numberFormat });
          const cell = wanted.get(order[k]!)!.get(first + row);
          if (!cell) return;
          const address = addressOf({ row: area.row + row, column, rows: 1, columns: 1 });
          if ((value ?? '') !== (cell.before ?? '')) {
            throw new ExcelProblem('tableChanged', { address });
          }
          if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) formulas.push(address);
          else after.set(row, contentOf(cell, numberFormat));
        }),
      ),
    'checking',
  );
  return { columns, formulas };
}

/** A number written into a cell formatted as text would become text again. */
function contentOf({ after, numberFormat: wanted }: CellConversion, before: unknown): CellContent {
  const numberFormat = wanted ?? (typeof after === 'number' && before === TEXT_FORMAT ? 'General' : before);
  return { content: numberFormat === TEXT_FORMAT ? after : cellLiteral(after), numberFormat };
}

function boundsOf(area: SheetArea, columns: readonly ChosenColumn[]): SheetArea {
  const rows = columns.flatMap(({ after }) => [...after.keys()]);
  const first = rows.reduce((a, b) => Math.min(a, b), area.rows);
  const last = rows.reduce((a, b) => Math.max(a, b), 0);
  const sheetColumns = columns.map(({ column }) => column);
  const column = Math.min(...sheetColumns);
  return {
    ...area,
    row: area.row + first,
    rows: last - first + 1,
    column,
    columns: Math.max(...sheetColumns) - column + 1,
  };
}

function reportOf(
  { sheetName, address, cells }: Pick<ConvertReport, 'sheetName' | 'address' | 'cells'>,
  formulas: readonly string[],
  differing: readonly string[],
): ConvertReport {
  return { sheetName, address, cells, formulas: someCells(formulas), differing: someCells(differing) };
}
