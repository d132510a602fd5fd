import { areaAddress, areaOfAddress } from '../../grid';
import type { ClientTable } from '../../excel';
import type { PaneContext } from './context';
import { readSame } from './readSame';

/**
 * Reads the client table again after columns were put in, or taken out, left of it on its sheet: a plain list is known by its
 * cells, which have moved. Where its first row is not there now, it is read where it was.
 * @param at the columns that came or went
 */
export async function followPushed(
  context: PaneContext,
  at: { readonly sheetName: string; readonly address: string },
  came: boolean,
): Promise<void> {
  const { table } = context.store.get();
  if (!table) return;
  const [moved, own] = [areaOfAddress(at.address), areaOfAddress(table.place.address)];
  const { tableId, sheetName } = table.place;
  if (moved && own && tableId === null && table.binding === null && sheetName === at.sheetName) {
    const column = own.column + (came ? moved.columnCount : -moved.columnCount);
    const pushed: ClientTable = { ...table, place: { ...table.place, address: areaAddress({ ...own, column }) } };
    if (own.column >= moved.column && column >= 0 && (await stands(context, pushed))) return readSame(context, pushed);
  }
  return readSame(context, table);
}

/** Whether the first row of a table stands at its place. */
async function stands({ gateway }: PaneContext, { place, raw }: ClientTable): Promise<boolean> {
  const now = await gateway.readShownTable(place).catch(() => null);
  return now !== null && JSON.stringify(now.raw.cells[0]) === JSON.stringify(raw.cells[0]);
}
