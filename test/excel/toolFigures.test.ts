import type { PaneContext } from '../../src/taskpane/commands/context';
import { chooseList, offerLists } from '../../src/taskpane/commands/chooseList';
import { chooseCriterion } from '../../src/taskpane/commands/criteria';
import { openTable } from '../../src/taskpane/commands/openTable';
import { writeToolColumns } from '../../src/taskpane/commands/toolColumns';
import { undo } from '../../src/taskpane/commands/undo';
import { hasUnwritten } from '../../src/taskpane/model/unwritten';
import { write } from '../../src/taskpane/commands/write';
import { isKept } from '../../src/taskpane/model/left';
import { numberHeaders } from '../../src/taskpane/model/readChoices';
import { columnSource, columnsRead } from '../../src/method';
import { clientCells, fill, HEADER, openBook, type Book } from './support/book';
import { paneOf } from './support/paneOf';

/** Digits that a tool wrote beside the clients, chosen as a criterion and written again, in the workbook itself. */

jest.setTimeout(120_000);

const R = 'RFM: recencia (1–4, 4 = compra reciente)';
const CLIENTS = clientCells(24);
/** Three purchases each; later ones the further down. */
const LIST = [
  ['Cliente', 'Fecha', 'Importe'],
  ...CLIENTS.flatMap(([id], i) =>
    [0, 1, 2].map((k) => [id, `2026-${String(1 + k + (i % 6)).padStart(2, '0')}-${10 + (i % 18)}`, 50 + i]),
  ),
];

let book: Book;
let pane: PaneContext;
beforeEach(async () => {
  book = await openBook();
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Ventas');
    sheet.getRangeByIndexes(0, 0, LIST.length, 3).values = LIST as never;
    await context.sync();
  });
  pane = paneOf(book);
});
afterEach(() => book.close());

const headers = (): string[] => numberHeaders(pane.store.get().reading!.columns);
const cellsOf = (header: string): Promise<unknown[]> =>
  book.run(async (context, sheet) => {
    const used = sheet.getUsedRange(true);
    used.load('values');
    await context.sync();
    const [head, ...rows] = used.values as unknown[][];
    return rows.map((row) => row[head!.indexOf(header)]);
  });

test.each([{ table: true }, { table: false }])(
  'digit R is offered as soon as it stands, read as itself, and stays while a criterion reads it (table: $table)',
  async ({ table }) => {
    await fill(book, [HEADER, ...CLIENTS], { table });
    await openTable(pane);
    await write(pane);
    pane.store.dispatch({ type: 'toolsOffered', offered: await pane.desk.tools('es') });
    const sheet = (await offerLists(pane)).find(({ name }) => name === 'Ventas');
    await chooseList(pane, 'purchases', sheet!);
    expect(headers()).not.toContain(R);
    await writeToolColumns(pane, 'purchases', ['tool_purchases_r']);
    expect(pane.store.get().trouble).toBeNull();
    expect(pane.store.get().did).toMatchObject({ what: 'writeColumns', tool: 'purchases' });
    const digits = await cellsOf(R);
    expect(new Set(digits)).toEqual(new Set([1, 2, 3, 4]));
    expect(headers()).toContain(R);

    await chooseCriterion(pane, 3, { key: null, source: columnSource(R) });
    await write(pane);
    expect(pane.store.get().trouble).toBeNull();
    expect(await cellsOf(`Dígito ${R}`)).toEqual(digits);

    // The list is another: the codes are of the digits that stand, until these are written again.
    await book.run(async (context) => {
      context.workbook.worksheets.getItem('Ventas').getRange('B2').values = [['2026-12-30']];
      await context.sync();
    });
    await chooseList(pane, 'purchases', sheet!);
    await write(pane);
    expect(await cellsOf(R)).toEqual(digits);
    expect(await cellsOf(`Dígito ${R}`)).toEqual(digits);
    await writeToolColumns(pane, 'purchases', ['tool_purchases_r']);
    expect((await cellsOf(R))[0]).toBe(4);
    expect(digits[0]).not.toBe(4);
    expect(pane.store.get().trouble).toBeNull();
    await write(pane);
    expect(await cellsOf(`Dígito ${R}`)).toEqual(await cellsOf(R));

    for (let k = 0; k < 4; k++) await undo(pane);
    expect(pane.store.get().trouble).toBeNull();
    await undo(pane);
    expect(await cellsOf(R)).toEqual(CLIENTS.map(() => undefined));
    expect(headers()).not.toContain(R);
  },
);

describe('figures that were renewed are read again before anything is judged by them', () => {
  const SALES = 'Ventas';
  const laterSale = async (): Promise<void> => {
    await book.run(async (context) => {
      context.workbook.worksheets.getItem(SALES).getRange('B2').values = [['2026-12-30']];
      await context.sync();
    });
    await chooseList(
      pane,
      'purchases',
      (await offerLists(pane)).find(({ name }) => name === SALES)!,
    );
  };
  beforeEach(async () => {
    await fill(book, [HEADER, ...CLIENTS], { table: true });
    await openTable(pane);
    await write(pane);
    pane.store.dispatch({ type: 'toolsOffered', offered: await pane.desk.tools('es') });
    await chooseList(
      pane,
      'purchases',
      (await offerLists(pane)).find(({ name }) => name === SALES)!,
    );
    await writeToolColumns(pane, 'purchases', ['tool_purchases_r']);
  });

  test('by a classification that no criterion of it reads', async () => {
    const before = await cellsOf(R);
    await laterSale();
    await write(pane);
    expect(pane.store.get().trouble).toBeNull();
    expect((await cellsOf(R))[0]).toBe(4);
    expect(before[0]).not.toBe(4);
    await chooseCriterion(pane, 3, { key: null, source: columnSource(R) });
    await write(pane);
    expect(await cellsOf(`Dígito ${R}`)).toEqual(await cellsOf(R));
  });

  test('by taking their renewal back', async () => {
    await chooseCriterion(pane, 3, { key: null, source: columnSource(R) });
    await write(pane);
    const before = await cellsOf(R);
    await laterSale();
    await writeToolColumns(pane, 'purchases', ['tool_purchases_r']);
    expect(await cellsOf(R)).not.toEqual(before);
    await undo(pane);
    expect(pane.store.get().trouble).toBeNull();
    expect(await cellsOf(R)).toEqual(before);
    await write(pane);
    expect(await cellsOf(`Dígito ${R}`)).toEqual(before);
  });

  test('but those that no criterion reads are renewed beside those that stay', async () => {
    const M = 'RFM: importe (1–4, 4 = compra grande)';
    await writeToolColumns(pane, 'purchases', ['tool_purchases_r', 'tool_purchases_m']);
    await chooseCriterion(pane, 3, { key: null, source: columnSource(R) });
    await write(pane);
    const [r, m] = [await cellsOf(R), await cellsOf(M)];
    await book.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SALES);
      sheet.getRange('B2:C2').values = [['2026-12-30', 99_000]];
      await context.sync();
    });
    await chooseList(
      pane,
      'purchases',
      (await offerLists(pane)).find(({ name }) => name === SALES)!,
    );
    await write(pane);
    expect(pane.store.get().trouble).toBeNull();
    expect(await cellsOf(R)).toEqual(r);
    expect(m[0]).toBe(1);
    expect((await cellsOf(M))[0]).toBe(4);
  });

  test('and the scheme follows them to the header that they have now: another language is no other column', async () => {
    const EN = 'RFM: recency (1–4, 4 = bought lately)';
    await chooseCriterion(pane, 3, { key: null, source: columnSource(R) });
    await write(pane);
    const read = (): string[] => columnsRead(pane.store.get().scheme!).map(({ header }) => header);
    expect(read()).toContain(R);
    expect(isKept(pane.store.get())).toBe(true);
    pane.store.dispatch({ type: 'languageChosen', language: 'en' });
    await writeToolColumns(pane, 'purchases', ['tool_purchases_r']);
    expect(pane.store.get().trouble).toBeNull();
    expect(headers()).not.toContain(R);
    const is = headers().find((header) => header.startsWith('RFM: recency ('))!;
    expect(is).toBe(EN);
    expect(read()).toContain(is);
    expect(read()).not.toContain(R);
    expect(isKept(pane.store.get())).toBe(true);
    expect(hasUnwritten(pane.store.get())).toBe(false);
    await write(pane);
    expect(pane.store.get().trouble).toBeNull();
    expect(await cellsOf(`Digit ${is}`)).toEqual(await cellsOf(is));

    // Whoever opens the workbook again finds it so, too.
    const again = paneOf(book);
    await openTable(again);
    expect(columnsRead(again.store.get().scheme!).map(({ header }) => header)).toContain(is);
    expect(again.store.get().trouble).toBeNull();
    // Taken back, the former header stands, and is read.
    await undo(pane);
    await undo(pane);
    expect(headers()).toContain(R);
    expect(read()).toContain(R);
    expect(hasUnwritten(pane.store.get())).toBe(false);
  });
});
