import type { Theme } from '@fluentui/react-components';

/** The product's own green, in every theme but high contrast, which keeps the system's colours. */
export const BRAND = {
  colorBrandBackground: '#0B5A5E',
  colorBrandBackgroundHover: '#094B4E',
  colorBrandBackgroundPressed: '#073B3E',
  colorCompoundBrandBackground: '#0B5A5E',
  colorCompoundBrandBackgroundHover: '#094B4E',
} satisfies Partial<Theme>;
