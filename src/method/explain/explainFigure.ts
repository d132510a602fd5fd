import { isoOfSerial, MISSING_REASONS, type ColumnUnit, type MissingReason, type Portfolio } from '../../portfolio';
import type { ColumnSource, EstimateSource, Source } from '../scheme/model';
import { columnsOf, textHeadersOf } from '../scheme/sourceColumns';
import { columnFigures } from '../classify/columnFigures';
import { estimateShares, type ShareEstimate } from '../classify/estimates';

/** One cell that a figure was worked out from. */
export interface FigurePart {
  readonly header: string;
  /** As the scheme reads it: an empty cell that means none is 0, a percentage is a fraction. */
  readonly value: number;
  /** Whether the value is a fraction. */
  readonly fraction: boolean;
}

/** How one client's figure was worked out from the cells of its row, as data. */
export type FigureParts =
  /** What is not zero, the largest first. */
  | { readonly kind: 'sum'; readonly parts: readonly FigurePart[] }
  /** The columns above zero, of so many. */
  | { readonly kind: 'count'; readonly above: readonly string[]; readonly of: number }
  /** From a day (ISO) or a calendar year ("2019") to the reference's. */
  | { readonly kind: 'years'; readonly from: string; readonly to: string }
  | { readonly kind: 'difference' | 'ratio' | 'share'; readonly a: FigurePart; readonly b: FigurePart }
  | { readonly kind: 'growth'; readonly a: FigurePart; readonly b: FigurePart; readonly yearly: number | null }
  /** An estimated share: our sales, where they say something, the column that it comes from, spend per employee. */
  | {
      readonly kind: 'estimate';
      readonly by: ShareEstimate;
      readonly ours: FigurePart | null;
      readonly from: FigurePart;
      readonly perHead: number | null;
    };

/**
 * What a client's figure was worked out from; null for a figure that stands in one column.
 * @param referenceDate the scheme's ISO date at which years are counted
 */
export function explainFigure(
  portfolio: Portfolio,
  {
    source,
    key,
    referenceDate,
  }: { readonly source: Source; readonly key: string; readonly referenceDate: string | null },
  client: number,
): FigureParts | null {
  const part = (column: ColumnSource): FigurePart => {
    const { values } = columnFigures(portfolio, column, key);
    return { header: column.header, value: values[client]!, fraction: isPart(column.unit) };
  };
  switch (source.kind) {
    case 'column':
    case 'open':
      return null;
    case 'sum': {
      const parts = source.columns.map(part).filter(({ value }) => value !== 0);
      return { kind: 'sum', parts: parts.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)) };
    }
    case 'count': {
      const above = source.columns.map(part).filter(({ value }) => value > 0);
      return { kind: 'count', above: above.map(({ header }) => header), of: source.columns.length };
    }
    case 'years': {
      const since = part(source.since).value;
      const from = source.holds === 'years' ? String(since) : isoOfSerial(since);
      return { kind: 'years', from, to: referenceDate!.slice(0, from.length) };
    }
    case 'difference':
      return { kind: 'difference', a: part(source.of), b: part(source.less) };
    case 'ratio':
      return { kind: 'ratio', a: part(source.of), b: part(source.per) };
    case 'share':
      return { kind: 'share', a: part(source.ours), b: part(source.total) };
    case 'growth': {
      const yearly = source.formula === 'cagr' ? source.periods : null;
      return { kind: 'growth', a: part(source.first), b: part(source.last), yearly };
    }
    case 'estimate':
      return explainEstimate(portfolio, source, client, part);
  }
}

/** How an estimated share was worked out, or the known one that goes before it. */
function explainEstimate(
  portfolio: Portfolio,
  source: EstimateSource,
  client: number,
  part: (column: ColumnSource) => FigurePart,
): FigureParts | null {
  const { estimated, purchases } = estimateShares(portfolio, source);
  if (!estimated[client]) {
    const { known } = source;
    return known && explainFigure(portfolio, { source: known, key: 'share', referenceDate: null }, client);
  }
  const [ours, from] = [source.ours && part(source.ours), part(source.from)];
  const perHead = source.by === 'sector' ? purchases[client]! / from.value : null;
  return { kind: 'estimate', by: source.by, ours, from, perHead };
}

/** The column of a source whose cell is why a client has no figure; null where no single cell is. */
export function lackingColumn(
  portfolio: Portfolio,
  { source, key }: { readonly source: Source; readonly key: string },
  client: number,
  reason: MissingReason,
): string | null {
  const code = MISSING_REASONS.indexOf(reason);
  // Where nothing is known of a share, it is the estimate that lacks something.
  const columns = columnsOf(source.kind === 'estimate' ? { ...source, known: null } : source);
  const lacking = columns.find((column) => columnFigures(portfolio, column, key).reasons[client] === code);
  if (reason === 'zeroDenominator' && !lacking) return columns.at(-1)!.header;
  return lacking?.header ?? textHeadersOf(source)[0] ?? null;
}

const isPart = (unit: ColumnUnit): boolean => unit !== 'number';
