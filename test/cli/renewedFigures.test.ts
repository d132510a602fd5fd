import { columnByHeader, classifyFile, readByExcelJs, temporaryFolder, workbookOf } from '../support/cli';

/** A tool's column that a saved scheme or a setting reads, written anew on another day or in another language. */

const folder = temporaryFolder();
afterAll(folder.remove);

const HEADER = ['Código', 'Cliente', 'Facturación', 'Cuota', 'Años', 'Inicio de contrato', 'Fin de contrato'];
/** Contracts of one to six years, of which a third ended. */
const CLIENTS = Array.from({ length: 30 }, (_, k) => [
  `C${k}`,
  `Cliente ${k}`,
  9000 - 200 * k,
  0.9 - k / 50,
  9 - (k % 8),
  `${2019 + (k % 6)}-03-01`,
  k % 3 === 0 ? `${2020 + (k % 6)}-0${3 + (k % 4)}-15` : '',
]);
const RENEWS = /^Prob\. de renovar \(1 año, visto el (\d\d\/\d\d\/\d{4})\)$/;
const headersOf = async (file: string): Promise<string[]> =>
  Array.from((await readByExcelJs(file)).getRow(1).values as unknown[], String);

test.each(['es', 'en'] as const)(
  'a saved scheme finds it under its new header (%s), and says what it reads',
  async (language) => {
    const of = (name: string): string => folder.path(`${language}-${name}`);
    const file = folder.write(`${language}-c.xlsx`, workbookOf([HEADER, ...CLIENTS]));
    const plain = ['Facturación', 'Cuota', 'Años'].flatMap((each) => ['--criterion', each]);
    const four = [...plain, '--criterion', 'Facturación/Años'];
    const first = await classifyFile(
      file,
      ...four,
      '--date',
      '2026-01-31',
      '--also',
      'Prob. de renovar',
      '--out',
      of('1.xlsx'),
    );
    expect(first).toMatchObject({ code: 0, error: '' });
    const was = (await headersOf(of('1.xlsx'))).find((header) => RENEWS.test(header))!;
    expect(was).toContain('31/01/2026');
    const scheme = of('scheme.json');
    const reads = [...plain, '--criterion', was, '--date', '2026-01-31'];
    const saved = await classifyFile(
      of('1.xlsx'),
      ...reads,
      '--save-scheme',
      scheme,
      '--replace',
      '--out',
      of('2.xlsx'),
    );
    expect(saved).toMatchObject({ code: 0, error: '' });

    const renewed = ['--replace', '--date', '2026-06-30', '--lang', language, '--out', of('3.xlsx')];
    expect(await classifyFile(of('2.xlsx'), ...four, ...renewed)).toMatchObject({ code: 0, error: '' });
    const name = language === 'es' ? 'Prob. de renovar (' : 'Prob. of renewing (';
    const is = (await headersOf(of('3.xlsx'))).find((header) => header.startsWith(name))!;
    expect(is).not.toBe(was);

    const by = [
      '--scheme',
      scheme,
      '--replace',
      '--lang',
      language,
      '--out',
      of('4.xlsx'),
      '--save-scheme',
      of('5.json'),
    ];
    const last = await classifyFile(of('3.xlsx'), ...by);
    expect(last).toMatchObject({ code: 0, error: '' });
    expect(last.out).toContain(is);
    expect(last.out).not.toContain(was);
    const sheet = await readByExcelJs(of('4.xlsx'));
    const digit = language === 'es' ? 'Dígito' : 'Digit';
    const digits = columnByHeader(sheet, `${digit} ${is}`);
    expect(digits.some((one) => Number(one) >= 1)).toBe(true);

    // What the scheme that was saved since reads is the column that stands.
    const again = await classifyFile(of('4.xlsx'), '--scheme', of('5.json'), '--replace', '--out', of('6.xlsx'));
    expect(again).toMatchObject({ code: 0, error: '' });
  },
);

test('a criterion is named as the column is, without what stands in its brackets', async () => {
  const file = folder.write('n.xlsx', workbookOf([HEADER, ...CLIENTS]));
  const plain = ['Facturación', 'Cuota', 'Años'].flatMap((each) => ['--criterion', each]);
  const also = ['--also', 'Prob. de renovar', '--out', folder.path('n1.xlsx')];
  await classifyFile(file, ...plain, '--criterion', 'Facturación/Años', '--date', '2026-01-31', ...also);
  const named = ['--criterion', 'Prob. de renovar', '--replace', '--out', folder.path('n2.xlsx')];
  const run = await classifyFile(folder.path('n1.xlsx'), ...plain, ...named);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('Prob. de renovar (1 año, visto el 31/01/2026)');
});

test('the value by formula goes on reading it as each client’s retention', async () => {
  const file = folder.write('v.xlsx', workbookOf([HEADER, ...CLIENTS]));
  const four = ['Facturación', 'Cuota', 'Años', 'Facturación/Años'].flatMap((each) => ['--criterion', each]);
  const also = ['--also', 'Prob. de renovar', '--out', folder.path('v1.xlsx')];
  await classifyFile(file, ...four, '--date', '2026-01-31', ...also);
  const was = (await headersOf(folder.path('v1.xlsx'))).find((header) => RENEWS.test(header))!;
  for (const from of [was, 'Prob. de renovar', was.replace('31/01', '30/09')]) {
    const told = ['--tool', 'value', '--set', `value.retention.from=${from}`, '--replace'];
    const run = await classifyFile(
      folder.path('v1.xlsx'),
      ...four,
      ...told,
      '--force',
      '--out',
      folder.path('v2.xlsx'),
    );
    expect(run).toMatchObject({ code: 0, error: '' });
    const sheet = await readByExcelJs(folder.path('v2.xlsx'), 'Valor de clientes');
    const texts = sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? row.map(String) : []));
    expect(texts.some((text) => text.includes(was))).toBe(true);
  }
});

test('value of the chance to renew is of the one beside it in one write', async () => {
  const of = (name: string): string => folder.path(`together-${name}`);
  const head = [...HEADER, 'Margen %'];
  const file = folder.write('together.xlsx', workbookOf([head, ...CLIENTS.map((row) => [...row, 0.3])]));
  const four = ['Facturación', 'Cuota', 'Años', 'Facturación/Años'].flatMap((each) => ['--criterion', each]);
  const columns = ['--also', 'Prob. de renovar', '--also', 'Valor CLV'];
  const early = [...four, '--date', '2022-06-30', ...columns];
  expect(await classifyFile(file, ...early, '--out', of('1.xlsx'))).toMatchObject({ code: 0, error: '' });
  const was = (await headersOf(of('1.xlsx'))).find((header) => RENEWS.test(header))!;
  const late = [...four, '--date', '2026-06-30', '--replace', ...columns, '--set', `value.retention.from=${was}`];
  expect(await classifyFile(of('1.xlsx'), ...late, '--out', of('2.xlsx'))).toMatchObject({ code: 0, error: '' });
  const sheet = await readByExcelJs(of('2.xlsx'));
  const headers = await headersOf(of('2.xlsx'));
  const column = (start: string): unknown[] =>
    columnByHeader(
      sheet,
      headers.find((header) => header.startsWith(start))!,
    );
  const [renews, value, sales] = [column('Prob. de renovar ('), column('Valor CLV ('), column('Facturación')];
  const before = columnByHeader(await readByExcelJs(of('1.xlsx')), was);
  expect(renews).not.toEqual(before);
  const known = renews.flatMap((rate, k) => (typeof rate === 'number' && typeof value[k] === 'number' ? [k] : []));
  expect(known.length).toBeGreaterThan(5);
  for (const k of known) {
    const q = Number(renews[k]) / 1.1;
    const worth = Number(sales[k]) * 0.3 * q * ((1 - q ** 5) / (1 - q));
    expect(Number(value[k]) / worth).toBeCloseTo(1, 6);
  }
});
