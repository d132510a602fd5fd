import { cellText, type RawTable } from '../cells/cells';
import { kindOfText, type KindPair } from './kinds';
import { MAX_ROWS, type Observation, type StatusWord } from './observations';
import { wordKey } from './wordKey';
import { CLIENT_KINDS, type ClientKind, type TextColumn } from '../portfolio';

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

/** What a word of the kind column means; `said`: nothing here, and perhaps something to the user. */
interface WordRead {
  readonly code: number;
  readonly said: { text: string; count: number; kind: ClientKind | null } | null;
}

/**
 * Kinds per client from a column of words: as the user has said of a word, else as it is known; unknown words are read as
 * current, and said.
 */
export function readKinds(
  { values, header, sourceColumn }: TextColumn,
  rows: Uint32Array,
  pairs: readonly KindPair[] = [],
): { kinds: Uint8Array; observations: Observation[] } {
  const told = new Map(pairs.map(({ word, kind }) => [wordKey(word), kind]));
  const kinds = new Uint8Array(values.length);
  const words = new Map<string, WordRead>();
  const unknown: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const text = values[i]!.trim();
    if (text === '') continue;
    const key = wordKey(text);
    let word = words.get(key);
    if (!word) words.set(key, (word = readWord(text, told.get(key))));
    kinds[i] = word.code;
    if (!word.said) continue;
    word.said.count++;
    if (word.said.kind === null && unknown.length < MAX_ROWS) unknown.push(rows[i]!);
  }
  const said = [...words.values()].flatMap((word): StatusWord[] => (word.said ? [word.said] : []));
  if (said.length === 0) return { kinds, observations: [] };
  const open = said.filter(({ kind }) => kind === null);
  const count = open.reduce((sum, word) => sum + word.count, 0);
  const params = { column: header, count, values: open.length, told: said.length - open.length };
  const sorted = said.sort((a, b) => b.count - a.count);
  return { kinds, observations: [{ id: 'unknownKinds', params, rows: unknown, sourceColumn, words: sorted }] };
}

function readWord(text: string, told: ClientKind | undefined): WordRead {
  const code = told === undefined ? kindOfText(text) : CLIENT_KINDS.indexOf(told);
  if (told === undefined && code >= 0) return { code, said: null };
  return { code: code >= 0 ? code : CLIENT_KINDS.indexOf('current'), said: { text, count: 0, kind: told ?? null } };
}
