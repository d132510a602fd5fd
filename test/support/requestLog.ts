import type { Browser, BrowserContext, Frame, Request } from 'playwright-core';

/**
 * Whom the pages of browser tests ask. Nothing may leave the workbook, so a page that asks anybody but its own origin
 * fails the test that it is opened in (`browserSetup.ts`), whatever the test looks at itself.
 */
const strays: string[] = [];
/** Origins that a file of tests answers itself, such as Microsoft's, from the packages. */
const answered = new Set<string>();

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;
/** Addresses that lead nowhere. */
const LOCAL = /^(about|blob|data|file):$/;

function note(request: Request): void {
  const address = new URL(request.url());
  if (LOCAL.test(address.protocol) || answered.has(address.origin)) return;
  const frame = frameOf(request);
  // The page around the pane stands for Excel: it fetches functions' metadata from the add-in's origin, as Excel does.
  const own = frame?.parentFrame() ? new URL(frame.url()).origin === address.origin : LOOPBACK.test(address.hostname);
  if (!own) strays.push(`${request.method()} ${request.url()} (asked by ${frame?.url() ?? 'a new page'})`);
}

/** The frame that asks; null for the address of a page or frame itself, which comes before it, and for a worker's. */
function frameOf(request: Request): Frame | null {
  if (request.isNavigationRequest() || request.serviceWorker()) return null;
  return request.frame();
}

const noted = (context: BrowserContext): BrowserContext => {
  context.on('request', note);
  return context;
};

/** Has every page of a browser noted. */
export function noteRequests(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => noted(await newContext(options));
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    noted(page.context());
    return page;
  };
  return browser;
}

/** Requests outside the pages' own origins since this was last asked. */
export const takeStrays = (): string[] => strays.splice(0);

/** Says that these tests answer an origin themselves. */
export const answer = (origin: string): void => void answered.add(origin);
