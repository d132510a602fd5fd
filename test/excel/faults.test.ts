import { UNDOABLE_CHANGES, type ExcelProblem } from '../../src/excel';
import type { OrderedFault, WorkbookDump } from '../../src/workbench/host';
import { fill, openBook } from './support/book';
import { askAndOrder, SITUATIONS } from './support/situations';
import { others } from './support/faultSituations/others';
import { clients, type Situation } from './support/faultSituations/situation';
import { writing } from './support/faultSituations/writing';

/** Each case runs a command as often as it has messages. */
jest.setTimeout(180_000);

/** What has no situation of its own here is carried out as it is wherever commands are tried. */
const situations: Situation[] = [...writing, ...others];
const own = new Set(situations.map(({ what }) => what));
for (const what of UNDOABLE_CHANGES.filter((each) => !own.has(each))) {
  const { name, options, prepare } = SITUATIONS[what];
  situations.push({
    what,
    name,
    ...(options ? { options } : {}),
    prepare: async (book) => {
      await fill(book, clients(8), { table: true });
      await prepare?.(book);
    },
    command: (book) => askAndOrder(book, what),
  });
}

test('every kind of change is here', () => {
  expect([...new Set(situations.map(({ what }) => what))].sort()).toEqual([...UNDOABLE_CHANGES].sort());
});

/** Runs the situation's command with the nth message failing; tells how it ended. */
async function failing(
  situation: Situation,
  fault: Omit<OrderedFault, 'atSync'>,
  n: number,
): Promise<{ problem: ExcelProblem | null; before: WorkbookDump; after: WorkbookDump }> {
  const book = await openBook({}, situation.options);
  try {
    await situation.prepare(book);
    const before = await book.dump();
    book.host.setOptions({ faults: { syncs: [{ atSync: n, ...fault }] } });
    const problem = await situation.command(book).then(
      () => null,
      (error: ExcelProblem) => error,
    );
    book.host.setOptions({ faults: {} });
    return { problem, before, after: await book.dump() };
  } finally {
    book.close();
  }
}

describe.each(situations)('$name', (situation) => {
  test.each([
    { code: 'GeneralException', when: 'before' },
    { code: 'AccessDenied', when: 'after' },
  ] as const)(
    'whose nth message fails ($when it is done) leaves the workbook as it was, for every n',
    async (fault) => {
      let failed = 0;
      for (let n = 1; ; n++) {
        const { problem, before, after } = await failing(situation, fault, n);
        if (problem === null) break;
        failed++;
        expect({ n, id: problem.id, untouched: problem.workbookUntouched }).toEqual({
          n,
          id: fault.code === 'AccessDenied' ? 'protectedSheet' : 'other',
          untouched: true,
        });
        expect({ n, after }).toEqual({ n, after: before });
      }
      // The command has several messages, and the last ones change the workbook.
      expect(failed).toBeGreaterThanOrEqual(situation.what === 'writeColumns' ? 6 : 2);
    },
  );

  test('is undone to the very workbook', async () => {
    const book = await openBook({}, situation.options);
    await situation.prepare(book);
    const before = await book.dump();
    await situation.command(book);
    expect(await book.dump()).not.toEqual(before);
    expect(book.gateway.undoable()).toMatchObject({ what: situation.what });
    await book.gateway.undoLastWrite(situation.work);
    expect(await book.dump()).toEqual(before);
    book.close();
  });

  test('whose undo fails at the nth message is either still there or gone, never half', async () => {
    let [refused, undone] = [0, 0];
    for (let n = 1; ; n++) {
      const book = await openBook({}, situation.options);
      await situation.prepare(book);
      const before = await book.dump();
      await situation.command(book);
      const written = await book.dump();
      const sent = book.messages.filter(({ error }) => error !== undefined).length;
      book.host.setOptions({ faults: { syncs: [{ atSync: n, code: 'GeneralException' }] } });
      const problem = await book.gateway.undoLastWrite(situation.work).then(
        () => null,
        (error: ExcelProblem) => error,
      );
      book.host.setOptions({ faults: {} });
      const happened = book.messages.filter(({ error }) => error !== undefined).length > sent;
      expect({ n, after: await book.dump() }).toEqual({ n, after: problem ? written : before });
      book.close();
      if (problem) refused++;
      else undone++;
      if (!happened) break;
    }
    expect(refused).toBeGreaterThan(0);
    expect(undone).toBeGreaterThan(1);
  });
});
