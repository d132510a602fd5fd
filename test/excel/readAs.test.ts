import type { PaneContext } from '../../src/taskpane/commands/context';
import { openTable } from '../../src/taskpane/commands/openTable';
import { chooseFamilies } from '../../src/taskpane/commands/families';
import { chooseHiddenRows, chooseRole } from '../../src/taskpane/commands/roles';
import { classifyAgain, write } from '../../src/taskpane/commands/write';
import { clientCells, fill, HEADER, openBook, type Book } from './support/book';
import { paneOf } from './support/paneOf';
import { reopened, saved } from './support/reopened';

/** What the user said about the columns and the rows of a table, in a workbook that is saved and opened again. */

jest.setTimeout(120_000);

const KINDS = ['Actual', 'Potencial', 'Actual', 'Perdido'];
const cells = [
  [...HEADER, 'Código', 'Alias', 'Situación', 'Marca', 'Familia de clientes', 'Mercado', 'Acordado'],
  ...clientCells(24).map((row, i) => [
    ...row,
    ...[`K${i}`, `Alias ${i}`, KINDS[i % 4], KINDS[(i + 1) % 4], `Z${i % 3}`, 900_000 + i, i === 2 ? 'A' : ''],
  ]),
];

const matches = ({ store }: PaneContext): unknown[] =>
  store.get().reading!.matches.map(({ role, header }) => [role, header]);
const wrote = async (book: Book, { store }: PaneContext): Promise<unknown> => {
  expect(store.get().trouble).toBeNull();
  const { table } = store.get();
  const written = await book.gateway.readResults(table!.binding!.id, table!.place.sheetId);
  return written!.columns.map(({ column, cells: told }) => [column, told]);
};

test('columns chosen by hand, none among them, and hidden rows left out hold when the workbook is opened again', async () => {
  const first = await openBook();
  await fill(first, cells);
  await first.run(async (_, sheet) => {
    sheet.getRange('5:6').rowHidden = true;
    return Promise.resolve();
  });
  const before = paneOf(first);
  await openTable(before);
  const own = matches(before);
  expect(own).toContainEqual(['family', 'Familia de clientes']);
  await chooseRole(before, 'id', 'Código');
  await chooseRole(before, 'name', 'Alias');
  await chooseRole(before, 'kind', 'Marca');
  await chooseRole(before, 'totalPurchases', 'Mercado');
  await chooseRole(before, 'agreedSegment', 'Acordado');
  await chooseFamilies(before, null);
  await chooseHiddenRows(before, 'leaveOut');
  const found = matches(before);
  expect(found).not.toContainEqual(['family', 'Familia de clientes']);
  expect(found).toEqual(
    expect.arrayContaining([
      ['id', 'Código'],
      ['kind', 'Marca'],
      ['totalPurchases', 'Mercado'],
    ]),
  );
  expect(before.store.get().reading!.clients).toBe(22);
  const columns = {
    id: 'Código',
    name: 'Alias',
    kind: 'Marca',
    totalPurchases: 'Mercado',
    agreedSegment: 'Acordado',
    family: null,
  };
  expect(before.store.get().scheme!.readAs).toEqual({ columns, hiddenRows: 'leaveOut' });
  await write(before);
  const written = await wrote(first, before);

  const second = await reopened(saved(first), first);
  first.close();
  const after = paneOf(second);
  await openTable(after);
  expect(matches(after)).toEqual(found);
  expect(after.store.get().reading!.clients).toBe(22);
  // The ribbon's button in a pane that has read nothing yet.
  const ribbon = paneOf(second);
  await classifyAgain(ribbon);
  expect(matches(ribbon)).toEqual(found);
  expect(await wrote(second, ribbon)).toEqual(written);
  second.close();
});

test('with the total purchases named, the segments have a share to go by', async () => {
  const book = await openBook();
  const named = [
    [...HEADER.filter((header) => header !== 'Cuota de cliente'), 'Gasto del cliente en hidráulica'],
    ...clientCells(24).map((row, i) => [...row.filter((_, k) => k !== 3), 1_000_000 + i]),
  ];
  await fill(book, named);
  const pane = paneOf(book);
  await openTable(pane);
  expect(pane.store.get().scheme!.segmentation.share).toBeNull();
  await chooseRole(pane, 'totalPurchases', 'Gasto del cliente en hidráulica');
  expect(pane.store.get().scheme!.segmentation.share).toMatchObject({
    kind: 'share',
    total: { header: 'Gasto del cliente en hidráulica' },
  });
  book.close();
});
