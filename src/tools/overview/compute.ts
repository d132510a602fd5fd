import {
  type Classification,
  CompensatedSum,
  isActive,
  resolveSource,
  SEGMENT_LABELS,
  type SegmentLabel,
  summarise,
  type PortfolioSummary,
  topFifthCount,
  topFifthShare,
  turnoverColumn,
  withoutNoise,
} from '../../method';
import { marginAmounts } from '../margin';
import { FURTHEST_SHARE } from './names';
import { largestFirst, totalOf, withoutCredit } from '../amounts';

/** One line of the table of segments: a segment's clients and money. */
export interface SegmentLine {
  readonly label: SegmentLabel | 'none';
  readonly clients: number;
  /** Fraction of all clients. */
  readonly clientShare: number;
  /** Sum with credit notes as nothing, as the pane has it; null where the portfolio has no turnover. */
  readonly turnover: number | null;
  readonly turnoverShare: number | null;
  /** Sum over those whose margin is known; null where it is known of none. */
  readonly margin: number | null;
  /** Clients whose margin is not known; 0 where no criterion reads margins. */
  readonly marginUnknown: number;
  /** Mean total (4–16) of those that have one; null where none has. */
  readonly meanTotal: number | null;
}

/** A step of the Pareto curve: a client, or a run of clients that stand for the same part of the list. */
export interface ParetoStep {
  readonly clients: number;
  readonly turnover: number;
  /** Fraction of all turnover reached with this step. */
  readonly cumulative: number;
}

/** Mean digits of a group of clients with all four; `area`: ½(d1+d3)(d2+d4) as a fraction of 4444's 32. */
export interface Rhombus {
  readonly label: SegmentLabel | 'all';
  readonly clients: number;
  readonly means: readonly [number, number, number, number];
  readonly area: number;
}

export interface Overview {
  readonly summary: PortfolioSummary;
  readonly lines: readonly SegmentLine[];
  /** Null without a turnover above zero. */
  readonly pareto: {
    readonly steps: readonly ParetoStep[];
    readonly topFifth: number;
    readonly topClients: number;
  } | null;
  /** Clients with a turnover, the largest first. */
  readonly order: readonly number[];
  /** Clients with share and turnover above zero, the largest first; empty where one of the two is not there. */
  readonly bubbles: readonly number[];
  /** Those whose share is further beyond 100 % than the chart of bubbles goes, which has them not; the furthest first. */
  readonly beyond: readonly number[];
  /** How many clients have both. */
  readonly bubblesOf: number;
  readonly rhombi: readonly Rhombus[];
  /** The priority list's first. */
  readonly first: readonly number[];
  readonly turnover: Float64Array | null;
  readonly share: Float64Array | null;
  /** Credit notes as nothing, of everybody in the table and of current clients; null without a column of turnover. */
  readonly total: number | null;
  readonly current: number | null;
}

/** Columns of a Pareto chart that the eye can still tell apart. */
const MOST_STEPS = 40;
/** Share of clients that a step stands for in larger portfolios. */
const STEPS = 20;
/** Bubbles that do not hide one another. */
const MOST_BUBBLES = 150;

/** What a classified portfolio looks like as a whole (method.md §1.6, §1.9, §1.11). Equal inputs give equal results. */
export function overviewOf(classification: Classification): Overview {
  const { portfolio, scheme } = classification;
  const turnover = turnoverColumn(portfolio, scheme)?.values ?? null;
  const source = scheme.segmentation.share;
  const share = source && resolveSource(portfolio, source, 'share', scheme.referenceDate).values;
  const total = turnover && totalOf(turnover.map(withoutCredit));
  const order = turnover ? largestFirst(turnover, portfolio.ids) : [];
  const both = share ? order.filter((i) => turnover![i]! > 0 && share[i]! >= 0) : [];
  return {
    summary: summarise(classification),
    lines: segmentLines(classification, turnover, total),
    pareto: turnover && paretoOf(turnover, order),
    order,
    bubbles: both.filter((i) => share![i]! <= FURTHEST_SHARE).slice(0, MOST_BUBBLES),
    beyond: both.filter((i) => share![i]! > FURTHEST_SHARE).sort((a, b) => share![b]! - share![a]!),
    bubblesOf: both.length,
    rhombi: rhombiOf(classification),
    first: firstClients(classification, 20),
    turnover,
    share,
    total,
    current: turnover && totalOf(turnover.filter((_, i) => isActive(portfolio.kinds[i]!)).map(withoutCredit)),
  };
}

function segmentLines(
  classification: Classification,
  turnover: Float64Array | null,
  total: number | null,
): SegmentLine[] {
  const { portfolio, segment, total: totals } = classification;
  const margin = marginAmounts(classification, turnover);
  const labels = [...SEGMENT_LABELS, 'none'] as const;
  const groups = labels.map(() => ({
    clients: 0,
    turnover: [] as number[],
    margin: [] as number[],
    totals: 0,
    coded: 0,
  }));
  for (let i = 0; i < portfolio.size; i++) {
    const group = groups[segment[i]! === 0 ? labels.length - 1 : segment[i]! - 1]!;
    group.clients++;
    if (turnover && !Number.isNaN(turnover[i]!)) group.turnover.push(withoutCredit(turnover[i]!));
    if (margin && !Number.isNaN(margin[i]!)) group.margin.push(margin[i]!);
    if (totals[i]! > 0) {
      group.totals += totals[i]!;
      group.coded++;
    }
  }
  return labels.flatMap((label, k): SegmentLine[] => {
    const group = groups[k]!;
    // The four segments are always told; the other labels where somebody has them.
    if (k >= 4 && group.clients === 0) return [];
    const sum = turnover && totalOf(group.turnover);
    return [
      {
        label,
        clients: group.clients,
        clientShare: group.clients / portfolio.size,
        turnover: sum,
        turnoverShare: sum !== null && total !== null && total > 0 ? sum / total : null,
        margin: margin && (group.margin.length > 0 || group.clients === 0) ? totalOf(group.margin) : null,
        marginUnknown: margin ? group.clients - group.margin.length : 0,
        meanTotal: group.coded > 0 ? group.totals / group.coded : null,
      },
    ];
  });
}

function paretoOf(turnover: Float64Array, order: readonly number[]): Overview['pareto'] {
  // Down the list, so that the order of rows decides nothing; the last step is the whole to the last digit.
  const reached = new CompensatedSum();
  const after = order.map((i) => {
    reached.add(Math.max(turnover[i]!, 0));
    return reached.value;
  });
  const whole = reached.value;
  if (!(whole > 0)) return null;
  const count = order.length <= MOST_STEPS ? order.length : STEPS;
  const steps: ParetoStep[] = [];
  for (let step = 0; step < count; step++) {
    const from = Math.round((step * order.length) / count);
    const to = Math.round(((step + 1) * order.length) / count);
    const before = after[from - 1] ?? 0;
    const reachedHere = after[to - 1]!;
    steps.push({ clients: to - from, turnover: reachedHere - before, cumulative: withoutNoise(reachedHere / whole) });
  }
  return { steps, topFifth: topFifthShare(turnover), topClients: topFifthCount(order.length) };
}

function rhombiOf({ digits, segment, total }: Classification): Rhombus[] {
  const labels = ['all', ...SEGMENT_LABELS] as const;
  const sums = labels.map(() => [0, 0, 0, 0, 0] as [number, number, number, number, number]);
  for (let i = 0; i < total.length; i++) {
    if (total[i] === 0) continue;
    for (const k of segment[i] === 0 ? [0] : [0, segment[i]!]) {
      digits.forEach((column, d) => (sums[k]![d]! += column[i]!));
      sums[k]![4]++;
    }
  }
  return labels.flatMap((label, k): Rhombus[] => {
    const [a, b, c, d, clients] = sums[k]!;
    if (clients === 0) return [];
    const means = [a / clients, b / clients, c / clients, d / clients] as const;
    return [{ label, clients, means, area: ((means[0] + means[2]) * (means[1] + means[3])) / 2 / 32 }];
  });
}

/** Clients by rank, those without one left out; of equal rank in the order of the sheet. */
function firstClients({ rank }: Classification, most: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < rank.length; i++) if (rank[i]! > 0 && rank[i]! <= most) found.push(i);
  return found.sort((a, b) => rank[a]! - rank[b]! || a - b).slice(0, most);
}
