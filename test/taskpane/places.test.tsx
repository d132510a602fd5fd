import { act } from 'react';
import { classifyAgain } from '../../src/taskpane';
import { atHand } from '../../src/taskpane/model/atHand';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

let user: PaneInJsdom;
let gateway: MemoryGateway;

async function open(cells: readonly (readonly unknown[])[], language: 'es' | 'en' = 'es'): Promise<void> {
  gateway = new MemoryGateway(tableOf(cells));
  user = await openInJsdom(gateway, language);
}

afterEach(() => user.close());

const keys = (): (string | null)[] =>
  atHand(user.pane.context.store.get())!.profiles[0]!.criteria.map((criterion) => criterion?.key ?? null);
const writeButton = (): HTMLButtonElement => user.button('Escribir columnas');
const foot = (): string => user.box.querySelector('footer')!.textContent!;
const scheme = () => user.pane.context.store.get().scheme;

/** A name, what was bought, how often somebody called, and two more figures that no role is known for. */
const UNKNOWN: readonly (readonly unknown[])[] = [
  ['Cliente', 'Facturación', 'Visitas', 'Puntos', 'Metros'],
  ...Array.from({ length: 12 }, (_, k) => [
    `Taller ${k + 1}`,
    900 * (k + 1),
    (k * 5) % 13,
    100 - 7 * k,
    40 + ((k * 17) % 29),
  ]),
];

test('with one column recognised the four places are there: one filled, the others offer what the table has', async () => {
  await open(UNKNOWN);
  expect(keys()).toEqual(['turnover', null, null, null]);
  expect(user.text()).toContain('Faltan 3 criterios por elegir.');
  expect(foot()).toContain('Faltan 3 criterios por elegir.');
  expect(writeButton().disabled).toBe(true);
  expect(user.box.querySelector('[data-note="error"]')).toBeNull();
  expect(user.box.querySelectorAll('[data-empty-place]')).toHaveLength(3);
  // The first one is open, with its columns, their first values and their histograms.
  const offered = user.button(/^Elegir Visitas como 2\.º dígito\. Primeros valores: 0 · 5 · 10/);
  expect(offered.querySelector('svg')).not.toBeNull();
  for (const name of ['Puntos', 'Metros']) user.button(new RegExp(`^Elegir ${name} `));
  expect(() => user.button(/^Elegir Facturación(?! [÷−])/)).toThrow();
});

test('a date that is offered says that its figures are years, and up to which day', async () => {
  await open(UNKNOWN.map((row, r) => [...row, r === 0 ? 'Última compra' : 45_000 + 30 * r]));
  await user.settle(50);
  const told = user.button(/^Elegir Última compra /).textContent!;
  expect(told).toMatch(/Años (?:hasta el \d\d\/\d\d\/\d{4}|desde ella): [\d,]+ · /);
});

test('reports say that they wait for the four criteria, and lead to the first empty place', async () => {
  await open(UNKNOWN);
  await user.settle(50);
  const tools = (): string => user.box.querySelector('[data-section="tools"]')?.textContent ?? '';
  expect(tools()).toContain('necesitan los cuatro criterios: faltan 3 por elegir.');
  await user.click(/^Criterios/);
  expect(user.box.querySelector('[data-place-of]')).toBeNull();
  await user.click('Elegir criterios');
  await user.settle(50);
  expect(document.activeElement!.getAttribute('data-place-of')).toBe('1');
  expect(document.activeElement!.getAttribute('aria-expanded')).toBe('true');
  for (const name of [/^Elegir Visitas /, /^Elegir Metros /]) await user.click(name);
  expect(tools()).toContain('falta 1 por elegir.');
  await user.click(/^Elegir Puntos /);
  expect(tools()).not.toContain('necesitan los cuatro criterios');
});

test('the lists beside the clients wait for no criteria: they are read, and kept for when the reports are there', async () => {
  await open(UNKNOWN);
  const place = { kind: 'sheet', id: 's2', name: 'Contratos', sheetId: 's2', sheetName: 'Contratos' } as const;
  const cells = [
    ['Cliente', 'Inicio', 'Fin', 'Cuota'],
    ['Taller 1', '2024-01-05', null, 100],
    ['Taller 2', '2023-01-05', '2025-02-05', 50],
  ];
  gateway.secondLists.push({ ...place, address: 'A1:D3', rows: 3, columns: 4, cells });
  await user.settle(50);
  const tools = (): string => user.box.querySelector('[data-section="tools"]')!.textContent!;
  expect(tools()).toContain('Los de abajo se pueden hacer ya.');
  await user.click('Lista de contratos…');
  await user.settle(50);
  await user.choose('Lista de contratos', 'sheet s2');
  await user.click('Leer la lista');
  await user.settle(50);
  expect(user.box.querySelector('[data-second-list="contracts"] [data-list-read]')!.textContent).toMatch(/2/);
  expect(user.pane.context.store.get().workbook.tools).toMatchObject({ contracts: { source: { name: 'Contratos' } } });
  for (const name of [/^Elegir Visitas /, /^Elegir Metros /, /^Elegir Puntos /]) await user.click(name);
  await user.settle(50);
  expect(user.pane.context.store.get().tools.contracts).not.toBeNull();
});

test('a report that needs no codes is made before the criteria are chosen; those that do wait', async () => {
  const UNREAD = UNKNOWN.map((row, r) => [...row, r === 0 ? 'Fin de contrato' : 46_000 + 30 * r]);
  await open(UNREAD.map((row, r) => [...row, r === 0 ? 'Inicio de contrato' : 43_000 + 10 * r]));
  await user.settle(50);
  const tools = [...user.box.querySelectorAll<HTMLButtonElement>('[data-tool]')];
  expect(tools.map(({ dataset, disabled }) => [dataset['tool'], disabled])).toEqual(
    ['guide', 'value', 'profitability', 'families', 'contracts'].map((id) => [id, false]),
  );
  for (const [name, id] of [
    ['Valor de clientes', 'value'],
    ['Contratos', 'contracts'],
    ['Guía del método', 'guide'],
  ] as const) {
    await user.click(name);
    expect(user.box.querySelector(`[data-made="${id}"]`)).not.toBeNull();
  }
  expect(gateway.printed.map(({ tool }) => tool?.id)).toEqual(['value', 'contracts', 'guide']);
  // What is missing is said as ever, and what it was made from is compared.
  await user.click('Margen y coste de servir');
  expect(user.box.querySelector('[data-missing="profitability"]')!.textContent).toContain('margen');
  expect(user.box.querySelector('[data-outdated]')).toBeNull();
  await user.click('Ajustes de «Valor de clientes»…');
  await user.settle(50);
  expect(user.box.querySelector('[data-form="value"] [data-field="retention"]')).not.toBeNull();
  // The guide leads to what can be made, and to nothing that waits.
  await user.click('Guía: dónde estoy…');
  await user.settle(50);
  const links = [...user.box.querySelectorAll<HTMLButtonElement>('[data-guide] [data-stage] button')];
  expect(links.filter(({ disabled }) => disabled).map(({ textContent }) => textContent)).toContain(
    'Hacer «Informe de cartera»',
  );
  for (const name of [/^Elegir Visitas /, /^Elegir Metros /, /^Elegir Puntos /]) await user.click(name);
  await user.settle(50);
  // The open panel stays; the report that shows segments says that it would be another now.
  expect(user.box.querySelector('[data-guide]')).not.toBeNull();
  expect(user.box.querySelector('[data-outdated="value"]')).not.toBeNull();
  expect(user.box.querySelector<HTMLButtonElement>('[data-tool="overview"]')!.disabled).toBe(false);
});

test('one click fills a place and the focus goes on to the next; with the fourth the portfolio is there and can be written', async () => {
  await open(UNKNOWN);
  await user.click(/^Elegir Visitas /);
  expect(keys()).toEqual(['turnover', 'custom:Visitas', null, null]);
  expect(document.activeElement!.getAttribute('data-place-of')).toBe('2');
  expect(document.activeElement!.getAttribute('aria-expanded')).toBe('true');
  expect(user.text()).toContain('Faltan 2 criterios por elegir.');
  await user.click(/^Elegir Metros /);
  expect(user.text()).toContain('Falta 1 criterio por elegir.');
  expect(user.box.querySelector('[data-section="portfolio"]')).toBeNull();
  await user.click(/^Elegir Puntos /);
  expect(document.activeElement!.getAttribute('data-place-of')).toBe('3');
  expect(keys()).toEqual(['turnover', 'custom:Visitas', 'custom:Metros', 'custom:Puntos']);
  expect(user.text()).not.toContain('por elegir');
  expect(user.pane.context.store.get().judgement!.summary.coded).toBe(12);
  await user.click('Escribir columnas');
  expect(gateway.written).toHaveLength(1);
  expect(gateway.written[0]!.columns.map(({ header }) => header)).toEqual(
    expect.arrayContaining(['Código CEC', 'Dígito Visitas']),
  );
});

test('a criterion of the method from a column that was not taken for it, and one of one’s own with name and direction', async () => {
  await open(UNKNOWN);
  await user.click('Pedidos al año');
  await user.choose('Se toma de', 'Visitas');
  await user.click('Ponerlo como 2.º dígito');
  expect(keys()).toEqual(['turnover', 'orders', null, null]);
  // Its bands are in sight at once.
  expect(user.text()).toContain('Límites habituales del método.');
  await user.click(/^3\.º dígito/);
  await user.click('Un criterio propio');
  expect(user.button('Ponerlo como 3.º dígito').disabled).toBe(true);
  await user.choose('Se toma de', 'Metros');
  await user.choose('Sentido', 'low');
  const name = user.box.querySelector<HTMLInputElement>('[role="group"] input')!;
  expect(name.placeholder).toBe('Metros');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(name, 'Distancia');
    name.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await user.click('Ponerlo como 3.º dígito');
  const third = atHand(user.pane.context.store.get())!.profiles[0]!.criteria[2]!;
  expect(third).toMatchObject({ key: 'custom:Distancia', label: 'Distancia', source: { header: 'Metros' } });
  expect(third.bands).toMatchObject({ direction: 'low', boundary: 'lte' });
  expect(user.text()).toContain('Distancia');
});

test('a filled place is emptied, moved over an empty one, and filled again with its weight', async () => {
  await open(WORKED);
  await user.click(/^2\.º dígito: Cuota de cliente/);
  await user.click('Quitar este criterio');
  expect(keys()).toEqual(['turnover', null, 'years', 'unpaid']);
  expect(scheme()).toBeNull();
  expect(document.activeElement!.getAttribute('data-place-of')).toBe('1');
  expect(user.box.querySelector('[data-section="portfolio"]')).toBeNull();
  await user.click('Subir Años de relación');
  expect(keys()).toEqual(['turnover', 'years', null, 'unpaid']);
  await user.click(/^3\.º dígito: Elija un criterio/);
  await user.click(/^Elegir Familias compradas como 3/);
  expect(keys()).toEqual(['turnover', 'years', 'families', 'unpaid']);
  expect(user.pane.context.store.get().judgement!.summary.coded).toBe(11);
});

test('what was chosen survives reading the table again; a column added meanwhile goes where one was missing', async () => {
  await open(UNKNOWN);
  await user.click(/^Elegir Visitas /);
  await user.click(/^2\.º dígito: Visitas/);
  await user.choose('Límite del dígito 4', '11');
  await user.click('Volver a leer la hoja');
  expect(keys()).toEqual(['turnover', 'custom:Visitas', null, null]);
  const second = atHand(user.pane.context.store.get())!.profiles[0]!.criteria[1]!;
  expect(second.bands.cuts.at(-1)).toBe(11);
  gateway.table = tableOf(UNKNOWN.map((row, k) => [...row, k === 0 ? 'Años de relación' : k]));
  await user.click('Volver a leer la hoja');
  expect(keys()).toEqual(['turnover', 'custom:Visitas', 'years', null]);
});

test('a draft of another table is no choice for this one', async () => {
  await open(UNKNOWN);
  const other = tableOf(WORKED);
  gateway.table = { ...other, place: { ...other.place, sheetId: 'sheet-2' } };
  await user.click('Volver a leer la hoja');
  expect(keys()).toEqual(['turnover', 'share', 'years', 'unpaid']);
});

test('the ribbon writes nothing while a criterion is to be chosen, and says so', async () => {
  await open(WORKED);
  await user.click('Escribir columnas');
  await user.click(/^2\.º dígito: Cuota de cliente/);
  await user.click('Quitar este criterio');
  await act(() => classifyAgain(user.pane.context));
  await user.settle();
  expect(gateway.written).toHaveLength(1);
  expect(foot()).toContain('No se ha escrito nada.');
  expect(foot()).toContain('Falta 1 criterio por elegir.');
  expect(keys()).toEqual(['turnover', null, 'years', 'unpaid']);
});

test('a table without figures says so, with a way on', async () => {
  await open([
    ['Cliente', 'Zona'],
    ['A', 'Norte'],
    ['B', 'Sur'],
  ]);
  expect(keys()).toEqual([null, null, null, null]);
  expect(user.text()).toContain('Esta tabla no tiene ninguna columna de números');
  user.button('Insertar tabla de ejemplo');
});

test('a preset that the table can feed only in part is filled as far as it goes', async () => {
  await open(UNKNOWN);
  await user.click('Modelos, idioma y ayuda');
  await user.click('Empresa informática');
  expect(keys().filter((key) => key === null)).toHaveLength(3);
  expect(keys()).toContain('turnover');
  expect(user.text()).toContain('Faltan 3 criterios por elegir.');
});

test('a column that is gone is shown for what it is and offered no more, while a criterion is to be chosen', async () => {
  await open(UNKNOWN);
  await user.click(/^Elegir Visitas /);
  gateway.table = tableOf(UNKNOWN.map((row) => row.filter((_, c) => c !== 2)));
  const { store } = user.pane.context;
  await act(async () => store.dispatch({ type: 'workbookRead', workbook: { ...store.get().workbook, schemes: [] } }));
  await user.click('Volver a leer la hoja');
  // Nobody saved it, and its column is gone: it is guessed again.
  expect(keys()).toEqual(['turnover', null, null, null]);
  expect(() => user.button(/^Elegir Visitas /)).toThrow();
});

const rows = (headers: readonly string[], row: (k: number) => readonly unknown[]): unknown[][] => [
  [...headers],
  ...Array.from({ length: 14 }, (_, k) => [...row(k)]),
];

/** Tables of which less than four columns are recognised, or some are computed, made for the purpose. */
const KINDS: readonly (readonly [string, unknown[][]])[] = [
  ['a name and two figures', rows(['Taller', 'Compras', 'Llamadas'], (k) => [`T${k}`, 500 + 71 * k * k, (k * 5) % 9])],
  [
    'product families and no name',
    rows(['Zona', 'Frenos', 'Aceites', 'Filtros', 'Neumáticos', 'Baterías'], (k) => [
      'Norte',
      ...[3, 4, 5, 7, 11].map((n) => (k % n ? ((k + 1) * n * 173) % 5000 : 0)),
    ]),
  ],
  [
    'a year of the first order and shares of a hundred',
    rows(['Account', 'Revenue', 'Share of wallet (%)', 'First order', 'Floor area'], (k) => [
      `A${k}`,
      800 + 97 * k,
      (k * 13) % 90,
      2005 + k,
      60 + ((k * 7) % 31),
    ]),
  ],
];

test.each(KINDS)('%s: from opened to written with one click for each open place', async (_, cells) => {
  await open(cells);
  for (let k = 0; k < 4 && keys().includes(null); k++) await user.click(/^Elegir .+ dígito\. Primeros valores/);
  expect(keys()).not.toContain(null);
  expect(user.pane.context.store.get().judgement!.summary.clients).toBe(14);
  await user.click('Escribir columnas');
  expect(gateway.written).toHaveLength(1);
});

test('the columns of a sum are ticked, and the two of a ratio chosen', async () => {
  await open(UNKNOWN);
  await user.click('Un criterio propio');
  await user.choose('Se toma de', '=sum');
  const tick = (label: string): HTMLInputElement =>
    [...user.box.querySelectorAll<HTMLInputElement>('fieldset input')].find(
      (each) => each.labels?.[0]?.textContent === label,
    )!;
  expect(user.text()).toContain('Marque al menos dos columnas.');
  for (const label of ['Visitas', 'Puntos']) {
    await act(async () => tick(label).click());
    await user.settle();
  }
  await user.click('Ponerlo como 2.º dígito');
  const second = () => atHand(user.pane.context.store.get())!.profiles[0]!.criteria[1]!;
  expect(second()).toMatchObject({ label: 'Visitas + Puntos', source: { kind: 'sum' } });
  await user.choose('Se toma de', '=ratio');
  await user.choose('entre', 'Metros');
  expect(second().source).toMatchObject({ kind: 'ratio', of: { header: 'Visitas' }, per: { header: 'Metros' } });
});

test('the same figures with the same bands twice are refused in a sentence, until the bands differ', async () => {
  await open(KINDS[0]![1]);
  for (const name of ['Llamadas', 'Compras ÷ Llamadas']) await user.click(new RegExp(`^Elegir ${name} como`));
  await user.click('Un criterio propio');
  await user.choose('Se toma de', 'Llamadas');
  await user.click('Ponerlo como 4.º dígito');
  expect(user.text()).toContain('Los criterios 2 y 4 son el mismo');
  expect(writeButton().disabled).toBe(true);
  await user.choose('Límite del dígito 4', '7,5');
  expect(user.text()).not.toContain('son el mismo');
  expect(writeButton().disabled).toBe(false);
});
