import type { Segment } from './segments';

/**
 * Colours that mean the same in the pane, on sheets and in charts. One hue per segment (`fill` behind dark text on a
 * sheet, `strong` for bars and lines), one hue from light to dark for digits 1–4, so that both can be told apart in
 * grey; a word or figure always stands beside them.
 */
export const PALETTE = {
  ink: '#1F2933',
  header: '#E4E9F0',
  block: '#F5B7B1',
  segment: {
    vital: { fill: '#BFE3D0', strong: '#1B7F5C' },
    promising: { fill: '#C7DDF5', strong: '#2F6FB5' },
    lacklustre: { fill: '#FBE3B3', strong: '#C98A10' },
    dispensable: { fill: '#DEDFE2', strong: '#7A8088' },
  } satisfies Record<Segment, { fill: string; strong: string }>,
  /** Digits 1–4. */
  digit: ['#C9DDF0', '#8DB8DE', '#4C8AC2', '#1C5A96'],
} as const;
