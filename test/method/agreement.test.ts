import fc from 'fast-check';
import { readPortfolio } from '../../src/portfolio';
import {
  cellOf,
  classify,
  decisionOf,
  defaultColumns,
  proposeScheme,
  type Scheme,
  SEGMENTS,
  SEGMENT_LABELS,
  summarise,
} from '../../src/method';
import { decisionSentences, LANGUAGES, resultColumns, segmentName } from '../../src/locales';
import { table } from '../portfolio/tables';

const HEADERS = ['Código', 'Facturación', 'Cuota', 'Familias', 'Impagados'];
/** One client of each segment, and others like it. */
const CLIENTS = [
  ['C1', 420000, 0.7, 5, 0],
  ['C2', 180000, 0.15, 4, 1],
  ['C3', 9000, 0.6, 3, 0],
  ['C4', 6000, 0.1, 2, 2],
  ['C5', 5000, '', 1, 3],
  ['C6', 4000, 0.84, 3, 0],
];
type Cells = readonly (readonly unknown[])[];
const decided = (words: readonly unknown[], more: Cells = [], headers: readonly string[] = []): Cells => [
  [...HEADERS, 'Segmento acordado', ...headers],
  ...CLIENTS.map((row, i) => [...row, words[i] ?? '', ...(more[i] ?? headers.map(() => ''))]),
];
const judged = (cells: Cells, change: (scheme: Scheme) => Scheme = (scheme) => scheme) => {
  const { portfolio } = readPortfolio(table(cells));
  return classify(portfolio, change(proposeScheme(portfolio, { id: 's', name: 's', language: 'es' })));
};
const labels = ({ segment }: { segment: Uint8Array }): (string | undefined)[] =>
  [...segment].map((code) => SEGMENT_LABELS[code - 1]);

test('an agreed segment is the client’s segment, and what follows from a segment follows it', () => {
  const result = judged(decided(['', '', ' VITÁL\u00a0', 'chorrada', 'Insulso', 'lacklustre']));
  expect(labels({ segment: result.computed })).toEqual([
    'vital',
    'dispensable',
    'lacklustre',
    'dispensable',
    undefined,
    'lacklustre',
  ]);
  expect(labels(result).slice(2)).toEqual(['vital', 'dispensable', 'lacklustre', 'lacklustre']);
  expect(cellOf(result, 'segment', 2)).toBe('vital');
  expect(cellOf(result, 'computedSegment', 2)).toBe('lacklustre');
  expect(cellOf(result, 'strategy', 2)).toBe('maintenance');
  expect(cellOf(result, 'service', 2)).toBe('intense');
  // Nothing was computed for C5, whose share is missing: the remark that it has no segment would be wrong.
  expect(cellOf(result, 'strategy', 4)).toBe('supervision');
  const remarks = resultColumns(result, ['remarks'], 'es')[0]!.cells;
  expect(remarks[4]).not.toContain('segmento');
  expect(result.agreement).toMatchObject({ header: 'Segmento acordado', count: 3, otherwise: 2, unknownCount: 1 });
  expect(result.agreement!.unknown).toEqual([{ client: 3, word: 'chorrada' }]);
  const { segments, withoutSegment } = summarise(result);
  expect(segments.lacklustre).toBe(2);
  expect(withoutSegment).toBe(0);
});

test('the discount of an agreed segment is that of its policy', () => {
  const withDiscounts = (scheme: Scheme): Scheme => ({
    ...scheme,
    rules: { ...scheme.rules, discount: { ...scheme.rules.discount, enabled: true, by: 'share' } },
  });
  const plain = judged(decided([]), withDiscounts);
  const result = judged(decided(['Innecesario']), withDiscounts);
  expect(cellOf(plain, 'discount', 0)).toBe(0.06);
  expect(cellOf(result, 'discount', 0)).toBe(0);
});

test('every word for a segment is understood: both languages, any case, without accents, and the scheme’s aliases', () => {
  const own = (scheme: Scheme): Scheme => ({
    ...scheme,
    segmentation: { ...scheme.segmentation, aliases: { dispensable: 'Cliente de ocasión' } },
  });
  const written = fc.constantFrom(
    ...SEGMENTS.flatMap((segment) => [
      ...LANGUAGES.map((language) => [
        segment,
        segmentName(segment, { segmentation: { aliases: {} } as never }, language),
      ]),
    ]),
    ['lacklustre', 'Fiel pequeño'],
    ['lacklustre', 'Small but loyal'],
    ['dispensable', 'Residual'],
    ['dispensable', 'Cliente de ocasión'],
  );
  const upper = fc.boolean();
  const bare = fc.boolean();
  const blanks = fc.constantFrom('', ' ', '\u00a0', '\t');
  fc.assert(
    fc.property(written, upper, bare, blanks, ([segment, word], loud, plain, blank) => {
      const cased = loud ? word!.toUpperCase() : word!.toLowerCase();
      const typed = plain ? cased.normalize('NFD').replace(/\p{M}/gu, '') : cased;
      expect(labels(judged(decided([`${blank}${typed.replace(' ', ` ${blank}`)}${blank}`]), own))[0]).toBe(segment);
    }),
  );
});

test('words that name no segment, situations among them, count for nothing', () => {
  const words = ['Perdido', 'Potencial', 'vital?', 'v', '4', ''];
  const plain = judged(decided([]));
  const result = judged(decided(words));
  expect([...result.segment]).toEqual([...plain.segment]);
  expect(result.agreement).toMatchObject({ count: 0, otherwise: 0, unknownCount: 5 });
});

test('a table that has no such column is judged as before', () => {
  const result = judged([HEADERS, ...CLIENTS]);
  expect(result.agreement).toBeNull();
  expect(result.computed).toBe(result.segment);
});

test('the computed segment stands beside the agreed one, where people decided any', () => {
  const { scheme } = judged(decided(['Vital']));
  expect(defaultColumns(scheme)).not.toContain('computedSegment');
  const columns = defaultColumns(scheme, true);
  expect(columns.indexOf('computedSegment')).toBe(columns.indexOf('segment') + 1);
});

test('a client is told with what was agreed, what was computed, why, by whom and when', () => {
  const more = [[], [], ['dirección', 'Ana', 45780], ['', '', ''], [], ['', 'Luis', 'hoy']].map((row) => [...row]);
  const cells = decided(['', '', 'Vital', 'Innecesario', 'vital'], more, [
    'Motivo',
    'Acordado por',
    'Fecha del acuerdo',
  ]);
  const result = judged(cells);
  const told = (client: number, language: 'es' | 'en' = 'es') =>
    decisionSentences(decisionOf(result, client)!, result.scheme, language);
  expect(decisionOf(result, 0)).toBeNull();
  expect(told(2)).toEqual([
    'Segmento acordado: Vital; calculado: Insulso.',
    'Motivo del acuerdo: dirección. Acordado por: Ana. Fecha del acuerdo: 03/05/2025.',
  ]);
  expect(told(2, 'en')[0]).toBe('Agreed segment: Vital; computed: Lacklustre.');
  expect(told(3)).toEqual(['Segmento acordado: Innecesario, el mismo que el calculado.']);
  expect(told(4)[0]).toBe('Segmento acordado: Vital; no hay datos para calcular ninguno.');
});

test('a client of digit 4 whose low segment people agreed on is no conflict of two rules', () => {
  const conflicts = (words: readonly string[]): number => {
    const cells = [
      [...HEADERS, 'Segmento acordado'],
      ...Array.from({ length: 10 }, (_, i) => [`C${i}`, 1000 - i, 0.5, 2, 0, words[i] ?? '']),
    ];
    return summarise(judged(cells)).conflicts;
  };
  const before = conflicts([]);
  expect(before).toBeGreaterThan(0);
  expect(conflicts(Array<string>(10).fill('Insulso'))).toBe(0);
});
