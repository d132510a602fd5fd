/** Orders of four clients, each on days of its own. */
export const ORDERS: (string | number)[][] = [
  ['Pedido', 'Cliente', 'Fecha', 'Importe'],
  ...Array.from({ length: 12 }, (_, k) => [`P${k}`, `Cliente ${k % 4}`, 45_000 + 17 * k, 100 + k]),
];

/** Orders of clients who came once. */
export const ONCE: (string | number)[][] = ORDERS.map(([, , date, amount], r) =>
  r === 0 ? ['Cliente', 'Fecha', 'Importe'] : [`Cliente ${r}`, date!, amount!],
);
