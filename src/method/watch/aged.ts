import { serialOfIso } from '../../portfolio';
import { yearsBetween } from '../classify/sources';
import type { Scheme } from '../scheme/model';
import type { Snapshot, StoredColumn } from './snapshot';
import type { StoredData } from './stored';

/** Years are kept to hundredths or better, and a year has 365 or 366 days. */
const TOLERANCE = 0.01;

/** Headers of the columns that hold years of relation as numbers, not the day on which they began. */
function yearsHeaders(scheme: Scheme | null): Set<string> {
  const sources = (scheme?.profiles ?? []).flatMap(({ criteria, loyalty }) => [
    ...criteria.filter(({ key }) => key === 'years').map(({ source }) => source),
    ...(loyalty ? [loyalty.source] : []),
  ]);
  return new Set(sources.flatMap((source) => (source.kind === 'column' ? [source.header] : [])));
}

/**
 * Clients whose years of relation have only grown by the time between two snapshots (method.md §1.18c): the passing of
 * time, no figure of their own.
 * @returns by header of each such column a 1 for each such client; columns of which there is none are left out
 */
export function agedOnly({
  earlier,
  later,
  was,
  is,
}: {
  readonly earlier: Pick<Snapshot, 'date' | 'scheme'>;
  readonly later: Pick<Snapshot, 'date' | 'scheme'>;
  readonly was: StoredData;
  readonly is: StoredData;
}): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const passed = yearsBetween(serialOfIso(earlier.date)!, serialOfIso(later.date)!);
  if (!(passed > 0)) return found;
  const former = yearsHeaders(earlier.scheme);
  for (const header of yearsHeaders(later.scheme)) {
    const [one, other] = [was.columns.get(header), is.columns.get(header)];
    if (!former.has(header) || !one || !other) continue;
    // A step of less than what is told apart is no step: both snapshots may say the same.
    const aged = Uint8Array.from(one.values, (years, k) => {
      const grown = other.values[k]! - years;
      return grown > 0 && Math.abs(grown - passed) <= TOLERANCE + 1e-9 ? 1 : 0;
    });
    if (aged.includes(1)) found.set(header, aged);
  }
  return found;
}

/** A column with some clients' cells of the later day, the others' of the earlier. */
export function mixedColumn(was: StoredColumn, is: StoredColumn, fromLater: (place: number) => boolean): StoredColumn {
  return {
    values: was.values.map((value, k) => (fromLater(k) ? is.values[k]! : value)),
    reasons: was.reasons.map((reason, k) => (fromLater(k) ? is.reasons[k]! : reason)),
  };
}
