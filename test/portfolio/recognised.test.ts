import { criterionFor } from '../../src/method';
import { familyColumns, familyMargins, latestDay, readPortfolio, serialOfIso, sinceColumns } from '../../src/portfolio';
import { table } from './tables';

const serial = (iso: string): number => serialOfIso(iso)!;
const read = (...rows: unknown[][]) => readPortfolio({ cells: rows, firstRow: 0, firstColumn: 0 }).portfolio;
const clients = (headers: string[], row: (i: number) => unknown[]) =>
  read(['Cliente', ...headers], ...Array.from({ length: 12 }, (_, i) => [`Cliente ${i}`, ...row(i)]));

describe('columns that say since when somebody is a client', () => {
  test.each([
    'Customer since',
    'Cliente desde',
    'Fecha de alta',
    'Fecha alta',
    'Primer pedido',
    'Fecha del primer pedido',
    'Año de la primera compra',
    'First order',
    'First order date',
    'Since',
    'Antigüedad',
  ])('%s: years, and dates', (header) => {
    const years = clients([header], (i) => [2004 + i]);
    expect(sinceColumns(years).map(({ column, holds }) => [column.header, holds])).toEqual([[header, 'years']]);
    const dates = clients([header], (i) => [serial('2019-02-01') + 31 * i]);
    expect(sinceColumns(dates).map(({ column, holds }) => [column.header, holds])).toEqual([[header, 'dates']]);
  });

  test('are not numbers of years, amounts, other dates, or results of ours', () => {
    expect(sinceColumns(clients(['Años de relación'], (i) => [i]))).toEqual([]);
    expect(sinceColumns(clients(['Cliente desde'], (i) => [i * 100]))).toEqual([]);
    expect(sinceColumns(clients(['Última compra'], (i) => [serial('2025-01-01') + i]))).toEqual([]);
    expect(sinceColumns(clients(['Desde almacén'], (i) => [2004 + i]))).toEqual([]);
  });
});

describe('the latest day that a table knows', () => {
  test('is that of its dates, of its years or of the years in its headers', () => {
    expect(
      latestDay(
        clients(['Alta'], (i) => [serial('2019-02-01') + i + 0.5]),
        null,
      ),
    ).toBe('2019-02-12');
    expect(
      latestDay(
        clients(['Alta'], (i) => [2004 + i]),
        null,
      ),
    ).toBe('2015-12-31');
    expect(
      latestDay(
        clients(['Facturación 2025'], (i) => [1000 * i]),
        null,
      ),
    ).toBe('2025-12-31');
    expect(
      latestDay(
        clients(['Facturación'], (i) => [1000 * i]),
        null,
      ),
    ).toBeNull();
  });

  test('is not since when clients are clients, unless nothing else knows a day', () => {
    const started = (i: number) => serial('2019-02-01') + i;
    expect(
      latestDay(
        clients(['Alta'], (i) => [started(i)]),
        '2026-06-30',
      ),
    ).toBeNull();
    expect(
      latestDay(
        clients(['Alta', 'Última compra'], (i) => [started(i), started(i) - 30]),
        '2026-06-30',
      ),
    ).toBe('2019-02-12');
  });

  test('is not that of a day or year still to come: a slip of the keyboard, a visit that is planned', () => {
    const slip = clients(['Facturación 2025', 'Desde'], (i) => [1000 * i, i === 3 ? 2031 : 2004 + i]);
    expect(latestDay(slip, '2026-11-28')).toBe('2025-12-31');
    const planned = clients(['Facturación 2025', 'Próxima visita'], (i) => [1000 * i, serial('2026-12-01') + i]);
    expect(latestDay(planned, '2026-11-28')).toBe('2025-12-31');
    // The year that runs is no slip.
    const running = clients(['Facturación 2025', 'Último pedido'], (i) => [1000 * i, i === 3 ? 2026 : 2015 + i]);
    expect(latestDay(running, '2026-11-28')).toBe('2026-11-28');
  });

  test('of a year that is not over is the latest that its dates know, and of one still to come nothing', () => {
    const orders = (i: number) => serial('2026-10-30') - 20 * i;
    const exported = clients(['Revenue 2025', 'Revenue 2026 (YTD Oct)', 'Last order'], (i) => [i, i, orders(i)]);
    expect(latestDay(exported, '2026-11-28')).toBe('2026-10-30');
    const old = clients(['Revenue 2026', 'Last order'], (i) => [i, serial('2025-12-20') - i]);
    expect(latestDay(old, '2026-11-28')).toBe('2026-11-28');
    const contracts = clients(['Revenue 2026', 'Contract date'], (i) => [i, serial('2026-01-03') - 30 * i]);
    expect(latestDay(contracts, '2026-11-28')).toBe('2026-11-28');
    const budget = clients(['Revenue 2026', 'Budget 2027', 'Last order'], (i) => [i, i, orders(i)]);
    expect(latestDay(budget, '2026-11-28')).toBe('2026-10-30');
  });

  test('is never later than today', () => {
    expect(
      latestDay(
        clients(['Facturación 2026'], (i) => [1000 * i]),
        '2026-06-30',
      ),
    ).toBe('2026-06-30');
  });
});

describe('columns of product families', () => {
  const six = ['Frescos', 'Lácteos', 'Alimentación', 'Congelados', 'Detergentes', 'Delicatessen'];
  const sales = (i: number): number[] => six.map((_, k) => ((i + 1) * (k + 3) * 137) % 4000);
  const headers = (portfolio: ReturnType<typeof read>) => familyColumns(portfolio).map(({ header }) => header);

  test('are columns of amounts side by side of which nothing else is known', () => {
    expect(headers(clients(six, sales))).toEqual(six);
    expect(headers(clients(['Zona', ...six], (i) => ['Norte', ...sales(i)]))).toEqual(six);
  });

  test('stand below a header that says turnover by family, also those whose name would be that of a role', () => {
    const labels = ['Informática', 'Imagen', 'Personal'];
    const cells = [
      ['', '', '', 'Ventas 2026 por familia', '', ''],
      ['Código', 'Nombre', 'Ventas 2026', ...labels],
      ...Array.from({ length: 8 }, (_, i) => {
        const amounts = [400 + 10 * i, 300 + 7 * i, 250 + 9 * i];
        return [`C${i}`, `Cliente ${i} SL`, amounts.reduce((sum, x) => sum + x), ...amounts];
      }),
    ];
    const merged = [{ row: 0, column: 3, rowCount: 1, columnCount: 3 }];
    const found = readPortfolio(table(cells, { merged })).portfolio;
    expect([...found.roles.keys()].sort()).toEqual(['id', 'name', 'turnover']);
    const joined = labels.map((label) => (label === 'Informática' ? label : `Ventas 2026 por familia / ${label}`));
    expect(headers(found)).toEqual(joined);
    // Their sum and the margin beside them are no families.
    const [group, names, ...people] = cells;
    const more = [
      [...group!, '', ''],
      [...names!, 'Total', 'Margen'],
      ...people.map((line) => [...line, line[2]!, 90]),
    ];
    const wider = [{ row: 0, column: 3, rowCount: 1, columnCount: 5 }];
    expect(headers(readPortfolio(table(more, { merged: wider })).portfolio)).toEqual(joined);
  });

  test('are not months, years, counts, debts, percentages, and not two columns', () => {
    expect(headers(clients(['Enero', 'Febrero', 'Marzo', 'Abril'], (i) => sales(i).slice(0, 4)))).toEqual([]);
    expect(headers(clients(['2022', '2023', '2024', '2025'], (i) => sales(i).slice(0, 4)))).toEqual([]);
    expect(headers(clients(six, (i) => six.map((_, k) => (i + k) % 9)))).toEqual([]);
    expect(headers(clients(['Saldo', 'Límite de crédito', 'Deuda vencida'], (i) => sales(i).slice(0, 3)))).toEqual([]);
    expect(headers(clients(['A %', 'B %', 'C %'], (i) => sales(i).slice(0, 3)))).toEqual([]);
    expect(headers(clients(['Frescos', 'Lácteos'], (i) => sales(i).slice(0, 2)))).toEqual([]);
  });

  test('may each say turnover of one family: none of them is the turnover', () => {
    const three = ['Ventas lácteos', 'Ventas bebidas', 'Ventas congelados'];
    const amounts = (i: number): number[] => sales(i).slice(0, 3);
    const whole = (i: number): number => amounts(i).reduce((sum, x) => sum + x, 0);
    expect(headers(clients(three, amounts))).toEqual(three);
    expect(clients(three, amounts).roles.has('turnover')).toBe(false);
    const english = ['Sales dairy', 'Sales drinks', 'Sales frozen'];
    expect(headers(clients(english, amounts))).toEqual(english);
    const stated = clients(['Ventas', ...three], (i) => [whole(i), ...amounts(i)]);
    expect(headers(stated)).toEqual(three);
    expect(stated.columns[stated.roles.get('turnover')!]!.header).toBe('Ventas');
    // Two of them, years, and what sales should be are no families.
    expect(clients(three.slice(0, 2), (i) => amounts(i).slice(0, 2)).roles.has('turnover')).toBe(true);
    expect(headers(clients(['Ventas 2023', 'Ventas 2024', 'Ventas 2025'], amounts))).toEqual([]);
    expect(headers(clients(['Ventas objetivo', 'Ventas presupuesto', 'Ventas enero'], amounts))).toEqual([]);
  });

  test('and so may margins: their sum is the client’s, no one of them', () => {
    const three = ['Margen lácteos', 'Margen bebidas', 'Margen congelados'];
    const amounts = (i: number): number[] => sales(i).slice(0, 3);
    const read = clients(['Facturación', ...three], (i) => [5000 + i * 100, ...amounts(i)]);
    expect(read.roles.has('margin')).toBe(false);
    expect(headers(read)).toEqual([]);
    expect(familyMargins(read).map(({ header }) => header)).toEqual(three);
    expect(criterionFor(read, 'margin')).toMatchObject({ source: { kind: 'sum' }, origin: { kind: 'pareto' } });
    // Percentages have no sum, and two columns are no families; one that says the whole is the margin.
    const percent = clients(['Facturación', ...three.map((one) => `${one} %`)], (i) => [5000 + i, 3, i, 9]);
    expect(percent.roles.has('margin')).toBe(false);
    expect(familyMargins(percent)).toEqual([]);
    const two = clients(['Facturación', ...three.slice(0, 2)], (i) => [5000 + i, ...amounts(i).slice(0, 2)]);
    expect(two.roles.has('margin')).toBe(true);
    const stated = clients(['Facturación', 'Margen', ...three], (i) => [5000 + i, 70 + i, ...amounts(i)]);
    expect(stated.columns[stated.roles.get('margin')!]!.header).toBe('Margen');
  });

  test('may have the margin of each beside it', () => {
    const names = ['lácteos', 'bebidas', 'congelados'];
    const pairs = names.flatMap((name) => [`Ventas ${name}`, `Margen ${name}`]);
    const read = clients(pairs, (i) =>
      sales(i)
        .slice(0, 3)
        .flatMap((amount) => [amount, amount / 5]),
    );
    expect(read.roles.has('turnover')).toBe(false);
    expect(read.roles.has('margin')).toBe(false);
    expect(headers(read)).toEqual(names.map((name) => `Ventas ${name}`));
    expect(familyMargins(read).map(({ header }) => header)).toEqual(names.map((name) => `Margen ${name}`));
  });

  test('are not more than a turnover that the table states', () => {
    const whole = (i: number): number => sales(i).reduce((sum, x) => sum + x, 0);
    expect(headers(clients(['Facturación', ...six], (i) => [whole(i), ...sales(i)]))).toEqual(six);
    expect(headers(clients(['Facturación', ...six], (i) => [whole(i) / 3, ...sales(i)]))).toEqual([]);
  });
});
