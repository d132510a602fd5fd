import fc from 'fast-check';
import { detectDecimalMark, looksLikeNumber, parseTextNumber, type DecimalMark } from '../../src/portfolio';

describe('a number typed as text', () => {
  test.each([
    ['1.234,56', ',', 1234.56],
    ['1,234.56', '.', 1234.56],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1 234 567,5', ',', 1234567.5],
    ["1'234.50", '.', 1234.5],
    ['(500)', ',', -500],
    ['(1.500,25)', ',', -1500.25],
    ['500-', ',', -500],
    ['-12,5', ',', -12.5],
    ['12 %', ',', 0.12],
    ['12,5%', ',', 0.125],
    ['1.234,56 €', ',', 1234.56],
    ['$1,000', '.', 1000],
    ['EUR 20', '.', 20],
    ['0', '.', 0],
  ] as const)('%s with decimal %s is %d', (text, decimal, value) => {
    expect(parseTextNumber(text, decimal)).toBe(value);
    expect(looksLikeNumber(text)).toBe(true);
  });

  test.each([
    '',
    '-',
    '%',
    '12.05.2025',
    '1997-08-25',
    '1/2',
    'n/d',
    'C001',
    '12,34,56',
    '1.23.456',
    '1e5',
    '12h',
    '--5',
  ])('%j is none', (text) => {
    expect([parseTextNumber(text, ','), parseTextNumber(text, '.'), looksLikeNumber(text)]).toEqual([
      null,
      null,
      false,
    ]);
  });

  test('grouping must fit the mark', () => {
    expect(parseTextNumber('1.234,56', '.')).toBeNull();
    expect(parseTextNumber('12.34', ',')).toBeNull();
  });

  test('comes back whatever the format it was written in', () => {
    const locales: [string, DecimalMark][] = [
      ['es-ES', ','],
      ['en-US', '.'],
      ['es-MX', '.'],
      ['fr-FR', ','],
      ['de-CH', '.'],
    ];
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...locales), (cents, [locale, decimal]) => {
        const text = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
        expect(parseTextNumber(text, decimal)).toBe(cents === 0 ? 0 : cents / 100);
      }),
    );
  });
});

describe('the decimal mark of a column', () => {
  test.each([
    [['1.234,56', '1.000'], ','],
    [['12.5', '1,000'], '.'],
    [['1.234', '5.678'], null],
    [['12,5', '12.5'], null],
    [[], null],
  ])('%j: %s', (texts, mark) => expect(detectDecimalMark(texts)).toBe(mark));
});
