import type { DIGIT_COLOURS } from '../../method';

/** The digits' colours as tokens of a theme: what draws them need not know whether the page is dark. */
export function digitTokens(colours: typeof DIGIT_COLOURS): Record<string, string> {
  return Object.fromEntries(
    colours.flatMap(({ fill, ink }, digit) => [
      [`cecDigit${digit}Fill`, fill],
      [`cecDigit${digit}Ink`, ink],
    ]),
  );
}

/** Fill and ink of a digit, 0 for a blank one, in the theme in force. */
export const digitColours = (digit: number): { readonly fill: string; readonly ink: string } => ({
  fill: `var(--cecDigit${digit}Fill)`,
  ink: `var(--cecDigit${digit}Ink)`,
});

/**
 * What series' colours of pictures, chosen for white paper, are on a dark page, by the colour without its sign. Those that
 * are not here stand out from it as they are.
 */
const SERIES_ON_DARK: Readonly<Record<string, string>> = {
  '0B5A5E': '#1F8A90',
  '2E7C7B': '#3F9F9D',
  '286B6A': '#3A9491',
  '0B3336': '#7FB7BA',
  '1F2937': '#9AA7BA',
  '33302A': '#B9B3A6',
  '4A463E': '#ABA596',
  '595959': '#A6A6A6',
  '7A7A7A': '#9C9C9C',
  B00020: '#F2707F',
};

/** Those colours as tokens: themes for light pages have none, and a picture's own colour stands. */
export const seriesTokens = (): Record<string, string> =>
  Object.fromEntries(Object.entries(SERIES_ON_DARK).map(([colour, onDark]) => [`cecOn${colour}`, onDark]));

/** A series' colour in the theme in force. */
export const onTheme = (colour: string): string => `var(--cecOn${colour.slice(1).toUpperCase()}, ${colour})`;
