import type { Scheme } from '../../src/method';
import { WORKED } from '../taskpane/clients';
import { MemoryGateway, tableOf } from './memoryGateway';
import { openInJsdom, type PaneInJsdom } from './paneInJsdom';

/** The pane that a test has open, over the worked example's clients unless it says otherwise, and what a user does with it. */
export interface PaneOfTests extends Omit<PaneInJsdom, 'close' | 'pane'> {
  readonly gateway: MemoryGateway;
  readonly context: PaneInJsdom['pane']['context'];
  /** Opens the pane over a table, or over a workbook without one; closed after the test. */
  open(cells?: readonly (readonly unknown[])[] | null, language?: 'es' | 'en'): Promise<void>;
  /** The same over a workbook of the test's own. */
  openOver(gateway: MemoryGateway, language?: 'es' | 'en'): Promise<void>;
  close(): Promise<void>;
  scheme(): Scheme;
}

export function paneOfTests(): PaneOfTests {
  let user: PaneInJsdom | null = null;
  let gateway: MemoryGateway;
  const opened = (): PaneInJsdom => {
    if (!user) throw new Error('No pane is open.');
    return user;
  };
  const close = async (): Promise<void> => {
    await user?.close();
    user = null;
  };
  const openOver = async (over: MemoryGateway, language: 'es' | 'en' = 'es'): Promise<void> => {
    await close();
    gateway = over;
    user = await openInJsdom(over, language);
  };
  afterEach(close);
  return {
    open: (cells = WORKED, language = 'es') =>
      openOver(new MemoryGateway(cells && tableOf(cells), tableOf(WORKED)), language),
    openOver,
    close,
    get context() {
      return opened().pane.context;
    },
    get box() {
      return opened().box;
    },
    get gateway() {
      return gateway;
    },
    text: () => opened().text(),
    click: (name) => opened().click(name),
    button: (name) => opened().button(name),
    choose: (label, value) => opened().choose(label, value),
    field: (label) => opened().field(label),
    settle: (ms) => opened().settle(ms),
    scheme: () => opened().pane.context.store.get().scheme!,
  };
}
