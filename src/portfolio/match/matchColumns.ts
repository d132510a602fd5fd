import type { RawTable } from '../cells/cells';
import { candidate, columnFacts, looksLikeAmount, type Candidate, type ColumnFacts } from './columnFit';
import { partsByFamily } from '../headers/familyHeaders';
import { normaliseHeader, type Period } from '../headers/headerWords';
import type { Layout } from '../headers/layout';
import type { MatchReason, NotChosenReason, Reason } from './matchReasons';
import { PortfolioProblem } from '../problems';
import { COLUMN_ROLES, type ColumnRole } from '../criteria/roles';
import { findIdentity } from '../read/identity';

/** A column that might have been meant for a role, and why it was not taken. */
export interface Alternative {
  /** Index into `Layout.columns`. */
  readonly column: number;
  readonly header: string;
  readonly whyNot: Reason<NotChosenReason>;
}

/** Which column plays a role, why, and what else was possible. */
export interface ColumnMatch {
  readonly role: ColumnRole;
  /** Index into `Layout.columns`; null where no column plays the role. For a computed share its index in `Portfolio.columns`. */
  readonly column: number | null;
  readonly header: string | null;
  readonly why: Reason<MatchReason> | null;
  readonly alternatives: readonly Alternative[];
}

/** What the user chose instead: a header, an index into `Layout.columns`, or null for "none". */
export type Overrides = Readonly<Partial<Record<ColumnRole, string | number | null>>>;

/**
 * Matches columns to roles by their headers (`aliases.ts`) and by what their cells hold; every role of which there is
 * anything to say is in the result, in the order of `COLUMN_ROLES`.
 * @throws PortfolioProblem `noSuchColumn` when an override names a column that is not there.
 */
export function matchColumns(table: RawTable, layout: Layout, overrides: Overrides = {}): ColumnMatch[] {
  return matchFacts(columnFacts(table, layout), overrides);
}

/** {@link matchColumns} on columns already looked at. */
export function matchFacts(facts: readonly ColumnFacts[], overrides: Overrides): ColumnMatch[] {
  const ofFamilies = { turnover: partsByFamily(facts, 'turnover'), margin: partsByFamily(facts, 'margin') };
  const candidates = COLUMN_ROLES.flatMap((role) => {
    if (role === 'previousTurnover') return [];
    const parts = role === 'turnover' || role === 'margin' ? ofFamilies[role] : null;
    const possible = parts ? facts.filter((column) => !parts.has(column)) : facts;
    return possible.flatMap((column) => candidate(column, role) ?? []);
  });
  const chosen = new Map<ColumnRole, { facts: ColumnFacts; why: Reason<MatchReason> }>();
  const taken = new Map<ColumnFacts, ColumnRole>();
  const take = (role: ColumnRole, column: ColumnFacts, why: Reason<MatchReason>): void => {
    chosen.set(role, { facts: column, why });
    if (!taken.has(column)) taken.set(column, role);
  };
  for (const role of COLUMN_ROLES) {
    const wanted = overrides[role];
    if (wanted != null) take(role, overriddenColumn(facts, role, wanted), { id: 'override', params: {} });
  }
  const open = (role: ColumnRole): boolean => overrides[role] === undefined && !chosen.has(role);
  // Best fit first, over all roles at once: each column plays one role.
  const ranked = candidates
    .filter(({ refused, facts: { words }, role }) => !refused && !(words.period === 'previous' && role !== 'growth'))
    .filter((found) => !isOneOfParts(found, candidates))
    .sort((a, b) => b.score - a.score || b.facts.words.year - a.facts.words.year || a.facts.index - b.facts.index);
  for (const found of ranked) {
    if (open(found.role) && !taken.has(found.facts)) take(found.role, found.facts, whyChosen(found, candidates));
  }
  const previous = previousTurnover(candidates, chosen.get('turnover')?.facts, taken);
  if (previous && open('previousTurnover')) {
    take('previousTurnover', previous, {
      id: 'previousPeriod',
      params: { of: chosen.get('turnover')?.facts.header ?? '' },
    });
  }
  for (const { role, column, why } of findIdentity(facts, open, taken)) take(role, column, why);
  if (open('turnover')) {
    const amounts = facts.filter((column) => !taken.has(column) && looksLikeAmount(column));
    const unnamed = amounts.filter((column) => !candidates.some((found) => found.facts === column));
    if (amounts.length === 1 && unnamed.length === 1) take('turnover', unnamed[0]!, { id: 'onlyNumeric', params: {} });
  }
  return COLUMN_ROLES.flatMap((role): ColumnMatch[] => {
    const match = chosen.get(role);
    const alternatives = alternativesOf(
      role,
      candidates,
      { match: match?.facts, overridden: overrides[role] !== undefined },
      taken,
    );
    if (!match && alternatives.length === 0) return [];
    return [
      {
        role,
        column: match?.facts.index ?? null,
        header: match?.facts.header ?? null,
        why: match?.why ?? null,
        alternatives,
      },
    ];
  });
}

function overriddenColumn(facts: readonly ColumnFacts[], role: ColumnRole, wanted: string | number): ColumnFacts {
  const found =
    typeof wanted === 'number'
      ? facts[wanted]
      : (facts.find(({ header }) => header === wanted) ??
        facts.find(({ header }) => normaliseHeader(header) === normaliseHeader(wanted)));
  if (!found) throw new PortfolioProblem('noSuchColumn', { role, column: String(wanted) });
  return found;
}

const PERIOD_REASON: Readonly<Partial<Record<Period, MatchReason>>> = {
  last12: 'lastTwelveMonths',
  annual: 'annual',
  current: 'currentYear',
  year: 'latestYear',
  none: 'unstatedPeriod',
};

/** The deciding reason: the period where it tells the column from another of the same role, else the words or cells. */
function whyChosen(found: Candidate, candidates: readonly Candidate[]): Reason<MatchReason> {
  const rivals = candidates.filter(({ role, facts }) => role === found.role && facts !== found.facts);
  const { alias } = found.hit;
  const { period, year, percent } = found.facts.words;
  if (found.role === 'margin' && percent && rivals.some(({ facts }) => !facts.words.percent)) {
    return { id: 'percentPreferred', params: { alias } };
  }
  const decided = rivals.some(({ facts: { words } }) => words.period !== period || words.year !== year);
  if (period === 'partYear') return { id: 'partYear', params: { alias, year } };
  const id = decided ? PERIOD_REASON[period] : undefined;
  if (id) return { id, params: id === 'latestYear' ? { alias, year } : { alias } };
  const bare = /^(?:clientes?|customers?|clients?|accounts?)$/;
  if ((found.role === 'id' || found.role === 'name') && bare.test(normaliseHeader(found.facts.header))) {
    return { id: 'values', params: { alias } };
  }
  return { id: 'alias', params: { alias } };
}

/** Whether a column holds one of several parts of a year (months, quarters): none of them is the figure of a year. */
function isOneOfParts({ role, facts }: Candidate, candidates: readonly Candidate[]): boolean {
  const { period, year } = facts.words;
  return (
    period === 'partYear' &&
    candidates.some(
      (other) =>
        other.role === role &&
        other.facts !== facts &&
        other.facts.words.period === 'partYear' &&
        other.facts.words.year === year,
    )
  );
}

/** Turnover of the period before the chosen one: a column that says so, or the latest earlier year. */
function previousTurnover(
  candidates: readonly Candidate[],
  chosen: ColumnFacts | undefined,
  taken: ReadonlyMap<ColumnFacts, ColumnRole>,
): ColumnFacts | null {
  const free = candidates.filter(({ role, facts, refused }) => role === 'turnover' && !refused && !taken.has(facts));
  const said = free
    .filter(({ facts: { words } }) => words.period === 'previous' || (words.period === 'lastYear' && chosen))
    .sort((a, b) => b.score - a.score || a.facts.index - b.facts.index);
  if (said[0]) return said[0].facts;
  const partial = chosen?.words.period === 'partYear';
  const before = chosen && chosen.words.year > 0 ? chosen.words.year : Infinity;
  const years = free
    // Before some months of a year, the same months of an earlier one.
    .filter(({ facts: { words } }) => words.period === (partial ? 'partYear' : 'year'))
    .filter(({ facts: { words } }) => words.year < before && before < Infinity)
    .sort((a, b) => b.facts.words.year - a.facts.words.year || b.score - a.score);
  return years[0]?.facts ?? null;
}

function alternativesOf(
  role: ColumnRole,
  candidates: readonly Candidate[],
  { match, overridden }: { readonly match: ColumnFacts | undefined; readonly overridden: boolean },
  taken: ReadonlyMap<ColumnFacts, ColumnRole>,
): Alternative[] {
  return candidates
    .filter((found) => found.role === role && found.facts !== match)
    .sort((a, b) => b.score - a.score || a.facts.index - b.facts.index)
    .map(({ facts, refused }) => ({
      column: facts.index,
      header: facts.header,
      whyNot: refused ?? whyNot(role, facts, { match, overridden }, taken.get(facts)),
    }));
}

function whyNot(
  role: ColumnRole,
  facts: ColumnFacts,
  { match, overridden }: { readonly match: ColumnFacts | undefined; readonly overridden: boolean },
  otherRole: ColumnRole | undefined,
): Reason<NotChosenReason> {
  const { period, year, percent } = facts.words;
  if (otherRole && otherRole !== role && otherRole !== 'previousTurnover') {
    return { id: 'otherRole', params: { role: otherRole } };
  }
  if (overridden) return { id: 'overridden', params: {} };
  if (match && role === 'margin' && match.words.percent && !percent) return { id: 'amountInstead', params: {} };
  const named = period === 'year' || period === 'partYear';
  if (match && named && period === match.words.period && year < match.words.year)
    return { id: 'olderYear', params: { year } };
  if (match && period === 'partYear' && match.words.period !== 'partYear')
    return { id: 'partOfYear', params: { year } };
  if (period === 'previous' || (match && period !== match.words.period))
    return { id: 'otherPeriod', params: { period } };
  return { id: 'weakerMatch', params: {} };
}
