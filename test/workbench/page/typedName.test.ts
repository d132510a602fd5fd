import { completed, nameBeforeCaret } from '../../../src/workbench/page/typedName';

/** A formula with its caret at the bar. */
const at = (typed: string): [string, number] => [typed.replace('|', ''), typed.indexOf('|')];

test.each([
  ['=CEC.CLV|', 'CEC.CLV'],
  ['=1+su|', 'su'],
  ['=SUM(A1,cec.s|)', 'cec.s'],
  ['=SUMA(A1;promed|;2)', 'promed'],
  ['="a"&LE|', 'LE'],
  // A cell, a text, a sheet, a column of a table, mid-word, nothing.
  ['=A12|', null],
  ['="CEC.CLV|"', null],
  ["='My CEC|", null],
  ['=Sheet1!CEC|', null],
  ['=$A|', null],
  ['=CEC.C|LV', null],
  ['=CEC.CLV(|', null],
  ['=2E|', null],
])('before the caret of %s stands %s', (typed, name) => {
  expect(nameBeforeCaret(...at(typed))).toBe(name);
});

test.each([
  ['=CEC.CL|', ['CEC.CLV', 'CEC.CLVTOTAL'], '=CEC.CLV(|'],
  // Just what is typed goes before what begins so.
  ['=cec.clv|', ['CEC.CLVTOTAL', 'CEC.CLV'], '=CEC.CLV(|'],
  ['=1+CEC.CL|(A1)', ['CEC.CLV'], '=1+CEC.CLV|(A1)'],
  ['=SUM(tot|;2)', ['TotalSales*'], '=SUM(TotalSales|;2)'],
])('%s of %s goes on as %s', (typed, names, wanted) => {
  const found = names.map((name) => ({ name: name.replace('*', ''), isCalled: !name.endsWith('*') }));
  const [text, caret] = at(wanted);
  expect(completed(...at(typed), found)).toEqual({ text, caret });
});

test('nothing found, nothing changed', () => {
  expect(completed('=CEC.X', 6, [])).toBeNull();
});
