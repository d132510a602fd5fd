import { classifyTable } from '../../src/functions/cec/classify/classifyTable';
import { functionOf } from './callables';

test('CLASSIFY counts years of relationship up to the latest day that the table knows', () => {
  const rows = Array.from({ length: 6 }, (_, i) => [`C${i}`, 1000 * (i + 1), 0.1 * i, 0.05 * i, 2010 + i]);
  const answer = classifyTable([['Id', 'Turnover', 'Share', 'Margin', 'Customer since'], ...rows], null, 'en');
  const years = answer[0]!.findIndex((header) => String(header).includes('years'));
  expect(answer.slice(1).map((row) => row[years])).toEqual([3, 3, 2, 2, 1, 1]);
});

test('CLASSIFY quotes an error among the rows of its scheme as the cell shows it', async () => {
  const table = [
    ['Id', 'Ventas'],
    ['A', 1],
  ];
  const failure = async (scheme: unknown): Promise<string> => {
    try {
      await functionOf('CLASSIFY')(table, scheme, null, { functionName: 'CLASSIFY' });
      return 'nothing';
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(await failure([[{ code: '#DIV/0!' }]])).toMatch(/^La fila «#¡DIV\/0!» del modelo no se conoce/);
  expect(await failure([['Criterio', { code: '#DIV/0!' }]])).not.toMatch(/\[object/);
  expect(await failure([[true]])).toMatch(/^La fila «VERDADERO» del modelo no se conoce/);
});

test('CLASSIFY reads sources that are worked out from columns, as the command line writes them', () => {
  const table = [
    ['Id', 'Queso - curado', 'Vino', 'Aceite', 'Alta'],
    ...Array.from({ length: 6 }, (_, i) => [`C${i}`, 100 * i, 50, i % 2 ? 0 : 400, 2010 + i]),
  ];
  const digits = (...sources: string[]): unknown[][] => {
    const scheme = [
      ['Criterio', 'A', 'B', 'C', 'D'],
      ['Columna', ...sources],
      ['Dirección', 'alto', 'alto', 'alto', 'alto'],
      ['Límite 1', 100, 1, 0, 0.5],
      ['Límite 2', 300, 2, 2, 1],
      ['Límite 3', 600, 3, 4, 7],
      ['Columnas', 'Dígitos'],
    ];
    return classifyTable(table, scheme, 'es').slice(1);
  };
  // Sums 450, 150, 650, 350, 850, 550; two or three families; years to 2015; wine against cheese, where there is cheese.
  expect(
    digits('sum(Queso - curado;Vino;Aceite)', 'count(Queso - curado;Vino;Aceite)', 'years(Alta)', 'Vino/Aceite'),
  ).toEqual([
    [3, 2, 4, 1],
    [2, 2, 3, ''],
    [4, 3, 3, 1],
    [3, 2, 2, ''],
    [4, 3, 2, 1],
    [3, 2, 1, ''],
  ]);
  // A header goes before what looks like a difference.
  const plain = digits('Queso - curado', 'suma(Vino;Aceite)', 'Aceite-Vino', 'Vino');
  expect(plain.map((row) => row[0])).toEqual([1, 1, 2, 2, 3, 3]);
  expect(plain.map((row) => row[2])).toEqual([4, 1, 4, 1, 4, 1]);
  expect(() => digits('sum(Vino;Pan)', 'Vino', 'Aceite', 'Alta')).toThrow(/columnMissing/);
});
