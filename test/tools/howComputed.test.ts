import { type Inputs, runTool, toolColumns, valueCard } from '../../src/tools';
import { TOOL_COLUMNS } from '../../src/locales/tools/columns';
import { formatNumber, formatPercent } from '../../src/locales';
import { readPurchases } from '../../src/value';
import { inputsOf, schemeOf } from './support';

/** Clients of a list that buy at random, with a margin, what they cost, and referrals. */
function given(): Inputs {
  let seed = 4444;
  const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const rows: [string, number, number][] = [];
  for (let client = 0; client < 60; client++) {
    const rate = (0.3 + 2 * chance()) / 40;
    let day = 45_000 + Math.floor(60 * chance());
    do rows.push([String(client), Math.floor(day), Math.round(200 * (0.3 + 1.4 * chance()))]);
    while ((day += 1 - Math.log(chance()) / rate) < 45_400);
  }
  const cells = [
    ['Id', 'Cliente', 'Facturación', 'Margen %', 'Coste de captación', 'Clientes referidos', 'A', 'B', 'C'],
    ...Array.from({ length: 60 }, (_, k) => [String(k), `Cliente ${k}`, 1_000 + 10 * k, 0.4, 120, k % 3, 1, 2, k]),
  ];
  return {
    ...inputsOf(cells, () => schemeOf({ turnover: 'Facturación', others: ['A', 'B', 'C'] })),
    purchases: { reading: readPurchases(rows, { client: 0, date: 1, amount: 2 }), place: 'compras.csv' },
  };
}

/** Columns that are words or digits and not amounts, and where their card says them. */
const VALUE_COLUMNS = TOOL_COLUMNS.filter((id) => /^tool_(?:value|purchases)_/.test(id));

describe.each(['es', 'en'] as const)('how a value column was computed is one click away, in %s', (language) => {
  const inputs = given();
  runTool('purchases', null, inputs, language);
  const columns = (['value', 'purchases'] as const).flatMap((id) =>
    toolColumns(id, null, inputs, { wanted: VALUE_COLUMNS, language }),
  );
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
  const client = 7;
  const { lines, how } = valueCard(inputs, client, language);
  const said = plain([...lines, ...how].join('\n'));

  test('every value column is given', () => {
    expect(columns.map(({ column }) => column).sort()).toEqual([...VALUE_COLUMNS].sort());
  });

  test.each(VALUE_COLUMNS)('%s: the card says its figure', (id) => {
    const column = columns.find((one) => one.column === id)!;
    const cell = column.cells[client]!;
    if (cell === '') return expect(typeof column.blank).toBe('string');
    if (typeof cell === 'string') return expect(said).toContain(plain(cell));
    const written = [0, 1, 2].map((decimals) => plain(formatNumber(cell, 'number', language, decimals)));
    const forms = [...written, plain(formatPercent(cell, language))];
    // The figure itself, and no part of a longer one.
    const alone = (form: string): boolean =>
      said.split(form).some((_, k, parts) => k > 0 && !/[\d.,]$/.test(parts[k - 1]!) && !/^[.,]?\d/.test(parts[k]!));
    expect([id, forms.some(alone)]).toEqual([id, true]);
  });

  test.each(VALUE_COLUMNS)('%s: its header says of what it is, in brackets', (id) => {
    const { header } = columns.find((one) => one.column === id)!;
    expect(header).toMatch(/\(.+\)$/);
    // Money of later years says its rate.
    if (/clv|worth|net/i.test(id)) expect(plain(header)).toMatch(/10 ?%/);
  });
});
