import { teamsHighContrastTheme, webDarkTheme, type Theme } from '@fluentui/react-components';
import { DIGIT_COLOURS, DIGIT_COLOURS_ON_DARK } from '../../method';
import { BRAND } from './brand';
import { digitTokens, seriesTokens } from './digitColours';
import { rowHover } from './rowHover';

/** Dark enough for every word of a row to stay readable on it. */
const GREY = '#262626';

/** Themes that most panes never need: fetched when they are. */
export const OTHER_THEMES: Readonly<Record<'dark' | 'highContrast' | 'highContrastOnLight', Theme>> = {
  dark: {
    ...webDarkTheme,
    ...BRAND,
    ...digitTokens(DIGIT_COLOURS_ON_DARK),
    ...seriesTokens(),
    ...rowHover(webDarkTheme.colorNeutralBackground1Hover),
    // The light theme's green sinks into a dark page: these stand out from it by 3:1 and carry white, or dark, marks.
    colorBrandBackground: '#14807F',
    colorBrandBackgroundHover: '#178482',
    colorBrandBackgroundPressed: '#0F6F70',
    colorCompoundBrandBackground: '#3FB0A5',
    colorCompoundBrandBackgroundHover: '#57BDB3',
    colorCompoundBrandBackgroundPressed: '#6CC7C2',
    colorBrandForegroundLink: '#6CC7C2',
    colorBrandForegroundLinkHover: '#8BD6D2',
    colorBrandForegroundLinkPressed: '#A9E3E0',
    colorNeutralForeground2BrandHover: '#6CC7C2',
    colorNeutralForeground2BrandPressed: '#8BD6D2',
    colorCompoundBrandForeground1: '#6CC7C2',
    colorCompoundBrandStroke: '#6CC7C2',
  },
  highContrast: {
    ...teamsHighContrastTheme,
    ...digitTokens(DIGIT_COLOURS_ON_DARK),
    ...seriesTokens(),
    ...rowHover(GREY),
    fontFamilyBase: webDarkTheme.fontFamilyBase,
  },
  // The system puts its colours over the theme's own; the digits keep theirs, and theirs are those of a light page.
  highContrastOnLight: {
    ...teamsHighContrastTheme,
    ...digitTokens(DIGIT_COLOURS),
    ...rowHover(GREY),
    fontFamilyBase: webDarkTheme.fontFamilyBase,
  },
};
