import { act } from 'react';
import { columnsOf, columnSource, criterion } from '../../src/method';
import { CRITERION_KEYS, sampleTable } from '../../src/portfolio';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

jest.setTimeout(60_000);

test('growth is measured over the whole time or by year, with the years between its two columns', async () => {
  const rows = WORKED.map((row, k) => [...row, ...(k === 0 ? ['Ventas 2022', 'Ventas 2025'] : [100 * k, 110 * k])]);
  const pane = await openInJsdom(new MemoryGateway(tableOf(rows)));
  const { store } = pane.pane.context;
  const source = {
    ...{ kind: 'growth' as const, first: columnSource('Ventas 2022'), last: columnSource('Ventas 2025') },
    ...{ formula: 'literal' as const, periods: 1 },
  };
  const { scheme } = store.get();
  const [profile] = scheme!.profiles;
  const [, ...others] = profile!.criteria;
  const criteria = [criterion('growth', source), ...others] as unknown as NonNullable<typeof profile>['criteria'];
  await act(async () => {
    store.dispatch({ type: 'schemeChanged', scheme: { ...scheme!, profiles: [{ ...profile!, criteria }] } });
    store.dispatch({ type: 'screenChanged', screen: { criterion: 0 } });
  });
  await pane.settle(50);
  const now = () => store.get().scheme!.profiles[0]!.criteria[0].source;
  await pane.choose('Se mide', 'cagr');
  expect(now()).toMatchObject({ formula: 'cagr', periods: 3 });
  await pane.choose('Años entre las dos columnas', '0');
  expect(pane.text()).toContain('Escriba un número de años mayor que cero.');
  await pane.choose('Años entre las dos columnas', '4');
  expect(now()).toMatchObject({ periods: 4 });
  await pane.choose('Se mide', 'literal');
  expect(now()).toMatchObject({ formula: 'literal' });
  await pane.close();
});

test('a criterion that the table gives by a calculation is fed by it, not by what fed its place before', async () => {
  const given = ['Ventas últimos 12 meses', 'Ventas 12 meses anteriores', 'Pedidos', 'Margen', 'Fecha de alta'];
  const rows = Array.from({ length: 8 }, (_, k) => [
    `C${k}`,
    100 + 10 * k,
    90 + 12 * k,
    k + 1,
    5 + k,
    40_000 + 300 * k,
  ]);
  const pane = await openInJsdom(new MemoryGateway(tableOf([['Cliente', ...given], ...rows])));
  const { store } = pane.pane.context;
  const place = (): number => store.get().scheme!.profiles[0]!.criteria.findIndex((each) => each.key === 'orders');
  const at = place();
  expect(at).toBeGreaterThan(-1);
  await act(async () => store.dispatch({ type: 'screenChanged', screen: { criterion: at } }));
  await pane.settle(50);
  const now = () => store.get().scheme!.profiles[0]!.criteria[at]!;
  await pane.choose('Criterio', 'growth');
  expect(now()).toMatchObject({
    key: 'growth',
    source: { kind: 'growth', first: { header: given[1] }, last: { header: given[0] } },
  });
  // Where the table gives nothing for it, nothing is taken for it: what is read goes on being read, and is said.
  const before = now();
  await pane.choose('Criterio', 'employees');
  expect(now()).toBe(before);
  expect(pane.text()).toContain('Hasta que elija, se sigue leyendo «');
  await pane.choose('Se toma de', 'Pedidos');
  expect(now()).toMatchObject({ key: 'employees', source: { kind: 'column', header: 'Pedidos' } });
  await pane.close();
});

test('no criterion of the catalogue goes on reading the column of the one whose place it takes', async () => {
  const pane = await openInJsdom(new MemoryGateway(tableOf(sampleTable({ clients: 40 }).cells)));
  const { store } = pane.pane.context;
  await act(async () => store.dispatch({ type: 'screenChanged', screen: { criterion: 3 } }));
  await pane.settle(50);
  const now = () => store.get().scheme!.profiles[0]!.criteria[3];
  const years = now();
  expect(years).toMatchObject({ key: 'years', source: { kind: 'column', header: 'Años de relación' } });
  const taken = new Set(store.get().scheme!.profiles[0]!.criteria.map((each) => each?.key));
  const given: string[] = [];
  for (const key of CRITERION_KEYS) {
    if (taken.has(key)) continue;
    const before = now();
    await pane.choose('Criterio', key);
    if (now() === before) {
      expect(pane.text()).toContain('Hasta que elija, se sigue leyendo «');
      continue;
    }
    expect(now()!.key).toBe(key);
    const read = columnsOf(now()!.source).map(({ header }) => header);
    expect(read).not.toContain('Años de relación');
    given.push(`${key}: ${read.join(', ')}`);
    await pane.choose('Criterio', 'years');
    expect(now()).toMatchObject({ source: { header: 'Años de relación' } });
  }
  expect(given).toContain('growth: Facturación 2023, Facturación 2025');
  await pane.close();
});

test('growth is proposed from yearly columns of one name, else left open', async () => {
  const rows = WORKED.map((row, k) => [...row, ...(k === 0 ? ['Ventas 2024', 'Ventas 2025'] : [100 * k, 110 * k])]);
  for (const [table, columns] of [
    [rows, ['Ventas 2024', 'Ventas 2025']],
    [WORKED, ['', '']],
  ] as const) {
    const pane = await openInJsdom(new MemoryGateway(tableOf(table)));
    const { store } = pane.pane.context;
    await act(async () => store.dispatch({ type: 'screenChanged', screen: { criterion: 3 } }));
    await pane.settle(50);
    await pane.choose('Se toma de', '=growth');
    const lists = [...pane.box.querySelectorAll('select')];
    const kind = lists.findIndex(({ value }) => value === '=growth');
    const shown = lists.slice(kind + 1, kind + 3).map(({ value }) => value);
    expect(shown).toEqual(columns);
    await pane.close();
  }
});

test('growth is growth in whatever place it is taken: its own name and cuts, and whoever grew from nothing is counted', async () => {
  const sales = [0, 0, 100, 0, 100, 100, 100, 100, 100, 100, 100];
  const rows = WORKED.map((row, k) => [
    ...row,
    ...(k === 0 ? ['Ventas 2024', 'Ventas 2025'] : [sales[k - 1]!, k === 4 ? 0 : 105 + k]),
  ]);
  const pane = await openInJsdom(new MemoryGateway(tableOf(rows)));
  const { store } = pane.pane.context;
  const criteria = () => store.get().scheme!.profiles[0]!.criteria;
  await act(async () => store.dispatch({ type: 'screenChanged', screen: { criterion: 3 } }));
  await pane.settle(50);
  expect(criteria()[3].key).not.toBe('growth');
  await pane.choose('Se toma de', '=growth');
  await pane.settle(50);
  expect(criteria()[3]).toMatchObject({
    ...{ key: 'growth', label: null, origin: { kind: 'catalogue' } },
    bands: criterion('growth', columnSource('x')).bands,
  });
  expect(pane.text()).toContain('2 clientes no compraban en «Ventas 2024» y compran en «Ventas 2025»');
  expect(pane.text()).toContain('1 cliente no compra en ninguna de las dos. Lleva un 1');
  // A second one of the profile is one's own: no two have one name.
  await act(async () => store.dispatch({ type: 'screenChanged', screen: { criterion: 2 } }));
  await pane.settle(50);
  await pane.choose('Se toma de', '=growth');
  await pane.settle(50);
  expect(criteria()[2].key).toMatch(/^custom:/);
  expect(new Set(criteria().map(({ key }) => key)).size).toBe(4);
  await pane.close();
});

test('a count of what is above zero begins with the product families, not with the column read until then', async () => {
  const pane = await openInJsdom(new MemoryGateway(tableOf(sampleTable({ clients: 40 }).cells)));
  const { store } = pane.pane.context;
  await act(async () => store.dispatch({ type: 'screenChanged', screen: { criterion: 3 } }));
  await pane.settle(50);
  const now = () => store.get().scheme!.profiles[0]!.criteria[3].source;
  const before = now();
  await pane.choose('Se toma de', '=count');
  const counted = columnsOf(now()).map(({ header }) => header);
  expect(counted.length).toBeGreaterThan(2);
  for (const { header } of columnsOf(before)) expect(counted).not.toContain(header);
  await pane.close();
});
