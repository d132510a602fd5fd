import { type Inputs, runTool, toolColumns, valueCard } from '../../src/tools';
import { TOOL_COLUMNS, toolOfColumn } from '../../src/locales/tools/columns';
import { formatNumber, formatPercent } from '../../src/locales';
import { readPurchases, readRelations } from '../../src/value';
import { inputsOf, schemeOf } from './support';

/** Clients of a list that buy at random, of whom a third stop before its end, with a margin, what they cost, referrals, contracts and whom they influence. */
function given(): Inputs {
  let seed = 4444;
  const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const rows: [string, number, number][] = [];
  for (let client = 0; client < 60; client++) {
    const rate = (0.3 + 2 * chance()) / 40;
    let day = 45_000 + Math.floor(60 * chance());
    const end = client % 3 === 0 ? 45_080 + 200 * chance() : 45_400;
    do rows.push([String(client), Math.floor(day), Math.round(200 * (0.3 + 1.4 * chance()))]);
    while ((day += 1 - Math.log(chance()) / rate) < end);
  }
  const cells = [
    [
      ...['Id', 'Cliente', 'Facturación (€)', 'Margen %', 'Coste de captación', 'Clientes referidos', 'A', 'B', 'C'],
      ...['Inicio de contrato', 'Fin de contrato'],
    ],
    ...Array.from({ length: 60 }, (_, k) => [
      ...[String(k), `Cliente ${k}`, 1_000 + 10 * k, 0.4, 120, k % 3, 1, 2, k],
      ...[`${2017 + (k % 7)}-02-01`, k % 4 === 0 ? `${2018 + (k % 7) + (k % 3)}-06-15` : ''],
    ]),
  ];
  return {
    ...inputsOf(cells, () => schemeOf({ turnover: 'Facturación (€)', others: ['A', 'B', 'C'] })),
    purchases: { reading: readPurchases(rows, { client: 0, date: 1, amount: 2 }), place: 'compras.csv' },
    relations: {
      reading: readRelations(
        Array.from({ length: 40 }, (_, k) => [String(k), String(k + 1), 0.3]),
        { from: 0, to: 1, weight: 2 },
      ),
      place: 'relaciones.csv',
    },
  };
}

/** The tools that say what clients are worth, and all that they write beside them. */
const TOOLS = ['value', 'purchases', 'contracts', 'network'] as const;
const VALUE_COLUMNS = TOOL_COLUMNS.filter((id) => TOOLS.some((tool) => tool === toolOfColumn(id)));

describe.each(['es', 'en'] as const)('how a value column was computed is one click away, in %s', (language) => {
  const inputs = given();
  runTool('purchases', null, inputs, language);
  const columns = TOOLS.flatMap((id) => toolColumns(id, null, inputs, { wanted: VALUE_COLUMNS, language }));
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
    expect([id, column.blank, cell === '']).toEqual([id, undefined, false]);
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
    if (/clv|worth|net$/i.test(id)) expect(plain(header)).toMatch(/10 ?%/);
  });

  test('no figure of the card stands without its unit, its horizon and its rate', () => {
    const money = lines.map(plain).filter((text) => /CLV:|valen hoy|are worth|En red|In its network/.test(text));
    expect(money).toHaveLength(3);
    for (const line of money) expect(line).toContain('€');
    for (const line of money.slice(0, 2)) expect(line).toMatch(/10 ?%/);
    // The network has the unit, horizon and rate of the column that it adds to.
    expect(said).toContain(
      language === 'es'
        ? 'con el horizonte y la tasa que esa columna tenga'
        : 'with the horizon and the rate that that column has',
    );
    const terms =
      language === 'es'
        ? ['5 años', 'sin límite de años', '52 semanas']
        : ['5 years', 'without a limit of years', '52 weeks'];
    for (const term of terms) expect(said).toContain(term);
  });

  test.each(TOOLS)('%s: its sheets say how it was worked out', (tool) => {
    const { sheets } = runTool(tool, null, inputs, language);
    const texts = sheets.flatMap(({ sheet }) => sheet.cells.map(({ value }) => plain(String(value))));
    const how =
      language === 'es'
        ? /^(?:Cómo se ha(?:n)? calculado|Definiciones|El modelo)/
        : /^(?:How (?:it was|they were) worked out|Definitions|The model)/;
    expect(texts.filter((text) => how.test(text)).length).toBeGreaterThan(0);
    expect(texts.some((text) => (tool === 'network' ? /T = v/ : /10 ?%/).test(text))).toBe(true);
  });
});
