import { functionsMetadata } from '../../src/functions';
import { hostInformation, pushVisibility, registerAddinServices } from '../../src/workbench/container';
import { FunctionHost, readFunctionsMetadata } from '../../src/workbench/functions';
import { createHeadlessEngine, createHost, type ExcelHost } from '../../src/workbench/host';
import { officeInJsdom, until } from '../workbench/support/inProcessOffice';
import { clientCells, HEADER, typeInto } from '../excel/support/book';

/** What jsdom lacks: the system's colours, marks for a profiler. */
Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
Object.assign(performance, { mark: () => undefined });

/** The whole add-in as Excel starts it for a formula: behind a pane that nobody has opened. */
let host: ExcelHost;
let functions: FunctionHost;
/** What the add-in has asked of the host, by the names of the protocol. */
let calls: string[];
let pane: HTMLElement;

beforeAll(async () => {
  const engine = await createHeadlessEngine();
  host = createHost(engine);
  registerAddinServices(host, {
    isPaneVisible: () => false,
    setPaneVisible: (visible) => pushVisibility(host, visible),
    loadsOnOpen: () => false,
    setLoadsOnOpen: () => undefined,
    updateRibbon: () => undefined,
  });
  const metadata: unknown = JSON.parse(JSON.stringify(functionsMetadata('es', 'https://example.com')));
  functions = new FunctionHost(host, engine.univer.__getInjector(), {
    metadata: readFunctionsMetadata(metadata as Parameters<typeof readFunctionsMetadata>[0]),
    namespace: 'CEC',
  });
  const sheet = engine.activeSheet();
  const cells = [HEADER, ...clientCells(12)].map((row) => row.map((value) => ({ cell: { value } })));
  engine.write(sheet, 0, 0, cells as Parameters<typeof engine.write>[3]);
  engine.write(sheet, 0, 20, [[{ cell: { formula: '=CEC.DIGIT(120000,{10000,50000,150000})' } }]] as never);
  calls = [];
  host.onMessageLogged((record) => calls.push(...record.calls));
  pane = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'pane' }));
  officeInJsdom(host, hostInformation({ language: 'es-ES', paneVisible: false }));
  await import('../../src/entry/main');
  await Office.onReady();
}, 180_000);
afterAll(() => {
  functions.dispose();
  host.dispose();
});

const ofWorkbook = (): string[] =>
  calls.filter(
    (name) => !/OsfControl|EnabledFeatures|InvocationArrayResults|notifyAction|AppRuntime|isibility/.test(name),
  );

test('a formula is answered, and the workbook is not touched for it', async () => {
  await functions.settled();
  const { engine } = host.workbook;
  expect(engine.cell(engine.activeSheet(), 0, 20)?.value).toBe(3);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(ofWorkbook()).toEqual([]);
  expect(pane.querySelector('header')).toBeNull();
});

test('once its pane is opened, the clients are read', async () => {
  pushVisibility(host, true);
  await until(() => /12 clientes/.test(pane.textContent ?? ''), 30);
  expect(ofWorkbook()).toContain('Workbook.getSelectedRange');
});

test('a cursor that moves is followed without asking for merged areas, which would empty the user’s undo', async () => {
  await until(() => pane.querySelector('[data-section=portfolio]') !== null);
  calls.length = 0;
  const { engine } = host.workbook;
  engine.select(engine.activeSheet(), { row: 5, column: 0, rows: 1, columns: 1 });
  await until(() => calls.includes('Workbook.getActiveCell'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(calls.filter((name) => /Merged/.test(name))).toEqual([]);
});

test('while it is closed again, neither the cursor nor a changed cell makes it ask anything', async () => {
  pushVisibility(host, false);
  calls.length = 0;
  const { engine } = host.workbook;
  const sheet = engine.activeSheet();
  engine.select(sheet, { row: 3, column: 0, rows: 1, columns: 1 });
  typeInto({ host }, [3, 2], 1);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(ofWorkbook()).toEqual([]);
  // What was changed meanwhile stands there when it is opened again.
  await until(() => /ha cambiado desde que se leyó/.test(pane.textContent ?? ''));
});
