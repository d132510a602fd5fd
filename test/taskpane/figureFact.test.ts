import {
  buildScheme,
  classify,
  columnSource,
  criterion,
  explainDigit,
  segmentation,
  type Source,
} from '../../src/method';
import { explanationSentence, figureFact } from '../../src/locales';
import { serialOfIso } from '../../src/portfolio';
import { portfolioOf } from '../support/portfolios';

const columns = (...headers: string[]) => headers.map((header) => columnSource(header));
type Row = Readonly<Record<string, number | null>>;

/** What is told of one client's figure: how it came about, and why it has its digit. */
function told(key: Parameters<typeof criterion>[0], source: Source, row: Row, language: 'es' | 'en' = 'es') {
  const portfolio = portfolioOf([{ id: 'A', values: { ...row, N: 1 } }]);
  const others = ['x', 'y', 'z'].map((name) => criterion(`custom:${name}`, columnSource('N')));
  const bands = {
    direction: 'high' as const,
    boundary: 'gt' as const,
    cuts: [0.1, 0.25, 5] as [number, number, number],
  };
  const parts = { id: 's', name: 'S', language, criteria: [criterion(key, source, { bands }), ...others] };
  const scheme = buildScheme({ ...parts, segmentation: segmentation(null, null) }, { referenceDate: '2026-03-31' });
  const why = explainDigit(classify(portfolio, scheme), 0, 0);
  const plain = (text: string | null) => text?.replace(/[\s\u00a0\u202f]/g, ' ') ?? null;
  return { figure: plain(figureFact(why, scheme, language)), why: plain(explanationSentence(why, scheme, language)) };
}
const figure = (...args: Parameters<typeof told>) => told(...args).figure;

test('a column needs no explanation', () => {
  expect(figure('turnover', columnSource('N'), {})).toBeNull();
});

test('a sum says its parts, the largest first, without those of zero', () => {
  const sum: Source = { kind: 'sum', columns: columns('Bebidas', 'Alimentación', 'Hogar') };
  const row = { Bebidas: 4400.25, Alimentación: 8000, Hogar: 0 };
  expect(figure('turnover', sum, row)).toBe('12.400,25 = «Alimentación» 8.000,00 + «Bebidas» 4.400,25.');
  expect(figure('turnover', sum, { ...row, Hogar: -100 }, 'en')).toBe(
    '12,300.25 = “Alimentación” 8,000.00 + “Bebidas” 4,400.25 − “Hogar” 100.00.',
  );
  expect(figure('turnover', sum, { Bebidas: 0, Alimentación: 0, Hogar: 0 })).toBeNull();
});

test('a long sum says the largest three, and what the others come to', () => {
  const row = { A: 1, B: 2, C: 30, D: 40, E: 50, F: 0 };
  const sum: Source = { kind: 'sum', columns: columns(...Object.keys(row)) };
  expect(figure('turnover', sum, row)).toBe('123 = «E» 50 + «D» 40 + «C» 30 + 2 columnas más (3).');
  expect(figure('turnover', { kind: 'sum', columns: columns('C', 'D', 'E', 'B') }, row, 'en')).toBe(
    '122 = “E” 50 + “D” 40 + “C” 30 + “B” 2.',
  );
});

test('a count names what it counts', () => {
  const row = { Quesos: 3, Vinos: 1, Aceites: 9, Pan: 0, Sal: -2, Té: 0 };
  const count: Source = { kind: 'count', columns: columns(...Object.keys(row)) };
  expect(figure('families', count, row)).toBe('3 de 6 familias: Quesos, Vinos y Aceites.');
  expect(figure('custom:n', count, row, 'en')).toBe('3 of 6 columns above zero: Quesos, Vinos and Aceites.');
  const none = { kind: 'count', columns: columns('Pan', 'Té') } as const;
  expect(figure('families', none, row)).toBe('0 de 2 familias.');
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, k) => [`F${k}`, k]));
  expect(figure('families', { kind: 'count', columns: columns(...Object.keys(many)) }, many)).toBe(
    '8 de 9 familias: F1, F2, F3, F4, F5 y 3 más.',
  );
});

test('years say from when to when', () => {
  const row = { Alta: serialOfIso('2019-02-01')!, Año: 2019 };
  const years = (since: string, holds: 'dates' | 'years') =>
    ({ kind: 'years', since: columnSource(since), holds }) as const;
  expect(figure('years', years('Alta', 'dates'), row)).toBe('7,16 años: del 01/02/2019 al 31/03/2026.');
  expect(figure('years', years('Alta', 'dates'), row, 'en')).toBe('7.16 years: from 01/02/2019 to 31/03/2026.');
  expect(figure('years', years('Año', 'years'), row)).toBe('7 años: de 2019 a 2026.');
});

test('differences, ratios, shares and growth say both figures', () => {
  const [A, B] = columns('A', 'B') as [ReturnType<typeof columnSource>, ReturnType<typeof columnSource>];
  const row = { A: 450, B: 1000 };
  expect(figure('custom:d', { kind: 'difference', of: B, less: A }, row)).toBe('550 = «B» 1.000 − «A» 450.');
  expect(figure('custom:r', { kind: 'ratio', of: A, per: B }, row)).toBe('0,45 = «A» 450 ÷ «B» 1.000.');
  const share: Source = { kind: 'share', ours: A, total: B };
  expect(figure('share', share, row)).toBe('45 % = «A» 450 ÷ «B» 1.000.');
  expect(figure('share', share, { A: 250.1, B: 1000 })).toBe('25,01 % = «A» 250,1 ÷ «B» 1.000.');
  expect(figure('share', share, { A: -450, B: 1000 })).toBe('0 %: «A» es negativa (-450) y cuenta como cero.');
  const growth = { kind: 'growth', first: A, last: B, periods: 2 } as const;
  expect(figure('growth', { ...growth, formula: 'literal' }, { A: 400, B: 500 })).toBe('25 %: de «A» 400 a «B» 500.');
  expect(figure('growth', { ...growth, formula: 'cagr' }, { A: 400, B: 484 }, 'en')).toBe(
    '10% a year: from “A” 400 to “B” 484 in 2 years.',
  );
  expect(figure('growth', { ...growth, formula: 'literal' }, { A: 0, B: 500 })).toBe('De «A» 0 a «B» 500.');
});

test('a figure that is missing names the column to look at', () => {
  const sum: Source = { kind: 'sum', columns: columns('A', 'B', 'C') };
  expect(told('turnover', sum, { A: 1, B: null, C: 3 })).toEqual({
    figure: null,
    why: 'Sin dígito: en «B» falta el dato',
  });
  const ratio: Source = { kind: 'ratio', of: columnSource('A'), per: columnSource('B') };
  expect(told('custom:r', ratio, { A: 1, B: 0 }).why).toMatch(/^Sin dígito: en «B» /);
});
