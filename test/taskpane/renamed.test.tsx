import { act } from 'react';
import type { ClientTable } from '../../src/excel';
import type { Profile } from '../../src/method';
import { paneEachTest } from '../support/paneOfTests';
import { WORKED } from './clients';

const user = paneEachTest();

const scheme = () => user.state().scheme!;
const criterion = () => scheme().profiles[0]!.criteria[0]!;
const CUTS = [5000, 40000, 120000];

/** The user's own cuts, worth keeping. */
async function setOwnCuts(): Promise<void> {
  const [first, ...rest] = scheme().profiles[0]!.criteria;
  const own = { ...first, origin: { kind: 'typed' }, bands: { ...first.bands, cuts: CUTS } };
  const profile = { ...scheme().profiles[0]!, criteria: [own, ...rest] } as unknown as Profile;
  const changed = { ...scheme(), profiles: [profile] };
  await act(async () => user.context.store.dispatch({ type: 'schemeChanged', scheme: changed }));
  await user.settle();
}

async function writeOwnCuts(): Promise<void> {
  await setOwnCuts();
  await user.click('Escribir columnas');
}

async function rename(header: string, change: (cells: unknown[][]) => void = () => undefined): Promise<void> {
  const cells = WORKED.map((row) => [...row]);
  cells[0]![1] = header;
  change(cells);
  user.gateway.table = { ...(user.gateway.table as ClientTable), raw: { ...user.gateway.table!.raw, cells } };
  await user.click('Volver a leer la hoja');
}

function expectAllRenamed(to: string): void {
  expect(JSON.stringify(scheme())).not.toContain('"Facturación"');
  expect(criterion()).toMatchObject({ source: { header: to }, origin: { kind: 'typed' }, bands: { cuts: CUTS } });
  expect(scheme().segmentation.turnover).toMatchObject({ header: to });
  expect(user.state().trouble).toBeNull();
}

test('a renamed header is told with its likely new name, and one press follows it everywhere', async () => {
  await writeOwnCuts();
  await rename('Ventas 2025');
  expect(user.text()).toContain('«Facturación» ya no está en la tabla. ¿Es ahora «Ventas 2025»?');
  expect(user.text()).not.toContain('por elegir');
  expect(user.text()).not.toContain('Hay cambios que aún no están en las columnas');
  expect(user.text()).toContain('El modelo no puede usarse así con esta tabla');
  expect(user.button('Volver a escribir las columnas').disabled).toBe(true);
  await user.click('Sí, es esa');
  expectAllRenamed('Ventas 2025');
  expect(user.text()).not.toContain('ya no está en la tabla');
  // The same columns come of it.
  expect(user.text()).not.toContain('Hay cambios que aún no están en las columnas');
  await user.click('Volver a escribir las columnas');
  expect(user.gateway.written).toHaveLength(2);
});

test('a name that says nothing is recognised by the numbers under it, also where the column was moved', async () => {
  await writeOwnCuts();
  await rename('X', (cells) => cells.forEach((row) => row.push(...row.splice(1, 1))));
  expect(user.text()).toContain('¿Es ahora «X»?');
  await user.click('Sí, es esa');
  expectAllRenamed('X');
});

test('the column chosen by hand follows everywhere too, and typed cuts stay', async () => {
  await writeOwnCuts();
  await rename('Ventas 2025');
  await user.click(/^1\.º dígito/);
  await user.choose('Se toma de', 'Ventas 2025');
  expectAllRenamed('Ventas 2025');
});

test('without a likely column, any can be named', async () => {
  await writeOwnCuts();
  // Another column in its place, of words: the turnover is gone.
  await rename('Ventas', (cells) => cells.slice(1).forEach((row) => (row[1] = 'mucho')));
  expect(user.text()).toContain('Diga qué columna es ahora');
  await user.choose('«Facturación» es ahora', 'Compras totales');
  expectAllRenamed('Compras totales');
});

test('a scheme that nobody saved keeps its own cuts when a header is renamed', async () => {
  await setOwnCuts();
  await rename('Ventas 2025');
  await user.click('Sí, es esa');
  expectAllRenamed('Ventas 2025');
});

test('a scheme of last year says so where the table has a later one, and one press reads that', async () => {
  await setOwnCuts();
  await rename('Facturación 2025');
  await user.click('Sí, es esa');
  expect(user.text()).not.toContain('de un año posterior');
  await rename('Facturación 2025', (cells) => cells.forEach((row, k) => row.push(k ? 1000 * k : 'Facturación 2026')));
  expect(user.text()).toContain('Se lee «Facturación 2025», y la tabla tiene «Facturación 2026», de un año posterior.');
  // Nothing changes unasked.
  expect(criterion()).toMatchObject({ source: { header: 'Facturación 2025' }, bands: { cuts: CUTS } });
  await user.click('Leer el último año, con los mismos límites');
  expectAllRenamed('Facturación 2026');
  expect(user.text()).not.toContain('de un año posterior');
});
