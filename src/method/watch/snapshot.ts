import type { Classification } from '../classify/classification';
import { fingerprint } from '../compare/fingerprint';
import { rulesVersion } from '../compare/rulesVersion';
import { turnoverColumn } from '../figures/clientRanks';
import type { Scheme } from '../scheme/model';
import { columnsOf } from '../scheme/sourceColumns';
import { sourcesOfScheme } from '../scheme/sourcesOfScheme';

/**
 * How a snapshot came about: `taken` of the clients as they were on its day, `correction` of an earlier one of the same
 * day, `backcast` from an invoice list.
 */
export const SNAPSHOT_KINDS = ['taken', 'correction', 'backcast'] as const;
export type SnapshotKind = (typeof SNAPSHOT_KINDS)[number];

/** One column of the client table as a snapshot keeps it: NaN where there was no number, and why. */
export interface StoredColumn {
  readonly values: Float64Array;
  /** Index into `MISSING_REASONS`. */
  readonly reasons: Uint8Array;
}

/** The clients on a day, as columns by their place; zero, or NaN in floating columns, is blank (method.md §1.18). */
export interface Snapshot {
  /** ISO. */
  readonly date: string;
  readonly kind: SnapshotKind;
  /** Of several corrections of one day: the first is 1. */
  readonly number: number;
  /** Months of invoices that it was made of, where it was back-cast; null otherwise. */
  readonly months: number | null;
  /** What stands of it in words: figures held at their value of another day. */
  readonly note: string;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Names of the profiles that the clients were judged by. */
  readonly profiles: readonly string[];
  /** Index into `CLIENT_KINDS`. */
  readonly kinds: Uint8Array;
  readonly families: readonly string[];
  readonly digits: Classification['digits'];
  readonly code: Uint16Array;
  readonly total: Uint8Array;
  readonly weighted: Float64Array;
  /**
   * The segment in force, index + 1 into `SEGMENT_LABELS`; the computed one; what people decided, of the four alone, 0 for
   * nothing.
   */
  readonly segment: Uint8Array;
  readonly computed: Uint8Array;
  readonly decided: Uint8Array;
  readonly blocked: Uint8Array;
  readonly turnover: Float64Array;
  readonly totalPurchases: Float64Array;
  readonly schemeId: string;
  /** Criteria, directions, boundaries, weights (`rulesVersion`); the cuts are told apart from them. */
  readonly rules: string;
  /** Fingerprint of the scheme with all its cuts: which of the stored schemes it is. */
  readonly schemeKey: string;
  /** The scheme with every amount settled; null where the history does not keep it. */
  readonly scheme: Scheme | null;
  /** What the scheme reads, by header. */
  readonly columns: ReadonlyMap<string, StoredColumn>;
}

/** How a snapshot is told apart from others; the rest is read off the classification. */
export type SnapshotMark = Pick<Snapshot, 'date'> & Partial<Pick<Snapshot, 'kind' | 'number' | 'months' | 'note'>>;

/** The scheme as a snapshot keeps it: clients whom it counts as lost are lost in the snapshot already. */
function storedScheme(scheme: Scheme): Scheme {
  const { lapsed: _, ...rest } = scheme;
  return rest;
}

/** Tells whether two stored schemes are one, in whatever order their parts are written. */
export const schemeKeyOf = (scheme: Scheme): string => fingerprint(JSON.stringify(inOrder(scheme)));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, part]) => [key, inOrder(part)]);
}

/** Headers of every column that a scheme reads, in its order, each once. */
export function headersRead(scheme: Scheme): string[] {
  return [...new Set(sourcesOfScheme(scheme).flatMap((source) => columnsOf(source).map(({ header }) => header)))];
}

/** The classification as it is to be remembered. */
export function snapshotOf(judged: Classification, mark: SnapshotMark): Snapshot {
  const { portfolio, digits, code, total, weighted, segment, computed, blocked, agreement } = judged;
  const scheme = storedScheme(judged.scheme);
  const { size, ids, names, kinds, families, columns, roles } = portfolio;
  const blank = (): Float64Array => new Float64Array(size).fill(NaN);
  const purchases = columns[roles.get('totalPurchases') ?? -1];
  const stored = new Map<string, StoredColumn>();
  for (const header of headersRead(scheme)) {
    const column = columns.find((one) => one.header === header);
    if (column?.kind === 'number') stored.set(header, { values: column.values, reasons: column.reasons });
  }
  return {
    kind: 'taken',
    number: 1,
    months: null,
    note: '',
    ...mark,
    ids,
    names,
    profiles: Array.from(judged.profiles, (p) => scheme.profiles[p]!.name),
    kinds,
    families,
    digits,
    code,
    total,
    weighted,
    segment,
    computed,
    decided: agreement?.segment ?? new Uint8Array(size),
    blocked,
    turnover: turnoverColumn(portfolio, scheme)?.values ?? blank(),
    totalPurchases: purchases?.kind === 'number' ? purchases.values : blank(),
    schemeId: scheme.id,
    rules: rulesVersion(scheme),
    schemeKey: schemeKeyOf(scheme),
    scheme,
    columns: stored,
  };
}

/** Ids that more than one client of a snapshot has, in their order. */
export function idsTwice({ ids }: Pick<Snapshot, 'ids'>): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) twice.add(id);
    else seen.add(id);
  }
  return [...twice];
}
