import { catalogueKey } from '../../../locales';
import {
  type Bands,
  buildScheme,
  checkBands,
  type ColumnSource,
  columnSource,
  type Criterion,
  criterion,
  criterionFor,
  type Cuts,
  defaultBoundary,
  LOYALTY_FACTORS,
  normalWeights,
  proposedReferenceDate,
  proposeScheme,
  type Scheme,
  SEGMENT_DEFAULTS,
  SEGMENT_READINGS,
  segmentation,
  type Source,
  sourceNamed,
  hasUnit,
  unitFor,
  withParetoAmounts,
} from '../../../method';
import type { CriterionKey, Portfolio } from '../../../portfolio';
import { FunctionProblem, type Option } from '../../declare';
import { listed } from '../../declare/readers';
import { BOUNDARIES, COLUMN_UNIT_OPTIONS, DIRECTIONS, LOYALTY_MODES, PART_UNITS } from '../../declare/options';
import type { Grid } from '../../run/cells';
import { SchemeCells } from './schemeCells';
import { SCHEME_ROWS, type SchemeRowId } from './schemeRows';

const FOUR = [0, 1, 2, 3] as const;
const MISSING: readonly Option<Scheme['missing']>[] = [
  { id: 'blank', es: 'vacío', en: 'blank' },
  { id: 'worst', es: 'peor', en: 'worst' },
  { id: 'neutral', es: 'neutro', en: 'neutral' },
];
const READING_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  cumulative: ['acumulada', 'cumulative'],
  individual: ['individual', 'individual'],
  maximum: ['máximo', 'maximum'],
  percentile: ['percentil', 'percentile'],
  digit: ['dígito', 'digit'],
};
const READINGS = SEGMENT_READINGS.flatMap((id) => {
  const words = READING_WORDS[id];
  return words ? [{ id, es: words[0], en: words[1] }] : [];
});

/** What the reading of a scheme range gives: the scheme, and the columns it asks for (as written). */
export interface RangeScheme {
  readonly scheme: Scheme;
  readonly columns: readonly string[];
}

/**
 * The scheme of a range (`schemeRows.ts`), for a portfolio whose columns fill in what it leaves open; without a range,
 * or without criteria in it, the first proposal for the portfolio.
 * @throws FunctionProblem `schemeRow`, `schemeCell`, `schemeColumns`; MethodProblem as the method's own checks
 */
export function readScheme(grid: Grid | null, portfolio: Portfolio, language: Scheme['language']): RangeScheme {
  const cells = SchemeCells.of(grid ?? []);
  const names = { id: 'formula', name: 'CEC', language } as const;
  const proposed = cells.has('criterion') || cells.has('column') ? null : proposeScheme(portfolio, names);
  const criteria = proposed?.profiles[0]!.criteria ?? FOUR.map((k) => criterionAt(cells, portfolio, k));
  checkDifferent(criteria, cells);
  const base = buildScheme({ ...names, criteria, segmentation: segmentationOf(cells, portfolio, criteria) });
  const [profile] = base.profiles;
  return {
    columns: cells.texts('columns'),
    scheme: {
      ...base,
      // Years since a date are counted up to the latest day that the table knows, the newest client’s at the least: a function
      // reads no clock.
      referenceDate: proposedReferenceDate(portfolio, null),
      missing: cells.option('missing', MISSING) ?? base.missing,
      rules: { ...base.rules, block: { ...base.rules.block, source: columnOf(criterionFor(portfolio, 'unpaid')) } },
      profiles: [{ ...profile!, weights: weightsOf(cells), loyalty: loyaltyOf(cells, portfolio) }],
    },
  };
}

function criterionAt(cells: SchemeCells, portfolio: Portfolio, k: number): Criterion {
  const header = cells.text('column', k);
  const name = cells.text('criterion', k) ?? header;
  if (name === null) throw new FunctionProblem('schemeColumns', { row: SCHEME_ROWS.criterion.name });
  const key = catalogueKey(name);
  const found = key && header === null ? criterionFor(portfolio, key) : null;
  const base = inUnit(found ?? readBy(portfolio, key ?? `custom:${name}`, header ?? name), cells, k);
  const bands = bandsAt(cells, base, k);
  return bands ? { ...base, bands, origin: { kind: 'typed' } } : base;
}

/** A criterion on a column, read in the unit that the column's values say (method.md §1.3). */
function readBy(portfolio: Portfolio, key: CriterionKey | `custom:${string}`, text: string): Criterion {
  const source = judged(portfolio, key, text);
  const base = criterion(key, source);
  return key === 'margin' && source.kind === 'column' && source.unit === 'number' ? withParetoAmounts(base) : base;
}

/** What a text names, a column in the unit that its values say as numbers of a criterion. */
function judged(portfolio: Portfolio, key: string, text: string): Source {
  const source = sourceGiven(text, portfolio);
  if (source.kind !== 'column') return source;
  const column = portfolio.columns.find(({ header }) => header === source.header);
  return { ...source, unit: column?.kind === 'number' ? unitFor(column, key).unit : 'number' };
}

/** A header of the table, or what is worked out from columns in the syntax of the command line: `sum(A;B)`, `A/B`. */
function sourceGiven(text: string, portfolio: Portfolio): Source {
  const isHeader = portfolio.columns.some(({ header }) => header === text);
  return (isHeader ? null : sourceNamed(text, portfolio)) ?? columnSource(text);
}

/** A criterion in the unit that the range gives, if it gives one. */
function inUnit(base: Criterion, cells: SchemeCells, k: number): Criterion {
  const { key, source } = base;
  const unit = cells.option('unit', COLUMN_UNIT_OPTIONS, k);
  if (unit === null) return base;
  if (!hasUnit(key, source)) {
    if (unit === 'number') return base;
    throw cells.wrong('unit', cells.at('unit', k) as string, {
      es: 'solo tienen unidad la cuota, el margen, el crecimiento y los criterios propios',
      en: 'only share, margin, growth and criteria of your own have a unit',
    });
  }
  if (unit === 'number' && (key === 'share' || key === 'growth')) {
    throw cells.wrong('unit', cells.at('unit', k) as string, listed(PART_UNITS));
  }
  if (source.unit === unit) return base;
  const read = { ...source, unit };
  if (key !== 'margin') return { ...base, source: read };
  const amounts = criterion(key, read);
  return unit === 'number' ? withParetoAmounts(amounts) : amounts;
}

/** The bands that the range gives; null where it gives no cut. */
function bandsAt(cells: SchemeCells, { bands }: Criterion, k: number): Criterion['bands'] | null {
  const direction = cells.option('direction', DIRECTIONS, k) ?? bands.direction;
  const same = direction === bands.direction;
  const boundary = cells.option('boundary', BOUNDARIES, k) ?? (same ? bands.boundary : defaultBoundary(direction));
  const given = (['cut1', 'cut2', 'cut3'] as const).map((row) => cells.number(row, k));
  // Three zeros are three empty cells of the desktop: as cuts they would leave digits 2 and 3 to nobody.
  const typed = given.some((cut) => cut !== null && cut !== 0);
  if (!typed && same) return boundary === bands.boundary ? null : { direction, boundary, cuts: bands.cuts };
  if (!typed)
    throw cells.wrong('direction', direction, {
      es: 'con otra dirección hacen falta límites',
      en: 'another direction needs cuts',
    });
  const own: Bands = { direction, boundary, cuts: given as unknown as Cuts };
  checkBands(own);
  return { ...own, cuts: [...own.cuts] };
}

function checkDifferent(criteria: readonly Criterion[], cells: SchemeCells): void {
  const twice = criteria.find(({ key }, k) => criteria.findIndex((other) => other.key === key) !== k);
  if (twice) {
    throw cells.wrong('criterion', twice.key, {
      es: 'los cuatro criterios deben ser distintos',
      en: 'the four criteria must be different',
    });
  }
}

/** The share of the segments: named or recognised; in the unit given, else the criterion's on the same column. */
function shareOf(cells: SchemeCells, portfolio: Portfolio, criteria: readonly Criterion[]): Source | null {
  const header = cells.text('shareColumn');
  const source = header === null ? sourceOf(portfolio, 'share') : judged(portfolio, 'share', header);
  const unit = cells.option('shareUnit', PART_UNITS);
  if (source?.kind !== 'column') return source;
  const same = criteria.find(
    (each) => each.key === 'share' && each.source.kind === 'column' && each.source.header === source.header,
  );
  return { ...source, unit: unit ?? (same?.source as ColumnSource | undefined)?.unit ?? source.unit };
}

function segmentationOf(
  cells: SchemeCells,
  portfolio: Portfolio,
  criteria: readonly Criterion[],
): Scheme['segmentation'] {
  const amount = cells.numberButZero('amount');
  return {
    ...segmentation(shareOf(cells, portfolio, criteria), turnoverOf(cells, portfolio)),
    shareCut: fractionOf(cells, 'shareCut', SEGMENT_DEFAULTS.shareCut),
    level: fractionOf(cells, 'level', SEGMENT_DEFAULTS.level),
    reading: amount === null ? (cells.option('reading', READINGS) ?? SEGMENT_DEFAULTS.reading) : 'amount',
    amounts: amount === null ? 'propose' : [{ family: null, amount }],
  };
}

function fractionOf(cells: SchemeCells, row: SchemeRowId, byDefault: number): number {
  const value = cells.numberButZero(row) ?? byDefault;
  if (value >= 0 && value <= 1) return value;
  throw cells.wrong(row, value, { es: 'debe estar entre 0 y 1', en: 'it must lie between 0 and 1' });
}

const named = (cells: SchemeCells, row: SchemeRowId, portfolio: Portfolio): Source | null => {
  const text = cells.text(row);
  return text === null ? null : sourceGiven(text, portfolio);
};

const sourceOf = (portfolio: Portfolio, key: CriterionKey): Source | null =>
  criterionFor(portfolio, key)?.source ?? null;

const columnOf = (found: Criterion | null): ColumnSource | null =>
  found?.source.kind === 'column' ? found.source : null;

const turnoverOf = (cells: SchemeCells, portfolio: Portfolio): Source | null =>
  named(cells, 'turnoverColumn', portfolio) ?? sourceOf(portfolio, 'turnover');

function weightsOf(cells: SchemeCells): Scheme['profiles'][number]['weights'] {
  if (!cells.has('weight')) return null;
  const values = FOUR.map((k) => cells.number('weight', k) ?? 0);
  return { values: [...normalWeights(values)], validUntil: null };
}

function loyaltyOf(cells: SchemeCells, portfolio: Portfolio): Scheme['profiles'][number]['loyalty'] {
  const mode = cells.option('loyalty', LOYALTY_MODES);
  const source = named(cells, 'yearsColumn', portfolio) ?? sourceOf(portfolio, 'years');
  if (mode === null) return null;
  if (!source)
    throw cells.wrong('loyalty', mode, { es: 'falta la columna de años', en: 'the years column is missing' });
  return { source, mode, factors: [...LOYALTY_FACTORS], relative: false };
}
