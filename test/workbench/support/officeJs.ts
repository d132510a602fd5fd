import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExcelHost } from '../../../src/workbench/host';

/** Microsoft's client as it stands in the global scope after its bundle has run. */
export interface OfficeJs {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface Globals {
  window?: unknown;
  navigator?: unknown;
  Office?: unknown;
  OSF?: unknown;
  _richApiNativeBridge?: Bridge;
  Excel?: unknown;
  OfficeExtension?: unknown;
}

const requireHere = createRequire(join(process.cwd(), 'package.json'));
const bundle = join(requireHere.resolve('@microsoft/office-js/package.json'), '..', 'dist', 'excel-win32-16.01.debug.js');

/**
 * Runs the unmodified Excel bundle of `@microsoft/office-js` in this very realm, talking to a host. Each call loads
 * it anew: the bundle keeps one bridge. Node needs only what the bundle touches while it loads: a window and two
 * empty namespaces of office.js.
 * @param strict - let the client refuse members above `apiLevel` (the shipped bundle's own check never fires)
 */
export function loadOfficeJsInNode(host: ExcelHost, { strict = false, apiLevel = 1.15 } = {}): OfficeJs {
  const globals = globalThis as unknown as Globals;
  const bridge: Bridge = { sendMessageToHost: (text) => host.receive(text) };
  host.onSend((text) => bridge.onMessageFromHost?.(text));
  globals.window ??= globalThis;
  globals.navigator ??= { userAgent: '' };
  globals.Office = {
    context: { requirements: { isSetSupported: (_set: string, version: string) => Number(version) <= apiLevel } },
  };
  globals.OSF = { DDA: { RichApi: {} }, OUtil: {} };
  globals._richApiNativeBridge = bridge;
  delete globals.Excel;
  delete globals.OfficeExtension;
  (0, eval)(readFileSync(bundle, 'utf8'));
  const loaded = globals as unknown as OfficeJs & {
    OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = strict;
  return { Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension };
}
