import { aliasHit, isDigitHeader, isSinceHeader, ownAmong, type AliasHit } from '../criteria/aliasMatch';
import type { RawTable } from '../cells/cells';
import {
  holdsDates,
  holdsNumbers,
  profileColumn,
  profileText,
  type ColumnProfile,
  type TextProfile,
} from './columnProfile';
import { headerWords, type HeaderWords, type Period } from '../headers/headerWords';
import type { Layout } from '../headers/layout';
import { namesNoTurnover } from '../headers/noTurnover';
import type { NotChosenReason, Reason } from './matchReasons';
import { CRITERIA, CRITERION_KEYS } from '../criteria/catalogue';
import { furtherKeyOf } from '../criteria/further';
import { DECISION_ROLES, type ColumnRole } from '../criteria/roles';

/** Roles whose values are counts of things: whole numbers from zero. */
export const COUNT_ROLES: ReadonlySet<ColumnRole> = new Set(
  CRITERION_KEYS.filter((key) => CRITERIA[key].numbers.whole),
);
/** Roles whose values are events of a year, which may be an average of several. */
const EVENT_ROLES: ReadonlySet<ColumnRole> = new Set(CRITERION_KEYS.filter((key) => CRITERIA[key].unit === 'perYear'));
/** Roles whose columns hold text. */
export const TEXT_ROLES: ReadonlySet<ColumnRole> = new Set([
  'id',
  'name',
  'family',
  'kind',
  'position',
  ...DECISION_ROLES,
]);
/** Roles whose columns may be empty from top to bottom. */
const EMPTY_ROLES: ReadonlySet<ColumnRole> = new Set(DECISION_ROLES);

/** A column with what its header says and what its cells hold; text is looked at only when asked for. */
export interface ColumnFacts {
  /** Index into `Layout.columns`. */
  readonly index: number;
  readonly header: string;
  readonly words: HeaderWords;
  readonly own: boolean;
  readonly since: boolean;
  /** Formulas stand in it whose results the file does not hold. */
  readonly unsaved: boolean;
  readonly profile: ColumnProfile;
  text(): TextProfile;
}

/** Looks at every column of a layout once, over its clients' rows. */
export function columnFacts(table: RawTable, layout: Layout): ColumnFacts[] {
  const own = ownAmong(layout.columns.map(({ header }) => header));
  return layout.columns.map(({ header, sourceColumn }, index) => {
    let text: TextProfile | undefined;
    const profile = profileColumn(table, sourceColumn, layout.clientRows);
    return {
      index,
      header,
      words: headerWords(header),
      own: own[index]!,
      since: isSinceHeader(header),
      unsaved: table.unsaved?.includes(sourceColumn) ?? false,
      profile,
      text: () => (text ??= profileText(table, sourceColumn, layout.clientRows, profile)),
    };
  });
}

/** A column that may play a role: how well its header fits, or why its cells exclude it. */
export interface Candidate {
  readonly role: ColumnRole;
  readonly facts: ColumnFacts;
  readonly hit: AliasHit;
  readonly score: number;
  readonly refused: Reason<NotChosenReason> | null;
}

/** How well a period suits "this year's figure"; a part of a year is less than anything whole, however plain
 * its header. Previous periods have their own role. */
const PERIOD_SCORE: Readonly<Record<Period, number>> = {
  last12: 9,
  annual: 8,
  year: 7,
  current: 6,
  none: 4,
  lastYear: 3,
  partYear: -60,
  all: 1,
  previous: 0,
};

/** The column as a candidate for the role, or null where header and cells say nothing of it. */
export function candidate(facts: ColumnFacts, role: ColumnRole): Candidate | null {
  const named = aliasHit(facts.words, role);
  const hit = named ?? (role === 'years' && facts.since ? SINCE_HIT : null);
  if (!hit) return null;
  // "Clientes referidos" counts clients and names none.
  if ((role === 'id' || role === 'name') && furtherKeyOf(facts.header) !== null) return null;
  const filled = facts.profile.rows - facts.profile.empty;
  const refused: Reason<NotChosenReason> | null =
    facts.own || isDigitHeader(facts.header)
      ? reason('ownResult')
      : filled === 0 && !EMPTY_ROLES.has(role)
        ? reason(facts.unsaved ? 'unsavedFormulas' : 'emptyColumn')
        : TEXT_ROLES.has(role)
          ? refuseText(facts, role)
          : refuseNumbers(facts, role);
  const score =
    100 * hit.coverage +
    PERIOD_SCORE[facts.words.period] +
    3 * hit.wordCount +
    fillerBonus(facts, role) -
    hit.rank / 100;
  return { role, facts, hit, score: score + valueBonus(facts, role), refused };
}

const SINCE_HIT: AliasHit = { alias: 'since', coverage: 0.5, rank: 99, wordCount: 0 };

const reason = (id: NotChosenReason): Reason<NotChosenReason> => ({ id, params: {} });

/** "Compras totales" says more for total purchases than "compras" does for turnover; "nº" speaks for a count. */
function fillerBonus(facts: ColumnFacts, role: ColumnRole): number {
  if (role === 'totalPurchases') return facts.words.fillers.some((word) => /^tot/.test(word)) ? 5 : 0;
  return COUNT_ROLES.has(role) && facts.words.counts ? 2 : 0;
}

/** "Cliente" may be the code or the name: the cells decide. A code serves better as id than a tax number. */
function valueBonus(facts: ColumnFacts, role: ColumnRole): number {
  if (role === 'margin') return facts.words.percent ? 6 : 0;
  if (role !== 'id' && role !== 'name') return 0;
  const codes = isCodeLike(facts);
  return codes === (role === 'id') ? 10 : -10;
}

function isCodeLike(facts: ColumnFacts): boolean {
  const { filled, codes } = facts.text();
  return filled > 0 && codes() >= 0.8 * filled;
}

function refuseText(facts: ColumnFacts, role: ColumnRole): Reason<NotChosenReason> | null {
  const { profile } = facts;
  const { filled, kinds, positions } = facts.text();
  if (role === 'kind') return kinds() > 0 && kinds() >= filled / 2 ? null : reason('noText');
  if (role === 'position') return positions() > 0 && positions() >= filled / 2 ? null : reason('noText');
  if (role === 'name') return profile.texts >= profile.numbers ? null : reason('noText');
  // Amounts are no ids: "Cuenta" may be a balance.
  if (role === 'id') return profile.whole < profile.numbers * 0.9 ? reason('noText') : null;
  return null;
}

function refuseNumbers(facts: ColumnFacts, role: ColumnRole): Reason<NotChosenReason> | null {
  const { profile, words } = facts;
  const dates = role === 'years' || facts.since ? holdsDates(profile) : null;
  if (dates) return reason(dates);
  if (facts.since) return reason('calendarYear');
  if (!holdsNumbers(profile)) return reason(profile.dateTexts > 0 ? 'dates' : 'noNumbers');
  const counted = COUNT_ROLES.has(role) || EVENT_ROLES.has(role);
  if (counted && words.money) return reason('amountNotCount');
  if (counted && words.percent) return reason('notCounts');
  if (COUNT_ROLES.has(role) && profile.whole < profile.numbers / 2) return reason('notCounts');
  if ((role === 'turnover' || role === 'totalPurchases') && words.percent) return reason('notCounts');
  return null;
}

/**
 * Whether an unnamed column could be the turnover: numbers that are no dates, fractions or small counts, under a header
 * that does not say that they are something else.
 */
export function looksLikeAmount({ profile, words, own, since }: ColumnFacts): boolean {
  return (
    !own &&
    !since &&
    !words.percent &&
    !namesNoTurnover(words) &&
    holdsNumbers(profile) &&
    profile.numbers > 0 &&
    holdsDates(profile) === null &&
    profile.max > 100
  );
}
