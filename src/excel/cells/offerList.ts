import { addressOf } from '../session/area';
import { askRule, isListable, listedWords, type OtherWord } from '../change/listedWords';
import type { Prepared } from '../change/transaction';
import { followTable, tableRange, Whereabouts } from '../change/whereabouts';
import { ExcelProblem } from '../problems';
import { askTable } from '../find/locate';
import type { Session } from '../session/session';
import { readArea, sourceNow } from '../find/source';
import { besideTable, type UndoableCommand, withLifted } from '../change/command';
import type { ClientTable, LiftedFilter } from '../requests/clientTable';

/** Words to offer as a list in a column of the client table: the user has asked for it. */
export interface ListRequest {
  readonly table: ClientTable;
  /** Zero-based row of the header, and column, within the block. */
  readonly headerRow: number;
  readonly column: number;
  readonly words: readonly string[];
  /** What Excel asks when another word is typed; it can be kept all the same. */
  readonly otherWord: OtherWord;
}

export interface ListReport {
  readonly sheetName: string;
  readonly address: string;
  /** Cells that offer the words. */
  readonly rows: number;
  /**
   * Why nothing was done; null where the words are offered. `same`: they were already; `otherRule`: the cells have a rule
   * of the user's;
   * `notListable`: a word has a comma, or all of them are too long for Excel.
   */
  readonly why: 'same' | 'otherRule' | 'notListable' | null;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

const WHY = { none: null, same: 'same', other: 'otherRule' } as const;

/** Words offered in the cells of a column. */
export const offerList: UndoableCommand<ListRequest, ListReport> = {
  prepare: (request) => (context) => prepareList(context, request),
  near: besideTable,
  stands: ({ address, sheetName, rows, why }) => (why === null ? { address, sheetName, rows, cells: 0 } : null),
  answer: withLifted,
};

/**
 * Makes the change that offers words as a list in a column of the client table, below its header. A rule that stands
 * there already is the user's, and stays.
 * @throws ExcelProblem `protectedSheet`, `noClients`, `tableChanged`
 */
async function prepareList(context: Session, request: ListRequest): Promise<Prepared<ListReport>> {
  const block = readArea(request);
  const { tableId } = request.table.place;
  const cells = {
    ...block,
    row: block.row + request.headerRow + 1,
    rows: block.rows - request.headerRow - 1,
    column: block.column + request.column,
    columns: 1,
  };
  if (cells.rows < 1) throw new ExcelProblem('noClients', { sheet: request.table.place.sheetName });
  const sheet = context.sheet(block.sheetId);
  sheet.load('name');
  sheet.protection.load('protected');
  const table = tableId === null ? null : askTable(context, tableId);
  const rule = askRule(context, cells, request);
  const header = context.range({ ...cells, row: cells.row - 1, rows: 1 });
  header.load('values');
  await context.sync();
  sourceNow(request, table);
  const read = request.table.raw.cells[request.headerRow]?.[request.column] ?? '';
  if (header.values[0]![0] !== read) {
    const address = addressOf({ ...cells, row: cells.row - 1, rows: 1 });
    throw new ExcelProblem('tableChanged', { address });
  }
  if (sheet.protection.protected) throw new ExcelProblem('protectedSheet', { sheet: sheet.name });

  const why = isListable(request) ? WHY[rule()] : 'notListable';
  const where = new Whereabouts();
  const follow = table ? [followTable(table.table.id, tableRange(table), where)] : [];
  return {
    steps: why === null ? [listedWords(cells, request, where), ...follow] : [],
    over: [{ ...cells, column: Infinity }],
    report: () => ({ sheetName: sheet.name, address: addressOf(cells), rows: cells.rows, why }),
  };
}
