import { act } from 'react';
import { atHand } from '../../src/taskpane/model/atHand';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';

/** What the pane says of itself before anything is chosen: nothing that it contradicts a line further on. */
let user: PaneInJsdom;

async function open(cells: readonly (readonly unknown[])[]): Promise<void> {
  user = await openInJsdom(new MemoryGateway(tableOf(cells)), 'es');
}

afterEach(() => user.close());

const loyalty = (): HTMLInputElement =>
  [...user.box.querySelectorAll('label')]
    .find(({ textContent }) => textContent === 'Multiplicar por los años de relación')!
    .parentElement!.querySelector('input')!;
const clients = <T,>(make: (k: number) => T): T[] => Array.from({ length: 12 }, (_, k) => make(k));

test('years that are counted from a date can multiply as well as be a digit', async () => {
  await open([
    ['Cliente', 'Facturación', 'Cuota de cliente', 'Margen', 'Fecha de alta'],
    ...clients((k) => [`Taller ${k}`, 900 * (k + 1), (k % 10) / 10, 0.05 * k, 2001 + 2 * k]),
  ]);
  expect(user.text()).toContain('Años de relación');
  expect(user.text()).not.toContain('La tabla no tiene ninguna columna de años');
  expect(loyalty().disabled).toBe(false);
  await act(async () => loyalty().click());
  const { scheme } = user.pane.context.store.get();
  expect(scheme!.profiles[0]!.loyalty!.source).toMatchObject({ kind: 'years', since: { header: 'Fecha de alta' } });
});

test('the card of years says what they are counted from: its column is there, is offered, and was not passed over', async () => {
  await open([
    ['Cliente', 'Facturación', 'Cuota de cliente', 'Margen', 'Fecha de alta'],
    ...clients((k) => [`Taller ${k}`, 900 * (k + 1), (k % 10) / 10, 0.05 * k, 2001 + 2 * k]),
  ]);
  await user.click(/^4\.º dígito: Años/);
  const chosen = (label: string): string => (user.field(label) as HTMLSelectElement).selectedOptions[0]!.textContent!;
  expect(chosen('Se toma de')).toBe('Años desde una fecha o un año');
  expect(chosen('Desde')).toBe('Fecha de alta');
  expect(user.text()).not.toContain('ya no está');
  expect(user.text()).not.toContain('Por qué no otras');
});

test('so can years from a date that is none of the four digits; without any the pane says so', async () => {
  const four = (k: number) => [`Taller ${k}`, 900 * (k + 1), (k % 10) / 10, 0.05 * k, k % 4];
  const headers = ['Cliente', 'Facturación', 'Cuota de cliente', 'Margen', 'Impagados'];
  await open([headers, ...clients(four)]);
  expect(loyalty().disabled).toBe(true);
  expect(user.text()).toContain('La tabla no tiene ninguna columna de años que se pueda usar.');
  await user.close();
  await open([
    [...headers.slice(0, 4), 'Facturas impagadas', 'N.º de empleados', 'Fecha de alta'],
    ...clients((k) => [...four(k), 5 + k, 2001 + 2 * k]),
  ]);
  const at = user.pane.context.store.get();
  expect(at.scheme!.profiles[0]!.criteria.map(({ key }) => key)).toContain('years');
  // The place of the years is given to another criterion.
  await user.click(/^4\.º dígito: /);
  await user.choose('Criterio', 'employees');
  expect(user.pane.context.store.get().scheme!.profiles[0]!.criteria.map(({ key }) => key)).not.toContain('years');
  expect(loyalty().disabled).toBe(false);
});

test('where potential clients are told apart and nothing gives a share, no reading of turnover is asked for', async () => {
  await open([
    ['Cliente', 'Facturación', 'Margen', 'Familias', 'Impagados', 'Situación'],
    ...clients((k) => [`Taller ${k}`, 900 * (k + 1), 0.05 * k, k % 4, k % 3, k < 2 ? 'Potencial' : 'Actual']),
  ]);
  expect(user.text()).toContain('Sin segmentos: la tabla no tiene la cuota de cliente');
  expect(user.text()).not.toContain('Qué clientes cuentan como de facturación alta');
  expect(user.text()).not.toContain('Límites de los segmentos');
});

test('how many notes there are is said beside a place however long, outside what is cut short', async () => {
  await open([
    ['Id', 'Cliente', 'Facturación', 'Cuota de cliente', 'Margen', 'Impagados'],
    ...clients((k) => ['C1', `Taller ${k}`, 900 * (k + 1), (k % 10) / 10, 0.05 * k, k % 3]),
  ]);
  const spans = [...user.box.querySelectorAll('[data-section="clients"] h2 span')].map((each) => each.textContent);
  expect(spans).toContainEqual('· 1 nota');
});

test('texts that became numbers make the guess anew that nobody has edited, with turnover first; what was chosen stays', async () => {
  const headers = ['Cliente', 'Facturación', 'Cuota de cliente', 'Margen', 'Años'];
  const cells = (made: (text: string, number: number) => unknown): unknown[][] => [
    headers,
    ...clients((k) => [
      `Taller ${k}`,
      made(`${9 + k}.100,50 €`, 9100.5 + 1000 * k),
      made(`${5 * k} %`, 0.05 * k),
      0.05 * k,
      1 + k,
    ]),
  ];
  const keys = () =>
    atHand(user.pane.context.store.get())!.profiles[0]!.criteria.map((criterion) => criterion?.key ?? null);
  const gateway = new MemoryGateway(tableOf(cells((text) => text)));
  user = await openInJsdom(gateway, 'es');
  expect(keys()).toEqual(['margin', 'years', null, null]);
  gateway.table = tableOf(cells((_, number) => number));
  await user.click('Volver a leer la hoja');
  expect(keys()).toEqual(['turnover', 'share', 'margin', 'years']);
  await user.close();

  const again = new MemoryGateway(tableOf(cells((text) => text)));
  user = await openInJsdom(again, 'es');
  await user.click(/^Bajar Margen/);
  expect(keys()).toEqual(['years', 'margin', null, null]);
  again.table = tableOf(cells((_, number) => number));
  await user.click('Volver a leer la hoja');
  expect(keys().slice(0, 2)).toEqual(['years', 'margin']);
});

test('where Excel selects only rows that are neighbours, it is said which are selected, and the next ones follow', async () => {
  const gateway = new MemoryGateway(
    tableOf([
      ['Id', 'Cliente', 'Facturación', 'Cuota de cliente', 'Margen', 'Impagados'],
      ...clients((k) => [k % 4 === 0 ? '' : `C${k}`, `Taller ${k}`, 900 * (k + 1), (k % 10) / 10, 0.05 * k, k % 3]),
    ]),
  );
  gateway.selectsApart = false;
  user = await openInJsdom(gateway, 'es');
  await user.click(/^Clientes/);
  await user.click('Ver filas');
  expect(gateway.selected.at(-1)).toEqual([1]);
  expect(user.text()).toContain('Seleccionada la fila 2: 1 de 3.');
  await user.click('Ver las siguientes');
  expect(gateway.selected.at(-1)).toEqual([5]);
  await user.click('Ver las siguientes');
  expect(user.text()).toContain('Seleccionada la fila 10: 1 de 3.');
  await user.click('Ver otra vez las primeras');
  expect(gateway.selected.at(-1)).toEqual([1]);

  gateway.selectsApart = true;
  await user.click('Ver las siguientes');
  expect(gateway.selected.at(-1)).toEqual([5, 9]);
});
