import type { ApiLevel } from './requirementSets';
import { DEFAULT_API_LEVEL, requirementSets } from './requirementSets';
import type { OfficeThemeColors, ThemeId } from './themes';
import { OFFICE_THEMES } from './themes';

/** Everything that Office.js asks of its host synchronously while it starts, as plain JSON. */
export interface HostInformation {
  /** Language of Excel's own interface, e.g. `es-ES`. */
  readonly displayLanguage: string;
  /** Language of numbers and dates in cells. */
  readonly contentLanguage: string;
  readonly theme: OfficeThemeColors;
  readonly requirementSets: Readonly<Record<string, string>>;
  /** `Office.context.document.settings` as saved in the workbook: name to JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  /** Whether the pane is on the screen when the runtime starts, or only runs behind it. */
  readonly paneVisible: boolean;
  /** Changes with each opened workbook, so that no copy of another workbook's settings is reused. */
  readonly instanceId: string;
}

export interface HostInformationOptions {
  language?: string;
  contentLanguage?: string;
  theme?: ThemeId;
  apiLevel?: ApiLevel;
  settings?: Readonly<Record<string, string>>;
  documentUrl?: string;
  paneVisible?: boolean;
  instanceId?: string;
}

/** Host information with the workbench's defaults: English, light, the newest API level, an unsaved workbook. */
export function hostInformation(options: HostInformationOptions = {}): HostInformation {
  const language = options.language ?? 'en-US';
  return {
    displayLanguage: language,
    contentLanguage: options.contentLanguage ?? language,
    theme: OFFICE_THEMES[options.theme ?? 'light'],
    requirementSets: requirementSets(options.apiLevel ?? DEFAULT_API_LEVEL),
    settings: options.settings ?? {},
    documentUrl: options.documentUrl ?? '',
    paneVisible: options.paneVisible ?? true,
    instanceId: options.instanceId ?? 'workbench',
  };
}

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/**
 * The string that `GetHostInfo()` returns: host, platform, version, language, correlation id, dialog mark,
 * logging, flags. Logging is off, so that the library asks for no telemetry script.
 */
export function hostInfoText(information: HostInformation): string {
  const flags = SHARED_RUNTIME | CUSTOM_FUNCTIONS;
  return `Excel$Win32$16.01$${information.displayLanguage}$${information.instanceId}$$disableLogging$${flags}`;
}
