import type { Scheme } from './scheme/model';

/**
 * A short fingerprint of a scheme's rules: criteria, directions, boundaries, weights, loyalty, segmentation rule. Cuts
 * are apart: snapshots compare when the fingerprint is the same, and changed cuts are said (method.md §1.18).
 */
export function rulesVersion(scheme: Scheme): string {
  const { profiles, segmentation, missing } = scheme;
  return fnv1a(
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
    ]),
  );
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
