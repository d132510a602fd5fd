import type { SegmentLabel } from '../rules/segments';

/** A fill, and the ink that reads on it (contrast 4.5:1 or more). */
export interface Swatch {
  readonly fill: string;
  readonly ink: string;
}

/**
 * One colour per segment, the same in the pane, on sheets and in charts. Told apart in grey by their lightness, and
 * always with a word beside them. The strongest are those of high turnover; nothing warns.
 */
export const SEGMENT_COLOURS: Readonly<Record<SegmentLabel | 'none', Swatch>> = {
  vital: { fill: '#0B5A5E', ink: '#FFFFFF' },
  promising: { fill: '#2E9C8F', ink: '#06201E' },
  lacklustre: { fill: '#B9AA8C', ink: '#2B2414' },
  dispensable: { fill: '#DBD8D1', ink: '#33302A' },
  potential: { fill: '#B5C6E6', ink: '#1B2A44' },
  lost: { fill: '#6D727B', ink: '#FFFFFF' },
  none: { fill: '#F3F1ED', ink: '#4A463E' },
};

/** The value groups 1–3, dark to pale. */
export const VALUE_GROUP_COLOURS: readonly [Swatch, Swatch, Swatch] = [
  { fill: '#0B5A5E', ink: '#FFFFFF' },
  { fill: '#8CC4BF', ink: '#0B3336' },
  { fill: '#E7E2DA', ink: '#33302A' },
];

/** Digits in one hue, pale for 1 to deep for 4; index 0 is a blank digit. */
export const DIGIT_COLOURS: readonly [Swatch, Swatch, Swatch, Swatch, Swatch] = [
  { fill: '#F1EFEA', ink: '#4A463E' },
  { fill: '#CFE6E4', ink: '#0B3336' },
  { fill: '#8CC4BF', ink: '#0B3336' },
  { fill: '#2E7C7B', ink: '#FFFFFF' },
  { fill: '#0B5A5E', ink: '#FFFFFF' },
];

/** The same on a dark page, where what is pale stands out most: dim for 1 to bright for 4. */
export const DIGIT_COLOURS_ON_DARK: typeof DIGIT_COLOURS = [
  { fill: '#2B2B2B', ink: '#D6D2CA' },
  { fill: '#1E4446', ink: '#E4F3F1' },
  { fill: '#286B6A', ink: '#FFFFFF' },
  { fill: '#4FA79F', ink: '#04201F' },
  { fill: '#A6E3DA', ink: '#04201F' },
];

/** A sales block, on sheets and in the pane. */
export const BLOCK_COLOUR: Swatch = { fill: '#F5B7B1', ink: '#5C1410' };

/** Every colour that cells of our columns beside clients can have: by these ours are known. */
export const RESULT_COLOURS: readonly Swatch[] = [
  ...Object.values(SEGMENT_COLOURS),
  BLOCK_COLOUR,
  ...VALUE_GROUP_COLOURS,
];
