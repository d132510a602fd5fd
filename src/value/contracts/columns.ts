import {
  type ColumnsByRole,
  columnsByHeader,
  type IsClient,
  listHeader,
  type ListHeaders,
  type ToldHeaders,
} from '../listHeader';

/** What a column of a list of contracts can be; the amount and what is contracted may be missing. */
export const CONTRACT_ROLES = ['client', 'start', 'end', 'amount', 'product'] as const;
export type ContractRole = (typeof CONTRACT_ROLES)[number];
export type ContractColumns = ColumnsByRole<ContractRole>;

/** Headers that name a role, without accents and case; of several the plainest pattern wins. */
const NAMES: Readonly<Record<ContractRole, readonly RegExp[]>> = {
  client: [
    /^(?:id|codigo|cod|n|no|numero|num)(?: de| del)? cliente$|^(?:customer|client|cust) ?(?:id|code|no|number)?$|^customerid$|^cliente$/,
    /\b(?:cliente|customer|client|cust)\b/,
    /^id$/,
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
    /\bimporte\b|\bcuota\b|\bamount\b|\bfee\b/,
  ],
  product: [/^(?:producto|servicio|product|service|plan|linea)$/, /\b(?:producto|servicio|product|service)\b/],
};

/** The roles without which the list cannot be read. */
export const missingContractRoles = (columns: ContractColumns): ContractRole[] =>
  (['client', 'start', 'end'] as const).filter((role) => columns[role] === undefined);

const KNOWN: ListHeaders<ContractRole> = {
  roles: CONTRACT_ROLES,
  clients: ['client'],
  names: NAMES,
  missing: missingContractRoles,
};

/** The columns of a list by its header row; a role that no header names is left out. */
export const contractColumns = (headers: readonly string[], told?: ToldHeaders): ContractColumns =>
  columnsByHeader(KNOWN, headers, told);

/** A list's header row with its columns; null where none of its first rows names client, start and end. */
export const contractHeader = (
  rows: readonly (readonly unknown[])[],
  told?: ToldHeaders,
  isClient?: IsClient | null,
): { readonly row: number; readonly columns: ContractColumns } | null => listHeader(KNOWN, rows, told, isClient);
