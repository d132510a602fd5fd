import { type Explanation, SEGMENTS, type SnapshotComparison, segmentsLack } from '../../method';
import { moneyText } from '../currency';
import { dateOf, type Page } from './page';

/** The comparison in one line, with its numbers. */
export function findingOf(page: Omit<Page, 'draft'>): string {
  const { comparison, inputs, language, say } = page;
  const { moved, movedTurnover } = comparison.migration;
  const params = { from: dateOf(page, 'before'), to: dateOf(page, 'after'), count: moved.length };
  // Without the columns that one of them does not know there may be no segment to be compared.
  if (page.watching.gaps.length > 0 && !segmentsCompare(comparison))
    return say('findingDigits', { ...params, count: comparison.movers.length });
  if (!segmentsCompare(comparison)) return noSegments(page, params);
  if (moved.length === 0) return say('same', params);
  if (movedTurnover === null) return say('findingPlain', params);
  const later = comparison.movedTurnoverAfter;
  const now = later === null ? '' : say('findingNow', { amount: moneyText(later, inputs, language) });
  return say('finding', { ...params, amount: moneyText(movedTurnover, inputs, language), now });
}

/** Without segments in either, what changed all the same, and what is missing for them. */
function noSegments(
  { comparison: { movers }, inputs, say }: Omit<Page, 'draft'>,
  between: { readonly from: string; readonly to: string },
): string {
  const lacks = segmentsLack(inputs.classification.scheme);
  const params = { ...between, count: movers.length, lack: lacks === null ? '' : say(`lack.${lacks}`) };
  return say(movers.length === 0 ? 'noSegmentsSame' : 'noSegments', params);
}

/** How many clients each cause moves to another segment, and, where they add up to more than move, why. */
export function movedByCause(
  { comparison: { migration } }: Pick<Page, 'comparison'>,
  { causes, outcomes }: Explanation,
  say: Page['say'],
): { readonly clients: number[]; readonly several: string | null } {
  const clients = causes.map((_, c) => {
    const [from, to] = [outcomes[c]!.segment, outcomes[c + 1]!.segment];
    return to.reduce((count, segment, k) => count + (segment === from[k] ? 0 : 1), 0);
  });
  const sum = clients.reduce((all, count) => all + count, 0);
  const moved = migration.moved.length;
  return { clients, several: sum > moved ? say('causes.several', { sum, moved }) : null };
}

/** Whether any client has one of the four segments in both snapshots. */
function segmentsCompare({ before, after, paired }: SnapshotComparison): boolean {
  const has = (segment: number): boolean => segment >= 1 && segment <= SEGMENTS.length;
  return paired.places.some((former, k) => former >= 0 && has(before.segment[former]!) && has(after.segment[k]!));
}
