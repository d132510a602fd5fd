import { type ColumnsByRole, CURRENCY_HEADERS, headersOf, OTHER_CLIENT_NAMES } from '../listHeader';

/** What a column of a list of contracts can be; the amount and what is contracted may be missing. */
export const CONTRACT_ROLES = ['client', 'start', 'end', 'amount', 'currency', 'product'] as const;
export type ContractRole = (typeof CONTRACT_ROLES)[number];
export type ContractColumns = ColumnsByRole<ContractRole>;

/** Headers that name a role, without accents and case; of several the plainest pattern wins. */
const NAMES: Readonly<Record<ContractRole, readonly RegExp[]>> = {
  client: [
    /^(?:id|codigo|cod|n|no|numero|num)(?: de| del)? cliente$|^(?:customer|client|cust) ?(?:id|code|no|number)?$|^customerid$|^cliente$/,
    /\b(?:cliente|customer|client|cust)\b/,
    /^id$/,
    ...OTHER_CLIENT_NAMES,
  ],
  start: [
    /^(?:fecha (?:de )?)?(?:inicio|alta|comienzo|firma)(?: del? contrato)?$|^(?:contract )?start(?: date)?$|^from$|^desde$/,
    /\b(?:inicio|alta|comienzo|firma|entrada en vigor)\b|\b(?:start|begin|begins|signed|since|effective)\b/,
  ],
  end: [
    /^(?:fecha (?:de )?)?(?:fin|baja|vencimiento|cancelacion|termino)(?: del? contrato)?$|^(?:contract )?end(?: date)?$|^to$|^hasta$/,
    /\b(?:fin|baja|vencimiento|cancelacion|termino|vence)\b|\b(?:end|ends|ended|cancell?ed|churn(?:ed)?|terminat\w+|expir\w+)\b/,
  ],
  amount: [
    /^(?:importe|cuota|precio|tarifa|valor|amount|fee|price|value|arr|mrr)(?: (?:anual|mensual|trimestral|contrato|periodo|annual|yearly|monthly|per year|per period|eur))*$/,
    /^(?:annual|yearly|monthly|quarterly) (?:value|price)$/,
    /\bimporte\b|\bcuota\b|\bamount\b|\bfee\b/,
  ],
  currency: CURRENCY_HEADERS,
  product: [/^(?:producto|servicio|product|service|plan|linea)$/, /\b(?:producto|servicio|product|service)\b/],
};

/** The roles without which the list cannot be read. */
export const missingContractRoles = (columns: ContractColumns): ContractRole[] =>
  (['client', 'start', 'end'] as const).filter((role) => columns[role] === undefined);

/** A list's columns by its headers: of a header row, or looked for in its first rows. */
export const {
  columns: contractColumns,
  header: contractHeader,
  nearest: nearestContractHeader,
} = headersOf<ContractRole>({
  roles: CONTRACT_ROLES,
  clients: ['client'],
  names: NAMES,
  missing: missingContractRoles,
});
