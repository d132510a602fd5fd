import { newWorkbook } from './patchWorkbook';

type Language = 'es' | 'en';

const WORDS = {
  es: {
    clients: 'Clientes',
    relations: 'Relaciones',
    head: ['Código', 'Cliente', 'Valor propio', 'Facturación', 'Pedidos al año', 'Familias', 'Impagados', 'Antigüedad'],
    edges: ['Prescriptor', 'Influido', 'Peso'],
    names: [
      'Asesoría Abril',
      'Bodegas Bernal',
      'Cárnicas Costa',
      'Distribuciones Duero',
      'Envases Ebro',
      'Fundiciones Faro',
    ],
  },
  en: {
    clients: 'Clients',
    relations: 'Relations',
    head: ['Code', 'Client', 'Own value', 'Turnover', 'Orders a year', 'Families', 'Unpaid bills', 'Years as a client'],
    edges: ['Influencer', 'Influenced', 'Weight'],
    names: ['Abril Advisers', 'Bernal Wines', 'Costa Meats', 'Duero Distribution', 'Ebro Packaging', 'Faro Foundry'],
  },
} as const;

const OWN = [5200, 3_000_000, 2_400_000, 4_000_000, 2_700_000, 5_000_000];
const EDGES = [
  ['A', 'B', 0.6],
  ['A', 'C', 0.5],
  ['A', 'D', 0.4],
  ['B', 'E', 0.5],
  ['D', 'F', 0.3],
] as const;

/** The example of network value (method.md §3.1): who buys for 5,200 and is worth 6,015,200 by those it influences. */
export function networkWorkbook(language: Language = 'es'): Uint8Array {
  const { clients, relations, head, edges, names } = WORDS[language];
  const rows = OWN.map((own, i) => [
    'ABCDEF'[i]!,
    names[i]!,
    own,
    Math.round(own * 1.8),
    6 + 4 * i,
    1 + (i % 4),
    i % 3,
    2 + i,
  ]);
  const table = (
    sheet: string,
    headers: readonly string[],
    cells: readonly (readonly (string | number)[])[],
    widths: readonly number[],
  ) => ({
    sheet,
    cells: [
      { row: 0, column: 0, values: [headers], style: { bold: true } },
      { row: 1, column: 0, values: cells },
    ],
    columnWidths: widths.map((width, k) => ({ from: k, to: k, width })),
    freeze: { rows: 1, columns: 0 },
  });
  return newWorkbook([
    table(clients, head, rows, [10, 26, 14, 14, 14, 10, 12, 16]),
    table(relations, edges, EDGES, [14, 14, 10]),
  ]);
}
