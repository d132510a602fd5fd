import { type ColumnsByRole, CURRENCY_HEADERS, headersOf, OTHER_CLIENT_NAMES } from '../listHeader';

/**
 * What a column of a purchase list can be. An amount is a column, or quantity × price; a document is the invoice or order
 * that several lines are of, a family what was bought, a status
 * whether it stands or was cancelled.
 */
export const PURCHASE_ROLES = [
  'client',
  'date',
  'amount',
  'quantity',
  'price',
  'currency',
  'document',
  'family',
  'status',
] as const;
export type PurchaseRole = (typeof PURCHASE_ROLES)[number];

/** Zero-based columns by role; client, date, and an amount or quantity and price, make a list that can be read. */
export type PurchaseColumns = ColumnsByRole<PurchaseRole>;

/** Headers that name a role, without accents and case; of several the plainest pattern wins. */
const NAMES: Readonly<Record<PurchaseRole, readonly RegExp[]>> = {
  client: [
    /^(?:id|codigo|cod|clave|cve|n|no|numero|num)(?: de| del)? cliente$|^(?:customer|client|cust) ?(?:id|code|no|number|key)?$|^cliente$|^id$/,
    /^(?:id|codigo|cod|n|no|numero|num)(?: de| del)? cli$/,
    /\b(?:cliente|customer|client|cust)\b/,
    ...OTHER_CLIENT_NAMES,
  ],
  date: [
    /^fecha(?: (?:de )?(?:factura|pedido|compra))?$|^(?:invoice|order|purchase)? ?date$|^invoicedate$/,
    /\bfecha\b|\bdate\b/,
    /^f(?: de)? (?:factura|pedido|compra|doc|documento)$/,
  ],
  amount: [
    /^(?:importe|total|base(?: imponible)?|amount|value|sales|ventas|neto|net)(?: (?:neto|net|linea|line|factura|invoice|sin iva|eur))*$/,
    /\bimporte\b|\bamount\b|\bdollar value\b|\bbase imponible\b|\bnet sales\b/,
    /^(?:imp|base imp|valor|facturacion|facturado|revenue|net value)(?: (?:neto|net|linea|line|sin iva|eur))*$/,
    /^(?:invoice|order|line) (?:total|value)$|^total (?:factura|pedido|linea)$/,
  ],
  quantity: [/^(?:cantidad|unidades|uds|quantity|qty|units)$/],
  price: [/^(?:precio(?: unitario)?|(?:unit ?)?price|unitprice)$/],
  currency: CURRENCY_HEADERS,
  document: [
    /^(?:n|no|num|numero|id)?(?: de| del)? ?(?:factura|pedido|documento)$|^(?:invoice|order|document) ?(?:id|no|number)?$|^(?:invoice|order)id$/,
  ],
  status: [
    /^(?:estatus|estado|status|situacion|vigencia)(?: (?:de |del |de la )?(?:factura|cfdi|sat|documento|pedido|linea))?$|^(?:invoice|order|document|line) status$/,
  ],
  family: [/^familia(?: de productos?)?$|^(?:product )?(?:family|category)(?: ?name)?$|^categoria$/],
};

/** The roles without which the list cannot be read. */
export function missingRoles({ client, date, amount, quantity, price }: PurchaseColumns): PurchaseRole[] {
  const money = amount !== undefined || (quantity !== undefined && price !== undefined);
  return [
    ...(client === undefined ? (['client'] as const) : []),
    ...(date === undefined ? (['date'] as const) : []),
    ...(money ? [] : (['amount'] as const)),
  ];
}

/** A list's columns by its headers: of a header row, or looked for in its first rows. */
export const {
  columns: purchaseColumns,
  header: purchaseHeader,
  nearest: nearestPurchaseHeader,
} = headersOf<PurchaseRole>({
  roles: PURCHASE_ROLES,
  clients: ['client'],
  names: NAMES,
  missing: missingRoles,
});
