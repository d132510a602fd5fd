import { classifyTable } from '../../src/functions/cec/classify/classifyTable';
import { functionOf, gridOf, sentenceOf } from './callables';

const HEADERS = ['Id', 'Cliente', 'Facturación', 'Cuota de cliente', 'Margen', 'Años'];
const clients = Array.from({ length: 8 }, (_, i) => [
  `C${i}`,
  `Cliente ${i}`,
  1000 * (i + 1),
  0.1 * (i + 1),
  0.05 * i,
  i + 1,
]);
/** As the desktop hands a range over: what is empty is 0. */
const desktop = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => (cell === '' ? 0 : cell))) as never;
const web = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map((cell) => cell)) as never;
const blank = HEADERS.map(() => '');

test.each([
  [
    'empty rows among and below the clients',
    [HEADERS, ...clients.slice(0, 4), blank, ...clients.slice(4), blank, blank],
  ],
  ['a title and an empty row above', [['Cartera 2026', '', '', '', '', ''], blank, HEADERS, ...clients]],
  ['a lost client with an id and zeros', [HEADERS, ...clients, ['C9', 'Perdido', 0, 0, 0, 0]]],
])('CLASSIFY gives the same on the desktop as on the web: %s', (_, rows) => {
  const answer = classifyTable(desktop(rows), null, 'es');
  expect(answer).toEqual(classifyTable(web(rows), null, 'es'));
  const codes = answer.filter((row) => row.some((cell) => cell !== ''));
  // Headers and clients, and nobody else.
  expect(codes).toHaveLength(1 + rows.filter(([id]) => /^C\d$/.test(String(id))).length);
});

test('a client without a name whose numbers are not all zero stays one', () => {
  const rows = [HEADERS, ...clients, ['', '', 5000, 0.2, 0.1, 3]];
  expect(
    classifyTable(desktop(rows), null, 'es')
      .at(-1)!
      .some((cell) => cell !== ''),
  ).toBe(true);
});

describe('NPS never takes an empty cell for somebody who answered 0', () => {
  const nps = functionOf('NPS');
  const [withGaps, handedOver] = [
    [[10], [''], [9], [5], ['']],
    [[10], [0], [9], [5], [0]],
  ];

  test('on the web empty cells do not count', async () => expect(await gridOf(nps, withGaps)).toEqual([[100 / 3]]));

  test('what is no answer is named by its cell, with what stands there', async () => {
    const answers = [[10], ['N/C'], [9], [12]];
    expect(await sentenceOf(nps, answers)).toContain('Es la celda 2 de 4: «N/C».');
    expect(await sentenceOf(nps, [[10], [9], [12]])).toContain('Es la celda 3 de 3: «12».');
    expect(await sentenceOf(nps, 'N/C')).not.toContain('Es la celda');
  });

  test('on the desktop, where they are 0, it asks what a 0 is', async () => {
    expect(await gridOf(nps, handedOver)).toEqual([[{ error: '#VALUE!' }]]);
    expect(await sentenceOf(nps, handedOver)).toContain('2 × 0');
    expect(await gridOf(nps, handedOver, 'vacías')).toEqual([[100 / 3]]);
    expect(await gridOf(nps, handedOver, 'answers')).toEqual([[-20]]);
  });
});
