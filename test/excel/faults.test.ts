import { schemeSheet } from '../../src/tools';
import { UNDOABLE_CHANGES, type ExcelProblem, type LongWork, type UndoableChange } from '../../src/excel';
import type { OrderedFault, WorkbookDump } from '../../src/workbench/host';
import {
  clientCells,
  classifyAndWrite,
  fill,
  HEADER,
  openBook,
  removeColumns,
  requestFor,
  type Book,
} from './support/book';
import { askAndOrder, SITUATIONS } from './support/situations';
import { remember } from './support/snapshots';
import { below, inputsOfClients, print, withPositions } from './support/reports';

/** Each case runs a command as often as it has messages. */
jest.setTimeout(180_000);

/** A list with a subtotal, a formula beside it and a format of its own, so that there is something to break. */
const clients = (count: number): unknown[][] => [HEADER, ...clientCells(count)];

interface Situation {
  readonly name: string;
  /** What kind of change it is. */
  readonly what: UndoableChange;
  /** How it is carried out and undone. */
  readonly work?: LongWork;
  /** A workbook of its own, where the command needs one. */
  readonly options?: Parameters<typeof openBook>[1];
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
      what: 'writeColumns',
      name: `first write beside a ${where}`,
      prepare: (book) => fill(book, clients(12), { table }),
      command: write,
    },
    {
      what: 'writeColumns',
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
      what: 'writeColumns',
      name: `another write beside a ${where}, in another language, with new clients and another column`,
      prepare: async (book) => {
        await fill(book, clients(12), { table });
        await classifyAndWrite(book);
        await addClients(book, table);
      },
      command: (book) => write(book, { language: 'en', columns: ['code', 'digit1', 'segment', 'abc', 'remarks'] }),
    },
    {
      what: 'writeColumns',
      name: `a write into columns put in beside a ${where}`,
      prepare: async (book) => {
        await fill(book, clients(12), { table });
        await note(book, 'J4', 'a note of mine');
        await note(book, 'P40', '=J4&"!"');
      },
      command: (book) => write(book, { whenOccupied: 'insertColumns' }),
    },
    {
      what: 'writeColumns',
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
    what: 'writeColumns',
    name: 'values made into formulas beside a table',
    prepare: async (book) => {
      await fill(book, clients(8), { table: true });
      await classifyAndWrite(book, { columns: ['code', 'segment'] });
    },
    command: (book) => write(book, { output: 'plain', columns: ['code', 'rank', 'segment'] }),
  },
  {
    what: 'writeColumns',
    name: 'formulas written again with another cut on the same parameters sheet',
    prepare: async (book) => {
      await fill(book, clients(8));
      await classifyAndWrite(book, { ...otherCut, scheme: (scheme) => scheme });
    },
    command: (book) => write(book, otherCut),
  },
  {
    what: 'writeColumns',
    name: 'formulas written again with weights: a parameters sheet laid out otherwise',
    prepare: async (book) => {
      await fill(book, clients(8));
      await classifyAndWrite(book, otherCut);
    },
    command: (book) => write(book, withWeights),
  },
  {
    what: 'writeColumns',
    name: 'formulas made into values',
    prepare: async (book) => {
      await fill(book, clients(8));
      await classifyAndWrite(book, otherCut);
    },
    command: (book) => write(book, { columns: ['code', 'rank', 'segment'] }),
  },
);

/** Hides some of the clients. */
const filterClients = (book: Book, table: boolean): Promise<void> =>
  book.run(async (_, sheet) => {
    const criteria = { filterOn: 'Custom', criterion1: '>150000' } as const;
    if (table) sheet.tables.getItem('Clientes').columns.getItem('Facturación').filter.apply(criteria);
    else sheet.autoFilter.apply('A1:G13', 2, criteria);
  });
const lifting = { liftFilters: true };
situations.push(
  ...[true, false].map((table): Situation => ({
    what: 'writeColumns',
    name: `a write beside a ${table ? 'table' : 'list'} whose filter is lifted for it`,
    work: lifting,
    prepare: async (book) => {
      await fill(book, clients(12), { table });
      await filterClients(book, table);
    },
    command: async (book) => book.gateway.writeColumns(requestFor(await book.gateway.findClientTable()), lifting),
  })),
);

situations.push(
  ...[true, false].map((table): Situation => ({
    what: 'removeColumns',
    name: `columns removed beside a ${table ? 'table' : 'list'}`,
    prepare: async (book) => {
      await fill(book, clients(8), { table });
      await book.run(async (_, sheet) => {
        sheet.getRange('A1:G1').format.fill.color = '#DDEEFF';
        sheet.getRange('A1:G1').format.font.bold = true;
      });
      await classifyAndWrite(book);
      await note(book, 'Z3', '=H3&"!"');
    },
    command: (book) => removeColumns(book),
  })),
  {
    what: 'removeColumns',
    name: 'columns of formulas removed, edited ones among them, beside a column of the user’s in their table',
    prepare: async (book) => {
      await fill(book, clients(6), { table: true });
      await classifyAndWrite(book, otherCut);
      await note(book, 'H3', 'mine');
      await book.run(async (context, sheet) => {
        const table = sheet.tables.getItem('Clientes');
        const range = table.getRange();
        range.load('columnCount');
        await context.sync();
        table.resize(sheet.getRangeByIndexes(0, 0, 7, range.columnCount + 1));
      });
    },
    command: (book) => removeColumns(book, { ...otherCut, confirmed: { cells: 1, address: 'H3' } }),
  },
);

/** Commands that write beside the clients. */
const BESIDE_CLIENTS = ['addDecisionColumns', 'carryColumns', 'offerList'] as const;
for (const table of [true, false]) {
  situations.push(
    ...BESIDE_CLIENTS.map((what) => ({
      what,
      name: `${SITUATIONS[what].name} of a ${table ? 'table' : 'list'}`,
      prepare: (book: Book) => fill(book, clients(12), { table }),
      command: (book: Book) => askAndOrder(book, what),
    })),
  );
}
situations.push({
  what: 'insertFormula',
  name: 'a formula at the active cell',
  prepare: (book) =>
    book.run(async (_, sheet) => {
      sheet.getRange('C3').select();
      (sheet.getRange('C3') as { numberFormat: unknown }).numberFormat = '@';
    }),
  command: (book) => book.gateway.insertFormula({ formula: '=TRANSPOSE({4,2,3})', rows: 3, columns: 1 }),
});

situations.push(
  {
    what: 'printSheets',
    name: 'a report on a new sheet, beside a sheet of the same name that is not ours',
    prepare: async (book) => {
      await book.run(async (context) => {
        context.workbook.worksheets.add('Informe de cartera').getRange('B2').values = [['mine']];
      });
    },
    command: (book) => print(book, 'overview', inputsOfClients(12)),
  },
  {
    what: 'printSheets',
    name: 'a report made anew in its place, with notes, a moved chart and cells that its owner has coloured',
    prepare: async (book) => {
      await print(book, 'overview', inputsOfClients(12));
      await book.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Informe de cartera');
        const notes = context.workbook.names.getItem('CEC_notes_overview').getRange();
        notes.getCell(2, 0).values = [['mine']];
        sheet.getRange('B9:C9').format.fill.color = '#FFEE00';
        sheet.getRange('A4').format.font.size = 14;
        sheet.getRange('5:5').format.rowHeight = 33;
        sheet.getRange('AF2').values = [['beside']];
        const chart = sheet.charts.getItem('CEC_overview_pareto');
        chart.left = 700;
        sheet.charts.getItem('CEC_overview_rhombus').delete();
      });
    },
    command: (book) => print(book, 'overview', inputsOfClients(15), 'en'),
  },
  {
    what: 'printSheets',
    name: 'a report that grows over what its owner has put below it: rows are put in',
    prepare: async (book) => {
      await print(book, 'matrices', inputsOfClients(12), 'es');
      await below(book, 'matrices', (sheet, row) => {
        sheet.getRangeByIndexes(row + 1, 0, 1, 2).values = [['mine', 7]];
        sheet.getRangeByIndexes(row + 2, 1, 1, 1).formulas = [[`=B${row + 2}*2`]];
      });
    },
    command: (book) => print(book, 'matrices', withPositions(12)),
  },
);

situations.push(
  {
    what: 'appendRows',
    name: 'a first snapshot, on sheets of their own',
    prepare: async () => undefined,
    command: (book) => remember(book, '2026-06-30', 4),
  },
  {
    what: 'appendRows',
    name: 'a snapshot below another',
    prepare: async (book) => void (await remember(book, '2026-06-30', 4)),
    command: (book) => remember(book, '2026-09-30', 5),
  },
);

situations.push({
  what: 'writeSchemeSheet',
  name: 'a scheme on a sheet of its own, beside one of that name that is not ours',
  prepare: async (book) => {
    await fill(book, clients(4));
    await book.run(async (context) => {
      context.workbook.worksheets.add('Modelo Propuesta').getRange('B2').values = [['mine']];
    });
  },
  command: async (book) =>
    book.gateway.writeSchemeSheet(schemeSheet(requestFor(await book.gateway.findClientTable()).scheme, 'es')),
});

/** What has no situation of its own here is carried out as it is wherever commands are tried. */
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
