import { readPortfolio } from '../../src/portfolio';
import { ONCE, ORDERS } from './purchaseLists';
import { said } from './readings';
import { table } from './tables';

describe('a list of purchases that was opened as if it were the client table', () => {
  test('is known by clients that come again on other days; headers and counts are its evidence', () => {
    expect(said(readPortfolio(table(ORDERS)), 'purchaseList')).toEqual([
      {
        id: 'purchaseList',
        params: { count: 4, rows: 12, client: 'Cliente', date: 'Fecha', amount: 'Importe' },
        rows: [1, 5, 9],
        sourceColumn: 1,
      },
    ]);
    const texts = ORDERS.map(([order, client, , amount], r) =>
      r === 0 ? ['Order', 'Customer code', 'Invoiced', 'Net'] : [order!, client!, `${r}/3/2026`, amount!],
    );
    expect(said(readPortfolio(table(texts)), 'purchaseList')).toHaveLength(1);
  });

  test('a client table is none: each client once, a few twice, or several rows of one and the same day', () => {
    const once = ORDERS.map((row, r) => (r === 0 ? row : [row[0]!, `Cliente ${r}`, row[2]!, row[3]!]));
    const twice = once.map((row, r) => (r === 3 ? [row[0]!, 'Cliente 2', row[2]!, row[3]!] : row));
    const sameDay = ORDERS.map((row, r) => (r === 0 ? row : [row[0]!, row[1]!, 45_000, row[3]!]));
    const undated = ORDERS.map(([order, client, , amount]) => [order!, client!, amount!]);
    for (const cells of [once, twice, sameDay, undated]) {
      expect(said(readPortfolio(table(cells)), 'purchaseList')).toEqual([]);
    }
  });

  test('clients who came once, or all on one day, leave it open: a client, the day of a line and an amount are said', () => {
    const oneDay = ORDERS.map((row, r) => (r === 0 ? row : [row[0]!, row[1]!, 45_000, row[3]!]));
    const english = ONCE.map((row, r) => (r === 0 ? ['Customer', 'Order date', 'Amount'] : row));
    expect(said(readPortfolio(table(ONCE)), 'perhapsPurchases')).toEqual([
      { id: 'perhapsPurchases', params: { rows: 12, client: 'Cliente', date: 'Fecha', amount: 'Importe' } },
    ]);
    for (const cells of [oneDay, english, ONCE.slice(0, 3)]) {
      expect(said(readPortfolio(table(cells)), 'perhapsPurchases')).toHaveLength(1);
    }
    expect(said(readPortfolio(table(ORDERS)), 'perhapsPurchases')).toEqual([]);
  });

  test('a day of the client, or four criteria, are no purchases', () => {
    const since = ONCE.map((row, r) => (r === 0 ? ['Cliente', 'Fecha de alta', 'Importe'] : row));
    const last = ONCE.map((row, r) => (r === 0 ? ['Cliente', 'Fecha última compra', 'Importe'] : row));
    const table4 = ONCE.map((row, r) => [
      ...row,
      ...(r === 0 ? ['Cuota', 'Pedidos', 'Años de relación'] : [0.2, r, 1 + r]),
    ]);
    for (const cells of [since, last, table4]) {
      expect(said(readPortfolio(table(cells)), 'perhapsPurchases')).toEqual([]);
    }
  });
});
