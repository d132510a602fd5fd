import { readFileSync } from 'node:fs';
import { schemeFromJson } from '../../src/method';
import { classifyFile, columnByHeader, readByExcelJs, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

/** Big clients in the south, small ones in the north: only within their zone do the northern ones stand out. */
const CLIENTS = Array.from({ length: 24 }, (_, i) => {
  const north = i % 3 > 0;
  const zone = i === 0 ? '' : north ? 'Norte' : 'Sur';
  const seller = `Vendedor ${i % 2}`;
  return `C${i + 100},Cliente ${i},${zone},${seller},${(north ? 1 : 100) * (100 + i * i * 10)},${(i % 10) / 12},${i % 8},${i % 4}`;
});
const TEXT = ['Código,Nombre,Zona,Comercial,Facturación,Cuota,Años,Impagados', ...CLIENTS].join('\n');
const input = folder.write('zonas.csv', TEXT);
const turnoverCuts = (file: string) =>
  schemeFromJson(readFileSync(file, 'utf8')).profiles.map(({ name, criteria }) => [
    name,
    criteria.find(({ key }) => key === 'turnover')!.bands.cuts,
  ]);

test('a column that says zones can be chosen as client family, and is counted', async () => {
  const plain = await classifyFile(input, '--out', folder.path('a.xlsx'));
  expect(plain.out).not.toContain('Clientes por familia');
  const run = await classifyFile(input, '--column', 'family=Zona', '--out', folder.path('b.xlsx'));
  expect(run.out).toContain('Clientes por familia: Norte 16 · Sur 7 · sin familia 1.');
  expect(run.out).toContain('--by-family');
  const english = await classifyFile(
    input,
    '--column',
    'family=Comercial',
    '--out',
    folder.path('c.xlsx'),
    '--lang',
    'en',
  );
  expect(english.out).toContain('Clients by family: Vendedor 0 12 · Vendedor 1 12.');
});

test('each family is compared with itself: in the segments, and in criteria of its own', async () => {
  const saved = folder.path('zonas.json');
  const out = folder.path('d.xlsx');
  const asked = [
    '--column',
    'family=Zona',
    '--by-family',
    'segments',
    '--by-family',
    'criteria',
    '--save-scheme',
    saved,
  ];
  const run = await classifyFile(input, ...asked, '--out', out);
  expect(run.error).toBe('');
  expect(run.out).not.toContain('--by-family');
  expect(run.out).toMatch(
    /Facturación alta: dentro de cada familia:\n {4}sin familia: .*\n {4}Norte: más de 2\.990\n {4}Sur: más de [\d.]+/,
  );
  const [base, ...families] = turnoverCuts(saved) as [[string, unknown], ...[string, unknown][]];
  expect(families.map(([name]) => name)).toEqual(['Norte', 'Sur']);
  expect(new Set([base, ...families].map(([, cuts]) => JSON.stringify(cuts))).size).toBe(3);
  const sheet = await readByExcelJs(out);
  const zones = columnByHeader(sheet, 'Zona');
  const digits = columnByHeader(sheet, 'Dígito Facturación');
  for (const zone of ['Norte', 'Sur']) {
    expect(digits.filter((digit, i) => zones[i] === zone && digit === 4).length).toBeGreaterThan(0);
  }
  // The scheme knows the column of the families: next month nothing has to be said again.
  const again = await classifyFile(input, '--scheme', saved, '--out', folder.path('e.xlsx'));
  expect(again.error).toBe('');
  expect(again.out).toContain('Clientes por familia: Norte 16');
  expect(columnByHeader(await readByExcelJs(folder.path('e.xlsx')), 'Segmento')).toEqual(
    columnByHeader(sheet, 'Segmento'),
  );
});

test('a column that says no families is refused with those that do', async () => {
  const none = await classifyFile(input, '--by-family', 'segments', '--out', folder.path('f.xlsx'));
  expect(none.code).toBe(1);
  expect(none.error).toContain('hay 0');
  expect(none.error).toContain('Zona, Comercial');
  const names = await classifyFile(
    input,
    '--column',
    'family=Nombre',
    '--by-family',
    'criteria',
    '--out',
    folder.path('g.xlsx'),
  );
  expect(names.error).toContain('hay 24');
  const word = await classifyFile(input, '--by-family', 'todo', '--out', folder.path('h.xlsx'));
  expect(word.code).toBe(2);
});

test('as formulas, each family is judged by its own numbers too', async () => {
  const run = await classifyFile(
    input,
    ...['--column', 'family=Zona', '--by-family', 'segments', '--by-family', 'criteria', '--output', 'plain'],
    ...['--out', folder.path('i.xlsx')],
  );
  expect(run.error).toBe('');
  const sheet = await readByExcelJs(folder.path('i.xlsx'), 'Parámetros CEC');
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))));
  expect(texts).toEqual(expect.arrayContaining(['Norte', 'Sur']));
});
