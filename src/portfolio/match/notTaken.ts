import type { Reason, NotChosenReason } from './matchReasons';
import type { PortfolioReading } from '../read/readPortfolio';
import type { ColumnRole } from '../criteria/roles';

/** A column that its header offers for a role, and why it cannot play it. */
export interface NotTaken {
  readonly role: ColumnRole;
  readonly header: string;
  readonly whyNot: Reason<NotChosenReason>;
}

/** That another column, or the user, was preferred is no reason against a column. */
const PREFERENCES: ReadonlySet<NotChosenReason> = new Set([
  'otherPeriod',
  'olderYear',
  'partOfYear',
  'weakerMatch',
  'otherRole',
  'amountInstead',
  'ownResult',
  'overridden',
]);

/**
 * For roles that were wanted and that nothing plays: the columns meant for them by their headers, each with what is wrong with
 * it.
 */
export function notTaken({ portfolio, matches }: PortfolioReading, wanted: readonly ColumnRole[]): NotTaken[] {
  return wanted.flatMap((role): NotTaken[] => {
    const match = matches.find((one) => one.role === role);
    if (!match) return [];
    const taken = match.column === null ? undefined : portfolio.columns[match.column];
    if (taken?.kind === 'number' && taken.values.every(Number.isNaN)) {
      return [{ role, header: taken.header, whyNot: { id: 'textNumbers', params: {} } }];
    }
    return match.alternatives
      .filter(({ whyNot }) => !PREFERENCES.has(whyNot.id))
      .map(({ header, whyNot }) => ({ role, header, whyNot }));
  });
}
