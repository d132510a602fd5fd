import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { officeJsFolder } from '../../src/workbench/server/officeJsFolder';
import { answer } from './requestLog';
import { RELEASE_ADDRESS } from './paneBuild';
import { BUNDLES } from './workbench';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};
/** Names that change with what is in them. */
const HASHED = /\.[0-9a-f]{8}\.js$/;

/** The headers that docs/deploy.md asks of a server, and no others. */
export const headersFor = (path: string): Record<string, string> => ({
  'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  ...(/functions(\.\w+)?\.json$/.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
});

export interface StaticSite {
  /** Where the server's root is, ending in a slash; the add-in lies in the folder of its address below it. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder as any static host does, on an origin of its own. Of the same site all the same: Chromium gives
 * frames of another site no storage where third-party cookies are blocked, and Office.js does not start without.
 */
export async function serveFolder(folder: string): Promise<StaticSite> {
  const base = new URL(RELEASE_ADDRESS).pathname;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const rest = normalize(decodeURIComponent(pathname.slice(base.length)));
    const file = join(folder, rest);
    const here =
      pathname.startsWith(base) && !rest.startsWith(`..${sep}`) && existsSync(file) && statSync(file).isFile();
    if (!here) return void response.writeHead(404).end();
    response.writeHead(200, headersFor(pathname));
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const MICROSOFT = 'https://appsforoffice.microsoft.com';

/**
 * Answers Microsoft's address of Office.js from the package, with the stand-in's bootstrap before it: the pages are
 * served as they were built.
 */
export async function answerForMicrosoft(context: BrowserContext): Promise<void> {
  const folder = officeJsFolder(process.cwd());
  const bootstrap = readFileSync(join(BUNDLES, 'bootstrap.js'), 'utf8');
  answer(MICROSOFT);
  await context.route(`${MICROSOFT}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(folder, path.replace(/^\/lib\/1\/hosted\//, ''));
    if (!path.startsWith('/lib/1/hosted/') || !existsSync(file)) return route.fulfill({ status: 404 });
    const body = readFileSync(file, 'utf8');
    const whole = path.endsWith('/hosted/office.js') ? `${bootstrap}\n${body}` : body;
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'text/plain', body: whole });
  });
}
