import { AMOUNT, CENTS } from '../numberFormats';
import { cellArea } from '../../grid';
import { criterionName, formatDate, type Language } from '../../locales';
import { watchingWords } from '../../locales/tools/watching';
import {
  ALERTS,
  type Explanation,
  isExplained,
  type LabelMoves,
  MIGRATION_LABELS,
  type MigrationLabel,
  SEGMENT_COLOURS,
  SEGMENT_LABELS,
  SEGMENTS,
  type SnapshotComparison,
  segmentsLack,
} from '../../method';
import { linesOf, type Sheet, type SheetDraft, shortName } from '../../sheet';
import { moneyText, moneyWords } from '../currency';
import { partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import type { Watching } from './compute';
import { remarksOf } from './remarks';
import { causeName, segmentWord } from './why';

const WIDTHS = [60, 13, 13, 13, 13, 13, 13, 13, 13, 2, 34, 10];
/** Columns that are read; beyond them stand the chart's own figures. */
const COLUMNS = 9;
const CHART_DATA = 10;
const CHART_ROWS = 18;
/** Characters of a line across the sheet. */
const LINE = 150;
export const SIGNED = '+0;-0;0';
const SIGNED_AMOUNT = '+#,##0.00;-#,##0.00;0.00';
const HEAT = { from: '#FFFFFF', to: '#8CC4BF' };
const BAR = '#0B5A5E';

export interface Page {
  readonly draft: SheetDraft;
  readonly watching: Watching;
  readonly comparison: SnapshotComparison;
  readonly inputs: Inputs;
  readonly language: Language;
  readonly say: ReturnType<typeof sayOf>;
}
export const sayOf = (inputs: Inputs, language: Language) => moneyWords(watchingWords, inputs, language);

/** What changed between two snapshots: who moved from where to where, in clients and euros, and what caused it. */
export function watchingSheet(watching: Watching, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const frame = { name: say('name'), title: say('title'), widths: WIDTHS, columns: COLUMNS };
  return reportSheet(frame, inputs, language, (draft) => {
    const { comparison, history } = watching;
    if (!comparison) {
      const about =
        watching.same === null
          ? say(history.snapshots.length === 0 ? 'noneAbout' : 'noneAboutMany')
          : say('noneSame', { date: formatDate(watching.same, language) });
      return partHeading(
        draft,
        COLUMNS,
        say('none'),
        [about, ...remarksOf(watching, inputs, language)].flatMap(wrapped),
      );
    }
    const page: Page = { draft, watching, comparison, inputs, language, say };
    findingPart(page);
    alertsPart(page);
    draft.down();
    if (anySegments(comparison)) migrationPart(page);
    if (comparison.euros && isExplained(comparison.explanation)) {
      draft.down();
      causesPart(page, comparison.explanation);
      // Without a cause there is nothing that could have moved a digit.
      if (comparison.explanation.causes.length > 0) {
        draft.down();
        digitsPart(page, comparison.explanation);
      }
    }
  });
}

const wrapped = (text: string): string[] => linesOf(text, LINE);

/** A snapshot's date, as it is said; clients who are not saved are told from a snapshot of the same day. */
export function dateOf(
  { watching, comparison, language, say }: Omit<Page, 'draft' | 'inputs'>,
  which: 'before' | 'after',
): string {
  const { before, after } = comparison;
  if (which === 'after' && watching.isNow && before.date === after.date) return say('nowOfDay');
  return formatDate(comparison[which].date, language);
}

/** The comparison in one line, with its numbers. */
export function findingOf(page: Omit<Page, 'draft'>): string {
  const { comparison, inputs, language, say } = page;
  const { moved, movedTurnover } = comparison.migration;
  const params = { from: dateOf(page, 'before'), to: dateOf(page, 'after'), count: moved.length };
  // Without the columns that one of them does not know there may be no segment to be compared.
  if (page.watching.gaps.length > 0 && !segmentsCompare(comparison))
    return say('findingDigits', { ...params, count: comparison.movers.length });
  if (!segmentsCompare(comparison)) return noSegments(page, params);
  if (moved.length === 0) return say('same', params);
  if (movedTurnover === null) return say('findingPlain', params);
  const later = comparison.movedTurnoverAfter;
  const now = later === null ? '' : say('findingNow', { amount: moneyText(later, inputs, language) });
  return say('finding', { ...params, amount: moneyText(movedTurnover, inputs, language), now });
}

/** Without segments in either, what changed all the same, and what is missing for them. */
function noSegments(
  { comparison: { movers }, inputs, say }: Omit<Page, 'draft'>,
  between: { readonly from: string; readonly to: string },
): string {
  const lacks = segmentsLack(inputs.classification.scheme);
  const params = { ...between, count: movers.length, lack: lacks === null ? '' : say(`lack.${lacks}`) };
  return say(movers.length === 0 ? 'noSegmentsSame' : 'noSegments', params);
}

/** How many clients each cause moves to another segment, and, where they add up to more than move, why. */
export function movedByCause(
  { comparison: { migration } }: Pick<Page, 'comparison'>,
  { causes, outcomes }: Explanation,
  say: Page['say'],
): { readonly clients: number[]; readonly several: string | null } {
  const clients = causes.map((_, c) => {
    const [from, to] = [outcomes[c]!.segment, outcomes[c + 1]!.segment];
    return to.reduce((count, segment, k) => count + (segment === from[k] ? 0 : 1), 0);
  });
  const sum = clients.reduce((all, count) => all + count, 0);
  const moved = migration.moved.length;
  return { clients, several: sum > moved ? say('causes.several', { sum, moved }) : null };
}

/** Whether any client has one of the four segments in both snapshots. */
function segmentsCompare({ before, after, paired }: SnapshotComparison): boolean {
  const has = (segment: number): boolean => segment >= 1 && segment <= SEGMENTS.length;
  return paired.places.some((former, k) => former >= 0 && has(before.segment[former]!) && has(after.segment[k]!));
}

function findingPart(page: Page): void {
  const { draft, watching, comparison, inputs, language, say } = page;
  const { before, after, paired } = comparison;
  const counts = {
    before: before.ids.length,
    after: after.ids.length,
    fresh: paired.fresh.length,
    gone: paired.gone.length,
  };
  partHeading(draft, COLUMNS, findingOf(page), [
    say('about', counts),
    ...remarksOf(watching, inputs, language).flatMap(wrapped),
  ]);
}

function alertsPart({ draft, comparison, say }: Page): void {
  draft.put(0, 'head', say('alerts.title')).put(1, 'headFigure', say('alerts.clients')).down();
  for (const alert of ALERTS)
    draft
      .put(0, 'label', say(`alerts.${alert}`))
      .put(1, 'figure', comparison.counts[alert])
      .down();
  draft.put(0, 'label', say('alerts.halved')).put(1, 'figure', comparison.halved.length).down();
}

function labelName({ language, say }: Page, label: MigrationLabel): string {
  return label === 'none' ? say('noSegment') : segmentWord(SEGMENT_LABELS.indexOf(label) + 1, language);
}

/** Whether any client has a segment, a status among them, in one of the snapshots: without, no move between them can be told. */
const anySegments = ({ before, after }: SnapshotComparison): boolean =>
  [before, after].some(({ segment }) => segment.some((one) => one > 0));

/** Labels that anybody has, the four segments always where there are any. */
function labelsIn({ comparison }: Page): number[] {
  const { before, after, paired } = comparison;
  const seen = new Set<number>(anySegments(comparison) ? [0, 1, 2, 3] : []);
  const place = (segment: number): number => (segment === 0 ? MIGRATION_LABELS.length - 1 : segment - 1);
  for (const segments of [before.segment, after.segment]) for (const one of segments) seen.add(place(one));
  return paired.places.length + paired.gone.length === 0 ? [...seen] : [...seen].sort((a, b) => a - b);
}

function migrationPart(page: Page): void {
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

function labelHead(page: Page, first: string, labels: readonly MigrationLabel[], last: string | null): void {
  const { draft } = page;
  draft.put(0, 'head', first);
  labels.forEach((label, k) =>
    draft.put(k + 1, 'headFigure', labelName(page, label), { swatch: SEGMENT_COLOURS[label] }),
  );
  if (last !== null) draft.put(labels.length + 1, 'headFigure', last);
  draft.lines(2).down();
}

/** The change of every segment by cause: clients first, euros below, both summing to it. */
function causesPart(page: Page, explanation: Explanation): void {
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

/** What a cause is called on the sheets of this comparison. */
export const causeOf = ({ comparison, language }: Page, cause: Explanation['causes'][number]): string =>
  causeName(cause, [comparison.before.scheme, comparison.after.scheme], language);

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
function digitsPart(page: Page, explanation: Explanation): void {
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
