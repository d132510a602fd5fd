/** What stands beside the sample's clients for the tools that want more than the client table. */

/** Lines that each client has in the purchase list. */
const PURCHASES = 12;
/** The year before 31 March 2026, in days as Excel counts them. */
const [YEAR_BEGINS, DAYS] = [45_748, 365];

export const PURCHASE_HEAD = ['Cliente', 'Fecha', 'Importe'];
export const RELATION_HEAD = ['Prescriptor', 'Influido', 'Peso'];
export const CONTRACT_HEAD = ['Inicio del contrato', 'Fin del contrato'];

/** Purchases in the year before 31 March 2026, one client after the other. */
export const purchaseLines = (ids: readonly string[]): (string | number)[][] =>
  ids.flatMap((id, i) =>
    Array.from({ length: PURCHASES }, (_, k): (string | number)[] => [
      id,
      YEAR_BEGINS + ((i * 37 + k * (11 + (i % 19))) % DAYS),
      100 + ((i * 7919 + k * 104_729) % 5000),
    ]),
  );

/** Every client influences two others a little. */
export const relationLines = (ids: readonly string[]): (string | number)[][] =>
  ids.flatMap((id, i) =>
    [1, 2].map((k): (string | number)[] => [id, ids[(i * 31 + k * 97) % ids.length]!, ((i + k) % 5) / 20]),
  );

/** A contract of the last ten years; every third has ended. */
export function contractOf(client: number): [number, number | ''] {
  const begun = YEAR_BEGINS - ((client * 7919) % 3650);
  return [begun, client % 3 === 0 ? begun + 30 + ((client * 104_729) % (YEAR_BEGINS + DAYS - begun)) : ''];
}
