import { sampleWorkbook } from '../../src/files';
import { classifyFile, temporaryFolder, workbookOf } from '../support/cli';
import { cellsOf, edited } from '../support/writtenFiles';

const folder = temporaryFolder();
afterAll(folder.remove);

test('the guide counts the reports of the same run, and those of an earlier one, as the pane does', async () => {
  const input = folder.write('guide.xlsx', sampleWorkbook());
  const first = folder.path('guide-CEC.xlsx');
  const stage = (file: string): string =>
    cellsOf(file, 'Guía del método')
      .map((row) => row.map(String).join(' '))
      .find((row) => row.startsWith('6 · '))!;
  await classifyFile(input, '--tool', 'guide', '--out', first);
  expect(stage(first)).toContain('Por hacer: Informe');
  await classifyFile(input, '--tool', 'guide', '--tool', 'overview', '--out', first, '--force');
  expect(stage(first)).toContain('Hecho: Informe');
  const second = folder.path('guide-2.xlsx');
  await classifyFile(first, '--replace', '--tool', 'guide', '--out', second);
  expect(stage(second)).toContain('Hecho: Informe');
});

test('the guide tells reports of other data as outdated, keeps its notes, and takes our own columns for no data', async () => {
  const rows = (first: number): (string | number)[][] => [
    ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'],
    ['A1', 'Uno', first, 0.4, 0.2, 5],
    ['A2', 'Dos', 500, 0.1, 0.1, 2],
    ['A3', 'Tres', 700, 0.2, 0.3, 7],
  ];
  const input = folder.write('guided.xlsx', workbookOf(rows(1000)));
  expect(await classifyFile(input, '--tool', 'overview', '--tool', 'guide')).toMatchObject({ code: 0, error: '' });
  const file = folder.path('guided-CEC.xlsx');
  const GUIDE = 'Guía del método';
  const row = cellsOf(file, GUIDE).findIndex(([heading]) => heading === 'Misión');
  edited(file, { sheet: GUIDE, cells: [{ row, column: 2, values: [['Servir']] }] });
  const guide = async (out: string): Promise<string> => {
    const target = folder.path(out);
    const run = await classifyFile(file, '--tool', 'guide', '--replace', '--out', target);
    expect(run).toMatchObject({ code: 0, error: '' });
    const cells = cellsOf(target, GUIDE);
    expect(cells.find(([heading]) => heading === 'Misión')?.[2]).toBe('Servir');
    return cells.map(([, , said]) => said ?? '').join(' ');
  };
  expect(await guide('same.xlsx')).toContain('Hecho: Informe de cartera.');
  edited(file, { sheet: 'Hoja1', cells: [{ row: 1, column: 2, values: [[9000]] }] });
  expect(await guide('other.xlsx')).toContain('Desactualizado, por hacer de nuevo: Informe de cartera.');
});
