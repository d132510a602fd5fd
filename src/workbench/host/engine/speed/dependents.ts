import type { IRTreeItem, IUnitRange } from '@univerjs/core';
import { RBush, RTree } from '@univerjs/core';

type Id = string | number;

/** A rectangle as the tree of ranges holds it: columns across, rows down, whose ends may be infinite. */
interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** A range with all formulas that look at it. */
interface Watched extends Box {
  readonly ids: Set<Id>;
  /** Those of them that a search which leaves out `without` would still find; what is left out stays out. */
  left: { readonly without: ReadonlySet<Id>; ids: Id[] } | null;
}

/** What formulas of a sheet look at. */
interface Watching {
  readonly cells: Map<number, Set<Id>>;
  readonly ranges: Map<string, Watched>;
  readonly tree: RBush<Watched>;
  /** Everything that one formula looks at here. */
  readonly of: Map<Id, (number | Watched)[]>;
}

const COLUMNS = 16_384;
const keyOf = (row: number, column: number): number => row * COLUMNS + column;

/**
 * Finds the formulas that look at a cell. Univer's own index holds each formula's ranges one by one: where 20,000
 * formulas look at one column of 20,000 rows, it goes through all of them for each of its cells. This one holds a range
 * once, with its formulas, and does not come back to those that a search leaves out.
 */
export class Dependents extends RTree {
  private readonly sheets = new Map<string, Map<string, Watching>>();

  override insert({ unitId, sheetId, range, id }: IRTreeItem): void {
    if (!unitId) return;
    const watching = this.watching(unitId, sheetId);
    const startRow = Number.isNaN(range.startRow) ? 0 : range.startRow;
    const startColumn = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
    const endRow = Number.isNaN(range.endRow) ? Infinity : range.endRow;
    const endColumn = Number.isNaN(range.endColumn) ? Infinity : range.endColumn;
    let place: number | Watched;
    if (startRow === endRow && startColumn === endColumn) {
      place = keyOf(startRow, startColumn);
      let ids = watching.cells.get(place);
      if (!ids) watching.cells.set(place, (ids = new Set()));
      ids.add(id);
    } else {
      place = rangeOf(watching, { minX: startColumn, minY: startRow, maxX: endColumn, maxY: endRow });
      place.ids.add(id);
      place.left = null;
    }
    const places = watching.of.get(id);
    if (places) places.push(place);
    else watching.of.set(id, [place]);
  }

  override bulkInsert(items: IRTreeItem[]): void {
    for (const item of items) this.insert(item);
  }

  override *searchGenerator(search: IUnitRange): IterableIterator<Id> {
    yield* this.bulkSearch([search]);
  }

  override bulkSearch(searches: Iterable<IUnitRange>, without?: Set<number>): Set<Id> {
    const found = new Set<Id>();
    for (const { unitId, sheetId, range } of searches) {
      const watching = this.sheets.get(unitId)?.get(sheetId);
      if (!watching) continue;
      for (const ids of cellsIn(watching, range)) for (const id of ids) if (!without?.has(id as number)) found.add(id);
      const box = { minX: range.startColumn, minY: range.startRow, maxX: range.endColumn, maxY: range.endRow };
      for (const watched of watching.tree.search(box)) {
        for (const id of without ? leftOf(watched, without) : watched.ids) found.add(id);
      }
    }
    return found;
  }

  override remove({ unitId, sheetId, id }: IRTreeItem): void {
    const watching = this.sheets.get(unitId)?.get(sheetId);
    for (const place of watching?.of.get(id) ?? []) {
      if (typeof place === 'number') {
        const ids = watching!.cells.get(place);
        ids?.delete(id);
        if (ids?.size === 0) watching!.cells.delete(place);
      } else {
        place.ids.delete(id);
        place.left = null;
        if (place.ids.size > 0) continue;
        watching!.ranges.delete(nameOf(place));
        watching!.tree.remove(place);
      }
    }
    watching?.of.delete(id);
  }

  override bulkRemove(items: IRTreeItem[]): void {
    for (const item of items) this.remove(item);
  }

  override removeById(unitId: string, sheetId?: string): void {
    if (sheetId === undefined || sheetId === '') this.sheets.delete(unitId);
    else this.sheets.get(unitId)?.delete(sheetId);
  }

  override clear(): void {
    this.sheets.clear();
  }

  /** Univer opens and closes an index of single cells around its searches; this one needs none. */
  override openKdTree(): void {}
  override closeKdTree(): void {}

  private watching(unitId: string, sheetId: string): Watching {
    let sheets = this.sheets.get(unitId);
    if (!sheets) this.sheets.set(unitId, (sheets = new Map()));
    let watching = sheets.get(sheetId);
    if (!watching) {
      watching = { cells: new Map(), ranges: new Map(), tree: new RBush(), of: new Map() };
      sheets.set(sheetId, watching);
    }
    return watching;
  }
}

function rangeOf(watching: Watching, box: Box): Watched {
  const name = nameOf(box);
  let watched = watching.ranges.get(name);
  if (!watched) {
    watched = { ...box, ids: new Set(), left: null };
    watching.ranges.set(name, watched);
    watching.tree.insert(watched);
  }
  return watched;
}

const nameOf = ({ minX, minY, maxX, maxY }: Box): string => `${minX},${minY},${maxX},${maxY}`;

/** Formulas of single cells within a range: by the range's cells, or by all cells where those are fewer. */
function* cellsIn({ cells }: Watching, range: IUnitRange['range']): Iterable<Set<Id>> {
  const { startRow, startColumn, endRow, endColumn } = range;
  const size = (endRow - startRow + 1) * (endColumn - startColumn + 1);
  if (size <= cells.size) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const ids = cells.get(keyOf(row, column));
        if (ids) yield ids;
      }
    }
    return;
  }
  for (const [key, ids] of cells) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    // Ends that are open are not numbers.
    if (row < startRow || row > endRow || column < startColumn || column > endColumn) continue;
    yield ids;
  }
}

/** A search leaves out more and more as it goes on, never less: who is left out once is not looked at again. */
function leftOf(watched: Watched, without: Set<number>): readonly Id[] {
  if (watched.left?.without !== without) watched.left = { without, ids: [...watched.ids] };
  watched.left.ids = watched.left.ids.filter((id) => !without.has(id as number));
  return watched.left.ids;
}
