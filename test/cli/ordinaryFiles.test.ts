import { classifyFile, columnByHeader, readByExcelJs, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const HEAD = 'Código;Cliente;Facturación anual;Cuota de cliente;Margen %;Años de relación';
const csv = (...rows: string[]): string => [HEAD, ...rows].join('\r\n');

describe('.csv lists as other programs write them', () => {
  test('ids keep their digits; what is no figure is named with its row, and only its client has no code', async () => {
    const file = folder.write(
      'ids.csv',
      csv(
        '1E10;Alfa;120.000,00 €;60,0 %;30,0 %;8',
        '2E3;Beta;45.000,00 €;30,0 %;20,0 %;4',
        '430.010;Gamma;-;15,0 %;10,0 %;2',
        HEAD,
        '5-;Delta;9.000,00 €;5,0 %;2,0 %;1',
        '7;Eta;15.000,00 €;22,0 %;12,0 %;5',
        ';TOTAL;189.000,00 €;;;',
      ),
    );
    const run = await classifyFile(file);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toMatch(/1 celda con texto en «Facturación anual» \(«-»\).*Fila 4\./);
    const sheet = await readByExcelJs(folder.path('ids-CEC.xlsx'));
    expect(columnByHeader(sheet, 'Código').slice(0, 3)).toEqual(['1E10', '2E3', '430.010']);
    expect(columnByHeader(sheet, 'Facturación anual').slice(0, 5)).toEqual([
      120000,
      45000,
      '-',
      'Facturación anual',
      9000,
    ]);
    expect(columnByHeader(sheet, 'Código CEC').filter((code) => code !== '')).toHaveLength(4);
  });

  test('a quote that swallows rows: refused, with where it opens and where it ends', async () => {
    const rows = ['A;Uno;1;0,5;0,3;8', 'B;"Dos;2;0,3;0,2;4', 'C;Tres;3;0,2;0,1;2', 'D;Pantalla 19";4;0,1;0,1;1'];
    const run = await classifyFile(folder.write('quote.csv', csv(...rows, 'E;Cinco;5;0,1;0,1;1')), '--lang', 'en');
    expect(run.code).toBe(1);
    expect(run.error).toMatch(/line 3 .*“Dos;2;0,3;0,2;4”.* line 5/);
  });

  test('decimal marks by column, foreign bytes and stray quotes are said', async () => {
    const text = csv(
      'A;Peña;1.200,50;0.60;0.30;8',
      'B;"Bar "Ñ" SL";800,50;0.30;0.20;4',
      'C;Tres;300,50;0.15;0.10;2',
      'D;#;9;0.01;0.1;1',
    );
    const bytes = new TextEncoder().encode(text);
    bytes[bytes.indexOf(0x23)] = 0xfa;
    const run = await classifyFile(folder.write('marks.csv', bytes));
    expect(run.out).toContain('En «Facturación anual» los decimales van con «,».');
    expect(run.out).toMatch(/! La línea 5 tiene bytes que no son UTF-8/);
    expect(run.out).toMatch(/! En la línea 3 hay una comilla sin doblar/);
    expect(run.code).toBe(0);
  });
});
