import { addressOf } from '../session/area';
import type { ReplacedColumn } from './replaced';
import { ExcelProblem } from '../problems';
import { formulaLiteral } from '../session/literal';
import { readBlocks } from '../find/readCells';
import type { Session } from '../session/session';
import type { Slot } from './target';

/** Our columns as they stand, before they are filled again. */
export interface OwnColumnsBefore {
  readonly columns: readonly ReplacedColumn[];
  /** Header text of each, in the order of the slots given. */
  readonly headers: readonly string[];
  /** What each shows, by row from its header on: of a formula, its answer. */
  readonly shown: readonly (readonly unknown[])[];
}

/**
 * Reads our columns whole, for taking a write back. Rows that have come to the list since the last write must be empty
 * in them: what a user put there is not ours.
 * @param slots - the slots that stand already
 * @param ownRows - whether all rows are ours anyway (columns of a table, a sheet of our own)
 * @param moved - whether what stands in a row is what the run before gave its client: moved there along with it
 * @throws ExcelProblem `occupied` {address}
 */
export async function readOwnColumns(
  context: Session,
  slots: readonly Slot[],
  ownRows: boolean,
  moved: (row: number, valueOf: (column: string) => unknown) => boolean,
): Promise<OwnColumnsBefore> {
  if (slots.length === 0) return { columns: [], headers: [], shown: [] };
  const { at } = slots[0]!;
  const order = [...slots.keys()].sort((a, b) => slots[a]!.at.column - slots[b]!.at.column);
  const sorted = order.map((i) => slots[i]!.at.column);
  const cells: unknown[][] = slots.map(() => []);
  const headers: string[] = slots.map(() => '');
  const shown: unknown[][] = slots.map(() => []);
  const formats: unknown[][] = slots.map(() => []);
  const grown = Math.min(...slots.map(({ before }) => before!.rows));
  const area = { ...at, column: sorted[0]!, columns: sorted[sorted.length - 1]! - sorted[0]! + 1 };
  await readBlocks(
    context,
    { area, columns: sorted, wanted: ['formulas', 'values'] },
    ({ start, grids }) => {
      order.forEach((slot, k) => {
        const { before, at: own } = slots[slot]!;
        grids.formulas.forEach((row, r) => {
          if (start + r === 0) headers[slot] = String(grids.values[r]![k] ?? '');
          const came = !ownRows && start + r >= before!.rows && row[k] !== '';
          const valueOf = (column: string): unknown =>
            grids.values[r]![order.findIndex((i) => slots[i]!.column === column)];
          if (came && !moved(start + r, valueOf)) {
            const address = addressOf({ row: own.row + start + r, column: own.column, rows: 1, columns: 1 });
            throw new ExcelProblem('occupied', { address });
          }
          shown[slot]!.push(grids.values[r]![k]);
          cells[slot]!.push(formulaLiteral(row[k], grids.values[r]![k]));
        });
      });
    },
    'checking',
  );
  if (grown < at.rows) {
    const tail = { ...area, row: at.row + grown, rows: at.rows - grown };
    await readBlocks(
      context,
      { area: tail, columns: sorted, wanted: ['numberFormat'] },
      ({ grids }) => order.forEach((slot, k) => formats[slot]!.push(...grids.numberFormat.map((row) => row[k]))),
      'checking',
    );
  }
  const columns = slots.map((slot, i): ReplacedColumn => {
    return { at: slot.at, cells: cells[i]!, formatsFrom: grown, numberFormats: formats[i]! };
  });
  return { columns, headers, shown };
}
