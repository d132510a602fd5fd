import { classifyAndWrite, fill, requestFor, type Book } from '../book';
import { clients, type Situation, write, note, addClients, otherCut, withWeights } from './situation';

/** First and further writes, as values and as formulas, through filters. */
export const writing: Situation[] = [true, false].flatMap((table): Situation[] => {
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

writing.push(
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
writing.push(
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
