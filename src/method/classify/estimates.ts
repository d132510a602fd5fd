import { type NumericColumn, type Portfolio, wordKey } from '../../portfolio';
import { MethodProblem } from '../problems';
import type { ColumnSource, EstimateSource, Source } from '../scheme/model';
import { columnFigures, REASON_CODE } from './columnFigures';
import { shareOf } from './quotients';

/** Where an estimated share can come from (method.md §1.13), the surest first. */
export const SHARE_ESTIMATES = ['declared', 'sector', 'equalSplit'] as const;
export type ShareEstimate = (typeof SHARE_ESTIMATES)[number];

/** Shares of which some are estimates. */
export interface EstimatedShares {
  readonly column: NumericColumn;
  /** 1 where the share is an estimate; 0 where it is known, and where there is none. */
  readonly estimated: Uint8Array;
  /** Total purchases that the share was worked out with: they stay when turnover moves; NaN where it was not. */
  readonly purchases: Float64Array;
}

/**
 * The share of every client as a source estimates it (method.md §1.13): what is known first, else the estimate. Sales
 * below zero count as 0; a client that buys nothing has a share of 0 whatever its suppliers. Shares above the whole stay:
 * they say that the estimate is too low.
 * @throws MethodProblem `columnMissing`, `columnHoldsText`
 */
export function estimateShares(portfolio: Portfolio, source: EstimateSource): EstimatedShares {
  const { size } = portfolio;
  const values = new Float64Array(size).fill(NaN);
  const reasons = new Uint8Array(size);
  const estimated = new Uint8Array(size);
  const purchases = new Float64Array(size).fill(NaN);
  const known = source.known && knownShares(portfolio, source.known);
  const guess = estimatorOf(portfolio, source);
  for (let i = 0; i < size; i++) {
    if (known && known.lacks(i) === 0) {
      values[i] = known.share(i);
      purchases[i] = known.purchases(i);
      continue;
    }
    const lacks = guess.lacks(i);
    reasons[i] = lacks;
    if (lacks !== 0) continue;
    values[i] = guess.share(i);
    purchases[i] = guess.purchases(i);
    estimated[i] = 1;
  }
  return { column: { kind: 'number', header: 'share', sourceColumn: -1, values, reasons }, estimated, purchases };
}

/** Where a source's shares are estimates: 1 by client; null where it estimates none. */
export function estimatedClients(portfolio: Portfolio, source: Source | null): Uint8Array | null {
  return source?.kind === 'estimate' ? estimateShares(portfolio, source).estimated : null;
}

/** A share by client: why there is none (0: there is one), what it is, and the total purchases that it came from. */
interface ShareReader {
  lacks(client: number): number;
  share(client: number): number;
  purchases(client: number): number;
}

const NO_PURCHASES = (): number => NaN;

function knownShares(portfolio: Portfolio, source: NonNullable<EstimateSource['known']>): ShareReader {
  if (source.kind === 'share') return ofPurchases(figures(portfolio, source.ours), figures(portfolio, source.total));
  return ofColumn(figures(portfolio, source));
}

function estimatorOf(portfolio: Portfolio, source: EstimateSource): ShareReader {
  const from = figures(portfolio, source.from);
  if (source.by === 'equalSplit') return equalSplit(source.ours && figures(portfolio, source.ours), from);
  if (source.by === 'declared') {
    return source.ours ? ofPurchases(figures(portfolio, source.ours), from) : ofColumn(from);
  }
  const perHead = spendOf(portfolio, source.spend);
  const values = from.values.map((employees, i) => employees * perHead.values[i]!);
  const reasons = from.reasons.map((reason, i) => reason || perHead.reasons[i]!);
  return ofPurchases(figures(portfolio, source.ours), { values, reasons });
}

type Figures = Pick<NumericColumn, 'values' | 'reasons'>;
const figures = (portfolio: Portfolio, column: ColumnSource): Figures => columnFigures(portfolio, column, 'share');

function ofColumn({ values, reasons }: Figures): ShareReader {
  return { lacks: (i) => reasons[i]!, share: (i) => values[i]!, purchases: NO_PURCHASES };
}

function ofPurchases(ours: Figures, total: Figures): ShareReader {
  return {
    lacks: (i) => ours.reasons[i]! || total.reasons[i]! || (total.values[i]! > 0 ? 0 : REASON_CODE.zeroDenominator),
    share: (i) => shareOf(ours.values[i]!, total.values[i]!),
    purchases: (i) => total.values[i]!,
  };
}

function equalSplit(ours: Figures | null, competitors: Figures): ShareReader {
  const isCount = (n: number): boolean => n >= 0 && Number.isInteger(n);
  return {
    lacks: (i) =>
      ours?.reasons[i] || competitors.reasons[i]! || (isCount(competitors.values[i]!) ? 0 : REASON_CODE.notWhole),
    share: (i) => (ours && ours.values[i]! <= 0 ? 0 : 1 / (competitors.values[i]! + 1)),
    purchases: NO_PURCHASES,
  };
}

/** Spend per employee by client. A sector without an amount lacks one, like an empty cell. */
function spendOf(portfolio: Portfolio, spend: Extract<EstimateSource, { by: 'sector' }>['spend']): Figures {
  if (spend.kind === 'column') return figures(portfolio, spend);
  const amounts = new Map(
    spend.amounts.flatMap(({ sector, amount }) => (sector === null ? [] : [[wordKey(sector), amount]])),
  );
  const others = spend.amounts.find(({ sector }) => sector === null)?.amount ?? NaN;
  const sectorOf = spend.sector === null ? () => '' : textsOf(portfolio, spend.sector);
  const values = Float64Array.from({ length: portfolio.size }, (_, i) => amounts.get(wordKey(sectorOf(i))) ?? others);
  return { values, reasons: Uint8Array.from(values, (value) => (Number.isNaN(value) ? REASON_CODE.empty : 0)) };
}

/**
 * A column's cells as text: sectors can be numbers (CNAE, NACE); '' of a number that is missing.
 * @throws MethodProblem `columnMissing`
 */
export function textsOf({ columns }: Portfolio, header: string): (client: number) => string {
  const column = columns.find((one) => one.header === header);
  if (!column) throw new MethodProblem('columnMissing', { header, headers: columns.map((one) => one.header) });
  const { values } = column;
  return (i) => (typeof values[i] === 'string' ? values[i] : Number.isNaN(values[i]) ? '' : String(values[i]));
}
