import { act } from 'react';
import { tableOf } from '../support/memoryGateway';
import { paneOfTests } from '../support/paneOfTests';
import { WORKED } from './clients';
import { historyWords } from '../../src/locales/tools/history';

jest.setTimeout(60_000);

const user = paneOfTests();
const READ_AGAIN = 'Volver a leer la hoja';
const card = (): HTMLElement => user.box.querySelector<HTMLElement>('[data-story]')!;

/** The worked example with another client above it, and other unpaid invoices of C05. */
function changed(): (string | number)[][] {
  const [header, ...clients] = WORKED.map((row) => [...row]) as (string | number)[][];
  const unpaid = header!.indexOf('Impagados');
  const edited = clients.map((row) => (row[0] === 'C05' ? row.map((cell, c) => (c === unpaid ? 0 : cell)) : row));
  return [header!, ['C99', ...edited[0]!.slice(1)], ...edited];
}

test('a table read again leaves the card of a client open, with what is so now, and what is open below where it was', async () => {
  await user.open(WORKED);
  await user.click('C05: por qué');
  expect(card().textContent).toContain('Por qué C05');
  expect(card().textContent).toContain('Dígito 1 porque 3 es más de 2');
  await user.click('Ajustes de «Valor de clientes»…');
  await user.settle(50);
  const standing = ['[data-section="portfolio"]', '[data-form="value"]', '[data-story]', '[data-tool-line="value"]'];
  const before = standing.map((each) => user.box.querySelector(each));
  expect(before).not.toContain(null);
  // Nothing is taken away and put back meanwhile.
  const seen = new Set<number>();
  const watch = user.context.store.subscribe(() =>
    standing.forEach((each, k) => user.box.querySelector(each) ?? seen.add(k)),
  );
  user.gateway.table = tableOf(changed());
  await user.click(READ_AGAIN);
  await user.settle(50);
  watch();
  expect([...seen]).toEqual([]);
  expect(standing.map((each) => user.box.querySelector(each))).toEqual(before);
  expect(card().textContent).toContain('Por qué C05');
  expect(card().textContent).not.toContain('Dígito 1 porque 3 es más de 2');
  expect(user.context.store.get().judgement!.order).toHaveLength(12);
});

test('the card of a client that is gone goes; so it does where the table is judged by something else now', async () => {
  await user.open(WORKED);
  await user.click('C05: por qué');
  user.gateway.table = tableOf(WORKED.filter((row) => row[0] !== 'C05'));
  await user.click(READ_AGAIN);
  expect(card()).toBeNull();
  await user.click('C06: por qué');
  user.gateway.table = tableOf(WORKED.map((row) => row.filter((_, c) => WORKED[0]![c] !== 'Impagados')));
  await user.click(READ_AGAIN);
  await user.settle(50);
  expect(card()).toBeNull();
  // What nobody has worked on or saved is proposed anew.
  expect(user.scheme().profiles[0]!.criteria.map(({ key }) => key)).not.toContain('unpaid');
});

test('it is judged once', async () => {
  await user.open(WORKED);
  const judge = jest.spyOn(user.context.desk, 'judge');
  await user.click(READ_AGAIN);
  await user.settle(50);
  expect(judge).toHaveBeenCalledTimes(1);
});

test('what somebody has worked on and never saved waits in the menu when another table gets its own', async () => {
  await user.open(WORKED);
  const { store } = user.context;
  const mine = { ...store.get().scheme!, missing: 'worst' as const };
  await act(async () => store.dispatch({ type: 'schemeChanged', scheme: mine }));
  const other = tableOf([
    ['Cliente', 'Ventas', 'Pedidos', 'Visitas', 'Margen'],
    ...Array.from({ length: 12 }, (_, k) => [`Taller ${k}`, 900 * (k + 1), (k * 5) % 13, k % 4, 0.1 + 0.02 * k]),
  ]);
  user.gateway.table = { ...other, place: { ...other.place, sheetId: 'other', sheetName: 'Otra' } };
  await user.click(READ_AGAIN);
  await user.settle(50);
  expect(store.get().scheme?.id).not.toBe(mine.id);
  expect(store.get().left.map(({ scheme }) => scheme)).toEqual([mine]);
  await user.click('Modelos, idioma y ayuda');
  const options = [...user.field('Modelos del libro').querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(options.filter((each) => each?.includes('(sin guardar)'))).toHaveLength(2);
});

test('a table read again keeps its histograms in sight until the new ones are there', async () => {
  await user.open(WORKED);
  await user.settle(50);
  const bars = (): number => user.box.querySelectorAll('[data-section="criteria"] [data-place-of] svg').length;
  expect(bars()).toBe(4);
  const seen = new Set<number>();
  const watching = new MutationObserver(() => seen.add(bars()));
  watching.observe(user.box, { childList: true, subtree: true });
  user.gateway.table = tableOf(changed());
  await user.click(READ_AGAIN);
  await user.settle(50);
  watching.disconnect();
  expect([...seen]).toEqual([4]);
});

test('the history of snapshots is no client table: the clients that are shown are read again, else it is said', async () => {
  await user.open(WORKED);
  const clients = user.gateway.table!;
  const headers = Object.values(historyWords.es.column);
  const history = tableOf([headers, ...[1, 2].map((k) => headers.map((_, c) => (c === 0 ? 46_203 : `${k}`)))]);
  const place = { ...history.place, sheetId: 'history', sheetName: 'Historial CEC' };
  jest.spyOn(user.gateway, 'findClientTable').mockImplementation(async () => ({ ...history, place }));
  const shown = jest.spyOn(user.gateway, 'readShownTable').mockImplementation(async () => clients);
  await user.click(READ_AGAIN);
  await user.settle(50);
  expect(shown).toHaveBeenCalledWith(clients.place, expect.anything());
  expect(user.context.store.get().reading!.ids[0]).toBe('C01');
  // Nothing is shown and nothing was written beside: it is said, and nothing is taken for clients.
  await act(async () =>
    user.context.store.dispatch({
      type: 'tableRead',
      table: { ...history, place },
      choices: {},
      reading: user.context.store.get().reading!,
      judgement: null,
    }),
  );
  await user.click(READ_AGAIN);
  await user.settle(50);
  expect(user.box.textContent).toMatch(/La hoja.*Historial CEC.*es un informe del complemento/);
});
