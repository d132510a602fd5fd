import { act } from 'react';
import { paneOfTests } from '../support/paneOfTests';
import { WORKED } from './clients';

const user = paneOfTests();
const { open, text, click, field, choose, settle, scheme } = user;

const ticks = (): HTMLInputElement[] => [...user.box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
/** Ticks or unticks the box with these words beside it. */
async function tick(label: string): Promise<void> {
  const found = ticks().find((each) => each.labels?.[0]?.textContent === label);
  if (!found) throw new Error(`No box ${label}`);
  await act(async () => found.click());
  await settle();
}
const blocked = (): number => user.context.store.get().judgement!.summary.blocked;
/** The worked table with margins, so that unpaid bills are no criterion. */
const WITH_MARGIN = WORKED.map((row, k) => [...row, k === 0 ? 'Margen %' : 0.1 + k / 100]);

test('the sales block says where it counts, how far it goes and whom it stops, and can be turned off', async () => {
  await open(WITH_MARGIN);
  expect(scheme().profiles[0]!.criteria.map(({ key }) => key)).not.toContain('unpaid');
  expect(text()).toContain('2 clientes con bloqueo de ventas por «Impagados».');
  expect(text()).toContain('«Impagados», dígito 1: más de 2. 2 clientes bloqueados ahora.');
  await click('Cambiar el bloqueo');
  expect(field('Columna de impagados').value).toBe('Impagados');
  await choose('Se bloquea con', '2');
  expect(scheme().rules.block.threshold).toBe(2);
  expect(text()).toContain('3 clientes bloqueados ahora.');
  await choose('Columna de impagados', 'Familias');
  expect(scheme().rules.block.source).toMatchObject({ header: 'Familias' });
  expect(blocked()).toBe(7);
  await tick('Bloquear ventas por impagados');
  expect(blocked()).toBe(0);
  await click('Escribir columnas');
  expect(user.gateway.written[0]!.columns.map(({ header }) => header)).not.toContain('Bloqueo de ventas');
  await tick('Bloquear ventas por impagados');
  expect(blocked()).toBe(7);
});

test('with an unpaid criterion the block follows its digit; without any column it asks for one', async () => {
  await open(WORKED);
  await click('Cambiar el bloqueo');
  expect(text()).toContain('Los impagados son los del 4.º dígito, «Impagados».');
  await user.close();
  await open(WITH_MARGIN.map((row) => row.filter((_, c) => c !== 4)));
  expect(scheme().rules.block.source).toBeNull();
  await tick('Bloquear ventas por impagados');
  expect(scheme().rules.block.source).toBeNull();
  await choose('Columna de impagados', 'Familias');
  expect(scheme().rules.block.source).toMatchObject({ header: 'Familias' });
  expect(blocked()).toBe(5);
});

test.each([
  ['whole euros', (row: number) => (row % 3 === 0 ? 0 : 400 * row)],
  ['euros with cents in a few cells', (row: number) => (row % 4 === 0 ? 310.5 : row % 3)],
])('%s in a column of unpaid bills are asked about, and can be amounts', async (_, amount) => {
  await open(WORKED.map((row, k) => row.map((cell, c) => (c === 4 && k > 0 ? amount(k) : cell))));
  expect(text()).toContain(
    '«Impagados» se lee como número de facturas impagadas, pero tiene decimales o cifras muy altas',
  );
  await click('Son importes: no contarlos');
  const [, , , fourth] = scheme().profiles[0]!.criteria;
  expect(fourth).toMatchObject({ key: 'custom:Impagados', bands: { direction: 'low', boundary: 'lte' } });
  expect(blocked()).toBe(0);
  expect(user.context.store.get().judgement!.summary.coded).toBe(11);
  expect(text()).not.toContain('se lee como número de facturas impagadas');
});

test('high numbers can be bills all the same, and one odd cell asks nothing', async () => {
  await open(WORKED.map((row, k) => row.map((cell, c) => (c === 4 && k > 0 ? 150 + k : cell))));
  await click('Son facturas');
  expect(scheme().profiles[0]!.criteria[3]!.key).toBe('unpaid');
  expect(text()).not.toContain('se lee como número de facturas impagadas');
  await user.close();
  const many = Array.from({ length: 40 }, (_, k) => [`X${k}`, 1000 + k, 9000, 2, 1 + (k % 3), 4, 'Sur']);
  await open([...WORKED, ...many, ['X99', 1, 9, 1, 120, 1, 'Sur']]);
  expect(text()).not.toContain('se lee como número de facturas impagadas');
});

test('empty cells of a count can mean zero wherever the column is read; that is said then, with the way back', async () => {
  await open(WORKED.map((row, k) => (k === 3 ? row.map((cell, c) => (c === 4 ? '' : cell)) : row)));
  await click(/^Clientes/);
  expect(text()).toContain('1 celda vacía en «Impagados»');
  expect(user.context.store.get().judgement!.summary.coded).toBe(10);
  await click('Vacío equivale a cero');
  expect(scheme().rules.block.source!.empty).toBe('zero');
  expect(user.context.store.get().judgement!.summary.coded).toBe(11);
  expect(text()).toContain('1 celda vacía en «Impagados»: vacío equivale a cero.');
  await click('Tomarlo otra vez como dato que falta');
  expect(user.context.store.get().judgement!.summary.coded).toBe(10);
  expect(text()).toContain('1 celda vacía en «Impagados»: se toma como dato que falta.');
});

test.each([
  ['Días vencidos', 'Días vencidos (días)', 'Se bloquea con más de (días)', '10', 'más de 10 días', 1],
  ['Importe vencido', 'Importe vencido (importe)', 'Se bloquea con más de (importe)', '60', 'más de 60', 6],
])('%s blocks above what is stated, and nobody before', async (header, option, label, above, words, count) => {
  await open(
    WITH_MARGIN.map((row, k) =>
      row.map((cell, c) => (c !== 4 ? cell : k === 0 ? header : header.startsWith('Días') ? k : 10.5 * k)),
    ),
  );
  expect(scheme().rules.block.source).toBeNull();
  await tick('Bloquear ventas por impagados');
  expect((field('Columna de impagados') as HTMLSelectElement).options[1]!.textContent).toBe(option);
  await choose('Columna de impagados', header);
  expect(text()).toContain('y no un número de facturas.');
  expect(scheme().rules.block.source).toBeNull();
  await choose(label, above);
  expect(scheme().rules.block).toMatchObject({ source: { header }, threshold: 1, bands: { boundary: 'lte' } });
  expect(text()).toContain(`«${header}», ${words}.`);
  expect(blocked()).toBe(count);
  // Back to a count of bills: its own cuts and no measure.
  await click('Cambiar el bloqueo');
  await choose('Columna de impagados', 'Familias');
  expect(scheme().rules.block).not.toHaveProperty('measure');
  expect(scheme().rules.block.bands.cuts).toEqual([0, 1, 2]);
});
