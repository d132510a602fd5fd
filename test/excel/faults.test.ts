import type { ExcelProblem } from '../../src/excel';
import type { OrderedFault, WorkbookDump } from '../../src/workbench/host';
import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor, type Book } from './support/book';

/** Each case runs a command as often as it has messages. */
jest.setTimeout(180_000);

/** A list with a subtotal, a formula beside it and a format of its own, so that there is something to break. */
const clients = (count: number): unknown[][] => [HEADER, ...clientCells(count)];

interface Situation {
  readonly name: string;
  /** Brings the workbook to where the command starts. */
  prepare(book: Book): Promise<void>;
  command(book: Book): Promise<unknown>;
}

const write = async (book: Book, choices: Parameters<typeof requestFor>[1] = {}): Promise<unknown> =>
  book.gateway.writeColumns(requestFor(await book.gateway.findClientTable(), choices));

async function note(book: Book, address: string, value: unknown): Promise<void> {
  await book.run(async (_, sheet) => {
    sheet.getRange(address).values = [[value]];
  });
}

async function addClients(book: Book, table: boolean): Promise<void> {
  await book.run(async (context, sheet) => {
    const row = 1 + 12;
    sheet.getRangeByIndexes(row, 0, 3, HEADER.length).values = clientCells(3, 500);
    await context.sync();
    if (table) sheet.tables.getItem('Clientes').resize(sheet.getRangeByIndexes(0, 0, row + 3, HEADER.length + 11));
  });
}

const situations: Situation[] = [true, false].flatMap((table): Situation[] => {
  const where = table ? 'table' : 'list';
  return [
    {
      name: `first write beside a ${where}`,
      prepare: (book) => fill(book, clients(12), { table }),
      command: write,
    },
    {
      name: `first write beside a ${where} where the user has formatted the empty cells`,
      prepare: async (book) => {
        await fill(book, clients(12), { table });
        await book
          .run(async (_, sheet) => {
            sheet.getRange('I3:J5').format.fill.color = '#FFEE00';
          })
          .catch(() => undefined);
        await book.run(async (_, sheet) => {
          (sheet.getRange('I3:I9') as { numberFormat: unknown }).numberFormat = '0.000';
          sheet.getRange('I:I').format.columnWidth = 99;
        });
      },
      command: write,
    },
    {
      name: `another write beside a ${where}, in another language, with new clients and another column`,
      prepare: async (book) => {
        await fill(book, clients(12), { table });
        await classifyAndWrite(book);
        await addClients(book, table);
      },
      command: (book) => write(book, { language: 'en', columns: ['code', 'digit1', 'segment', 'abc', 'remarks'] }),
    },
    {
      name: `a write into columns put in beside a ${where}`,
      prepare: async (book) => {
        await fill(book, clients(12), { table });
        await note(book, 'J4', 'a note of mine');
        await note(book, 'P40', '=J4&"!"');
      },
      command: (book) => write(book, { whenOccupied: 'insertColumns' }),
    },
    {
      name: `a write on a new sheet for a ${where}`,
      prepare: async (book) => {
        await fill(book, clients(12), { table });
        await note(book, 'I4', 'a note of mine');
      },
      command: (book) => write(book, { whenOccupied: 'newSheet' }),
    },
  ];
});

const otherCut: Parameters<typeof requestFor>[1] = {
  output: 'plain',
  columns: ['code', 'rank', 'segment'],
  scheme: (scheme) => ({ ...scheme, segmentation: { ...scheme.segmentation, shareCut: 0.35 } }),
};
const withWeights: typeof otherCut = {
  ...otherCut,
  columns: ['code', 'weighted', 'segment'],
  scheme: (scheme) => ({
    ...scheme,
    profiles: [{ ...scheme.profiles[0]!, weights: { values: [0.1, 0.3, 0.5, 0.1], validUntil: null } }],
  }),
};
situations.push(
  {
    name: 'values made into formulas beside a table',
    prepare: async (book) => {
      await fill(book, clients(8), { table: true });
      await classifyAndWrite(book, { columns: ['code', 'segment'] });
    },
    command: (book) => write(book, { output: 'plain', columns: ['code', 'rank', 'segment'] }),
  },
  {
    name: 'formulas written again with another cut on the same parameters sheet',
    prepare: async (book) => {
      await fill(book, clients(8));
      await classifyAndWrite(book, { ...otherCut, scheme: (scheme) => scheme });
    },
    command: (book) => write(book, otherCut),
  },
  {
    name: 'formulas written again with weights: a parameters sheet laid out otherwise',
    prepare: async (book) => {
      await fill(book, clients(8));
      await classifyAndWrite(book, otherCut);
    },
    command: (book) => write(book, withWeights),
  },
  {
    name: 'formulas made into values',
    prepare: async (book) => {
      await fill(book, clients(8));
      await classifyAndWrite(book, otherCut);
    },
    command: (book) => write(book, { columns: ['code', 'rank', 'segment'] }),
  },
);

situations.push({
  name: 'chosen cells converted in a table',
  prepare: (book) => fill(book, clients(12), { table: true }),
  command: async (book) => {
    const table = await book.gateway.findClientTable();
    const cells = [2, 3, 7].map((row) => ({ row, column: 2, before: table.raw.cells[row]![2], after: row / 10 }));
    return book.gateway.convertCells({ table, cells: cells.map((cell) => ({ ...cell, numberFormat: '0 %' })) });
  },
});

/** Runs the situation's command with the nth message failing; tells how it ended. */
async function failing(
  situation: Situation,
  fault: Omit<OrderedFault, 'atSync'>,
  n: number,
): Promise<{ problem: ExcelProblem | null; before: WorkbookDump; after: WorkbookDump }> {
  const book = await openBook();
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
      expect(failed).toBeGreaterThanOrEqual(6);
    },
  );

  test('is undone to the very workbook', async () => {
    const book = await openBook();
    await situation.prepare(book);
    const before = await book.dump();
    await situation.command(book);
    expect(await book.dump()).not.toEqual(before);
    await book.gateway.undoLastWrite();
    expect(await book.dump()).toEqual(before);
    book.close();
  });

  test('whose undo fails at the nth message is either still there or gone, never half', async () => {
    let [refused, undone] = [0, 0];
    for (let n = 1; ; n++) {
      const book = await openBook();
      await situation.prepare(book);
      const before = await book.dump();
      await situation.command(book);
      const written = await book.dump();
      const sent = book.messages.filter(({ error }) => error !== undefined).length;
      book.host.setOptions({ faults: { syncs: [{ atSync: n, code: 'GeneralException' }] } });
      const problem = await book.gateway.undoLastWrite().then(
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
