import { normaliseHeader } from '../headers/headerWords';

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
