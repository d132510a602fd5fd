import type { ExcelHost, WorkbookEngine } from '../../../src/workbench/host';
import { behaviours } from '../host/behaviours';
import { samples } from '../samples';

/** What the workbench's page lends to tests: its own way to make a grid and a host over it. */
interface PageParts {
  createGrid(options: { container: HTMLElement; language: 'en'; signs: 'en'; dark: boolean }): {
    engine: WorkbookEngine;
    dispose(): void;
  };
  createHost(engine: WorkbookEngine): ExcelHost;
}

interface FrameWindow extends Window {
  _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost(text: string): void };
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  runPortable(from: number, to: number): Promise<readonly PortableResult[]>;
  portableCount: number;
}
declare const window: FrameWindow;

export interface PortableResult {
  readonly name: string;
  readonly failure: string | null;
}

const cases = [...behaviours, ...samples];

interface Workbook {
  readonly container: HTMLElement;
  readonly grid: ReturnType<PageParts['createGrid']>;
}

function newWorkbook(page: { workbenchParts: PageParts; document: Document }): Workbook {
  const container = page.document.createElement('div');
  container.style.cssText = 'position:fixed;left:-2000px;width:800px;height:600px';
  page.document.body.append(container);
  return { container, grid: page.workbenchParts.createGrid({ container, language: 'en', signs: 'en', dark: false }) };
}

/**
 * Runs the host's portable cases inside the pane's frame, each on a new grid of the page: the same cases that jest
 * runs headless, here with the browser's engine and the client as office.js loaded it.
 */
window.runPortable = async (from, to) => {
  const page = window.parent as unknown as { workbenchParts: PageParts; document: Document };
  const results: PortableResult[] = [];
  for (const one of cases.slice(from, to)) {
    const { container, grid } = newWorkbook(page);
    const host = page.workbenchParts.createHost(grid.engine);
    const bridge = window._richApiNativeBridge;
    bridge.sendMessageToHost = (text) => void setTimeout(() => host.receive(text), 0);
    const stop = host.onSend((text) => void setTimeout(() => bridge.onMessageFromHost(text), 0));
    try {
      await one.run({ host, Excel: window.Excel, OfficeExtension: window.OfficeExtension });
      results.push({ name: one.name, failure: null });
    } catch (error) {
      const failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      results.push({ name: one.name, failure });
    } finally {
      stop();
      host.dispose();
      grid.dispose();
      container.remove();
    }
  }
  return results;
};
window.portableCount = cases.length;
