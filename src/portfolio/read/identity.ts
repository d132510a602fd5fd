import type { ColumnFacts } from '../match/columnFit';
import type { MatchReason, Reason } from '../match/matchReasons';
import type { ColumnRole } from '../criteria/roles';

interface IdentityMatch {
  readonly role: ColumnRole;
  readonly column: ColumnFacts;
  readonly why: Reason<MatchReason>;
}

/** Share of different values from which names can stand in for ids. */
const NEARLY_UNIQUE = 0.9;

/**
 * Id, name and kind where no header named them: by what the cells hold. A name column stands in for a missing id when
 * its values are nearly unique.
 */
export function findIdentity(
  facts: readonly ColumnFacts[],
  open: (role: ColumnRole) => boolean,
  taken: ReadonlyMap<ColumnFacts, ColumnRole>,
): IdentityMatch[] {
  const found: IdentityMatch[] = [];
  const values: Reason<MatchReason> = { id: 'values', params: {} };
  const isFree = (column: ColumnFacts): boolean =>
    !taken.has(column) && !column.own && !column.since && !found.some((match) => match.column === column);
  const add = (role: ColumnRole, column: ColumnFacts | undefined, why = values): void => {
    if (column) found.push({ role, column, why });
  };
  const texts = facts.filter((column) => column.profile.texts > 0 && column.profile.dateTexts === 0);
  if (open('kind'))
    add(
      'kind',
      texts.find((column) => isFree(column) && allKinds(column)),
    );
  const isUnique = (column: ColumnFacts): boolean => {
    const { filled, unique } = column.text();
    return filled > 1 && filled >= 0.9 * column.profile.rows && unique() === filled;
  };
  if (open('id')) {
    add(
      'id',
      texts.find((column) => isFree(column) && column.text().codes() === column.text().filled && isUnique(column)),
    );
  }
  // Further right, unique texts are more often towns or e-mail addresses than names.
  if (open('name'))
    add(
      'name',
      texts.find((column) => column.index <= 2 && isFree(column) && isUnique(column)),
    );
  if (open('id') && !found.some(({ role }) => role === 'id')) {
    const name =
      found.find(({ role }) => role === 'name')?.column ?? facts.find((column) => taken.get(column) === 'name');
    if (name) {
      const { filled, unique } = name.text();
      if (filled > 0 && unique() >= NEARLY_UNIQUE * filled) add('id', name, { id: 'nameAsId', params: {} });
    }
  }
  return found;
}

function allKinds(column: ColumnFacts): boolean {
  const { filled, kinds, levels, unique } = column.text();
  return kinds() >= 0.8 * filled && unique() > 1 && kinds() > levels();
}
