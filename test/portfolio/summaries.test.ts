import { findLayout } from '../../src/portfolio';

const HEADER = ['Código', 'Cliente', 'Ventas', 'Margen', 'Años'];
const CLIENTS = [
  ['C1', 'Uno', 1000, 0.5, 4],
  ['C2', 'Dos', 200, 0.25, 3],
  ['C3', 'Tres', 31, 0.1, 1],
];
/** Which rows below the three clients are left out, and why. */
const leftOut = (...rows: unknown[][]): string[] => {
  const layout = findLayout({ cells: [HEADER, ...CLIENTS, ...rows], firstRow: 0, firstColumn: 0 });
  return layout.leftOut.map(({ row, reason }) => `${row - 4} ${reason}`);
};

describe('rows that sum a list up in other ways than a total', () => {
  test.each([
    ['an average by its name', ['', 'Media cartera', 410.3333333333333, 0.2833333333333333, 2.6666666666666665]],
    ['rounded as it is shown', ['', 'Promedio de la zona', 410.33, 0.28, 2.7]],
    ['by its name alone, of other figures', ['MEDIA', '', 77, 0.7, 7]],
    ['the label in the id column', ['Average', '', 410.33, 0.28, 2.67]],
    ['highest', ['', 'Máximo', 1000, 0.5, 4]],
    ['lowest', ['Min.', '', 31, 0.1, 1]],
    ['count', ['Recuento', '', 3, 3, 3]],
    ['without a label, by its numbers', ['', '', 410.3333, 0.2833, 2.6667]],
  ])('%s', (_, row) => {
    expect(leftOut(row)).toEqual(['0 statistic']);
  });

  test('several, one below the other, after a total', () => {
    expect(
      leftOut(
        ['', 'TOTAL', 1231, 0.85, 8],
        ['', 'Media', 410.33, 0.28, 2.67],
        ['', 'Máx.', 1000, 0.5, 4],
        ['', 'Recuento', 3, 3, 3],
      ),
    ).toEqual(['0 total', '1 statistic', '2 statistic', '3 statistic']);
  });

  test.each([
    ['a company with an id', ['C4', 'Media Markt', 500, 0.1, 2]],
    ['even with the average’s own figures', ['C4', 'Media Markt', 410.33, 0.28, 2.67]],
    ['a company without one', ['', 'Max Mara', 500, 0.1, 2]],
    ['a client without id or name, whose figures are one client’s highest in part', ['', '', 1000, 0.2, 2]],
  ])('%s is a client', (_, row) => {
    expect(leftOut(row)).toEqual([]);
  });

  test('in a bare list of names a company stays, an average goes', () => {
    const cells = [
      ['Cliente', 'Ventas'],
      ['Uno', 10],
      ['Media Markt', 30],
      ['Mode', 5],
      ['Average', 15],
    ];
    const { leftOut: out, clientRows } = findLayout({ cells, firstRow: 0, firstColumn: 0 });
    expect(out).toMatchObject([{ row: 4, reason: 'statistic' }]);
    expect([...clientRows]).toEqual([1, 2, 3]);
  });
});
