import { newWorkbook } from '../../src/files';

/**
 * Small tables of the kinds that stopped the pane once, made for the purpose: no real firm, the same figures every time.
 * `name` says the kind by the number that public lists of such tables have.
 */
export interface CaseTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every kind once. */
export const caseTables = (): CaseTable[] => [
  { name: '01-own-english.csv', bytes: english() },
  { name: '02-own-families.csv', bytes: families() },
  { name: '03-own-fecha-de-alta.csv', bytes: entryDates() },
  { name: '04-own-mixed-percent.csv', bytes: mixedPercent() },
  { name: '05-own-lost-and-potential.csv', bytes: lostAndPotential() },
  { name: '06-own-shared-ids.csv', bytes: sharedIds() },
  { name: '07-own-negative-turnover.csv', bytes: negativeTurnover() },
  { name: '08-own-text-numbers.xlsx', bytes: textNumbers() },
  { name: '09-own-agreed.csv', bytes: agreed() },
  { name: '10-own-two-columns.csv', bytes: twoColumns() },
];

/** How many clients each has. */
const CLIENTS = 36;

/** Whole numbers that look like chance and are the same every time. */
function figures(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * (most + 1));
  };
}

type Cell = string | number;
const rows = (make: (k: number) => readonly Cell[]): (readonly Cell[])[] =>
  Array.from({ length: CLIENTS }, (_, k) => make(k));
const field = (cell: Cell, separator: string): string => {
  const text = String(cell);
  return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
};
const csv = (lines: readonly (readonly Cell[])[], separator = ','): string =>
  lines.map((line) => line.map((cell) => field(cell, separator)).join(separator)).join('\r\n');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));
const euros = (amount: number): string =>
  amount.toLocaleString('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const firm = (k: number): string =>
  `${['Talleres Aralar', 'Bodegas Najerilla', 'Imprenta Gorbea'][k % 3]} ${k + 1}, S. L.`;
const id = (k: number): string => `K${String(k + 1).padStart(3, '0')}`;
/** Few large ones and many small ones. */
const amount = (k: number): number => Math.round(250_000 / (k + 1) ** 1.3 + 900 + ((k * 37) % 11) * 40);

function english(): Uint8Array {
  const of = figures(1);
  const head = ['Account ID', 'Account name', 'Annual revenue (GBP)', 'Share of wallet (%)', 'Gross margin (%)'];
  return utf8(
    csv([
      [...head, 'Customer since', 'Overdue invoices'],
      ...rows((k) => [id(k), `Account ${k + 1}`, amount(k), 2 + of(95), (20 + of(380)) / 10, 2002 + of(22), of(4)]),
    ]),
  );
}

function families(): Uint8Array {
  const of = figures(2);
  return utf8(
    csv([
      ['Channel', 'Region', 'Cheese', 'Wine', 'Oil', 'Bread', 'Fish', 'Fruit'],
      ...rows((k) => [
        ['Hotel', 'Shop'][k % 2]!,
        ['North', 'South', 'Other'][k % 3]!,
        ...[0, 1, 2, 3, 4, 5].map(() => (of(5) === 0 ? 0 : 50 + of(4000))),
      ]),
    ]),
  );
}

function entryDates(): Uint8Array {
  const of = figures(3);
  const two = (number: number): string => String(number).padStart(2, '0');
  return windows1252(
    csv(
      [
        ['Cod. cliente', 'Razón social', 'Ventas netas', 'Margen €', 'Fecha de alta', 'Facturas impagadas', 'Pedidos'],
        ...rows((k) => [
          String(k + 1).padStart(6, '0'),
          firm(k),
          euros(amount(k)),
          euros(amount((k * 7) % CLIENTS) / 5),
          `${two(1 + of(27))}/${two(1 + of(11))}/${2003 + of(21)}`,
          of(3),
          1 + of(40),
        ]),
      ],
      ';',
    ),
  );
}

function mixedPercent(): Uint8Array {
  const of = figures(4);
  return utf8(
    csv([
      ['Id', 'Cliente', 'Facturación', 'Margen', 'Cuota de cliente', 'Años de relación'],
      ...rows((k) => [
        id(k),
        firm(k),
        amount(k),
        k === 11 || k === 23 ? 25.5 + k : (20 + of(300)) / 1000,
        (2 + of(90)) / 100,
        1 + of(18),
      ]),
    ]),
  );
}

function lostAndPotential(): Uint8Array {
  const of = figures(5);
  return utf8(
    csv([
      ['Id', 'Cliente', 'Facturación 2024', 'Facturación 2025', 'Margen', 'Situación', 'Familias', 'Impagados'],
      ...rows((k) => {
        const status = k % 12 === 5 ? 'Potencial' : 'Actual';
        const now = k % 6 === 1 ? 0 : amount(k);
        return [id(k), firm(k), amount((k * 5) % CLIENTS), now, (20 + of(300)) / 1000, status, 1 + of(4), of(3)];
      }),
    ]),
  );
}

function sharedIds(): Uint8Array {
  const of = figures(6);
  return utf8(
    csv([
      ['Código', 'Cliente', 'Facturación', 'Cuota', 'Familias', 'Impagados'],
      ...rows((k) => {
        const twin = k === 20 || k === 21;
        return [id(twin ? 20 : k), firm(k), twin ? 3000 : amount(k), (2 + of(90)) / 100, 1 + of(4), of(3)];
      }),
    ]),
  );
}

function negativeTurnover(): Uint8Array {
  const of = figures(7);
  return utf8(
    csv([
      ['Código', 'Cliente', 'Facturación', 'Compras totales', 'Familias', 'Impagados'],
      ...rows((k) => [
        id(k),
        firm(k),
        k % 9 === 8 ? -(200 + of(500)) : amount(k),
        amount(k) + of(60_000),
        1 + of(4),
        of(3),
      ]),
    ]),
  );
}

/** A workbook, not a .csv: there, numbers that stand as text are read by their column's decimal mark. */
function textNumbers(): Uint8Array {
  const of = figures(8);
  const cells: (readonly Cell[])[] = [
    ['Código', 'Cliente', 'Facturación', 'Cuota de cliente', 'Margen', 'Años'],
    ...rows((k) => [
      String(k + 1).padStart(5, '0'),
      firm(k),
      [`${euros(amount(k))} €`, `(${euros(500 + k)})`, euros(amount(k))][k % 9 === 4 ? 1 : k % 2 === 0 ? 0 : 2]!,
      `${String((20 + of(900)) / 10).replace('.', ',')} %`,
      (20 + of(300)) / 1000,
      1 + of(15),
    ]),
  ];
  return newWorkbook([{ sheet: 'Clientes', cells: [{ row: 0, column: 0, values: cells }] }]);
}

function agreed(): Uint8Array {
  const of = figures(9);
  const words = new Map([
    [2, 'Vital'],
    [7, 'con futuro '],
    [12, 'Fiel pequeño'],
    [17, 'PENDIENTE'],
  ]);
  return utf8(
    csv([
      ['Código', 'Cliente', 'Facturación', 'Cuota', 'Familias', 'Impagados', 'Segmento acordado', 'Motivo'],
      ...rows((k) => [
        id(k),
        firm(k),
        amount(k),
        (2 + of(90)) / 100,
        1 + of(4),
        of(3),
        words.get(k) ?? '',
        words.has(k) ? 'reunión' : '',
      ]),
    ]),
  );
}

function twoColumns(): Uint8Array {
  const of = figures(10);
  return utf8(csv([['Cliente', 'Importe', 'Visitas'], ...rows((k) => [firm(k), amount(k), 1 + of(20)])]));
}
