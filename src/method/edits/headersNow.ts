import { headerNow, type KnownHeader } from '../../portfolio';
import { columnsRead } from './columns';
import { type Renamed, withColumnRenamed } from './missingColumns';
import type { OpenScheme } from './openScheme';

/** What a scheme reads of tools' figures that have another header since, by the former header. */
export function headersRenewed(scheme: OpenScheme, columns: readonly KnownHeader[]): Renamed {
  const renewed: Record<string, string> = {};
  for (const { header } of columnsRead(scheme)) {
    const now = headerNow(header, columns);
    if (now !== null && now !== header) renewed[header] = now;
  }
  return renewed;
}

/** A scheme that reads figures which a tool has written anew under the header that they have now. */
export function withHeadersNow<S extends OpenScheme>(scheme: S, columns: readonly KnownHeader[]): S {
  return Object.entries(headersRenewed(scheme, columns)).reduce(
    (before, [from, to]) => withColumnRenamed(before, from, to),
    scheme,
  );
}
