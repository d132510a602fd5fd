import { aliasHit } from './aliasMatch';
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

/** Whether a header says turnover and something more ("Ventas lácteos"): perhaps that of one family. */
export function isPartOfTurnover(words: HeaderWords): boolean {
  const hit = aliasHit(words, 'turnover');
  return hit !== null && hit.coverage < 1 && words.period === 'none' && words.year === 0;
}

/**
 * Columns side by side of which each says turnover of something else ("Ventas lácteos", "Ventas bebidas", "Ventas
 * congelados"): no one of them is the client's turnover.
 * @param columns in the order of the sheet
 */
export function turnoverOfFamilies<C extends { readonly header: string; readonly words: HeaderWords }>(
  columns: readonly C[],
): ReadonlySet<C> {
  const found = new Set<C>();
  let run: C[] = [];
  const close = (): void => {
    if (run.length >= FEWEST_FAMILIES) run.forEach((column) => found.add(column));
    run = [];
  };
  for (const column of columns) {
    if (isPartOfTurnover(column.words) && mayNameFamily(column.header)) run.push(column);
    else close();
  }
  close();
  return found;
}
