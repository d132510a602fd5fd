import { normaliseHeader } from '../headers/headerWords';

/** What a column says of bills beyond their terms where it is no count of them: for how many days, or how much money. */
export const ARREARS = ['days', 'amount'] as const;
export type ArrearsMeasure = (typeof ARREARS)[number];

const LATE =
  /\b(?:vencid[oa]s?|impagad[oa]s?|impagos?|impag|atrasad[oa]s?|atrasos?|retrasos?|demoras?|mora|moros[oa]s?|morosidad|overdue|past due|late|lateness|arrears|unpaid|delinquen\w+|beyond terms|dbt|dpd)\b/;
/** What is late is ours to deliver, is no debt any more, or is a part of another figure. */
const ELSE =
  /\b(?:entregas?|deliver\w+|envios?|shipping|shipments?|pedidos?|orders?|visitas?|visits?|fechas?|dates?|ultim[oa]s?|last|no (?:vencid|impag|atras)\w*|not (?:overdue|past|late)|limites?|limits?|cubiert[oa]s?|asegurad[oa]s?|insured|covered|cobrad[oa]s?|collected|recuperad[oa]s?|recovered|porcentaje|parte|share|rate|ratio|part|pct)\b/;
const DAYS = /\b(?:dias?|days?|dbt|dpd)\b/;
const MONEY = /\b(?:importes?|amounts?|saldos?|balances?|valor|value|euros?|eur|usd|gbp|deudas?|debts?|arrears)\b/;
/** "Vencido > 90 días", "Overdue 31-60 days". */
const AGEING = /\d+ ?(?:o mas |or more |plus )?(?:dias?|days?|d)\b/;
/** "Vencido" and "Overdue" alone head the money of a ledger of who owes what. */
const ALONE = /^(?:total )?(?:vencido|overdue|past due)$/;

/**
 * Whether the numbers below a header are days beyond terms or money beyond them; null where it says neither, as of a count of
 * bills. A count, days and money are three things: none of them is ever read as another.
 */
export function arrearsMeasure(header: string): ArrearsMeasure | null {
  const words = normaliseHeader(header);
  if (!LATE.test(words) || ELSE.test(words) || header.includes('%')) return null;
  // Behind a number days are of whom the money is: "Saldo vencido +60 días" is a part of an ageing of debt.
  if (AGEING.test(words) || MONEY.test(words) || /[€$£]/.test(header)) return 'amount';
  if (DAYS.test(words)) return 'days';
  return ALONE.test(words) ? 'amount' : null;
}
