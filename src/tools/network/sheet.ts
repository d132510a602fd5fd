import { AMOUNT, PERCENT } from '../numberFormats';
import { formatCount, formatPercent, type Language } from '../../locales';
import { totalsSaid, weightsAsText } from '../../locales/tools/listDoubts';
import { type Sheet, shortName } from '../../sheet';
import { RELATION_BUCKETS, weightsKind } from '../../value';
import { reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { picturePart } from './around';
import type { NetworkReport } from './compute';
import { networkListSheet } from './list';
import { COLUMNS, heading, money, NAMED, nameOf, type Page, sayOf, WIDTHS } from './page';
import type { NetworkSettings } from './settings';
import { valuesPart } from './values';

/** Lines of the list that are named one by one. */
const MOST_NAMED = 25;

/** Values through the network, how they come about and what they rest on; and every client's. */
export function networkSheets(
  report: NetworkReport,
  inputs: Inputs,
  settings: NetworkSettings,
  language: Language,
): readonly Sheet[] {
  const say = sayOf(inputs, language);
  const source = say('source', { place: report.list.place, lines: report.list.reading.lines.length });
  const terms = report.gap === 'none' ? { terms: say('values.terms', { header: settings.value! }) } : {};
  const frame = { name: say('name'), title: say('title'), ...terms, about: [source], widths: WIDTHS, columns: COLUMNS };
  const sheet = reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, report, inputs, settings, language, say };
    valuesPart(page);
    draft.down();
    // What is missing is one sentence, with the list that shows why below it.
    if (report.gap === 'none') {
      picturePart(page);
      draft.down();
      for (const followed of report.followed) {
        pathsPart(page, followed);
        draft.down();
      }
    }
    checkedPart(page);
    draft.down();
    methodPart(page);
  });
  return report.gap === 'none' ? [sheet, networkListSheet({ report, inputs, settings, language, say })] : [sheet];
}

/** The paths that make up a client's network value, the largest first, and all others. */
function pathsPart(page: Page, { client, ranking }: NetworkReport['followed'][number]): void {
  const { draft, report, say, language } = page;
  const { paths, others, covered, end } = ranking;
  const gain = report.total[client]! - (Number.isNaN(report.own[client]!) ? 0 : report.own[client]!);
  heading(
    page,
    say('paths.finding', {
      client: shortName(nameOf(page, client), NAMED),
      gain: money(gain, page),
      count: paths.length,
      // Rounded up, a list that was cut short would seem to have got there.
      part: formatPercent(end === 'share' ? covered : Math.floor(100 * covered) / 100, language),
    }),
    [say('paths.about'), ...(end === 'share' ? [] : [say(`paths.cut.${end}`, { count: paths.length })])],
  );
  draft.put(0, 'head', say('column.path')).put(1, 'headFigure', say('column.contribution'));
  draft.put(2, 'headFigure', say('column.part')).lines(2).down();
  const head = draft.row - 1;
  for (const { clients, contribution } of paths) {
    const text = clients.map((one) => shortName(nameOf(page, one), NAMED)).join(' → ');
    draft.breaking(0, 'label', text).put(1, 'figure', contribution, { numberFormat: AMOUNT });
    draft.put(2, 'figure', gain === 0 ? '' : contribution / gain, { numberFormat: PERCENT }).down();
  }
  draft
    .put(0, 'label', say('paths.others'))
    .put(1, 'figure', Math.abs(others) < 1e-6 * Math.abs(gain) ? 0 : others, { numberFormat: AMOUNT });
  draft
    .put(2, 'figure', gain === 0 || Math.abs(others) < 1e-6 * Math.abs(gain) ? 0 : others / gain, {
      numberFormat: PERCENT,
    })
    .down();
  draft.put(0, 'total', say('column.network')).put(1, 'totalFigure', gain, { numberFormat: AMOUNT });
  draft.put(2, 'totalFigure', gain === 0 ? '' : 1, { numberFormat: PERCENT }).down();
  draft.repeatHead(head);
}

/** Where every line of the list went, and the companies that owe too much. */
function checkedPart(page: Page): void {
  const { draft, report, say, language } = page;
  const { matched, list, over } = report;
  const { lines } = list.reading;
  heading(page, say('checked.finding', { used: matched.counts.used, count: lines.length }), [
    say(`checked.${weightsKind(list.reading)}`),
    ...totalsSaid(list.reading.totals, language),
    ...weightsAsText(list.reading.numbers, language),
  ]);
  for (const bucket of RELATION_BUCKETS) {
    if (matched.counts[bucket] === 0 && bucket !== 'used') continue;
    draft
      .put(0, 'label', say(`bucket.${bucket}`))
      .put(1, 'figure', matched.counts[bucket], { numberFormat: AMOUNT })
      .down();
  }
  draft.put(0, 'total', say('checked.total')).put(1, 'totalFigure', lines.length, { numberFormat: AMOUNT }).down(2);
  const bad = [...lines.keys()].filter((k) => !['used', 'zero'].includes(RELATION_BUCKETS[matched.bucketOf[k]!]!));
  if (bad.length > 0) {
    draft.put(0, 'head', say('checked.lines')).put(1, 'headText', say('column.why')).down();
    for (const k of bad.slice(0, MOST_NAMED)) {
      const { from, to } = lines[k]!;
      draft
        .put(0, 'label', `${from || '–'} → ${to || '–'}`)
        .put(1, 'text', say(`bucket.${RELATION_BUCKETS[matched.bucketOf[k]!]!}`))
        .down();
    }
    if (bad.length > MOST_NAMED) draft.put(0, 'note', `… ${formatCount(bad.length - MOST_NAMED, language)}`).down();
    draft.down();
  }
  if (over.length === 0) return;
  draft.put(0, 'head', say('checked.over')).put(1, 'headFigure', say('column.owed')).down();
  for (const i of over.slice(0, MOST_NAMED)) {
    draft
      .put(0, 'label', nameOf(page, i))
      .put(1, 'figure', matched.owed[i]! * page.settings.damping, { numberFormat: PERCENT })
      .down();
  }
  if (over.length > MOST_NAMED) draft.put(0, 'note', `… ${formatCount(over.length - MOST_NAMED, language)}`).down();
}

function methodPart(page: Page): void {
  const { draft, say } = page;
  heading(page, say('method.finding'));
  for (const id of ['model', 'weights', 'error', 'paths', 'source'] as const) {
    for (const line of draft.across(say(`method.${id}`), 'label')) draft.put(0, 'label', line).down();
  }
}
