import { addressOf } from '../session/area';
import type { Whereabouts } from '../change/whereabouts';
import { holdsWritten } from '../session/literal';
import { MovedRows } from './movedRows';
import { readBlocks } from '../find/readCells';
import type { Session } from '../session/session';
import type { WritePlan } from './writePlan';
import { formulaChecker, type WrittenFormulas } from '../formulas/writtenFormulas';
import { cellsOf } from './target';

/**
 * The first cell that no longer holds what was written; values in columns that were empty before may have been sorted.
 */
export async function firstChanged(
  context: Session,
  plan: WritePlan,
  formulas: WrittenFormulas,
  where: Whereabouts,
): Promise<string | null> {
  const sorted = plan.target.slots
    .map((slot) => ({ slot, at: where.at(slot.at) }))
    .sort((a, b) => a.at.column - b.at.column);
  if (sorted.length === 0) return null;
  const first = sorted[0]!.at;
  const area = { ...first, columns: sorted[sorted.length - 1]!.at.column - first.column + 1 };
  const given = sorted.map(({ slot }) => cellsOf(slot, plan.target));
  const sortable = plan.replaced.length === 0 && formulas.size === 0;
  const elsewhere = new MovedRows();
  let changed: string | null = null;
  const isAsWritten = sorted.map(({ slot }, k) => {
    const cell = given[k]!;
    const header = plan.headers[plan.target.slots.indexOf(slot)] ?? null;
    const formula = formulas.get(slot.anchor);
    const holdsFormula = formula === undefined ? null : formulaChecker(formula);
    return (row: number, found: unknown): boolean => {
      if (row === 0) return header === null || holdsWritten(found, header);
      return holdsFormula && plan.target.clientAt[row]! >= 0
        ? holdsFormula(row, found)
        : holdsWritten(found, cell(row));
    };
  });
  // A formula shows itself, all else its value.
  const wanted = formulas.size > 0 ? 'formulas' : 'values';
  const plans = { area, columns: sorted.map(({ at }) => at.column), wanted: [wanted] as const };
  await readBlocks(
    context,
    plans,
    ({ start, grids }) => {
      grids[wanted].forEach((line, r) => {
        const k = isAsWritten.findIndex((holds, each) => !holds(start + r, line[each]));
        if (k < 0 || changed !== null) return;
        const { at } = sorted[k]!;
        const address = addressOf({ row: at.row + start + r, column: at.column, rows: 1, columns: 1 });
        if (!sortable || start + r === 0) {
          changed = address;
          return;
        }
        const written = given.map((cell) => cell(start + r));
        elsewhere.add(line.slice(0, written.length), written, address);
      });
    },
    'checking',
  );
  return changed ?? elsewhere.changed;
}
