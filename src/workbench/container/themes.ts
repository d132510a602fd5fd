/**
 * The colour schemes that the workbench can pretend Office is set to. The four colours of each are what
 * `Office.context.officeTheme` hands to the add-in; the page paints its own frame with the same ones.
 */
export type ThemeId = 'light' | 'dark' | 'contrast';

export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const OFFICE_THEMES: Readonly<Record<ThemeId, OfficeThemeColors>> = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f5f5f5',
    controlForegroundColor: '#242424',
  },
  dark: {
    bodyBackgroundColor: '#1f1f1f',
    bodyForegroundColor: '#f0f0f0',
    controlBackgroundColor: '#2b2b2b',
    controlForegroundColor: '#f0f0f0',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#ffff00',
  },
};
