import { toolSheets } from '../../src/tools';
import { readRelations } from '../../src/value';
import { inputsOf, sampleInputs, schemeOf } from './support';

/** No page is begun for a line or two: a break stands before a part that has something to show. */

const bare = inputsOf(
  [
    ['Cliente', 'B', 'C', 'D', 'E'],
    ['A', 1, 2, 3, 4],
    ['B', 2, 2, 3, 4],
  ],
  () => schemeOf({ others: ['B', 'C', 'D', 'E'] }),
);

test.each(['es', 'en'] as const)(
  'where nobody has a segment, no table counts the moves between segments (%s)',
  (language) => {
    const { cells } = toolSheets('watching', bare, language)[0]!.sheet;
    const words = cells.map(({ value }) => value);
    for (const segment of ['Vital', 'Insulso', 'Lacklustre']) expect(words).not.toContain(segment);
    expect(words.some((word) => /segmentos que comparar|segments to compare/.test(String(word)))).toBe(true);
  },
);

test.each(['es', 'en'] as const)('where nobody is visited, no table of salespeople is begun (%s)', (language) => {
  const { cells } = toolSheets('policy', bare, language)[0]!.sheet;
  expect(cells.filter(({ value }) => value === 'Comercial' || value === 'Salesperson')).toEqual([]);
});

test('certainty without segments is one page', () => {
  expect(toolSheets('certainty', bare, 'es')[0]!.sheet.print.breaksBefore).toEqual([]);
});

test('network value that cannot be told is one page', () => {
  const edges = [
    ['A', 'B', 1],
    ['B', 'A', 1],
  ];
  const relations = { reading: readRelations(edges, { from: 0, to: 1, weight: 2 }), place: 'Relaciones' };
  expect(toolSheets('network', { ...bare, relations }, 'es')[0]!.sheet.print.breaksBefore).toEqual([]);
});

test.each(['es', 'en'] as const)('the grid of volume and share keeps to its page (%s)', (language) => {
  const { cells, print } = toolSheets('matrices', sampleInputs(), language)[0]!.sheet;
  const findings = cells.filter(({ look, column }) => look === 'finding' && column === 0).map(({ row }) => row);
  expect(print.breaksBefore.filter((row) => !findings.includes(row))).toEqual([]);
});
