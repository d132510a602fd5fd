import { yearsRolled } from '../../portfolio';
import { columnsRead } from './columns';
import { type Renamed, withColumnRenamed } from './missingColumns';
import type { OpenScheme } from './openScheme';

/**
 * The columns of former years that a scheme reads where a table has a later year's, by the former header.
 * @param headers of the table's columns of numbers
 */
export function yearsBehind(scheme: OpenScheme, headers: readonly string[]): Renamed {
  return yearsRolled(
    columnsRead(scheme).map(({ header }) => header),
    headers,
  );
}

/** A scheme that reads the latest year that a table has in the place of the one that it was made for; its cuts stay. */
export function withYearsNow<S extends OpenScheme>(scheme: S, headers: readonly string[]): S {
  return Object.entries(yearsBehind(scheme, headers)).reduce(
    (before, [from, to]) => withColumnRenamed(before, from, to),
    scheme,
  );
}
