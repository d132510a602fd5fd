import type { Portfolio } from '../../portfolio';
import { unitFor } from '../figures/units';
import type { ColumnSource, EstimateSource } from './model';

/** An estimate whose columns of shares are read in the unit that their cells say (method.md §1.3): fractions or 0–100. */
export function withShareUnits<S extends EstimateSource>(source: S, { columns }: Portfolio): S {
  const judged = (column: ColumnSource): ColumnSource => {
    const found = column.unit === 'number' ? columns.find(({ header }) => header === column.header) : undefined;
    return found?.kind === 'number' ? { ...column, unit: unitFor(found, 'share').unit } : column;
  };
  const isShare = source.by === 'declared' && source.ours === null;
  return {
    ...source,
    known: source.known?.kind === 'column' ? judged(source.known) : source.known,
    from: isShare ? judged(source.from) : source.from,
  };
}
