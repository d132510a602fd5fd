import type { ExcelHost } from '../host';

/** What the add-in asked of its own pane and ribbon, and the page's answer to it. */
export interface AddinShell {
  /** Shows or hides the pane; the runtime goes on behind a hidden one (shared runtime). */
  setPaneVisible(visible: boolean): void;
  isPaneVisible(): boolean;
  /** Whether the workbook starts the add-in when it is opened (`Office.addin.setStartupBehavior`). */
  setLoadsOnOpen(loads: boolean): void;
  loadsOnOpen(): boolean;
  /** A change asked for by `Office.ribbon.requestUpdate`: enabled states by control id. */
  updateRibbon(enabled: ReadonlyMap<string, boolean>): void;
}

const VISIBILITY_CHANGED = 65539;
const EVENT_CATEGORY = 65536;

interface RibbonUpdate {
  tabs?: { controls?: RibbonControl[]; groups?: { controls?: RibbonControl[] }[] }[];
}
interface RibbonControl {
  id: string;
  enabled?: boolean;
}

/** Reads the JSON that `Office.ribbon.requestUpdate` sends: which controls to enable or disable. */
export function ribbonUpdates(json: string): ReadonlyMap<string, boolean> {
  const update = JSON.parse(json) as RibbonUpdate;
  const controls = (update.tabs ?? []).flatMap((tab) => [
    ...(tab.controls ?? []),
    ...(tab.groups ?? []).flatMap((group) => group.controls ?? []),
  ]);
  return new Map(controls.flatMap(({ id, enabled }) => (enabled === undefined ? [] : [[id, enabled] as const])));
}

/**
 * Registers the services behind `Office.addin`, `Office.actions` and `Office.ribbon` with the host.
 * Service and method names are those that the library sends (object paths of type 2).
 */
export function registerAddinServices(host: ExcelHost, shell: AddinShell): void {
  host.registerService('Microsoft.AppRuntime.AppRuntimeService', {
    GetAppRuntimeState: () => (shell.isPaneVisible() ? 'Visible' : 'Background'),
    SetAppRuntimeState: ([state]) => {
      shell.setPaneVisible(state === 'Visible');
      return null;
    },
  });
  host.registerService('Microsoft.AppRuntime.AppRuntimePersistenceService', {
    GetAppRuntimeStartState: () => (shell.loadsOnOpen() ? 'Background' : 'Inactive'),
    SetAppRuntimeStartState: ([state]) => {
      shell.setLoadsOnOpen(state !== 'Inactive');
      return null;
    },
  });
  host.registerService('Microsoft.InternalService.AddinInternalService', { notifyActionHandlerReady: () => null });
  host.registerService('Microsoft.DynamicRibbon.DynamicRibbon', {
    ExecuteRequestUpdate: ([json]) => {
      shell.updateRibbon(ribbonUpdates(String(json)));
      return null;
    },
  });
}

/** Tells `Office.addin.onVisibilityModeChanged` listeners that the pane was shown or hidden. */
export function pushVisibility(host: ExcelHost, visible: boolean): void {
  const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
  host.push([[EVENT_CATEGORY, VISIBILITY_CHANGED, '', message, 0]]);
}
