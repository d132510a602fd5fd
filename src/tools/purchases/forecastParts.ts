import { formatDate, formatPercent } from '../../locales';
import { isoOfSerial } from '../../portfolio';
import type { ForecastWarning, Interval } from '../../value';
import { alwaysActive } from './always';
import { trackingPart, frequencyPart } from './followParts';
import { count, decimals, missOf, deviationText, heading, sayOf, type Page, type Said } from './forecastPage';
import { modelName } from './modelName';
import { comparePart, parametersPart } from './modelParts';
import { segmentLines, segmentsPart } from './segmentParts';
import { forecastDays, oldList, shortOf } from './span';
import { spendPart } from './spendPart';

/** What the models expect, how sure that is, when not to believe it, and how they were chosen. */
export function forecastParts(given: Page): void {
  const page = { ...given, say: sayOf(given.language) };
  const { draft, report } = page;
  const { gap, choice } = report.forecast;
  if (gap !== 'none' || !choice) return heading(page, page.say(gap === 'fewRepeaters' ? 'fewRepeaters' : 'noMaximum'));
  expectedPart(page);
  draft.down();
  warningsPart(page);
  draft.down();
  spendPart(page);
  const segments = segmentLines(page);
  if (segments.length > 0) {
    draft.down();
    segmentsPart(page, segments);
  }
  draft.down();
  comparePart(page);
  draft.down();
  parametersPart(page);
  if (segments.length === 0) {
    // A sentence alone takes no page.
    draft.down();
    const anybody = page.inputs.classification.segment.some((label) => label > 0);
    heading(page, page.say(anybody ? 'segments.none' : 'segments.nobodyHas'));
  }
  draft.down();
  trackingPart(page);
  draft.down();
  frequencyPart(page);
}

function expectedPart(page: Said): void {
  const { report, say, language } = page;
  const { choice, total, totalExpected, totalPredicted, fittedTo } = report.forecast;
  const [best] = choice!.candidates;
  const model = modelName(best!.fit, language);
  const ends = ({ low, high }: Interval) => ({ low: count(low, page), high: count(high, page) });
  const { holdout, by } = choice!;
  const missed = missOf(page);
  const deviation = missed ? deviationText(missed, page) : '';
  const off = missed && by !== 'only' ? (`${by}Off` as const) : by;
  const error = formatPercent(holdout?.error ?? 0, language);
  const chosen = holdout === null && by === 'bic' ? 'bicOnly' : off;
  const predicted = ends(totalPredicted);
  // Of the list, not of the table: there one client may have several rows.
  const buyers = report.summary.age.reduce((all, age) => all + (Number.isNaN(age) ? 0 : 1), 0);
  const said = { purchases: count(total, page), clients: count(buyers, page), ...forecastDays(report, language) };
  heading(page, say('finding', said), [
    Number.isNaN(totalExpected.low)
      ? say('expectedOpen', { total: count(total, page) })
      : say('expected', { total: count(total, page), ...ends(totalExpected) }),
    say('predicted', { least: predicted.low, most: predicted.high }),
    ...activeLines(page),
    say('about', { model, clients: best!.fit.clients }),
    ...(fittedTo === 'laterStarters' ? [say('laterStarters')] : []),
    say(`chosen.${chosen}`, { model, days: holdout?.days ?? 0, deviation, error }),
    ...(best!.fit.limit ? [say(`limit.${best!.fit.limit}`)] : []),
    say('unknown'),
  ]);
}

/** How many clients are there still, with both intervals, and of how many the model has no doubt; nothing where it cannot tell. */
function activeLines(page: Said): string[] {
  const { report, say, language } = page;
  const { active, choice } = report.forecast;
  if (!active) return [];
  const { clients, certain, expected, open, predicted } = active;
  const said = {
    day: formatDate(isoOfSerial(report.summary.end), language),
    active: count(expected, page),
    clients: count(clients, page),
    least: count(predicted.low, page),
    most: count(predicted.high, page),
  };
  return [
    Number.isNaN(open.low)
      ? say('activeOpen', said)
      : say('active', { ...said, low: count(open.low, page), high: count(open.high, page) }),
    ...(certain > 0
      ? [say('alwaysActive', { count: certain, why: alwaysActive(choice!.candidates[0]!.fit, language) })]
      : []),
  ];
}

function warningsPart(page: Said): void {
  const { draft, report, inputs, say, language } = page;
  const old = oldList(report, inputs.date, language);
  const short = shortOf(report);
  const texts = [
    ...(old ? [say('warnings.old', old)] : []),
    ...(short === null ? [] : [say('warnings.far', { weeks: report.weeks, days: short })]),
    ...report.forecast.warnings.map((warning) => warningText(warning, page)),
  ];
  if (texts.length === 0) return heading(page, say('warnings.none'));
  heading(page, say('warnings.finding'));
  for (const text of texts) {
    for (const [k, line] of draft.across(`• ${text}`, 'label').entries())
      draft.put(0, 'label', k === 0 ? line : `  ${line}`).down();
  }
}

function warningText(warning: ForecastWarning, page: Said): string {
  const { say } = page;
  switch (warning.id) {
    case 'drift':
      return say('warnings.drift', { actual: count(warning.actual, page), expected: count(warning.expected, page) });
    case 'heldOut':
      return say(warning.compared === null ? 'warnings.heldOut' : 'warnings.heldOutSome', {
        days: warning.days,
        compared: warning.compared ?? 0,
        forecast: count(warning.forecast, page),
        actual: count(warning.actual, page),
        deviation: deviationText(warning, page),
      });
    case 'spendFrequency': {
      const way = say(warning.correlation > 0 ? 'warnings.more' : 'warnings.less');
      return say('warnings.spendFrequency', { way, correlation: decimals(warning.correlation, page) });
    }
    case 'spendSpread': {
      const way = say(warning.model > warning.observed ? 'warnings.tooMuch' : 'warnings.tooLittle');
      const percent = (part: number): string => formatPercent(part, page.language, 0);
      return say('warnings.spendSpread', { way, observed: percent(warning.observed), model: percent(warning.model) });
    }
    default:
      return say(`warnings.${warning.id}`, warning);
  }
}
