import { check } from '../support/check';
import type { World } from '../host/world';
import type { Sample } from './sample';
import { EXPENSES } from './sample';

const PAGE = 'Work with tables using the Excel JavaScript API';

/** The table of the documentation, made as it says. */
async function expenses({ Excel: E }: World): Promise<void> {
  await E.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const table = sheet.tables.add('A1:D1', true);
    table.name = 'ExpensesTable';
    table.getHeaderRowRange().values = [EXPENSES[0]!];
    table.rows.add(undefined, EXPENSES.slice(1));
    sheet.getUsedRange().format.autofitColumns();
    sheet.activate();
    await context.sync();
  });
}

/** A sample that works on the expenses table. */
const sample = (
  name: string,
  work: (table: Excel.Table, context: Excel.RequestContext, world: World) => Promise<void>,
): Sample => ({
  page: PAGE,
  name,
  run: async (world) => {
    await expenses(world);
    await world.Excel.run(async (context) => {
      await work(context.workbook.tables.getItem('ExpensesTable'), context, world);
      await context.sync();
    });
  },
});

export const tableSamples: Sample[] = [
  sample('create a table with headers and rows', async (table, context) => {
    const range = table.getRange().load('address');
    const count = table.rows.getCount();
    table.load('name,style,showTotals');
    await context.sync();
    // The first row, empty when the table was made over its header alone, stays above the added ones.
    check.same([range.address, count.value, table.name, table.showTotals], ['Sheet1!A1:D6', 5, 'ExpensesTable', false]);
  }),
  sample('add rows to a table', async (table, context) => {
    table.rows.add(undefined, [
      ['1/16/2017', 'THE PHONE COMPANY', 'Communications', '$120'],
      ['1/20/2017', 'NORTHWIND', 'Transportation', '$142'],
    ]);
    const body = table.getDataBodyRange().getLastRow().load('values,text');
    await context.sync();
    check.same([body.values[0]![3], body.text[0]![3]], [142, '$142']);
  }),
  sample('add a column of values', async (table, context) => {
    table.columns.add(undefined, [['Type of day'], [''], ['Sunday'], ['Monday'], ['Thursday'], ['Tuesday']]);
    table.columns.load('items/name,items/index');
    await context.sync();
    check.same(table.columns.items.map((c) => c.name).at(-1), 'Type of day');
    check.same(table.columns.items.at(-1)!.index, 4);
  }),
  sample('add a column of formulas', async (table, context) => {
    table.columns.add(undefined, [['Half'], ...Array.from({ length: 5 }, (_, i) => [`=D${i + 2}/2`])]);
    const half = table.columns.getItem('Half').getDataBodyRange().load('values');
    await context.sync();
    check.same(half.values.flat(), [0, 60, 71.165, 13.95, 16.5]);
  }),
  sample('update a column name', async (table, context) => {
    table.columns.getItem('Category').name = 'Purpose';
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    check.same(header.values, [['Date', 'Merchant', 'Purpose', 'Amount']]);
  }),
  sample('get data from a table', async (table, context) => {
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('values');
    const merchants = table.columns.getItem('Merchant').getDataBodyRange().load('values');
    const row = table.rows.getItemAt(1).load('values');
    await context.sync();
    check.same(header.values[0], EXPENSES[0]);
    check.same(body.values[1]!.slice(1), EXPENSES[1]!.slice(1));
    check.same(merchants.values.flat(), ['', ...EXPENSES.slice(1).map((line) => line[1])]);
    check.same(row.values[0]![3], 120);
  }),
  sample('sort a table', async (table, context) => {
    table.sort.apply([{ key: 3, ascending: false }], true);
    const amounts = table.columns.getItem('Amount').getDataBodyRange().load('values');
    await context.sync();
    check.same(amounts.values.flat(), [142.33, 120, 33, 27.9, '']);
  }),
  sample('apply filters and clear them', async (table, context) => {
    table.columns.getItem('Category').filter.apply({ filterOn: 'Values', values: ['Restaurant', 'Groceries'] });
    const view = table.getRange().getVisibleView().load('values');
    await context.sync();
    check.same(
      view.values.map((line) => line[2]),
      ['Category', 'Groceries', 'Restaurant'],
    );
    table.clearFilters();
    const all = table.getRange().getVisibleView().load('rowCount');
    await context.sync();
    check.same(all.rowCount, 6);
  }),
  sample('format a table and its parts', async (table, context) => {
    table.style = 'TableStyleLight9';
    table.showBandedRows = false;
    table.getHeaderRowRange().format.fill.color = '#C70039';
    table.load('style,showBandedRows');
    await context.sync();
    check.same([table.style, table.showBandedRows], ['TableStyleLight9', false]);
  }),
  sample('convert a table to a range', async (table, context) => {
    const range = table.convertToRange().load('address');
    const gone = context.workbook.tables.getItemOrNullObject('ExpensesTable');
    await context.sync();
    check.same([range.address, gone.isNullObject], ['Sheet1!A1:D6', true]);
  }),
  {
    page: PAGE,
    name: 'convert a range to a table',
    run: ({ Excel: E }) =>
      E.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('A1:E3');
        range.values = [
          ['Product', 'Qtr1', 'Qtr2', 'Qtr3', 'Qtr4'],
          ['Frames', 5000, 7000, 6544, 4377],
          ['Saddles', 400, 323, 276, 651],
        ];
        const table = sheet.tables.add('A1:E3', true);
        table.name = 'SalesTable';
        const body = table.getDataBodyRange().load('address');
        await context.sync();
        check.same(body.address, 'Sheet1!A2:E3');
      }),
  },
  {
    page: PAGE,
    name: 'resize a table',
    run: async (world) => {
      await expenses(world);
      await world.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('ExpensesTable');
        table.resize('A1:E20');
        const range = table.getRange().load('address');
        table.columns.load('items/name');
        await context.sync();
        check.same([range.address, table.columns.items.at(-1)!.name], ['Sheet1!A1:E20', 'Column5']);
      });
    },
  },
];
