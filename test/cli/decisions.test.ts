import { classifyFile, columnByHeader, readByExcelJs, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

/** Agreed segments as people type them: a blank behind one, an alias, a word that is no segment. */
const TABLE = [
  'Código;Cliente;Facturación;Cuota;Familias;Impagados;Segmento acordado;Motivo',
  'C001;Uno;90000;0,5;4;0;;',
  'C002;Dos;9000;0,6;3;0;Vital;decisión de dirección',
  'C003;Tres;8000;0,7;3;1;vital ;',
  'C004;Cuatro;7000;0,8;2;2;CHORRADA;',
  'C005;Cinco;6000;0,1;1;3;Fiel pequeño;',
].join('\n');

test.each(['values', 'plain'])('agreed segments rule, and the odd word is named by its cell (%s)', async (output) => {
  const input = folder.write(`acordados-${output}.csv`, TABLE);
  const run = await classifyFile(input, '--output', output);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(run.out).toContain('Valen los segmentos acordados de 3 clientes («Segmento acordado»). 3 son distintos');
  expect(run.out).toContain('! G5 («CHORRADA») no es ningún segmento y no cuenta');
  const sheet = await readByExcelJs(folder.path(`acordados-${output}-CEC.xlsx`));
  if (output === 'plain') return;
  expect(columnByHeader(sheet, 'Segmento')).toEqual(['Vital', 'Vital', 'Vital', 'Insulso', 'Insulso']);
  expect(columnByHeader(sheet, 'Segmento calculado')).toEqual([
    'Vital',
    'Insulso',
    'Insulso',
    'Insulso',
    'Innecesario',
  ]);
  expect(columnByHeader(sheet, 'Estrategia')[1]).toBe('Mantenimiento');
  expect(columnByHeader(sheet, 'Segmento acordado')[3]).toBe('CHORRADA');
});

test('the same in English, in their own words', async () => {
  const input = folder.write(
    'agreed.csv',
    TABLE.replace('Segmento acordado', 'Agreed segment').replace('CHORRADA', 'x'),
  );
  const { out } = await classifyFile(input, '--lang', 'en');
  expect(out).toContain('The agreed segments of 3 clients are in force (“Agreed segment”). 3 differ');
  expect(out).toContain('G5 (“x”) is no segment and counts for nothing: write Vital, Promising');
});
