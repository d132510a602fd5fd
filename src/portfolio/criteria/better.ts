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
