import type { CriterionKey, NumericColumn, Portfolio } from '../../portfolio';
import { unitFor } from '../units';
import { IMAGE_TEN_BANDS, PROPOSAL_ORDER } from '../criteria';
import { LOYALTY_FACTORS } from '../loyalty';
import { MethodProblem } from '../problems';
import { START_UP_CRITERIA, WEIGHT_PRESETS } from '../weights';
import { buildScheme, columnSource, criterion, DEFAULT_RULES, segmentation, withParetoAmounts } from './build';
import type { ColumnSource, Criterion, Scheme, Source } from './model';

export interface ProposalNames {
  readonly id: string;
  readonly name: string;
  readonly language: Scheme['language'];
}

/**
 * The first proposal for a table never seen (method.md §1.2 g): turnover, share, margin and years as far as their
 * columns are there, completed in catalogue order; equal say, no weights, no loyalty. A criterion whose column has no
 * number at all is passed over.
 * @throws MethodProblem `tooFewCriteria` {found, missing}
 */
export function proposeScheme(portfolio: Portfolio, names: ProposalNames): Scheme {
  const found = PROPOSAL_ORDER.flatMap((key) => criterionFor(portfolio, key) ?? []);
  const criteria = found.slice(0, 4);
  if (criteria.length < 4) {
    const keys = found.map(({ key }) => key);
    const missing = PROPOSAL_ORDER.filter((key) => !keys.includes(key));
    throw new MethodProblem('tooFewCriteria', { found: keys, missing });
  }
  return buildScheme({ ...names, criteria, segmentation: segmentationFor(portfolio) }, { rules: rulesFor(portfolio) });
}

/**
 * The IT company of the text's worked example (§1.4) on this table: families, share, turnover, unpaid; its weights,
 * and its loyalty factors where years of relation are there.
 * @throws MethodProblem `tooFewCriteria`
 */
export function itCompanyScheme(portfolio: Portfolio, names: ProposalNames): Scheme {
  const criteria = START_UP_CRITERIA.flatMap((key) => criterionFor(portfolio, key) ?? []);
  if (criteria.length < 4) {
    const found = criteria.map(({ key }) => key);
    throw new MethodProblem('tooFewCriteria', {
      found,
      missing: START_UP_CRITERIA.filter((key) => !found.includes(key)),
    });
  }
  const years = roleColumn(portfolio, 'years');
  const scheme = buildScheme({ ...names, criteria, segmentation: segmentationFor(portfolio) });
  const [profile] = scheme.profiles;
  return {
    ...scheme,
    catalogueSize: 5,
    profiles: [
      {
        ...profile!,
        weights: { values: [...WEIGHT_PRESETS.startUp], validUntil: null },
        loyalty: years && {
          source: columnSource(years.header),
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
  const column = roleColumn(portfolio, key);
  if (key === 'margin' && source.kind === 'column' && source.unit === 'number') return withParetoAmounts(base);
  if (key === 'image' && column && largest(column) > 4)
    return { ...base, bands: { ...IMAGE_TEN_BANDS, cuts: [2.5, 5, 7.5] } };
  return base;
}

/** Where a criterion's numbers come from: its column, or a share or growth computed from two. */
function sourceFor(portfolio: Portfolio, key: CriterionKey): Source | null {
  const column = roleColumn(portfolio, key);
  if (column) return columnSource(column.header, { unit: unitFor(column, key).unit });
  const turnover = roleColumn(portfolio, 'turnover');
  const other = roleColumn(portfolio, key === 'share' ? 'totalPurchases' : 'previousTurnover');
  if (!turnover || !other) return null;
  if (key === 'share') return { kind: 'share', ours: columnSource(turnover.header), total: columnSource(other.header) };
  if (key !== 'growth') return null;
  const [first, last] = [columnSource(other.header), columnSource(turnover.header)];
  return { kind: 'growth', first, last, formula: 'literal', periods: 1 };
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

function segmentationFor(portfolio: Portfolio): Scheme['segmentation'] {
  const turnover = roleColumn(portfolio, 'turnover');
  return segmentation(sourceFor(portfolio, 'share'), turnover && columnSource(turnover.header));
}

/** Unpaid bills stop sales wherever their column is, criterion or not (§1.8). */
function rulesFor(portfolio: Portfolio): Scheme['rules'] {
  const unpaid = sourceFor(portfolio, 'unpaid') as ColumnSource | null;
  return { ...structuredClone(DEFAULT_RULES), block: { ...structuredClone(DEFAULT_RULES.block), source: unpaid } };
}
