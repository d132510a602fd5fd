import * as v from 'valibot';
import { netPromoterScore, wordOfMouthCoefficient } from '../../accounts';
import { SEGMENT_LABELS } from '../../method';
import { CLIENT_KINDS, numericColumn } from '../../portfolio';
import {
  FIGURE_SOURCES,
  clvSimple,
  type ClientFigures,
  type ClientValues,
  paybackOf,
  type Sensitivity,
  sensitivityOf,
  valueClients,
  VALUE_SEGMENTS,
  valueSegmentReader,
  type WhaleCurve,
  whaleCurve,
} from '../../value';
import { totalOf } from '../amounts';
import { statedCosts } from '../profitability/compute';
import { profitabilitySchema } from '../profitability/settings';
import type { Inputs } from '../tool';
import { type CloneProfile, cloneProfile } from './clone';
import { type FigureHeaders, readFigures } from './figures';
import { type Quadrants, quadrantsOf } from './quadrants';
import { type TextFigure, textFigures, type ValueSettings } from './settings';

/** Sums over the clients that have a value. */
export interface ValueTotals {
  readonly clients: number;
  readonly own: number;
  readonly crossSell: number;
  readonly referral: number;
  /** What referrals would add at the portfolio's mean, where they do not count. */
  readonly uncounted: number;
  readonly gross: number;
  readonly acquisition: number;
  readonly net: number;
  readonly yearly: number;
  /** Their sales as a part of those of everybody in the table; NaN where nobody has sales. */
  readonly salesPart: number;
}

/** What the clients are worth by the simple formula, beside the same by the one that the report is of. */
export interface SimpleCheck {
  /** A year × years − acquisition, nothing discounted and nobody leaving within them. */
  readonly simple: number;
  /** Own value less acquisition of the same clients. */
  readonly value: number;
  /** Mean of the years, weighted by what a year brings. */
  readonly years: number;
}

/** A value segment's clients and their value. */
export interface ValueSegmentLine {
  /** 1–3. */
  readonly segment: 1 | 2 | 3;
  readonly clients: number;
  readonly net: number;
  /** Clients with a value below zero. */
  readonly losses: number;
}

export interface ValueReport {
  readonly figures: ClientFigures;
  /** The header of the column that a figure is read from. */
  readonly headers: FigureHeaders;
  /** Chosen columns that are no longer in the table. */
  readonly lost: readonly string[];
  /** Columns of texts headed like figures, which are assumed instead. */
  readonly texts: readonly TextFigure[];
  /** 1 where somebody is a client now. */
  readonly current: Uint8Array;
  readonly values: ClientValues;
  /** Months; Infinity: never. */
  readonly payback: Float64Array;
  readonly totals: ValueTotals;
  readonly whale: WhaleCurve;
  /** 1–3 by client; 0 without a value. */
  readonly segments: Uint8Array;
  readonly lines: readonly ValueSegmentLine[];
  /** Clients by value segment (row) and CEC segment (column: `SEGMENT_LABELS`, then none), and their value. */
  readonly crossing: readonly (readonly number[])[];
  readonly crossingValue: readonly (readonly number[])[];
  /** The clients' own value by the simple formula; null where a client never leaves and no horizon ends it. */
  readonly simple: SimpleCheck | null;
  /** Whether a client brought is worth the portfolio's mean where nothing states what it is worth; else it does not count. */
  readonly ranAtMean: boolean;
  /** Null where nobody refers anybody. */
  readonly quadrants: Quadrants | null;
  /** −100 … 100; null without answers, with how many there are. */
  readonly promoters: { readonly score: number; readonly answers: number; readonly refused: number } | null;
  readonly wordOfMouth: { readonly referred: number; readonly all: number; readonly coefficient: number } | null;
  readonly clone: CloneProfile;
  readonly sensitivity: Sensitivity;
}

/** The value of a portfolio's clients by formula, and what it says of them (method.md §2.2–2.3, §3.2). */
export function valueReport(inputs: Inputs, settings: ValueSettings): ValueReport {
  const { classification } = inputs;
  const { portfolio } = classification;
  const { figures, headers, lost: gone } = readFigures(classification, settings, toldCosts(inputs));
  const texts = textFigures(classification, settings);
  const lost = gone.filter((header) => !texts.some((text) => text.header === header));
  const { discount, years, timing, rhythm, marginIsNet } = settings;
  const onlyStatedReferrals = settings.brought === 'stated';
  const terms = { discount, years, timing, rhythm, marginIsNet, onlyStatedReferrals };
  const clientNow = new Set([CLIENT_KINDS.indexOf('current'), CLIENT_KINDS.indexOf('satisfied')]);
  const current = Uint8Array.from(portfolio.kinds, (kind) => (clientNow.has(kind) ? 1 : 0));
  const values = valueClients(figures, terms, current);
  const segments = segmentsOf(values.net, settings);
  return {
    figures,
    headers,
    lost,
    texts,
    current,
    values,
    payback: paybackOf(values, figures, terms),
    totals: totalsOf(values, figures),
    whale: whaleCurve(values.net),
    segments,
    lines: linesOf(values.net, segments),
    crossing: crossingOf(classification, segments, () => 1),
    crossingValue: crossingOf(classification, segments, (i) => values.net[i]!),
    simple: simpleCheck(values, figures, years),
    quadrants: quadrantsWith(values),
    ranAtMean: !onlyStatedReferrals,
    promoters: promotersOf(classification, settings, current),
    wordOfMouth: wordOfMouthOf(classification, settings, figures, current),
    clone: cloneProfile(portfolio, segments),
    sensitivity: sensitivityOf(figures, terms, current),
  };
}

/** Who recommends is told by all that referrals are worth, at the portfolio's mean where it does not count in the value. */
function quadrantsWith({ own, referral, uncounted }: ClientValues): Quadrants | null {
  const all = referral.map((value, i) => value + uncounted[i]!);
  return all.some((value) => value > 0 || value < 0) ? quadrantsOf(own, all) : null;
}

/** The cost to serve as the tool of margins has been told it: it is subtracted here too, and once. */
function toldCosts({ classification, kept }: Inputs): Float64Array | null {
  const told = v.safeParse(profitabilitySchema, kept?.['profitability']);
  return told.success ? statedCosts(classification, told.output) : null;
}

function segmentsOf(net: Float64Array, { cuts, mode }: ValueSettings): Uint8Array {
  const segmentOf = valueSegmentReader(net, cuts, mode);
  return Uint8Array.from(net, (value) => (Number.isNaN(value) ? 0 : segmentOf(value)));
}

function totalsOf(values: ClientValues, { acquisitionCost, spend }: ClientFigures): ValueTotals {
  const known = values.net.map((value) => (Number.isNaN(value) ? 0 : 1));
  // As they count: a credit note takes nothing from what others buy.
  const sales = spend.values.map((value) => (value > 0 ? value : 0));
  const whereKnown = (column: Float64Array): number => totalOf(column.filter((_, i) => known[i] === 1));
  return {
    clients: known.reduce((sum, one) => sum + one, 0),
    own: whereKnown(values.own),
    crossSell: whereKnown(values.crossSell),
    referral: whereKnown(values.referral),
    uncounted: whereKnown(values.uncounted),
    gross: whereKnown(values.gross),
    acquisition: whereKnown(acquisitionCost.values),
    net: whereKnown(values.net),
    yearly: whereKnown(values.yearly),
    salesPart: whereKnown(sales) / totalOf(sales),
  };
}

function linesOf(net: Float64Array, segments: Uint8Array): ValueSegmentLine[] {
  return VALUE_SEGMENTS.map((_, k) => {
    const segment = (k + 1) as 1 | 2 | 3;
    const theirs = net.filter((_value, i) => segments[i] === segment);
    return {
      segment,
      clients: theirs.length,
      net: totalOf(theirs),
      losses: theirs.filter((value) => value < 0).length,
    };
  });
}

function crossingOf(
  { segment }: Inputs['classification'],
  segments: Uint8Array,
  of: (client: number) => number,
): number[][] {
  const table = VALUE_SEGMENTS.map(() => new Array<number>(SEGMENT_LABELS.length + 1).fill(0));
  segments.forEach((own, i) => {
    if (own > 0) table[own - 1]![segment[i] === 0 ? SEGMENT_LABELS.length : segment[i]! - 1]! += of(i);
  });
  return table;
}

/**
 * The check of a value by the simple formula (method.md §2.2): how far retention, growth and discounting move it. Without a
 * horizon a client's years are those that its retention lets one expect, 1 ÷ (1 − r).
 */
function simpleCheck(
  values: ClientValues,
  { acquisitionCost, retention }: ClientFigures,
  horizon: number | null,
): SimpleCheck | null {
  let [simple, value, weighted, yearly] = [0, 0, 0, 0];
  for (let i = 0; i < values.net.length; i++) {
    if (Number.isNaN(values.net[i]!)) continue;
    const years = horizon ?? 1 / (1 - retention.values[i]!);
    if (!Number.isFinite(years)) return null;
    const [averageOrder, cost] = [values.yearly[i]!, acquisitionCost.values[i] || 0];
    simple += clvSimple({ averageOrder, ordersPerYear: 1, years, marginRate: 1, acquisitionCost: cost });
    value += values.own[i]! - cost;
    weighted += years * averageOrder;
    yearly += averageOrder;
  }
  return yearly > 0 ? { simple, value, years: weighted / yearly } : null;
}

/** Net promoter score of the clients' answers; what is no answer from 0 to 10 is counted and left out. */
function promotersOf(
  { portfolio }: Inputs['classification'],
  { recommendation }: ValueSettings,
  current: Uint8Array,
): ValueReport['promoters'] {
  const column = portfolio.columns.find(({ header }) => header === recommendation);
  if (column?.kind !== 'number') return null;
  const given = [...column.values].filter((answer, i) => current[i] === 1 && !Number.isNaN(answer));
  const answers = given.filter((answer) => answer >= 0 && answer <= 10);
  if (answers.length === 0) return null;
  return { score: netPromoterScore(answers), answers: answers.length, refused: given.length - answers.length };
}

/** Referred clients ÷ all new ones: those that were stated, else the clients in their first year. */
function wordOfMouthOf(
  { portfolio }: Inputs['classification'],
  { newClients }: ValueSettings,
  { newReferrals, comingAnyway }: ClientFigures,
  current: Uint8Array,
): ValueReport['wordOfMouth'] {
  let referred = 0;
  current.forEach((is, i) => {
    if (is) referred += (newReferrals.values[i] || 0) + (comingAnyway.values[i] || 0);
  });
  const years = numericColumn(portfolio, 'years')?.values;
  const first = years ? current.reduce((sum, is, i) => sum + (is && years[i]! < 1 ? 1 : 0), 0) : 0;
  const all = newClients ?? first;
  if (referred === 0 || all === 0) return null;
  return { referred, all, coefficient: wordOfMouthCoefficient(referred, all) };
}

/** Whether a client has no sales, and all that its value counts of a year is what serving it costs. */
export const servedWithoutSales = ({ values, figures }: ValueReport, client: number): boolean =>
  values.basis === 'margin' &&
  values.yearly[client]! < 0 &&
  figures.spend.values[client]! <= 0 &&
  !(figures.margin.values[client]! < 0) &&
  -values.yearly[client]! <= figures.costToServe.values[client]!;

/** Whether a client's referrals are worth the portfolio's mean, because nothing states what a client brought is worth. */
export const assumesBrought = ({ values, figures, ranAtMean }: ValueReport, client: number): boolean =>
  ranAtMean &&
  figures.newReferrals.values[client]! > 0 &&
  figures.referredValue.sources[client] === FIGURE_SOURCES.indexOf('derived') &&
  !Number.isNaN(values.referral[client]!);
