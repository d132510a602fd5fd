import { formatPercent, formatRate, segmentName, translator } from '../../locales';
import { SEGMENT_COLOURS, SEGMENT_LABELS, type SegmentLabel } from '../../method';
import { stillThere, together, worthTogether, type Interval } from '../../value';
import { purchaseCurrency } from '../currency';
import { intervalBars } from '../intervalBars';
import { AMOUNT } from '../numberFormats';
import { activePart } from './activePart';
import { heading, CHART_DATA, type Said } from './forecastPage';
import { COLUMNS } from './page';

/**
 * The segments that have clients on the list, each with what is expected of its clients together, and last the clients of the
 * table that have none; nothing where nobody has one.
 */
export function segmentLines({ report, inputs, language }: Said) {
  const { classification } = inputs;
  const members = [null, ...SEGMENT_LABELS].map(() => [] as number[]);
  classification.segment.forEach((label, i) => {
    if (report.place[i]! >= 0) members[label]!.push(report.place[i]!);
  });
  const [outside, ...inside] = members;
  if (inside.every((own) => own.length === 0)) return [];
  const lineOf = (own: readonly number[], label: SegmentLabel | null) => {
    const found = together(report.forecast, own);
    if (!found || found.clients === 0) return [];
    const worth = worthTogether(report.forecast, own, (c) => report.rateOf[c]!);
    const name = label
      ? segmentName(label, classification.scheme, language)
      : translator(language)('words.segments.none');
    const active = stillThere(report.forecast.joint, own);
    return [{ ...found, worth, active, label, name, ...(label && { swatch: SEGMENT_COLOURS[label] }) }];
  };
  return [...SEGMENT_LABELS.flatMap((label, k) => lineOf(inside[k]!, label)), ...lineOf(outside!, null)];
}

/** Purchases of the clients of each segment, with both intervals, as a table and as bars. */
export function segmentsPart(page: Said, lines: ReturnType<typeof segmentLines>): void {
  const { draft, report, say, language } = page;
  const segments = lines.filter(({ label }) => label !== null);
  const most = [...segments].sort((one, other) => other.expected - one.expected)[0]!;
  const part = most.expected / lines.reduce((sum, { expected }) => sum + expected, 0);
  heading(page, say('segments.finding', { segment: most.name, part: formatPercent(part, language) }), [
    say('segments.about'),
  ]);
  draft.put(0, 'head', say('segments.segment'));
  (['expected', 'openLow', 'openHigh', 'least', 'most'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`segments.${id}`)),
  );
  draft.lines(3).down();
  for (const { name, swatch, clients, expected, open, predicted } of lines) {
    draft.put(0, 'label', say('segments.named', { segment: name, count: clients }), swatch && { swatch });
    [expected, open.low, open.high, predicted.low, predicted.high].forEach((value, k) =>
      draft.put(k + 1, 'figure', Number.isNaN(value) ? '' : value, { numberFormat: AMOUNT }),
    );
    draft.down();
  }
  // Bars of less than one purchase would show an axis without a figure.
  const hasBars = lines.some(({ predicted }) => predicted.high >= 1);
  if (hasBars) {
    draft.down();
    spansChart(page, {
      id: 'CEC_purchases_segments',
      title: say('segments.chart', { weeks: report.weeks }),
      up: say('segments.purchases', { weeks: report.weeks }),
      names: [say('segments.least'), say('segments.expected'), say('segments.most')],
      lines,
    });
  }
  activePart(page, lines);
  if (lines.every(({ worth }) => worth === null)) return;
  draft.down();
  segmentsWorth(page, lines);
}

/** What the purchases of each segment are worth, with both intervals. */
function segmentsWorth(page: Said, lines: ReturnType<typeof segmentLines>): void {
  const { draft, report, say, inputs, language } = page;
  const unit = purchaseCurrency(inputs) || say('beside.noCurrency');
  const terms = { weeks: report.weeks, discount: formatRate(report.yearlyRate, language), unit };
  heading(page, say('segments.worth', { convention: say(`beside.${report.basis}`, terms) }), [say('spend.intervals')]);
  draft.put(0, 'head', say('segments.segment'));
  (['value', 'openLow', 'openHigh', 'worthLeast', 'worthMost'] as const).forEach((id, k) =>
    draft.put(k + 1, 'headFigure', say(`segments.${id}`)),
  );
  draft.lines(3).down();
  for (const { name, swatch, worth } of lines) {
    if (!worth) continue;
    const { clients, expected, open, predicted } = worth;
    draft.put(0, 'label', say('segments.named', { segment: name, count: clients }), swatch && { swatch });
    [expected, open.low, open.high, predicted.low, predicted.high].forEach((value, k) =>
      draft.put(k + 1, 'figure', Number.isNaN(value) ? '' : value, { numberFormat: AMOUNT }),
    );
    draft.down();
  }
  const known = lines.flatMap(({ name, worth }) => (worth ? [{ ...worth, name }] : []));
  if (!known.some(({ predicted }) => predicted.high >= 1)) return;
  draft.down();
  spansChart(page, {
    id: 'CEC_purchases_worth',
    title: say('segments.worthChart'),
    up: say('segments.worthAxis', { unit }),
    names: [say('segments.worthLeast'), say('segments.value'), say('segments.worthMost')],
    lines: known,
  });
}

interface SpansChart {
  readonly id: string;
  readonly title: string;
  /** What is measured, with its unit. */
  readonly up: string;
  /** Of the least, the expected and the most. */
  readonly names: readonly [string, string, string];
  readonly lines: readonly { readonly name: string; readonly expected: number; readonly predicted: Interval }[];
}

/** What may come of each segment, as a span around what is expected. */
function spansChart({ draft, say, language }: Said, { id, title, up, names, lines }: SpansChart): void {
  const [low, expected, high] = names;
  intervalBars(
    draft,
    {
      ...{ id, title, description: say('segments.description') },
      names: { of: say('segments.segment'), low, expected, high },
      spans: lines.map(({ name, expected: mark, predicted }) => ({ name, expected: mark, ...predicted })),
      categoryAxis: { title: say('segments.segment') },
      valueAxis: { title: up, numberFormat: AMOUNT },
      ...{ dataColumn: CHART_DATA, columns: COLUMNS, height: 16 },
    },
    language,
  );
}
