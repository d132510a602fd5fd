import * as v from 'valibot';
import { ARREARS, CLIENT_KINDS, COLUMN_ROLES, COLUMN_UNITS, type ColumnRole, isCalendarDay } from '../../portfolio';
import type { Bands } from '../rules/bands';
import { POSITIONS, STRATEGIES } from '../rules/strategies';
import { SEGMENT_READINGS, SEGMENTS } from '../rules/segments';
import { SERVICES } from '../rules/policy';

/**
 * The model of a user's choices, as validated JSON: the same object in the workbook's settings, in an exported file
 * and in tests. Everything that method.md marks [R] is a field. Types are inferred from the checks, so that the two
 * cannot part.
 */
const text = v.pipe(v.string(), v.minLength(1));
const finite = v.pipe(v.number(), v.finite());
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What an empty cell of a column means: nothing is known, or none (unpaid bills after a look-up). */
const emptyRule = v.picklist(['missing', 'zero']);

/** A column of the client table by its header; `unit` says how its numbers are written (method.md §1.3). */
const columnSource = v.strictObject({
  kind: v.literal('column'),
  header: text,
  empty: emptyRule,
  unit: v.picklist(COLUMN_UNITS),
});
/** Share of customer computed as ours ÷ total (method.md §1.13). */
const shareSource = v.strictObject({ kind: v.literal('share'), ours: columnSource, total: columnSource });
/** Growth computed from the first and the last of the periods (§1.2 note d); `periods` are the years between them. */
const growthSource = v.strictObject({
  kind: v.literal('growth'),
  first: columnSource,
  last: columnSource,
  formula: v.picklist(['literal', 'cagr']),
  periods: v.pipe(finite, v.gtValue(0)),
});
const several = v.pipe(v.array(columnSource), v.minLength(2));
/** Sum of several columns of a row: turnover over product families (§1.2 note f2). */
const sumSource = v.strictObject({ kind: v.literal('sum'), columns: several });
/** How many of several columns are above zero: product families bought. */
const countSource = v.strictObject({ kind: v.literal('count'), columns: several });
/** Years from a date, or from a calendar year, to the scheme's reference date. */
const yearsSource = v.strictObject({
  kind: v.literal('years'),
  since: columnSource,
  holds: v.picklist(['dates', 'years']),
});
/** `of` less `less`. */
const differenceSource = v.strictObject({ kind: v.literal('difference'), of: columnSource, less: columnSource });
/** `of` ÷ `per`. */
const ratioSource = v.strictObject({ kind: v.literal('ratio'), of: columnSource, per: columnSource });

/**
 * What a firm spends per employee and year on what we supply: a column, or amounts by sector. `sector` is the header of
 * the column of sectors; the amount of the sector null is everybody else's.
 */
const sectorSpend = v.variant('kind', [
  columnSource,
  v.strictObject({
    kind: v.literal('amounts'),
    sector: v.nullable(text),
    amounts: v.pipe(
      v.array(v.strictObject({ sector: v.nullable(text), amount: v.pipe(finite, v.gtValue(0)) })),
      v.minLength(1),
    ),
  }),
]);
/** A share that is known goes before its estimate, client by client; null: none is. */
const known = v.nullable(v.variant('kind', [columnSource, shareSource]));
const estimate = v.literal('estimate');
/**
 * The share of clients of whom it is not known (§1.13), flagged as estimated: from the total purchases that they
 * declare (or the share itself, where there is no `ours`), from employees × spend per employee, or as one of several
 * suppliers of the same size.
 */
const estimateSource = v.variant('by', [
  v.strictObject({
    kind: estimate,
    by: v.literal('declared'),
    known,
    ours: v.nullable(columnSource),
    from: columnSource,
  }),
  v.strictObject({
    kind: estimate,
    by: v.literal('sector'),
    known,
    ours: columnSource,
    from: columnSource,
    spend: sectorSpend,
  }),
  v.strictObject({
    kind: estimate,
    by: v.literal('equalSplit'),
    known,
    ours: v.nullable(columnSource),
    from: columnSource,
  }),
]);
/** No figures yet: the criterion of a profile's place is still to be chosen (`openCriterion`). */
const openSource = v.strictObject({ kind: v.literal('open') });
const sourceSchema = v.variant('kind', [
  columnSource,
  shareSource,
  growthSource,
  sumSource,
  countSource,
  yearsSource,
  differenceSource,
  ratioSource,
  estimateSource,
  openSource,
]);
export type ColumnSource = v.InferOutput<typeof columnSource>;
export type Source = v.InferOutput<typeof sourceSchema>;
/** A share that is estimated where it is not known. */
export type EstimateSource = v.InferOutput<typeof estimateSource>;
export type SectorSpend = v.InferOutput<typeof sectorSpend>;
/** A source that is worked out from columns. */
export type ComputedSource = Exclude<Source, ColumnSource>;

const cut = v.nullable(finite);
const bands = v.strictObject({
  direction: v.picklist(['high', 'low']),
  boundary: v.picklist(['gt', 'gte', 'lte', 'lt']),
  /** `propose`: amounts still to be found by Pareto on the first portfolio; then they are frozen amounts. */
  cuts: v.union([v.strictTuple([cut, cut, cut]), v.literal('propose')]),
});

const levels = v.strictTuple([fraction, fraction, fraction]);
/** Where the cuts came from: said beside them, and used again when the user asks for a new proposal. */
const origin = v.variant('kind', [
  v.strictObject({ kind: v.literal('catalogue') }),
  v.strictObject({ kind: v.literal('typed') }),
  v.strictObject({
    kind: v.literal('pareto'),
    basis: v.picklist(['amount', 'count']),
    levels,
    rounded: v.boolean(),
  }),
]);

const criterion = v.strictObject({
  /** A key of the catalogue, or `custom:` and a name: rules name criteria by it, never by position. `open:` is still to be chosen. */
  key: v.pipe(v.string(), v.regex(/^([a-z][A-Za-z]*|custom:.+|open:.+)$/)),
  /** The user's own name for it; the catalogue's word where null. */
  label: v.nullable(text),
  source: sourceSchema,
  bands,
  origin,
});
export type Criterion = v.InferOutput<typeof criterion>;

const weights = v.strictObject({
  values: v.strictTuple([finite, finite, finite, finite]),
  /** ISO date until which the weights hold (the text: the first two years); null: no reminder. */
  validUntil: v.nullable(v.pipe(v.string(), v.isoDate())),
});

const loyalty = v.strictObject({
  /** Years of relation: a column of them, or years worked out from a date. */
  source: sourceSchema,
  mode: v.picklist(['strict', 'inclusive']),
  factors: v.strictTuple([finite, finite, finite]),
  /** Divide by the highest factor, so that the most loyal keep their score. */
  relative: v.boolean(),
});
export type Loyalty = v.InferOutput<typeof loyalty>;

const profile = v.strictObject({
  id: text,
  name: text,
  /** Which clients it is for; null: all. (family, kind) → (family, *) → (*, kind) → default (method.md §1.14). */
  family: v.nullable(text),
  kind: v.nullable(v.picklist(CLIENT_KINDS)),
  criteria: v.strictTuple([criterion, criterion, criterion, criterion]),
  weights: v.nullable(weights),
  loyalty: v.nullable(loyalty),
});
export type Profile = v.InferOutput<typeof profile>;

/** An amount per client family where the base is the family; `family: null` is everybody else. */
const familyAmount = v.strictObject({ family: v.nullable(v.string()), amount: v.nullable(finite) });

const segmentation = v.strictObject({
  share: v.nullable(sourceSchema),
  turnover: v.nullable(sourceSchema),
  shareCut: fraction,
  reading: v.picklist(SEGMENT_READINGS),
  level: fraction,
  /** Frozen amounts; `propose` until the first portfolio has been seen; unused by the reading `digit`. */
  amounts: v.union([v.literal('propose'), v.pipe(v.array(familyAmount), v.minLength(1))]),
  /** Whether the total is the whole portfolio's or each client family's. */
  base: v.picklist(['portfolio', 'family']),
  /** The user's own words for segments in lists that get forwarded ("Fiel pequeño"). */
  aliases: v.partial(v.strictObject(v.entriesFromList(SEGMENTS, text))),
});
export type Segmentation = v.InferOutput<typeof segmentation>;

const strategy = v.picklist(STRATEGIES);
const strategyRow = v.strictTuple([strategy, strategy, strategy, strategy]);
const rules = v.strictObject({
  block: v.strictObject({
    enabled: v.boolean(),
    /** Highest unpaid digit that stops sales. */
    threshold: v.picklist([1, 2, 3]),
    /** Where unpaid comes from when it is not among a profile's criteria; null: only as a criterion. */
    source: v.nullable(columnSource),
    bands,
    /** What that source says where it is no count of bills: days beyond terms, or money. */
    measure: v.optional(v.picklist(ARREARS)),
  }),
  discount: v.strictObject({
    enabled: v.boolean(),
    by: v.picklist(['share', 'turnover']),
    table: v.strictTuple([fraction, fraction, fraction, fraction]),
  }),
  matrices: v.strictObject({
    position: v.strictObject(v.entriesFromList(POSITIONS, v.strictObject(v.entriesFromList(SEGMENTS, strategy)))),
    positionSource: v.nullable(text),
    positionFromCompetitors: v.boolean(),
    volumeShare: v.strictObject({ '1': strategyRow, '2': strategyRow, '3': strategyRow, '4': strategyRow }),
    overrides: v.boolean(),
  }),
});
export type Rules = v.InferOutput<typeof rules>;

const policyCell = v.union([v.boolean(), v.number(), v.string()]);
const policy = v.strictObject(v.entriesFromList(SERVICES, v.strictObject(v.entriesFromList(SEGMENTS, policyCell))));

const isNoFamily = (role: ColumnRole): role is Exclude<ColumnRole, 'family'> => role !== 'family';
/** What the user has said about how the table is read; everything else its headers and cells say. */
const readAs = v.strictObject({
  /** Headers by what their columns are; null: none is. A family's column is `familyColumn`. */
  columns: v.optional(
    v.partial(
      v.strictObject({ ...v.entriesFromList(COLUMN_ROLES.filter(isNoFamily), v.nullable(text)), family: v.null() }),
    ),
  ),
  /** Clients in hidden rows are not read. */
  hiddenRows: v.optional(v.literal('leaveOut')),
  /** What words of the column of situations mean. */
  kinds: v.optional(v.pipe(v.array(v.strictObject({ word: text, kind: v.picklist(CLIENT_KINDS) })), v.minLength(1))),
  /** In which currency the turnover is; '' for none. Left out: as the table says. */
  currency: v.optional(v.string()),
});

export const schemeSchema = v.strictObject({
  id: text,
  name: text,
  language: v.picklist(['es', 'en']),
  /** Where the numbers live: with live or plain formulas, on a parameters sheet that the formulas read. */
  home: v.picklist(['settings', 'sheet']),
  profiles: v.pipe(v.array(profile), v.minLength(1)),
  segmentation,
  rules,
  policy,
  /** What a missing value does to its digit: blank (default), the worst digit, or 2. Never silently 0. */
  missing: v.picklist(['blank', 'worst', 'neutral']),
  /** Score that orders the priority list; `auto`: weighted where every profile has weights, else total. */
  ranking: v.picklist(['auto', 'total', 'weighted', 'loyalty']),
  /** ISO date at which years since a date or year are counted; null while no source needs one. No room reads a clock. */
  referenceDate: v.nullable(v.pipe(v.string(), v.isoDate(), v.check(isCalendarDay, 'a day of the calendar'))),
  /** `lost`: clients who bought in the period before and buy nothing now count as lost; else by their situation alone. */
  lapsed: v.optional(v.literal('lost')),
  /** Header of the column that says each client's family; without it, the table's own headers say which it is. */
  familyColumn: v.optional(text),
  /** What the values of that column mean, line by line of a mapping sheet; without it they are the families themselves. */
  familyMap: v.optional(v.pipe(v.array(v.strictObject({ value: text, family: text })), v.minLength(1))),
  readAs: v.optional(readAs),
  /** Families in the firm's catalogue, for the warning of more bought than there are; null: unknown. */
  catalogueSize: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type Scheme = v.InferOutput<typeof schemeSchema>;
export type SchemeBands = v.InferOutput<typeof bands>;

/**
 * Bands whose cuts have been settled.
 * @throws Error where they are still to be proposed (a bug, not bad input)
 */
export function settledBands({ direction, boundary, cuts }: SchemeBands): Bands {
  if (cuts === 'propose') throw new Error('Cuts must be settled before digits are read');
  return { direction, boundary, cuts };
}

/** Whether some profile weighs its digits. */
export const hasWeights = ({ profiles }: Pick<Scheme, 'profiles'>): boolean =>
  profiles.some(({ weights }) => weights !== null);
/** Whether some profile multiplies its scores by loyalty. */
export const hasLoyalty = ({ profiles }: Pick<Scheme, 'profiles'>): boolean =>
  profiles.some(({ loyalty }) => loyalty !== null);
