import { AMOUNT, CENTS } from '../numberFormats';
import { formatCount, formatList, formatPercent } from '../../locales';
import { DATE_WRITINGS, PURCHASE_BUCKETS } from '../../value';
import { purchaseDoubts } from './doubts';
import { heading, money, MOST_NAMED, ofMoney, type Page } from './page';

/** Every line's place and money; the total row is their sum. */
export function reconciledPart(page: Page): void {
  const { draft, report, inputs, language, say } = page;
  const { reading } = report.list;
  const buyers = report.byCount.reduce((sum, count) => sum + count, 0);
  const finding = say('reconciled.finding', {
    purchases: reading.histories.days.length,
    clients: buyers,
    lines: reading.counted,
    total: money(reading.total, page),
  });
  const kinds = DATE_WRITINGS.filter((writing) => reading.dates[writing] > 0).map((writing) => say(`date.${writing}`));
  heading(page, finding, [
    say('reconciled.about'),
    ...(kinds.length > 0 ? [say('dates', { kinds: formatList(kinds, language) })] : []),
  ]);
  draft.put(0, 'head', say('column.bucket')).put(1, 'headFigure', say('column.lines'));
  draft.put(2, 'headFigure', ofMoney(say('column.amount'), report.list)).down();
  for (const bucket of PURCHASE_BUCKETS) {
    const { lines, sum } = reading.buckets[bucket];
    draft.put(0, 'label', say(`bucket.${bucket}`)).put(1, 'figure', lines, { numberFormat: AMOUNT });
    draft.put(2, 'figure', Math.round(100 * sum) / 100 || 0, { numberFormat: CENTS }).down();
  }
  draft.put(0, 'total', say('column.total')).put(1, 'totalFigure', reading.counted, { numberFormat: AMOUNT });
  draft.put(2, 'totalFigure', Math.round(100 * reading.total) / 100, { numberFormat: CENTS }).down();
  if (reading.otherCurrencies.length > 0 || reading.totals.lines > 0) apartLines(page);
  draft.down();
  const clients = inputs.classification.portfolio.size;
  draft.put(0, 'label', say('matched', { matched: report.matched, clients })).down();
}

/** Lines in other currencies below the total, each with its sum in its own, those that are totals, and then all lines. */
function apartLines({ draft, report, say }: Page): void {
  const { lines, otherCurrencies, totals } = report.list.reading;
  for (const { name, lines: count, sum } of otherCurrencies) {
    const label = name === null ? say('bucket.noCurrency') : say('bucket.otherCurrency', { currency: name });
    draft.put(0, 'label', label).put(1, 'figure', count, { numberFormat: AMOUNT });
    draft
      .put(2, 'figure', Math.round(100 * sum) / 100 || 0, { numberFormat: CENTS })
      .put(3, 'note', name ?? '')
      .down();
  }
  if (totals.lines > 0) {
    draft.put(0, 'label', say('bucket.totals')).put(1, 'figure', totals.lines, { numberFormat: AMOUNT });
    draft.put(2, 'figure', Math.round(100 * totals.sum) / 100 || 0, { numberFormat: CENTS }).down();
  }
  draft.put(0, 'total', say('column.allLines')).put(1, 'totalFigure', lines, { numberFormat: AMOUNT }).down();
}

/** What of the list should be looked at before its figures are believed. */
export function warningsPart(page: Page): void {
  const { draft, report, language, say } = page;
  const doubts = purchaseDoubts(report.list, language);
  if (report.warnings.length + doubts.length === 0) return heading(page, say('warnings.none'));
  heading(page, say('warnings.finding'));
  const warnings = report.warnings.flatMap((warning) => {
    const share = warning.id === 'monthlyInvoicing' ? formatPercent(warning.share, language) : '';
    const told = [say(`warnings.${warning.id}`, { ...warning, share })];
    if (warning.id === 'unknownStart' && warning.before > 0)
      told.push(say('warnings.unknownBefore', { count: warning.before }));
    return told;
  });
  for (const text of [...doubts, ...warnings]) {
    for (const [k, line] of draft.across(`• ${text}`, 'label').entries())
      draft.put(0, 'label', k === 0 ? line : `  ${line}`).down();
  }
}

/** Who buys and is not in the client table. */
export function strangersPart(page: Page): void {
  const { draft, report, say } = page;
  const { strangers, summary, list } = report;
  if (strangers.length === 0) return heading(page, say('strangers.none'));
  const value = money(report.strangersValue, page);
  heading(page, say('strangers.finding', { count: strangers.length, value }), [say('strangers.about')]);
  draft.put(0, 'head', say('column.id')).put(1, 'headFigure', say('column.purchases'));
  draft.put(2, 'headFigure', ofMoney(say('column.value'), list)).down();
  const head = draft.row - 1;
  for (const { client: c, id, value: net } of strangers.slice(0, MOST_NAMED)) {
    draft.put(0, 'label', id).put(1, 'figure', summary.frequency[c]! + 1, { numberFormat: AMOUNT });
    draft.put(2, 'figure', net, { numberFormat: CENTS }).down();
  }
  if (strangers.length > MOST_NAMED)
    draft.put(0, 'note', `… ${formatCount(strangers.length - MOST_NAMED, page.language)}`).down();
  draft.repeatHead(head);
}
