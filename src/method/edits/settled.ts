import { needsReferenceDate } from '../scheme/sourceColumns';
import type { Scheme, Source } from '../scheme/model';
import type { Addressed } from '../rules/profiles';
import type { OpenScheme } from './openScheme';

/** The clients that one of several profiles is for; null: all. */
export type ClientsOf = { readonly profiles: Addressed; readonly at: number } | null;

/** Whether no amount of a scheme is still to be proposed. */
export function isSettled({ profiles, segmentation }: Scheme): boolean {
  const { amounts, reading, turnover } = segmentation;
  const segments = amounts !== 'propose' || reading === 'digit' || turnover === null;
  return segments && profiles.every(({ criteria }) => criteria.every(({ bands }) => bands.cuts !== 'propose'));
}

/** The clients that a profile of a scheme is for; null: all. */
export function clientsOf({ profiles }: OpenScheme, at: number): ClientsOf {
  if (profiles.length === 1) return null;
  return { profiles: profiles.map(({ family, kind }) => ({ family, kind })), at };
}

/** Names a source with its choices, and the clients it is read of, for keeping what was read from it. */
export function sourceKey(
  source: Source,
  criterion: string,
  referenceDate: string | null,
  of: ClientsOf = null,
): string {
  const date = needsReferenceDate(source) ? ` ${referenceDate ?? ''}` : '';
  return `${criterion} ${JSON.stringify(source)}${date}${of ? JSON.stringify(of) : ''}`;
}
