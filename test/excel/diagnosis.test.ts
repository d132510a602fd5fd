import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  EXPECTED,
  FINDINGS,
  type BehindWork,
  type CheckId,
  type CheckResult,
  type Diagnosis,
  type GatewayOptions,
} from '../../src/excel';
import type { HostOptions } from '../../src/workbench/host';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, type Book } from './support/book';

/** The checks of this Excel, on the stand-in: what they find, and that nothing of them stays. */
jest.setTimeout(120_000);

const books: Book[] = [];
afterEach(() => {
  for (const book of books.splice(0)) book.close();
});
const QUICK: GatewayOptions = { looks: [1, 1], speedRows: 20, functions: () => false, oneUndo: () => true };

async function aBook(gateway: GatewayOptions = {}, options: HostOptions = {}): Promise<Book> {
  const book = await openBook(options, { ...QUICK, ...gateway });
  books.push(book);
  await fill(book, [HEADER, ...clientCells(12)], { table: true });
  return book;
}

const found = ({ results }: Diagnosis): Partial<Record<CheckId, string>> =>
  Object.fromEntries(
    results.map((result) => [
      result.id,
      result.outcome === 'stopped'
        ? result.problem.id
        : result.outcome === 'unavailable'
          ? result.reason
          : result.finding,
    ]),
  );
const outcomes = ({ results }: Diagnosis, outcome: CheckResult['outcome']): CheckId[] =>
  results.filter((result) => result.outcome === outcome).map(({ id }) => id);

test('every check is run once, in order, and on the stand-in is what the code is written for', async () => {
  const book = await aBook();
  await classifyAndWrite(book);
  const before = await book.dump();
  const told: CheckId[] = [];
  const steps: number[] = [];
  const diagnosis = await book.gateway.checkExcel({
    checked: ({ id }) => told.push(id),
    progress: ({ done }) => steps.push(done),
  });
  expect(diagnosis).toMatchObject({ cancelled: false, left: null });
  const ids = (Object.keys(FINDINGS) as CheckId[]).filter((id) => id !== 'behind');
  expect(diagnosis.results.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(told).toEqual(diagnosis.results.map(({ id }) => id));
  expect(steps).toEqual([...ids.keys(), ids.length]);
  expect(outcomes(diagnosis, 'differs')).toEqual([]);
  expect(outcomes(diagnosis, 'stopped')).toEqual([]);
  expect(outcomes(diagnosis, 'unavailable')).toEqual(['functions', 'emptyCell']);
  expect(outcomes(diagnosis, 'seen').sort()).toEqual(['language', 'place', 'speed']);
  expect(found(diagnosis)).toMatchObject({ filter: 'elsewhere', merged: 'unseen', protectedSheet: 'refused' });
  expect(await book.dump()).toEqual(before);
  expect(book.gateway.undoable()).toMatchObject({ what: 'writeColumns' });
  await book.gateway.undoLastWrite();
});

test('an Excel that does otherwise is told so, check by check', async () => {
  // Nobody has registered functions here, as where their list has not come.
  const book = await aBook({ functions: () => true });
  const diagnosis = await book.gateway.checkExcel();
  expect(found(diagnosis)).toMatchObject({ functions: 'unknown', emptyCell: 'other' });
  expect(outcomes(diagnosis, 'differs')).toEqual(['functions']);
});

test('a workbook that is calculated by hand is told so', async () => {
  const book = await aBook();
  await book.run(async (context) => {
    context.workbook.application.calculationMode = 'Manual' as Excel.CalculationMode;
  });
  expect(outcomes(await book.gateway.checkExcel(), 'differs')).toContain('calculation');
});

test.each(['before', 'after'] as const)(
  'whatever message fails (%s it is done), the others go on and the workbook is as it was',
  async (when) => {
    const book = await aBook();
    const before = await book.dump();
    const sent = book.messages.length;
    const whole = await book.gateway.checkExcel();
    const messages = new Set(book.messages.slice(sent).map(({ sync }) => sync)).size;
    expect(messages).toBeGreaterThan(25);
    const stoppedOnce = new Set<CheckId>();
    for (let n = 1; n <= messages; n++) {
      book.host.setOptions({ faults: { syncs: [{ atSync: n, code: 'GeneralException', when }] } });
      const diagnosis = await book.gateway.checkExcel();
      book.host.setOptions({ faults: {} });
      expect({ n, left: diagnosis.left, checks: diagnosis.results.length }).toEqual({
        n,
        left: null,
        checks: whole.results.length,
      });
      const stopped = outcomes(diagnosis, 'stopped');
      expect({ n, stopped: stopped.length <= 1 }).toEqual({ n, stopped: true });
      for (const id of stopped) stoppedOnce.add(id);
      expect({ n, dump: await book.dump() }).toEqual({ n, dump: before });
    }
    // Each that asks Excel at all was stopped by one of them; an undo that cannot be grouped is a finding.
    const asks = whole.results.filter(
      ({ id, outcome }) => outcome !== 'unavailable' && id !== 'place' && id !== 'sets',
    );
    expect([...stoppedOnce].sort()).toEqual(asks.map(({ id }) => id).sort());
  },
);

test('while a cell is edited it says so, waits for nobody, and leaves nothing', async () => {
  const book = await aBook();
  const before = await book.dump();
  book.host.setEditMode(true);
  const diagnosis = await book.gateway.checkExcel();
  book.host.setEditMode(false);
  expect(found(diagnosis)).toMatchObject({
    sets: 'enough',
    language: 'editMode',
    sheet: 'editMode',
    filter: 'noSheet',
  });
  expect(diagnosis.left).toBeNull();
  expect(await book.dump()).toEqual(before);
});

test('with the structure protected all that needs no sheet is checked', async () => {
  const book = await aBook();
  await book.run(async (context) => context.workbook.protection.protect());
  const before = await book.dump();
  const diagnosis = await book.gateway.checkExcel();
  expect(found(diagnosis)).toMatchObject({ settings: 'kept', sheet: 'protectedBook', writing: 'noSheet' });
  expect(diagnosis.left).toBeNull();
  expect(await book.dump()).toEqual(before);
});

test('a protected sheet of the user’s is in no check’s way', async () => {
  const book = await aBook();
  await book.run(async (_, sheet) => sheet.protection.protect());
  const before = await book.dump();
  expect(outcomes(await book.gateway.checkExcel(), 'stopped')).toEqual([]);
  expect(await book.dump()).toEqual(before);
});

test('a sheet and a name of the user’s that are called so stay', async () => {
  const book = await aBook();
  await book.run(async (context, sheet) => {
    context.workbook.worksheets.add('CEC check').getRange('B2').values = [['mine']];
    context.workbook.names.add('_CEC_check', sheet.getRange('A1'));
  });
  const before = await book.dump();
  expect(outcomes(await book.gateway.checkExcel(), 'stopped')).toEqual([]);
  expect(await book.dump()).toEqual(before);
});

test.each([0, 1, 4, 9, 14])('cancelled after check %i, it takes away what it has put there', async (k) => {
  const book = await aBook();
  const before = await book.dump();
  const abort = new AbortController();
  const diagnosis = await book.gateway.checkExcel({
    signal: abort.signal,
    progress: ({ done }) => done === k && abort.abort(),
  });
  expect(diagnosis).toMatchObject({ cancelled: true, left: null });
  expect(diagnosis.results.length).toBeLessThanOrEqual(k + 1);
  expect(await book.dump()).toEqual(before);
});

test('a sheet that cannot be taken away is named', async () => {
  const book = await aBook();
  const diagnosis = await book.gateway.checkExcel({
    checked: ({ id }) => {
      if (id !== 'protectedSheet') return;
      const syncs = [1, 2, 3].map((atSync) => ({ atSync, code: 'GeneralException' }));
      book.host.setOptions({ faults: { syncs } });
    },
  });
  expect(diagnosis.left).toBe('CEC check');
});

test('an Excel that falls silent ends it, and each check says why it was not run', async () => {
  const book = await aBook({ stallMs: 30 });
  const diagnosis = await book.gateway.checkExcel({
    checked: ({ id }) => id === 'calculation' && book.host.setOptions({ faults: { gone: true } }),
  });
  expect(found(diagnosis)).toMatchObject({ calculation: 'automatic', settings: 'hostGone', sheet: 'hostGone' });
  book.host.setOptions({ faults: {} });
});

test('nothing of the workbook’s is in what it tells', async () => {
  const book = await aBook({ functions: () => true });
  await book.run(async (context, sheet) => {
    sheet.name = 'Secreto';
    sheet.getRange('B2').values = [['Clienta secreta']];
    context.workbook.names.add('Secreto_nombre', sheet.getRange('A1'));
  });
  const text = JSON.stringify(await book.gateway.checkExcel());
  expect(text).not.toMatch(/secret|Cliente|Factura|C0000|Workbook\.xlsx/i);
});

describe('with another workbook in front', () => {
  const user = (book: Book, steps: string[] = []): Pick<BehindWork, 'away' | 'back'> => ({
    away: async () => {
      steps.push('away');
      book.host.setOptions({ behind: true });
    },
    back: async () => {
      steps.push('back');
      book.host.setOptions({ behind: false });
    },
  });

  test('it tells what becomes of names and of the selection, and waits until the user is back', async () => {
    const book = await aBook();
    const before = await book.dump();
    const steps: string[] = [];
    const diagnosis = await book.gateway.checkBehind(user(book, steps));
    expect(diagnosis.results).toMatchObject([
      { id: 'sheet', outcome: 'expected' },
      { id: 'behind', outcome: 'expected', finding: 'nameless', facts: { selection: 'InvalidSelection' } },
    ]);
    expect(steps).toEqual(['away', 'back']);
    expect(await book.dump()).toEqual(before);
  });

  test('where the user stays, names are whole: that differs', async () => {
    const book = await aBook();
    const stay = async (): Promise<void> => undefined;
    const { results } = await book.gateway.checkBehind({ away: stay, back: stay });
    expect(results.at(-1)).toMatchObject({ outcome: 'differs', finding: 'whole', facts: { selection: 'OK' } });
  });

  test('given up while waiting, it leaves nothing', async () => {
    const book = await aBook();
    const before = await book.dump();
    const abort = new AbortController();
    const diagnosis = await book.gateway.checkBehind({
      ...user(book),
      signal: abort.signal,
      away: async () => abort.abort(),
    });
    expect(diagnosis).toMatchObject({ cancelled: true, left: null });
    expect(await book.dump()).toEqual(before);
  });
});

test('docs/excel-behaviour.md lists every check with what is expected of it', () => {
  const page = readFileSync(join(process.cwd(), 'docs/excel-behaviour.md'), 'utf8').split('## §10')[1]!;
  for (const id of Object.keys(FINDINGS) as CheckId[]) {
    const line = page.split('\n').find((row) => row.startsWith('|') && row.split('|')[1]!.includes(`\`${id}\``));
    expect({ id, expected: (EXPECTED[id] ?? []).filter((finding) => !line?.includes(`\`${finding}\``)) }).toEqual({
      id,
      expected: [],
    });
    expect({ id, line: line !== undefined }).toEqual({ id, line: true });
  }
});

test('what is expected is a finding, and one that the stand-in is made to do', () => {
  for (const [id, expected] of Object.entries(EXPECTED)) {
    expect(FINDINGS[id as CheckId]).toEqual(expect.arrayContaining([...expected]));
  }
});
