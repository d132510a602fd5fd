import { needsReferenceDate, type Scheme, type Source } from '../../method';

/** Whether no amount of a scheme is still to be proposed. */
export function isSettled({ profiles, segmentation }: Scheme): boolean {
  const { amounts, reading, turnover } = segmentation;
  const segments = amounts !== 'propose' || reading === 'digit' || turnover === null;
  return segments && profiles.every(({ criteria }) => criteria.every(({ bands }) => bands.cuts !== 'propose'));
}

/** Names a source with its choices, for keeping what was read from it. */
export function sourceKey(source: Source, criterion: string, referenceDate: string | null): string {
  const date = needsReferenceDate(source) ? ` ${referenceDate ?? ''}` : '';
  return `${criterion} ${JSON.stringify(source)}${date}`;
}
