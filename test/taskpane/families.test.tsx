import { act } from 'react';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { saveScheme, startFrom } from '../../src/taskpane/commands/schemes';

const HEADER = ['Código', 'Nombre', 'Zona', 'Comercial', 'Facturación', 'Cuota', 'Margen %', 'Años'];
const CLIENTS = Array.from({ length: 24 }, (_, i): unknown[] => {
  const north = i % 3 > 0;
  return [
    ...[`C${i + 100}`, `Cliente ${i}`, i === 0 ? '' : north ? 'Norte' : 'Sur', `Vendedor ${i % 2}`],
    ...[(north ? 1 : 100) * (100 + i * i * 10), (i % 10) / 12, 0.02 + (i % 6) / 15, i % 8],
  ];
});

let gateway: MemoryGateway;
let user: PaneInJsdom;
afterEach(() => user.close());
const text = (): string => user.text().replace(/\u00a0/g, ' ');
const open = async (): Promise<void> => {
  gateway = new MemoryGateway(tableOf([HEADER, ...CLIENTS] as never));
  user = await openInJsdom(gateway);
  await user.click(/^Clientes/);
};
/** A list on another sheet than the clients'. */
const otherSheet = (cells: readonly (readonly unknown[])[]) => {
  const table = tableOf(cells, 'Equipos');
  return { ...table, place: { ...table.place, sheetId: 'sheet-2' } };
};
const tick = async (label: string): Promise<void> => {
  await act(async () => user.field(label).click());
  await user.settle();
};
const options = (label: string): string[] => {
  const select = [...user.box.querySelectorAll('select')].find(
    (each) => user.box.querySelector(`label[for="${each.id}"]`)?.textContent === label,
  )!;
  return [...select.options].map(({ value }) => value);
};

test('only columns of few words are offered as families; the chosen one is counted and can be compared', async () => {
  await open();
  expect(options('Familia de clientes')).toEqual(['', 'Zona', 'Comercial']);
  expect(text()).not.toContain('Clientes por familia');
  await user.choose('Familia de clientes', 'Zona');
  expect(text()).toContain('Clientes por familia: Norte 16 · Sur 7 · sin familia 1');
  await tick('Facturación alta: dentro de cada familia');
  expect(text()).toContain('Norte: más de 2.990');
  expect(text()).toMatch(/Sur: más de [\d.]+/);
  await user.choose('Familia de clientes', 'Comercial');
  expect(text()).toMatch(/Vendedor 0: más de/);
  expect(text()).not.toContain('Norte: más de');
});

test('criteria of each family’s own, found among its clients, edited where all are', async () => {
  await open();
  await user.choose('Familia de clientes', 'Zona');
  await tick('Criterios y límites propios de cada familia');
  expect(text()).toContain('2 familias tienen su perfil de criterios');
  await user.click('Verlos en Criterios');
  expect(text()).toContain('Perfil de criterios');
  await tick('Criterios y límites propios de cada familia');
  expect(text()).not.toContain('tienen su perfil de criterios');
});

test('of the profile that is left without clients it is not said that its cuts would be others now', async () => {
  const all = CLIENTS.map((row) => row.map((cell, k) => (k === 2 && cell === '' ? 'Norte' : cell)));
  gateway = new MemoryGateway(tableOf([HEADER, ...all] as never));
  user = await openInJsdom(gateway);
  await user.click(/^Clientes/);
  await user.choose('Familia de clientes', 'Zona');
  await tick('Criterios y límites propios de cada familia');
  await user.settle(50);
  expect(text()).toContain('Perfil de criterios');
  expect(text()).not.toContain('Ahora serían');
});

test('families come of a mapping sheet: value and family side by side on the sheet in front; the scheme keeps it', async () => {
  await open();
  await user.choose('Familia de clientes', 'Zona');
  await user.click('Familias por una hoja de correspondencias…');
  await user.choose('Valor de los clientes', 'Comercial');
  const clients = gateway.table;
  gateway.table = otherSheet([
    ['Vendedor 0', 'Equipo A'],
    ['Vendedor 0 ', 'Equipo B'],
  ]);
  await user.click('Tomar las familias de la hoja que está delante');
  expect(text()).toContain('da a «Vendedor 0» dos familias: «Equipo A» y «Equipo B»');
  gateway.table = otherSheet([
    ['Quién', 'Equipo'],
    ['vendedor 0', 'Equipo A'],
    ['VENDEDOR 1', 'Equipo B'],
  ]);
  await user.click('Tomar las familias de la hoja que está delante');
  gateway.table = clients;
  expect(text()).toContain('Clientes por familia: Equipo A 12 · Equipo B 12');
  expect(text()).toContain('Por correspondencias de «Comercial»: 2 familias.');
  const { scheme } = user.pane.context.store.get();
  expect(scheme).toMatchObject({
    familyColumn: 'Comercial',
    familyMap: [{}, { value: 'vendedor 0', family: 'Equipo A' }, {}],
  });
  await tick('Criterios y límites propios de cada familia');
  expect(user.pane.context.store.get().scheme!.profiles.map(({ family }) => family)).toEqual([
    null,
    'Equipo A',
    'Equipo B',
  ]);
  await user.click('Quitar');
  expect(text()).toContain('Clientes por familia: Vendedor 0 12 · Vendedor 1 12');
  expect(user.pane.context.store.get().scheme!.familyMap).toBeUndefined();
});

test('a sheet that is no mapping is refused with a way of its own: one with the clients’ values', async () => {
  await open();
  await user.click('Familias por una hoja de correspondencias…');
  await user.choose('Valor de los clientes', 'Comercial');
  // The clients' own table in front.
  await user.click('Tomar las familias de la hoja que está delante');
  expect(text()).toContain('La hoja de correspondencias no tiene dos columnas con datos');
  const clients = gateway.table;
  gateway.table = otherSheet([
    ['P1', 'x'],
    ['P2', 'y'],
  ]);
  await user.click('Tomar las familias de la hoja que está delante');
  expect(text()).toContain('no está ningún valor de «Comercial» (Vendedor 0, Vendedor 1…)');
  expect(text()).not.toContain('tabla de ejemplo');
  gateway.table = clients;
  await user.click('Hacer una hoja de correspondencias');
  expect(gateway.templates.at(-1)).toMatchObject({
    sheetName: 'Correspondencias',
    columns: [{ header: 'Comercial' }, { header: 'Familia' }],
    rows: [
      ['Vendedor 0', ''],
      ['Vendedor 1', ''],
    ],
  });
  await user.click('Hacer una hoja con los valores de «Comercial»');
  expect(text()).toContain('Hecha en «Correspondencias». Escriba la familia');
});

test('the mapping of a saved scheme holds when its workbook is opened again, and by the ribbon', async () => {
  await open();
  const clients = gateway.table;
  await user.click('Familias por una hoja de correspondencias…');
  gateway.table = otherSheet([
    ['Norte', 'Costa'],
    ['Sur', 'Interior'],
  ]);
  await user.click('Tomar las familias de la hoja que está delante');
  gateway.table = clients;
  expect(text()).toContain('Clientes por familia: Costa 16 · Interior 7');
  await saveScheme(user.pane.context);
  await user.close();
  user = await openInJsdom(gateway);
  await user.click(/^Clientes/);
  expect(text()).toContain('Clientes por familia: Costa 16 · Interior 7');
  expect(text()).toContain('Por correspondencias de «Zona»: 2 familias.');
  const preset = (): Promise<void> => startFrom(user.pane.context, 'general');
  await act(preset);
  expect(user.pane.context.store.get().scheme).toMatchObject({ familyColumn: 'Zona', familyMap: [{}, {}] });
});

test('where no column can be that of the families, it is said why', async () => {
  const bare = [HEADER, ...CLIENTS].map((row) => row.filter((_, k) => k !== 2 && k !== 3));
  user = await openInJsdom(new MemoryGateway(tableOf(bare as never)));
  await user.click(/^Clientes/);
  expect(options('Familia de clientes')).toEqual(['']);
  expect(user.text()).toContain('Ninguna columna sirve: una familia es una palabra que comparten varios clientes');
});
