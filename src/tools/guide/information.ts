import type { Scheme, Source } from '../../method';
import { type ColumnRole, familyColumns, type Portfolio, sinceColumns } from '../../portfolio';

/** What the first stage asks for, as far as a client table can hold it (§1.13). */
const WANTED: readonly ColumnRole[] = ['turnover', 'share', 'margin', 'years', 'unpaid', 'orders', 'families'];

/** What of it the table says, what can be worked out of its other columns, what is only estimated, and what is missing. */
export interface Information {
  readonly there: readonly ColumnRole[];
  readonly computed: readonly ColumnRole[];
  readonly estimated: readonly ColumnRole[];
  readonly missing: readonly ColumnRole[];
}

/** What the first stage asks for, by how the table and the scheme come to it. */
export function informationOf(portfolio: Portfolio, scheme: Scheme): Information {
  const found: Record<keyof Information, ColumnRole[]> = { there: [], computed: [], estimated: [], missing: [] };
  for (const role of WANTED) found[howKnown(role, portfolio, scheme)].push(role);
  return found;
}

function howKnown(role: ColumnRole, portfolio: Portfolio, scheme: Scheme): keyof Information {
  const column = portfolio.columns[portfolio.roles.get(role) ?? -1];
  const kinds = new Set(sourcesFor(role, scheme).map(({ kind }) => kind));
  if ((column?.sourceColumn ?? -1) >= 0 || kinds.has('column')) return 'there';
  const others = role === 'years' ? sinceColumns(portfolio) : role === 'families' ? familyColumns(portfolio) : [];
  if (column || others.length > 0 || [...kinds].some((kind) => kind !== 'estimate')) return 'computed';
  return kinds.has('estimate') ? 'estimated' : 'missing';
}

/** What the scheme reads for it: criteria, segments, the sales block. */
function sourcesFor(role: ColumnRole, { profiles, segmentation, rules }: Scheme): Source[] {
  const bills = rules.block.measure === undefined ? rules.block.source : null;
  const others = { share: segmentation.share, turnover: segmentation.turnover, unpaid: bills };
  const own = Object.entries(others).flatMap(([key, source]) => (key === role && source ? [source] : []));
  const criteria = profiles.flatMap((profile) => profile.criteria.filter(({ key }) => key === role));
  return [...own, ...criteria.map(({ source }) => source)];
}
