import { classify, criteriaOf, type OpenScheme, unjudged } from '../../src/method';
import { sampleTable } from '../../src/portfolio';
import { type Inputs, offeredTools, runTool } from '../../src/tools';
import { readContracts, readPurchases, readRelations } from '../../src/value';
import { inputsOf } from './support';

/** The sample with all lists that a tool may need beside it. */
const judged: Inputs = {
  ...inputsOf(sampleTable({ clients: 60, language: 'es' }).cells as (string | number)[][]),
};
const { ids } = judged.classification.portfolio;
const lists = {
  purchases: {
    reading: readPurchases(
      ids.flatMap((id, k) => [0, 1, 2].map((n) => [id, 45_000 + 7 * k + 40 * n, 100 + k])),
      { client: 0, date: 1, amount: 2 },
    ),
    place: 'Compras!A1:C181',
  },
  relations: {
    reading: readRelations([[ids[0], ids[1], 0.1]], { from: 0, to: 1, weight: 2 }),
    place: 'Relaciones!A1:C2',
  },
  contracts: {
    reading: readContracts(
      ids.map((id, k) => [id, 44_000 + k, k % 3 ? '' : 45_500 + k]),
      { client: 0, start: 1, end: 2 },
    ),
    place: 'Contratos!A1:C61',
    origin: { row: 1, columns: { client: 0, start: 1, end: 2 } },
  },
};

/** The same clients while two criteria, or all four, are to be chosen. */
function before(empty: readonly number[]): Inputs {
  const { portfolio, scheme } = judged.classification;
  const open: OpenScheme = {
    ...scheme,
    profiles: scheme.profiles.map((profile) => ({
      ...profile,
      criteria: profile.criteria.map((one, k) => (empty.includes(k) ? null : one)) as never,
    })),
  };
  return { ...judged, ...lists, classification: unjudged(portfolio, open) };
}

const free = offeredTools('es').filter(({ needsCode }) => !needsCode);

test('before the criteria are chosen nobody has a code, a segment or a rank, and what was chosen is known', () => {
  const { scheme, portfolio, code, segment, rank } = before([1, 3]).classification;
  expect(scheme.profiles.map((profile) => criteriaOf(profile).length)).toEqual([2]);
  expect(portfolio.size).toBe(60);
  for (const marks of [code, segment, rank]) expect([...new Set(marks)]).toEqual([0]);
});

test('value and lists of purchases, relations and contracts wait for no codes', () => {
  expect(free.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['value', 'purchases', 'network', 'contracts', 'profitability', 'families', 'guide']),
  );
});

describe.each(free.map(({ id }) => id))('%s is made before the criteria are chosen', (id) => {
  test.each([[[1, 3]], [[0, 1, 2, 3]]])('places %j empty', (empty) => {
    for (const language of ['es', 'en'] as const) {
      const { sheets } = runTool(id, undefined, before(empty), language);
      expect(sheets.length).toBeGreaterThan(0);
      const texts = sheets.flatMap(({ sheet }) => sheet.cells.map(({ value }) => String(value)));
      expect(texts.filter((text) => /undefined|NaN|null|\{\{/.test(text))).toEqual([]);
    }
  });
});

test('what a client is worth does not depend on codes: the same figures, with no segment beside them', () => {
  const again = { ...judged, classification: classify(judged.classification.portfolio, judged.classification.scheme) };
  const figures = (inputs: Inputs): unknown[] =>
    runTool('value', undefined, inputs, 'es')
      .sheets.at(-1)!
      .sheet.cells.filter(({ column, value }) => column > 2 && typeof value === 'number')
      .map(({ value }) => value);
  expect(figures(again).length).toBeGreaterThan(60);
  expect(figures(before([1, 3]))).toEqual(figures(again));
});
