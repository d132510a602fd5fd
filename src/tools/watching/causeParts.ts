import { AMOUNT, CENTS } from '../numberFormats';
import { cellArea } from '../../grid';
import { criterionName } from '../../locales';
import { type Explanation, type LabelMoves, MIGRATION_LABELS } from '../../method';
import { shortName } from '../../sheet';
import { partHeading } from '../reportSheet';
import { causeOf, CHART_DATA, COLUMNS, dateOf, labelHead, labelsIn, type Page, SIGNED, wrapped } from './page';
import { movedByCause } from './finding';

const CHART_ROWS = 18;
const SIGNED_AMOUNT = '+#,##0.00;-#,##0.00;0.00';
const BAR = '#0B5A5E';

/** The change of every segment by cause: clients first, euros below, both summing to it. */
export function causesPart(page: Page, explanation: Explanation): void {
  const { draft, comparison, say } = page;
  const euros = comparison.euros!;
  const labels = labelsIn(page);
  const names = explanation.causes.map((cause) => causeOf(page, cause));
  const table = (part: 'clients' | 'euros'): void => {
    const [plain, signed] = part === 'clients' ? [AMOUNT, SIGNED] : [CENTS, SIGNED_AMOUNT];
    const line = (
      name: string,
      moves: readonly number[],
      look: 'figure' | 'totalFigure',
      numberFormat: string,
    ): void => {
      draft.put(0, look === 'figure' ? 'label' : 'total', name);
      labels.forEach((c, k) => draft.put(k + 1, look, moves[c]! + 0, { numberFormat }));
      const all = labels.reduce((sum, c) => sum + moves[c]!, 0);
      draft.put(labels.length + 1, look, all + 0, { numberFormat }).down();
    };
    const of = (moves: LabelMoves): readonly number[] => moves[part];
    labelHead(
      page,
      say('causes.head'),
      labels.map((k) => MIGRATION_LABELS[k]!),
      say('total'),
    );
    line(say('causes.before', { date: dateOf(page, 'before') }), of(euros.before), 'totalFigure', plain);
    euros.causes.forEach((moves, c) => line(names[c]!, of(moves), 'figure', signed));
    if (explanation.unfaithful.length > 0) line(say('causes.unexplained'), of(euros.unexplained), 'figure', signed);
    if (part === 'euros') line(say('causes.own'), euros.own, 'figure', signed);
    line(say('causes.fresh'), of(euros.fresh), 'figure', signed);
    line(say('causes.gone'), of(euros.gone), 'figure', signed);
    line(say('causes.after', { date: dateOf(page, 'after') }), of(euros.after), 'totalFigure', plain);
  };
  const { several } = movedByCause(page, explanation, say);
  const about = [say('causes.about'), ...(several === null ? [] : [several])];
  partHeading(draft, COLUMNS, say('causes.title'), about.flatMap(wrapped));
  table('clients');
  draft.down();
  if (comparison.migration.turnover) {
    partHeading(draft, COLUMNS, say('causes.titleEuros'), [say('causes.aboutEuros')]);
    table('euros');
    draft.down();
  }
  causesChart(page, explanation, names);
}

function causesChart(page: Page, explanation: Explanation, names: readonly string[]): void {
  const { draft, say } = page;
  const { causes } = explanation;
  const { clients: moved } = movedByCause(page, explanation, say);
  if (moved.every((count) => count === 0)) return;
  const top = draft.row;
  draft.at(top, CHART_DATA + 1, 'chartHead', say('causes.moves'));
  moved.forEach((count, c) => {
    draft
      .at(top + 1 + c, CHART_DATA, 'chartData', shortName(names[c]!, 40))
      .at(top + 1 + c, CHART_DATA + 1, 'chartData', count);
  });
  const rows = { rowCount: causes.length };
  draft.chart(
    {
      id: 'CEC_watching_causes',
      kind: 'bar',
      title: say('causes.chart'),
      description: say('causes.description'),
      series: [
        {
          name: say('causes.moves'),
          categories: { ...cellArea(top + 1, CHART_DATA), ...rows },
          values: { ...cellArea(top + 1, CHART_DATA + 1), ...rows },
          color: BAR,
          showValues: true,
        },
      ],
      categoryAxis: { reversed: true },
      valueAxis: { title: say('alerts.clients'), numberFormat: '0', min: 0 },
      legend: 'none',
    },
    0,
    COLUMNS,
    Math.max(CHART_ROWS, causes.length + 4),
  );
}

/** Sums of digits and totals by cause, of those who have a total on both days. */
export function digitsPart(page: Page, explanation: Explanation): void {
  const { draft, comparison, language, say } = page;
  const { causes, outcomes } = explanation;
  const [first, last] = [outcomes[0]!, outcomes.at(-1)!];
  const clients = [...first.total.keys()].filter((k) => first.total[k] && last.total[k]);
  partHeading(draft, COLUMNS, say('digits.title'), [say('digits.about', { clients: clients.length })]);
  const scheme = comparison.after.scheme!;
  const criteria = [0, 1, 2, 3].map((k) => [
    ...new Set(scheme.profiles.map(({ criteria: four }) => criterionName(four[k]!, language))),
  ]);
  draft.put(0, 'head', say('digits.head'));
  criteria.forEach((names, k) => {
    draft.put(k + 1, 'headFigure', say('digits.digit', { place: k + 1, criterion: names.join(' / ') }));
  });
  draft.put(5, 'headFigure', say('digits.total')).lines(3).down();
  const line = (name: string, from: number, to: number, look: 'figure' | 'totalFigure'): void => {
    const sum = (read: (outcome: (typeof outcomes)[number], k: number) => number): number =>
      clients.reduce((all, k) => all + read(outcomes[to]!, k) - read(outcomes[from]!, k), 0);
    draft.put(0, look === 'figure' ? 'label' : 'total', name);
    for (let d = 0; d < 4; d++)
      draft.put(
        d + 1,
        look,
        sum(({ digits }, k) => digits[d]![k]!),
        { numberFormat: SIGNED },
      );
    draft
      .put(
        5,
        look,
        sum(({ total }, k) => total[k]!),
        { numberFormat: SIGNED },
      )
      .down();
  };
  causes.forEach((cause, c) => line(causeOf(page, cause), c, c + 1, 'figure'));
  line(say('digits.change'), 0, outcomes.length - 1, 'totalFigure');
}
