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
const bundle = join(
  requireHere.resolve('@microsoft/office-js/package.json'),
  '..',
  'dist',
  'excel-win32-16.01.debug.js',
);

/** The bundle keeps one bridge for its life; each test's host takes its turn behind it. */
let current: { host: ExcelHost; stop: () => void } | null = null;
let supported = 1.15;
const bridge: Bridge = { sendMessageToHost: (text) => current?.host.receive(text) };

/** Runs the unmodified Excel bundle in this very realm: Node needs only what it touches while it loads. */
function loadBundle(): void {
  const globals = globalThis as unknown as Globals;
  globals.window ??= globalThis;
  globals.navigator ??= { userAgent: '' };
  globals.OSF = { DDA: { RichApi: {} }, OUtil: {} };
  globals._richApiNativeBridge = bridge;
  (0, eval)(readFileSync(bundle, 'utf8'));
  const requirements = {
    isSetSupported: (_set: string, version?: string) => version === undefined || levelOf(version) <= supported,
  };
  // `Office.context` asks the factory that office.js would have started.
  (globals.OSF as { _OfficeAppFactory?: unknown })._OfficeAppFactory = { getContext: () => ({ requirements }) };
}

/** `1.4` → 1.04: levels are two numbers, not a decimal. */
const levelOf = (version: string): number => {
  const [major = '1', minor = '0'] = String(version).split('.');
  return Number(major) + Number(minor) / 100;
};

/**
 * Microsoft's client, talking to a host from now on.
 * @param strict - let the client refuse members above `apiLevel` (the shipped bundle's own check never fires)
 */
export function loadOfficeJsInNode(host: ExcelHost, { strict = false, apiLevel = '1.15' } = {}): OfficeJs {
  const globals = globalThis as unknown as Globals;
  if (!globals.Excel) loadBundle();
  current?.stop();
  supported = levelOf(apiLevel);
  current = { host, stop: host.onSend((text) => bridge.onMessageFromHost?.(text)) };
  const loaded = globals as unknown as OfficeJs & {
    OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = strict;
  return { Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension };
}
