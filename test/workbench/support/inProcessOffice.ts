import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExcelHost } from '../../../src/workbench/host';
import type { FrameNote, HostInformation, InProcessOffice } from '../../../src/workbench/container';
import { loadOfficeInProcess } from '../../../src/workbench/container';
import { officeJsFolder } from '../../../src/workbench/server/officeJsFolder';

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
