/** What stands beside the sample's clients for the tools that want more than the client table. */

import { SeededRandom } from '../src/portfolio';
import { betaDraw, exponential, gammaDraw } from '../src/value';

/** Purchases that each client has in a list of alike clients. */
const PURCHASES = 12;
/** How far back a list of buyers goes, and those who bought before that for as long again. */
const LIST_DAYS = 3 * 365;
/** The year before 31 March 2026, in days as Excel counts them. */
const [YEAR_BEGINS, DAYS] = [45_748, 365];

export const PURCHASE_HEAD = ['Cliente', 'Fecha', 'Importe'];
export const RELATION_HEAD = ['Prescriptor', 'Influido', 'Peso'];
export const CONTRACT_HEAD = ['Inicio del contrato', 'Fin del contrato'];

/**
 * Purchases of the three years before 31 March 2026, some fourteen a client, one client after the other: as in a firm's
 * list clients come at any time, differ in how often and how much they buy, and leave by and by. Models have something to
 * find.
 */
export function purchaseLines(ids: readonly string[]): (string | number)[][] {
  const chance = new SeededRandom(4444);
  const random = (): number => chance.next();
  const end = YEAR_BEGINS + DAYS;
  return ids.flatMap((id) => {
    const mean = 4000 / gammaDraw(4, random);
    const amount = (): number => Math.round((100 * mean * gammaDraw(6, random)) / 6) / 100;
    // Of who left before the list begins it knows nothing.
    for (;;) {
      const days = daysOfBuyer(end - 2 * LIST_DAYS * random(), end, random).filter((day) => day > end - LIST_DAYS);
      if (days.length > 0) return days.map((day) => [id, day, amount()]);
    }
  });
}

/** Days of a buyer's purchases: one in five weeks in the mean, and one in 25 leaves after each. */
function daysOfBuyer(first: number, end: number, random: () => number): number[] {
  const rate = gammaDraw(1.2, random) / 42;
  const leaves = betaDraw(0.8, 19, random);
  const days: number[] = [];
  for (let day = first; day <= end; day += exponential(random) / rate) {
    days.push(Math.floor(day));
    if (random() < leaves) break;
  }
  return days;
}

/**
 * A list of alike clients, twelve purchases each in the year before 31 March 2026. Every model of theirs goes to its limit,
 * which is the hardest that fits can be asked.
 */
export const alikeLines = (ids: readonly string[]): (string | number)[][] =>
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
