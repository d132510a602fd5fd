/** Eleven clients of the worked table (method.md §7), with the columns that the pane recognises. */
export const WORKED: readonly (readonly unknown[])[] = [
  ['Cliente', 'Facturación', 'Compras totales', 'Familias', 'Impagados', 'Años de relación', 'Zona'],
  ['C01', 420000, 600000, 5, 0, 8, 'Norte'],
  ['C02', 180000, 1200000, 4, 1, 3, 'Norte'],
  ['C03', 150000, 300000, 3, 0, 2, 'Sur'],
  ['C04', 60000, 240000, 2, 2, 5, 'Sur'],
  ['C05', 50000, 500000, 1, 3, 1, 'Sur'],
  ['C06', 42000, 50000, 3, 0, 12, 'Norte'],
  ['C07', 18000, 40000, 2, 1, 2.5, 'Norte'],
  ['C08', 10000, 50000, 1, 0, 0.5, 'Sur'],
  ['C09', 9000, 10000, 1, 5, 4, 'Sur'],
  ['C10', 2500, 250000, 1, 0, 1.9, 'Sur'],
  ['C11', 180000, 720000, 4, 0, 3.01, 'Norte'],
];

/** As many clients as the worked ones, over and over. */
export const many = (clients: number): unknown[][] => [
  WORKED[0]! as unknown[],
  ...Array.from({ length: clients }, (_, i) => {
    const row = WORKED[1 + (i % (WORKED.length - 1))]!;
    return [`K${i}`, ...row.slice(1)];
  }),
];
