import { classifyFile, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const table = (): string =>
  [
    'Cliente;Facturación;Margen %;Años de relación;Competidores;F1;F2;F3;Pedidos',
    ...Array.from(
      { length: 12 },
      (_, i) =>
        `C${i + 10};${1000 + 370 * i};${5 + i};${1 + i};${i % 4};${100 + i};${i < 8 ? '' : 120 + i};${90 + i};${2 + i}`,
    ),
  ].join('\n');

describe('a criterion that most clients lack', () => {
  const input = folder.write('huecos.csv', table());
  const run = (...more: string[]) => classifyFile(input, '--out', folder.path('huecos.xlsx'), '--force', ...more);

  test('is put aside, and said with the option that takes it', async () => {
    const { out, error } = await run();
    expect(error).toBe('');
    expect(out).toContain(
      '«Familias compradas» no se propone como criterio: 8 de 12 clientes no tienen ese dato y se quedarían sin código. Puede tomarse si las celdas vacías de «F1» a «F3» valen cero. Se indica con --empty "families=zero".',
    );
    expect(out).toMatch(/4 {2}Pedidos al año/);
    expect(out).not.toContain('tienen código; a');
  });

  test('is proposed where its empty cells are zero', async () => {
    const { out } = await run('--empty', 'families=zero');
    expect(out).toMatch(/4 {2}Familias compradas/);
    expect(out).not.toContain('no se propone');
  });

  test('is not spoken of where the criteria are named', async () => {
    const { out } = await run('--criteria', 'Facturación,Margen %,Años de relación,Pedidos');
    expect(out).not.toContain('no se propone');
  });
});

describe('an estimated share in front of which stands a known one', () => {
  const input = folder.write('cuota.csv', table());
  const run = (share: string, ...more: string[]) =>
    classifyFile(input, '--share', share, '--out', folder.path('cuota.xlsx'), '--force', ...more);

  test('that is no column: the sentence names it, and the same option without it', async () => {
    const { error, code } = await run('Cuota | split(Facturación;Competidores)');
    expect(code).not.toBe(0);
    expect(error).toContain(
      'La tabla no tiene ninguna columna de números «Cuota» con la cuota que se conoce. Si nadie la conoce, quite «Cuota |» y deje solo «split(Facturación;Competidores)». Columnas de números: Facturación,',
    );
    expect((await run('Share | split(Facturación;Competidores)', '--lang', 'en')).error).toContain(
      'leave out “Share |” and give “split(Facturación;Competidores)” alone.',
    );
  });

  test('without it the estimate is made', async () => {
    const { error, code } = await run('split(Facturación;Competidores)');
    expect([error, code]).toEqual(['', 0]);
  });
});
