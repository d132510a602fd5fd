/** One step up: takes data of version n and returns data of version n + 1, or null when it cannot. */
export type Migration = (data: unknown) => unknown;

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Version 2 has computed sources, and a reference date for those that count years. What is damaged stays so. */
const withReferenceDate: Migration = (scheme) =>
  isObject(scheme) && !('referenceDate' in scheme) ? { ...scheme, referenceDate: null } : scheme;

/**
 * Steps by what they migrate and the version they start from. A change of the model adds one here and a fixture of the
 * old version to the tests.
 */
export const MIGRATIONS: Readonly<Record<'scheme' | 'state', Readonly<Record<number, Migration>>>> = {
  scheme: { 1: withReferenceDate },
  state: {
    1: (state) =>
      isObject(state) && Array.isArray(state.schemes)
        ? { ...state, schemes: state.schemes.map(withReferenceDate) }
        : state,
  },
};

/** Data of an older version, brought up step by step. Steps are looked up in `steps`, which tests replace. */
export function migrated(
  what: keyof typeof MIGRATIONS,
  data: unknown,
  from: number,
  to: number,
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
