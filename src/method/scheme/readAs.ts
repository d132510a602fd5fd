import { type ClientKind, type ColumnRole, type ReadingChoices, wordKey } from '../../portfolio';
import type { OpenScheme } from '../edits/openScheme';

/**
 * What the user has said about how the table is read, kept by the scheme: the same list is read the same way when the
 * workbook is opened again, and from the command line. Families have fields of their own (`familyColumn`, `familyMap`).
 */
export type ReadAs = NonNullable<OpenScheme['readAs']>;

/** The columns named for what they are; null: none is. */
function rolesOf({ familyColumn, readAs }: OpenScheme): [ColumnRole, string | null][] {
  const named = Object.entries(readAs?.columns ?? {}) as [ColumnRole, string | null][];
  return familyColumn === undefined ? named : [...named, ['family', familyColumn]];
}

/**
 * How a scheme has the table read.
 * @param has whether the table has a column of this header: what is named of others is passed over
 */
export function readingChoices(scheme: OpenScheme, has: (header: string) => boolean = () => true): ReadingChoices {
  const { familyColumn, familyMap, readAs } = scheme;
  const named = rolesOf(scheme).filter(([, header]) => header === null || has(header));
  return {
    ...(named.length ? { overrides: Object.fromEntries(named) } : {}),
    ...(familyMap && familyColumn !== undefined && has(familyColumn) ? { familyMap } : {}),
    ...(readAs?.hiddenRows ? { hiddenRows: readAs.hiddenRows } : {}),
    ...(readAs?.kinds ? { kindWords: readAs.kinds } : {}),
  };
}

/** The columns that a scheme names and the table has not; the family's is told of where families are. */
export function rolesGone(
  { readAs }: OpenScheme,
  has: (header: string) => boolean,
): { readonly role: ColumnRole; readonly header: string }[] {
  return rolesOf({ readAs } as OpenScheme).flatMap(([role, header]) =>
    header === null || has(header) ? [] : [{ role, header }],
  );
}

/** The same scheme with a column named for what it is: null for none; undefined: as the table itself says. */
export function withRoleColumn<S extends OpenScheme>(
  scheme: S,
  role: ColumnRole,
  header: string | null | undefined,
): S {
  const { [role as 'id']: _, ...others } = scheme.readAs?.columns ?? {};
  if (role !== 'family')
    return changed(scheme, { columns: header === undefined ? others : { ...others, [role]: header } });
  const { familyColumn: __, familyMap: ___, ...rest } = scheme;
  const without = changed(rest as S, { columns: header === null ? { ...others, family: null } : others });
  return header == null ? without : { ...without, familyColumn: header };
}

/** The same scheme with clients in hidden rows left out, or read. */
export const withHiddenRows = <S extends OpenScheme>(scheme: S, hiddenRows: ReadingChoices['hiddenRows']): S =>
  changed(scheme, { hiddenRows: hiddenRows === 'leaveOut' ? hiddenRows : undefined });

/** Words with what one of them means; null: as it is known, without anybody's word. */
export const withWord = (
  words: ReadingChoices['kindWords'],
  word: string,
  kind: ClientKind | null,
): NonNullable<ReadingChoices['kindWords']> => {
  const others = (words ?? []).filter((one) => wordKey(one.word) !== wordKey(word));
  return kind === null ? others : [...others, { word: word.trim(), kind }];
};

/** The same scheme with what a word of the column of situations means; null: as it is known. */
export const withKindWord = <S extends OpenScheme>(scheme: S, word: string, kind: ClientKind | null): S =>
  changed(scheme, { kinds: [...withWord(scheme.readAs?.kinds, word, kind)] });

/** The same scheme with the turnover in a currency; '' for none, undefined: as the table says. */
export const withCurrencySaid = <S extends OpenScheme>(scheme: S, currency: string | undefined): S =>
  changed(scheme, { currency });

/** The same scheme with everything that was chosen of the reading; what it has beside that stays. */
export function withReadAs<S extends OpenScheme>(
  scheme: S,
  { overrides, familyMap, hiddenRows, kindWords }: ReadingChoices,
): S {
  const named = Object.entries(overrides ?? {}) as [ColumnRole, string | null][];
  const kept = named.reduce((before, [role, header]) => withRoleColumn(before, role, header), scheme);
  const mapped = familyMap && kept.familyColumn !== undefined ? { ...kept, familyMap: [...familyMap] } : kept;
  const said = (kindWords ?? []).reduce((before, { word, kind }) => withKindWord(before, word, kind), mapped);
  return hiddenRows ? withHiddenRows(said, hiddenRows) : said;
}

type Change = { readonly [K in keyof ReadAs]?: ReadAs[K] | undefined };

function changed<S extends OpenScheme>(scheme: S, change: Change): S {
  const { readAs, ...rest } = scheme;
  const { columns = {}, hiddenRows, kinds, currency }: Change = { ...readAs, ...change };
  const next = {
    ...(Object.keys(columns).length ? { columns } : {}),
    ...(hiddenRows ? { hiddenRows } : {}),
    ...(kinds?.length ? { kinds } : {}),
    ...(currency === undefined ? {} : { currency }),
  };
  return { ...rest, ...(Object.keys(next).length ? { readAs: next } : {}) } as S;
}
