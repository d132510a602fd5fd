import { proposeScheme, classify } from '../../src/method';
import { readPortfolio, serialOfIso } from '../../src/portfolio';
import { type ClientTableDraft, clientTableOf } from '../../src/tools';
import { purchaseHeader, readPurchases } from '../../src/value';

const day = (iso: string): number => serialOfIso(iso)!;
const HEAD = ['Código cliente', 'Nombre', 'Fecha', 'N.º factura', 'Familia', 'Importe'];
/** Two years and more of three clients; the last day is 31 March 2026. */
const LIST: (string | number)[][] = [
  ['007', 'Ana', day('2024-01-15'), 'F1', 'Redes', 100],
  ['007', 'Ana', day('2025-03-31'), 'F2', 'Redes', 40.1],
  ['007', 'Ana', day('2025-04-01'), 'F3', 'Redes', 50],
  ['007', 'Ana', day('2025-04-01'), 'F3', 'Equipos', 25.5],
  ['007', 'Ana', day('2026-03-31'), 'F9', 'Redes', -10],
  ['12', 'Blas', day('2024-05-02'), 'F4', 'Equipos', 300],
  ['12', '', day('2026-01-10'), 'F5', 'Equipos', 80],
  ['12', 'Blas', day('2026-01-10'), 'F6', 'Redes', 20],
  ['30', 'Carla', day('2025-02-01'), 'F7', 'Redes', 60],
  ['', '', day('2025-02-01'), 'F8', 'Redes', 5],
];
const draft = (rows: readonly (readonly unknown[])[], language: 'es' | 'en' = 'es'): ClientTableDraft => {
  const made = clientTableOf(rows, language);
  if ('refused' in made) throw new Error(made.refused);
  return made;
};

describe('a client table out of a purchase list', () => {
  test('has a row a client, with the last twelve months of the list and the twelve before', () => {
    const { columns, rows, said } = draft([HEAD, ...LIST]);
    expect(columns.map(({ header }) => header)).toEqual([
      'Código',
      'Cliente',
      'Cliente desde',
      'Última compra',
      'Facturación últimos 12 meses',
      'Facturación 12 meses anteriores',
      'Pedidos al año',
      'Familias compradas',
    ]);
    expect(rows).toEqual([
      ['007', 'Ana', day('2024-01-15'), day('2025-04-01'), 65.5, 40.1, 1, 2],
      ['12', 'Blas', day('2024-05-02'), day('2026-01-10'), 100, 300, 2, 2],
      ['30', 'Carla', day('2025-02-01'), day('2025-02-01'), 0, 60, 0, 0],
    ]);
    expect(said).toEqual([
      'Se escribirá en una hoja nueva, «Clientes», una tabla con 3 clientes, una fila cada uno, sumados de 10 líneas.',
      'Columnas: «Código», «Cliente», «Cliente desde», «Última compra», «Facturación últimos 12 meses», «Facturación 12 meses anteriores», «Pedidos al año» y «Familias compradas».',
      'Los 12 meses van del 01/04/2025 al 31/03/2026, el último día de la lista; quien no tiene líneas en ellos, tiene 0.',
      'Queda fuera 1 línea sin cliente, fecha o importe que se pueda leer.',
    ]);
  });

  test('of less than a year claims no year', () => {
    const { columns, said } = draft(
      [['Customer', 'Date', 'Amount'], ...[2, 3, 6, 7].map((k) => [LIST[k]![0], LIST[k]![2], LIST[k]![5]])],
      'en',
    );
    expect(columns.map(({ header }) => header)).toEqual([
      'Client code',
      'Customer since',
      'Last purchase',
      'Turnover',
      'Orders',
    ]);
    expect(said[2]).toBe(
      'The list goes from 01/04/2025 to 10/01/2026, less than 12 months: its amounts are not made annual.',
    );
  });

  test.each(['es', 'en'] as const)('is read, and classified by four criteria at once (%s)', (language) => {
    // Forty clients of three years, so that there is something to tell apart.
    const lines = Array.from({ length: 900 }, (_, k) => [
      `C${k % 40}`,
      day('2023-04-03') + ((k * 37) % 1090),
      ['Redes', 'Equipos', 'Software'][(k * 7) % (1 + (k % 3))],
      20 + ((k * k) % 900) * (1 + (k % 40)),
    ]);
    const { columns, rows } = draft([['Cliente', 'Fecha', 'Familia', 'Importe'], ...lines], language);
    const cells = [columns.map(({ header }) => header), ...rows];
    const { portfolio, observations } = readPortfolio({ cells, firstRow: 0, firstColumn: 0 });
    expect(portfolio.size).toBe(40);
    expect(observations.map(({ id }) => id)).not.toContain('purchaseList');
    const scheme = proposeScheme(portfolio, { id: 's', name: 'S', language });
    const keys = scheme.profiles[0]!.criteria.map(({ key }) => key);
    expect([...keys].sort()).toEqual(['families', 'orders', 'turnover', 'years']);
    const { code } = classify(portfolio, { ...scheme, referenceDate: '2026-03-31' });
    expect(code.every((one) => one > 0)).toBe(true);
    // The list goes on belonging to these clients.
    const list = [['Cliente', 'Fecha', 'Familia', 'Importe'], ...lines];
    const { columns: roles } = purchaseHeader(list)!;
    expect(readPurchases(lines, roles).histories.clients).toEqual(portfolio.ids);
  });

  test('refuses what is no purchase list, with what is missing', () => {
    expect(
      clientTableOf(
        [
          ['Cliente', 'Importe'],
          ['A', 1],
        ],
        'es',
      ),
    ).toEqual({
      refused: 'De esta lista no sale ninguna tabla de clientes. Falta: la fecha.',
    });
    expect(
      clientTableOf(
        [
          ['Cliente', 'Fecha', 'Importe'],
          ['', '', ''],
        ],
        'en',
      ),
    ).toEqual({
      refused: 'No client table comes of this list: none of its lines has a client, a date and an amount.',
    });
  });
});
