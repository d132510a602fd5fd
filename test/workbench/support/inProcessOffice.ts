import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from './messageChannel';
import type { ExcelHost } from '../../../src/workbench/host';
import type { FrameNote, HostInformation, InProcessOffice } from '../../../src/workbench/container';
import { loadOfficeInProcess } from '../../../src/workbench/container';
import { officeJsFolder } from '../../../src/workbench/server/officeJsFolder';

// jsdom lacks these; every browser has them. Node's own message channel would keep jest from ending.
Object.assign(globalThis, { TextEncoder, TextDecoder, MessageChannel });

/** Loads the real office.js into jest's jsdom window in front of a host, with the files of the installed package. */
export function officeInJsdom(
  host: ExcelHost,
  information?: HostInformation,
  onNote?: (note: FrameNote) => void,
): InProcessOffice {
  const folder = officeJsFolder(process.cwd());
  return loadOfficeInProcess(window as unknown as Parameters<typeof loadOfficeInProcess>[0], {
    host,
    ...(information === undefined ? {} : { information }),
    ...(onNote === undefined ? {} : { onNote }),
    readScript: (name) => readFileSync(join(folder, name), 'utf8'),
  });
}

/** Waits for something that comes by a message; fails, rather than hangs, when it does not come. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 8): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`nothing came within ${seconds} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
