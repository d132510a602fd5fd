import { AMOUNT } from '../numberFormats';
import { cellArea } from '../../grid';
import { MIGRATION_LABELS, SEGMENT_COLOURS } from '../../method';
import { partHeading } from '../reportSheet';
import { COLUMNS, dateOf, labelHead, labelName, labelsIn, type Page } from './page';

const HEAT = { from: '#FFFFFF', to: '#8CC4BF' };

/** From which segment to which: in clients, and in amounts where both snapshots have them. */
export function migrationPart(page: Page): void {
  const { draft, comparison, say } = page;
  const dates = { from: dateOf(page, 'before'), to: dateOf(page, 'after') };
  partHeading(draft, COLUMNS, say('migration'), [say('migrationAbout', dates)]);
  matrix(page, comparison.migration.clients, AMOUNT);
  if (!comparison.migration.turnover) return;
  draft.down();
  partHeading(draft, COLUMNS, say('migrationEuros', dates), [say('migrationEurosAbout')]);
  matrix(page, comparison.migration.turnover, AMOUNT);
}

/** A table from each label to each, coloured by size, with its sums. */
function matrix(page: Page, cells: readonly (readonly number[])[], numberFormat: string): void {
  const { draft, say } = page;
  const labels = labelsIn(page);
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  labelHead(page, '', [...labels.map((k) => MIGRATION_LABELS[k]!)], say('total'));
  const top = draft.row;
  for (const r of labels) {
    const label = MIGRATION_LABELS[r]!;
    draft.put(0, 'label', labelName(page, label), { swatch: SEGMENT_COLOURS[label] });
    labels.forEach((c, k) => draft.put(k + 1, 'figure', cells[r]![c]!, { numberFormat }));
    draft.put(labels.length + 1, 'figure', sum(labels.map((c) => cells[r]![c]!)), { numberFormat }).down();
  }
  draft.put(0, 'total', say('total'));
  labels.forEach((c, k) => draft.put(k + 1, 'totalFigure', sum(labels.map((r) => cells[r]![c]!)), { numberFormat }));
  const all = sum(labels.flatMap((r) => labels.map((c) => cells[r]![c]!)));
  draft.put(labels.length + 1, 'totalFigure', all, { numberFormat });
  const area = { ...cellArea(top, 1), rowCount: labels.length, columnCount: labels.length };
  draft.rule({ kind: 'colorScale', area, ...HEAT }).down();
}
