import { cellText } from '../cells/cells';
import { PortfolioProblem } from '../problems';
import { MAX_ROWS, type Observation } from './observations';
import { wordKey } from './wordKey';

/** One line of a mapping sheet: a value of the clients' column, and the client family that it means. */
export interface FamilyPair {
  readonly value: string;
  readonly family: string;
}

/** Values that a sentence names. */
const SAMPLE = 3;

/**
 * The lines of a mapping sheet: its first two columns that hold something, value and family. Lines without one of the two
 * are passed over; a heading is a line whose value no client has.
 * @param clients the clients' column and its values, where they are known: one of them must stand in the mapping
 * @throws PortfolioProblem `familyMapEmpty`, `familyMapTwice`, `familyMapNone`
 */
export function familyMapping(
  cells: readonly (readonly unknown[])[],
  clients?: { readonly column: string; readonly values: readonly string[] },
): FamilyPair[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = (column: number): string[] => cells.map((row) => cellText(row[column]).trim());
  const filled = Array.from({ length: width }, (_, column) => texts(column)).filter((column) =>
    column.some((text) => text !== ''),
  );
  const [values = [], families = []] = filled;
  const found = new Map<string, FamilyPair>();
  values.forEach((value, i) => {
    const family = families[i] ?? '';
    if (value === '' || family === '') return;
    const before = found.get(wordKey(value));
    if (before && before.family !== family) {
      throw new PortfolioProblem('familyMapTwice', { value, first: before.family, second: family });
    }
    if (!before) found.set(wordKey(value), { value, family });
  });
  if (found.size === 0) throw new PortfolioProblem('familyMapEmpty');
  if (clients && !clients.values.some((value) => found.has(wordKey(value)))) {
    const values = clients.values.slice(0, SAMPLE).join(', ');
    throw new PortfolioProblem('familyMapNone', { column: clients.column, values });
  }
  return [...found.values()];
}

/** Families of clients by what their column holds; what the mapping does not know has none, and is said. */
export function mappedFamilies(
  values: readonly string[],
  pairs: readonly FamilyPair[],
  {
    header,
    sourceColumn,
    rows,
  }: { readonly header: string; readonly sourceColumn: number; readonly rows: Uint32Array },
): { readonly families: string[]; readonly observations: Observation[] } {
  const map = new Map(pairs.map(({ value, family }) => [wordKey(value), family]));
  const unknown = new Set<string>();
  const where: number[] = [];
  let count = 0;
  const families = values.map((value, i) => {
    const family = map.get(wordKey(value));
    if (family !== undefined || value.trim() === '') return family ?? '';
    count++;
    unknown.add(value.trim());
    if (where.length < MAX_ROWS) where.push(rows[i]!);
    return '';
  });
  if (count === 0) return { families, observations: [] };
  const params = { column: header, count, values: unknown.size, sample: [...unknown].slice(0, 3).join(', ') };
  return { families, observations: [{ id: 'unmappedFamilies', params, rows: where, sourceColumn }] };
}
