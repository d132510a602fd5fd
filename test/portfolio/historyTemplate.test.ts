import { proposeScheme, criterionFor } from '../../src/method';
import { furtherKeyOf, historyTemplate, kindOfText, readPortfolio, yearlyTurnovers } from '../../src/portfolio';
import { proposedPolicy } from '../../src/tools/policy/settings';

const YEAR = 2026;

describe.each(['es', 'en'] as const)('the template for historic data, in %s', (language) => {
  const { columns } = historyTemplate(language, YEAR);
  const headers = columns.map(({ header }) => header);
  const example = columns.map((column) => column.example);
  const client = (k: number): (string | number)[] =>
    example.map((cell, c) =>
      c === 0 ? `00${k}` : c === 1 ? `Bodegas ${k}` : typeof cell === 'number' ? cell * k : cell,
    );
  const clients = [1, 2, 3, 4, 5, 6].map(client);
  const read = (rows: (string | number)[][]) => readPortfolio({ cells: rows, firstRow: 0, firstColumn: 0 });

  test('filled in, every column of it is read as what it is, and growth is proposed from its years', () => {
    const { portfolio } = read([headers, ...clients]);
    const { consent } = proposedPolicy(portfolio);
    const known = new Set([
      ...[...portfolio.roles.values()].map((column) => portfolio.columns[column]!.header),
      ...yearlyTurnovers(portfolio).map(({ column }) => column.header),
      ...headers.filter((header) => furtherKeyOf(header) !== null),
      ...Object.values(consent),
    ]);
    expect(headers.filter((header) => !known.has(header))).toEqual([]);
    expect(yearlyTurnovers(portfolio).map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    expect(criterionFor(portfolio, 'growth')?.source).toMatchObject({
      kind: 'growth',
      first: { header: headers[4] },
      last: { header: headers[6] },
      periods: 2,
    });
    const scheme = proposeScheme(portfolio, { id: 's', name: 'M', language });
    expect(scheme.profiles[0]!.criteria).toHaveLength(4);
  });

  test('its example is left out and said, wherever it stands, with a code or without; a client that begins so is none', () => {
    for (const rows of [
      [example, ...clients],
      [...clients, example],
      [...clients, ['', ...example.slice(1)]],
    ]) {
      const { portfolio, observations } = read([headers, ...rows]);
      expect(portfolio.size).toBe(clients.length);
      const { params, rows: left } = observations.find(({ id }) => id === 'rowsLeftOut')!;
      expect(params).toMatchObject({ reason: 'example', count: 1 });
      expect(left).toEqual([1 + rows.findIndex((row) => row[1] === example[1])]);
    }
    const alike = client(7);
    alike[1] = `${example[1]}, S. L.`;
    expect(read([headers, alike, ...clients]).portfolio.size).toBe(clients.length + 1);
  });

  test('the words that it offers are understood, each as another situation', () => {
    const words = columns.find(({ header }) => /Situación|Status/.test(header))!.words!;
    expect(words.map(kindOfText)).toEqual([0, 1, 2, 3]);
    for (const column of columns) {
      expect(new Set(column.words ?? [column.example])).toContain(column.example);
      expect(column.words?.join('') ?? '').not.toContain(',');
    }
  });
});
