import type { SegmentLabel } from './segments';

/** A fill, and the ink that reads on it (contrast 4.5:1 or more). */
export interface Swatch {
  readonly fill: string;
  readonly ink: string;
}

/**
 * One colour per segment, the same in the pane, on sheets and in charts. Told apart in grey by their lightness, and
 * always with a word beside them.
 */
export const SEGMENT_COLOURS: Readonly<Record<SegmentLabel | 'none', Swatch>> = {
  vital: { fill: '#0B5A5E', ink: '#FFFFFF' },
  promising: { fill: '#2E9C8F', ink: '#06201E' },
  lacklustre: { fill: '#E0B354', ink: '#3A2A04' },
  dispensable: { fill: '#D7D3CB', ink: '#33302A' },
  potential: { fill: '#B9CBE8', ink: '#1B2A44' },
  lost: { fill: '#8A8F98', ink: '#0F1216' },
  none: { fill: '#F1EFEA', ink: '#4A463E' },
};

/** Digits in one hue, pale for 1 to deep for 4; index 0 is a blank digit. */
export const DIGIT_COLOURS: readonly [Swatch, Swatch, Swatch, Swatch, Swatch] = [
  { fill: '#F1EFEA', ink: '#4A463E' },
  { fill: '#CFE6E4', ink: '#0B3336' },
  { fill: '#8CC4BF', ink: '#0B3336' },
  { fill: '#2E7C7B', ink: '#FFFFFF' },
  { fill: '#0B5A5E', ink: '#FFFFFF' },
];

/** A sales block, on sheets and in the pane. */
export const BLOCK_COLOUR: Swatch = { fill: '#F5B7B1', ink: '#5C1410' };
