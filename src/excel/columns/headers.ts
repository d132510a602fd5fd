import type { Slot } from './target';

/**
 * Headers to write, one per slot; null keeps what stands there. A header that the user renamed stays; one that is still
 * as we wrote it follows the language and the criteria. In a table no two headers may be the same, and beside a list
 * two equal ones would confuse the next reading, so ours give way.
 * @param present - text in the header cell of each slot now
 * @param written - headers of the last write, by column
 * @param taken - all other headers of the table or list
 */
export function headersFor(
  slots: readonly Slot[],
  present: readonly (string | null)[],
  written: Readonly<Record<string, string>>,
  taken: readonly string[],
): (string | null)[] {
  const used = new Set(taken.map((header) => header.trim().toLowerCase()));
  const keeps = slots.map(({ column, before, result }, i) => {
    if (result === null) return true;
    const now = present[i];
    return before !== null && now !== null && now !== undefined && now !== '' && now !== written[column];
  });
  keeps.forEach((kept, i) => {
    if (kept && present[i]) used.add(present[i].trim().toLowerCase());
  });
  return slots.map(({ column, result, released }, i) => {
    if (released && present[i] === written[column]) return '';
    if (keeps[i] || result === null) return null;
    const header = free(result.header, used);
    used.add(header.toLowerCase());
    return header === present[i] ? null : header;
  });
}

function free(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(wanted.trim().toLowerCase())) return wanted;
  for (let n = 1; ; n++) {
    const other = n === 1 ? `${wanted} (CEC)` : `${wanted} (CEC ${n})`;
    if (!used.has(other.toLowerCase())) return other;
  }
}
