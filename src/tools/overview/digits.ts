import { AMOUNT, MEAN } from '../numberFormats';
import { criterionName, formatNumber } from '../../locales';
import { DIGIT_COLOURS } from '../../method';
import { partBars, partSeries } from '../partBars';
import { CHART_DATA, COLUMNS, heading, type Page } from './page';

const BEST_FIRST = [4, 3, 2, 1] as const;

/** The criteria's names: the first profile's where all agree, else their places. */
export function criteriaNames({ inputs, language }: Page): string[] {
  const { profiles } = inputs.classification.scheme;
  return profiles[0]!.criteria.map((criterion, k) => {
    const same = profiles.every(({ criteria }) => criteria[k]!.key === criterion.key);
    return same ? criterionName(criterion, language) : String(k + 1);
  });
}

/** Clients per digit in each criterion, as a table and as bars. */
export function digitsPart(page: Page): void {
  const { draft, overview, language, say } = page;
  const names = criteriaNames(page);
  const counts = overview.summary.digits;
  const known = counts.map(([, ...digits]) => digits.reduce((sum, count) => sum + count, 0));
  const means = counts.map(([, ...digits], k) =>
    known[k]! > 0 ? digits.reduce((sum, count, d) => sum + count * (d + 1), 0) / known[k]! : null,
  );
  const worst = means.reduce<number | null>(
    (found, mean, k) => (mean !== null && (found === null || mean < means[found]!) ? k : found),
    null,
  );
  const finding =
    worst === null
      ? say('digits.none')
      : say('digits.finding', { criterion: names[worst]!, mean: formatNumber(means[worst]!, 'number', language, 1) });
  const shared = worst !== null && goesByRank(page, worst);
  const about = say('digits.about');
  heading(page, finding, shared ? `${about} ${say('digits.byRank', { criterion: names[worst]! })}` : about);
  draft.put(0, 'head', say('column.criterion'));
  BEST_FIRST.forEach((digit, k) =>
    draft.put(k + 1, 'headFigure', say('column.digit', { digit }), { swatch: DIGIT_COLOURS[digit] }),
  );
  draft.put(5, 'headFigure', say('column.blank')).put(6, 'headFigure', say('column.mean')).down();
  const top = draft.row;
  names.forEach((name, k) => {
    draft.put(0, 'label', name);
    BEST_FIRST.forEach((digit, d) => draft.put(d + 1, 'figure', counts[k]![digit]!, { numberFormat: AMOUNT }));
    draft.put(5, 'figure', counts[k]![0]!, { numberFormat: AMOUNT });
    draft.put(6, 'figure', means[k] ?? '', { numberFormat: MEAN }).down();
  });
  draft.rule({
    kind: 'colorScale',
    area: { row: top, column: 1, rowCount: 4, columnCount: 4 },
    from: '#FFFFFF',
    to: '#8CC4BF',
  });
  draft.down();
  if (worst !== null) chart(page, names, known, top);
}

/** Whether a criterion's cuts hand digits out by the clients' cumulative amount, in all profiles. */
const goesByRank = ({ inputs }: Page, k: number): boolean =>
  inputs.classification.scheme.profiles.every(({ criteria }) => criteria[k]!.origin.kind === 'pareto');

function chart({ draft, overview, say }: Page, names: readonly string[], known: readonly number[], top: number): void {
  const parts = BEST_FIRST.map((digit) => ({
    name: say('column.digit', { digit }),
    color: DIGIT_COLOURS[digit].fill,
    values: known.map((of, k) => (of > 0 ? overview.summary.digits[k]![digit]! / of : 0)),
  }));
  const series = partSeries(draft, { top, column: CHART_DATA, bars: names, parts });
  partBars(
    draft,
    { id: 'CEC_overview_digits', title: say('digits.chart'), description: say('digits.description'), series },
    COLUMNS,
    22,
  );
}
