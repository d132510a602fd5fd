import { FIGURE_SOURCES, VALUE_FIGURES, type ValueFigure } from '../../value';
import { assumesBrought } from './compute';
import { decimal, horizonOf, money, type Page, percent } from './page';

/** A value index above which less than half of a value is the client's own: that is said. */
const MOSTLY_OTHERS = 2;

type Explained = Pick<Page, 'report' | 'inputs' | 'settings' | 'say' | 'language'>;

/** The sum of one client's value in words and numbers, with horizon and rate: '' where it has none. */
export function howComputed(page: Explained, client: number): string {
  const { report, settings, say } = page;
  const { values, figures } = report;
  if (values.gaps[client] !== 0) return '';
  const figure = (id: ValueFigure): number => figures[id].values[client]!;
  const said = (amount: number): string => money(amount, page);
  const multiple = decimal(values.multiple[client]!, page);
  const parts = [
    say(`how.${yearlyWay(page, client)}`, {
      spend: said(Math.max(0, figure('spend'))),
      rate: percent(figure('marginRate'), page),
      margin: said(figure('margin')),
      cost: said(figure('costToServe')),
      yearly: said(values.yearly[client]!),
    }),
    say('how.own', {
      multiple,
      retention: percent(figure('retention'), page),
      growth: percent(figure('growth'), page),
      discount: percent(settings.discount, page),
      horizon: horizonOf(page),
      own: said(values.own[client]!),
    }),
  ];
  if (values.crossSell[client] !== 0) {
    const probability = percent(figure('crossProbability'), page);
    const margin = said(figure('crossMargin'));
    parts.push(say('how.cross', { cross: said(values.crossSell[client]!), probability, margin, multiple }));
  }
  if (values.referral[client] !== 0) {
    const referral = said(values.referral[client]!);
    const brought = figure('newReferrals');
    parts.push(
      brought > 0
        ? say(assumesBrought(report, client) ? 'how.broughtMean' : 'how.brought', { referral, brought })
        : say('how.referral', { referral }),
    );
  }
  const cost = figure('acquisitionCost');
  if (cost > 0) parts.push(say('how.acquisition', { cost: said(cost) }));
  if (parts.length > 2) parts.push(say('how.net', { net: said(values.net[client]!) }));
  if (values.index[client]! > MOSTLY_OTHERS) {
    const index = percent(values.index[client]!, page);
    const { referral, crossSell } = values;
    parts.push(say(`how.${referral[client]! >= crossSell[client]! ? 'mostlyReferrals' : 'mostlyCross'}`, { index }));
  }
  return parts.join('; ');
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
          ? say(`source.${source === 'derived' ? derivedWay(id) : source}`)
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
  return (client) => {
    const codes = VALUE_FIGURES.map((id) => codeOf(id, client));
    const key = codes.join();
    let line = said.get(key);
    if (line === undefined) said.set(key, (line = lineOf(codes)));
    return line;
  };
}

/** What a figure is worked out of, in a word. */
const derivedWay = (id: ValueFigure): 'stated' | 'mean' | 'derived' =>
  id === 'costToServe' ? 'stated' : id === 'referredValue' ? 'mean' : 'derived';

const NOTHING = FIGURE_SOURCES.indexOf('none');

/** {@link sourceReader} for one client. */
export const sourcesOf = (page: Explained, client: number): string => sourceReader(page)(client);

function usesDerived({ values }: Page['report'], id: ValueFigure, client: number): boolean {
  if (id === 'costToServe') return true;
  const part = id === 'crossMargin' ? values.crossSell : values.referral;
  return part[client] !== 0 && !Number.isNaN(part[client]!);
}
