import { editedInSpanish, readSpanish, shownInSpanish } from '../../../src/workbench/page/typedValue';

test.each([
  ['1.234,56', 1234.56, '#,##0.00'],
  ['1234,5', 1234.5, undefined],
  [',5', 0.5, undefined],
  ['-7', -7, undefined],
  ['2.800', 2800, '#,##0'],
  ['12,5%', 0.125, '0.00%'],
  ['12,5 %', 0.125, '0.00%'],
  ['(500,00)', -500, undefined],
  ['1.500,25 €', 1500.25, '#,##0.00€'],
])('%s is typed for a number', (text, value, pattern) => {
  const read = readSpanish(text)!;
  expect(read.value).toBeCloseTo(value, 12);
  if (pattern !== undefined) expect(read.pattern).toBe(pattern);
});

test('a day is read day first, as it is written in Spain', () => {
  expect(readSpanish('13/02/2024')).toEqual({ value: 45335, pattern: 'dd/mm/yyyy' });
  expect(readSpanish('5/3/2024')!.value).toBe(readSpanish('2024-03-05')!.value);
});

test.each(['1.5', '1,234.56', '12.5%', '1.23.456', 'C-001', '12 hoteles', '', '%', '.'])('%s stays a text', (text) => {
  expect(readSpanish(text)).toBeNull();
});

test('numbers are shown and edited with a decimal comma', () => {
  expect(shownInSpanish(0.125)).toBe('0,125');
  expect(shownInSpanish(1234567.5)).toBe('1234567,5');
  expect(editedInSpanish(0.1234567890123)).toBe('0,1234567890123');
});
