import { resolveSource, turnoverColumn } from '../../method';
import { numericColumn, reasonCode, type NumericColumn } from '../../portfolio';
import {
  assumedFigure,
  type ClientFigure,
  type ClientFigures,
  FIGURE_SOURCES,
  VALUE_FIGURES,
  type ValueFigure,
} from '../../value';
import { marginColumn, marginCriterion } from '../margin';
import type { Inputs } from '../tool';
import type { FigureChoice, ValueSettings } from './settings';

type Classified = Inputs['classification'];

const CODE = { column: FIGURE_SOURCES.indexOf('column'), family: FIGURE_SOURCES.indexOf('family') };
const DERIVED = FIGURE_SOURCES.indexOf('derived');
const EMPTY = reasonCode('empty');

/** Headers by figure; none where a figure has no column, or one that is worked out of others. */
export type FigureHeaders = Readonly<Partial<Record<ValueFigure, string>>>;

/** The figures of all clients, and the columns that were chosen and are no longer in the table. */
export interface ReadFigures {
  readonly figures: ClientFigures;
  readonly lost: readonly string[];
  /** The header of the column that a figure is read from, where it is a column of the table. */
  readonly headers: FigureHeaders;
}

/** Reads every figure: the client's cell, else its family's, else what is assumed; then what is worked out of others. */
export function readFigures(
  classification: Classified,
  settings: ValueSettings,
  /** What the user stated of the cost to serve where margins are told: by client, null where nothing was. */
  costs: Float64Array | null = null,
): ReadFigures {
  const lost: string[] = [];
  const headers: Partial<Record<ValueFigure, string>> = {};
  const figures = Object.fromEntries(
    VALUE_FIGURES.map((id) => [id, readFigure(classification, id, settings, { lost, headers })]),
  ) as Record<ValueFigure, ClientFigure>;
  derive(classification, figures, settings);
  if (costs) serve(figures.costToServe, costs);
  return { figures, lost, headers };
}

function readFigure(
  classification: Classified,
  id: ValueFigure,
  settings: ValueSettings,
  { lost, headers }: { readonly lost: string[]; readonly headers: Partial<Record<ValueFigure, string>> },
): ClientFigure {
  const { size } = classification.portfolio;
  const { from, assumption } = settings.figures[id];
  const column = from && columnOf(classification, id, from, lost);
  const figure = assumedFigure(size, assumption);
  // What was measured is no assumption.
  if (id === 'retention' && settings.measured) figure.sources.fill(DERIVED);
  if (id === 'marginRate') stateFamilies(classification, figure, settings);
  if (!column) return figure;
  if (column.sourceColumn >= 0) headers[id] = column.header;
  for (let i = 0; i < size; i++) {
    if (column.reasons[i] === 0) {
      figure.values[i] = column.values[i]!;
      figure.sources[i] = CODE.column;
    } else if (column.reasons[i] !== EMPTY) {
      figure.values[i] = NaN;
      figure.sources[i] = 0;
      figure.unreadable[i] = 1;
    }
  }
  return figure;
}

/** The header of the column by which the clients are classified, where a figure can be read from it; '' without one. */
export const schemeHeader = (classification: Classified, id: ValueFigure): string =>
  columnOf(classification, id, 'scheme', [])?.header ?? '';

/** The column that a figure is read from; null where there is none, or where it is the other kind of margin. */
function columnOf(
  classification: Classified,
  id: ValueFigure,
  from: NonNullable<FigureChoice['from']>,
  lost: string[],
): NumericColumn | null {
  const { portfolio, scheme } = classification;
  if (from === 'scheme') {
    if (id === 'spend') return turnoverColumn(portfolio, scheme);
    const margin = marginCriterion(classification);
    return margin && margin.isAmount === (id === 'margin') ? marginColumn(classification) : null;
  }
  const known = portfolio.columns.find(({ header }) => header === from.header);
  if (known?.kind !== 'number') {
    lost.push(from.header);
    return null;
  }
  return resolveSource(portfolio, { kind: 'column', ...from, empty: 'missing' }, null, null);
}

function stateFamilies({ portfolio }: Classified, figure: ClientFigure, { familyRates }: ValueSettings): void {
  const rates = new Map(familyRates.map(({ family, rate }) => [family, rate]));
  portfolio.families.forEach((family, i) => {
    const rate = rates.get(family);
    if (rate === undefined) return;
    figure.values[i] = rate;
    figure.sources[i] = CODE.family;
  });
}

/**
 * What nobody stated and the portfolio itself tells: a referred client is worth what a client of the portfolio is
 * (worked out with the values), and cross-selling may win the margin of what a client still buys elsewhere.
 */
function derive(classification: Classified, figures: Record<ValueFigure, ClientFigure>, settings: ValueSettings): void {
  const { referredValue, crossMargin, margin, marginRate, spend } = figures;
  referredValue.sources.forEach((source, i) => {
    if (source === 0 && !referredValue.unreadable[i]) referredValue.sources[i] = DERIVED;
  });
  if (settings.figures.crossMargin.from !== null) return;
  const elsewhere = boughtElsewhere(classification, spend.values);
  if (!elsewhere) return;
  elsewhere.forEach((amount, i) => {
    if (crossMargin.sources[i] !== 0) return;
    const sales = spend.values[i]!;
    const own = margin.values[i]!;
    const rate = Number.isNaN(own) ? marginRate.values[i]! : sales > 0 ? own / sales : NaN;
    if (Number.isNaN(amount * rate)) return;
    crossMargin.values[i] = amount * rate;
    crossMargin.sources[i] = DERIVED;
  });
}

/**
 * The stated cost to serve, of clients without a cell of their own. Where it is not known of one, an assumed zero does not
 * stand in for it: what is missing is no zero.
 */
function serve({ values, sources, unreadable }: ClientFigure, costs: Float64Array): void {
  costs.forEach((cost, i) => {
    if (sources[i] === CODE.column || unreadable[i]) return;
    if (Number.isNaN(cost) && values[i] !== 0) return;
    values[i] = cost;
    sources[i] = Number.isNaN(cost) ? 0 : DERIVED;
  });
}

/** What clients buy from others of what we supply: total purchases, or those that the share says, less our sales. */
function boughtElsewhere({ portfolio, scheme }: Classified, spend: Float64Array): Float64Array | null {
  const total = numericColumn(portfolio, 'totalPurchases')?.values;
  const source = scheme.segmentation.share;
  const share = source && resolveSource(portfolio, source, 'share', scheme.referenceDate).values;
  if (!total && !share) return null;
  return spend.map((sales, i) => {
    const known = total ? total[i]! : NaN;
    const whole = Number.isNaN(known) && share && share[i]! > 0 ? sales / share[i]! : known;
    return Number.isNaN(whole) || Number.isNaN(sales) ? NaN : Math.max(0, whole - Math.max(0, sales));
  });
}
