import {
  decimalMark,
  formatCount,
  formatNumber,
  formatPercent,
  numberRegion,
  shortCount,
  signsOfTag,
  writeNumbersWith,
} from '../../src/locales';
import { DOCUMENTED, formulaText } from '../../src/functions/help';
import { readNumber } from '../../src/taskpane/model/numbers';

afterEach(() => writeNumbersWith(null));

test('without a region each language writes numbers in its own way', () => {
  expect(formatCount(1234567, 'es')).toBe('1.234.567');
  expect(formatCount(1234567, 'en')).toBe('1,234,567');
  expect([decimalMark('es'), decimalMark('en')]).toEqual([',', '.']);
});

test.each([
  ['Mexico', { decimal: '.', thousands: ',' }, '1,234,567.89'],
  ['Spain', { decimal: ',', thousands: '.' }, '1.234.567,89'],
  ['Costa Rica', { decimal: ',', thousands: '\u00a0' }, '1\u00a0234\u00a0567,89'],
  ['a computer that has a narrow space', { decimal: ',', thousands: '\u202f' }, '1\u00a0234\u00a0567,89'],
  ['Switzerland', { decimal: '.', thousands: "'" }, '1’234’567.89'],
  ['signs that no region has: the decimals decide', { decimal: '.', thousands: '_' }, '1,234,567.89'],
])('in both languages numbers are written as in %s', (_, signs, written) => {
  writeNumbersWith(signs);
  const plain = (text: string) => text.replaceAll("'", '’');
  for (const language of ['es', 'en'] as const) {
    expect(plain(formatNumber(1234567.89, 'number', language))).toBe(written);
    expect(formatPercent(0.125, language)).toContain(`12${signs.decimal}5`);
    expect(decimalMark(language)).toBe(signs.decimal);
  }
});

test('a count where there is little room follows, too', () => {
  writeNumbersWith({ decimal: '.', thousands: ',' });
  expect(shortCount(9400, 'es')).toBe('9.4\u00a0mil');
});

test('what is typed is read as it is written here', () => {
  expect(readNumber('30,000', 'number', 'es')).toBe(30);
  writeNumbersWith({ decimal: '.', thousands: ',' });
  expect(readNumber('30,000', 'number', 'es')).toBe(30000);
  expect(readNumber('1,250,000.50', 'number', 'es')).toBe(1250000.5);
  expect(readNumber('0.5', 'number', 'es')).toBe(0.5);
  // What only the other way can mean is taken for it.
  expect(readNumber('1.250.000,50', 'number', 'es')).toBe(1250000.5);
});

test('formulas are shown as they are typed here', () => {
  const digit = DOCUMENTED.find(({ id }) => id === 'DIGIT')!;
  const shown = () => formulaText(digit, digit.examples[0]!, 'es');
  const before = shown();
  expect(before).toContain(';');
  writeNumbersWith({ decimal: '.', thousands: ',' });
  expect(shown()).toBe(formulaText(digit, digit.examples[0]!, 'en'));
});

test('a tag names a region; a language alone names none', () => {
  expect(signsOfTag('es-MX')).toEqual({ decimal: '.', thousands: ',' });
  expect(signsOfTag('es-AR')).toEqual({ decimal: ',', thousands: '.' });
  expect([signsOfTag('es'), signsOfTag(''), signsOfTag('nonsense')]).toEqual([null, null, null]);
  writeNumbersWith(signsOfTag('es-MX'));
  expect(numberRegion('es')).toBe('es-MX');
});
