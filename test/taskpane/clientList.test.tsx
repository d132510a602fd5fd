import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
import { paneOfTests } from '../support/paneOfTests';
import { WORKED } from './clients';

const user = paneOfTests();
const { open, text, button, click, choose, settle, scheme } = user;

const listed = (): string[] =>
  [...user.box.querySelectorAll('[data-place] button')].map((each) => each.textContent ?? '');

const paused = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 250)));

test('a client tells why, and its row is selected', async () => {
  await open(WORKED);
  await click('C05: por qué');
  expect(user.gateway.selected).toEqual([[5]]);
  expect(text()).toContain('Por qué C05');
  expect(text()).toContain('Dígito 1 porque 3 es más de 2');
  expect(text()).toContain('Segmento: Innecesario. Cuota baja: 10 % no es más de 20 %.');
  expect(text()).toContain(
    'Facturación baja: 50.000 no es más de 150.000, el importe que, al fijarlo, superaban los mayores clientes que juntos sumaban más del 50 % de la facturación.',
  );
});

test('the list sorts by each of its columns and turns round; those alike stay by priority', async () => {
  await open(WORKED);
  const sort = async (column: string): Promise<string[]> => {
    await act(async () => user.box.querySelector<HTMLElement>(`[data-sort="${column}"]`)!.click());
    await settle();
    return listed();
  };
  const byPriority = listed();
  expect((await sort('turnover')).slice(0, 3)).toEqual(['C01', 'C11', 'C02']);
  expect(user.box.querySelector('th[aria-sort]')!.getAttribute('aria-sort')).toBe('descending');
  expect((await sort('turnover')).slice(0, 2)).toEqual(['C10', 'C09']);
  expect(await sort('client')).toEqual(['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10', 'C11']);
  expect((await sort('segment'))[0]).toBe(byPriority[0]);
  expect(await sort('rank')).toEqual(byPriority);
});

test('a client without a segment says so in the list', async () => {
  const gap = WORKED.map((row) => (row[0] === 'C04' ? row.map((cell, k) => (k === 2 ? '' : cell)) : row));
  await open(gap, 'en');
  const second = (): string[] =>
    [...user.box.querySelectorAll('[data-place]')]
      .filter((row) => row.textContent?.includes('C04'))
      .map((row) => row.querySelector('[data-segment]')?.textContent ?? '');
  expect(second()).toEqual(['No segment']);
});

test('the client whose row is selected on the sheet is told, and nothing goes round', async () => {
  await open(WORKED);
  await act(async () => user.gateway.moveTo(3));
  await paused();
  expect(text()).toContain('Por qué C03');
  expect(user.gateway.selected).toEqual([]);
  await act(async () => user.gateway.moveTo(0));
  await paused();
  expect(text()).toContain('Por qué C03');
  await act(async () => user.gateway.change());
  await act(async () => user.gateway.moveTo(5));
  await paused();
  // The rows may have moved: the wrong client would be told.
  expect(text()).not.toContain('Por qué C05');
});

test('the place of a client is explained: what orders, its figure, its equals and what decided; a block says why', async () => {
  await open(WORKED);
  await click('C07: por qué');
  expect(text()).toContain('N.º 7 de 11 por prioridad: la lista se ordena por la puntuación total, y la suya es 10.');
  await click('C05: por qué');
  expect(text()).toContain('Bloqueo de ventas: 3 en «Impagados» da un 1, y se bloquea con dígito 1.');
});

test('a client’s card reads its code and says what to do; it stays open, told anew, when a cut moves', async () => {
  await open(WORKED, 'en');
  await click('C03: why');
  expect(text()).toContain('4324: 4 in turnover, 3 in share, 2 in years and 4 in unpaid bills.');
  expect(text()).toContain('4444 is the best code and 1111 the worst.');
  expect(text()).toContain('Strategy: Supervision.');
  expect(text()).toContain('What to do: watch how it develops');
  expect(button('Help on the four digits').getAttribute('href')).toBe('help/en/four-digits.html');
  await click(/^Digit 1: Annual turnover/);
  await choose('Cut of digit 4', '200000');
  expect(text()).toContain('Why C03');
  expect(text()).toContain('3324: 3 in turnover');
});

test('clients are found by name or id, capitals and accents aside; the list says where nobody is', async () => {
  await open(WORKED.map(([name, ...rest], k) => [k === 3 ? 'Almacén Peña' : name, ...rest]));
  const shown = (): (string | null)[] =>
    [...user.box.querySelectorAll('[data-place] button')].map((each) => each.textContent);
  expect(shown().length).toBeGreaterThan(7);
  const status = user.box.querySelector('[data-found]')!;
  expect([status.getAttribute('role'), status.textContent]).toEqual(['status', '']);
  await choose('Buscar un cliente por nombre o id', 'ALMACEN');
  expect(shown()).toEqual(['Almacén Peña']);
  expect(status.textContent).toBe('1 cliente');
  await choose('Buscar un cliente por nombre o id', 'c1');
  expect(shown()).toEqual(['C11', 'C10']);
  await choose('Buscar un cliente por nombre o id', 'nadie');
  expect(shown()).toEqual([]);
  expect(status.isConnected).toBe(true);
  expect(status.textContent).toBe('Ningún cliente tiene «nadie» en su nombre ni en su id.');
});

test('a client without share of customer gets what the sum of its digits proposes; a blocked one, to stop first', async () => {
  await open(WORKED.map(([name, turnover, , ...rest]) => [name, turnover, ...rest]));
  await click('C01: por qué');
  expect(text()).toMatch(/Por la suma de los cuatro dígitos \(1\d de 16\), la matriz del método propone: Crecer\./);
  await click('C05: por qué');
  expect(text()).toContain('Qué hacer: ante todo, no vender más hasta cobrar lo pendiente.');
});

test('a blocked client with a datum missing is told to stop first, and nothing is proposed from no total', async () => {
  await open(
    WORKED.map(([name, turnover, , families, ...rest]) => [name, turnover, name === 'C05' ? null : families, ...rest]),
  );
  await click('C05: por qué');
  expect(text()).toContain('Qué hacer: ante todo, no vender más hasta cobrar lo pendiente.');
  expect(text()).not.toContain('Por la suma de los cuatro dígitos');
});

test('columns for agreed segments are added where the table has none, and taken away again', async () => {
  await open(WORKED);
  await click(/^Clientes/);
  await click('Añadir las columnas');
  expect(user.gateway.table!.raw.cells[0]!.slice(-4)).toEqual([
    'Segmento acordado',
    'Motivo del acuerdo',
    'Acordado por',
    'Fecha del acuerdo',
  ]);
  expect(text()).toContain('Columnas añadidas en Clientes!H1:K12');
  expect(text()).not.toContain('Añadir las columnas');
  expect(user.context.store.get().judgement!.agreement).toMatchObject({ count: 0 });
  await click('Deshacer');
  expect(user.gateway.table!.raw.cells[0]).toHaveLength(7);
  expect(user.context.store.get().judgement!.agreement).toBeNull();
  button('Añadir las columnas');
  user.gateway.faults.set('addDecisionColumns', new ExcelProblem('occupied', { address: 'H3' }));
  await click('Añadir las columnas');
  expect(text()).toContain('No se ha escrito nada. El libro está como estaba.');
  expect(text()).toContain('(H3)');
  expect(text()).not.toContain('Escribir en una hoja nueva');
});

test('clients who have stopped buying are counted as lost by one click, and as current by another', async () => {
  const [head, ...rows] = WORKED;
  await open(
    [[...head!, 'Facturación anterior'], ...rows.map((row, k) => [...row, 100 + k])].map((row, k) =>
      k === 3 ? row.map((cell, c) => (c === 1 ? 0 : cell)) : row,
    ),
  );
  await click(/^Clientes/);
  expect(text()).toContain('1 cliente compró (102 en «Facturación anterior») y ahora no compra nada («Facturación»)');
  const lost = (): number => user.context.store.get().judgement!.summary.segments.lost;
  expect(lost()).toBe(0);
  await click('Contarlos como perdidos');
  expect(lost()).toBe(1);
  expect(scheme().lapsed).toBe('lost');
  expect(text()).toContain('se cuenta como perdido.');
  expect(text()).not.toContain('puede contarse como perdido');
  await click('Contarlos otra vez como actuales');
  expect(lost()).toBe(0);
  expect(scheme()).not.toHaveProperty('lapsed');
});
