import { hostInformation, pushVisibility, registerAddinServices } from '../../../src/workbench/container';
import type { FrameNote } from '../../../src/workbench/container';
import type { ExcelHost } from '../../../src/workbench/host';
import { createHeadlessEngine, createHost } from '../../../src/workbench/host';
import { officeInJsdom, until } from '../support/inProcessOffice';

interface RuntimeStorage {
  setItem(key: string, value: string): Promise<void>;
  getItem(key: string): Promise<string | null>;
}

let host: ExcelHost;
let office: ReturnType<typeof officeInJsdom>;
let visible = true;
let loads = false;
let ribbon = new Map<string, boolean>();
const notes: FrameNote[] = [];

beforeAll(async () => {
  host = createHost(await createHeadlessEngine());
  registerAddinServices(host, {
    isPaneVisible: () => visible,
    setPaneVisible: (shown) => void (visible = shown),
    loadsOnOpen: () => loads,
    setLoadsOnOpen: (wanted) => void (loads = wanted),
    updateRibbon: (enabled) => void (ribbon = new Map([...ribbon, ...enabled])),
  });
  const information = hostInformation({ language: 'es-ES', theme: 'contrast', settings: { kept: '"before"' } });
  office = officeInJsdom(host, information, (note) => notes.push(note));
  await Office.onReady();
});
afterAll(() => {
  office.dispose();
  host.dispose();
});

const save = () =>
  new Promise((resolve) => Office.context.document.settings.saveAsync(({ status }) => resolve(status)));

describe('the unmodified office.js in the same process', () => {
  test('is ready in Excel on a PC, as a task pane of a shared runtime', async () => {
    expect(await Office.onReady()).toEqual({
      host: 'Excel',
      platform: 'PC',
      addin: { visibilityMode: 'Taskpane' },
    });
    expect(Office.context.diagnostics).toMatchObject({
      host: 'Excel',
      platform: 'PC',
      version: expect.stringMatching(/^16\./),
    });
  });

  test('knows languages, theme and requirement sets', () => {
    const { context } = Office;
    expect([context.displayLanguage, context.contentLanguage]).toEqual(['es-ES', 'es-ES']);
    expect(context.officeTheme.controlForegroundColor).toBe('#ffff00');
    expect(context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(context.requirements.isSetSupported('DialogApi', '1.1')).toBe(false);
  });

  test('reads and writes the workbook', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      range.values = [[2], ['=A1*3']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2], [6]]);
    });
  });

  test('keeps settings in the workbook', async () => {
    expect(Office.context.document.settings.get('kept')).toBe('before');
    Office.context.document.settings.set('scheme', { cuts: [1, 2] });
    expect(await save()).toBe('succeeded');
    const note = notes.filter(({ kind }) => kind === 'settings').at(-1);
    expect(note).toEqual({ kind: 'settings', values: { kept: '"before"', scheme: '{"cuts":[1,2]}' } });
  });

  test('runs associated functions for ribbon commands and is told when they are done', async () => {
    const called = jest.fn();
    Office.actions.associate('classify', (event: Office.AddinCommands.Event) => {
      called(event.source.id);
      event.completed();
    });
    office.invoke({ id: '7', functionName: 'classify', event: { source: { id: 'Again' } } });
    await until(() => notes.some((note) => note.kind === 'commandDone'));
    expect(called).toHaveBeenCalledWith('Again');
    expect(notes.find((note) => note.kind === 'commandDone')).toMatchObject({ id: '7', status: 0 });
  });

  test('a command without a function is answered with the error of Excel', async () => {
    office.invoke({ id: '8', functionName: 'nowhere', event: { source: { id: 'X' } } });
    await until(() => notes.some((note) => note.kind === 'commandDone' && note.id === '8'));
    expect(notes.find((note) => note.kind === 'commandDone' && note.id === '8')).toMatchObject({ status: 11101 });
  });

  test('hides and shows the pane, and hears of it', async () => {
    const modes: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
    await Office.addin.hide();
    expect(visible).toBe(false);
    pushVisibility(host, false);
    await Office.addin.showAsTaskpane();
    expect(visible).toBe(true);
    pushVisibility(host, true);
    await until(() => modes.length === 2);
    expect(modes).toEqual(['Hidden', 'Taskpane']);
    await stop();
  });

  test('says whether it starts with the workbook', async () => {
    expect(await Office.addin.getStartupBehavior()).toBe('None');
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(loads).toBe(true);
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
  });

  test('enables and disables ribbon controls', async () => {
    await Office.ribbon.requestUpdate({
      tabs: [
        {
          id: 'CEC',
          groups: [
            {
              id: 'g',
              controls: [
                { id: 'Undo', enabled: false },
                { id: 'Again', enabled: true },
              ],
            },
          ],
        },
      ],
    });
    expect([...ribbon]).toEqual([
      ['Undo', false],
      ['Again', true],
    ]);
  });

  test('keeps OfficeRuntime.storage', async () => {
    const { storage } = (window as unknown as { OfficeRuntime: { storage: RuntimeStorage } }).OfficeRuntime;
    await storage.setItem('a', 'b');
    expect(await storage.getItem('a')).toBe('b');
  });

  test('refuses dialogs and common APIs by name', async () => {
    const dialog = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
      Office.context.ui.displayDialogAsync('https://office.test/dialog.html', resolve),
    );
    expect(dialog.status).toBe('failed');
    expect(notes).toContainEqual({ kind: 'refused', what: 'dialog' });
    const selected = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve),
    );
    expect(selected.status).toBe('failed');
    expect(notes.some((note) => note.kind === 'refused' && note.what.startsWith('Office common API method'))).toBe(
      true,
    );
  });
});
