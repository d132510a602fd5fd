import { addressOf, type Area } from './area';

/** Letters of an address of several areas: Excel takes 8,192. */
const MOST_LETTERS = 8000;

/** Some areas of one sheet in one address, as `worksheet.getRanges` takes it. */
export interface JoinedAreas {
  readonly address: string;
  readonly count: number;
}

/** Areas of one sheet joined in as few addresses as Excel takes, in their order. */
export function joinedAreas(areas: readonly Area[]): JoinedAreas[] {
  const joined: JoinedAreas[] = [];
  let taken: string[] = [];
  let letters = 0;
  const close = (): void => {
    if (taken.length > 0) joined.push({ address: taken.join(','), count: taken.length });
    [taken, letters] = [[], 0];
  };
  for (const area of areas) {
    const address = addressOf(area);
    if (letters + address.length > MOST_LETTERS) close();
    taken.push(address);
    letters += address.length + 1;
  }
  close();
  return joined;
}
