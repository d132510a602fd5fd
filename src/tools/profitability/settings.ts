import * as v from 'valibot';
import {
  type ArrearsMeasure,
  arrearsColumn,
  isOwnColumn,
  normaliseHeader,
  numberColumns,
  numericColumn,
  type Portfolio,
} from '../../portfolio';

const header = v.nullable(v.pipe(v.string(), v.minLength(1)));
/** Null: not stated, and left out with a word: a cost that nobody has stated is not zero. */
const stated = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What the profitability tool is told. */
export const profitabilitySchema = v.strictObject({
  /** What handling one order costs, and the column of orders a year. */
  orderCost: stated,
  orders: header,
  /** What one visit costs, and where visits a year are: in a column, or as the service policy gives them. */
  visitCost: stated,
  visits: v.variant('from', [
    v.strictObject({ from: v.literal('policy') }),
    v.strictObject({ from: v.literal('column'), header: v.pipe(v.string(), v.minLength(1)) }),
  ]),
  /** Yearly rate of the money that clients owe; and the column of what they owe, or of their days to pay, or days for all. */
  rate: stated,
  receivable: header,
  days: header,
  statedDays: stated,
  /** What classes A and B of turnover and margin reach. */
  levels: v.pipe(
    v.strictTuple([fraction, fraction]),
    v.check(([a, b]) => a > 0 && a <= b, 'rising'),
  ),
  /** Margin after the cost to serve that is enough, as a part of turnover: strictly above. */
  enough: v.pipe(v.number(), v.finite(), v.minValue(-1), v.maxValue(1)),
});
export type ProfitabilitySettings = v.InferOutput<typeof profitabilitySchema>;

const HEADERS = {
  visits: /^(?:n |numero de )?visitas?\b|\bvisits?\b/,
  receivable:
    /\b(?:saldo|importe) (?:pendiente|vivo|deudor)\b|\bsaldo (?:de )?clientes?\b|\bcuentas por cobrar\b|\breceivables?\b|\boutstanding balance\b|^(?:total )?(?:deuda|debt)(?: (?:total|actual|viva|pendiente|current))?$/,
  days: /\b(?:dias|plazo) (?:medio )?(?:de )?(?:cobro|pago)\b|\bdso\b|\b(?:collection|payment) (?:days|period)\b|\bdays to pay\b/,
} as const;

/** Columns that say what they are; costs and rate are the firm's own, and nobody's to guess. */
export function proposedProfitability(portfolio: Portfolio): ProfitabilitySettings {
  const columns = numberColumns(portfolio);
  const named = (id: keyof typeof HEADERS): string | null =>
    columns.find(
      (column) => !isOwnColumn(portfolio.columns, column.header) && HEADERS[id].test(normaliseHeader(column.header)),
    )?.header ?? null;
  const arrears = (measure: ArrearsMeasure): string | null => arrearsColumn(portfolio, measure)?.header ?? null;
  const visits = named('visits');
  const [receivable, days] = [named('receivable'), named('days')];
  // What is overdue is a part of what is owed: better than nothing where the table says no more, and said as what it is.
  const [overdue, late] = receivable || days ? [null, null] : [arrears('amount'), arrears('days')];
  return {
    orderCost: null,
    orders: numericColumn(portfolio, 'orders')?.header ?? null,
    visitCost: null,
    visits: visits === null ? { from: 'policy' } : { from: 'column', header: visits },
    rate: null,
    receivable: receivable ?? overdue,
    days: days ?? (overdue === null ? late : null),
    statedDays: null,
    levels: [0.8, 0.95],
    enough: 0,
  };
}
