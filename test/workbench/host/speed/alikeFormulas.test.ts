import { AlikeFormulas, relativeText } from '../../../../src/workbench/host/engine/speed/alikeFormulas';
import { createHeadlessEngine } from '../../../../src/workbench/host';

const at = (formula: string, row: number, column: number): string | null => relativeText(formula, row, column);

test.each([
  ['=A1+1', '=A2+1'],
  ['=$A1*B$3', '=$A2*B$3'],
  ['=SUM($A$1:A1)', '=SUM($A$1:A2)'],
  ['=IF(A1="A1",LOG10(B1),CEC_x_c1_sign)', '=IF(A2="A1",LOG10(B2),CEC_x_c1_sign)'],
  ["='Año 1'!A1", "='Año 1'!A2"],
  ['=a1+1', '=A2+1'],
])('%s and, a row below, %s are alike', (first, second) => {
  expect(at(first, 0, 3)).not.toBeNull();
  expect(at(second, 1, 3)).toBe(at(first, 0, 3));
});

test.each([
  ['=A1+1', '=A1+1'],
  ['=$A$1+1', '=$A$2+1'],
  ['=B1&"A1"', '=B2&"A2"'],
  ["='A1'!B1", "='A2'!B2"],
  ['=Año1+A1', '=Año2+A2'],
  ['=LOG10(A1)', '=LOG11(A2)'],
  ['=A1*YTD2024', '=A2*YTD2025'],
  ['=A1*XFD1048577', '=A2*XFD1048578'],
])('%s and, a row below, %s are not alike', (first, second) => {
  expect(at(second, 1, 3)).not.toBe(at(first, 0, 3));
});

test.each(['=SUM(A:A)', '=SUM(1:1)', '=Clientes[A1]', '=[@A1]*2', '=@A1:A3', '=SUM(A1:INDEX(B1:B9,2))'])(
  '%s cannot be told from its text',
  (formula) => expect(at(formula, 0, 3)).toBeNull(),
);

test('formulas alike refer to the first one; others and the records given stay as they are', () => {
  const given = {
    book: { s: { 0: { 1: { f: '=A1*2' } }, 1: { 1: { f: '=A2*2' }, 2: null }, 2: { 1: { f: '=A1*2' } } }, t: null },
  };
  const before = structuredClone(given);
  const alike = new AlikeFormulas();
  const expected = {
    book: {
      s: {
        0: { 1: { f: '=A1*2', si: 'alike 0' } },
        1: { 1: { f: '=A1*2', si: 'alike 0', x: 0, y: 1 }, 2: null },
        2: { 1: { f: '=A1*2', si: 'alike 1' } },
      },
      t: null,
    },
  };
  expect(alike.grouped(given)).toEqual(expected);
  expect(given).toEqual(before);
  // What was read is remembered by the cell, and read anew where the cell holds something else.
  given.book.s[2][1] = { f: '=A3*2' };
  expect(alike.grouped(given).book!.s![2]).toEqual({ 1: { f: '=A1*2', si: 'alike 0', x: 0, y: 2 } });
});

test('filled formulas give what each would give by itself', async () => {
  const engine = await createHeadlessEngine();
  const sheet = engine.activeSheet();
  const rows = 40;
  const line = (r: number): (string | number)[] => [
    r * 7,
    r % 3,
    `=A${r + 1}+B$1`,
    `=SUM($A$1:A${r + 1})`,
    `=$B${r + 1}*2+ROW()`,
    `=IF(A${r + 1}>100,"A1",C${r + 1})`,
    `=INDEX($A$1:$A$40,B${r + 1}+1)`,
  ];
  engine.write(
    sheet,
    0,
    0,
    Array.from({ length: rows }, (_, r) =>
      line(r).map((cell) => ({
        cell: typeof cell === 'string' ? { value: null, formula: cell } : { value: cell },
      })),
    ),
  );
  const shown = (r: number): unknown[] => [2, 3, 4, 5, 6].map((c) => engine.cell(sheet, r, c)?.value);
  const meant = (b0: number): unknown[][] =>
    Array.from({ length: rows }, (_, r) => {
      const sum = (7 * r * (r + 1)) / 2;
      return [r * 7 + b0, sum, (r % 3) * 2 + r + 1, r * 7 > 100 ? 'A1' : r * 7 + b0, (r % 3) * 7];
    });
  await engine.settle(true);
  expect(Array.from({ length: rows }, (_, r) => shown(r))).toEqual(meant(0));
  // One cell edited, and one formula of the column replaced by another.
  engine.write(sheet, 0, 2, [[{ cell: { value: null, formula: '=1/4' } }]]);
  engine.write(sheet, 9, 2, [[{ cell: { value: null, formula: '=A10+B$1+1000' } }]]);
  await engine.settle();
  const now = meant(0);
  now[0]![0] = 0.25;
  now[0]![3] = 0.25;
  now[9]![0] = 1063;
  now[9]![3] = 1063;
  expect(Array.from({ length: rows }, (_, r) => shown(r))).toEqual(now);
  expect(engine.cell(sheet, 20, 2)?.formula).toBe('=A21+B$1');
  engine.dispose();
});
