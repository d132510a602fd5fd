import {
  CLASS_ACTIONS,
  classAction,
  type ClassAction,
  financingCost,
  receivableOf,
  SERVING_ACTIONS,
  servingAction,
  type ServingAction,
} from '../../accounts';
import {
  type Classification,
  digitReader,
  exceeds,
  isActive,
  paretoCuts,
  SEGMENTS,
  turnoverColumn,
} from '../../method';
import type { NumericColumn } from '../../portfolio';
import { whaleCurve, type WhaleCurve } from '../../value';
import { totalOf, withoutCredit } from '../amounts';
import { knownMargins, type KnownMargins } from '../margin';
import { timesOf } from '../policy/compute';
import type { ProfitabilitySettings } from './settings';
import { partBesideTurnover, toWholeYear } from './yearOf';

/** Parts of the cost to serve. */
export const COST_PARTS = ['orders', 'visits', 'financing'] as const;
export type CostPart = (typeof COST_PARTS)[number];

/** Where a part's quantities come from; `none`: nowhere, so that it cannot be counted whatever it costs. */
export type QuantitySource = 'column' | 'policy' | 'receivable' | 'days' | 'statedDays' | 'none';

/** One part of the cost to serve. */
export interface CostLine {
  readonly part: CostPart;
  /** Per order, per visit, a year of the money owed; null: not stated. */
  readonly unit: number | null;
  readonly source: QuantitySource;
  /** Header of the column; '' for other sources. */
  readonly header: string;
  /** By client; NaN where unknown. Null where the part is not counted. */
  readonly amounts: Float64Array | null;
  /** Of the clients of whom all that is counted, and the margin, is known. */
  readonly total: number;
  /** Clients of whom the quantity is missing; 0 where the part is not counted. */
  readonly missing: number;
}

/** Why a client has no margin after the cost to serve: a part's quantity, its margin, its sales, or it buys nothing. */
export const NET_GAPS = ['none', 'inactive', 'turnover', 'margin', ...COST_PARTS] as const;
export type NetGap = (typeof NET_GAPS)[number];

/** Clients of one cell or one action. */
export interface Amounts {
  readonly clients: number;
  readonly turnover: number;
  readonly margin: number;
}

export interface Profitability {
  readonly turnover: Float64Array | null;
  readonly margin: KnownMargins | null;
  /** 1 = A, 2 = B, 3 = C by what the larger clients reach; 0 for clients without both figures. */
  readonly turnoverClass: Uint8Array;
  readonly marginClass: Uint8Array;
  /** Nine cells, turnover's classes in rows. */
  readonly cells: readonly (readonly Amounts[])[];
  readonly classActions: Readonly<Record<ClassAction, Amounts>>;
  /** Index + 1 into `CLASS_ACTIONS` by client. */
  readonly classActionOf: Uint8Array;
  /** The margin from the client that leaves most down; null without margins. */
  readonly curve: WhaleCurve | null;
  /** Of the clients whose margin is known: who leaves some, who leaves none, and how many of these make a loss. */
  readonly earning: number;
  readonly idle: number;
  readonly losses: number;
  readonly costs: readonly CostLine[];
  /** Whether any part of the cost to serve is counted. */
  readonly counted: boolean;
  /** By client; NaN where it is not known. */
  readonly cost: Float64Array;
  readonly net: Float64Array;
  /** Index into {@link NET_GAPS}. */
  readonly gaps: Uint8Array;
  /** Of the clients with a margin after the cost to serve. */
  readonly totals: { readonly clients: number; readonly margin: number; readonly cost: number; readonly net: number };
  /** Of the clients with a margin after the cost to serve: who still leaves some, and who does not. */
  readonly served: { readonly earning: number; readonly idle: number };
  /** Clients that leave margin, and lose money once served. */
  readonly turned: number;
  /** Index + 1 into `SERVING_ACTIONS`; 0 where it is not known, and of who bought nothing: there is no margin to judge. */
  readonly serving: Uint8Array;
  readonly servingLines: Readonly<Record<ServingAction, Amounts & { readonly net: number }>>;
  /** Clients with a margin after the cost to serve that bought nothing, and are not judged by it. */
  readonly unsold: { readonly clients: number; readonly margin: number; readonly net: number };
  /** Headers of the settings that the table does not have. */
  readonly gone: readonly string[];
}

/** Margin beside turnover, and what is left of it once the client is served (method.md §1.18b). */
export function profitabilityOf(classification: Classification, settings: ProfitabilitySettings): Profitability {
  const { portfolio, scheme } = classification;
  const { size, kinds } = portfolio;
  const turnover = turnoverColumn(portfolio, scheme)?.values ?? null;
  const margin = knownMargins(classification, turnover);
  const both = (column: Float64Array | null, other: Float64Array | null): Float64Array =>
    Float64Array.from({ length: size }, (_, i) =>
      isActive(kinds[i]!) && column && other && !Number.isNaN(other[i]!) ? column[i]! : NaN,
    );
  const sales = both(turnover, margin?.amounts ?? null);
  const margins = both(margin?.amounts ?? null, turnover);
  const turnoverClass = classesOf(sales, settings.levels);
  const marginClass = classesOf(margins, settings.levels);
  const classActionOf = Uint8Array.from(turnoverClass, (of, i) =>
    of === 0 ? 0 : CLASS_ACTIONS.indexOf(classAction(of as 1, marginClass[i] as 1)) + 1,
  );
  const amountsOf = (wanted: (client: number) => boolean): Amounts => {
    const clients = [...sales.keys()].filter((i) => turnoverClass[i]! > 0 && wanted(i));
    return {
      clients: clients.length,
      turnover: totalOf(clients.map((i) => withoutCredit(sales[i]!))),
      margin: totalOf(clients.map((i) => margins[i]!)),
    };
  };
  const gone: string[] = [];
  const parts = COST_PARTS.map((part) => costLine({ classification, settings, turnover, gone }, part));
  const served = netOf(classification, turnover, margins, parts);
  const serving = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    if (Number.isNaN(served.net[i]!) || !(turnover![i]! > 0)) continue;
    const enough = exceeds(served.net[i]!, settings.enough * withoutCredit(turnover![i]!));
    serving[i] = SERVING_ACTIONS.indexOf(servingAction(turnoverClass[i] === 1, enough)) + 1;
  }
  const known = [...served.net.keys()].filter((i) => !Number.isNaN(served.net[i]!));
  const unsold = known.filter((i) => serving[i] === 0);
  // Of whom everything is known: the parts add up to what the headline says that serving costs.
  const costs = parts.map((line): CostLine => {
    const { amounts } = line;
    return { ...line, total: amounts ? totalOf(known.map((i) => amounts[i]!)) : 0 };
  });
  return {
    turnover,
    margin,
    turnoverClass,
    marginClass,
    cells: ([1, 2, 3] as const).map((row) =>
      ([1, 2, 3] as const).map((column) => amountsOf((i) => turnoverClass[i] === row && marginClass[i] === column)),
    ),
    classActions: Object.fromEntries(
      CLASS_ACTIONS.map((action, k) => [action, amountsOf((i) => classActionOf[i] === k + 1)]),
    ) as Record<ClassAction, Amounts>,
    classActionOf,
    curve: margin && margins.some((value) => !Number.isNaN(value)) ? whaleCurve(margins) : null,
    earning: countOf(margins, (value) => value > 0),
    idle: countOf(margins, (value) => value <= 0),
    losses: countOf(margins, (value) => value < 0),
    costs,
    counted: costs.some(({ amounts }) => amounts !== null),
    ...served,
    totals: {
      clients: known.length,
      margin: totalOf(known.map((i) => margins[i]!)),
      cost: totalOf(known.map((i) => served.cost[i]!)),
      net: totalOf(known.map((i) => served.net[i]!)),
    },
    served: {
      earning: known.filter((i) => served.net[i]! > 0).length,
      idle: known.filter((i) => served.net[i]! <= 0).length,
    },
    turned: known.reduce((count, i) => count + (margins[i]! > 0 && served.net[i]! < 0 ? 1 : 0), 0),
    serving,
    servingLines: Object.fromEntries(
      SERVING_ACTIONS.map((action, k) => {
        const its = known.filter((i) => serving[i] === k + 1);
        return [action, { ...amountsOf((i) => serving[i] === k + 1), net: totalOf(its.map((i) => served.net[i]!)) }];
      }),
    ) as Profitability['servingLines'],
    unsold: {
      clients: unsold.length,
      margin: totalOf(unsold.map((i) => margins[i]!)),
      net: totalOf(unsold.map((i) => served.net[i]!)),
    },
    gone,
  };
}

/** A, B and C as 1, 2, 3 by what the larger values reach together; 0 for none. Losses are C. */
function classesOf(values: Float64Array, [a, b]: ProfitabilitySettings['levels']): Uint8Array {
  const digit = digitReader({ direction: 'high', boundary: 'gt', cuts: paretoCuts(values, [a, b, 1]) });
  return Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : value < 0 ? 3 : Math.min(3, 5 - digit(value))));
}

/** What the parts of the cost are worked out from; headers that are gone are put on the list. */
interface Costed {
  readonly classification: Classification;
  readonly settings: ProfitabilitySettings;
  readonly turnover: Float64Array | null;
  readonly gone: string[];
}

/** What each client takes of one part, as far as its cost and its quantity are known. */
function costLine(of: Costed, part: CostPart): Omit<CostLine, 'total'> {
  const { classification, settings } = of;
  const { size, kinds } = classification.portfolio;
  const unit = { orders: settings.orderCost, visits: settings.visitCost, financing: settings.rate }[part];
  const { quantity, source, header } = quantityOf(of, part);
  if (unit === null || !quantity) return { part, unit, source, header, amounts: null, missing: 0 };
  const amounts = new Float64Array(size).fill(NaN);
  let missing = 0;
  for (let i = 0; i < size; i++) {
    if (!isActive(kinds[i]!)) continue;
    const amount = quantity(i);
    if (Number.isNaN(amount)) missing++;
    else amounts[i] = part === 'financing' ? financingCost(amount, unit) : amount * unit;
  }
  return { part, unit, source, header, amounts, missing };
}

function quantityOf(
  { classification, settings, turnover, gone }: Costed,
  part: CostPart,
): { quantity: ((client: number) => number) | null; source: QuantitySource; header: string } {
  const column = (header: string | null): NumericColumn | null => {
    if (header === null) return null;
    const found = classification.portfolio.columns.find((one) => one.header === header);
    if (found?.kind === 'number') return found;
    gone.push(header);
    return null;
  };
  const ofColumn = (found: NumericColumn, source: QuantitySource) => {
    // Orders and visits are costs of a year; what is owed is owed on a day.
    const times = source === 'column' ? toWholeYear(partBesideTurnover(found.header, classification.scheme)) : 1;
    return {
      quantity: (i: number) => (found.values[i]! >= 0 ? found.values[i]! * times : NaN),
      source,
      header: found.header,
    };
  };
  const none = { quantity: null, source: 'none' as const, header: '' };
  if (part === 'orders') {
    const found = column(settings.orders);
    return found ? ofColumn(found, 'column') : none;
  }
  if (part === 'visits') {
    if (settings.visits.from === 'column') {
      const found = column(settings.visits.header);
      return found ? ofColumn(found, 'column') : none;
    }
    const { scheme, segment } = classification;
    const times = SEGMENTS.map((name) => timesOf(scheme.policy.visits[name]));
    return { quantity: (i) => times[segment[i]! - 1] ?? NaN, source: 'policy', header: '' };
  }
  const receivable = column(settings.receivable);
  if (receivable) return ofColumn(receivable, 'receivable');
  const sales = (i: number): number => (turnover ? withoutCredit(turnover[i]!) : NaN);
  const days = column(settings.days);
  if (days) {
    const { quantity } = ofColumn(days, 'days');
    return { quantity: (i) => receivableOf(sales(i), quantity(i)), source: 'days', header: days.header };
  }
  const { statedDays } = settings;
  if (statedDays === null || !turnover) return none;
  return { quantity: (i) => receivableOf(sales(i), statedDays), source: 'statedDays', header: '' };
}

/**
 * What each client costs to serve in a year, as far as it was stated; null where no part of it is. NaN for a client of whom
 * a counted part is not known: what is missing costs something all the same.
 */
export function statedCosts(classification: Classification, settings: ProfitabilitySettings): Float64Array | null {
  const turnover = turnoverColumn(classification.portfolio, classification.scheme)?.values ?? null;
  const of = { classification, settings, turnover, gone: [] };
  const counted = COST_PARTS.map((part) => costLine(of, part).amounts).filter((amounts) => amounts !== null);
  if (counted.length === 0) return null;
  return counted[0]!.map((_, i) => counted.reduce((sum, amounts) => sum + amounts[i]!, 0));
}

/** Margin less the parts that are counted; where one of them is not known of a client, nor is what is left. */
function netOf(
  { portfolio }: Classification,
  turnover: Float64Array | null,
  margins: Float64Array,
  costs: readonly Omit<CostLine, 'total'>[],
): Pick<Profitability, 'cost' | 'net' | 'gaps'> {
  const { size, kinds } = portfolio;
  const [cost, net] = [new Float64Array(size).fill(NaN), new Float64Array(size).fill(NaN)];
  const counted = costs.filter(({ amounts }) => amounts !== null);
  const gapOf = (i: number): NetGap => {
    if (!isActive(kinds[i]!)) return 'inactive';
    if (!turnover || Number.isNaN(turnover[i]!)) return 'turnover';
    if (Number.isNaN(margins[i]!)) return 'margin';
    return counted.find(({ amounts }) => Number.isNaN(amounts![i]!))?.part ?? 'none';
  };
  const gaps = Uint8Array.from({ length: size }, (_, i) => NET_GAPS.indexOf(gapOf(i)));
  if (counted.length === 0) return { cost, net, gaps };
  for (let i = 0; i < size; i++) {
    if (gaps[i] !== 0) continue;
    cost[i] = counted.reduce((sum, { amounts }) => sum + amounts![i]!, 0);
    net[i] = margins[i]! - cost[i]!;
  }
  return { cost, net, gaps };
}

const countOf = (values: Float64Array, counts: (value: number) => boolean): number =>
  values.reduce((count, value) => count + (counts(value) ? 1 : 0), 0);
