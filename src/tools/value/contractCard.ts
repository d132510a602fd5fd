import { formatCount, formatDate, formatList, formatNumber, formatPercent, formatRate, wordsOf } from '../../locales';
import { contractsWords } from '../../locales/tools/contracts';
import { valueCardWords } from '../../locales/tools/valueCard';
import { isoOfSerial } from '../../portfolio';
import type { ContractsReport } from '../contracts/compute';
import type { ContractsSettings } from '../contracts/settings';
import { contractCurrency } from '../contracts/listMoney';
import { amountText } from '../currency';
import type { CardLines } from './forecastCard';
import type { Page } from './page';
import { enoughDecimals } from './redone';

/** Contracts of one client that a card tells one by one. */
const MOST_SHOWN = 5;

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
  const own = report.running.filter((one) => one.client === client);
  const shown = own.slice(0, MOST_SHOWN);
  const worth = report.value[client]!;
  const isWorth = !Number.isNaN(report.total) && !Number.isNaN(worth);
  const [low, high] = [report.renewsLow[client]!, report.renewsHigh[client]!];
  const [worthLow, worthHigh] = [report.valueLow[client]!, report.valueHigh[client]!];
  const isOne = own.length === 1;
  const more = own.length - shown.length;
  const since = (serial: number): string => formatDate(isoOfSerial(serial), language);
  const lines = isOne
    ? [
        words('contract.renews', { ...same, renews: percent(renews), next: since(own[0]!.turn) }),
        ...(Number.isFinite(own[0]!.median) ? [words('contract.median', { ...same, median: own[0]!.median })] : []),
      ]
    : shown.map(({ start, turn, renews: chance, median }) =>
        words('contract.each', {
          ...{ ...same, start: since(start), next: since(turn), renews: percent(chance) },
          median: Number.isFinite(median) ? words('contract.eachMedian', { median }) : '',
        }),
      );
  const bound = own.filter(({ isBound }) => isBound).length;
  const several = isOne ? [] : [words('contract.several', { active: own.length })];
  return {
    lines: [
      ...lines,
      ...(more > 0 ? [words('contract.more', { count: more })] : []),
      ...(bound > 0 ? [words('contract.bound', { ...same, count: bound })] : []),
      ...(isWorth ? [words('contract.worth', { ...same, worth: amount(worth) })] : []),
    ],
    how: [
      words(isOne ? 'contract.how' : 'contract.howSeveral', {
        ...same,
        completed: isOne
          ? own[0]!.completed
          : formatList(
              shown.map(({ completed }) => String(completed)),
              language,
            ),
        model: contracts(`model.${best.model}`),
        contracts: formatCount(Math.round(best.contracts), language),
      }),
      ...several,
      Number.isNaN(low)
        ? words('contract.noInterval')
        : words(isOne ? 'contract.interval' : 'contract.intervalOldest', { low: percent(low), high: percent(high) }),
      ...(isWorth && Number.isFinite(worth) ? worthLines() : []),
      ...(isWorth && !Number.isNaN(worthLow)
        ? [words('contract.worthInterval', { low: amount(worthLow), high: amount(worthHigh) })]
        : []),
    ],
  };

  /** The sum of each contract's renewals, and that of all of them, to be redone as they are shown. */
  function worthLines(): string[] {
    const valued = own.filter(({ value }) => Number.isFinite(value));
    if (valued.length === 0) return [];
    const figures = valued.map(({ value }) => ({ value, decimals: 0, isAmount: true }));
    const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
    const [decimals] = enoughDecimals(figures, add, { value: worth, decimals: 0 });
    const money = (value: number, places: number): string =>
      amountText(value, contractCurrency(inputs), language, places);
    const each = valued.slice(0, MOST_SHOWN).map((one) => {
      const parts = [
        { value: one.renewals, decimals: 2 },
        { value: one.amount, decimals: 0, isAmount: true },
      ];
      const [first, second] = enoughDecimals(parts, ([n, a]) => n! * a!, { value: one.value, decimals: decimals! });
      return words('contract.howWorth', {
        ...same,
        start: isOne ? '' : words('contract.since', { start: since(one.start) }),
        renewals: formatNumber(one.renewals, 'number', language, first!),
        amount: money(one.amount, second!),
        worth: money(one.value, decimals!),
      });
    });
    if (valued.length < 2 || valued.length > MOST_SHOWN) return each;
    const sum = valued.map(({ value }) => money(value, decimals!)).join(' + ');
    return [...each, words('contract.howSum', { sum, worth: amount(worth) })];
  }
}
