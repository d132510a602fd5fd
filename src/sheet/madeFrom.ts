import { constantText, textOfConstants } from './record';

/** The hidden name that keeps what a tool's sheets were made from, by the id of the first of them. */
export const madeFromName = (id: string): string => `CEC_made_${id}`;

/** The formula of constant texts that the name stands for, with its equals sign. */
export const madeFromFormula = (madeFrom: string): string => constantText(madeFrom);

/** What the name's formula says; null where it is none of ours. */
export const madeFromOf = (formula: string): string | null => textOfConstants(formula);

/** Fingerprints of what a report was made from, by what they are of, as one text. */
export const partsText = (parts: ReadonlyMap<string, string>): string =>
  [...parts].map(([part, print]) => `${part}=${print}`).join(' ');

const partsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((part) => part.split('=') as [string, string]));

/** Whether something that both texts know of is another now. Texts that have nothing in common tell nothing. */
export function isMadeFromOther(was: string, is: string): boolean {
  const now = partsOf(is);
  return [...partsOf(was)].some(([part, print]) => now.has(part) && now.get(part) !== print);
}
