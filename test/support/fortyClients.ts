import { newWorkbook } from '../../src/files';

/** A small linear congruential generator: the sample is the same every time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

const TRADES = ['Hotel', 'Clínica', 'Taller', 'Bodega', 'Notaría', 'Imprenta', 'Farmacia', 'Panadería'];
const PLACES = ['Norte', 'Sur', 'Levante', 'Ribera', 'Sierra'];
const HEADERS = [
  'Cliente',
  'Nombre',
  'Facturación anual',
  'Cuota de cliente',
  'Margen',
  'Años de relación',
  'Impagados',
];

/** A client table of forty invented clients as a workbook, small enough for tests to know its cells. */
export function fortyClients(): Uint8Array {
  const next = sequence(4444);
  const clients = Array.from({ length: 40 }, (_, index) => {
    // Turnover falls off as in a real portfolio: few large clients, many small ones.
    const turnover = Math.round((900 + 180_000 * next() ** 4) / 10) * 10;
    const share = next() < 0.1 ? '' : Math.round(100 * (0.05 + 0.9 * next() ** 2)) / 100;
    return [
      `C${String(index + 1).padStart(4, '0')}`,
      `${TRADES[Math.floor(next() * TRADES.length)]!} ${PLACES[Math.floor(next() * PLACES.length)]!} ${index + 1}`,
      turnover,
      share,
      Math.round(100 * (0.05 + 0.4 * next())) / 100,
      next() < 0.08 ? '' : Math.floor(1 + 14 * next() ** 1.5),
      next() < 0.8 ? 0 : Math.round(turnover * 0.1 * next()),
    ];
  });
  const percent = { numberFormat: '0%' };
  const money = { numberFormat: '#,##0' };
  return newWorkbook([
    {
      sheet: 'Clientes',
      cells: [
        { row: 0, column: 0, values: [HEADERS] },
        {
          row: 1,
          column: 0,
          values: clients,
          columnStyles: [undefined, undefined, money, percent, percent, undefined, money],
        },
      ],
      columnWidths: [
        { from: 0, to: 0, width: 9 },
        { from: 1, to: 1, width: 24 },
        { from: 2, to: 6, width: 17 },
      ],
      tables: [
        {
          kind: 'add',
          name: 'Clientes',
          range: { row: 0, column: 0, rowCount: clients.length + 1, columnCount: HEADERS.length },
          columns: HEADERS,
          style: 'TableStyleMedium2',
        },
      ],
      freeze: { rows: 1, columns: 0 },
    },
  ]);
}
