import type { CriterionKey } from '../../portfolio';
import { CATALOGUE, isCatalogueKey } from '../rules/criteria';
import { PARETO_PRESETS } from '../figures/pareto';
import { DEFAULT_POLICY } from '../rules/policy';
import { BLOCK_THRESHOLD, DEFAULT_DISCOUNTS } from '../rules/rules';
import { SEGMENT_DEFAULTS } from '../rules/segments';
import { DEFAULT_POSITION_MATRIX, DEFAULT_VOLUME_SHARE_MATRIX } from '../rules/strategies';
import type { Criterion, Profile, Rules, Scheme, Segmentation, Source } from './model';

/** Amounts to be found by the classic 80/95/99. */
const PROPOSED: Pick<Criterion, 'bands' | 'origin'> = {
  bands: { direction: 'high', boundary: 'gt', cuts: 'propose' },
  origin: { kind: 'pareto', basis: 'amount', levels: [...PARETO_PRESETS.classic.levels], rounded: false },
};

/** A criterion with the catalogue's bands, or with amounts to be proposed where it has none (or `choices` say so). */
export function criterion(
  key: CriterionKey | `custom:${string}`,
  source: Source,
  choices: Partial<Criterion> = {},
): Criterion {
  const bands = isCatalogueKey(key) ? CATALOGUE[key].bands : null;
  const rule: Pick<Criterion, 'bands' | 'origin'> = bands
    ? { bands: { ...bands, cuts: [...bands.cuts] }, origin: { kind: 'catalogue' } }
    : PROPOSED;
  return { key, label: null, source, ...structuredClone(rule), ...choices };
}

/** The same criterion with Pareto amounts instead of the catalogue's cuts: margin in euros. */
export function withParetoAmounts(base: Criterion): Criterion {
  return { ...base, ...structuredClone(PROPOSED) };
}

export const DEFAULT_RULES: Rules = {
  block: {
    enabled: true,
    threshold: BLOCK_THRESHOLD,
    source: null,
    bands: { direction: 'low', boundary: 'lte', cuts: [0, 1, 2] },
  },
  discount: { enabled: false, by: 'turnover', table: [...DEFAULT_DISCOUNTS] },
  matrices: {
    position: DEFAULT_POSITION_MATRIX,
    positionSource: null,
    positionFromCompetitors: false,
    volumeShare: structuredClone(DEFAULT_VOLUME_SHARE_MATRIX) as Rules['matrices']['volumeShare'],
    overrides: true,
  },
};

/** The literal reading: cumulative, 50 %, share above 20 %. */
export function segmentation(share: Source | null, turnover: Source | null): Segmentation {
  return {
    share,
    turnover,
    shareCut: SEGMENT_DEFAULTS.shareCut,
    reading: SEGMENT_DEFAULTS.reading,
    level: SEGMENT_DEFAULTS.level,
    amounts: 'propose',
    base: 'portfolio',
    aliases: {},
  };
}

/** What every scheme must say; everything else has the method's default. */
export interface SchemeParts extends Pick<Scheme, 'id' | 'name' | 'language' | 'segmentation'> {
  readonly criteria: readonly Criterion[];
}

/** A scheme of one profile with the method's defaults: no weights, no loyalty, blanks for missing data. */
export function buildScheme(parts: SchemeParts, choices: Partial<Scheme> = {}): Scheme {
  const { criteria, ...rest } = parts;
  const profile: Profile = {
    id: 'default',
    name: rest.name,
    family: null,
    kind: null,
    criteria: criteria as Profile['criteria'],
    weights: null,
    loyalty: null,
  };
  return {
    ...rest,
    home: 'settings',
    profiles: [profile],
    rules: structuredClone(DEFAULT_RULES),
    policy: structuredClone(DEFAULT_POLICY) as Scheme['policy'],
    missing: 'blank',
    ranking: 'auto',
    referenceDate: null,
    catalogueSize: null,
    ...choices,
  };
}
