import type { OutputBinding } from '../../method';
import { CLIENT_ID } from '../../sheet';
import { columnAnchor, CLIENT_NAME, type Anchor } from '../find/anchors';
import { lastColumn, runsOf, type SheetArea } from '../session/area';
import { formulaLiteral } from '../session/literal';
import { readBlocks } from '../find/readCells';
import type { Session } from '../session/session';
import type { Source } from '../columns/target';

/** Where a column of ours stands, wherever it has gone since it was written. */
export interface OwnPlace {
  /** Output column, {@link CLIENT_ID} or {@link CLIENT_NAME}. */
  readonly column: string;
  /** Its cells, header first. */
  readonly at: SheetArea;
  /** It stands in the user's table, left of columns of theirs: there no header can be empty, and it stays. */
  readonly keepsHeader: boolean;
}

/** A column of ours with all that it holds. */
export interface OwnColumn extends OwnPlace {
  /** By row from its header on, as they are written back. */
  readonly cells: readonly unknown[];
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  readonly numberFormats: readonly unknown[];
}

/** The columns of a binding that are still there; those within its table reach as far down as the table. */
export function ownPlaces(
  { id, columns }: OutputBinding,
  { table }: Source,
  anchors: ReadonlyMap<string, Anchor>,
): OwnPlace[] {
  const names = [
    ...[CLIENT_ID, CLIENT_NAME].map((column) => ({ column, anchor: columnAnchor(id, column) })),
    ...columns.filter(({ column }) => column !== CLIENT_ID && column !== CLIENT_NAME),
  ];
  const found = names.flatMap(({ column, anchor }) => {
    const at = anchors.get(anchor)?.at;
    return at?.columns === 1 ? [{ column, at }] : [];
  });
  const full = table?.full ?? null;
  const inTable = (at: SheetArea): boolean =>
    full !== null &&
    at.sheetId === full.sheetId &&
    at.row === full.row &&
    at.column >= full.column &&
    at.column <= lastColumn(full);
  const ours = new Set(found.flatMap(({ at }) => (inTable(at) ? [at.column] : [])));
  let last = full ? lastColumn(full) : -1;
  while (ours.has(last)) last--;
  return found.map(({ column, at }) =>
    inTable(at)
      ? { column, at: { ...at, rows: full!.rows }, keepsHeader: at.column < last }
      : { column, at, keepsHeader: false },
  );
}

/** The columns with what is in them; those on the same rows are read together. */
export async function readOwn(context: Session, places: readonly OwnPlace[]): Promise<OwnColumn[]> {
  const read: OwnColumn[] = [];
  for (const group of byRows(places)) {
    const sorted = [...group].sort((a, b) => a.at.column - b.at.column);
    const grids = sorted.map(() => ({
      cells: [] as unknown[],
      values: [] as unknown[],
      formulas: [] as unknown[],
      numberFormats: [] as unknown[],
    }));
    await readBlocks(
      context,
      {
        area: { ...sorted[0]!.at, columns: sorted.at(-1)!.at.column - sorted[0]!.at.column + 1 },
        columns: sorted.map(({ at }) => at.column),
        wanted: ['formulas', 'values', 'numberFormat'],
      },
      ({ grids: block }) =>
        block.formulas.forEach((line, r) =>
          grids.forEach((column, k) => {
            const [formula, value] = [line[k], block.values[r]![k]];
            column.cells.push(formulaLiteral(formula, value, block.numberFormat[r]![k]));
            column.values.push(value);
            column.formulas.push(formula);
            column.numberFormats.push(block.numberFormat[r]![k]);
          }),
        ),
      'checking',
    );
    read.push(...sorted.map((place, k) => ({ ...place, ...grids[k]! })));
  }
  return read;
}

/** Columns that stand on the same rows of the same sheet. */
export function byRows<P extends { readonly at: SheetArea }>(places: readonly P[]): P[][] {
  const groups = new Map<string, P[]>();
  for (const place of places) {
    const { sheetId, row, rows } = place.at;
    const key = `${sheetId}!${row},${rows}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}

/** Neighbouring columns on the same rows as one area each. */
export const areasOf = (places: readonly { readonly at: SheetArea }[]): SheetArea[] =>
  byRows(places).flatMap((group) =>
    runsOf(group.map(({ at }) => at.column)).map(({ start, count }) => ({
      ...group[0]!.at,
      column: start,
      columns: count,
    })),
  );
