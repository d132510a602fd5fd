import type { PaneState } from './state';

/** Whether there is something that could be written. */
export function isReady({ weightsDraft, scheme, reading, trouble }: PaneState): boolean {
  return weightsDraft === null && scheme !== null && reading !== null && trouble?.where !== 'scheme';
}
