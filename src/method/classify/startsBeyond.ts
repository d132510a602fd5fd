import { reasonCode } from '../../portfolio';
import type { Classification } from './classification';
import { resolveSource } from './sources';

/** Starts that cannot be counted from: no day, or one after the day up to which years are counted. */
export interface StartsBeyond {
  readonly header: string;
  /** Zero-based column within the block. */
  readonly sourceColumn: number;
  /** Whose cells they are, by client index. */
  readonly clients: readonly number[];
}

const OUT_OF_RANGE = reasonCode('outOfRange');

/**
 * Each column of starts that a criterion counts years from and that has such cells: a slip of the keyboard would
 * otherwise be seen in its client's remark alone.
 */
export function startsBeyond({ scheme, portfolio }: Pick<Classification, 'scheme' | 'portfolio'>): StartsBeyond[] {
  const { referenceDate } = scheme;
  if (referenceDate === null) return [];
  const said = new Set<string>();
  return scheme.profiles
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ source, key }) => {
      if (source.kind !== 'years' || said.has(source.since.header)) return [];
      const { header } = source.since;
      said.add(header);
      const column = portfolio.columns.find((one) => one.header === header);
      const { reasons } = resolveSource(portfolio, source, key, referenceDate);
      const clients = [...reasons.keys()].filter((i) => reasons[i] === OUT_OF_RANGE);
      return column && clients.length > 0 ? [{ header, sourceColumn: column.sourceColumn, clients }] : [];
    });
}
