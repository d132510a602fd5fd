import { getNumfmtParseValueFilter, isRealNum } from '@univerjs/core';
import fc from 'fast-check';
import { numberReader } from '../../../src/workbench/page/numbersAsText';

/** Univer's own rule. */
const plainly = (text: string): boolean => isRealNum(text) || getNumfmtParseValueFilter(text) !== null;

test.each([
  ['000123', true],
  ['1.234,56', false],
  ['1,234.56', true],
  ['20%', true],
  ['12:30', true],
  ['Infinity', true],
  ['Sinclair', false],
  ['Mayo', false],
  ['Soporte 24 h', false],
  ['', false],
])('%j as a number: %s', (text, expected) => {
  const reads = numberReader();
  expect([reads(text), reads(text)]).toEqual([expected, expected]);
});

test('texts read as Univer reads them, with and without digits', () => {
  const words = fc.constantFrom(
    'may',
    'March',
    'pm',
    'AM',
    'lunes',
    '€',
    '$',
    '%',
    'e',
    '-',
    '/',
    ':',
    '.',
    ',',
    ' ',
    '1',
    '12',
    '2026',
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 8 }),
  );
  const reads = numberReader();
  fc.assert(
    fc.property(text, (given) => reads(given) === plainly(given)),
    { numRuns: 2000 },
  );
});
