import type { OpenScheme } from '../../method';
import type { PaneState } from './state';

/** The scheme that the pane shows, whether or not all of its criteria are there. */
export function atHand({ scheme, draft }: Pick<PaneState, 'scheme' | 'draft'>): OpenScheme | null {
  return draft ?? scheme;
}

/** Whether criteria of the scheme at hand are still to be chosen. */
export const isChoosing = ({ scheme, draft }: Pick<PaneState, 'scheme' | 'draft'>): boolean =>
  scheme === null && draft !== null;

/** What is being chosen, as the desk is told of it for what waits for no criteria; nothing once the scheme is complete. */
export const beingChosen = ({ scheme, draft }: Pick<PaneState, 'scheme' | 'draft'>): { readonly open?: OpenScheme } =>
  scheme === null && draft ? { open: draft } : {};

/** Whether there is something that could be written. */
export function isReady({ weightsDraft, scheme, reading, trouble }: PaneState): boolean {
  return weightsDraft === null && scheme !== null && reading !== null && trouble?.where !== 'scheme';
}

/** Whether a tool can be run: one that needs no codes waits for no criteria. */
export const isReadyFor = (state: PaneState, { needsCode }: { readonly needsCode: boolean }): boolean =>
  isReady(state) || (!needsCode && isChoosing(state) && state.reading !== null);
