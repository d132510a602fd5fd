import { formatCount, formatNumber, formatPercent, formatRate, wordsOf } from '../../locales';
import { valueCardWords } from '../../locales/tools/valueCard';
import { moneyText } from '../currency';
import { type NetworkReport, SWING } from '../network/compute';
import type { CardLines } from './forecastCard';
import type { Page } from './page';
import { enoughDecimals } from './redone';

/**
 * What a client is worth through those it influences, and how that was worked out; nothing where there are no such values.
 * @param header of the column of own values: its unit, horizon and rate are those of the sum
 */
export function networkCard(
  report: NetworkReport,
  header: string | null,
  { inputs, language }: Pick<Page, 'inputs' | 'language'>,
  client: number,
): CardLines {
  if (report.gap !== 'none' || header === null) return { lines: [], how: [] };
  const words = wordsOf(valueCardWords, language);
  const amount = (value: number): string => moneyText(value, inputs, language);
  const [total, own] = [report.total[client]!, report.own[client]!];
  // A client that loses money has a value of its own, too, though nothing is a multiple of it.
  const hasOwn = !Number.isNaN(own);
  const known = hasOwn ? own : 0;
  const gain = total - known;
  // What it is by itself and through others add up as they are shown.
  const parts = [known, gain].map((value) => ({ value, decimals: 0, isAmount: true }));
  const [decimals] = enoughDecimals(parts, ([one, other]) => one! + other!, { value: total, decimals: 0 });
  const told = {
    total: amount(total),
    own: moneyText(known, inputs, language, decimals),
    gain: moneyText(gain, inputs, language, decimals),
    times: own > 0 ? words('network.times', { times: formatNumber(total / own, 'number', language, 2) }) : '',
    rank: formatCount(report.rankAfter[client]!, language),
  };
  const percent = formatPercent(SWING, language);
  return {
    lines: [words(hasOwn ? 'network.line' : 'network.noOwn', told)],
    how: [
      words('network.how', { header }),
      ...(report.alike === null
        ? []
        : [
            words(report.list.reading.trusted ? 'network.alikeTrust' : 'network.alike', {
              weight: formatRate(report.alike, language),
            }),
          ]),
      words('network.swing', { percent, lower: amount(report.lower[client]!), higher: amount(report.higher[client]!) }),
    ],
  };
}
