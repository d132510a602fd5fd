import { headersOf, type KnownHeader } from '../../portfolio';
import { rulesVersion } from '../compare/rulesVersion';
import { headersRenewed, withHeadersNow } from '../edits/headersNow';
import { schemeKeyOf, type Snapshot } from './snapshot';

/**
 * A snapshot whose figures of tools are called as another one calls them: written anew between the two they have another day
 * in their header, and are the same criterion for all that.
 */
export function calledAs(snapshot: Snapshot, columns: readonly KnownHeader[]): Snapshot {
  const { scheme } = snapshot;
  const renewed = scheme && headersRenewed(scheme, columns);
  if (!renewed || Object.keys(renewed).length === 0) return snapshot;
  const called = withHeadersNow(scheme, columns);
  return {
    ...snapshot,
    scheme: called,
    rules: rulesVersion(called),
    schemeKey: schemeKeyOf(called),
    columns: new Map([...snapshot.columns].map(([header, column]) => [renewed[header] ?? header, column])),
  };
}

/** How a snapshot calls the columns that its scheme reads. */
export const headersIn = ({ columns }: Snapshot): KnownHeader[] =>
  headersOf([...columns.keys()].map((header) => ({ header })));
