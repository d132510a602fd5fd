import { normaliseHeader } from '../headers/headerWords';
import { furtherKeyOf } from './further';

const LAST = '\\b(?:ultim[oa]s?|last|latest|most recent|mas recientes?)\\b';
const SPAN = '\\b(?:dias?|semanas?|meses|mes|anos?|days?|weeks?|months?|years?|tiempo|time)\\b';
const HAPPENING =
  '\\b(?:compras?|pedidos?|facturas?|ventas?|visitas?|contactos?|pagos?|purchases?|orders?|invoices?|sales?|visits?|contacts?|payments?|activity|actividad)\\b';

const OF_LAST = new RegExp(LAST);
/** Since when somebody is a client: the longer the better, however it is counted. */
const BEGINNING =
  /\b(?:alta|primer[oa]?|first|clientes?|customers?|clients?|registro|registration|registered|joined|start|inicio|created|creation|member|socio|opened|onboarding)\b/;
const RECENCY = [
  /\b(?:recencia|recency|inactividad|inactivity)\b|\b(?:dias|meses|days|months) inactiv\w+\b/,
  // "Días desde la última compra", "days since last order", "last order, days ago": how long ago, in a number.
  new RegExp(`(?=.*${SPAN})(?=.*(?:\\b(?:desde|hace|since|ago|sin|without)\\b)).*${LAST}.*${HAPPENING}`),
  // "Días sin comprar", "months without orders", "days since purchase".
  new RegExp(`^(?:n |no |numero (?:de )?|number of )?${SPAN} (?:desde|since|sin|without)\\b`),
];

/** Whether the dates of a column are of the last time of something: the longer ago, the worse. */
export function isLastMoment(header: string): boolean {
  const words = normaliseHeader(header);
  return OF_LAST.test(words) || furtherKeyOf(header) === 'lossYears';
}

/** Whether the numbers of a column say how long ago a client last bought, or was heard of: the less the better. */
export function isRecency(header: string): boolean {
  const words = normaliseHeader(header);
  if (!RECENCY.some((pattern) => pattern.test(words))) return false;
  return OF_LAST.test(words) || !BEGINNING.test(words);
}

/**
 * What costs us or puts us at risk: bills beyond their terms, debts, returns, days until we are paid, discounts, the cost of
 * serving. In Spanish and English; by stems where a header may stand in the plural.
 */
const BURDEN =
  /\b(?:retras\w*|demoras?|morosidad|mora|atras\w*|vencid[oa]s?|impag\w*|incobrables?|deudas?|devoluci\w+|devuelt[oa]s?|costes?|costos?|riesgos?|incidencias?|litigios?|descuentos?|dto|bonificaci\w+|dso|overdue|past due|late|lateness|delays?|delayed|arrears|delinquen\w+|unpaid|bad debts?|debts?|returns?|returned|refunds?|gastos?|expenses?|rappels?|abonos?|credit notes?|notas? de credito|penalizaci\w+|penalt\w+|cancelaci\w+|cancellations?|anulaci\w+|pmc|costs?|risks?|disputes?|discounts?|churn|dias (?:de |hasta (?:el |la )?)?(?:cobro|pago)|plazo (?:de |medio de )?(?:cobro|pago)|periodo (?:medio )?(?:de )?(?:cobro|pago)|(?:days|time) (?:to|until) pa(?:y|id|yment)|payment (?:days|terms?|delays?)|days sales outstanding|days beyond terms|collection (?:days|period))\b/;
/**
 * Words that make another thing of it: what is granted or covered, a mark that is given, what was collected, what saves it,
 * none of it.
 */
const NO_BURDEN =
  /\b(?:limites?|limits?|concedid[oa]s?|autorizad[oa]s?|disponibles?|maxim[oa]s?|granted|available|cubiert[oa]s?|cobertura|covered|coverage|asegurad[oa]s?|insured|rating|risk scores?|puntuaci\w+|calificaci\w+|solvencia|ahorros?|savings?|reducci\w+|reduction|sin|without|no (?!of |de )|recuperad[oa]s?|recovered|cobrad[oa]s?|collected|paid|resuelt[oa]s?|rate of return|return on|roi)\b/;
/** What is left after a cost, or measured by it, is named before it: "contribution after costs", "sales net of returns". */
const LEFT_OF_IT =
  /^(?:.* )?(?:net[oa]s?|net|after|tras|despues|menos|less|minus|margen|margin|benefici\w+|profits?|resultado|contribuci\w+|contribution|ingresos?|ventas?|facturacion|sales|revenue|rentabilidad|ebitda) (?:.* )?/;

/** Said of what stands before it: “overdue” of sales that are. */
const OF_WHAT = /^(?:vencid|impag|devuelt|incobr|atras|unpaid|overdue|past due|late|returned|delayed)/;

/** Whether the numbers of a column are a cost or a risk to us: the less the better. */
export function isBurden(header: string): boolean {
  const words = normaliseHeader(header);
  const found = BURDEN.exec(words);
  if (found === null || NO_BURDEN.test(words)) return false;
  return OF_WHAT.test(found[0]) || !LEFT_OF_IT.test(words.slice(0, found.index));
}
