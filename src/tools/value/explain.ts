import { formatNumber, formatPercent, formatRate } from '../../locales';
import { FIGURE_SOURCES, marginMultiple, type ValueFigure } from '../../value';
import { moneyText } from '../currency';
import { assumesBrought } from './compute';
import { horizonOf, type Page } from './page';
import { enoughDecimals, type ShownFigure } from './redone';

/** A value index above which less than half of a value is the client's own: that is said. */
const MOSTLY_OTHERS = 2;

/** What a client's sum and its sources are told from. */
export type Explained = Pick<Page, 'report' | 'inputs' | 'settings' | 'say' | 'language'>;

/** One client's figures, and how they are put into words with the decimals that a sum needs. */
interface Told {
  readonly page: Explained;
  readonly client: number;
  of(id: ValueFigure): number;
  amount(value: number, decimals: number): string;
  rate(fraction: number, decimals: number): string;
}

/**
 * The sum of a client's value in words and numbers, with horizon and rate: '' where it has none. Every figure has the
 * decimals with which the sum, redone by hand from what is shown, gives what is shown.
 */
export function howReader(page: Explained): (client: number) => string {
  const { report, say, inputs, language } = page;
  const { values, figures } = report;
  const words = {
    rate: (fraction: number, decimals: number): string => formatPercent(fraction, language, decimals - 2),
    amount: (value: number, decimals: number): string => moneyText(value, inputs, language, decimals),
  };
  return (client) => {
    if (values.gaps[client] !== 0) return '';
    const told: Told = { page, client, ...words, of: (id) => figures[id].values[client]! };
    const cost = Math.max(0, told.of('acquisitionCost') || 0);
    const [own, cross, referral] = [values.own[client]!, values.crossSell[client]!, values.referral[client]!];
    const [decimals, net] = sumDecimals([own, cross, referral, -cost], values.net[client]!);
    const multiple = multipleOf(told, decimals);
    const parts = [...ownTexts(told, multiple, { value: own, decimals })];
    if (cross !== 0) parts.push(crossText(told, multiple, { value: cross, decimals }));
    if (referral !== 0) parts.push(referralText(told, { value: referral, decimals }));
    if (values.uncounted[client]! !== 0) parts.push(say('how.uncounted', { brought: told.of('newReferrals') }));
    if (cost > 0) parts.push(say('how.acquisition', { cost: told.amount(cost, decimals) }));
    if (parts.length > 2) parts.push(say('how.net', { net: told.amount(values.net[client]!, net) }));
    if (values.index[client]! > MOSTLY_OTHERS) {
      const index = told.rate(values.index[client]!, RATE);
      parts.push(say(`how.${referral >= cross ? 'mostlyReferrals' : 'mostlyCross'}`, { index }));
    }
    return parts.join('; ');
  };
}

/** {@link howReader} for one client. */
export const howComputed = (page: Explained, client: number): string => howReader(page)(client);

/** Decimals of a rate that is shown as 12.3 %. */
const RATE = 3;
/** An amount of a sum, with the decimals of what the sum gives or more. */
const money = (value: number, decimals = 0): ShownFigure => ({ value, decimals, isAmount: true });

/** Decimals of parts that are added, and of their sum: whole, or all with cents; where those do not add up, more of the parts alone. */
function sumDecimals(parts: readonly number[], sum: number): readonly [parts: number, sum: number] {
  for (const decimals of [0, 2]) {
    const figures = parts.map((value) => money(value, decimals));
    const [enough] = enoughDecimals(figures, addedUp, { value: sum, decimals });
    if (enough === decimals) return [decimals, decimals];
  }
  const [enough] = enoughDecimals(
    parts.map((value) => money(value)),
    addedUp,
    { value: sum, decimals: 0 },
  );
  return [enough!, 0];
}
const addedUp = (shown: readonly number[]): number => shown.reduce((all, one) => all + one, 0);

const part = (value: number): ShownFigure => ({ value, decimals: RATE });

/** A multiple with the decimals that the own value needs, and those of the yearly amount beside it. */
interface ShownMultiple extends ShownFigure {
  readonly yearly: ShownFigure;
}

function multipleOf({ page, client }: Told, decimals: number): ShownMultiple {
  const { yearly, multiple, own } = page.report.values;
  const [y, m] = [yearly[client]!, multiple[client]!];
  const figures = [money(y), { value: m, decimals: 2 }];
  const shown = enoughDecimals(figures, ([a, b]) => a! * b!, { value: own[client]!, decimals });
  return { value: m, decimals: shown[1]!, yearly: { value: y, decimals: shown[0]! } };
}

/** What a year brings, and what all years do. */
function ownTexts(told: Told, multiple: ShownMultiple, own: ShownFigure): [string, string] {
  const { page, of, rate, amount } = told;
  const [retention, growth] = rateDecimals(told, multiple);
  return [
    yearlyText(told, multiple.yearly),
    page.say('how.own', {
      discount: formatRate(page.settings.discount, page.language),
      horizon: horizonOf(page),
      multiple: formatNumber(multiple.value, 'number', page.language, multiple.decimals),
      retention: rate(of('retention'), retention),
      growth: rate(of('growth'), growth),
      own: amount(own.value, own.decimals),
    }),
  ];
}

/** Decimals of retention and growth from which the multiple can be worked out again as it is shown. */
function rateDecimals({ page, of }: Told, multiple: ShownFigure): [number, number] {
  const { discount, years, timing, rhythm } = page.settings;
  const again = ([retention, growth]: readonly number[]): number => {
    // Rounded up to 1, a rate can leave the sum without an end: that is not the one to show.
    const q = (retention! * (1 + growth!)) / (1 + discount);
    if (retention! > 1 || (years === null && q >= 1)) return NaN;
    return marginMultiple({ retention: retention!, growth: growth!, discount, years, timing, rhythm });
  };
  return enoughDecimals([part(of('retention')), part(of('growth'))], again, multiple) as [number, number];
}

/** What a year brings: sales × rate, or the margin as it stands, less what serving costs. */
function yearlyText({ page, client, of, amount, rate }: Told, yearly: ShownFigure): string {
  const way = yearlyWay(page, client);
  const result = amount(yearly.value, yearly.decimals);
  if (way === 'amountNet' || way === 'sales') return page.say(`how.${way}`, { yearly: result });
  const served = way === 'rate' || way === 'amount' ? of('costToServe') : 0;
  if (way === 'amount') {
    const [margin, cost] = enoughDecimals(
      [of('margin'), served].map((value) => money(value, yearly.decimals)),
      ([m, c]) => m! - c!,
      yearly,
    );
    const said = { margin: amount(of('margin'), margin!), cost: amount(served, cost!) };
    return page.say('how.amount', { ...said, yearly: result });
  }
  const sold = Math.max(0, of('spend'));
  const figures = [money(sold, yearly.decimals), part(of('marginRate')), money(served, yearly.decimals)];
  const [spend, margin, cost] = enoughDecimals(figures, ([s, r, c]) => s! * r! - c!, yearly);
  const said = { spend: amount(sold, spend!), rate: rate(of('marginRate'), margin!), cost: amount(served, cost!) };
  return page.say(`how.${way}`, { ...said, yearly: result });
}

function crossText({ page, of, amount, rate }: Told, multiple: ShownFigure, cross: ShownFigure): string {
  const [probability, margin] = [of('crossProbability'), of('crossMargin')];
  const figures = [
    part(probability),
    money(margin, cross.decimals),
    { value: multiple.value, decimals: multiple.decimals },
  ];
  const [first, second, third] = enoughDecimals(figures, ([p, m, k]) => p! * m! * k!, cross);
  return page.say('how.cross', {
    cross: amount(cross.value, cross.decimals),
    probability: rate(probability, first!),
    margin: amount(margin, second!),
    multiple: formatNumber(multiple.value, 'number', page.language, third!),
  });
}

/** `[n₁(worth − incentive) + n₂(saving − incentive)] / (1+d)^years`, as far as each of them is there. */
function referralText({ page, client, of, amount }: Told, referral: ShownFigure): string {
  const { report, settings, say } = page;
  const mean = assumesBrought(report, client);
  const derived = FIGURE_SOURCES[report.figures.referredValue.sources[client]!] === 'derived';
  const brought = derived && !mean ? 0 : of('newReferrals');
  const anyway = of('comingAnyway');
  const [years, incentive] = [of('referralDelay'), of('incentive')];
  const worth = mean ? report.values.broughtMean : of('referredValue');
  const [won, saved, given] = enoughDecimals(
    [worth, of('saving'), incentive].map((value) => money(Number.isNaN(value) ? 0 : value, referral.decimals)),
    ([w, s, c]) => (brought * (w! - c!) + anyway * (s! - c!)) / (1 + settings.discount) ** years,
    referral,
  );
  const each = (value: number, decimals: number): string =>
    incentive === 0
      ? amount(value, decimals)
      : say('how.less', { worth: amount(value, decimals), incentive: amount(incentive, given!) });
  const sums = [
    ...(brought > 0 ? [say(mean ? 'how.broughtMean' : 'how.brought', { brought, each: each(worth, won!) })] : []),
    ...(anyway > 0 ? [say('how.anyway', { anyway, each: each(of('saving'), saved!) })] : []),
  ];
  return say('how.referral', {
    referral: amount(referral.value, referral.decimals),
    sum: sums.join(' + '),
    later: years === 0 ? '' : say('how.later', { discount: formatRate(settings.discount, page.language), years }),
  });
}

function yearlyWay(
  { report, settings }: Explained,
  client: number,
): 'rate' | 'rateNet' | 'amount' | 'amountNet' | 'sales' {
  const { values, figures } = report;
  if (values.basis === 'sales') return 'sales';
  const net = settings.marginIsNet || figures.costToServe.values[client] === 0;
  if (Number.isNaN(figures.margin.values[client]!)) return net ? 'rateNet' : 'rate';
  return net ? 'amountNet' : 'amount';
}
