import { duplicateIds, readPortfolio, type RawTable } from '../../src/portfolio';
import { said } from './readings';
import { table } from './tables';

describe('identity', () => {
  const read = (headers: readonly string[], ...rows: (readonly unknown[])[]) =>
    readPortfolio(table([headers, ...rows]));

  test('ids are text: leading zeros stay, numbers become what a person would type', () => {
    const { portfolio } = read(['Código', 'Ventas'], ['000123', 1], [123, 2], [' 77 ', 3], [4500000001, 4]);
    expect(portfolio.ids).toEqual(['000123', '123', ' 77 ', '4500000001']);
    expect(portfolio.names).toEqual(portfolio.ids);
  });

  test('duplicates are compared trimmed and listed with their rows', () => {
    const reading = read(['Código', 'Ventas'], ['A1', 1], ['000123', 2], ['A1 ', 3], ['123', 4], ['A1', 5]);
    expect(said(reading, 'duplicateIds')).toEqual([
      { id: 'duplicateIds', params: { count: 3, ids: 1, sample: 'A1' }, rows: [1, 3, 5], sourceColumn: 0 },
    ]);
    expect(duplicateIds(reading.portfolio.ids)).toEqual([{ id: 'A1', clients: [0, 2, 4] }]);
  });

  test('clients without id are said and do not count as duplicates', () => {
    const reading = read(['Código', 'Nombre', 'Ventas'], ['A1', 'x y', 1], ['', 'z w', 2], ['#N/A', 'v u', 3], ['B2', 'r s', 4]); // prettier-ignore
    expect(said(reading, 'clientsWithoutId')[0]).toMatchObject({ params: { count: 2 }, rows: [2, 3] });
    expect(said(reading, 'duplicateIds')).toEqual([]);
    expect(reading.portfolio.ids).toEqual(['A1', '', '', 'B2']);
  });

  test('names stand in for ids, and row numbers where there is neither; both are said', () => {
    const named = read(['Cliente', 'Ventas'], ['Uno SL', 1], ['Dos SL', 2]);
    expect([named.portfolio.ids, said(named, 'idsFromNames').length]).toEqual([['Uno SL', 'Dos SL'], 1]);
    const raw: RawTable = { ...table([['Ventas', 'Pedidos'], [10, 1], [20, 2]]), firstRow: 4 }; // prettier-ignore
    const bare = readPortfolio(raw);
    expect([bare.portfolio.ids, said(bare, 'idsFromRows').length]).toEqual([['6', '7'], 1]);
  });

  test('a numeric column chosen as the id is read as text', () => {
    const reading = readPortfolio(table([['Núm', 'Ventas'], [1001, 5], [1002, 6]]), { overrides: { id: 'Núm' } }); // prettier-ignore
    expect(reading.portfolio.ids).toEqual(['1001', '1002']);
  });

  test('family per client, empty where unknown', () => {
    const { portfolio } = read(['Código', 'Familia', 'Ventas'], ['A', 'Hostelería', 1], ['B', '', 2]);
    expect(portfolio.families).toEqual(['Hostelería', '']);
  });
});
