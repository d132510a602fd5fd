import { mayBeCriterion, type OutputBinding } from '../../method';
import { columnOfAnchor, isSourceAnchor, type Anchor } from './anchors';
import { addressOf, contains, intersects, lastColumn, type SheetArea } from '../session/area';
import { ExcelProblem } from '../problems';
import type { TablePlace } from '../requests/clientTable';

/** A client table found on its sheet, our own columns at its edges left out but for those that may be criteria. */
export interface Located {
  readonly place: TablePlace;
  readonly area: SheetArea;
  /** Sheet columns inside the area that are ours. */
  readonly own: ReadonlySet<number>;
  /** Those of them that are read as empty. */
  readonly unread: ReadonlySet<number>;
  /** What was written beside it before. */
  readonly binding: OutputBinding | null;
  /** Columns of the binding whose names are not in the workbook any more: Excel's own Undo takes names away before cells. */
  readonly unnamed: number;
  /** Other lists on its sheet that something was written beside. */
  readonly others: readonly SheetArea[];
}

/** Sheet columns of ours that stand in an area. */
export function ownColumns(
  area: SheetArea,
  anchors: ReadonlyMap<string, Anchor>,
  which: (column: string) => boolean = () => true,
): ReadonlySet<number> {
  const own = new Set<number>();
  for (const { name, at } of anchors.values()) {
    if (!at || isSourceAnchor(name) || !which(columnOfAnchor(name))) continue;
    if (at.columns === 1 && at.sheetId === area.sheetId && intersects(at, area)) own.add(at.column);
  }
  return own;
}

/** Leaves out our own columns at the edges, and names those inside. */
export function trimmed(
  area: SheetArea,
  place: Omit<TablePlace, 'address'>,
  anchors: ReadonlyMap<string, Anchor>,
  bindings: readonly OutputBinding[],
): Located {
  const own = ownColumns(area, anchors);
  const unread = ownColumns(area, anchors, (column) => !mayBeCriterion(column));
  let [first, last] = [area.column, lastColumn(area)];
  while (last > first && unread.has(last)) last--;
  while (first < last && unread.has(first)) first++;
  const all = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  if (all.every((column) => own.has(column))) throw new ExcelProblem('onlyResults', { sheet: place.sheetName });
  const cut = { ...area, column: first, columns: last - first + 1 };
  const whole = { ...place, address: addressOf(cut) };
  const binding = bindingOf(whole, cut, bindings, anchors);
  return {
    place: whole,
    area: cut,
    own: new Set(all.filter((column) => own.has(column))),
    unread: new Set(all.filter((column) => unread.has(column))),
    binding,
    unnamed: binding?.columns.filter(({ anchor }) => !anchors.get(anchor)?.exists).length ?? 0,
    others: otherLists(cut.sheetId, binding, bindings, anchors),
  };
}

/** Ranges on a sheet that other bindings were written beside. */
export const otherLists = (
  sheetId: string,
  binding: OutputBinding | null,
  bindings: readonly OutputBinding[],
  anchors: ReadonlyMap<string, Anchor>,
): SheetArea[] =>
  bindings.flatMap(({ id, place }) => {
    const at = place.kind === 'range' && id !== binding?.id ? anchors.get(place.anchor)?.at : null;
    return at?.sheetId === sheetId ? [at] : [];
  });

/** The binding whose columns stand beside a table; one set of columns per table, whatever the scheme. */
export function bindingOf(
  place: TablePlace,
  area: SheetArea,
  bindings: readonly OutputBinding[],
  anchors: ReadonlyMap<string, Anchor>,
): OutputBinding | null {
  const found = bindings.find((binding) => {
    if (binding.place.kind === 'table') {
      if (place.tableId === null) return false;
      return binding.place.tableId === place.tableId || binding.place.tableName === place.tableName;
    }
    const at = anchors.get(binding.place.anchor)?.at;
    return !!at && at.sheetId === area.sheetId && (contains(at, area) || intersects(at, area));
  });
  return found ?? null;
}
