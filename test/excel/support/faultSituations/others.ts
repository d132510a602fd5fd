import { schemeSheet } from '../../../../src/tools';
import { classifyAndWrite, fill, removeColumns, requestFor, type Book } from '../book';
import { askAndOrder, SITUATIONS } from '../situations';
import { remember } from '../snapshots';
import { below, inputsOfClients, print, withPositions } from '../reports';
import { clients, note, otherCut, type Situation } from './situation';

/** Columns removed, what is written beside clients, sheets, notes and history. */
export const others: Situation[] = [];
others.push(
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
  others.push(
    ...BESIDE_CLIENTS.map((what) => ({
      what,
      name: `${SITUATIONS[what].name} of a ${table ? 'table' : 'list'}`,
      prepare: (book: Book) => fill(book, clients(12), { table }),
      command: (book: Book) => askAndOrder(book, what),
    })),
  );
}
others.push({
  what: 'insertFormula',
  name: 'a formula at the active cell',
  prepare: (book) =>
    book.run(async (_, sheet) => {
      sheet.getRange('C3').select();
      (sheet.getRange('C3') as { numberFormat: unknown }).numberFormat = '@';
    }),
  command: (book) => book.gateway.insertFormula({ formula: '=TRANSPOSE({4,2,3})', rows: 3, columns: 1 }),
});

others.push(
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

others.push(
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

others.push({
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
