import { WORKED } from '../taskpane/clients';
import { MemoryGateway, tableOf } from './memoryGateway';
import { openInJsdom, type PaneInJsdom } from './paneInJsdom';

/** The pane of the test that runs, over a workbook in memory with the worked example. */
export interface OpenedPane {
  gateway: MemoryGateway;
  pane: PaneInJsdom;
  /** The pane's section of reports. */
  readonly reports: HTMLElement;
  /** What the section says, with plain blanks. */
  readonly said: string;
}

/** Opens the pane anew before each test of a file, and closes it afterwards. */
export function paneEachTest(): OpenedPane {
  const opened = {
    get reports(): HTMLElement {
      return this.pane.box.querySelector<HTMLElement>('[data-section="tools"]')!;
    },
    get said(): string {
      return (this.reports.textContent ?? '').replace(/\u00a0/g, ' ');
    },
  } as OpenedPane;
  beforeEach(async () => {
    opened.gateway = new MemoryGateway(tableOf(WORKED));
    opened.pane = await openInJsdom(opened.gateway);
  });
  afterEach(() => opened.pane.close());
  return opened;
}
