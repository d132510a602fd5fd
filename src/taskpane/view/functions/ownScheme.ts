import type { Source, Scheme } from '../../../method';
import type { OwnScheme } from '../../../functions';

/** What functions have to be told of a scheme: its criteria in order, and in which unit their columns are written. */
export function ownScheme({ profiles, segmentation }: Scheme, profile: number): OwnScheme {
  const unitOf = (source: Source | null) => (source?.kind === 'column' ? source.unit : null);
  return {
    criteria: (profiles[profile] ?? profiles[0]!).criteria.flatMap(({ key, source, bands }) => {
      const { cuts } = bands;
      return cuts === 'propose' ? [] : [{ key, unit: unitOf(source), bands: { ...bands, cuts } }];
    }),
    shareUnit: unitOf(segmentation.share),
  };
}
