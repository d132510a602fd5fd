import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { noteRequests } from './requestLog';

/** Set to the path of a browser to use that one, or to `shipped` for the one inside the npm packages. */
export const BROWSER_VARIABLE = 'CEC_BROWSER';
/** Set to `off` to leave browser tests out. */
const LEAVE_OUT = 'CEC_BROWSER_TESTS=off';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/microsoft-edge',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
];

/** No sandbox (containers have none to give), and nothing that would reach for the network. */
export const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export interface FoundBrowser {
  readonly path: string;
  /** Environment that the browser itself needs. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Finds a browser: the one named by `CEC_BROWSER`, an installed Chrome, Edge or Chromium, then the Chromium that is
 * shipped inside `@sparticuz/chromium`.
 * @throws Error with one clear message when there is none; browser tests are never skipped silently
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env[BROWSER_VARIABLE];
  if (named !== undefined && named !== '' && named !== 'shipped') {
    if (existsSync(named)) return { path: named, env: {} };
    throw new Error(`${BROWSER_VARIABLE} names ${named}, which is not there.`);
  }
  const installed = named === 'shipped' ? undefined : INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, env: {} };
  try {
    return await shippedBrowser();
  } catch (error) {
    throw new Error(
      `No browser for the browser tests: no Chrome, Edge or Chromium was found, and the one shipped with the ` +
        `packages does not start here (${(error as Error).message}). Install one, name one in ${BROWSER_VARIABLE}, ` +
        `or leave these tests out with ${LEAVE_OUT}.`,
      { cause: error },
    );
  }
}

/** The shipped Chromium unpacks itself, and the system libraries it lacks, into a folder of its own. */
async function shippedBrowser(): Promise<FoundBrowser> {
  const folder = process.env['CEC_BROWSER_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'cec-browser-'));
  // Both are read when the package is loaded: the name makes it unpack its own libnss.
  const before = { ...process.env };
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  process.env['TMPDIR'] = folder;
  try {
    const { default: shipped } = (await import('@sparticuz/chromium')) as {
      default: { executablePath(): Promise<string> };
    };
    const path = await shipped.executablePath();
    const libraries = process.env['LD_LIBRARY_PATH'] ?? '';
    return { path, env: { LD_LIBRARY_PATH: libraries, ...fontConfig() } };
  } finally {
    for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'TMPDIR']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

const fontConfig = (): Record<string, string> =>
  process.env['FONTCONFIG_PATH'] === undefined ? {} : { FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] };

/** Starts a browser without a window, whose pages are watched for whom they ask. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: LAUNCH_FLAGS,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  return noteRequests(browser);
}
