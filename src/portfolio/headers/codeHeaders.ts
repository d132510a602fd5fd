import { aliasHit, isSinceHeader } from '../criteria/aliasMatch';
import { headerWords } from './headerWords';
import { COLUMN_ROLES, type ColumnRole } from '../criteria/roles';

/** Words over columns of codes that a program wrote with digits: no amount is called so. */
const CODE_WORDS = new Set(
  (
    'telefono telefonos tel tlf tfno phone telephone mobile movil fax cp postal zip postcode iban bic swift ccc ean gtin ' +
    'sku barcode matricula lote batch albaran dni nie nif cif rfc vat duns ref referencia reference'
  ).split(' '),
);
/** Ids by these words may be amounts after all ("Cuenta" a balance): there the cells decide. */
const AMBIGUOUS = new Set('cuenta account deudor debtor debitor numero no cliente customer client'.split(' '));
const LEAST_COVERAGE = 0.6;
const WORD_ROLES: ReadonlySet<ColumnRole> = new Set(['id', 'name', 'kind', 'family']);

/**
 * Whether a header says that its column holds codes ("Código de cliente", "NIF", "Teléfono"), which are never
 * amounts, whatever their digits look like: `surely`, or `perhaps` where the word can also stand over amounts.
 */
export function codeHeader(text: string): 'surely' | 'perhaps' | null {
  const words = headerWords(text);
  if (words.money || words.percent || words.ratio || isSinceHeader(text)) return null;
  const hit = aliasHit(words, 'id');
  const id = hit !== null && hit.coverage > LEAST_COVERAGE ? hit : null;
  const other = COLUMN_ROLES.some(
    (role) => !WORD_ROLES.has(role) && (aliasHit(words, role)?.coverage ?? 0) >= (id?.coverage ?? LEAST_COVERAGE),
  );
  if (other) return null;
  if (id) return words.tokens.every((token) => AMBIGUOUS.has(token)) ? 'perhaps' : 'surely';
  return words.tokens.some((token) => CODE_WORDS.has(token)) ? 'surely' : null;
}
