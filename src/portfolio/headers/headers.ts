import { columnLetters, type RawTable } from '../cells/cells';
import type { Observation } from '../read/observations';

/** One column of the table that holds anything. */
export interface LayoutColumn {
  /** Unique within the table: a repeated header has a number behind it, an empty one is the column's letter. */
  readonly header: string;
  /** Zero-based column within the source block. */
  readonly sourceColumn: number;
}

/**
 * Unique headers for the columns that hold anything, in sheet order; columns with neither header nor cells are left
 * out. Says which headers were repeated or empty.
 */
export function nameColumns(
  table: RawTable,
  texts: readonly string[],
  used: readonly boolean[],
): { columns: LayoutColumn[]; observations: Observation[] } {
  const kept = texts.flatMap((text, sourceColumn) => (text !== '' || used[sourceColumn] ? [sourceColumn] : []));
  const given = new Set(kept.map((column) => texts[column]!).filter((text) => text !== ''));
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  const lettered: string[] = [];
  const columns = kept.map((sourceColumn): LayoutColumn => {
    const text = texts[sourceColumn]!;
    const base = text === '' ? columnLetters(table.firstColumn + sourceColumn) : text;
    if (text === '') lettered.push(base);
    else if (taken.has(text)) repeats.set(text, (repeats.get(text) ?? 1) + 1);
    const header = freeName(base, text === '' || taken.has(text), taken, given);
    taken.add(header);
    return { header, sourceColumn };
  });
  const observations = [...repeats].map(([column, count]): Observation => ({
    id: 'duplicateHeaders',
    params: { column, count },
  }));
  if (lettered.length > 0) {
    observations.push({ id: 'emptyHeaders', params: { count: lettered.length, sample: lettered[0]! } });
  }
  return { columns, observations };
}

/** `base` itself, or with the first number from 2 on that no other header of the table has. */
function freeName(base: string, mayClash: boolean, taken: Set<string>, given: Set<string>): string {
  if (!mayClash) return base;
  let name = base;
  for (let n = 2; taken.has(name) || (name !== base && given.has(name)); n++) name = `${base} (${n})`;
  return name;
}
