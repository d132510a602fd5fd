import * as v from 'valibot';
import { checkBands, type Bands } from '../rules/bands';
import { isCatalogueKey } from '../rules/criteria';
import { MethodProblem } from '../problems';
import { normalWeights } from '../rules/weights';
import { type Profile, type Scheme, schemeSchema } from './model';
import { countsYears } from './sourcesOfScheme';

/** Refuses with the path of the damage, as `profiles[0].criteria[2].bands.cuts`. */
export function damaged(path: string, expected: string, received: unknown): MethodProblem {
  const shown = received === undefined ? 'undefined' : JSON.stringify(received);
  return new MethodProblem('schemeDamaged', { path, expected, received: shown.slice(0, 80) });
}

/**
 * A scheme out of untrusted data.
 * @returns the scheme, unchanged
 * @throws MethodProblem `schemeDamaged` {path, expected, received}
 */
export function parseScheme(data: unknown, at = ''): Scheme {
  const scheme = parseWith(schemeSchema, data, at);
  checkScheme(scheme, at);
  return scheme;
}

/** Checks `data` against a valibot schema; the first thing wrong is refused by its path. */
export function parseWith<S extends v.GenericSchema>(schema: S, data: unknown, at: string): v.InferOutput<S> {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw damaged(joinPath(at, issue.path ?? []), issue.expected ?? issue.message, issue.input);
}

function joinPath(at: string, path: readonly { key?: unknown }[]): string {
  const inside = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${at}${inside}`.replace(/^\./, '') || '(scheme)';
}

/** What holds between fields and no single field can say. */
function checkScheme(scheme: Scheme, at: string): void {
  const prefix = at ? `${at}.` : '';
  scheme.profiles.forEach((profile, p) => checkProfile(profile, `${prefix}profiles[${p}]`));
  checkDistinct(
    scheme.profiles.map(({ id }) => id),
    `${prefix}profiles`,
    'distinct ids',
  );
  checkDistinct(
    scheme.profiles.map(({ family, kind }) => JSON.stringify([family, kind])),
    `${prefix}profiles`,
    'one profile for each family and kind',
  );
  if (!scheme.profiles.some(({ family, kind }) => family === null && kind === null)) {
    throw damaged(`${prefix}profiles`, 'a default profile (family null, kind null)', null);
  }
  if (scheme.referenceDate === null && countsYears(scheme)) {
    throw damaged(`${prefix}referenceDate`, 'a date, for years are counted up to it', null);
  }
  const { block } = scheme.rules;
  checkCuts(block.bands, `${prefix}rules.block.bands`);
  const { amounts, share, turnover } = scheme.segmentation;
  for (const [name, source] of Object.entries({ share, turnover })) {
    if (source?.kind === 'open') throw damaged(`${prefix}segmentation.${name}`, 'a column or a calculation', source);
  }
  if (amounts !== 'propose') {
    checkDistinct(
      amounts.map(({ family }) => String(family)),
      `${prefix}segmentation.amounts`,
      'distinct families',
    );
  } else if (scheme.segmentation.reading === 'amount') {
    throw damaged(`${prefix}segmentation.amounts`, 'an amount for the reading "amount"', amounts);
  }
}

function checkProfile(profile: Profile, path: string): void {
  checkDistinct(
    profile.criteria.map(({ key }) => key),
    `${path}.criteria`,
    'four different criteria',
  );
  const isGeneral = profile.family === null && profile.kind === null;
  profile.criteria.forEach(({ key, source, bands, origin }, k) => {
    // Still to be chosen: of the clients of one profile, never of everybody.
    const isOpen = source.kind === 'open' && key.startsWith('open:') && !isGeneral;
    if (isOpen !== (source.kind === 'open')) {
      throw damaged(`${path}.criteria[${k}].source`, 'a chosen criterion', source);
    }
    if (!isOpen && !key.startsWith('custom:') && !isCatalogueKey(key)) {
      throw damaged(`${path}.criteria[${k}].key`, 'a criterion of the catalogue or custom:…', key);
    }
    checkCuts(bands, `${path}.criteria[${k}].bands`);
    if (bands.cuts === 'propose' && (origin.kind !== 'pareto' || bands.direction !== 'high')) {
      throw damaged(`${path}.criteria[${k}].origin`, 'levels of Pareto for cuts to be proposed', origin);
    }
  });
  if (profile.loyalty?.source.kind === 'open') {
    throw damaged(`${path}.loyalty.source`, 'years of relation', profile.loyalty.source);
  }
  if (profile.weights) {
    try {
      normalWeights(profile.weights.values);
    } catch {
      throw damaged(`${path}.weights.values`, 'four weights from 0 that sum to 1 or 100', profile.weights.values);
    }
  }
}

function checkCuts({ cuts, ...rest }: Scheme['rules']['block']['bands'], path: string): void {
  if (cuts === 'propose') return;
  try {
    checkBands({ ...rest, cuts } satisfies Bands);
  } catch (problem) {
    const expected =
      problem instanceof MethodProblem && problem.id === 'boundaryOfDirection'
        ? 'gt or gte with high, lte or lt with low'
        : 'three ascending cuts';
    throw damaged(`${path}.${expected.startsWith('gt') ? 'boundary' : 'cuts'}`, expected, cuts);
  }
}

function checkDistinct(values: readonly string[], path: string, expected: string): void {
  const twice = values.find((value, k) => values.indexOf(value) !== k);
  if (twice !== undefined) throw damaged(path, expected, twice);
}
