import type { FrameNote, PageNote } from './frameMessages';
import type { HostInformation } from './hostInformation';
import { hostInfoText } from './hostInformation';

/**
 * The native desktop host that Office.js looks for in `window.external`, and the message bridge of its Excel
 * API: everything the unmodified library needs to believe that it runs inside Excel for Windows.
 * Shapes: office-js-protocol.md §1.
 */
export interface ContainerChannel {
  sendBridge(text: string): void;
  sendNote(note: FrameNote): void;
}

export interface Container {
  /** text from the host for the client's bridge */
  receiveBridge(text: string): void;
  receiveNote(note: PageNote): void;
}

/** The window that Office.js runs in; only the parts that the container sets. */
export interface OfficeWindow {
  external: unknown;
  _richApiNativeBridge?: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void };
  sessionStorage: Pick<Storage, 'removeItem' | 'key' | 'length'>;
}

/** Numbers by which the library names methods, events and outcomes on this seam. */
const METHOD_COMMAND_COMPLETED = 94;
const EVENT_DIALOG = 10;
const EVENT_COMMAND_INVOKED = 39;
const EVENT_RICH_API_MESSAGE = 33;
const EVENT_OFFICE_THEME = 9;
const SUCCESS = 0;
const NOT_SUPPORTED = 5000;
const DIALOG_REFUSED_BY_USER = 12009;
const APP_TYPE_EXCEL = 1;
const ACTIVATED_BY_OPENING = 2;

/** Events that the add-in may listen to; those that the workbench never raises are accepted and stay silent. */
const ACCEPTED_EVENTS: readonly number[] = [EVENT_COMMAND_INVOKED, EVENT_RICH_API_MESSAGE, EVENT_OFFICE_THEME];

type Callback = (response: unknown) => void;

/** The library expects the host's arrays as COM safe arrays. */
const safeArray = (values: readonly unknown[]) => ({ toArray: () => [...values] });

/** `#rrggbb` as the integer that `GetOfficeThemeInfo` carries. */
const colorNumber = (color: string): number => parseInt(color.slice(1), 16);

function context(information: HostInformation, settings: Map<string, string>, channel: ContainerChannel) {
  const theme = Object.fromEntries(
    Object.entries(information.theme).map(([name, color]) => [name, colorNumber(color as string)]),
  );
  const settingsStore = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]) {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? ''));
      channel.sendNote({ kind: 'settings', values: Object.fromEntries(settings) });
    },
  };
  return {
    GetAppType: () => APP_TYPE_EXCEL,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => information.displayLanguage,
    GetAppDataLocale: () => information.contentLanguage,
    GetDocUrl: () => information.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => ACTIVATED_BY_OPENING,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => information.instanceId,
    GetInstanceId: () => information.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(information.requirementSets),
    GetHostFullVersion: () => '16.0.17928.20114',
    GetInitialDisplayMode: () => (information.paneVisible ? 2 : 1),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => settingsStore,
  };
}

/**
 * Puts the host into a window, before office.js runs there.
 * Commands that arrive before the add-in listens are kept and delivered once it does.
 */
export function installContainer(
  window: OfficeWindow,
  information: HostInformation,
  channel: ContainerChannel,
): Container {
  const settings = new Map(Object.entries(information.settings));
  const hostContext = context(information, settings, channel);
  const waiting: PageNote[] = [];
  let invokeCommand: ((dispId: number, payload: unknown) => void) | null = null;

  const deliver = (note: PageNote) => {
    if (invokeCommand === null) return void waiting.push(note);
    const { id, functionName, event } = note.command;
    invokeCommand(EVENT_COMMAND_INVOKED, safeArray([id, functionName, JSON.stringify(event)]));
  };

  window.external = {
    GetHostInfo: () => hostInfoText(information),
    GetContext: () => hostContext,
    Execute(method: number, parameters: unknown[], callback: Callback) {
      if (method !== METHOD_COMMAND_COMPLETED) {
        channel.sendNote({ kind: 'refused', what: `Office common API method ${method}` });
        return callback(NOT_SUPPORTED);
      }
      const [id, status, data] = parameters;
      channel.sendNote({ kind: 'commandDone', id: String(id), status: Number(status), data: String(data ?? '') });
      callback(safeArray([SUCCESS]));
    },
    RegisterEvent(event: number, _target: string, handler: (id: number, payload: unknown) => void, done: Callback) {
      if (event === EVENT_DIALOG) {
        channel.sendNote({ kind: 'refused', what: 'dialog' });
        return done(DIALOG_REFUSED_BY_USER);
      }
      if (!ACCEPTED_EVENTS.includes(event)) {
        channel.sendNote({ kind: 'refused', what: `Office common API event ${event}` });
        return done(NOT_SUPPORTED);
      }
      done(SUCCESS);
      if (event !== EVENT_COMMAND_INVOKED) return;
      invokeCommand = handler;
      channel.sendNote({ kind: 'commandsReady' });
      waiting.splice(0).forEach(deliver);
    },
    UnregisterEvent(event: number, _target: string, done: Callback) {
      if (event === EVENT_COMMAND_INVOKED) invokeCommand = null;
      done(SUCCESS);
    },
  };
  // Office.js caches both across reloads of the frame; another workbook or language must not see them.
  forgetCached(window.sessionStorage);
  const bridge: NonNullable<OfficeWindow['_richApiNativeBridge']> = { sendMessageToHost: channel.sendBridge };
  window._richApiNativeBridge = bridge;

  return { receiveBridge: (text) => bridge.onMessageFromHost?.(text), receiveNote: deliver };
}

function forgetCached(storage: OfficeWindow['sessionStorage']): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) {
    if (key !== null && (key === 'hostInfoValue' || key.endsWith('CachedSessionSettings'))) storage.removeItem(key);
  }
}
