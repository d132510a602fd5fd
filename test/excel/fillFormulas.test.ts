import { fillFormulas } from '../../src/excel/formulas/fillFormulas';
import type { SheetArea } from '../../src/excel/session/area';
import type { Session } from '../../src/excel/session/session';
import type { Slot, Target } from '../../src/excel/columns/target';

/** What is filled into which column, message after message. */
async function messages(clients: number): Promise<string[][]> {
  const sent: string[][] = [[]];
  const named = ['code', 'rank', 'rankKey', 'rankTie'];
  const context = {
    workbook: { application: { load: () => undefined, calculationMode: 'Automatic' } },
    range: ({ column, columns, rows }: SheetArea) => ({
      set formulas(_: unknown) {
        sent.at(-1)!.push(named.slice(column, column + columns).join());
      },
      copyFrom: () => void sent.at(-1)!.push(`${named.slice(column, column + columns).join()} ×${rows}`),
      untrack: () => undefined,
    }),
    sync: async () => void sent.push([]),
    tell: () => undefined,
  } as unknown as Session;
  const slots = named.map((column, k): Slot => {
    const at = { sheetId: 's', row: 0, column: k, rows: clients + 1, columns: 1 };
    const result = { header: column, numberFormat: 'General', cells: [] };
    return { column, anchor: column, at, before: null, result, released: false };
  });
  const clientAt = Int32Array.from({ length: clients + 1 }, (_, row) => row - 1);
  const target = { firstRow: 0, rows: clients + 1, clientAt, slots } as unknown as Target;
  await fillFormulas(context, target, new Map(named.map((column) => [column as 'code', '1'])));
  return sent.filter((calls) => calls.length > 0);
}

test('a short table is filled with one message after the first row', async () => {
  expect(await messages(4_999)).toEqual([['code,rank,rankKey,rankTie'], ['code,rank,rankKey,rankTie ×4999']]);
});

test('in a long one, formulas that look at whole columns come after those', async () => {
  expect(await messages(6_000)).toEqual([
    ['code', 'rankKey'],
    ['code ×5000', 'rankKey ×5000'],
    ['code ×1000', 'rankKey ×1000'],
    ['rankTie'],
    ['rankTie ×5000'],
    ['rankTie ×1000'],
    ['rank'],
    ['rank ×5000'],
    ['rank ×1000'],
  ]);
});
