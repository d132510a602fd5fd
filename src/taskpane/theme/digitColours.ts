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

/** How pictures are painted on a page: their series are chosen for white paper, and a dark one needs them lighter. */
export const pictureTokens = (page: 'light' | 'dark'): Record<string, string> => ({
  cecPictureFilter: page === 'dark' ? 'brightness(1.7)' : 'none',
});
