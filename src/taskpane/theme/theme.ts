import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'highContrast';

/** What Office says of its own colours; empty where it says nothing (Excel on the web has returned `undefined`). */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Which theme suits the host: its own word first, else its background, else the system's preference. */
export function themeNameFor(office: OfficeColours | undefined, prefers: (query: string) => boolean): ThemeName {
  if (prefers('(forced-colors: active)')) return 'highContrast';
  if (typeof office?.isDarkTheme === 'boolean') return office.isDarkTheme ? 'dark' : 'light';
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? '');
  if (background) {
    const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  return prefers('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}

const brand = {
  colorBrandBackground: '#0B5A5E',
  colorBrandBackgroundHover: '#094B4E',
  colorBrandBackgroundPressed: '#073B3E',
  colorCompoundBrandBackground: '#0B5A5E',
  colorCompoundBrandBackgroundHover: '#094B4E',
  colorCompoundBrandStroke: '#0B5A5E',
} satisfies Partial<Theme>;

/** Fluent's themes in the product's own green; high contrast keeps the system's colours. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    ...webLightTheme,
    ...brand,
    colorBrandForegroundLink: '#0B5A5E',
    colorBrandForegroundLinkHover: '#094B4E',
    colorBrandForegroundLinkPressed: '#073B3E',
    colorCompoundBrandForeground1: '#0B5A5E',
  },
  dark: {
    ...webDarkTheme,
    ...brand,
    colorBrandForegroundLink: '#6CC7C2',
    colorBrandForegroundLinkHover: '#8BD6D2',
    colorBrandForegroundLinkPressed: '#A9E3E0',
    colorCompoundBrandForeground1: '#6CC7C2',
    colorCompoundBrandStroke: '#6CC7C2',
  },
  highContrast: teamsHighContrastTheme,
};
