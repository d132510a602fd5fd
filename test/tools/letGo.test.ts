import { buildScheme, columnSource, criterion, FLAGS, segmentation, type EstimateSource } from '../../src/method';
import { remarksText } from '../../src/locales';
import { certaintyCard, toolColumns, toolSheets } from '../../src/tools';
import { certaintyOf } from '../../src/tools/certainty/compute';
import { DEFAULT_CERTAINTY } from '../../src/tools/certainty/settings';
import { inputsOf } from './support';

/** Of big firms with thousands of employees an estimate says that we sell them next to nothing; of a small one, too much. */
const CELLS = [
  ['Cliente', 'Facturación', 'Margen %', 'Años de relación', 'Pedidos', 'Empleados', 'Segmento acordado'],
  ['A', 500_000, 0.4, 12, 40, 10, ''],
  ['B', 90_000, 0.4, 12, 40, 4000, ''],
  ['C', 1_000, 0.01, 0, 1, 4000, ''],
  ['D', 80_000, 0.4, 12, 40, 4000, 'Innecesario'],
  ['E', 90_000, 0.4, 12, 40, 40, ''],
];
const turnover = columnSource('Facturación');
const share: EstimateSource = {
  kind: 'estimate',
  by: 'sector',
  known: null,
  ours: turnover,
  from: columnSource('Empleados'),
  spend: { kind: 'amounts', sector: null, amounts: [{ sector: null, amount: 3000 }] },
};
const inputs = inputsOf(CELLS, () =>
  buildScheme({
    id: 's',
    name: 'Modelo',
    language: 'es',
    criteria: [
      criterion('turnover', turnover, {
        bands: { direction: 'high', boundary: 'gt', cuts: [5_000, 20_000, 60_000] },
        origin: { kind: 'typed' },
      }),
      criterion('margin', columnSource('Margen %', { unit: 'fraction' })),
      criterion('years', columnSource('Años de relación')),
      criterion('orders', columnSource('Pedidos')),
    ],
    segmentation: segmentation(share, turnover),
  }),
);
const { classification } = inputs;
const at = (id: string): number => classification.portfolio.ids.indexOf(id);
const has = (id: string, flag: keyof typeof FLAGS): boolean => (classification.flags[at(id)]! & FLAGS[flag]) > 0;

test('whom the segment lets go against the score, or by an estimate, is to be checked first, and says so before all else', () => {
  expect(['A', 'B', 'C', 'D', 'E'].map((id) => has(id, 'scoreAgainstSegment'))).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
  // Of D people have decided.
  expect(['A', 'B', 'C', 'D', 'E'].map((id) => has(id, 'dropOnEstimate'))).toEqual([false, true, true, false, false]);
  expect(remarksText(classification, at('B'), 'es')).toBe(
    'Por su puntuación se conservaría y por su segmento se olvida: compruébelo antes de actuar; Su segmento lo olvida según una cuota estimada: compruebe antes la cuota; Cuota estimada: gasto del sector por empleado',
  );
});

test('the main action that lets them go says what to look at first, on both sheets’ lines and in the column', () => {
  const [column] = toolColumns('decisions', null, inputs, { wanted: ['tool_decisions_action'], language: 'en' })!;
  const cells = column!.cells;
  expect(cells[at('B')]).toContain('(check first: its share is an estimate, and by its score it would be kept)');
  expect(cells[at('C')]).toContain('(first check its share: it is an estimate)');
  expect(cells[at('D')]).not.toContain('check');
  expect(cells[at('A')]).not.toContain('check');
  const texts = toolSheets('decisions', inputs, 'es').flatMap(({ sheet }) =>
    sheet.cells.map(({ value }) => String(value)),
  );
  expect(texts.some((text) => text.includes('antes, comprobarlo: su cuota es una estimación'))).toBe(true);
  expect(texts).toContain(
    'De los que se olvidan, 2 se comprueban antes: su cuota es una estimación o por su puntuación se conservarían.',
  );
});

test('an estimate above 100 % gives no probability and no step to another segment; card and sheet say why', () => {
  const certainty = certaintyOf(classification, DEFAULT_CERTAINTY);
  expect(certainty.probability!.map((column) => column[at('A')])).toEqual([NaN, NaN, NaN, NaN]);
  expect(certainty.probability!.every((column) => !Number.isNaN(column[at('B')]!))).toBe(true);
  expect(certainty.estimated).toMatchObject({ count: 5, above: 1 });
  const card = certaintyCard(classification, DEFAULT_CERTAINTY, at('A'), 'en')
    .join(' ')
    .replace(/\u00a0/g, ' ');
  expect(card).toMatch(/^The estimated share is 1,666\.7%: it cannot be above 100%\./);
  expect(card).not.toContain('probability:');
  expect(card).not.toContain('points less share');
  const texts = toolSheets('certainty', inputs, 'es').flatMap(({ sheet }) =>
    sheet.cells.map(({ value }) => String(value)),
  );
  expect(texts.some((text) => text.startsWith('En 1 de ellos la estimación pasa del 100'))).toBe(true);
  expect(texts).toContain('estimación imposible (más del 100 %)');
});
