import { MISSING_REASONS, type MissingReason } from '../../portfolio';
import { type Classification, SEGMENT_GAPS, type SegmentGap } from './classification';
import { type Flag, flagsOf } from './flags';
import { lacksOf, type OpenPlace } from '../scheme/openCriterion';
import { canSegment } from './segmentable';

/** Why one client has no segment where the others can have one. */
export type ClientGap = Exclude<SegmentGap, 'none' | 'noShareColumn' | 'noTurnoverColumn'>;

/** One remark about a client (*Observaciones*), as data; the sentence is in `src/locales`. */
export type Remark =
  | {
      readonly id: 'missing';
      readonly criterion: string;
      readonly label: string | null;
      readonly reason: MissingReason;
    }
  | { readonly id: 'noSegment'; readonly gap: ClientGap }
  | { readonly id: 'profile'; readonly name: string }
  /** Its profile lacks criteria: by their places, from 0, and what a preset would have there. */
  | { readonly id: 'profileOpen'; readonly name: string; readonly lacks: readonly OpenPlace[] }
  | { readonly id: Flag };

/**
 * Everything to say about one client: criteria that its profile still lacks, missing data by criterion, without which it has no code; no segment; flags; the
 * profile where it is another than the general one.
 * What the whole table lacks is not a client's: it is said once, by the pane or the command line.
 */
export function remarksOf(classification: Classification, client: number): Remark[] {
  const { scheme, profiles, inputs, segment, segmentGap, flags } = classification;
  const p = profiles[client]!;
  const profile = scheme.profiles[p]!;
  const { criteria, name, family, kind } = profile;
  const remarks: Remark[] = [];
  const lacks = lacksOf(profile);
  if (lacks.length > 0) remarks.push({ id: 'profileOpen', name, lacks });
  criteria.forEach(({ key, label, source }, k) => {
    if (source.kind === 'open') return;
    const reason = inputs[p]![k]!.reasons[client]!;
    if (reason) remarks.push({ id: 'missing', criterion: key, label, reason: MISSING_REASONS[reason]! });
  });
  const gap = SEGMENT_GAPS[segmentGap[client]!]!;
  if (!segment[client] && isClientGap(gap) && canSegment(scheme)) remarks.push({ id: 'noSegment', gap });
  for (const flag of flagsOf(flags[client]!)) remarks.push({ id: flag });
  if ((family !== null || kind !== null) && lacks.length === 0) remarks.push({ id: 'profile', name });
  return remarks;
}

function isClientGap(gap: SegmentGap): gap is ClientGap {
  return gap === 'share' || gap === 'turnover' || gap === 'digit';
}
