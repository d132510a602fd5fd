import { FIGURE_SOURCES, VALUE_FIGURES, type ValueFigure } from '../../value';
import { assumesBrought } from './compute';
import type { MeasuredIn } from './measured';
import { decimal, horizonOf, money, type Page, percent } from './page';
import type { ValueSettings } from './settings';

/** A value index above which less than half of a value is the client's own: that is said. */
const MOSTLY_OTHERS = 2;

type Explained = Pick<Page, 'report' | 'inputs' | 'settings' | 'say' | 'language'>;

/**
 * The sum of a client's value in words and numbers, with horizon and rate: '' where it has none. What is the same for
 * all of them is put into words once, and a rate or a multiple that many have, once for them.
 */
export function howReader(page: Explained): (client: number) => string {
  const { report, settings, say } = page;
  const { values, figures } = report;
  const same = { discount: percent(settings.discount, page), horizon: horizonOf(page) };
  const rate = onceForEach((fraction) => percent(fraction, page));
  const times = onceForEach((value) => decimal(value, page));
  const amount = onceForEach((value) => money(value, page));
  return (client) => {
    if (values.gaps[client] !== 0) return '';
    const multiple = times(values.multiple[client]!);
    const parts = [
      say(`how.${yearlyWay(page, client)}`, {
        spend: amount(Math.max(0, figures.spend.values[client]!)),
        rate: rate(figures.marginRate.values[client]!),
        margin: amount(figures.margin.values[client]!),
        cost: amount(figures.costToServe.values[client]!),
        yearly: amount(values.yearly[client]!),
      }),
      say('how.own', {
        ...same,
        multiple,
        retention: rate(figures.retention.values[client]!),
        growth: rate(figures.growth.values[client]!),
        own: amount(values.own[client]!),
      }),
    ];
    if (values.crossSell[client] !== 0) {
      const probability = rate(figures.crossProbability.values[client]!);
      const margin = amount(figures.crossMargin.values[client]!);
      parts.push(say('how.cross', { cross: amount(values.crossSell[client]!), probability, margin, multiple }));
    }
    if (values.referral[client] !== 0) {
      const referral = amount(values.referral[client]!);
      const brought = figures.newReferrals.values[client]!;
      parts.push(
        brought > 0
          ? say(assumesBrought(report, client) ? 'how.broughtMean' : 'how.brought', { referral, brought })
          : say('how.referral', { referral }),
      );
    }
    if (values.uncounted[client]! !== 0)
      parts.push(say('how.uncounted', { brought: figures.newReferrals.values[client]! }));
    const cost = figures.acquisitionCost.values[client]!;
    if (cost > 0) parts.push(say('how.acquisition', { cost: amount(cost) }));
    if (parts.length > 2) parts.push(say('how.net', { net: amount(values.net[client]!) }));
    if (values.index[client]! > MOSTLY_OTHERS) {
      const index = rate(values.index[client]!);
      const { referral, crossSell } = values;
      parts.push(say(`how.${referral[client]! >= crossSell[client]! ? 'mostlyReferrals' : 'mostlyCross'}`, { index }));
    }
    return parts.join('; ');
  };
}

/** {@link howReader} for one client. */
export const howComputed = (page: Explained, client: number): string => howReader(page)(client);

/** Figures in words, those that come again from memory, which begins anew when it holds so many that amounts fill it. */
function onceForEach(inWords: (value: number) => string): (value: number) => string {
  const said = new Map<number, string>();
  return (value) => {
    let text = said.get(value);
    if (text === undefined) {
      if (said.size >= MOST_SAID) said.clear();
      said.set(value, (text = inWords(value)));
    }
    return text;
  };
}
const MOST_SAID = 1000;

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

/**
 * Where a client's figures come from, in a line; figures that count for nothing (an assumed zero) are left out. Most
 * clients' come from the same places: what is said of these is put together once.
 */
export function sourceReader(page: Explained): (client: number) => string {
  const { report, settings, say } = page;
  const said = new Map<string, string>();
  const lineOf = (codes: readonly number[]): string =>
    VALUE_FIGURES.flatMap((id, k) => {
      const source = FIGURE_SOURCES[codes[k]!]!;
      if (source === 'none') return [];
      const header = source === 'column' ? report.headers[id] : undefined;
      const place =
        header === undefined
          ? say(`source.${source === 'derived' ? derivedWay(id, settings) : source}`)
          : say('sources.columnNamed', { header });
      return [`${say(`short.${id}`)}: ${place}`];
    }).join('; ');
  const codeOf = (id: ValueFigure, client: number): number => {
    const { values, sources } = report.figures[id];
    const source = FIGURE_SOURCES[sources[client]!]!;
    if (source === 'assumption' && values[client] === 0) return NOTHING;
    if (id === 'costToServe' && (settings.marginIsNet || report.values.basis === 'sales')) return NOTHING;
    if (source === 'derived' && !usesDerived(report, id, client)) return NOTHING;
    return sources[client]!;
  };
  const codes = VALUE_FIGURES.map(() => NOTHING);
  return (client) => {
    for (let k = 0; k < codes.length; k++) codes[k] = codeOf(VALUE_FIGURES[k]!, client);
    const key = codes.join();
    let line = said.get(key);
    if (line === undefined) said.set(key, (line = lineOf(codes)));
    return line;
  };
}

/** What a figure is worked out of, in a word. */
function derivedWay(id: ValueFigure, { measured }: ValueSettings): 'stated' | 'mean' | 'derived' | MeasuredIn {
  if (id === 'retention' && measured) return measured.from;
  return id === 'costToServe' ? 'stated' : id === 'referredValue' ? 'mean' : 'derived';
}

const NOTHING = FIGURE_SOURCES.indexOf('none');

/** {@link sourceReader} for one client. */
export const sourcesOf = (page: Explained, client: number): string => sourceReader(page)(client);

function usesDerived({ values }: Page['report'], id: ValueFigure, client: number): boolean {
  if (id === 'costToServe' || id === 'retention') return true;
  const part = id === 'crossMargin' ? values.crossSell : values.referral;
  return part[client] !== 0 && !Number.isNaN(part[client]!);
}
