import { formatCount, formatDate, formatNumber, formatPercent, formatRate, wordsOf } from '../../locales';
import { contractsWords } from '../../locales/tools/contracts';
import { valueCardWords } from '../../locales/tools/valueCard';
import { isoOfSerial } from '../../portfolio';
import type { ContractsReport } from '../contracts/compute';
import type { ContractsSettings } from '../contracts/settings';
import { contractCurrency } from '../contracts/listMoney';
import { amountText } from '../currency';
import type { CardLines } from './forecastCard';
import type { Page } from './page';

/** What a client's active contracts let one expect, and how that was worked out; nothing of a client without one. */
export function contractCard(
  report: ContractsReport,
  { months, discount: rate }: ContractsSettings,
  { inputs, language }: Pick<Page, 'inputs' | 'language'>,
  client: number,
): CardLines {
  const renews = report.renews[client]!;
  const [best] = report.fits;
  if (!best || !Number.isFinite(renews)) return { lines: [], how: [] };
  const words = wordsOf(valueCardWords, language);
  const contracts = wordsOf(contractsWords, language);
  const amount = (value: number): string =>
    Number.isFinite(value) ? amountText(value, contractCurrency(inputs), language) : '∞';
  const same = {
    period: contracts(`period.m${months}`),
    day: formatDate(isoOfSerial(report.observed), language),
    discount: formatRate(rate, language),
    of: words(report.basis.kind === 'sales' ? 'ofSales' : 'ofMargin'),
  };
  const percent = (part: number): string => formatPercent(part, language);
  const [median, worth, renewals] = [report.median, report.value, report.renewals].map((each) => each[client]!);
  const [low, high] = [report.renewsLow[client]!, report.renewsHigh[client]!];
  const [worthLow, worthHigh] = [report.valueLow[client]!, report.valueHigh[client]!];
  const isWorth = !Number.isNaN(report.total) && !Number.isNaN(worth!);
  const active = report.activeOf[client]!;
  const value = { ...same, worth: amount(worth!), renewals: formatNumber(renewals!, 'number', language, 2) };
  return {
    lines: [
      words('contract.renews', { ...same, renews: percent(renews) }),
      ...(Number.isFinite(median) ? [words('contract.median', { ...same, median: median! })] : []),
      ...(isWorth ? [words('contract.worth', value)] : []),
    ],
    how: [
      words('contract.how', {
        ...same,
        completed: report.completed[client]!,
        model: contracts(`model.${best.model}`),
        contracts: formatCount(Math.round(best.contracts), language),
      }),
      ...(active > 1 ? [words('contract.several', { active })] : []),
      Number.isNaN(low)
        ? words('contract.noInterval')
        : words('contract.interval', { low: percent(low), high: percent(high) }),
      ...(isWorth ? [words('contract.howWorth', value)] : []),
      ...(isWorth && !Number.isNaN(worthLow)
        ? [words('contract.worthInterval', { low: amount(worthLow), high: amount(worthHigh) })]
        : []),
    ],
  };
}
