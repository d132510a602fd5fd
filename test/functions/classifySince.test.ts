import { classifyTable } from '../../src/functions/classify/classifyTable';

test('CLASSIFY counts years of relationship up to the latest day that the table knows', () => {
  const rows = Array.from({ length: 6 }, (_, i) => [`C${i}`, 1000 * (i + 1), 0.1 * i, 0.05 * i, 2010 + i]);
  const answer = classifyTable([['Id', 'Turnover', 'Share', 'Margin', 'Customer since'], ...rows], null, 'en');
  const years = answer[0]!.findIndex((header) => String(header).includes('years'));
  expect(answer.slice(1).map((row) => row[years])).toEqual([3, 3, 2, 2, 1, 1]);
});
