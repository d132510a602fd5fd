import { addressOf } from '../session/area';
import { quoteSheetName } from '../../grid';
import type { Session } from '../session/session';
import { areaOf } from './locate';
import { columnsOf, readBlocks } from './readCells';

/** What calls the add-in's functions in a workbook. */
export interface FunctionCells {
  readonly count: number;
  /** The first of the cells, with their sheets. */
  readonly places: readonly string[];
  /** Defined names whose formulas do. */
  readonly names: readonly string[];
}

/** Places that a sentence names. */
const NAMED = 5;
/** A function of ours, as it is entered and as Excel spells one that it does not know (office-js#5611). */
const OURS = /(^|[^A-Za-z0-9_.])(CEC\.[A-Z0-9.]+|_xldudf_CEC_[A-Z0-9_]+)\(/i;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether a formula calls one of the add-in's functions; what stands between quotes calls nothing. */
export const callsOurs = (formula: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && OURS.test(formula.replace(QUOTED, '""'));

/** Cells and names of the whole workbook, hidden sheets among them, whose formulas call the add-in's functions. */
export async function findFunctionCells(context: Session): Promise<FunctionCells> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula');
  await context.sync();
  const used = worksheets.items.map(({ id, name }) => {
    const range = context.sheet(id).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { id, name, range };
  });
  await context.sync();
  let count = 0;
  const places: string[] = [];
  for (const { id, name, range } of used) {
    if (range.isNullObject) continue;
    const area = areaOf(range, id);
    const columns = columnsOf(area);
    await readBlocks(context, { area, columns, wanted: ['formulas'] }, ({ start, grids }) =>
      grids.formulas.forEach((line, r) =>
        line.forEach((formula, c) => {
          if (!callsOurs(formula)) return;
          count++;
          const cell = { row: area.row + start + r, column: area.column + c, rows: 1, columns: 1 };
          if (places.length < NAMED) places.push(`${quoteSheetName(name)}!${addressOf(cell)}`);
        }),
      ),
    );
  }
  return { count, places, names: names.items.filter(({ formula }) => callsOurs(formula)).map(({ name }) => name) };
}
