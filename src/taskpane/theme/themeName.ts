/** `highContrastOnLight`: forced colours whose page is light, as in Windows' contrast theme *Desert*. */
export type ThemeName = 'light' | 'dark' | 'highContrast' | 'highContrastOnLight';

/** What Office says of its own colours; empty where it says nothing (Excel on the web has returned `undefined`). */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Pure colours on pure black: no theme of Office's own, but the contrast themes of systems are painted so. */
const PURE = /^#?(ffffff|ffff00|00ff00|00ffff)$/i;
const isContrast = ({ bodyBackgroundColor = '', bodyForegroundColor = '' }: OfficeColours): boolean =>
  /^#?000000$/.test(bodyBackgroundColor) && PURE.test(bodyForegroundColor);

/** Which theme suits the host: high contrast before all, then its own word, else its background, else the system's preference. */
export function themeNameFor(office: OfficeColours | undefined, prefers: (query: string) => boolean): ThemeName {
  if (office && isContrast(office)) return 'highContrast';
  if (prefers('(forced-colors: active)'))
    return prefers('(prefers-color-scheme: light)') ? 'highContrastOnLight' : 'highContrast';
  if (typeof office?.isDarkTheme === 'boolean') return office.isDarkTheme ? 'dark' : 'light';
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? '');
  if (background) {
    const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  return prefers('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}
