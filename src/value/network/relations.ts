import { isBlankCell } from '../listCells';
import { type DecimalMark, numberWritten, writtenNumbers, type WrittenNumbers } from '../../portfolio';
import { finished } from '../finished';
import { type ColumnsByRole, headersOf, type IsClient, type ToldHeaders } from '../listHeader';
import { type ListTotals, totalLines } from '../totalLines';
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
    /^(?:(?:el )?(?:cliente|empresa)|(?:client|customer|company)) (?:que|who|that|which) (?:nos )?(?:recomienda|refiere|prescribe|influye|presenta|recommends|refers|influences)$/,
    /^(?:quien|who) (?:refiere|prescribe|influye|presenta|recommends|refers|influences)$|^(?:referring|recommending) (?:client|customer|company)$/,
    /\bprescri\w+|\binfluencer\b/,
  ],
  to: [
    /^(?:influido|influenciado|prescrito|influenced|target|destino|a|to|sobre)$/,
    /^(?:referred|recommended|referid[oa]|recomendad[oa]|empresa recomendada|cliente (?:referido|recomendado))(?: (?:company|client|customer))?$/,
    /\binflu(?:ido|enciado|enced)\b/,
    /^(?:(?:el )?(?:cliente|empresa) (?:al|a la) que (?:recomienda|refiere|prescribe|influye)|(?:client|customer|company) (?:(?:it|they) (?:recommends?|refers?|influences?)|(?:(?:is|was) )?(?:recommended|referred|influenced))|whom)$/,
    /^(?:a quien|company|empresa|cliente|client|customer)$/,
  ],
  weight: [/^(?:peso|weight|influencia|influence|fuerza|strength|parte)$/, /\bpeso\b|\bweight\b/],
  references: [/^(?:ref|refs|referencias|references?)$/, /\breferenc\w+/],
  influence: [/^(?:doi|grado de influencia|degree of influence)$/, /\bgrado\b|\bdegree\b/],
  trust: [/^(?:confianza|trust)$/, /\bconfianza\b|\btrust\b/],
};

const SAYS_WEIGHTS = ['weight', 'references', 'influence'] as const;

const withoutCompanies = ({ from, to }: RelationColumns): RelationRole[] => [
  ...(from === undefined ? (['from'] as const) : []),
  ...(to === undefined ? (['to'] as const) : []),
];
const saysWeights = (columns: RelationColumns): boolean => SAYS_WEIGHTS.some((role) => columns[role] !== undefined);

/** A list's columns by its headers, of one that says weights. */
const weighted = headersOf<RelationRole>({
  roles: RELATION_ROLES,
  clients: ['from', 'to'],
  names: NAMES,
  missing: (columns) => [...withoutCompanies(columns), ...(saysWeights(columns) ? [] : (['weight'] as const))],
});

/** And of one that may only say who and whom. */
const plain = headersOf<RelationRole>({
  roles: RELATION_ROLES,
  clients: ['from', 'to'],
  names: NAMES,
  missing: withoutCompanies,
});

/** Whether the user has named a column of weights: a list without that column is not what was meant. Trust alone is none. */
const isToldWeights = (told: ToldHeaders): boolean => SAYS_WEIGHTS.some((role) => Boolean(told[role]));

export const relationColumns = weighted.columns;

/** Of rows that are no list of relations, what they come nearest to: weights are missed only where the user has said which column they are in. */
export const nearestRelationHeader: typeof weighted.nearest = (rows, told = {}) =>
  (isToldWeights(told) ? weighted : plain).nearest(rows, told);

/** The roles without which the list cannot be read; weights only where the user has said which column they are in. */
export const missingRelationRoles = (columns: RelationColumns, told: ToldHeaders = {}): RelationRole[] => [
  ...withoutCompanies(columns),
  ...(isToldWeights(told) && !saysWeights(columns) ? (['weight'] as const) : []),
];

/** The header row of a list with weights, or what they are made of; null where none of its first rows is that. */
export const weightedHeader = weighted.header;

/** The header row of a list that says who influences whom and no weights; null where none of its first rows is that. */
export const plainHeader: typeof weighted.header = (rows, told = {}, isClient = null) =>
  isToldWeights(told) ? null : plain.header(rows, told, isClient);

/** A list's header row: one that says weights goes before one that only says who and whom. */
export const relationHeader = (
  rows: ArrayLike<readonly unknown[]>,
  told: ToldHeaders = {},
  isClient: IsClient | null = null,
): ReturnType<typeof weighted.header> => weightedHeader(rows, told, isClient) ?? plainHeader(rows, told, isClient);

/**
 * Where each line of a list of relations went.
 * - `used`; `zero`: no influence; `noCompany`: one of the two is empty; `itself`: somebody influences itself
 * - `noWeight`: the weight is no number; `negative`: it is below zero
 * - `unknown`: a company that is not in the client table
 * - `repeated`: of a list without weights, the same two companies once more; lines with weights of their own add up
 */
export const RELATION_BUCKETS = [
  'used',
  'zero',
  'noCompany',
  'itself',
  'noWeight',
  'negative',
  'unknown',
  'repeated',
] as const;
export type RelationBucket = (typeof RELATION_BUCKETS)[number];

/** A line as it was read: ids as text, and its weight. */
export interface RelationLine {
  readonly from: string;
  readonly to: string;
  /** NaN where it is no number; 1, or what is trusted, of a list that says none. */
  readonly weight: number;
}

/**
 * What weights are: a column's; products of references, degree of influence and trust; or unsaid, where the list only says
 * who influences whom.
 */
export type RelationWeights = 'column' | 'product' | 'unsaid';

export interface RelationReading {
  readonly lines: readonly RelationLine[];
  readonly weights: RelationWeights;
  /** Whether a list that says no weights says trust, by which the one that all have is multiplied. */
  readonly trusted: boolean;
  /** Weights that stand as text, and by which decimal mark they were read. */
  readonly numbers: WrittenNumbers;
  /** Lines that sum up others, which are none of the lines; the sum is of weights. */
  readonly totals: Pick<ListTotals, 'lines' | 'sum'>;
}

/** What weights are, as it is said: with trust, where the list says that and no weights. */
export const weightsKind = ({
  weights,
  trusted,
}: Pick<RelationReading, 'weights' | 'trusted'>): 'weight' | 'product' | 'trust' | 'unsaid' =>
  weights === 'column' ? 'weight' : trusted ? 'trust' : weights;

const text = (cell: unknown): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';

export interface RelationChoices {
  /** Decimal mark of weights that stand as text; by default the one that they prove, else none that hangs on it is read. */
  readonly decimal?: DecimalMark | null;
  /** The company that an id means; by default the id itself. */
  readonly idAs?: (id: string) => string;
}

/**
 * Reads a list of relations, a line each: weight, or references × degree of influence × trust, what is not there as 1.
 */
export function readRelations(
  rows: readonly (readonly unknown[])[],
  columns: RelationColumns,
  choices: RelationChoices = {},
): RelationReading {
  return finished(readRelationSteps(rows, columns, choices));
}

/** Lines of one step. */
const BLOCK = 20_000;

/** The same in steps between which it can be left: each gives the lines that were read so far. */
export function* readRelationSteps(
  rows: readonly (readonly unknown[])[],
  columns: RelationColumns,
  { decimal = null, idAs = (id) => id }: RelationChoices = {},
): Generator<number, RelationReading, void> {
  const weights = columns.weight !== undefined ? 'column' : saysWeights(columns) ? 'product' : 'unsaid';
  const parts =
    columns.weight === undefined
      ? (['references', 'influence', 'trust'] as const).flatMap((role) => columns[role] ?? [])
      : [columns.weight];
  const numbers = writtenNumbers(textsOf(rows, parts), decimal);
  const numberOf = (cell: unknown): number => {
    if (typeof cell === 'number') return cell;
    return typeof cell === 'string' ? (numberWritten(cell.trim(), numbers.decimal) ?? NaN) : NaN;
  };
  const weightOf = (row: readonly unknown[]): number => parts.reduce((product, at) => product * numberOf(row[at]), 1);
  const who = [columns.from!, columns.to!];
  // Sums of lines without weights are of nothing.
  const totalAt = totalLines(rows, { who, days: [], labels: who }, parts.length > 0 ? weightOf : () => NaN);
  const totals = { lines: totalAt.size, sum: 0 };
  const used = Object.values(columns);
  const lines: RelationLine[] = [];
  for (const [k, row] of rows.entries()) {
    if (k % BLOCK === 0) yield k;
    if (used.every((at) => isBlankCell(row[at]))) continue;
    const weight = weightOf(row);
    if (totalAt.has(k)) {
      if (parts.length > 0 && !Number.isNaN(weight)) totals.sum += weight;
      continue;
    }
    lines.push({ from: idAs(text(row[columns.from!])), to: idAs(text(row[columns.to!])), weight });
  }
  return { lines, weights, trusted: weights === 'unsaid' && columns.trust !== undefined, numbers, totals };
}

/** Every text that stands for a weight or a part of one. */
function* textsOf(rows: readonly (readonly unknown[])[], columns: readonly number[]): Generator<string> {
  for (const row of rows) {
    for (const at of columns) if (typeof row[at] === 'string') yield row[at].trim();
  }
}

/** Relations between the clients of a table, and where every line went. */
export interface MatchedRelations {
  readonly influences: readonly Influence[];
  readonly bucketOf: Uint8Array;
  readonly counts: Readonly<Record<RelationBucket, number>>;
  /** What each client owes to others: the sum of its column. */
  readonly owed: Float64Array;
}

/**
 * Pairs relations with clients by id or, where none has that id, by name.
 * @param alike the weight of every relation of a list that says none; without it they have no weight, and their pairs alone
 * count
 */
export function matchRelations(
  { lines, weights }: RelationReading,
  ids: readonly string[],
  names: readonly string[],
  alike: number | null = null,
): MatchedRelations {
  const places = new Map<string, number>();
  names.forEach((name, i) => places.has(name) || places.set(name, i));
  for (let i = ids.length - 1; i >= 0; i--) places.set(ids[i]!, i);
  const influences: Influence[] = [];
  const owed = new Float64Array(ids.length);
  const bucketOf = new Uint8Array(lines.length);
  const counts = Object.fromEntries(RELATION_BUCKETS.map((id) => [id, 0])) as Record<RelationBucket, number>;
  const [factor, pairs] = weights === 'unsaid' ? [alike ?? 0, new Set<number>()] : [1, null];
  lines.forEach((line, k) => {
    const [from, to] = [places.get(line.from), places.get(line.to)];
    let bucket = bucketFor(line, from, to);
    if (bucket === 'used' && pairs) {
      const pair = from! * ids.length + to!;
      if (pairs.has(pair)) bucket = 'repeated';
      pairs.add(pair);
    }
    bucketOf[k] = RELATION_BUCKETS.indexOf(bucket);
    counts[bucket]++;
    if (bucket !== 'used') return;
    const weight = line.weight * factor;
    influences.push({ from: from!, to: to!, weight });
    owed[to!]! += weight;
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
