import { AMOUNT } from '../numberFormats';
import { groupName, type Page, productName } from './page';

const HEAT = { from: '#FFFFFF', to: '#8CC4BF' } as const;

/**
 * A matrix with its totals; the more, the darker.
 * @param unknown what a cell says that cannot be known; a total of nothing else says the same, and is not zero
 */
export function heatMap(
  page: Page,
  cell: (product: number, group: number) => number | string,
  unknown: string | null = null,
): void {
  const { draft, matrix, say } = page;
  draft.put(0, 'head', say('column.product'));
  matrix.groups.forEach((_, g) => draft.put(1 + g, 'headFigure', groupName(page, g)));
  const last = 1 + matrix.groups.length;
  draft.put(last, 'headFigure', say('column.total'));
  draft.lines(3).down();
  const top = draft.row;
  const sum = (values: readonly (number | string)[]): number | string =>
    values.some((value) => typeof value === 'number') || unknown === null || !values.includes(unknown)
      ? values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0)
      : unknown;
  const rows = matrix.products.map((_, p) => matrix.groups.map((__, g) => cell(p, g)));
  rows.forEach((row, p) => {
    draft.put(0, 'label', productName(page, p));
    row.forEach((value, g) => draft.put(1 + g, 'figure', value, { numberFormat: AMOUNT }));
    draft.put(last, 'figure', sum(row), { numberFormat: AMOUNT });
    draft.down();
  });
  draft.rule({
    kind: 'colorScale',
    area: { row: top, column: 1, rowCount: rows.length, columnCount: matrix.groups.length },
    ...HEAT,
  });
  draft.put(0, 'total', say('column.total'));
  matrix.groups.forEach((_, g) =>
    draft.put(1 + g, 'totalFigure', sum(rows.map((row) => row[g]!)), { numberFormat: AMOUNT }),
  );
  draft.put(last, 'totalFigure', sum(rows.flat()), { numberFormat: AMOUNT }).down();
}
