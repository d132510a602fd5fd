import { classify, proposeScheme, schemeFromJson, schemeToJson, SEGMENT_LABELS } from '../../src/method';
import { observationSentence } from '../../src/locales';
import { readPortfolio } from '../../src/portfolio';
import { classifyFile, columnByHeader, readByExcelJs, temporaryFolder } from '../support/cli';
import { table } from './tables';

const HEADERS = [
  'Id',
  'Cliente',
  'Facturación 2024',
  'Facturación 2025',
  'Situación',
  'Cuota',
  'Familias',
  'Impagados',
];
const CLIENTS = [
  ['C1', 'Uno', 2695, 2682, 'Actual', 0.5, 1, 0],
  ['C2', 'Dos', 4909, 0, 'Actual', 0, 1, 2],
  ['C3', 'Tres', 3587, 3614, 'Potencial', 0.2, 1, 0],
  ['C4', 'Cuatro', 100, '', 'Actual', 0.2, 2, 0],
  ['C5', 'Cinco', 0, 0, 'Actual', 0.1, 2, 0],
  ['C6', 'Seis', 900, 800, 'Perdido', 0.3, 3, 1],
  ['C7', 'Siete', 500, -20, 'Satisfecho', 0, 3, 1],
];
const folder = temporaryFolder();
afterAll(folder.remove);

test('who bought then and buys nothing now is proposed as lost; what is missing is no nought', () => {
  const { observations } = readPortfolio(table([HEADERS, ...CLIENTS]));
  const of = (wanted: string) => observations.find(({ id }) => id === wanted)!;
  expect(of('lapsed')).toMatchObject({ params: { count: 2, amount: 5409, column: 'Facturación 2024' }, rows: [2, 7] });
  expect(of('potentialTurnover')).toMatchObject({ params: { count: 1, amount: 3614 }, rows: [3] });
  expect(of('lostTurnover')).toMatchObject({ params: { count: 1, amount: 800 }, rows: [6] });
  expect(observationSentence(of('lapsed'), 'es')).toContain('2 clientes compraron (5.409 en «Facturación 2024»)');
  expect(observationSentence(of('potentialTurnover'), 'en')).toContain('1 potential client has turnover (3,614');
});

test('a table that does not know the period before, or has none of these, says nothing of it', () => {
  const ids = ['lapsed', 'potentialTurnover', 'lostTurnover'];
  const cells = [HEADERS, ...CLIENTS].map((row) => row.filter((_, k) => k !== 2 && k !== 4));
  expect(readPortfolio(table(cells)).observations.filter(({ id }) => ids.includes(id))).toEqual([]);
});

test('they count as lost where the scheme says so, and only there; the choice is kept with it', () => {
  const { portfolio } = readPortfolio(table([HEADERS, ...CLIENTS]));
  const scheme = proposeScheme(portfolio, { id: 's', name: 's', language: 'es' });
  const labels = (lapsed?: 'lost') =>
    [...classify(portfolio, lapsed ? { ...scheme, lapsed } : scheme).segment].map((code) => SEGMENT_LABELS[code - 1]);
  expect(labels()[1]).toBe('dispensable');
  expect(labels('lost')).toEqual(labels().map((label, i) => (i === 1 || i === 6 ? 'lost' : label)));
  const kept = classify(portfolio, { ...scheme, lapsed: 'lost' }).scheme;
  expect(schemeFromJson(schemeToJson(kept)).lapsed).toBe('lost');
  expect(portfolio.kinds[1]).toBe(0);
});

test('the command line says it, and takes them as lost when it is told to', async () => {
  const input = folder.write(
    'perdidos.csv',
    [HEADERS, ...CLIENTS].map((row) => row.join(';').replaceAll('.', ',')).join('\n'),
  );
  const before = await classifyFile(input);
  expect(before.out).toContain('! 2 clientes compraron');
  expect(before.out).toContain('pueden contarse como perdidos. Con --lapsed lost se cuentan así.');
  const segments = async () => columnByHeader(await readByExcelJs(folder.path('perdidos-CEC.xlsx')), 'Segmento');
  expect((await segments())[1]).toBe('Innecesario');
  const run = await classifyFile(input, '--lapsed', 'lost', '--force');
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('se cuentan como perdidos.');
  expect(run.out).not.toContain('--lapsed');
  expect((await segments())[1]).toBe('Perdido');
  expect((await classifyFile(input, '--lapsed', 'maybe')).code).toBe(2);
});
