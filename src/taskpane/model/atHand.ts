import type { OpenScheme } from '../../method';
import type { PaneState } from './state';

/** The scheme that the pane shows, whether or not all of its criteria are there. */
export function atHand({ scheme, draft }: Pick<PaneState, 'scheme' | 'draft'>): OpenScheme | null {
  return draft ?? scheme;
}

/** Whether there is something that could be written. */
export function isReady({ weightsDraft, scheme, reading, trouble }: PaneState): boolean {
  return weightsDraft === null && scheme !== null && reading !== null && trouble?.where !== 'scheme';
}
