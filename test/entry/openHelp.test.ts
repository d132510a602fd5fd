import { openHelp } from '../../src/entry/openHelp';

/** What Office is asked to open, and what it has. */
let opened: string[];
const scope = globalThis as unknown as { Office?: unknown; window?: { open?: unknown } };
function office(sets: readonly string[], dialogs: 'succeeded' | 'failed' = 'succeeded'): void {
  scope.Office = {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    context: {
      requirements: { isSetSupported: (set: string) => sets.includes(set) },
      ui: {
        openBrowserWindow: (address: string) => opened.push(`browser ${address}`),
        displayDialogAsync: (address: string, _: unknown, tell: (result: { status: string }) => void) => {
          opened.push(`dialog ${address}`);
          tell({ status: dialogs });
        },
      },
    },
  };
}
const ask = (): Promise<void> =>
  openHelp('https://x.test/help/es/index.html', { showLink: async () => void opened.push('link') });
beforeEach(() => {
  opened = [];
});
afterEach(() => {
  delete scope.Office;
});

test('in the system’s browser where Office opens it', async () => {
  office(['OpenBrowserWindowApi', 'DialogApi']);
  await ask();
  expect(opened).toEqual(['browser https://x.test/help/es/index.html']);
});

test('in a dialog of Excel’s on the web; where the user or a blocker refuses it, as a link in the pane', async () => {
  office(['DialogApi']);
  await ask();
  expect(opened).toEqual(['dialog https://x.test/help/es/index.html']);
  opened = [];
  office(['DialogApi'], 'failed');
  await ask();
  expect(opened).toEqual(['dialog https://x.test/help/es/index.html', 'link']);
});

test('as a link in the pane where there is neither; no window is ever opened without a click', async () => {
  office([]);
  await ask();
  expect(opened).toEqual(['link']);
});
