import { inLanguage } from '../../src/locales';
import { classify, type Scheme, withColumns } from '../../src/method';
import { type Portfolio, sampleTable } from '../../src/portfolio';
import { isMadeFromOther } from '../../src/sheet';
import {
  type Inputs,
  madeFromNow,
  NO_HISTORY,
  runTool,
  setTool,
  toolFields,
  TOOL_IDS,
  type ToolId,
} from '../../src/tools';
import { TOOLS } from '../../src/tools/list';
import { readPurchases, readRelations } from '../../src/value';
import { inputsOf } from './support';

/** Everything that a tool can read, and each part of it changed so that whoever reads it says something else. */

const CELLS = sampleTable({ clients: 60, language: 'es' }).cells as (string | number)[][];
const HEAD = CELLS.findIndex((row) => row.includes('Margen %'));
const sample = inputsOf(
  CELLS.map((row, r) =>
    r < HEAD
      ? row
      : [
          ...row,
          ...(r === HEAD
            ? ['Inicio del contrato', 'Fin del contrato']
            : [43_000 + 31 * r, r % 3 === 0 ? 45_500 + r : '']),
        ],
  ),
);
const { portfolio, scheme } = sample.classification;
const { ids } = portfolio;
type Bands = Scheme['profiles'][number]['criteria'][number]['bands'];
const stricter = (bands: Bands): Bands =>
  bands.cuts === 'propose'
    ? bands
    : { ...bands, cuts: bands.cuts.map((cut) => (cut === null ? null : cut * 2 + 1)) as never };
/** Other places and other cuts, so that nobody's digits stay as they are. */
const turned = (given: Scheme): Scheme => {
  const profiles = given.profiles.map((one) => ({
    ...one,
    criteria: one.criteria.map((criterion) => ({ ...criterion, bands: stricter(criterion.bands) })).reverse() as never,
  }));
  return { ...given, profiles: [...profiles, { ...profiles[0]!, name: 'Norte', family: 'Norte' }] };
};
const relations = (weight: number) => ({
  reading: readRelations(
    [
      [ids[0], ids[1], weight],
      [ids[2], ids[0], 0.3],
    ],
    { from: 0, to: 1, weight: 2 },
  ),
  place: 'Relaciones',
});
const purchases = (first: number, families: number) => ({
  reading: readPurchases(
    Array.from({ length: 400 }, (_, k) => [
      ids[k % 40],
      45_000 + ((k * 37) % 700),
      k === 0 ? first : 100 + k,
      `F${k % families}`,
    ]),
    { client: 0, date: 1, amount: 2, family: 3 },
  ),
  place: 'Compras',
});
const BASE: Inputs = {
  ...sample,
  relations: relations(0.4),
  purchases: purchases(90, 4),
  schemes: [scheme, { ...turned(scheme), id: 'other', name: 'Otro' }],
  kept: {},
  made: new Set(['overview']),
};
const withScheme = (changed: Scheme): Inputs => ({ ...BASE, classification: classify(portfolio, changed) });
const set = (tool: ToolId, values: Readonly<Record<string, string>>): unknown =>
  Object.entries(values).reduce<unknown>((kept, [key, value]) => setTool(tool, kept, BASE, { key, value }), null);
/** What a tool is told itself, where what it reads counts for nothing unless it is. */
const OWN: Partial<Record<ToolId, unknown>> = {
  profitability: set('profitability', { visitCost: '40', visits: 'policy' }),
};
const cheaper: Portfolio = {
  ...portfolio,
  roles: new Map([...portfolio.roles, ['family', 0]]),
  families: portfolio.families.map((_, i) => (i % 2 === 0 ? 'Norte' : 'Sur')),
  columns: portfolio.columns.map((column) =>
    column.kind === 'number' ? { ...column, values: column.values.map((value) => value * 0.7) } : column,
  ),
};

const CHANGED: Readonly<Record<string, Inputs>> = {
  clients: { ...BASE, classification: classify(cheaper, scheme) },
  scheme: withScheme({
    ...turned(scheme),
    segmentation: { ...scheme.segmentation, shareCut: 0.6 },
    referenceDate: '2025-03-31',
  }),
  policy: withScheme({
    ...scheme,
    policy: { ...scheme.policy, visits: { ...scheme.policy.visits, vital: 99 } },
    rules: {
      ...scheme.rules,
      discount: { ...scheme.rules.discount, table: [9, 8, 7, 6].map((part) => part / 100) as never },
    },
  }),
  purchases: { ...BASE, purchases: purchases(90_000, 5) },
  relations: { ...BASE, relations: relations(0.9) },
  history: { ...BASE, history: NO_HISTORY },
  schemes: { ...BASE, schemes: [scheme] },
  reports: { ...BASE, made: new Set(['policy']) },
  'settings:families': { ...BASE, kept: { families: set('families', { by: 'Sector' }) } },
  'settings:value': { ...BASE, kept: { value: set('value', { discount: '0.9', firstCut: '0.1', secondCut: '0.2' }) } },
  'settings:decisions': { ...BASE, kept: { decisions: set('decisions', { 'order.value': '1' }) } },
  'settings:profitability': { ...BASE, kept: { profitability: set('profitability', { orderCost: '50' }) } },
};
const said = (tool: ToolId, inputs: Inputs): string =>
  JSON.stringify(
    runTool(tool, OWN[tool] ?? null, inputs, 'es').sheets.map(({ sheet: { madeFrom: _, ...sheet } }) => sheet),
  );

describe.each(TOOL_IDS)('%s', (tool) => {
  const base = said(tool, BASE);
  test.each(Object.keys(CHANGED))('%s', (part) => {
    const changed = CHANGED[part]!;
    const declared = part === 'clients' || TOOLS[tool].reads.some((one) => one === part);
    const other = said(tool, changed) !== base;
    expect([part, other]).toEqual([part, declared]);
    expect(isMadeFromOther(madeFromNow(tool, null, BASE), madeFromNow(tool, null, changed))).toBe(declared);
  });
});

test('figures that a tool wrote beside the clients make no report another, unless criteria read them', () => {
  const [first] = portfolio.columns.filter(({ kind }) => kind === 'number');
  const header = 'Resultado después de servir (pedidos, EUR)';
  const beside: Portfolio = { ...portfolio, columns: [...portfolio.columns, { ...first!, header }] };
  const now = (of: Portfolio, by: Scheme) =>
    madeFromNow('overview', null, { ...BASE, classification: classify(of, by) });
  expect(isMadeFromOther(now(portfolio, scheme), now(beside, scheme))).toBe(false);
  const reading = withColumns(scheme, (column) => ({ ...column, header }));
  const doubled = beside.columns.map((column) =>
    column.header === header && column.kind === 'number'
      ? { ...column, values: column.values.map((value) => value * 2) }
      : column,
  );
  expect(isMadeFromOther(now(beside, reading), now({ ...beside, columns: doubled }, reading))).toBe(true);
  // Another tool's figures beside them are still nobody's.
  const other = { ...first!, header: 'RFM: recencia (1–4, 4 = compra reciente)' };
  const more = { ...beside, columns: [...beside.columns, other] };
  expect(isMadeFromOther(now(beside, reading), now(more, reading))).toBe(false);
});

test.each(TOOL_IDS)('%s: opened in the other language it is the same report, of a second scheme too', (tool) => {
  for (const number of ['', ' (2)']) sameReport(tool, number);
});

function sameReport(tool: ToolId, number: string): void {
  const given = { ...scheme, name: `General scheme${number}`, language: 'en' as const };
  const named = { ...given, profiles: scheme.profiles.map((one) => ({ ...one, name: given.name })) };
  const now = (by: Scheme) => madeFromNow(tool, null, { ...BASE, classification: classify(portfolio, by) });
  const spanish = inLanguage(named, 'es', []);
  expect(spanish.profiles[0]!.name).toBe(`Modelo general${number}`);
  expect(isMadeFromOther(now(named), now(spanish))).toBe(false);
  const back = inLanguage({ ...spanish, language: 'es' as const }, 'en', []);
  expect(back.name).toBe(given.name);
}

test('beside another scheme of that name in the other language it takes a number that is free', () => {
  const second = { ...scheme, id: 'second', name: 'General scheme (2)' };
  const others = ['Modelo general', 'Modelo general (2)'].map((name, k) => ({ id: `other${k}`, name }));
  expect(inLanguage(second, 'es', others).name).toBe('Modelo general (3)');
  expect(inLanguage(second, 'es', others.slice(0, 1)).name).toBe('Modelo general (2)');
});

describe('settings that name a column which a tool wrote', () => {
  const called = (day: string): string => `Prob. de renovar (1 año, visto el ${day})`;
  const beside = (header: string, times: number): Inputs => {
    const [first] = portfolio.columns.filter(({ kind }) => kind === 'number');
    if (first?.kind !== 'number') throw new Error('a column of numbers');
    const values = first.values.map((_, i) => times * (0.5 + (i % 5) / 20));
    const columns = [...portfolio.columns, { ...first, header, values, reasons: new Uint8Array(values.length) }];
    return { ...BASE, classification: classify({ ...portfolio, columns }, scheme) };
  };
  const then = beside(called('30/06/2026'), 1);
  const told = setTool('value', null, then, { key: 'retention.from', value: called('30/06/2026') });
  const kept = { value: told };
  const READERS = TOOL_IDS.filter((id) => id === 'value' || TOOLS[id].reads.some((part) => part === 'settings:value'));

  test.each(READERS)('%s is another report once its cells are others', (tool) => {
    const now = (inputs: Inputs): string => madeFromNow(tool, kept[tool as 'value'] ?? null, { ...inputs, kept });
    expect(isMadeFromOther(now(then), now(beside(called('30/06/2026'), 1)))).toBe(false);
    expect(isMadeFromOther(now(then), now(beside(called('30/06/2026'), 0.5)))).toBe(true);
    expect(isMadeFromOther(now(then), now(beside(called('31/12/2026'), 0.5)))).toBe(true);
  });

  test('a report that reads nothing of it stays as it is', () => {
    const now = (inputs: Inputs): string => madeFromNow('overview', null, { ...inputs, kept });
    expect(isMadeFromOther(now(then), now(beside(called('30/06/2026'), 0.5)))).toBe(false);
  });

  test('is read under the header that it has now, in whichever language', () => {
    for (const header of [called('31/12/2026'), 'Prob. of renewing (1 year, as of 31/12/2026)']) {
      const { sheets, settings } = runTool('value', told, beside(header, 1), 'es');
      const texts = sheets.flatMap(({ sheet }) => sheet.cells.map(({ value }) => String(value)));
      expect(texts.some((text) => text.includes(header))).toBe(true);
      expect(texts.join('\n')).not.toContain(called('30/06/2026'));
      expect(settings).toMatchObject({ figures: { retention: { from: { header } } } });
    }
  });

  // Whatever a form offers of such columns must be told of by the settings themselves.
  test.each(TOOL_IDS.filter((id) => TOOLS[id].form))('%s: what its form takes of them is known to be read', (tool) => {
    const offered = toolFields(tool, null, then, 'es')
      .flatMap(({ fields }) => fields)
      .filter(
        (field) => field.kind === 'choice' && field.choices.some(({ value }) => value.startsWith('Prob. de renovar (')),
      );
    for (const { key } of offered) {
      const settings = setTool(tool, null, then, { key, value: called('30/06/2026') });
      const named: string[] = [];
      TOOLS[tool].settings.called?.(settings as never, (header) => {
        named.push(header);
        return header;
      });
      expect([key, named]).toEqual([key, expect.arrayContaining([called('30/06/2026')])]);
    }
    expect(offered.length > 0).toBe(tool === 'value');
  });
});
