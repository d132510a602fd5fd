import type { OpenScheme } from '../../method';
import type { PaneState } from './state';

/** The scheme that the pane shows, whether or not all of its criteria are there. */
export function atHand({ scheme, draft }: Pick<PaneState, 'scheme' | 'draft'>): OpenScheme | null {
  return draft ?? scheme;
}
