/** One step up: takes data of version n and returns data of version n + 1; what it cannot read it leaves as it is. */
export type Migration = (data: unknown) => unknown;

type Json = Readonly<Record<string, unknown>>;
const isObject = (data: unknown): data is Json => typeof data === 'object' && data !== null && !Array.isArray(data);
/** Every step of the walk below leaves data that is not as it should be to the checks that follow. */
const eachOf = (data: unknown, change: (item: unknown) => unknown): unknown =>
  Array.isArray(data) ? data.map(change) : data;

/**
 * Version 1 → 2: the factor of a column (`scale`, 1 or 0.01) becomes the unit that it stood for. A factor of 1 meant
 * fractions where the criterion is a share or growth, or a margin with cuts that are fractions.
 */
const withUnits: Migration = (data) => {
  if (!isObject(data)) return data;
  const criterion = (given: unknown): unknown => {
    if (!isObject(given)) return given;
    const { key, bands, source } = given;
    const cuts = isObject(bands) && Array.isArray(bands.cuts) ? (bands.cuts as unknown[]) : null;
    const fractions = cuts?.every((cut) => cut === null || Math.abs(Number(cut)) <= 2) ?? false;
    const part = key === 'share' || key === 'growth' || (key === 'margin' && fractions);
    return { ...given, source: unitInPlaceOfScale(source, part) };
  };
  const profile = (given: unknown): unknown =>
    isObject(given)
      ? {
          ...given,
          criteria: eachOf(given.criteria, criterion),
          ...(isObject(given.loyalty) && {
            loyalty: { ...given.loyalty, source: unitInPlaceOfScale(given.loyalty.source, false) },
          }),
        }
      : given;
  const { profiles, segmentation, rules } = data;
  return {
    ...data,
    profiles: eachOf(profiles, profile),
    ...(isObject(segmentation) && {
      segmentation: {
        ...segmentation,
        share: unitInPlaceOfScale(segmentation.share, true),
        turnover: unitInPlaceOfScale(segmentation.turnover, false),
      },
    }),
    ...(isObject(rules) &&
      isObject(rules.block) && {
        rules: { ...rules, block: { ...rules.block, source: unitInPlaceOfScale(rules.block.source, false) } },
      }),
  };
};

/** A source of version 1 in the form of version 2; the columns inside a computed one are amounts. */
function unitInPlaceOfScale(source: unknown, part: boolean): unknown {
  if (!isObject(source)) return source;
  if (source.kind !== 'column') {
    const inside = Object.entries(source).map(([name, value]) => [name, unitInPlaceOfScale(value, false)]);
    return Object.fromEntries(inside) as unknown;
  }
  const { scale, ...rest } = source;
  if (scale === 0.01) return { ...rest, unit: 'percent' };
  return scale === 1 ? { ...rest, unit: part ? 'fraction' : 'number' } : source;
}

/** Version 1 → 2: a reference date for the sources that count years. */
const withReferenceDate: Migration = (scheme) =>
  isObject(scheme) && !('referenceDate' in scheme) ? { ...scheme, referenceDate: null } : scheme;

const toVersion2: Migration = (scheme) => withReferenceDate(withUnits(scheme));

/** Version 2 → 3: settings of tools. */
const withTools: Migration = (state) => (isObject(state) && !('tools' in state) ? { ...state, tools: {} } : state);

/** Version 3 → 4: ranks beside live formulas may be values; until then they were none. */
const withRanks: Migration = (state) => state;

/**
 * Steps by what they migrate and the version they start from. A change of the model adds one here and a fixture of the
 * old version to the tests.
 */
const MIGRATIONS: Readonly<Record<'scheme' | 'state', Readonly<Record<number, Migration>>>> = {
  scheme: { 1: toVersion2 },
  state: {
    1: (state) => (isObject(state) ? { ...state, schemes: eachOf(state.schemes, toVersion2) } : state),
    2: withTools,
    3: withRanks,
  },
};

/** Data of an older version, brought up step by step. Steps are looked up in `steps`, which tests replace. */
export function migrated(
  what: keyof typeof MIGRATIONS,
  data: unknown,
  { from, to }: { readonly from: number; readonly to: number },
  steps: Readonly<Record<number, Migration>> = MIGRATIONS[what],
): unknown {
  let current = data;
  for (let version = from; version < to; version++) {
    const step = steps[version];
    if (!step) throw new Error(`No migration of ${what} from version ${version}`);
    current = step(current);
  }
  return current;
}
