import { webLightTheme, type Theme } from '@fluentui/react-components';
import { DIGIT_COLOURS } from '../../method';
import { BRAND } from './brand';
import { digitTokens } from './digitColours';
import { rowHover } from './rowHover';
import type { ThemeName } from './themeName';

export const LIGHT: Theme = {
  ...webLightTheme,
  ...BRAND,
  ...digitTokens(DIGIT_COLOURS),
  ...rowHover(webLightTheme.colorNeutralBackground1Hover),
  colorBrandForegroundLink: '#0B5A5E',
  colorBrandForegroundLinkHover: '#094B4E',
  colorBrandForegroundLinkPressed: '#073B3E',
  colorNeutralForeground2BrandHover: '#0B5A5E',
  colorNeutralForeground2BrandPressed: '#094B4E',
  colorCompoundBrandForeground1: '#0B5A5E',
  colorCompoundBrandStroke: '#0B5A5E',
};

/** Fluent's themes in the product's own green; all but the light one are fetched when they are wanted. */
export async function themeOf(name: ThemeName): Promise<Theme> {
  if (name === 'light') return LIGHT;
  const { OTHER_THEMES } = await import(/* webpackChunkName: "themes" */ './otherThemes');
  return OTHER_THEMES[name];
}
