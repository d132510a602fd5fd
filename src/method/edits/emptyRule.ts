import { columnsOf, mapColumns } from '../scheme/sourceColumns';
import type { Source } from '../scheme/model';

/** A source whose empty cells mean something else; computed sources apply it to all of their columns. */
export function withEmptyRule(source: Source, empty: 'missing' | 'zero'): Source {
  if (source.kind === 'estimate') {
    // An empty cell of a known share is what asks for the estimate.
    const { known } = source;
    return { ...(mapColumns({ ...source, known: null }, (column) => ({ ...column, empty })) as typeof source), known };
  }
  return mapColumns(source, (column) => ({ ...column, empty }));
}

/** What an empty cell of a source means. */
export function emptyRuleOf(source: Source): 'missing' | 'zero' {
  return source.kind === 'estimate' ? source.from.empty : (columnsOf(source)[0]?.empty ?? 'missing');
}
