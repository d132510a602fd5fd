import { formulaHeader } from '../locales';
import { type FormulaColumn, HELPER_COLUMNS, OUTPUT_COLUMNS, type Scheme } from '../method';
import { isOwnHeader, type LayoutColumn, normaliseHeader, type PortfolioReading } from '../portfolio';

/** A column of an earlier run, and what it is; null where only its header looks like one of ours. */
export interface OwnColumn {
  readonly column: LayoutColumn;
  readonly is: FormulaColumn | null;
}

const DIGITS = ['digit1', 'digit2', 'digit3', 'digit4'] as const;

/**
 * Columns of an earlier run, in either language and of either output: known by our headers in both, digits also by
 * their order where the criteria have changed since.
 */
export function ownColumns({ layout }: PortfolioReading, scheme: Scheme): OwnColumn[] {
  const known = new Map<string, FormulaColumn>();
  for (const language of ['es', 'en'] as const) {
    for (const column of [...OUTPUT_COLUMNS, ...HELPER_COLUMNS]) {
      known.set(normaliseHeader(formulaHeader(column, scheme, language)), column);
    }
  }
  const taken = new Set<FormulaColumn>();
  const take = (is: FormulaColumn | null): FormulaColumn | null => {
    if (is === null || taken.has(is)) return null;
    taken.add(is);
    return is;
  };
  const plain = (header: string): string => normaliseHeader(header.replace(/\s*\(\d+\)\s*$/, ''));
  const found = layout.columns
    .filter(({ header }) => isOwnHeader(header) || known.has(plain(header)))
    .map((column): OwnColumn => ({ column, is: take(known.get(plain(column.header)) ?? null) }));
  return found.map((own) => {
    if (own.is !== null || !/^(?:digito|digit) /.test(plain(own.column.header))) return own;
    return { ...own, is: take(DIGITS.find((digit) => !taken.has(digit)) ?? null) };
  });
}
