import { exceeds } from '../method';

/** The four cells of trust × contribution margin (method.md §3.3, Annex B). */
export const TRUST_CELLS = ['key', 'toDevelop', 'atRisk', 'transactional'] as const;
export type TrustCell = (typeof TRUST_CELLS)[number];

/** Midpoint of the usual 1–5 scale. */
export const TRUST_CUT = 3;

/**
 * The cell of a client: both cuts must be exceeded; a negative margin is low whatever the cut.
 * @param trust index measured in the client, on the scale of its cut
 * @param margin contribution margin it leaves, an amount
 */
export function trustCell(trust: number, margin: number, marginCut: number, trustCut: number = TRUST_CUT): TrustCell {
  const trusted = exceeds(trust, trustCut);
  const worthwhile = margin >= 0 && exceeds(margin, marginCut);
  if (trusted) return worthwhile ? 'key' : 'toDevelop';
  return worthwhile ? 'atRisk' : 'transactional';
}
