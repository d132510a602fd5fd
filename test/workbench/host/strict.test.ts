import { createHeadlessEngine, createHost } from '../../../src/workbench/host';
import { loadOfficeJsInNode } from '../support/officeJs';
import { throwsCode } from '../support/check';

const world = async (options?: Parameters<typeof loadOfficeJsInNode>[1]) => {
  const host = createHost(await createHeadlessEngine());
  return { host, ...loadOfficeJsInNode(host, options) };
};

describe('the host with the client of a chosen strictness', () => {
  test('a batch that asked to be delayed waits for the end of cell editing', async () => {
    const { host, Excel } = await world();
    host.setEditMode(true);
    let done = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    host.setEditMode(false);
    await run;
    expect(done).toBe(true);
    expect(host.workbook.engine.cell(host.workbook.engine.activeSheet(), 0, 0)?.value).toBe(1);
  });

  test('a text of more than 255 characters in a formula is refused', async () => {
    const { Excel } = await world();
    const put = (formula: string) => (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').formulas = [[formula]];
        await context.sync();
      });
    await put(`=LEN("${'x'.repeat(255)}")`)();
    await throwsCode('InvalidArgument', put(`=LEN("${'x'.repeat(256)}")`));
  });

  test('the strict client refuses a member above the level before it asks the host', async () => {
    const { host, Excel } = await world({ strict: true, apiLevel: '1.4' });
    let syncs = 0;
    host.onMessageLogged(() => syncs++);
    await throwsCode('ApiNotFound', () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().freezePanes.freezeRows(1);
        await context.sync();
      }),
    );
    expect(syncs).toBe(0);
  });

  test('a host keeps its own limit of cells when another one starts', async () => {
    const { host, Excel } = await world();
    host.setOptions({ cellLimit: 2 });
    createHost(await createHeadlessEngine());
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:C1');
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toBeNull();
  });

  test('a host that is gone never answers', async () => {
    const { host, Excel } = await world();
    host.setOptions({ faults: { gone: true } });
    const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 40));
    const answer = Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
      return 'answer';
    });
    await expect(Promise.race([silence, answer])).resolves.toBe('silence');
  });

  test('services answer by their wire names; pushes reach the client', async () => {
    const { host } = await world();
    const sent: string[] = [];
    host.onSend((text) => sent.push(text));
    host.registerService('Test.Service', { Echo: (args) => ({ got: args }) });
    const actions = [
      { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 3, ActionType: 3, Name: 'Echo', ObjectPathId: 1, ArgumentInfo: { Arguments: ['x', [1]] } },
    ];
    const body = { Actions: actions, ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Test.Service' } } };
    host.receive(JSON.stringify({ id: 1, type: 1, flags: 0, message: { body: JSON.stringify(body) } }));
    host.push([[65536, 9999, '', '{}', 1]]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const answers = sent.map(
      (text) => JSON.parse(text) as { type?: number; message: { body?: string; entries?: unknown } },
    );
    expect(answers.find((a) => a.type === 3)!.message.entries).toEqual([[65536, 9999, '', '{}', 1]]);
    const reply = JSON.parse(answers.find((a) => a.type === undefined)!.message.body!) as { Results: unknown[] };
    expect(reply.Results[1]).toEqual({ ActionId: 3, Value: { got: ['x', [1]] } });
  });

  test('a large batch gives the thread away in slices', async () => {
    const { host, Excel } = await world();
    host.setOptions({ sliceMs: 5, payloadLimit: 50_000_000 });
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const rows = 20_000;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRangeByIndexes(0, 0, rows, 10).values = Array.from({ length: rows }, (_, i) =>
        new Array<number>(10).fill(i),
      );
      turns = 0;
      await context.sync();
    });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
    expect(host.workbook.engine.used(host.workbook.engine.activeSheet(), false)).toEqual({
      row: 0,
      column: 0,
      rows,
      columns: 10,
    });
  });
});
