import { criterionName, formatList, type Language, lowered, presetNeeds, translator } from '../locales';
import {
  columnsWithUnit,
  kindPreset,
  OWN_KINDS,
  type Scheme,
  settleScheme,
  withColumnUnit,
  withCurrencySaid,
  withFamilyProfiles,
  withFamilySegments,
  withKindProfiles,
  withReadAs,
} from '../method';
import {
  clientGroupings,
  CLIENT_KINDS,
  type ClientKind,
  type ColumnRole,
  comparableFamilies,
  familyColumns,
  familyCounts,
  type KindPair,
  MOST_GROUPS,
  numberColumns,
  type Portfolio,
  wordKey,
} from '../portfolio';
import type { Options } from './options';
import { meantBy, nameList } from './nameList';
import { CliProblem } from './problems';
import { onOneLine } from './shellQuoting';

/**
 * The same scheme with each client family compared with itself, where that was asked for.
 * @throws CliProblem where no column says families, or not so few that they can be compared
 */
export function byFamily(scheme: Scheme, { byFamily: uses, columns }: Options, portfolio: Portfolio): Scheme {
  const named = withReadAs(scheme, { overrides: asInTable(columns, portfolio) });
  if (uses.length === 0) return named;
  const counts = familyCounts(portfolio);
  const families = comparableFamilies(counts);
  if (families.length === 0) {
    const count = String(counts.length);
    const headers = clientGroupings(portfolio)
      .map(({ header }) => header)
      .join(', ');
    const most = String(MOST_GROUPS);
    throw headers
      ? new CliProblem('byFamily', { count, headers, most })
      : new CliProblem('byFamilyNone', { count, most });
  }
  // Amounts of everybody come from everybody, before families get their own.
  const settled = settleScheme(named, portfolio);
  const segments = uses.includes('segments') ? withFamilySegments(settled, true) : settled;
  return uses.includes('criteria') ? withFamilyProfiles(segments, families) : segments;
}

/** The columns named for what they are under their headers in the table, however they were typed. */
function asInTable(columns: Options['columns'], { columns: all, roles }: Portfolio): Options['columns'] {
  const headers = (Object.keys(columns) as ColumnRole[]).map((role) => [role, all[roles.get(role)!]!.header]);
  return Object.fromEntries(headers) as Options['columns'];
}

/** The same scheme with profiles of their own for potential, satisfied and lost clients, where that was asked for. */
export function byKind(scheme: Scheme, { byKind: asked }: Options, portfolio: Portfolio, language: Language): Scheme {
  if (!asked) return scheme;
  const t = translator(language);
  const names = Object.fromEntries(CLIENT_KINDS.map((kind) => [kind, t(`words.kind.${kind}`)]));
  return withKindProfiles(scheme, portfolio, kindsOf(portfolio), names as Record<ClientKind, string>);
}

/**
 * That clients have the words that were said to mean a situation: a word mistyped would change nothing unseen.
 * @throws CliProblem `kindNone`, `kindWord`
 */
export function checkKindWords(told: readonly KindPair[], { columns, roles }: Portfolio): void {
  if (told.length === 0) return;
  const column = columns[roles.get('kind') ?? -1];
  if (column?.kind !== 'text') throw new CliProblem('kindNone', { word: told[0]!.word });
  const there = new Map<string, string>();
  for (const text of column.values)
    if (text.trim() !== '' && !there.has(wordKey(text))) there.set(wordKey(text), text.trim());
  const missing = told.find(({ word }) => !there.has(wordKey(word)));
  if (!missing) return;
  const { word } = missing;
  const words = [...there.values()];
  throw new CliProblem('kindWord', {
    word,
    column: column.header,
    words: nameList(words),
    meant: meantBy(word, words),
  });
}

const kindsOf = ({ kinds }: Portfolio): Set<ClientKind> => new Set(Array.from(kinds, (kind) => CLIENT_KINDS[kind]!));

/**
 * The situations that got no profile of their own, and what the table would need for one; and in which profiles another
 * criterion stands for one that their clients have no figures of, or other cuts for those that tell them not apart.
 * @param before the scheme before it got profiles by situation
 */
export function kindsWithout(before: Scheme, after: Scheme, portfolio: Portfolio, language: Language): string[] {
  const t = translator(language);
  const lines = OWN_KINDS.flatMap((kind) => {
    const made = kindsOf(portfolio).has(kind) ? kindPreset(before, portfolio, kind) : null;
    if (!made) return [];
    const name = t(`words.kind.${kind}`);
    const named = (k: number): string => lowered(criterionName(made.criteria[k]!, language));
    const needs = presetNeeds(
      made.missing.map(({ need }) => need),
      language,
    );
    if (!after.profiles.some((one) => one.family === null && one.kind === kind))
      return [t('profiles.skipped', { kind: name, needs })];
    const instead = formatList(
      made.missing.map(({ place }) => named(place)),
      language,
    );
    return [
      ...(made.missing.length > 0 ? [t('profiles.replaced', { kind: name, needs, instead })] : []),
      ...made.even.map((k) => t('profiles.evenIn', { kind: name, criterion: named(k) })),
    ];
  });
  return lines.map((line) => `! ${line}`);
}

/**
 * The columns of `--empty`: `families` is all columns of product families, unless the table has such a header.
 * @throws CliProblem for a column that the table does not have
 */
export function emptyHeaders(given: readonly string[], portfolio: Portfolio): string[] {
  return given.flatMap((name) => {
    const known = emptyNamed(name, portfolio);
    if (known.length > 0) return known;
    const headers = numberColumns(portfolio).map(({ header }) => header);
    const columns = nameList(headers);
    throw new CliProblem('emptyColumn', { column: name, columns, meant: meantBy(name, headers) });
  });
}

/** The columns that a name of `--empty` means; none where the table has no such. */
export function emptyNamed(name: string, portfolio: Portfolio): string[] {
  const headers = portfolio.columns.map(({ header }) => header);
  // As it stands, or on one line, as a terminal prints and takes it.
  const meant = headers.includes(name) ? name : headers.find((header) => onOneLine(header) === onOneLine(name));
  if (meant !== undefined) return [meant];
  return ['families', 'familias'].includes(name) ? familyColumns(portfolio).map(({ header }) => header) : [];
}

/** The same scheme with "blank means zero" for these columns wherever it reads them. */
export function emptyAsZero(scheme: Scheme, headers: readonly string[]): Scheme {
  if (!headers.length) return scheme;
  const json = JSON.stringify(scheme, (_key, value: unknown) => {
    const isSource = typeof value === 'object' && value !== null && 'header' in value && 'empty' in value;
    return isSource && headers.includes(String(value.header)) ? { ...value, empty: 'zero' } : value;
  });
  return JSON.parse(json) as Scheme;
}

/**
 * The same scheme with these columns read in the units given.
 * @throws CliProblem for a column that the scheme does not read in any unit
 */
export function inUnits(scheme: Scheme, units: Options['units']): Scheme {
  const readable = columnsWithUnit(scheme);
  const column = Object.keys(units).find((header) => !readable.includes(header));
  if (column !== undefined) {
    if (readable.length === 0) throw new CliProblem('unitNone', { column });
    const columns = nameList(readable);
    throw new CliProblem('unitColumn', { column, columns, meant: meantBy(column, readable) });
  }
  return Object.entries(units).reduce((changed, [header, unit]) => withColumnUnit(changed, header, unit), scheme);
}

/** The scheme with the currency that was told, which goes before what the table says. */
export const inCurrencySaid = (scheme: Scheme, { currency }: Pick<Options, 'currency'>): Scheme =>
  currency === null ? scheme : withCurrencySaid(scheme, currency);
