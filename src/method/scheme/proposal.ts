import {
  type CriterionKey,
  familyColumns,
  familyMargins,
  latestDay,
  type NumericColumn,
  type Portfolio,
  sinceColumns,
  type YearlyTurnover,
  yearlyTurnovers,
} from '../../portfolio';
import { CATALOGUE, PROPOSAL_ORDER } from '../rules/criteria';
import { LOYALTY_FACTORS } from '../rules/loyalty';
import { MethodProblem } from '../problems';
import { unitFor } from '../figures/units';
import { START_UP_CRITERIA, WEIGHT_PRESETS } from '../rules/weightPresets';
import { bestCovering, type Covering } from './coverage';
import { buildScheme, criterion, DEFAULT_RULES, segmentation, withParetoAmounts } from './build';
import { columnSource, mapColumns } from './sourceColumns';
import { schemeOfDraft, type SchemeDraft } from './draft';
import type { ColumnSource, Criterion, Scheme, Source } from './model';

export interface ProposalNames {
  readonly id: string;
  readonly name: string;
  readonly language: Scheme['language'];
  /** ISO date of today from whoever has a clock; years are not counted beyond it. */
  readonly today?: string;
  /** Headers of the columns whose empty cells are known to be zero. */
  readonly emptyIsZero?: readonly string[];
}

/**
 * What a table never seen is judged by, as far as it can be told: the criteria that {@link proposeScheme} would take,
 * each in its place, and open places for the rest. It never refuses.
 */
export function proposeDraft(portfolio: Portfolio, { today, emptyIsZero, ...names }: ProposalNames): SchemeDraft {
  const { taken: found } = proposedCriteria(portfolio, { today, emptyIsZero });
  const { profiles: _, ...rest } = buildScheme(
    { ...names, criteria: [], segmentation: segmentationFor(portfolio) },
    {
      rules: rulesFor(portfolio),
      referenceDate: proposedReferenceDate(portfolio, today ?? null),
      catalogueSize: familyColumns(portfolio).length || null,
    },
  );
  const at = (place: number): Criterion | null => found[place] ?? null;
  return { ...rest, criteria: [at(0), at(1), at(2), at(3)] };
}

/**
 * The criteria of a first proposal: those of the catalogue that the table feeds, in its order, but those known of nearly
 * all clients before those that would leave many without a code; and the latter, to be said.
 */
export function proposedCriteria(
  portfolio: Portfolio,
  {
    today,
    emptyIsZero = [],
  }: { readonly today?: string | undefined; readonly emptyIsZero?: readonly string[] | undefined },
): Covering {
  const possible = PROPOSAL_ORDER.flatMap((key) => criterionFor(portfolio, key) ?? []).map((found) => ({
    ...found,
    source: emptyAsZero(found.source, emptyIsZero),
  }));
  return bestCovering(possible, portfolio, proposedReferenceDate(portfolio, today ?? null));
}

/** A source for which an empty cell of some columns means zero. */
function emptyAsZero(source: Source, headers: readonly string[]): Source {
  if (!headers.length) return source;
  return mapColumns(source, (column) => (headers.includes(column.header) ? { ...column, empty: 'zero' } : column));
}

/**
 * The first proposal for a table never seen (method.md §1.2 g): turnover, share, margin and years as far as their
 * columns are there, completed in catalogue order; equal say, no weights, no loyalty. A criterion whose column has no
 * number at all is passed over.
 * @throws MethodProblem `tooFewCriteria` {found, missing}
 */
export function proposeScheme(portfolio: Portfolio, names: ProposalNames): Scheme {
  const draft = proposeDraft(portfolio, names);
  const scheme = schemeOfDraft(draft);
  if (scheme) return scheme;
  const found = draft.criteria.flatMap((criterion) => criterion?.key ?? []);
  const missing = PROPOSAL_ORDER.filter((key) => !found.includes(key));
  throw new MethodProblem('tooFewCriteria', { found, missing });
}

/**
 * The IT company of the text's worked example (§1.4) on this table: families, share, turnover, unpaid; its weights,
 * and its loyalty factors where years of relation are there.
 * @throws MethodProblem `tooFewCriteria`
 */
export function itCompanyScheme(portfolio: Portfolio, { today, ...names }: ProposalNames): Scheme {
  const criteria = START_UP_CRITERIA.flatMap((key) => criterionFor(portfolio, key) ?? []);
  if (criteria.length < 4) {
    const found = criteria.map(({ key }) => key);
    throw new MethodProblem('tooFewCriteria', {
      found,
      missing: START_UP_CRITERIA.filter((key) => !found.includes(key)),
    });
  }
  const years = sourceFor(portfolio, 'years');
  const scheme = buildScheme({ ...names, criteria, segmentation: segmentationFor(portfolio) });
  const [profile] = scheme.profiles;
  return {
    ...scheme,
    catalogueSize: 5,
    referenceDate: proposedReferenceDate(portfolio, today ?? null),
    profiles: [
      {
        ...profile!,
        weights: { values: [...WEIGHT_PRESETS.startUp], validUntil: null },
        loyalty: years && {
          source: years,
          mode: 'strict',
          factors: [...LOYALTY_FACTORS],
          relative: false,
        },
      },
    ],
  };
}

/** The criterion of a key as this portfolio can feed it; null where it cannot. */
export function criterionFor(portfolio: Portfolio, key: CriterionKey): Criterion | null {
  const source = sourceFor(portfolio, key);
  if (!source) return null;
  const base = criterion(key, source);
  if (source.kind === 'count') return withCatalogueShares(base, source.columns.length);
  const column = roleColumn(portfolio, key);
  const inMoney = source.kind === 'sum' || (source.kind === 'column' && source.unit === 'number');
  if (key === 'margin' && inMoney) return withParetoAmounts(base);
  const { otherScale } = CATALOGUE[key];
  return otherScale && column && largest(column) > otherScale.beyond
    ? { ...base, bands: { ...otherScale.bands, cuts: [...otherScale.bands.cuts] } }
    : base;
}

/**
 * Up to which day years are counted: the latest that the table knows besides since when clients are clients, else today's
 * as whoever has a clock gives it; null where neither is known.
 */
export function proposedReferenceDate(portfolio: Portfolio, today: string | null): string | null {
  return latestDay(portfolio, today) ?? today;
}

/**
 * Where a criterion's numbers come from: its column; a share or growth computed from two; years since the date or year
 * of a column; turnover and number of families from the columns of product families.
 */
function sourceFor(portfolio: Portfolio, key: CriterionKey): Source | null {
  const column = roleColumn(portfolio, key);
  if (column) return columnSource(column.header, { unit: unitFor(column, key).unit });
  if (key === 'years') {
    const [since] = sinceColumns(portfolio);
    return since ? { kind: 'years', since: columnSource(since.column.header), holds: since.holds } : null;
  }
  if (key === 'turnover' || key === 'families') {
    const columns = familyColumns(portfolio).map(({ header }) => columnSource(header));
    return columns.length ? { kind: key === 'turnover' ? 'sum' : 'count', columns } : null;
  }
  if (key === 'margin') {
    const columns = familyMargins(portfolio).map(({ header }) => columnSource(header));
    return columns.length > 1 ? { kind: 'sum', columns } : null;
  }
  // The text's growth is that of three years (§1.2 note d); without them, of the period before.
  const years = key === 'growth' ? yearlyTurnovers(portfolio).slice(-3) : [];
  if (years.length === 3) return growthOfYears(years);
  const turnover = roleColumn(portfolio, 'turnover');
  const other = roleColumn(portfolio, key === 'share' ? 'totalPurchases' : 'previousTurnover');
  if (!turnover || !other) return years.length === 2 ? growthOfYears(years) : null;
  if (key === 'share') return { kind: 'share', ours: columnSource(turnover.header), total: columnSource(other.header) };
  if (key !== 'growth') return null;
  const [first, last] = [columnSource(other.header), columnSource(turnover.header)];
  return { kind: 'growth', first, last, formula: 'literal', periods: 1 };
}

/** Growth from the first to the last of these years. */
function growthOfYears(years: readonly YearlyTurnover[]): Source {
  const [first, last] = [years[0]!, years.at(-1)!];
  const source = ({ column }: YearlyTurnover): ColumnSource => columnSource(column.header);
  return {
    kind: 'growth',
    first: source(first),
    last: source(last),
    formula: 'literal',
    periods: last.year - first.year,
  };
}

function largest({ values }: NumericColumn): number {
  let max = -Infinity;
  for (const value of values) if (Math.abs(value) > max) max = Math.abs(value);
  return max;
}

/** The column of a role, where it stands on the sheet and holds at least one number; a share that reading computed is
 * computed by the scheme itself, so that the scheme says from what. */
function roleColumn(portfolio: Portfolio, role: Parameters<Portfolio['roles']['get']>[0]): NumericColumn | null {
  const index = portfolio.roles.get(role);
  const column = index === undefined ? undefined : portfolio.columns[index];
  if (column?.kind !== 'number' || column.sourceColumn < 0) return null;
  return column.values.some((value) => !Number.isNaN(value)) ? column : null;
}

/**
 * Families counted over a catalogue that is larger than the text's five: from 40, 60 and 80 % of it (§1.2 h), which for
 * five are the text's own 2, 3 and 4.
 */
function withCatalogueShares(base: Criterion, size: number): Criterion {
  if (size <= 5) return base;
  const cuts = [4, 6, 8].map((tenths) => Math.ceil((tenths * size) / 10)) as [number, number, number];
  return { ...base, bands: { ...base.bands, cuts } };
}

function segmentationFor(portfolio: Portfolio): Scheme['segmentation'] {
  return segmentation(sourceFor(portfolio, 'share'), sourceFor(portfolio, 'turnover'));
}

/** Unpaid bills stop sales wherever their column is, criterion or not (§1.8). */
function rulesFor(portfolio: Portfolio): Scheme['rules'] {
  const unpaid = sourceFor(portfolio, 'unpaid') as ColumnSource | null;
  return { ...structuredClone(DEFAULT_RULES), block: { ...structuredClone(DEFAULT_RULES.block), source: unpaid } };
}
