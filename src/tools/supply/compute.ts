import {
  cellOf,
  type Classification,
  clientsByRank,
  digitOfCriterion,
  givesDiscount,
  SEGMENT_LABELS,
  SEGMENTS,
  type Segment,
  turnoverColumn,
  blockFigures,
} from '../../method';
import { ARREARS, arrearsColumn, duplicateIds } from '../../portfolio';
import { totalOf, withoutCredit } from '../amounts';

/** The clients of one discount. */
export interface DiscountLine {
  readonly digit: number;
  readonly rate: number;
  readonly clients: number;
  readonly turnover: number | null;
}

/** Why a client has none of the table's rates. */
const OTHERS = ['stopped', 'ofSegment', 'noDigit', 'rest'] as const;

/** Clients beside the table; reasons that nobody has are left out. */
export interface OtherLine {
  readonly why: (typeof OTHERS)[number];
  readonly clients: number;
  readonly turnover: number | null;
}

export interface Supply {
  /** Whether sales can stop at all: `off` by choice, `unknown` where no column says unpaid bills. */
  readonly block: 'on' | 'off' | 'unknown';
  /** Columns that say days or money beyond terms, which block nobody until somebody says from how many on. */
  readonly ofArrears: readonly string[];
  readonly blocked: number;
  readonly blockedTurnover: number | null;
  /** By client; null where no column says them. */
  readonly unpaid: ReturnType<typeof blockFigures>;
  /** The discount of each client as a fraction; NaN where it has none to be told. */
  readonly discount: Float64Array;
  /** The table from digit 4 down, with who gets each rate. */
  readonly lines: readonly DiscountLine[];
  /** Everybody else while discounts are on, by the first reason that holds; with the lines they are all clients. */
  readonly others: readonly OtherLine[];
  /** What discounts come to, as a part of turnover; null where it cannot be told. */
  readonly mean: number | null;
  /** Segments to which the service policy gives no discount. */
  readonly without: readonly Segment[];
  readonly turnover: Float64Array | null;
  /** All clients by priority: those who may be supplied first, whose code is blank or blocked on another row, the blocked. */
  readonly order: readonly number[];
  /** How many of them may be supplied. */
  readonly supplied: number;
  /** Ids that more than one client has. */
  readonly twice: number;
}

/** Who is not sold to and which discount each client has (method.md §1.8). Equal inputs give equal results. */
export function supplyOf(classification: Classification): Supply {
  const { portfolio, scheme, blocked, rank } = classification;
  const { size, ids } = portfolio;
  const { discount: rule, block } = scheme.rules;
  const turnover = turnoverColumn(portfolio, scheme)?.values ?? null;
  const unpaid = blockFigures(classification);
  const discount = new Float64Array(size).fill(NaN);
  for (let i = 0; i < size; i++) {
    const cell = cellOf(classification, 'discount', i);
    if (typeof cell === 'number') discount[i] = cell;
  }
  const amount = (clients: readonly number[]): number | null =>
    turnover && totalOf(clients.map((i) => withoutCredit(turnover[i]!)));
  const clientsOfDigit = [0, 1, 2, 3, 4].map(() => [] as number[]);
  const without = SEGMENTS.filter((segment) => !givesDiscount(scheme.policy.discounts[segment]));
  const others = { stopped: [], ofSegment: [], noDigit: [], rest: [] } as Record<OtherLine['why'], number[]>;
  for (let i = 0; rule.enabled && i < size; i++) {
    const digit = digitOfCriterion(classification, rule.by, i);
    const segment = SEGMENT_LABELS[classification.segment[i]! - 1];
    if (digit > 0 && discount[i] === rule.table[digit - 1]) clientsOfDigit[digit]!.push(i);
    else if (blocked[i]) others.stopped.push(i);
    else if (without.some((one) => one === segment)) others.ofSegment.push(i);
    else if (!(digit > 0)) others.noDigit.push(i);
    else others.rest.push(i);
  }
  const known = turnover ? [...discount.keys()].filter((i) => !Number.isNaN(discount[i]!) && turnover[i]! > 0) : [];
  const base = turnover ? totalOf(known.map((i) => turnover[i]!)) : 0;
  const ranked = [...clientsByRank(rank)];
  const stopped = ranked.filter((i) => blocked[i]);
  // One code on two rows, of which one is blocked: nobody may sell to that code.
  const closed = new Set(['', ...stopped.map((i) => ids[i]!)]);
  const free = ranked.filter((i) => !closed.has(ids[i]!));
  const given = new Set([...free, ...stopped]);
  return {
    block: !block.enabled ? 'off' : unpaid ? 'on' : 'unknown',
    ofArrears: ARREARS.flatMap((measure) => arrearsColumn(portfolio, measure)?.header ?? []),
    blocked: stopped.length,
    blockedTurnover: amount(stopped),
    unpaid,
    discount,
    lines: [4, 3, 2, 1].map((digit) => ({
      digit,
      rate: rule.table[digit - 1]!,
      clients: clientsOfDigit[digit]!.length,
      turnover: amount(clientsOfDigit[digit]!),
    })),
    others: OTHERS.filter((why) => others[why].length > 0).map((why) => ({
      why,
      clients: others[why].length,
      turnover: amount(others[why]),
    })),
    mean: rule.enabled && base > 0 ? totalOf(known.map((i) => discount[i]! * turnover![i]!)) / base : null,
    without,
    turnover,
    order: [...free, ...ranked.filter((i) => !given.has(i)), ...stopped],
    supplied: free.length,
    twice: duplicateIds(ids).length,
  };
}
