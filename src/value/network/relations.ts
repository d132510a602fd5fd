import { finished } from '../finished';
import { type ColumnsByRole, headersOf } from '../listHeader';
import type { Influence } from './influence';

/** What a column of a list of relations can be: a weight, or the three that it is the product of. */
export const RELATION_ROLES = ['from', 'to', 'weight', 'references', 'influence', 'trust'] as const;
export type RelationRole = (typeof RELATION_ROLES)[number];
export type RelationColumns = ColumnsByRole<RelationRole>;

/** Headers that name a role, without accents and case; of several the plainest pattern wins. */
const NAMES: Readonly<Record<RelationRole, readonly RegExp[]>> = {
  from: [
    /^(?:prescriptor|influye|influenciador|influyente|influencer|source|origen|de|from)$/,
    /^(?:referrer|referred by|referente|referido por|recommender|recommended by|(?:quien )?recomienda|recomendado por)$/,
    /\bprescri\w+|\binfluencer\b/,
  ],
  to: [
    /^(?:influido|influenciado|prescrito|influenced|target|destino|a|to|sobre)$/,
    /^(?:referred|recommended|referid[oa]|recomendad[oa]|empresa recomendada|cliente (?:referido|recomendado))(?: (?:company|client|customer))?$/,
    /\binflu(?:ido|enciado|enced)\b/,
    /^(?:a quien|company|empresa|cliente|client|customer)$/,
  ],
  weight: [/^(?:peso|weight|influencia|influence|fuerza|strength|parte)$/, /\bpeso\b|\bweight\b/],
  references: [/^(?:ref|refs|referencias|references?)$/, /\breferenc\w+/],
  influence: [/^(?:doi|grado de influencia|degree of influence)$/, /\bgrado\b|\bdegree\b/],
  trust: [/^(?:confianza|trust)$/, /\bconfianza\b|\btrust\b/],
};

/** The roles without which the list cannot be read. */
export function missingRelationRoles({ from, to, weight, references, influence }: RelationColumns): RelationRole[] {
  return [
    ...(from === undefined ? (['from'] as const) : []),
    ...(to === undefined ? (['to'] as const) : []),
    ...(weight === undefined && references === undefined && influence === undefined ? (['weight'] as const) : []),
  ];
}

/** A list's columns by its headers: of a header row, or looked for in its first rows. */
export const { columns: relationColumns, header: relationHeader } = headersOf<RelationRole>({
  roles: RELATION_ROLES,
  clients: ['from', 'to'],
  names: NAMES,
  missing: missingRelationRoles,
});

/**
 * Where each line of a list of relations went.
 * - `used`; `zero`: no influence; `noCompany`: one of the two is empty; `itself`: somebody influences itself
 * - `noWeight`: the weight is no number; `negative`: it is below zero
 * - `unknown`: a company that is not in the client table
 */
export const RELATION_BUCKETS = ['used', 'zero', 'noCompany', 'itself', 'noWeight', 'negative', 'unknown'] as const;
export type RelationBucket = (typeof RELATION_BUCKETS)[number];

/** A line as it was read: ids as text, and its weight. */
export interface RelationLine {
  readonly from: string;
  readonly to: string;
  /** NaN where it is no number. */
  readonly weight: number;
}

export interface RelationReading {
  readonly lines: readonly RelationLine[];
  /** Whether weights are products of references, degree of influence and trust. */
  readonly product: boolean;
}

const text = (cell: unknown): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';

/** A number of a cell; of a text with a decimal comma or a percent sign, too. */
function numberOf(cell: unknown): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return NaN;
  const [, digits, percent] = /^\s*(-?\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(cell) ?? [];
  if (digits === undefined) return NaN;
  return Number(digits.replace(',', '.')) / (percent ? 100 : 1);
}

/** Reads a list of relations, a line each: weight, or references × degree of influence × trust, what is not there as 1. */
export function readRelations(rows: readonly (readonly unknown[])[], columns: RelationColumns): RelationReading {
  return finished(readRelationSteps(rows, columns));
}

/** Lines of one step. */
const BLOCK = 20_000;

/** The same in steps between which it can be left: each gives the lines that were read so far. */
export function* readRelationSteps(
  rows: readonly (readonly unknown[])[],
  columns: RelationColumns,
): Generator<number, RelationReading, void> {
  const product = columns.weight === undefined;
  const parts = (['references', 'influence', 'trust'] as const).flatMap((role) => columns[role] ?? []);
  const lines: RelationLine[] = [];
  for (const [k, row] of rows.entries()) {
    if (k % BLOCK === 0) yield k;
    if (row.every((cell) => cell === null || cell === undefined || cell === '')) continue;
    const weight = product ? parts.reduce((sum, at) => sum * numberOf(row[at]), 1) : numberOf(row[columns.weight!]);
    lines.push({ from: text(row[columns.from!]), to: text(row[columns.to!]), weight });
  }
  return { lines, product };
}

/** Relations between the clients of a table, and where every line went. */
export interface MatchedRelations {
  readonly influences: readonly Influence[];
  readonly bucketOf: Uint8Array;
  readonly counts: Readonly<Record<RelationBucket, number>>;
  /** What each client owes to others: the sum of its column. */
  readonly owed: Float64Array;
}

/** Pairs relations with clients by id or, where none has that id, by name. */
export function matchRelations(
  { lines }: RelationReading,
  ids: readonly string[],
  names: readonly string[],
): MatchedRelations {
  const places = new Map<string, number>();
  names.forEach((name, i) => places.has(name) || places.set(name, i));
  for (let i = ids.length - 1; i >= 0; i--) places.set(ids[i]!, i);
  const influences: Influence[] = [];
  const owed = new Float64Array(ids.length);
  const bucketOf = new Uint8Array(lines.length);
  const counts = Object.fromEntries(RELATION_BUCKETS.map((id) => [id, 0])) as Record<RelationBucket, number>;
  lines.forEach((line, k) => {
    const [from, to] = [places.get(line.from), places.get(line.to)];
    const bucket = bucketFor(line, from, to);
    bucketOf[k] = RELATION_BUCKETS.indexOf(bucket);
    counts[bucket]++;
    if (bucket !== 'used') return;
    influences.push({ from: from!, to: to!, weight: line.weight });
    owed[to!]! += line.weight;
  });
  return { influences, bucketOf, counts, owed };
}

function bucketFor({ from, to, weight }: RelationLine, i: number | undefined, j: number | undefined): RelationBucket {
  if (from === '' || to === '') return 'noCompany';
  if (Number.isNaN(weight)) return 'noWeight';
  if (weight < 0) return 'negative';
  if (i === undefined || j === undefined) return 'unknown';
  if (i === j) return 'itself';
  return weight === 0 ? 'zero' : 'used';
}
