import { fingerprint } from './fingerprint';
import type { Scheme } from '../scheme/model';
import { countsYears } from '../scheme/sourcesOfScheme';

/**
 * A short fingerprint of a scheme's rules: criteria, directions, boundaries, weights, loyalty, segmentation rule. Cuts
 * are apart: snapshots compare when the fingerprint is the same, and changed cuts are said (method.md §1.18).
 */
export function rulesVersion(scheme: Scheme): string {
  const { profiles, segmentation, missing } = scheme;
  return fingerprint(
    JSON.stringify([
      profiles.map(({ family, kind, criteria, weights, loyalty }) => [
        family,
        kind,
        criteria.map(({ key, source, bands }) => [key, source, bands.direction, bands.boundary]),
        weights?.values ?? null,
        loyalty,
      ]),
      [segmentation.share, segmentation.turnover, segmentation.reading, segmentation.base],
      missing,
      ...(countsYears(scheme) ? [scheme.referenceDate] : []),
    ]),
  );
}
