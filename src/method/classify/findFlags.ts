import type { Portfolio } from '../../portfolio';
import type { Classification } from './classification';
import { estimatedClients } from './estimates';
import { segmentCode } from '../rules/segments';
import { strategyOfSum } from '../rules/strategies';
import { ESTIMATE_FLAGS, FLAGS } from './flags';
import { resolveSource } from './sources';
import type { Scheme, Source } from '../scheme/model';
import { turnoverSource } from '../figures/rank';
import { excessOf, nextUp } from '../figures/tolerance';

type Judged = Pick<Classification, 'portfolio' | 'scheme' | 'profiles' | 'inputs'>;
/** Values that are worth saying: from one to another, both included. */
type Span = readonly [from: number, to: number];

const TOTALS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const BELOW_ZERO: Span = [-Infinity, -Number.MIN_VALUE];
const ZERO: Span = [0, 0];
const above = (limit: number): Span => [nextUp(limit), Infinity];
/** Everything but a missing value. */
const ANY: Span = [-Infinity, Infinity];
const DISPENSABLE = segmentCode('dispensable');
/** The lowest total whose strategy is to grow: 14 of 16 (method.md §1.10c). From 11 on, which is to maintain, nearly every row would say so. */
export const KEEPS_FROM = TOTALS.find((total) => strategyOfSum(total, 4) === 'grow')!;
const SHARE_OVER_ONE = above(excessOf(1));

/** Finds what is worth saying about each client (see {@link FLAGS}). */
export function findFlags(judged: Judged): Uint16Array {
  const { portfolio, scheme, profiles, inputs } = judged;
  const flags = new Uint16Array(portfolio.size);
  for (const source of salesSources(scheme)) {
    const { values } = resolveSource(portfolio, source, 'turnover', scheme.referenceDate);
    mark(flags, FLAGS.negativeTurnover, { values }, BELOW_ZERO);
  }
  const { share } = scheme.segmentation;
  const shares = share && resolveSource(portfolio, share, 'share', scheme.referenceDate).values;
  if (shares) markShare(flags, shares, estimateOf(portfolio, share));
  const years = yearsValues(judged);
  // One profile is everybody's.
  const clients = scheme.profiles.length > 1 ? clientsByProfile(profiles, scheme.profiles.length) : [];
  scheme.profiles.forEach(({ criteria }, p) => {
    const own = clients[p];
    criteria.forEach(({ key, source }, k) => {
      const { values } = inputs[p]![k]!;
      // The segments' share has been looked at, of every client.
      if (key === 'share' && values !== shares) markShare(flags, values, estimateOf(portfolio, source), own);
      for (const [flag, span] of spansOf(key, scheme)) mark(flags, flag, { values, own }, span);
      if (key === 'unpaid' && years) markNoHistory(flags, values, years, own);
      if (scheme.missing !== 'blank' && source.kind !== 'open') markMissing(flags, values, own);
    });
  });
  return flags;
}

/** Numbers by client, and of which clients they are looked at; of all where it is not said. */
interface Figures {
  readonly values: Float64Array;
  readonly own?: Uint32Array | undefined;
}

function mark(flags: Uint16Array, flag: number, { values, own }: Figures, [from, to]: Span): void {
  const size = own?.length ?? flags.length;
  for (let k = 0; k < size; k++) {
    const i = own ? own[k]! : k;
    if (values[i]! >= from && values[i]! <= to) flags[i]! |= flag;
  }
}

interface Estimate {
  /** 1 where the client's share is estimated. */
  readonly clients: Uint8Array;
  readonly flag: number;
}

function estimateOf(portfolio: Portfolio, source: Source): Estimate | null {
  const clients = estimatedClients(portfolio, source);
  return clients && source.kind === 'estimate' ? { clients, flag: FLAGS[ESTIMATE_FLAGS[source.by]] } : null;
}

/** Above the whole says something else of an estimate than of a share that is known. */
function markShare(flags: Uint16Array, values: Float64Array, estimate: Estimate | null, own?: Uint32Array): void {
  if (!estimate) return mark(flags, FLAGS.shareOverOne, { values, own }, SHARE_OVER_ONE);
  const all = own ?? Uint32Array.from(flags.keys());
  const known = all.filter((i) => estimate.clients[i] !== 1);
  const estimated = { values, own: all.filter((i) => estimate.clients[i] === 1) };
  mark(flags, FLAGS.shareOverOne, { values, own: known }, SHARE_OVER_ONE);
  mark(flags, estimate.flag, estimated, ANY);
  mark(flags, FLAGS.estimateOverOne, estimated, SHARE_OVER_ONE);
}

/**
 * Marks whom the computed segment lets go although the score would keep it, or by an estimate of the share that segments
 * read; not those of whom people have decided.
 */
export function markDropped(
  flags: Uint16Array,
  { computed, agreement, total, scheme }: Pick<Classification, 'computed' | 'agreement' | 'total' | 'scheme'>,
): void {
  const { share } = scheme.segmentation;
  const estimated = share?.kind === 'estimate' ? FLAGS[ESTIMATE_FLAGS[share.by]] : 0;
  for (let i = 0; i < flags.length; i++) {
    if (computed[i] !== DISPENSABLE || agreement?.segment[i]) continue;
    if (total[i]! >= KEEPS_FROM) flags[i]! |= FLAGS.scoreAgainstSegment;
    if (flags[i]! & estimated) flags[i]! |= FLAGS.dropOnEstimate;
  }
}

function markNoHistory(flags: Uint16Array, unpaid: Float64Array, years: Float64Array, own?: Uint32Array): void {
  const size = own?.length ?? flags.length;
  for (let k = 0; k < size; k++) {
    const i = own ? own[k]! : k;
    if (unpaid[i] === 0 && years[i]! < 1) flags[i]! |= FLAGS.noHistory;
  }
}

function markMissing(flags: Uint16Array, values: Float64Array, own?: Uint32Array): void {
  const size = own?.length ?? flags.length;
  for (let k = 0; k < size; k++) {
    const i = own ? own[k]! : k;
    if (Number.isNaN(values[i]!)) flags[i]! |= FLAGS.filled;
  }
}

function clientsByProfile(profiles: Uint16Array, count: number): Uint32Array[] {
  const sizes = new Uint32Array(count);
  for (let i = 0; i < profiles.length; i++) sizes[profiles[i]!]!++;
  const clients = Array.from(sizes, (size) => new Uint32Array(size));
  const next = new Uint32Array(count);
  for (let i = 0; i < profiles.length; i++) clients[profiles[i]!]![next[profiles[i]!]!++] = i;
  return clients;
}

/** Where a scheme reads sales: its turnover, and our side of the shares that it computes; each once. */
export function salesSources(scheme: Scheme): Source[] {
  const criteria = scheme.profiles.flatMap((profile) => profile.criteria);
  const shares = [scheme.segmentation.share, ...criteria.map(({ source }) => source)];
  const sources = [turnoverSource(scheme), ...shares.map((source) => oursOf(source))];
  const different = new Map(sources.flatMap((source) => (source ? [[JSON.stringify(source), source]] : [])));
  return [...different.values()];
}

function oursOf(source: Source | null): Source | null {
  return source?.kind === 'share' || source?.kind === 'estimate' ? source.ours : null;
}

function spansOf(key: string, { catalogueSize }: Scheme): [number, Span][] {
  switch (key) {
    case 'families':
      return [
        [FLAGS.inactive, ZERO],
        ...(catalogueSize === null ? [] : [[FLAGS.overCatalogue, above(catalogueSize)] satisfies [number, Span]]),
      ];
    case 'growth':
      return [
        [FLAGS.grewFromNothing, [Infinity, Infinity]],
        [FLAGS.stayedAtNothing, [-Infinity, -Infinity]],
      ];
    default:
      return [];
  }
}

/** Where a scheme itself counts years of relation: a criterion's, else the loyalty factor's; null where it does not. */
export function yearsSource({ profiles }: Scheme): Source | null {
  const criterion = profiles.flatMap(({ criteria }) => criteria).find(({ key }) => key === 'years');
  return criterion?.source ?? profiles.find(({ loyalty }) => loyalty !== null)?.loyalty?.source ?? null;
}

/** Years of relation, wherever the portfolio or the scheme knows them. */
function yearsValues({ portfolio, scheme }: Judged): Float64Array | null {
  const index = portfolio.roles.get('years');
  const column = index === undefined ? undefined : portfolio.columns[index];
  if (column?.kind === 'number') return column.values;
  const source = yearsSource(scheme);
  return source && resolveSource(portfolio, source, 'years', scheme.referenceDate).values;
}
