import { openWorkbook, readCells } from '../../src/files';
import { readFileSync } from 'node:fs';
import { schemeFromJson, type Scheme } from '../../src/method';
import { classifyFile, type Run, temporaryFolder, workbookOf } from '../support/cli';

/** Ten small tables that new users bring, each from opened to written by four criteria that are named. */
const folder = temporaryFolder();
afterAll(folder.remove);

type Cell = string | number;
const COUNT = 30;
const clients = (row: (i: number) => Cell[], count = COUNT): Cell[][] =>
  Array.from({ length: count }, (_, i) => row(i));
/** Amounts that repeat in no simple way, the first the largest. */
const amount = (i: number): number => Math.round(90_000 / (i + 1)) + ((i * 7919) % 97);

interface Written extends Run {
  readonly scheme: Scheme;
  /** The cells of a column by its header, a client each. */
  column(header: string): unknown[];
  readonly file: string;
}

async function classified(input: string, criteria: string, ...more: string[]): Promise<Written> {
  const file = input.replace(/\.\w+$/, `-${more.join('').replace(/\W/g, '')}.xlsx`);
  const saved = `${file}.json`;
  const run = await classifyFile(input, '--criteria', criteria, '--out', file, '--save-scheme', saved, ...more);
  expect(run.error).toBe('');
  expect(run.code).toBe(0);
  const [head, ...rows] = readCells(openWorkbook(readFileSync(file)).sheets[0]!);
  const column = (header: string): unknown[] => {
    const at = head!.indexOf(header);
    if (at < 0) throw new Error(`No column ${header}: ${head!.join(', ')}`);
    return rows.map((row) => row[at] ?? '');
  };
  return { ...run, file, column, scheme: schemeFromJson(readFileSync(saved, 'utf8')) };
}

const csv = (name: string, header: string, rows: readonly Cell[][], separator = ','): string =>
  folder.write(name, [header, ...rows.map((row) => row.join(separator))].join('\n'));
const kinds = ({ profiles }: Scheme): string[] => profiles[0]!.criteria.map(({ source }) => source.kind);
const all = (codes: readonly unknown[]): void => {
  for (const code of codes) expect(String(code)).toMatch(/^[1-4]{4}$/);
};

test('English, shares and margins of 0 to 100, a year since when, overdue invoices', async () => {
  const header =
    'Account,Name,Annual revenue (GBP),Share of wallet (%),Gross margin (%),Customer since,Overdue invoices';
  const rows = clients((i) => [
    `A-${i + 10}`,
    `Account ${i}`,
    amount(i),
    (i * 17) % 90,
    ((i * 31) % 400) / 10,
    2001 + (i % 24),
    i % 4,
  ]);
  const input = csv('english.csv', header, rows);
  const unpaid = await classified(
    input,
    'Annual revenue (GBP),Share of wallet (%),Gross margin (%),Overdue invoices',
    ...['--lang', 'en'],
  );
  expect(unpaid.out).toContain('Unpaid bills              “Overdue invoices” (by its header)');
  expect(unpaid.out).not.toMatch(/3 years|three years/);
  expect(unpaid.out).toContain('“Share of wallet (%)” is read as 0–100');
  expect(unpaid.out).toContain('“Gross margin (%)” is read as 0–100');
  all(unpaid.column('CEC code'));
  const since = await classified(
    input,
    'Turnover,Share of customer,Margin,Years of relationship',
    '--date',
    '2026-06-30',
  );
  expect(since.scheme.referenceDate).toBe('2026-06-30');
  expect(kinds(since.scheme)).toEqual(['column', 'column', 'column', 'years']);
  // More than five years at that date.
  expect(since.column('Dígito Años')).toEqual(
    rows.map(([, , , , , year]) => (2026 - Number(year) > 5 ? 4 : expect.any(Number))),
  );
});

test('six product families in columns and nothing else: their sum, how many are bought, and two places to choose', async () => {
  const families = ['Frescos', 'Lácteos', 'Bebidas', 'Congelados', 'Limpieza', 'Charcutería'];
  const rows = clients((i) => [
    'Hotel',
    ...families.map((_, k) => (i % (k + 2) ? ((i + 1) * (k + 3) * 137) % 4000 : 0)),
  ]);
  const input = csv('familias.csv', `Canal,${families.join(',')}`, rows);
  const refused = await classifyFile(input, '--out', folder.path('no.xlsx'));
  expect(refused.code).toBe(1);
  expect(refused.error).toContain('Reconocidos en la tabla: 2 (Facturación anual (sin IVA), Familias compradas)');
  expect(refused.error).toContain(`count(${families.join(';')})`);
  const run = await classified(input, 'Facturación,Familias,Frescos,Frescos-Bebidas');
  expect(kinds(run.scheme)).toEqual(['sum', 'count', 'column', 'difference']);
  const bought = rows.map((row) => row.slice(1).filter((cell) => Number(cell) > 0).length);
  const [two, three, four] = run.scheme.profiles[0]!.criteria[1]!.bands.cuts as [number, number, number];
  const digits = bought.map((n) => 1 + [two, three, four].filter((cut) => n >= cut).length);
  expect(run.column('Dígito Familias')).toEqual(digits);
  // Nobody is named: clients are known by their rows.
  expect(run.out).toContain('cada cliente se identifica por su número de fila');
  expect(run.out).toMatch(/\n +1 {2,}\d+ /);
});

test('a Spanish export: semicolons, decimal commas, Windows-1252, a date of entry', async () => {
  const day = (i: number): string => `${10 + (i % 15)}/0${1 + (i % 9)}/20${10 + (i % 14)}`;
  const rows = clients((i) => [
    `00${i + 10}`,
    `${amount(i)},50`,
    `${Math.round(amount(i) / 3)},20`,
    day(i),
    i % 3,
    i % 9,
  ]);
  const text = [
    'Código;Facturación;Margen €;Fecha de alta;Facturas impagadas;Pedidos al año',
    ...rows.map((row) => row.join(';')),
  ];
  // In Windows-1252 the euro sign is byte 128.
  const input = folder.write('alta.csv', Buffer.from(text.join('\n').replace('€', '\u0080'), 'latin1'));
  const run = await classified(input, 'Facturación,Margen €,years(Fecha de alta),Facturas impagadas');
  expect(run.out).toContain('codificación WINDOWS-1252, separador «;», decimales con «,»');
  expect(kinds(run.scheme)).toEqual(['column', 'column', 'years', 'column']);
  const margin = run.scheme.profiles[0]!.criteria[1]!;
  expect(margin).toMatchObject({ key: 'margin', origin: { kind: 'pareto' } });
  expect(run.column('Código')).toEqual(rows.map(([id]) => id));
  all(run.column('Código CEC'));
});

test('margins as fractions with two typed as percent: the two are named, and nothing is rescaled', async () => {
  const odd = new Map([[6, 33.7], [20, 25.4]]); // prettier-ignore
  const rows = clients((i) => [
    `C${i + 10}`,
    amount(i),
    odd.get(i) ?? ((i * 31) % 45) / 100,
    ((i * 17) % 90) / 100,
    i % 9,
  ]);
  const input = csv('mezcla.csv', 'Id,Facturación,Margen,Cuota de cliente,Años de relación', rows);
  const run = await classified(input, 'Facturación,Cuota de cliente,Margen,Años de relación');
  expect(run.out).toContain('«Margen» se lee en tanto por uno (0,25 es 25 %).');
  expect(run.out).toContain(
    '2 celdas no cuadran con esa unidad (33,7; 25,4) y quedan sin dígito: corríjalas. Filas 8 y 22.',
  );
  const digits = rows.map(([, , margin], i) =>
    odd.has(i) ? '' : 1 + [0.05, 0.15, 0.25].filter((cut) => Number(margin) > cut).length,
  );
  expect(run.column('Dígito Margen')).toEqual(digits);
  expect(run.column('Margen')).toEqual(rows.map(([, , margin]) => margin));
});

test('clients who bought and buy nothing now are proposed as lost; potential ones with turnover are pointed out', async () => {
  const rows = clients((i) => [
    ...[
      `C${i + 10}`,
      3000 + i,
      i % 6 === 0 ? 0 : amount(i),
      0.05 + (i % 7) / 20,
      i % 10 === 3 ? 'Potencial' : 'Actual',
      i % 5,
      i % 3,
    ],
  ]);
  const input = csv('perdidos.csv', 'Id,Facturación 2024,Facturación 2025,Margen,Situación,Familias,Impagados', rows);
  const criteria = 'Facturación 2025,Margen,Familias,Impagados';
  const told = await classified(input, criteria);
  const gone = rows.filter(([, , now, , kind]) => now === 0 && kind === 'Actual');
  const lost = gone
    .reduce((sum, [, before]) => sum + Number(before), 0)
    .toLocaleString('es-ES', { useGrouping: 'always' } as never);
  expect(told.out).toContain(
    `${gone.length} clientes compraron (${lost} en «Facturación 2024») y ahora no compran nada`,
  );
  expect(told.out).toMatch(/3 clientes potenciales tienen facturación \([\d.]+ en «Facturación 2025»\)/);
  expect(told.scheme.lapsed).toBeUndefined();
  const counted = await classified(input, criteria, '--lapsed', 'lost');
  expect(counted.scheme.lapsed).toBe('lost');
  expect(counted.out).not.toContain('--lapsed lost');
});

test('two clients of one id and equal turnover: sorted and classified again, each keeps what it had', async () => {
  const rows = clients((i) => [
    i === 7 ? 'C16' : `C${i + 10}`,
    `Cliente ${i}`,
    i === 7 ? amount(6) : amount(i),
    ((i * 17) % 90) / 100,
    i % 6,
    i % 4,
  ]);
  const header = ['Código', 'Cliente', 'Facturación', 'Cuota', 'Familias', 'Impagados'];
  const criteria = 'Facturación,Cuota,Familias,Impagados';
  const first = await classified(folder.write('mismo.xlsx', workbookOf([header, ...rows])), criteria);
  expect(first.out).toContain(
    '2 clientes comparten código de cliente (códigos repetidos: 1; el primero, «C16»). Filas 8 y 9.',
  );
  const backwards = [header, ...[...rows].reverse()];
  const again = await classified(folder.write('vuelta.xlsx', workbookOf(backwards)), criteria);
  for (const column of ['Código CEC', 'Puntuación total', 'Segmento']) {
    expect([...again.column(column)].reverse()).toEqual(first.column(column));
  }
});

test('credit notes above sales: share 0, digit 1 and a remark, no blank code', async () => {
  const below = (i: number): boolean => i % 11 === 4;
  const rows = clients((i) => [`C${i + 10}`, below(i) ? -500 - i : amount(i), 2 * amount(i) + 900, i % 6, i % 4]);
  const input = csv('abonos.csv', 'Código,Facturación,Compras totales,Familias,Impagados', rows);
  const run = await classified(input, 'Facturación,Facturación/Compras totales,Familias,Impagados');
  expect(run.out).toContain(
    '3 clientes con números negativos en «Facturación» (abonos): cuentan como cero en las sumas y en la cuota.',
  );
  expect(kinds(run.scheme)[1]).toBe('share');
  all(run.column('Código CEC'));
  rows.forEach((_, i) => {
    if (!below(i)) return;
    expect(String(run.column('Código CEC')[i]).slice(0, 2)).toBe('11');
    expect(String(run.column('Observaciones')[i])).toContain('acturación negativa');
  });
});

test('numbers and percentages as text stay unread, until they are converted by one rule a column', async () => {
  const text = (value: number): string =>
    `${value.toLocaleString('es-ES', { useGrouping: 'always', minimumFractionDigits: 2 } as never)} €`;
  const rows = clients((i) => [
    ...[`C${i + 10}`, i % 5 === 2 ? text(amount(i)) : i === 5 ? '(500,00)' : amount(i)],
    ...[i % 7 === 1 ? `${(i % 9) + 2},5 %` : ((i * 17) % 90) / 100, i === 9 ? '7,5-' : 3 + (i % 30), i % 8],
  ]);
  const header = ['Código', 'Facturación', 'Cuota de cliente', 'Margen %', 'Años'];
  const input = folder.write('textos.xlsx', workbookOf([header, ...rows]));
  const criteria = 'Facturación,Cuota de cliente,Margen %,Años';
  const unread = await classified(input, criteria);
  expect(unread.out).toMatch(/7 números escritos como texto en «Facturación»/);
  expect(unread.column('Dígito Facturación')[2]).toBe('');
  expect(unread.column('Facturación')[2]).toBe(text(amount(2)));
  const converted = await classified(input, criteria, '--convert-text');
  expect(converted.column('Facturación')[2]).toBe(amount(2));
  expect(converted.column('Facturación')[5]).toBe(-500);
  expect(converted.column('Margen %')[9]).toBe(-7.5);
  expect(converted.column('Cuota de cliente')[1]).toBe(0.035);
  all(converted.column('Código CEC'));
});

test('agreed segments rule; one that is no segment is named by its cell', async () => {
  const agreed: Readonly<Record<number, string>> = { 2: 'Vital', 5: 'Innecesario ', 9: 'Promising', 12: 'Chorrada' };
  const rows = clients((i) => [`C${i + 10}`, amount(i), ((i * 17) % 90) / 100, i % 6, i % 4, agreed[i] ?? '']);
  const input = csv('acordados.csv', 'Código,Facturación,Cuota,Familias,Impagados,Segmento acordado', rows);
  const run = await classified(input, 'Facturación,Cuota,Familias,Impagados');
  expect(run.out).toContain('Valen los segmentos acordados de 3 clientes («Segmento acordado»).');
  expect(run.out).toContain('F14 («Chorrada») no es ningún segmento y no cuenta');
  const [segment, computed] = [run.column('Segmento'), run.column('Segmento calculado')];
  expect([segment[2], segment[5], segment[9]]).toEqual(['Vital', 'Innecesario', 'Con futuro']);
  segment.forEach((word, i) => [2, 5, 9].includes(i) || expect(word).toBe(computed[i]));
});

test('a name and two figures: with their ratio and difference that makes four; the same twice is refused', async () => {
  const input = csv('dos.csv', 'Cliente,Importe,Visitas', clients((i) => [`Cliente ${i}`, amount(i), 1 + (i % 9)])); // prettier-ignore
  const refused = await classifyFile(input, '--out', folder.path('dos-no.xlsx'));
  const [, offered] = /--criteria "([^"]+)"/.exec(refused.error)!;
  expect(offered).toBe('Importe,Visitas,Importe/Visitas,Importe-Visitas');
  const run = await classified(input, offered!);
  expect(kinds(run.scheme)).toEqual(['column', 'column', 'ratio', 'difference']);
  all(run.column('Código CEC'));
  const twice = await classifyFile(
    input,
    '--criteria',
    'Importe,Visitas,Visitas,Importe-Visitas',
    '--out',
    folder.path('x.xlsx'),
  );
  expect(twice.code).toBe(1);
  expect(twice.error).toContain('Visitas');
  const other = await classified(input, 'Importe,Visitas,Visitas:low,Importe-Visitas', '--new-sheet');
  expect(other.scheme.profiles[0]!.criteria).toHaveLength(4);
});

test('of two tables beside each other the first is read and the other named, and a table with a blank column is one', async () => {
  const header = ['Id', 'Cliente', 'Ventas', 'Cuota', 'Margen %', 'Impagados'];
  const line = (i: number, from: string): Cell[] => [
    `${from}${i}`,
    `${from} ${i}`,
    amount(i),
    (i % 9) / 10,
    0.2,
    i % 4,
  ];
  const beside = [
    [...header, '', '', ...header],
    ...clients((i) => [...line(i, 'A'), '', '', ...(i < COUNT - 5 ? line(i, 'B') : header.map(() => ''))]),
  ];
  const criteria = 'Ventas,Cuota,Margen %,Impagados';
  const two = folder.write('beside.xlsx', workbookOf(beside));
  const run = await classifyFile(two, '--criteria', criteria, '--out', two.replace('.xlsx', '-CEC.xlsx'));
  expect(run.out).toContain('30 clientes en Hoja1!A1:F31');
  expect(run.out).toContain('Hoja1!I1:N26');
  const parted = [
    [...header.slice(0, 3), '', ...header.slice(3)],
    ...clients((i) => [...line(i, 'A').slice(0, 3), '', ...line(i, 'A').slice(3)]),
  ];
  const one = folder.write('parted.xlsx', workbookOf(parted));
  const whole = await classifyFile(one, '--criteria', criteria, '--out', one.replace('.xlsx', '-CEC.xlsx'));
  expect(whole.out).toContain('30 clientes en Hoja1!A1:G31');
});

test('a year still to come moves no date of reference, and its cell is named', async () => {
  const header = 'Cust. No,Company,Rev 2024,Rev 2025,Our share %,Since,GM%';
  const rows = clients((i) => [
    `C${i + 100}`,
    `Client ${i}`,
    amount(i),
    amount(i + 1),
    (i * 17) % 90,
    i === 3 ? 2031 : 2001 + (i % 24),
    10 + (i % 30),
  ]);
  const run = await classifyFile(csv('since.csv', header, rows), '--lang', 'en', '--out', folder.path('since.xlsx'));
  expect(run.out).toContain('Years are counted up to 31/12/2025');
  expect(run.out).toContain('! 1 date or year of “Since” cannot be, or lies after 31/12/2025: F5.');
});
