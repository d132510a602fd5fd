import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { officeJsFolder } from './officeJsFolder';
import { withLocalOffice } from './paneHtml';

export interface WorkbenchServerOptions {
  /** Root of the project. */
  root: string;
  /** The add-in's manifest: its ribbon commands, its namespace and metadata of functions. */
  manifest: string;
  /** Folder of the bundles made by `bundleWorkbench`. */
  bundles: string;
  /** Folder of the built add-in, served under `/pane/`. */
  pane: string;
  /** The workbook that "New from sample" opens, in the page's language. */
  sample: (language: 'es' | 'en') => Uint8Array;
  /** 0 takes any free port. */
  port?: number;
}

export interface WorkbenchServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.woff2': 'font/woff2',
};

/**
 * Serves the workbench: its page at `/`, the add-in's built pages under `/pane/` with their Office.js line replaced,
 * the library itself under `/office/`. Only for this machine: it listens on localhost.
 */
export async function startWorkbenchServer(options: WorkbenchServerOptions): Promise<WorkbenchServer> {
  const { root, bundles, pane } = options;
  const folders: readonly (readonly [prefix: string, folder: string])[] = [
    ['/bundles/', bundles],
    ['/office/', officeJsFolder(root)],
    ['/pane/', pane],
    ['/assets/', join(root, 'assets')],
    ['/', join(root, 'src', 'workbench', 'page', 'public')],
  ];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    if (path === '/sample.xlsx') {
      response.writeHead(200, { 'Content-Type': TYPES['.xlsx'] });
      return void response.end(options.sample(searchParams.get('language') === 'en' ? 'en' : 'es'));
    }
    const file = path === '/manifest.xml' ? options.manifest : fileOf(folders, path);
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      return void response.end(`Not found: ${path}`);
    }
    const { size, mtimeMs } = statSync(file);
    const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    // Office.js is loaded with crossOrigin by pages of another port; the workbench's own pages never are.
    const headers = {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      ETag: tag,
      'Access-Control-Allow-Origin': '*',
    };
    const html = extname(file) === '.html';
    // A browser that kept the file asks again and keeps what it compiled of it.
    if (!html && request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers);
      return void response.end();
    }
    response.writeHead(200, headers);
    if (html && path.startsWith('/pane/')) {
      return void response.end(withLocalOffice(await readFile(file, 'utf8'), '/bundles/bootstrap.js', '/office/'));
    }
    createReadStream(file).pipe(response);
  }

  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file behind a path, never outside its folder. */
function fileOf(folders: readonly (readonly [string, string])[], path: string): string | null {
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(prefix)) continue;
    const rest = normalize(path.slice(prefix.length) || 'index.html');
    if (rest === '..' || rest.startsWith(`..${sep}`)) return null;
    return join(folder, rest);
  }
  return null;
}
