import {
  CLIENT_KINDS,
  criterionColumns,
  type CriterionKey,
  familyColumns,
  furtherKeyOf,
  headersPercent,
  isBurden,
  isEndHeader,
  isLastMoment,
  isRecency,
  momentsOf,
  type NumericColumn,
  numberColumns,
  ownCriterionCuts,
  type Portfolio,
} from '../../portfolio';
import type { Direction } from '../rules/bands';
import { CATALOGUE, isCatalogueKey, PROPOSAL_ORDER } from '../rules/criteria';
import { resolveSource } from '../classify/sources';
import { unitFor } from '../figures/units';
import { columnSource } from './sourceColumns';
import { criterion } from './build';
import { proposedCuts } from './cutProposals';
import type { Criterion, Source } from './model';
import { furtherFrom } from './further';
import { criterionFor, proposedReferenceDate } from './proposal';
import { withShareUnits } from './shareUnits';
import { sourceLabel, sourceText } from './sourceText';

/** Something in a table that can fill a place of the four. */
export interface OfferedSource {
  /** Its stable name, in the short syntax of the command line (`sourceText`). */
  readonly key: string;
  readonly source: Source;
  /** The criterion of the catalogue that it suits; null: one of the user's own. */
  readonly criterion: CriterionKey | null;
  /** Values of the first clients that have one. */
  readonly first: readonly number[];
  /** Clients that have a value. */
  readonly known: number;
}

/** Criteria of a profile. */
const PLACES = 4;
/** How many first values an offer shows. */
const SHOWN = 4;
/** Differences and ratios are offered for the pairs of so many figures; of more, the user names them. */
const PAIRED = 4;

/**
 * Everything in a table that can fill a place: what was recognised for the catalogue first, then the other columns of
 * numbers in their order, sums and counts of product families, years since other dates, and the ratios and differences
 * of the first figures. Results of the add-in are not offered but for those made to be criteria, dates and calendar years only
 * as years since them.
 * @param referenceDate up to which years are counted; null: as `proposedReferenceDate` finds it in the table
 */
export function offeredSources(portfolio: Portfolio, referenceDate: string | null): OfferedSource[] {
  const date = referenceDate ?? proposedReferenceDate(portfolio, null);
  const recognised = PROPOSAL_ORDER.flatMap((key) => {
    const found = criterionFor(portfolio, key);
    return found ? [{ source: found.source, criterion: key }] : [];
  });
  const plain = [...plainSources(portfolio), ...familySources(portfolio), ...momentSources(portfolio)];
  const simple = new Set([...recognised.map(({ source }) => source), ...plain].map(sourceText)).size;
  const offers: { source: Source; criterion: CriterionKey | null }[] = [
    ...recognised,
    ...[...plain, ...pairs(portfolio, (ratios) => simple + ratios < PLACES)].map((source) => ({
      source,
      criterion: null,
    })),
  ];
  const seen = new Set<string>();
  return offers.flatMap(({ source, criterion: suits }): OfferedSource[] => {
    const key = sourceText(source);
    if (seen.has(key)) return [];
    seen.add(key);
    const { values } = resolveSource(portfolio, source, suits, date);
    const first: number[] = [];
    let known = 0;
    for (const value of values) {
      if (Number.isNaN(value)) continue;
      known++;
      if (first.length < SHOWN) first.push(value);
    }
    return known ? [{ key, source, criterion: suits, first, known }] : [];
  });
}

/**
 * A criterion of a source: with the catalogue's bands for a criterion of the catalogue, with its own for satisfaction,
 * complaints and the like (`further.ts`), else one of the user's own with a quarter of the clients in each band.
 * Growth, a share and years are what they are, whatever criterion they were put in the place of: its name and its cuts
 * would say something else of them.
 * @param key the criterion of the catalogue that the source is to be, or null
 */
export function criterionOfSource(
  portfolio: Portfolio,
  source: Source,
  key: CriterionKey | null,
  { referenceDate, direction }: { readonly referenceDate: string | null; readonly direction?: Direction | undefined },
): Criterion {
  if (source.kind === 'estimate') return criterion('share', withShareUnits(source, portfolio));
  // How long ago clients last bought is no time of relation.
  const means = source.kind === 'years' && isLastMoment(source.since.header) ? null : MEANS[source.kind];
  const is = key && (means === undefined ? key : means);
  if (is !== null) {
    const found = criterionFor(source.kind === 'column' ? playing(portfolio, source.header, is) : portfolio, is);
    if (found && sourceText(found.source) === sourceText(source)) return found;
    return criterion(is, source);
  }
  const column = columnOf(portfolio, source);
  // A day's serial number is no figure: what a column of dates or calendar years says of a client is the years since.
  const holds = column && source.kind === 'column' ? momentsOf(column) : null;
  if (holds && source.kind === 'column') {
    const since: Source = { kind: 'years', since: source, holds };
    const date = referenceDate ?? proposedReferenceDate(portfolio, null);
    return criterionOfSource(portfolio, since, null, { referenceDate: date, direction });
  }
  const further = column && furtherKeyOf(column.header);
  // A direction that somebody has chosen asks for cuts of its own.
  if (column && further && further !== 'lossYears' && direction === undefined) return furtherFrom(column, further);
  const label = sourceLabel(source);
  const read = column && source.kind === 'column' ? { ...source, unit: unitFor(column, 'custom:').unit } : source;
  const own = criterion(`custom:${label}`, read, { label });
  const ready = column && source.kind === 'column' && direction !== 'low' ? ownCriterionCuts(column.header) : null;
  if (ready)
    return { ...own, bands: { direction: 'high', boundary: 'gt', cuts: [...ready] }, origin: { kind: 'typed' } };
  return withQuantiles(own, portfolio, referenceDate, direction ?? usualDirection(source));
}

/** The criterion of the catalogue that a calculation gives, where it can give no other. */
const MEANS: Readonly<Partial<Record<Source['kind'], CriterionKey>>> = {
  growth: 'growth',
  share: 'share',
  years: 'years',
};

/**
 * Which way a criterion of one's own is better where nobody has said it: high, but for how long ago clients last bought,
 * came or paid (years since such a date, or a column of days since it), for complaints, and for what costs us or puts us at
 * risk, also in sums of such columns, less another or divided by it.
 */
export function usualDirection(source: Source): Direction {
  return isBetterLow(source) ? 'low' : 'high';
}

function isBetterLow(source: Source): boolean {
  switch (source.kind) {
    case 'years':
      return isLastMoment(source.since.header);
    case 'column':
      return isRecency(source.header) || furtherKeyOf(source.header) === 'complaints' || isBurden(source.header);
    case 'sum':
      return source.columns.every(isBetterLow);
    case 'difference':
    case 'ratio':
      return isBetterLow(source.of);
    default:
      return false;
  }
}

/** A criterion with the round cuts that put a quarter of the active clients in each band. */
export function withQuantiles(
  base: Criterion,
  portfolio: Portfolio,
  referenceDate: string | null,
  direction: Direction = base.bands.direction,
): Criterion {
  const column = resolveSource(portfolio, base.source, base.key, referenceDate);
  const { cuts } = proposedCuts(portfolio, column, { direction, by: { kind: 'quantiles' } });
  const boundary = direction === 'high' ? 'gt' : 'lte';
  return { ...base, bands: { direction, boundary, cuts: [...cuts] }, origin: { kind: 'typed' } };
}

/** The column of a source that is one, as its role of the catalogue; null where it plays none. */
export function catalogueRoleOf(portfolio: Portfolio, header: string): CriterionKey | null {
  for (const [role, index] of portfolio.roles) {
    if (isCatalogueKey(role) && portfolio.columns[index]?.header === header) return role;
  }
  return null;
}

function plainSources(portfolio: Portfolio): Source[] {
  return criterionColumns(portfolio)
    .filter((column) => momentsOf(column) === null || catalogueRoleOf(portfolio, column.header) !== null)
    .map(({ header }) => columnSource(header));
}

function familySources(portfolio: Portfolio): Source[] {
  const columns = familyColumns(portfolio).map(({ header }) => columnSource(header));
  if (!columns.length) return [];
  return [
    { kind: 'sum', columns },
    { kind: 'count', columns },
  ];
}

/**
 * Years since the days of a column. Since the end of a contract only where there are lost clients, of whom it is asked:
 * of the others an empty end says that they still are clients, and the longest gone would be the best.
 */
function momentSources(portfolio: Portfolio): Source[] {
  const lost = portfolio.kinds.includes(CLIENT_KINDS.indexOf('lost'));
  return numberColumns(portfolio).flatMap((column): Source[] => {
    const holds = !lost && isEndHeader(column.header) ? null : momentsOf(column);
    return holds ? [{ kind: 'years', since: columnSource(column.header), holds }] : [];
  });
}

const standsAlone = (key: CriterionKey | null): boolean => key !== null && CATALOGUE[key].alone === true;

/**
 * Ratios of figures, turnover before the others, and differences of amounts.
 * @param lacking whether the table has too few sources without them: only then is a difference of unlike figures one,
 *   for without it nobody could choose four
 */
function pairs(portfolio: Portfolio, lacking: (ratios: number) => boolean): Source[] {
  const families = new Set<NumericColumn>(familyColumns(portfolio));
  const figures = numberColumns(portfolio)
    .filter((column) => !families.has(column) && momentsOf(column) === null && !headersPercent(column.header))
    .filter((column) => !standsAlone(catalogueRoleOf(portfolio, column.header)))
    .sort((a, b) => Number(isTurnover(portfolio, b)) - Number(isTurnover(portfolio, a)))
    .slice(0, PAIRED);
  const last = lacking((figures.length * (figures.length - 1)) / 2);
  return figures.flatMap((a, k) =>
    figures.slice(k + 1).flatMap((b): Source[] => {
      const [of, per] = [columnSource(a.header), columnSource(b.header)];
      const alike = last || (areAmounts(portfolio, a) && areAmounts(portfolio, b));
      return [{ kind: 'ratio', of, per }, ...(alike ? [{ kind: 'difference', of, less: per } as const] : [])];
    }),
  );
}

/** Whether a column holds amounts rather than counts of things: by what it is known for, else by its numbers. */
function areAmounts(portfolio: Portfolio, { header, values }: NumericColumn): boolean {
  const key = catalogueRoleOf(portfolio, header);
  return key === null ? values.some((value) => value > 1000) : CATALOGUE[key].unit === 'amount';
}

function isTurnover(portfolio: Portfolio, { header }: NumericColumn): boolean {
  return catalogueRoleOf(portfolio, header) === 'turnover';
}

/** The portfolio with one of its columns in a role; as it is where it has no such column. */
function playing(portfolio: Portfolio, header: string, key: CriterionKey): Portfolio {
  const index = portfolio.columns.findIndex((column) => column.header === header);
  return index < 0 ? portfolio : { ...portfolio, roles: new Map(portfolio.roles).set(key, index) };
}

function columnOf(portfolio: Portfolio, source: Source): NumericColumn | null {
  const column = source.kind === 'column' && portfolio.columns.find(({ header }) => header === source.header);
  return column && column.kind === 'number' ? column : null;
}
