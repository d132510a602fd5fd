import { columnByHeader, classifyFile, readByExcelJs, temporaryFolder, workbookOf } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const R = 'RFM: recencia (1–4, 4 = compra reciente)';
const CLIENTS = Array.from({ length: 24 }, (_, k) => [
  `C${k}`,
  `Cliente ${k}`,
  9000 - 300 * k,
  0.9 - k / 40,
  9 - (k % 8),
]);
const purchases = (last: string): string =>
  [
    'Cliente;Fecha;Importe',
    ...CLIENTS.flatMap(([id], i) => [1, 2, 3].map((m) => `${id};2026-0${m + (i % 6)}-${10 + (i % 18)};${50 + i}`)),
    `C0;${last};60`,
  ].join('\n');

const criteriaOf = (): string[] =>
  ['Facturación', 'Cuota', 'Años', 'Facturación/Años'].flatMap((each) => ['--criterion', each]);

test('digits R, F and M of an earlier run are criteria as they stand, and stay while they are', async () => {
  const file = folder.write('c.xlsx', workbookOf([['Código', 'Cliente', 'Facturación', 'Cuota', 'Años'], ...CLIENTS]));
  const list = folder.write('compras.csv', purchases('2026-01-02'));
  const later = folder.write('compras2.csv', purchases('2026-09-30'));
  const first = folder.path('c1.xlsx');
  const criteria = criteriaOf().slice(0, 6);
  const asked = criteriaOf();
  const also = ['--also', 'RFM: recencia'];
  const run = await classifyFile(file, ...asked, '--purchases', list, ...also, '--out', first);
  expect(run).toMatchObject({ code: 0, error: '' });
  const digits = columnByHeader(await readByExcelJs(first), R);
  expect(new Set(digits)).toEqual(new Set([1, 2, 3, 4]));
  expect(digits[0]).not.toBe(4);

  const next = folder.path('c2.xlsx');
  const by = [...criteria, '--criterion', R, '--replace', '--purchases', later];
  const again = await classifyFile(first, ...by, ...also, '--out', next);
  expect(again).toMatchObject({ code: 0, error: '' });
  expect(again.out).toContain(`4: más de 3 · 3: más de 2 · 2: más de 1`);
  const sheet = await readByExcelJs(next);
  expect(columnByHeader(sheet, R)).toEqual(digits);
  expect(columnByHeader(sheet, `Dígito ${R}`)).toEqual(digits);
  expect(again.out).toContain('«RFM: recencia» queda como está');

  // A run whose criteria do not read it makes it anew.
  const renewed = folder.path('c3.xlsx');
  const last = await classifyFile(next, ...asked, '--replace', '--purchases', later, '--out', renewed);
  expect(last).toMatchObject({ code: 0, error: '' });
  expect(columnByHeader(await readByExcelJs(renewed), R)[0]).toBe(4);
});

test('a retention that cannot be measured is refused with what it takes', async () => {
  const file = folder.write('m.xlsx', workbookOf([['Código', 'Cliente', 'Facturación', 'Cuota', 'Años'], ...CLIENTS]));
  const list = folder.write('corta.csv', purchases('2026-01-02'));
  const asked = ['--purchases', list, '--tool', 'value', '--set', 'value.retention.measured=purchases'];
  const run = await classifyFile(file, ...criteriaOf(), ...asked, '--out', folder.path('m1.xlsx'));
  expect(run.code).toBeGreaterThan(0);
  expect(run.error).toContain('no se puede medir así');
  expect(run.error).toContain('dos años enteros');
});
