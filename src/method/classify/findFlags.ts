import type { Classification } from './classification';
import { estimatedClients } from './estimates';
import { ESTIMATE_FLAGS, FLAGS } from './flags';
import { resolveSource } from './sources';
import type { Scheme, Source } from '../scheme/model';
import { turnoverSource } from '../figures/rank';
import { exceeds } from '../figures/tolerance';

type Judged = Pick<Classification, 'portfolio' | 'scheme' | 'profiles' | 'inputs'>;
type Test = (value: number) => boolean;

/** Finds what is worth saying about each client (see {@link FLAGS}). */
export function findFlags(judged: Judged): Uint16Array {
  const { portfolio, scheme, profiles, inputs } = judged;
  const flags = new Uint16Array(portfolio.size);
  const mark = (values: Float64Array, flag: number, test: Test, applies: (i: number) => boolean = () => true): void => {
    for (let i = 0; i < flags.length; i++) if (test(values[i]!) && applies(i)) flags[i]! |= flag;
  };
  for (const source of salesSources(scheme)) {
    const { values } = resolveSource(portfolio, source, 'turnover', scheme.referenceDate);
    mark(values, FLAGS.negativeTurnover, (value) => value < 0);
  }
  /** Above the whole says something else of an estimate than of a share that is known. */
  const markShare = (source: Source, values: Float64Array, applies: (i: number) => boolean): void => {
    const estimated = estimatedClients(portfolio, source);
    mark(
      values,
      FLAGS.shareOverOne,
      (value) => exceeds(value, 1),
      (i) => applies(i) && !estimated?.[i],
    );
    if (!estimated || source.kind !== 'estimate') return;
    const isEstimated = (i: number): boolean => applies(i) && estimated[i] === 1;
    mark(values, FLAGS[ESTIMATE_FLAGS[source.by]], (value) => !Number.isNaN(value), isEstimated);
    mark(values, FLAGS.estimateOverOne, (value) => exceeds(value, 1), isEstimated);
  };
  const { share } = scheme.segmentation;
  if (share) markShare(share, resolveSource(portfolio, share, 'share', scheme.referenceDate).values, () => true);
  const years = yearsValues(judged);
  scheme.profiles.forEach(({ criteria }, p) => {
    const ofProfile = (i: number): boolean => profiles[i] === p;
    criteria.forEach(({ key, source }, k) => {
      const { values } = inputs[p]![k]!;
      if (key === 'share') markShare(source, values, ofProfile);
      for (const [flag, test] of testsOf(key, scheme)) mark(values, flag, test, ofProfile);
      if (key === 'unpaid' && years) {
        mark(
          values,
          FLAGS.noHistory,
          (value) => value === 0,
          (i) => ofProfile(i) && years[i]! < 1,
        );
      }
      if (scheme.missing !== 'blank') mark(values, FLAGS.filled, Number.isNaN, ofProfile);
    });
  });
  return flags;
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

function testsOf(key: string, { catalogueSize }: Scheme): [number, Test][] {
  switch (key) {
    case 'families':
      return [
        [FLAGS.inactive, (value) => value === 0],
        [FLAGS.overCatalogue, (value) => catalogueSize !== null && value > catalogueSize],
      ];
    case 'growth':
      return [
        [FLAGS.grewFromNothing, (value) => value === Infinity],
        [FLAGS.stayedAtNothing, (value) => value === -Infinity],
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
