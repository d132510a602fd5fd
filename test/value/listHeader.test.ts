import {
  contractHeader,
  headerAt,
  type IsClient,
  nearestContractHeader,
  nearestPurchaseHeader,
  nearestRelationHeader,
  purchaseHeader,
  relationHeader,
} from '../../src/value';

/** A client table of C1 to C50. */
const isClient: IsClient = (id) => /^C(?:[1-9]|[1-4]\d|50)$/.test(id);
const lines = (of: (k: number) => readonly unknown[], count = 19): (readonly unknown[])[] =>
  Array.from({ length: count }, (_, k) => of(k + 1));

describe('columns of bare codes in a list beside the client table', () => {
  test.each(['Código', 'Cód.', 'Nº', 'Code', 'Ref. no.', '#', 'Número'])(
    '%s: whose they are, their values say',
    (header) => {
      const list = (id: (k: number) => string) => [
        ['Compras'],
        [header, 'Fecha', 'Importe'],
        ...lines((k) => [id(k), 45_000 + k, 10]),
      ];
      const columns = { client: 0, date: 1, amount: 2 };
      expect(
        purchaseHeader(
          list((k) => `C${k}`),
          {},
          isClient,
        ),
      ).toEqual({ row: 1, columns });
      // A few clients that the table does not have any longer are in every list.
      expect(
        purchaseHeader(
          list((k) => (k % 6 ? ` C${k} ` : `X${k}`)),
          {},
          isClient,
        ),
      ).toEqual({ row: 1, columns });
      // Codes of products.
      expect(
        purchaseHeader(
          list((k) => (k % 3 ? `C${k}` : `P${k}`)),
          {},
          isClient,
        ),
      ).toBeNull();
      expect(purchaseHeader(list((k) => `C${k}`))).toBeNull();
      expect(
        purchaseHeader(
          list(() => ''),
          {},
          isClient,
        ),
      ).toBeNull();
    },
  );

  test('a header that names the client goes before, and so does what the user says', () => {
    const list = [['Código', 'Cliente', 'Fecha', 'Importe'], ...lines((k) => [`C${k}`, `C${k}`, 45_000, 10])];
    expect(purchaseHeader(list, {}, isClient)!.columns.client).toBe(1);
    const bare = [['Código', 'Fecha', 'Importe'], ...lines((k) => [`C${k}`, 45_000, 10])];
    expect(purchaseHeader(bare, { client: '' }, isClient)).toBeNull();
  });

  test('of several the first that holds clients is taken', () => {
    const list = [['Nº', 'Código', 'Date', 'Amount'], ...lines((k) => [k, `C${k}`, 45_000, 10])];
    expect(purchaseHeader(list, {}, isClient)!.columns).toEqual({ client: 1, date: 2, amount: 3 });
  });

  test('ids that the sheet holds as numbers', () => {
    const list = [['Code', 'Date', 'Amount'], ...lines((k) => [100 + k, 45_000, 10])];
    expect(purchaseHeader(list, {}, (id) => /^1\d\d$/.test(id))!.columns.client).toBe(0);
  });

  test('relations without weights: after any row that says them, and not where one was named', () => {
    const referrals = [['Referrer', 'Referred', 'Since']];
    expect(relationHeader(referrals)).toEqual({ row: 0, columns: { from: 0, to: 1 } });
    const below = [
      ['De', 'A', 'Fecha'],
      ['De', 'A', 'Peso'],
    ];
    expect(relationHeader(below)).toEqual({ row: 1, columns: { from: 0, to: 1, weight: 2 } });
    expect(relationHeader(referrals, { weight: 'Since' })!.columns).toEqual({ from: 0, to: 1, weight: 2 });
    expect(relationHeader(referrals, { weight: 'Peso' })).toBeNull();
    expect(relationHeader([['De', 'A', 'Peso']], { weight: '' })!.columns).toEqual({ from: 0, to: 1 });
  });

  test('contracts and relations', () => {
    const contracts = [['Code', 'Start', 'End'], ...lines((k) => [`C${k}`, 45_000, ''])];
    expect(contractHeader(contracts, {}, isClient)!.columns).toEqual({ client: 0, start: 1, end: 2 });
    const relations = [['Código', 'Influido', 'Peso'], ...lines((k) => [`C${k}`, `C${k + 1}`, 0.1])];
    expect(relationHeader(relations, {}, isClient)!.columns).toEqual({ from: 0, to: 1, weight: 2 });
    expect(relationHeader(relations, {}, () => false)).toBeNull();
    const target = [['Influencer', 'ID', 'Weight'], ...lines((k) => [`C${k}`, `C${k + 1}`, 0.1])];
    expect(relationHeader(target, {}, isClient)!.columns).toEqual({ from: 0, to: 1, weight: 2 });
  });
});

describe('headers of lists as programs and people write them', () => {
  test.each([
    [['Order date', 'Customer', 'Net value'], { date: 0, client: 1, amount: 2 }],
    [['Doc. date', 'Sold-to party', 'Net sales'], { date: 0, client: 1, amount: 2 }],
    [['F. factura', 'Cód. cli.', 'Imp. neto'], { date: 0, client: 1, amount: 2 }],
    [['Date', 'Account', 'Revenue'], { date: 0, client: 1, amount: 2 }],
    [['Date', 'Cust. No', 'Invoice total'], { date: 0, client: 1, amount: 2 }],
    [['Fecha', 'Cliente', 'Valor neto'], { date: 0, client: 1, amount: 2 }],
    [['Fecha', 'Cliente', 'Facturación'], { date: 0, client: 1, amount: 2 }],
    [['Fecha', 'Cliente', 'Base imp.'], { date: 0, client: 1, amount: 2 }],
  ])('purchases: %j', (header, columns) => {
    expect(purchaseHeader([header])).toEqual({ row: 0, columns });
  });

  test.each([
    [['Referrer', 'Referred company', 'Strength']],
    [['Referred by', 'Company', 'Influence']],
    [['Recommender', 'Recommended', 'Weight']],
    [['Quién recomienda', 'A quién', 'Fuerza']],
    [['Recomienda', 'Recomendado', 'Influencia']],
    [['Referente', 'Referido', 'Peso']],
    [['Cliente que recomienda', 'Cliente recomendado', 'Peso']],
    [['Cliente que recomienda', 'Cliente al que recomienda', 'Peso']],
    [['Client who recommends', 'Client recommended', 'Weight']],
    [['Referring client', 'Referred client', 'Weight']],
  ])('relations: %j', (header) => {
    expect(relationHeader([header])).toEqual({ row: 0, columns: { from: 0, to: 1, weight: 2 } });
  });
});

test.each(['Account no.', 'Account number', 'Account ID', 'Nº cuenta', 'Código de deudor', 'Debtor no.'])(
  'who the client is under bookkeeping’s name, %s, goes before a name beside it',
  (header) => {
    const bought = [[header, 'Company', 'Date', 'Amount'], ...lines((k) => [`C${k}`, `Firm ${k}`, 45_000, 10])];
    expect(purchaseHeader(bought)!.columns).toMatchObject({ client: 0, date: 2, amount: 3 });
    const signed = [
      [header, 'Company', 'Start', 'End', 'Annual value'],
      ...lines((k) => [`C${k}`, '', 45_000, '', 10]),
    ];
    expect(contractHeader(signed)!.columns).toMatchObject({ client: 0, start: 2, end: 3, amount: 4 });
  },
);

describe('a header below a title, in two rows, or beside another list', () => {
  const title = ['Quién recomienda a quién (encuesta comercial 2026)', ''];

  test('rows that are no list: the row that names most of it is spoken of, not the title above', () => {
    const rows = [title, ['', ''], ['Cliente que recomienda', 'Otro dato'], ['000263', '000391']];
    expect(nearestRelationHeader(rows)).toEqual({ headers: ['Cliente que recomienda', 'Otro dato'], missing: ['to'] });
    expect(
      nearestPurchaseHeader([
        ['Ventas de 2026', '', ''],
        ['Nº', 'Día', 'Importe'],
        [1, 2, 3],
      ]),
    ).toEqual({
      headers: ['Nº', 'Día', 'Importe'],
      missing: ['client', 'date'],
    });
    expect(nearestContractHeader([])).toEqual({ headers: [], missing: ['client', 'start', 'end'] });
    expect(relationHeader([title, ['', ''], ['Cliente que recomienda', 'Cliente recomendado']])).toEqual({
      row: 2,
      columns: { from: 0, to: 1 },
    });
  });

  test('groups above the headers name columns together with them', () => {
    const rows = [
      ['Facturas de 2026', '', '', '', ''],
      ['Factura', '', 'Cliente', '', 'Importe'],
      ['Número', 'Fecha', 'Código', 'Nombre', ''],
      ['F1', 45_000, 'C1', 'Uno', 10],
    ];
    expect(purchaseHeader(rows)).toEqual({ row: 2, columns: { document: 0, date: 1, client: 2, amount: 4 } });
    expect([0, 2, 4].map((column) => headerAt(rows, 2, column))).toEqual(['Número', 'Código', 'Importe']);
    const english = [
      ['Invoice', '', 'Customer', ''],
      ['Date', 'Amount', 'Number', 'Name'],
    ];
    expect(purchaseHeader(english)!.columns).toMatchObject({ client: 2, date: 0, amount: 1 });
    const signed = [
      ['Cliente', '', 'Contrato', ''],
      ['Código', 'Nombre', 'Inicio', 'Fin'],
    ];
    expect(contractHeader(signed)!.columns).toMatchObject({ client: 0, start: 2, end: 3 });
    expect(purchaseHeader(rows.slice(1), { client: 'Cliente / Código' })!.columns.client).toBe(2);
  });

  test('neither a title nor lines make a header of two rows', () => {
    expect(
      purchaseHeader([
        ['Ventas por cliente', '', ''],
        ['Fecha', 'Código', 'Importe'],
      ]),
    ).toBeNull();
    expect(
      purchaseHeader([
        ['Código', 'Fecha', 'Importe'],
        ['Cliente 7', '', 10],
      ]),
    ).toBeNull();
  });

  test('of lists beside each other the one that has all', () => {
    const beside = [
      ['Cód. cliente', 'Nombre', 'Ventas', '', 'Fecha', 'Cliente', 'Importe', '', 'Familia'],
      ['C1', 'Uno', 100, '', 45_000, 'C2', 10, '', 'X'],
    ];
    expect(purchaseHeader(beside)!.columns).toEqual({ client: 5, date: 4, amount: 6, family: 8 });
    const both = [
      ['Cód. cliente', 'Fecha de alta', 'Ventas', '', 'Fecha', 'Cliente', 'Importe'],
      ['C1', 40_000, 100, '', 45_000, 'C2', 10],
    ];
    expect(purchaseHeader(both)!.columns).toEqual({ client: 5, date: 4, amount: 6 });
    const lower = [
      ['Cliente', 'Inicio', '', '', '', ''],
      ['C1', 40_000, '', 'Cliente', 'Inicio', 'Fin'],
      ['C2', 40_000, '', 'C2', 45_000, ''],
    ];
    expect(contractHeader(lower)).toEqual({ row: 1, columns: { client: 3, start: 4, end: 5 } });
  });

  test.each([
    ['Cliente|Fecha|Importe||Fecha de pago|Moneda', { client: 0, date: 1, amount: 2, currency: 5 }],
    ['Cliente|Fecha|Importe||Notas del cliente|Moneda', { client: 0, date: 1, amount: 2, currency: 5 }],
    ['Cliente|Fecha|Importe||Cliente|Recomienda a', { client: 0, date: 1, amount: 2 }],
  ] as const)('what stands beside a list is its own where it is no list by itself: %s', (headers, columns) => {
    const row = headers.split('|');
    const beside = [row, ...lines((k) => row.map((header) => (header === '' ? '' : k)))];
    expect(purchaseHeader(beside)!.columns).toEqual(columns);
  });

  test.each(['Moneda', 'Divisa', 'Cód. divisa', 'Currency code', 'Curr', 'Curr.', 'CCY'])(
    '%s is the currency',
    (header) => {
      const row = ['Cliente', 'Fecha', 'Importe', header];
      expect(purchaseHeader([row, ...lines((k) => [k, 45_000 + k, 2, 'EUR'])])!.columns).toMatchObject({ currency: 3 });
      const dated = ['Cliente', 'Inicio', 'Fin', 'Importe', header];
      expect(contractHeader([dated, ...lines((k) => [k, 45_000, '', 2, 'EUR'])])!.columns).toMatchObject({
        currency: 4,
      });
    },
  );

  test('of what stands beside it a total amount, and what the user has told', () => {
    const row = ['Cliente', 'Fecha', 'Cantidad', 'Precio', '', 'Importe total'];
    expect(purchaseHeader([row, ...lines((k) => [k, 45_000 + k, 2, 3, '', 6])])!.columns).toMatchObject({ amount: 5 });
    const told = ['Cliente', 'Fecha', 'Importe', '', 'Cliente', 'Gama'];
    const list = [told, ...lines((k) => [k, 45_000 + k, 2, '', k, 'G'])];
    expect(purchaseHeader(list, { family: 'Gama' })!.columns).toMatchObject({ client: 0, family: 5 });
  });

  test('a blank column within one list', () => {
    const rows = [
      ['Cliente', 'Fecha', '', 'Importe', '', 'Moneda'],
      ['C1', 45_000, '', 10, '', 'EUR'],
    ];
    expect(purchaseHeader(rows)!.columns).toEqual({ client: 0, date: 1, amount: 3, currency: 5 });
    const apart = [
      ['Cliente', 'Fecha', 'Importe', '', 'Moneda'],
      ['C1', 45_000, 10, '', 'EUR'],
    ];
    expect(purchaseHeader(apart)!.columns).toEqual({ client: 0, date: 1, amount: 2, currency: 4 });
  });
});

describe('a list that has code and name of its clients', () => {
  const list = (...headers: string[]) => [
    [...headers, 'Fecha', 'Importe'],
    ...lines((k) => [...headers.map((header) => (/Clave|code/.test(header) ? `C${k}` : `Bar ${k}`)), 45_000 + k, 10]),
  ];
  const named: IsClient = (id) => id.startsWith('Bar ');

  test.each([[['Clave cliente', 'Cliente']], [['Cliente', 'Clave cliente']], [['Customer', 'Customer code']]])(
    '%j: it is read by the one that the client table has',
    (headers) => {
      const at = headers.findIndex((header) => /Clave|code/.test(header));
      expect(purchaseHeader(list(...headers), {}, isClient)?.columns.client).toBe(at);
      expect(purchaseHeader(list(...headers), {}, named)?.columns.client).toBe(1 - at);
    },
  );

  test('a column that was told stays, and so does one where none of them is known', () => {
    const rows = list('Clave cliente', 'Cliente');
    expect(purchaseHeader(rows, { client: 'Cliente' }, isClient)?.columns.client).toBe(1);
    expect(purchaseHeader(rows, {}, () => false)?.columns.client).toBe(0);
  });
});
