import { areasOverlap, areaOfAddress } from '../../grid';
import type { ClientTable } from '../../excel';

/** Whether cells of a sheet are the client table's own, or share some with it. */
export const isOwn = (
  own: ClientTable | null,
  { sheetId, address }: { readonly sheetId: string; readonly address: string },
) => {
  const [a, b] = own?.place.sheetId === sheetId ? [areaOfAddress(own.place.address), areaOfAddress(address)] : [];
  return !!a && !!b && areasOverlap(a, b);
};
