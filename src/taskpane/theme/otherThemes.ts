import { teamsHighContrastTheme, webDarkTheme, type Theme } from '@fluentui/react-components';
import { BRAND } from './brand';

/** Themes that most panes never need: fetched when they are. */
export const OTHER_THEMES: Readonly<Record<'dark' | 'highContrast', Theme>> = {
  dark: {
    ...webDarkTheme,
    ...BRAND,
    colorBrandForegroundLink: '#6CC7C2',
    colorBrandForegroundLinkHover: '#8BD6D2',
    colorBrandForegroundLinkPressed: '#A9E3E0',
    colorCompoundBrandForeground1: '#6CC7C2',
    colorCompoundBrandStroke: '#6CC7C2',
  },
  highContrast: teamsHighContrastTheme,
};
