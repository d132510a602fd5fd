import type { Scheme } from '../../src/method';
import { WORKED } from '../taskpane/clients';
import { MemoryGateway, tableOf } from './memoryGateway';
import { openInJsdom, type PaneInJsdom } from './paneInJsdom';

type Context = PaneInJsdom['pane']['context'];

/** The pane that a test has open, over the worked example's clients unless it says otherwise, and what a user does with it. */
export interface PaneOfTests extends Omit<PaneInJsdom, 'pane'> {
  readonly gateway: MemoryGateway;
  readonly context: Context;
  /** Opens the pane over a table, or over a workbook without one; closed after the test. */
  open(cells?: readonly (readonly unknown[])[] | null, language?: 'es' | 'en'): Promise<void>;
  /** The same over a workbook of the test's own. */
  openOver(gateway: MemoryGateway, language?: 'es' | 'en'): Promise<void>;
  /** Opens the pane again over the same workbook. */
  reopen(): Promise<void>;
  state(): ReturnType<Context['store']['get']>;
  scheme(): Scheme;
  /** What the workbook was last asked to write. */
  lastWrite(): MemoryGateway['written'][number];
  /** The pane's section of reports. */
  readonly reports: HTMLElement;
  /** What the section says, with plain blanks. */
  readonly said: string;
}

/** A pane that each test opens as it needs it. */
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
  const state = () => opened().pane.context.store.get();
  afterEach(close);
  return {
    open: (cells = WORKED, language = 'es') =>
      openOver(new MemoryGateway(cells && tableOf(cells), tableOf(WORKED)), language),
    openOver,
    reopen: () => openOver(gateway),
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
    get reports() {
      return this.box.querySelector<HTMLElement>('[data-section="tools"]')!;
    },
    get said() {
      return (this.reports.textContent ?? '').replace(/\u00a0/g, ' ');
    },
    text: () => opened().text(),
    click: (name) => opened().click(name),
    button: (name) => opened().button(name),
    choose: (label, value) => opened().choose(label, value),
    field: (label) => opened().field(label),
    settle: (ms) => opened().settle(ms),
    state,
    scheme: () => state().scheme!,
    lastWrite: () => gateway.written.at(-1)!,
  };
}

/** The same, opened over the worked example before each test of a file. */
export function paneEachTest(): PaneOfTests {
  const opened = paneOfTests();
  beforeEach(() => opened.open());
  return opened;
}
