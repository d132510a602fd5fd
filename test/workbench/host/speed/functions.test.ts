import type { Cell, WorkbookEngine } from '../../../../src/workbench/host/engine/engine';
import { createHeadlessEngine } from '../../../../src/workbench/host';

let engine: WorkbookEngine;
beforeEach(async () => {
  engine = await createHeadlessEngine();
});
afterEach(() => engine.dispose());

/** Values into A1 downwards, formulas into C1 downwards; what the formulas show. */
async function worked(values: readonly Cell['value'][], formulas: readonly string[]): Promise<unknown[]> {
  const sheet = engine.activeSheet();
  engine.write(
    sheet,
    0,
    0,
    values.map((value) => [{ cell: value === null ? null : { value } }]),
  );
  engine.write(
    sheet,
    0,
    2,
    formulas.map((formula) => [{ cell: { value: null, formula } }]),
  );
  await engine.settle(true);
  return formulas.map((_, r) => engine.cell(sheet, r, 2)?.value);
}

const MIXED = [3, -1, 2.5, 2.5, 'text', '2.5x', null, true, 1e12, 0];

test('COUNTIF by size counts numbers and nothing else', async () => {
  const conditions = ['>2.5', '>=2.5', '<2.5', '<=2.5', '<0', '>=-1', '>1E11', '<1000000000000', '>"&A3&"', '<"&A1&"'];
  const formulas = conditions.map((condition) => `=COUNTIF($A$1:$A$10,"${condition}")`);
  expect(await worked(MIXED, formulas)).toEqual([2, 4, 2, 4, 1, 6, 1, 5, 2, 4]);
});

test('COUNTIF by anything else goes the usual way, asked once or many times', async () => {
  const formulas = ['"text"', '"te*"', '2.5', '"2.5"', '"text"', '"<>text"', 'A5'].map(
    (condition) => `=COUNTIF($A$1:$A$10,${condition})`,
  );
  expect(await worked(MIXED, formulas)).toEqual([1, 1, 2, 2, 1, 9, 1]);
});

test('COUNTIF follows its range', async () => {
  expect(await worked([1, 2, 3], ['=COUNTIF($A$1:$A$3,">1")', '=COUNTIF($A$1:$A$3,">"&A1)'])).toEqual([2, 2]);
  const sheet = engine.activeSheet();
  engine.write(sheet, 0, 0, [[{ cell: { value: 2 } }]]);
  await engine.settle();
  expect([0, 1].map((r) => engine.cell(sheet, r, 2)?.value)).toEqual([3, 1]);
});

test('cells compare as values do: blanks, texts, logicals and errors included', async () => {
  const formulas = [
    '=A1>A2',
    '=A7=0',
    '=A7=""',
    '=A5="TEXT"',
    '=A8=TRUE',
    '=A1<A5',
    '=ISERROR(A1>1/0)',
    '=A3=A4',
    '=IF(A2<0,"below","not")',
    '=SUMPRODUCT((A1:A4>2)*1)',
    '=A7<1',
  ];
  expect(await worked(MIXED, formulas)).toEqual([true, true, true, true, true, true, true, true, 'below', 3, true]);
});

test('texts in formulas stay texts, and numbers in quotes numbers', async () => {
  const formulas = ['=""&"a"', '="12"*2', '="1/2/2024"&""', '=IF(TRUE,"","x")', '="12"*2', '="TRUE"&""'];
  expect(await worked([], formulas)).toEqual(['a', 24, '1/2/2024', '', 24, 'TRUE']);
});
