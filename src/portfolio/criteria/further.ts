import { normaliseHeader } from '../headers/headerWords';
import type { NumericColumn, Portfolio } from '../portfolio';
import { momentsOf } from '../match/recognised';

/**
 * What profiles of satisfied, potential and lost clients are judged by besides the catalogue's eleven (method.md §1.14): a
 * survey's score, complaints, how likely they recommend (0–10), clients they brought, years since they were lost, and
 * what they buy in all.
 */
export const FURTHER_KEYS = [
  'satisfaction',
  'complaints',
  'recommendation',
  'referrals',
  'lossYears',
  'potential',
] as const;
export type FurtherKey = (typeof FURTHER_KEYS)[number];

const HEADERS: Readonly<Record<Exclude<FurtherKey, 'potential'>, RegExp>> = {
  satisfaction: /\b(?:satisfac(?:cion|tion)|csat)\b/,
  complaints: /\b(?:quejas?|reclamaciones|reclamacion|complaints?|claims|incidencias)\b/,
  recommendation: /\b(?:nps|recomendacion|recomendaria|recommend(?:ation|s)?|likely to recommend)\b/,
  referrals: /\b(?:recomendaciones|referidos|prescripciones|recommendations|referrals|referred)\b/,
  lossYears:
    /\b(?:(?:ultim[oa]|last) (?:compra|pedido|purchase|order)|(?:last|of last) (?:purchase|order)|(?:fecha|ano|year|date) (?:de |of )?(?:la )?(?:baja|perdida|loss|ultima compra|last purchase))\b/,
};

/** What a header names of these; null where it names none. */
export function furtherKeyOf(header: string): FurtherKey | null {
  const words = normaliseHeader(header);
  return FURTHER_KEYS.find((key) => key !== 'potential' && HEADERS[key].test(words)) ?? null;
}

/** The column of numbers that a table has for one of them; null where it has none. */
export function furtherColumn(portfolio: Portfolio, key: FurtherKey): NumericColumn | null {
  const isNumbers = (column: Portfolio['columns'][number] | undefined): column is NumericColumn =>
    column?.kind === 'number' && column.sourceColumn >= 0 && column.values.some((value) => !Number.isNaN(value));
  const named =
    key === 'potential'
      ? portfolio.columns[portfolio.roles.get('totalPurchases') ?? -1]
      : portfolio.columns.find((column) => isNumbers(column) && furtherKeyOf(column.header) === key);
  if (!isNumbers(named)) return null;
  return key === 'lossYears' && momentsOf(named) === null ? null : named;
}
