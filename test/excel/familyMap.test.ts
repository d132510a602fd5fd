import { withFamilySegments } from '../../src/method';
import { mapFamilies } from '../../src/taskpane/commands/families';
import { openTable } from '../../src/taskpane/commands/openTable';
import type { PaneContext } from '../../src/taskpane/commands/context';
import { saveScheme } from '../../src/taskpane/commands/schemes';
import { previewSnapshot, saveSnapshot } from '../../src/taskpane/commands/watching';
import { classifyAgain, write } from '../../src/taskpane/commands/write';
import { clientCells, fill, HEADER, openBook, type Book } from './support/book';
import { paneOf } from './support/paneOf';
import { reopened, saved } from './support/reopened';

/** Families by a mapping sheet, in a workbook that is saved and opened again: Microsoft's client over our host. */

jest.setTimeout(120_000);

const families = ({ store }: PaneContext): unknown[] =>
  store.get().reading!.families.map(({ name, count }) => [name, count]);
const segments = async (book: Book, { store }: PaneContext): Promise<unknown> => {
  const { table } = store.get();
  const written = await book.gateway.readResults(table!.binding!.id, table!.place.sheetId);
  return written!.columns.find(({ column }) => column === 'segment')!.cells;
};

test('the families of a mapping sheet are the same when the workbook is saved and opened again, without that sheet too', async () => {
  const first = await openBook();
  const zones = ['Z1', 'Z2', 'Z3', 'Z4'];
  await fill(first, [[...HEADER, 'Zona'], ...clientCells(24).map((row, i) => [...row, zones[i % 4]])]);
  const pairs = ['Norte', 'Sur', 'Sur'].map((family, i) => [zones[i]!, family]);
  await first.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Familias');
    sheet.getRange('A1:B3').values = pairs;
  });
  const show = (name: string): Promise<void> =>
    first.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getRange('A1').select();
    });
  const clients = await first.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load('name');
    await context.sync();
    return sheet;
  });
  const before = paneOf(first);
  await show(clients.name);
  await openTable(before);
  await show('Familias');
  await mapFamilies(before, 'Zona');
  const found = [
    ['Sur', 12],
    ['', 6],
    ['Norte', 6],
  ];
  expect(families(before)).toEqual(found);
  const scheme = withFamilySegments(before.store.get().scheme!, true);
  before.store.dispatch({ type: 'schemeChanged', scheme });
  await saveScheme(before);
  await show(clients.name);
  await write(before);
  expect(before.store.get().trouble).toBeNull();
  const written = await segments(first, before);
  expect(await saveSnapshot(before, '2026-11-22')).toBeNull();
  await first.run(async (context) => context.workbook.worksheets.getItem('Familias').delete());

  const second = await reopened(saved(first), first);
  first.close();
  const after = paneOf(second);
  await openTable(after);
  expect(after.store.get().reading!.matches).toContainEqual(
    expect.objectContaining({ role: 'family', header: 'Zona' }),
  );
  expect(families(after)).toEqual(found);
  await after.desk.judge(after.store.get().scheme!);
  expect(await previewSnapshot(after, '2026-11-22')).toEqual({
    refused: 'La foto del 22/11/2026 ya está guardada y es idéntica: no hay nada nuevo que guardar.',
  });
  // The ribbon's button in a pane that has read nothing yet.
  const ribbon = paneOf(second);
  await classifyAgain(ribbon);
  expect(ribbon.store.get().trouble).toBeNull();
  expect(families(ribbon)).toEqual(found);
  expect(await segments(second, ribbon)).toEqual(written);
  second.close();
});
