import { resolveSource } from '../../method';
import {
  canBeFamilies,
  groupingColumn,
  DECISION_ROLES,
  isOwnColumn,
  judgeUnit,
  numericColumn,
  type ColumnRole,
  type Portfolio,
} from '../../portfolio';
import { medianOf } from './quadrants';

/** What a group of clients has more often than the others: a word of a column. */
export interface WordTrait {
  readonly header: string;
  /** The commonest word of the group. */
  readonly word: string;
  /** Part of the group, and of the others, that has it. */
  readonly share: number;
  readonly others: number;
}

/** A number of a group's typical client beside that of the others: medians. */
export interface NumberTrait {
  readonly role: ColumnRole;
  readonly median: number;
  readonly others: number;
}

/** A word sets a group apart from so many points more of its clients on; a number, from such a part of the others' median. */
const POINTS = 0.1;
const APART = 0.2;
/** Standard errors that chance does not reach in 19 cases of 20. */
const BEYOND_CHANCE = 1.96;

/** Whom to look for: what the clients of value segment 2 are, against the rest (method.md §2.3). */
export interface CloneProfile {
  readonly clients: number;
  readonly words: readonly WordTrait[];
  readonly numbers: readonly NumberTrait[];
  /** Whether any column describes the clients at all, alike or not. */
  readonly described: boolean;
}

const NUMBERS: readonly ColumnRole[] = ['turnover', 'employees', 'families', 'orders', 'years', 'share'];

/** The profile of a group against the other clients that have a segment; columns that say nothing are left out. */
export function cloneProfile(portfolio: Portfolio, segments: Uint8Array, group = 2): CloneProfile {
  const inside: number[] = [];
  const outside: number[] = [];
  segments.forEach((segment, i) => {
    if (segment > 0) (segment === group ? inside : outside).push(i);
  });
  const named = new Set(['id', 'name', 'kind', ...DECISION_ROLES] as const);
  const taken = new Set([...named].map((role) => portfolio.roles.get(role)));
  let described = false;
  const words = portfolio.columns.flatMap((each, k): WordTrait[] => {
    const column = groupingColumn(portfolio, each);
    if (
      column.kind !== 'text' ||
      taken.has(k) ||
      isOwnColumn(portfolio.columns, column.header) ||
      !canBeFamilies(column)
    )
      return [];
    described = true;
    const found = commonest(column.values, inside, outside);
    return found ? [{ header: column.header, ...found }] : [];
  });
  const numbers = NUMBERS.flatMap((role): NumberTrait[] => {
    const values = valuesOf(portfolio, role);
    if (!values) return [];
    const of = (clients: readonly number[]): number => medianOf(Float64Array.from(clients, (i) => values[i]!));
    const [median, others] = [of(inside), of(outside)];
    if (Number.isNaN(median) || Number.isNaN(others)) return [];
    described = true;
    return Math.abs(median - others) >= APART * Math.abs(others) && median !== others ? [{ role, median, others }] : [];
  });
  return { clients: inside.length, words, numbers, described };
}

/** The numbers of a role's column; a share as a fraction, in whichever unit its cells are written. */
function valuesOf(portfolio: Portfolio, role: ColumnRole): Float64Array | null {
  const column = numericColumn(portfolio, role);
  if (!column || role !== 'share') return column?.values ?? null;
  const { unit } = judgeUnit(column, role);
  return resolveSource(portfolio, { kind: 'column', header: column.header, unit, empty: 'missing' }, role, null).values;
}

function commonest(
  values: readonly string[],
  inside: readonly number[],
  outside: readonly number[],
): Omit<WordTrait, 'header'> | null {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const i of inside) {
    const word = values[i]!;
    if (word === '') continue;
    filled++;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first) return null;
  const others = outside.filter((i) => values[i] !== '');
  const having = others.filter((i) => values[i] === first[0]).length;
  const share = first[1] / filled;
  const elsewhere = others.length > 0 ? having / others.length : NaN;
  // What is a few points more, or no more than chance makes, is no trait of the group; nor is anything without others.
  if (Number.isNaN(elsewhere)) return null;
  const all = (first[1] + having) / (filled + others.length);
  const error = Math.sqrt(all * (1 - all) * (1 / filled + 1 / others.length));
  const ahead = share - elsewhere;
  return ahead >= POINTS && ahead > BEYOND_CHANCE * error ? { word: first[0], share, others: elsewhere } : null;
}
