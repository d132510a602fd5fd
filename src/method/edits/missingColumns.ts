import { withColumns } from '../scheme/sourcesOfScheme';
import type { ColumnSource, Criterion, Source } from '../scheme/model';
import { columnsRead } from './columns';
import { criteriaOf, type OpenScheme } from './openScheme';

/** A column that a scheme reads and the table has not. */
export interface MissingColumn {
  readonly header: string;
  /** The column that is likely the same under another header; null where none is. */
  readonly likely: string | null;
}

/** What is known of a table's columns: what each holds, and the header taken for each role. */
export interface KnownColumns {
  readonly columns: readonly { readonly header: string; readonly kind: 'number' | 'text'; readonly own: boolean }[];
  readonly matches: readonly { readonly role: string; readonly header: string | null }[];
}

/** Headers that took the place of others, by the former. */
export type Renamed = Readonly<Record<string, string>>;

/**
 * The columns of a scheme that are not in the table, each with the one that it likely is now: what took its place since
 * the table was read before, else what the table itself takes for that role. A column that the scheme reads already is
 * never likely.
 */
export function missingColumns(scheme: OpenScheme, reading: KnownColumns, renamed: Renamed): MissingColumn[] {
  const here = new Set(reading.columns.map(({ header }) => header));
  const read = columnsRead(unreadBlockAside(scheme)).map(({ header }) => header);
  const free = (header: string | null | undefined): header is string =>
    !!header &&
    !read.includes(header) &&
    reading.columns.some((column) => column.header === header && column.kind === 'number' && !column.own);
  return [...new Set(read)]
    .filter((header) => !here.has(header))
    .map((header) => {
      const matched = rolesOf(scheme, header).map(
        (role) => reading.matches.find((match) => match.role === role)?.header,
      );
      return { header, likely: [renamed[header], ...matched].find(free) ?? null };
    });
}

/** The block's own column is not looked at where the block is off, or every profile has unpaid bills as a criterion. */
function unreadBlockAside(scheme: OpenScheme): OpenScheme {
  const { rules, profiles } = scheme;
  const unread =
    !rules.block.enabled || profiles.every((profile) => criteriaOf(profile).some(({ key }) => key === 'unpaid'));
  return unread ? { ...scheme, rules: { ...rules, block: { ...rules.block, source: null } } } : scheme;
}

/** What a column is to a scheme, in the words of the table's own roles. */
function rolesOf({ profiles, segmentation, rules }: OpenScheme, header: string): string[] {
  const is = (column: ColumnSource | null): boolean => column?.header === header;
  const within = (source: Source | null, own: string): string[] => {
    switch (source?.kind) {
      case 'column':
        return is(source) ? [own] : [];
      case 'share':
        return [...(is(source.ours) ? ['turnover'] : []), ...(is(source.total) ? ['totalPurchases'] : [])];
      case 'growth':
        return [...(is(source.last) ? ['turnover'] : []), ...(is(source.first) ? ['previousTurnover'] : [])];
      default:
        // The columns of other computed sources have no role of their own in the table.
        return [];
    }
  };
  return [
    ...profiles.flatMap((profile) => [
      ...criteriaOf(profile).flatMap(({ source, key }) => within(source, key)),
      ...within(profile.loyalty?.source ?? null, 'years'),
    ]),
    ...within(segmentation.turnover, 'turnover'),
    ...within(segmentation.share, 'share'),
    ...(rules.block.measure === undefined ? within(rules.block.source, 'unpaid') : []),
  ];
}

/**
 * A scheme that reads a column under its new header, wherever it read it under the former one. Cuts stay, and so does
 * where they came from: it is the same column.
 */
export function withColumnRenamed<S extends OpenScheme>(
  scheme: S,
  from: string,
  to: string,
  unit?: ColumnSource['unit'],
): S {
  const renamed = withColumns(scheme, (column) =>
    column.header === from ? { ...column, header: to, unit: unit ?? column.unit } : column,
  );
  const called = (criterion: Criterion): Criterion => ({
    ...criterion,
    // A criterion of the user's own is called as its column.
    key: criterion.key === `custom:${from}` ? `custom:${to}` : criterion.key,
    label: criterion.label === from ? to : criterion.label,
  });
  return {
    ...renamed,
    ...(renamed.familyColumn === from ? { familyColumn: to } : {}),
    ...(renamed.readAs ? { readAs: readUnder(renamed.readAs, from, to) } : {}),
    profiles: renamed.profiles.map((profile) => ({
      ...profile,
      criteria: profile.criteria.map((criterion) => criterion && called(criterion)),
    })),
  };
}

type ReadAs = NonNullable<OpenScheme['readAs']>;

function readUnder({ columns, ...rest }: ReadAs, from: string, to: string): ReadAs {
  if (!columns) return rest;
  const called = Object.entries(columns).map(([role, header]) => [role, header === from ? to : header]);
  return { ...rest, columns: Object.fromEntries(called) as typeof columns };
}

/** The column of a criterion that is gone, where another one is put in its place; null where nothing was gone. */
export function columnReplaced(
  before: Criterion | null | undefined,
  { key, source }: Criterion,
  { columns }: Pick<KnownColumns, 'columns'>,
): string | null {
  if (before?.key !== key || before.source.kind !== 'column' || source.kind !== 'column') return null;
  const { header } = before.source;
  return columns.some((column) => column.header === header) ? null : header;
}
