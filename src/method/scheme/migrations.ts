/** One step up: takes data of version n and returns data of version n + 1, or null when it cannot. */
export type Migration = (data: unknown) => unknown;

/**
 * Steps by what they migrate and the version they start from. Version 1 is the first, so there is none yet; a change
 * of the model adds one here and a fixture of the old version to the tests.
 */
export const MIGRATIONS: Readonly<Record<'scheme' | 'state', Readonly<Record<number, Migration>>>> = {
  scheme: {},
  state: {},
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
