import { isHelper, type ResultColumnId } from '../../method';
import { anchorsOf, askAnchors } from './anchors';
import { readBlocks } from './readCells';
import type { Session } from '../session/session';
import { readState } from '../settings/state';
import type { WrittenCells } from '../requests/columns';

/**
 * The cells of a binding's columns as they stand beside their table, headers included; null where they stand on another
 * sheet, or are gone: what is there is then in another order than the clients.
 */
export async function readResults(context: Session, bindingId: string, sheetId: string): Promise<WrittenCells | null> {
  const { bindings } = await readState(context);
  const binding = bindings.find(({ id }) => id === bindingId);
  if (!binding) return null;
  const asked = askAnchors(context, anchorsOf(binding));
  await context.sync();
  const anchors = asked();
  const found = binding.columns.flatMap(({ column, anchor }) => {
    const at = anchors.get(anchor)?.at ?? null;
    return at !== null && at.sheetId === sheetId && at.columns === 1 && !isHelper(column)
      ? [{ column: column as ResultColumnId, at }]
      : [];
  });
  const [first] = found;
  if (!first) return null;
  const row = Math.min(...found.map(({ at }) => at.row));
  const end = Math.max(...found.map(({ at }) => at.row + at.rows));
  const letters = [...new Set(found.map(({ at }) => at.column))].sort((a, b) => a - b);
  const cells: unknown[][] = letters.map(() => []);
  const area = { sheetId, row, rows: end - row, column: letters[0]!, columns: letters.at(-1)! - letters[0]! + 1 };
  await readBlocks(context, { area, columns: letters, wanted: ['values'] }, ({ grids }) =>
    grids.values.forEach((line) => line.forEach((cell, k) => cells[k]!.push(cell))),
  );
  const columns = found.map(({ column, at }) => ({ column, cells: cells[letters.indexOf(at.column)]! }));
  return { language: binding.language, output: binding.output, ranks: binding.ranks ?? 'formulas', row, columns };
}
