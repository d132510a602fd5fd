import { type FamilyPair, mappedFamilies } from './familyMap';
import { currencyAbove } from './currencyAbove';
import { familyObservations } from './familyObservations';
import { cellObservations } from './cellObservations';
import { aliasHit, ownCriterionCuts } from '../criteria/aliasMatch';
import { cellState, cellText, type RawTable } from '../cells/cells';
import { DATE_ORDERS, parseDate } from '../cells/textDates';
import { holdsDates } from '../match/columnProfile';
import { columnFacts, TEXT_ROLES, type ColumnFacts } from '../match/columnFit';
import { computeShare, withColumn } from './computed';
import { idObservations, readKinds, readTexts, rowIds } from './identityColumns';
import { situationObservations } from './situationObservations';
import type { KindPair } from './kinds';
import { findLayout, type Layout, type LayoutChoices } from '../headers/layout';
import { matchFacts, type ColumnMatch, type Overrides } from '../match/matchColumns';
import { readNumericColumn, type EmptyRule, type NumericRules } from './numericColumn';
import { perhapsPurchases, purchaseLike } from './purchaseLike';
import { MAX_ROWS, type Observation, type ObservationId } from './observations';
import type { NumericColumn, Portfolio, TextColumn } from '../portfolio';
import { CRITERION_KEYS } from '../criteria/catalogue';
import type { ColumnRole } from '../criteria/roles';

/** What the user decides about a table; everything has a default. */
export interface ReadingChoices extends LayoutChoices {
  readonly overrides?: Overrides;
  /** By header or role (the header goes first): what an empty cell means. Default `missing`. */
  readonly emptyCells?: Readonly<Record<string, EmptyRule>>;
  /** What the values of the family column mean; left out: they are the families themselves. */
  readonly familyMap?: readonly FamilyPair[];
  /** What words of the column of situations mean; they go before what is known of them. */
  readonly kindWords?: readonly KindPair[];
}

/** A table read: the portfolio, and how it was understood. */
export interface PortfolioReading {
  readonly portfolio: Portfolio;
  readonly layout: Layout;
  readonly matches: readonly ColumnMatch[];
  readonly observations: readonly Observation[];
  /** What there is to say of the cells of columns that play no role: it counts where somebody takes one of them as a criterion. */
  readonly besides: readonly Observation[];
}

/**
 * Reads raw cells as a client portfolio: finds header and clients, matches columns to roles, turns cells into typed
 * columns with a reason per missing value, and says what a careful reader would say. A share is computed from turnover
 * and total purchases where the table has none (unless the user chose `share: null`).
 * @throws PortfolioProblem where there is no table to read (see `problems.ts`)
 */
export function readPortfolio(table: RawTable, choices: ReadingChoices = {}): PortfolioReading {
  const layout = findLayout(table, choices);
  const facts = columnFacts(table, layout);
  const matches = matchFacts(facts, choices.overrides ?? {});
  const roles = new Map<ColumnRole, number>();
  const roleOf = new Map<number, ColumnRole>();
  for (const { role, column } of matches) {
    if (column === null) continue;
    roles.set(role, column);
    // A name that also serves as id stays one column; the text role decides how it is read.
    if (!roleOf.has(column) || TEXT_ROLES.has(role)) roleOf.set(column, role);
  }
  const rows = layout.clientRows;
  const ofDates = textDateObservations(table, facts, layout);
  const observations: Observation[] = [...layout.observations, ...ownColumnObservation(facts), ...ofDates];
  const saidOf = new Set(ofDates.map(({ sourceColumn }) => sourceColumn));
  const besides: Observation[] = [];
  const columns = layout.columns.map((column, index): NumericColumn | TextColumn => {
    const role = roleOf.get(index);
    if (role === undefined ? !isNumeric(facts[index]!) : TEXT_ROLES.has(role)) {
      const { header, sourceColumn } = column;
      return { kind: 'text', header, sourceColumn, values: readTexts(table, sourceColumn, rows) };
    }
    const rules = rulesFor(column.header, role, choices);
    const numeric = readNumericColumn(table, column, rows, { role, rules });
    const found = cellObservations(table, numeric, rows, { role, rules });
    (role === undefined ? besides : observations).push(
      // What a column of dates holds has been said as what it is.
      ...found.filter(({ id }) => id !== 'textCells' || !saidOf.has(column.sourceColumn)),
    );
    return numeric;
  });
  const identity = readIdentity(table, layout, columns, { roles, matches, choices });
  observations.push(...identity.observations);
  const clients = (['id', 'name'] as const).flatMap((role) => (roles.has(role) ? [columns[roles.get(role)!]!] : []));
  const purchases = purchaseLike(table, rows, { columns, clients });
  if (purchases) {
    // That clients come again is what makes it a list of purchases, and is said once.
    const others = observations.filter(({ id }) => id !== 'duplicateIds');
    observations.splice(0, observations.length, purchases, ...others);
  }
  const criteria = CRITERION_KEYS.filter((key) => roles.has(key)).length;
  const perhaps = purchases ? null : perhapsPurchases(table, rows, { columns, clients, criteria });
  if (perhaps) observations.unshift(perhaps);
  const { ids, names, kinds, families } = identity;
  const currencyLine = currencyAbove(table, layout.headerRows[0] ?? 0);
  const portfolio: Portfolio = {
    ...{ size: rows.length, sourceRows: rows, ids, names, kinds, families, columns, roles },
    ...(currencyLine ? { currencyLine } : {}),
  };
  observations.push(...situationObservations(portfolio), ...familyObservations(portfolio));
  return withComputedShare({ portfolio, layout, matches, observations, besides }, choices.overrides);
}

/** Columns without a role are numbers where most filled cells are. */
function isNumeric({ profile }: ColumnFacts): boolean {
  return profile.numbers > 0 && profile.numbers >= (profile.rows - profile.empty) / 2;
}

function rulesFor(header: string, role: ColumnRole | undefined, choices: ReadingChoices): NumericRules {
  const by = choices.emptyCells ?? {};
  const named = [header, role ?? ''].find((name) => Object.hasOwn(by, name));
  return { empty: named === undefined ? 'missing' : by[named]! };
}

/** Texts in columns of dates from which years of relationship could be counted: dates kept as text, and what is none. */
function textDateObservations(table: RawTable, facts: readonly ColumnFacts[], layout: Layout): Observation[] {
  return facts.flatMap(({ index, header, profile, since, own, words }): Observation[] => {
    if (own || profile.texts === 0 || holdsDates(profile) !== 'dates') return [];
    if (!since && !aliasHit(words, 'years')) return [];
    const { sourceColumn } = layout.columns[index]!;
    const cellAt = (row: number): unknown => table.cells[row]?.[sourceColumn];
    const texts = [...layout.clientRows].filter((row) => cellState(cellAt(row)) === 'text');
    const isDate = (row: number): boolean =>
      DATE_ORDERS.some((order) => parseDate(cellText(cellAt(row)), order) !== null);
    const said = (id: ObservationId, rows: readonly number[]): Observation[] => {
      const params = { column: header, count: rows.length, sample: cellText(cellAt(rows[0]!)) };
      return rows.length === 0 ? [] : [{ id, params, rows: rows.slice(0, MAX_ROWS), sourceColumn }];
    };
    return [
      ...said('textDates', texts.filter(isDate)),
      ...said(
        'noDateCells',
        texts.filter((row) => !isDate(row)),
      ),
    ];
  });
}

function ownColumnObservation(facts: readonly ColumnFacts[]): Observation[] {
  // What may be chosen as a criterion is not left unread.
  const own = facts.filter((column) => column.own && ownCriterionCuts(column.header) === undefined);
  if (own.length === 0) return [];
  return [{ id: 'ownColumns', params: { count: own.length, sample: own[0]!.header } }];
}

interface Identity {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly kinds: Uint8Array;
  readonly families: readonly string[];
  readonly observations: Observation[];
}

function readIdentity(
  table: RawTable,
  layout: Layout,
  columns: readonly (NumericColumn | TextColumn)[],
  {
    roles,
    matches,
    choices: { familyMap, kindWords },
  }: {
    readonly roles: ReadonlyMap<ColumnRole, number>;
    readonly matches: readonly ColumnMatch[];
    readonly choices: ReadingChoices;
  },
): Identity {
  const rows = layout.clientRows;
  const observations: Observation[] = [];
  const textOf = (role: ColumnRole): TextColumn | null => {
    const column = roles.has(role) ? columns[roles.get(role)!] : undefined;
    return column?.kind === 'text' ? column : null;
  };
  const id = textOf('id');
  const name = textOf('name');
  const ids = id?.values ?? rowIds(table, rows);
  if (!id) observations.push({ id: 'idsFromRows', params: {} });
  else {
    const asId = matches.find((match) => match.role === 'id')?.why?.id === 'nameAsId';
    if (asId) observations.push({ id: 'idsFromNames', params: { column: id.header }, sourceColumn: id.sourceColumn });
    observations.push(...idObservations(ids, rows, id.sourceColumn));
  }
  const kind = textOf('kind');
  const read = kind && readKinds(kind, rows, kindWords);
  observations.push(...(read?.observations ?? []));
  const family = textOf('family');
  const mapped = family && familyMap && mappedFamilies(family.values, familyMap, { ...family, rows });
  observations.push(...(mapped?.observations ?? []));
  const families = mapped?.families ?? family?.values ?? new Array<string>(rows.length).fill('');
  return { ids, names: name?.values ?? ids, kinds: read?.kinds ?? new Uint8Array(rows.length), families, observations };
}

function withComputedShare(reading: PortfolioReading, overrides: Overrides | undefined): PortfolioReading {
  const { portfolio, matches, observations } = reading;
  if (overrides?.share === null || portfolio.roles.has('share')) return reading;
  const share = computeShare(portfolio);
  if (!share) return reading;
  const headerOf = (role: ColumnRole): string => portfolio.columns[portfolio.roles.get(role)!]!.header;
  const params = { turnover: headerOf('turnover'), totalPurchases: headerOf('totalPurchases') };
  const computed: ColumnMatch = {
    role: 'share',
    column: portfolio.columns.length,
    header: share.header,
    why: { id: 'computed', params },
    alternatives: matches.find(({ role }) => role === 'share')?.alternatives ?? [],
  };
  return {
    ...reading,
    portfolio: withColumn(portfolio, share, 'share'),
    matches: [...matches.filter(({ role }) => role !== 'share'), computed],
    observations: [...observations, { id: 'shareComputed', params }],
  };
}
