import { type Portfolio, wordKey } from '../../portfolio';
import { textsOf } from './estimates';

/** The different words of a column of sectors, as they are first written, the commonest first. @param most of them */
export function sectorsOf(portfolio: Portfolio, header: string, most: number): string[] {
  const sectorAt = textsOf(portfolio, header);
  const found = new Map<string, { readonly written: string; count: number }>();
  for (let i = 0; i < portfolio.size; i++) {
    const written = sectorAt(i).trim();
    if (written === '') continue;
    const key = wordKey(written);
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { written, count: 1 });
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ written }) => written);
}
