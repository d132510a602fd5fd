import type { ApiLevel, ThemeId } from '../container';
import { API_LEVELS, DEFAULT_API_LEVEL } from '../container';
import { type Language, languageOfRegion, OFFICE_LOCALE, type Region, REGIONS } from './words';

/** What the person at the workbench chose, kept between visits. */
export interface WorkbenchSettings {
  /** The region's. */
  language: Language;
  region: Region;
  theme: ThemeId;
  apiLevel: ApiLevel;
  paneWidth: number;
  /**
   * Whether a workbook opens with the pane. Excel opens it without; the add-in then runs only once a formula, or somebody,
   * wants it.
   */
  paneAtStart: PaneAtStart;
}
type PaneAtStart = 'open' | 'closed';

const KEY = 'cec-workbench';
export const PANE_WIDTH = { standard: 350, least: 320, most: 900, step: 10 } as const;
export const THEMES: readonly ThemeId[] = ['light', 'dark', 'contrast'];

function standardSettings(): WorkbenchSettings {
  return {
    ...ofRegion(navigator.language.startsWith('es') ? 'es-ES' : 'en-US'),
    theme: 'light',
    apiLevel: DEFAULT_API_LEVEL,
    paneWidth: PANE_WIDTH.standard,
    paneAtStart: 'open',
  };
}

/** A language with the region that it is set up for. */
export const ofRegion = (region: Region): Pick<WorkbenchSettings, 'language' | 'region'> => ({
  language: languageOfRegion(region),
  region,
});

/** A region as the address names it: by its language alone where that is usual. */
export const tagOf = (region: Region): string =>
  OFFICE_LOCALE[languageOfRegion(region)] === region ? languageOfRegion(region) : region;

/** The region of a tag, as `es-MX`, or of a language alone. */
export const regionCalled = (tag: unknown): Region | undefined =>
  REGIONS.find((region) => region === tag) ?? (OFFICE_LOCALE as Readonly<Record<string, Region>>)[String(tag)];

const oneOf = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.includes(value as T) ? (value as T) : otherwise;

/** The kept settings; whatever of them is not valid any more is left at its standard. */
export function loadSettings(search: string): WorkbenchSettings {
  const standard = standardSettings();
  const kept = { ...readKept(), ...Object.fromEntries(new URLSearchParams(search)) } as Record<string, unknown>;
  return {
    ...ofRegion(regionCalled(kept['language']) ?? standard.region),
    theme: oneOf(THEMES, kept['theme'], standard.theme),
    apiLevel: oneOf(API_LEVELS, kept['apiLevel'], standard.apiLevel),
    paneWidth: clampPaneWidth(Number(kept['paneWidth'] ?? standard.paneWidth)),
    // Of this visit only: there is no switch to take it back with.
    paneAtStart: oneOf<PaneAtStart>(['open', 'closed'], new URLSearchParams(search).get('paneAtStart'), 'open'),
  };
}

function readKept(): Record<string, unknown> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
  } catch {
    return {};
  }
}

export function keepSettings(settings: WorkbenchSettings): void {
  localStorage.setItem(KEY, JSON.stringify({ ...settings, language: settings.region }));
}

export function clampPaneWidth(width: number): number {
  if (!Number.isFinite(width)) return PANE_WIDTH.standard;
  return Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(width)));
}
