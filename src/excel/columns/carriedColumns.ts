import { columnWidth, pointsOfCharacters } from '../../sheet';
import { chosenCells, type CellContent } from '../change/chosenCells';
import type { Step } from '../change/step';
import type { Prepared } from '../change/transaction';
import { followTable, Whereabouts } from '../change/whereabouts';
import { addressOf } from '../session/area';
import { cellLiteral, textLiteral } from '../session/literal';
import type { Session } from '../session/session';
import { type PlaceBeside, placeBeside, roomBeside, type WhenTaken } from './decisionColumns';
import { putLook } from './looks';
import { besideTable, type UndoableCommand, withLifted } from '../change/command';
import type { ClientTable, LiftedFilter } from '../requests/clientTable';

/** Columns to write beside any list of the workbook, as the user has seen them in a preview. */
export interface CarriedColumnsRequest {
  /** The list, as it was read. */
  readonly table: ClientTable;
  /** Zero-based row of its header within the block; -1 where it has none, and the columns get none. */
  readonly headerRow: number;
  readonly columns: readonly {
    readonly header: string;
    /** Excel format in its invariant (English) notation. */
    readonly numberFormat: string;
    /** One for each row below the header; '' stays blank. */
    readonly cells: readonly (string | number)[];
  }[];
  /** What to do where their cells are taken: refuse unless the user wants columns put in. */
  readonly whenOccupied?: WhenTaken;
}

export interface CarriedColumnsReport {
  readonly sheetName: string;
  readonly address: string;
  /** Rows of the list beside which they stand. */
  readonly rows: number;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

/** Columns beside any list of the workbook. */
export const carryColumns: UndoableCommand<CarriedColumnsRequest, CarriedColumnsReport> = {
  prepare: (request) => (context) => prepareCarriedColumns(context, request),
  near: besideTable,
  stands: (report, { columns }) => ({ ...report, cells: 2 * report.rows * columns.length }),
  answer: withLifted,
};

/**
 * Makes the change that writes columns beside any list of the workbook, each cell beside its row, into empty cells or into
 * columns that are put in for them
 * (method.md §1.18b, the code travels). They are the user's from then on: no anchor, no binding; Undo takes them back.
 * @throws ExcelProblem `protectedSheet`, `tableChanged`, what stands in the way
 */
async function prepareCarriedColumns(
  context: Session,
  request: CarriedColumnsRequest,
): Promise<Prepared<CarriedColumnsReport>> {
  const beside = await placeBeside(context, request, request.columns.length);
  const { sheetName, cells, taken, wide } = beside;
  const headed = request.headerRow < 0 ? 0 : 1;
  const where = new Whereabouts();
  const blank: CellContent = { content: '', numberFormat: 'General' };
  const columns = request.columns.map(({ header, numberFormat, cells: its }, k) => ({
    column: cells.column + k,
    before: Array.from({ length: cells.rows }, () => blank),
    after: new Map<number, CellContent>([
      ...(headed === 1 ? [[0, { content: textLiteral(header), numberFormat: 'General' }] as const] : []),
      ...its.map((content, r) => [headed + r, { content: cellLiteral(content), numberFormat }] as const),
    ]),
  }));
  return {
    steps: [
      ...roomBeside(beside, where),
      chosenCells(cells, columns, where, beside.inserted !== null),
      dressed(request, beside),
      ...(wide ? [followTable(wide.id, wide.after, where)] : []),
    ],
    over: [taken],
    report: () => ({ sheetName, address: addressOf(cells), rows: cells.rows - headed }),
  };
}

/** Characters that a code or the name of a segment takes. */
const NEEDED = 14;

/** Headers that look like their neighbour, and columns as wide as their words. */
function dressed({ columns, headerRow }: CarriedColumnsRequest, { cells, look }: PlaceBeside): Step {
  return {
    put(context) {
      const header = { ...cells, rows: 1 };
      if (look && headerRow >= 0) putLook(context, look, header);
      columns.forEach((column, k) => {
        const { format } = context.range({ ...header, column: cells.column + k, columns: 1 });
        format.columnWidth = pointsOfCharacters(columnWidth(column.header, look?.wrap === true, NEEDED));
      });
    },
    // They go with the cells that they took.
    back: () => () => undefined,
  };
}
