import { cellText, type RawTable } from '../cells/cells';
import { kindOfText } from './kinds';
import { MAX_ROWS, type Observation } from './observations';
import { CLIENT_KINDS } from '../portfolio';

/** The texts of a column for the client rows; '' for empty cells and errors. */
export function readTexts(table: RawTable, sourceColumn: number, rows: Uint32Array): string[] {
  const texts = new Array<string>(rows.length);
  for (let i = 0; i < rows.length; i++) texts[i] = cellText(table.cells[rows[i]!]?.[sourceColumn]);
  return texts;
}

/** Row numbers of the sheet as ids, for a table with neither id nor name. */
export function rowIds(table: RawTable, rows: Uint32Array): string[] {
  return Array.from(rows, (row) => String(table.firstRow + row + 1));
}

/** An id that several clients have, and the clients (indices into the portfolio). */
export interface DuplicateId {
  readonly id: string;
  readonly clients: readonly number[];
}

/** Ids that occur more than once, trimmed for comparing ("000123" is not "123"), in the order of first occurrence. */
export function duplicateIds(ids: readonly string[]): DuplicateId[] {
  const first = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!.trim();
    if (id === '') continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    else {
      const clients = repeated.get(id);
      if (clients) clients.push(i);
      else repeated.set(id, [before, i]);
    }
  }
  return [...repeated].map(([id, clients]) => ({ id, clients })).sort((a, b) => a.clients[0]! - b.clients[0]!);
}

/** What there is to say of the ids: empty ones and repeated ones. */
export function idObservations(ids: readonly string[], rows: Uint32Array, sourceColumn: number): Observation[] {
  const observations: Observation[] = [];
  const without: number[] = [];
  let count = 0;
  for (let i = 0; i < ids.length; i++) {
    if (ids[i]!.trim() !== '') continue;
    count++;
    if (without.length < MAX_ROWS) without.push(rows[i]!);
  }
  if (count > 0) observations.push({ id: 'clientsWithoutId', params: { count }, rows: without, sourceColumn });
  const duplicates = duplicateIds(ids);
  if (duplicates.length > 0) {
    const clients = duplicates.flatMap((entry) => entry.clients);
    observations.push({
      id: 'duplicateIds',
      params: { count: clients.length, ids: duplicates.length, sample: duplicates[0]!.id },
      rows: clients.slice(0, MAX_ROWS).map((client) => rows[client]!),
      sourceColumn,
    });
  }
  return observations;
}

/** Kinds per client from a column of words; unknown words are read as current, and said. */
export function readKinds(
  texts: readonly string[],
  rows: Uint32Array,
  header: string,
  sourceColumn: number,
): { kinds: Uint8Array; observations: Observation[] } {
  const kinds = new Uint8Array(texts.length);
  const known = new Map<string, number>();
  const unknown: number[] = [];
  let count = 0;
  let sample = '';
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    if (text.trim() === '') continue;
    let kind = known.get(text);
    if (kind === undefined) known.set(text, (kind = kindOfText(text)));
    if (kind >= 0) kinds[i] = kind;
    else {
      if (count++ === 0) sample = text;
      if (unknown.length < MAX_ROWS) unknown.push(rows[i]!);
      kinds[i] = CLIENT_KINDS.indexOf('current');
    }
  }
  if (count === 0) return { kinds, observations: [] };
  const params = { column: header, count, sample };
  return { kinds, observations: [{ id: 'unknownKinds', params, rows: unknown, sourceColumn }] };
}
