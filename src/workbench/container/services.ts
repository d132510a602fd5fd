import type { ExcelHost } from '../host';
import { declareClass, objectOf } from '../host/protocol/classes';

/** What the add-in asked of its own pane and ribbon, and the page's answer to it. */
export interface AddinShell {
  /** Shows or hides the pane; the runtime goes on behind a hidden one (shared runtime). */
  setPaneVisible(visible: boolean): void;
  isPaneVisible(): boolean;
  /** Whether the workbook starts the add-in when it is opened (`Office.addin.setStartupBehavior`). */
  setLoadsOnOpen(loads: boolean): void;
  loadsOnOpen(): boolean;
  /** Controls that `Office.ribbon.requestUpdate` enables or disables, by id. */
  updateRibbon(enabled: ReadonlyMap<string, boolean>): void;
}

const VISIBILITY_CHANGED = 65539;
const EVENT_CATEGORY = 65536;

/** A button or tab of the ribbon, as `Office.ribbon.requestUpdate` reaches it. */
interface RibbonItem {
  readonly id: string;
  readonly shell: AddinShell;
}

const ribbonButton = declareClass<RibbonItem>('RibbonButton', {
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    enabled: {
      get: () => true,
      set: ({ id, shell }, enabled) => shell.updateRibbon(new Map([[id, enabled === true]])),
    },
  },
});
const ribbonTab = declareClass<RibbonItem>('RibbonTab', {
  id: ({ id }) => id,
  scalars: { id: { get: ({ id }) => id } },
  // Contextual tabs need RibbonApi 1.2, which the workbench does not claim: their tabs are always there.
  methods: { setVisibility: () => null },
});

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
  // Every runtime says that it listens; with functions in the manifest, FunctionHost takes this service over.
  host.registerService('Microsoft.ExcelServices.CustomFunctions', {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
  });
  host.registerService('Microsoft.DynamicRibbon.DynamicRibbon', {
    GetButton: ([id]) => objectOf(ribbonButton, { id: String(id), shell }),
    GetTab: ([id]) => objectOf(ribbonTab, { id: String(id), shell }),
  });
}

/** Tells `Office.addin.onVisibilityModeChanged` listeners that the pane was shown or hidden. */
export function pushVisibility(host: ExcelHost, visible: boolean): void {
  const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
  host.push([[EVENT_CATEGORY, VISIBILITY_CHANGED, '', message, 0]]);
}
