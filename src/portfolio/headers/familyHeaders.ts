import { aliasHit } from '../criteria/aliasMatch';
import { type HeaderWords, stem, tokensOf } from './headerWords';

/** Fewer columns than this side by side are not taken for the families of a catalogue. */
export const FEWEST_FAMILIES = 3;
/** Words that say that a column of numbers is something else than the sales of a family. */
const NO_FAMILY = new Set(
  (
    'saldo balance deuda debt credito credit limite limit coste costes cost presupuesto budget objetivo target prevision ' +
    'forecast dia dias day days precio price stock descuento discount telefono phone postal zip cp visita visit llamada ' +
    'call edad age km distancia distance riesgo risk pendiente outstanding abono devolucion return media average ticket ' +
    'iva vat impuesto tax hora hour puntos points rating score ranking total suma sum cantidad numero num latitud longitud ' +
    'latitude longitude capital poblacion population agente vendedor ruta route semana week'
  )
    .split(' ')
    .map(stem),
);
const MONTHS = new Set(
  (
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene feb mar abr may jun jul ' +
    'ago sep sept oct nov dic january february march april june july august september october november december jan apr ' +
    'aug dec q t trimestre quarter mes month semestre'
  )
    .split(' ')
    .map(stem),
);

/** Whether a header may be the name of a product family: it says neither something else nor a month. */
export function mayNameFamily(header: string): boolean {
  const stems = tokensOf(header).map(stem);
  return stems.length > 0 && !stems.some((word) => NO_FAMILY.has(word) || MONTHS.has(word));
}

/** What is often broken down by product family, a column for each. */
export type BrokenDown = 'turnover' | 'margin';
const BROKEN_DOWN: readonly BrokenDown[] = ['turnover', 'margin'];

/** Whether a header says turnover (or margin) and something more ("Ventas lácteos"): perhaps that of one family. */
export function isPartOf(role: BrokenDown, words: HeaderWords): boolean {
  const hit = aliasHit(words, role);
  return hit !== null && hit.coverage < 1 && words.period === 'none' && words.year === 0;
}

/**
 * Columns side by side of which each says turnover (or margin) of something else ("Ventas lácteos", "Ventas bebidas",
 * "Ventas congelados"; those of the other may stand between them): no one of them is the client's.
 * @param columns in the order of the sheet
 */
export function partsByFamily<C extends { readonly header: string; readonly words: HeaderWords }>(
  columns: readonly C[],
  role: BrokenDown,
): ReadonlySet<C> {
  const found = new Set<C>();
  let run: C[] = [];
  const close = (): void => {
    if (run.length >= FEWEST_FAMILIES) run.forEach((column) => found.add(column));
    run = [];
  };
  for (const column of columns) {
    const parts = mayNameFamily(column.header) ? BROKEN_DOWN.filter((each) => isPartOf(each, column.words)) : [];
    if (parts.includes(role)) run.push(column);
    else if (parts.length === 0) close();
  }
  close();
  return found;
}
