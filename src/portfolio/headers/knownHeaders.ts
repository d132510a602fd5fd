/**
 * Headers that hold a date or year from which years of relation are counted; never read as a number of years. Little
 * words do not matter.
 */
export const SINCE_ALIASES: readonly string[] = [
  'cliente desde',
  'customer since',
  'client since',
  'fecha de alta',
  'fecha alta',
  'alta',
  'año de alta',
  'first order',
  'first purchase',
  'first purchase year',
  'first order date',
  'primer pedido',
  'primera compra',
  'año primera compra',
  'fecha primera compra',
  'start date',
  'created',
  'creation date',
  'relationship start',
  'inicio relación',
  'fecha inicio',
  'año inicio',
  'fecha primer pedido',
  'año primer pedido',
  'primera factura',
  'fecha primera factura',
  'first invoice',
  'first invoice date',
  'fecha registro',
  'registration date',
  'member since',
  'since',
  'desde',
  'fecha alta cliente',
  'joined',
  'date joined',
  'opened',
  'date opened',
  'account opened',
  'onboarding date',
];

/** Words that begin the headers of our digits: what stands behind them says of which criterion, or in which place. */
export const DIGIT_WORDS = ['digito', 'digit'] as const;

/**
 * Headers that the add-in itself writes (method.md §1.20, glossary.md), normalised as `normaliseHeader` does: a
 * result of an earlier run must never become an input of the next. A trailing `*` stands for any words or none.
 */
export const OWN_HEADERS: readonly string[] = [
  'codigo cec',
  'cec code',
  'cec',
  ...DIGIT_WORDS.map((word) => `${word} *`),
  'd 1',
  'd 2',
  'd 3',
  'd 4',
  'puntuacion total *',
  'total score *',
  'puntuacion ponderada *',
  'weighted score *',
  'ponderado *',
  'factor de fidelizacion *',
  'loyalty factor *',
  'fidelidad',
  'total fid *',
  'pond fid *',
  'total fidelizacion *',
  'ponderada fidelizacion *',
  'total loyalty *',
  'weighted loyalty *',
  'intensidad de servicio *',
  'service intensity *',
  'numero de prioridad *',
  'n de prioridad *',
  'priority rank *',
  'prioridad',
  'clase abc *',
  'abc class *',
  'abc',
  'segmento',
  'segment',
  'segmento mas proximo *',
  'nearest segment *',
  'facturacion hasta el segmento mas proximo *',
  'turnover to the nearest segment *',
  'segmento calculado *',
  'computed segment *',
  'estrategia *',
  'strategy *',
  'bloqueo de ventas *',
  'sales block *',
  'bloqueo',
  'descuento comercial *',
  'trade discount *',
  'perfil de criterios *',
  'criteria profile *',
  'observaciones',
  'remarks',
  'por que',
  'why',
  'potencial no captado *',
  'untapped potential *',
];

/**
 * Those of them that many a list has of its own: they are ours only to the right of one that nobody else writes, in an
 * unbroken run of our headers.
 */
export const COMMON_HEADERS: ReadonlySet<string> = new Set([
  'fidelidad',
  'prioridad',
  'abc',
  'segmento',
  'segment',
  'estrategia',
  'strategy',
  'bloqueo',
  'observaciones',
  'remarks',
  'por que',
  'why',
]);

/** Those of them that only we write, and that every result of ours stands beside: our mark on a table. */
export const MARK_HEADERS: ReadonlySet<string> = new Set(['codigo cec', 'cec code', 'cec']);

/**
 * What the headers of tools' columns begin with, normalised; behind it stands in brackets what their figures are: "Valor CLV
 * (5 años, margen, 10 % anual, €)". Without brackets a column of that name is the user's.
 */
export const TOOL_HEADERS: readonly string[] = [
  'valor clv',
  'clv value',
  'ventas futuras',
  'future sales',
  'grupo de valor',
  'value group',
  'accion principal',
  'main action',
  'coste de servir',
  'cost to serve',
  'eje de servicio',
  'serving axis',
  'prob de seguir activo',
  'prob still active',
  'prob de seguir activo desde',
  'prob still active from',
  'prob de seguir activo hasta',
  'prob still active up to',
  'compras que le quedan',
  'purchases still to come',
  'compras que le quedan desde',
  'purchases still to come from',
  'compras que le quedan hasta',
  'purchases still to come up to',
  'anos que le quedan',
  'years left',
  'anos que le quedan desde',
  'years left from',
  'anos que le quedan hasta',
  'years left up to',
  'compras esperadas',
  'purchases expected',
  'compras al menos',
  'purchases at least',
  'compras como mucho',
  'purchases at most',
  'gasto esperado por compra',
  'spend expected per purchase',
  'valor clv por compras',
  'ventas futuras por compras',
  'clv value by purchases',
  'future sales by purchases',
  'gasto esperado desde',
  'spend expected from',
  'gasto esperado hasta',
  'spend expected up to',
  'clv por compras desde',
  'ventas por compras desde',
  'clv by purchases from',
  'sales by purchases from',
  'clv por compras hasta',
  'ventas por compras hasta',
  'clv by purchases up to',
  'sales by purchases up to',
  'prob de renovar',
  'prob of renewing',
  'prob de renovar desde',
  'prob of renewing from',
  'prob de renovar hasta',
  'prob of renewing up to',
  'periodos que quedan',
  'periods left',
  'valor clv por contratos',
  'ventas futuras por contratos',
  'clv value by contracts',
  'future sales by contracts',
  'clv por contratos desde',
  'ventas por contratos desde',
  'clv by contracts from',
  'sales by contracts from',
  'clv por contratos hasta',
  'ventas por contratos hasta',
  'clv by contracts up to',
  'sales by contracts up to',
  'valor en red',
  'network value',
  'valor propio y en red',
  'own and network value',
  'multiplicador de red',
  'network multiplier',
  'puesto en red',
  'network rank',
  'rfm recencia',
  'rfm recency',
  'rfm frecuencia',
  'rfm frequency',
  'rfm importe',
  'rfm amount',
  'resultado despues de servir',
  'result after serving',
];

/** A digit from 1 to 4 that is to be read as itself. */
const DIGIT_CUTS: readonly [number, number, number] = [1, 2, 3];

/** A tool's column whose figures may be chosen as a criterion, though never unasked. */
export interface FigureHeader {
  /** Its id among the tools' columns. */
  readonly column: string;
  /** What its header begins with, in every language: by this it is the same column, whatever stands in the brackets. */
  readonly names: readonly string[];
  /** The cuts by which a ready digit is read as itself; null where the clients themselves give the cuts. */
  readonly cuts: readonly [number, number, number] | null;
}

export const FIGURE_HEADERS: readonly FigureHeader[] = [
  { column: 'tool_purchases_r', names: ['RFM: recencia', 'RFM: recency'], cuts: DIGIT_CUTS },
  { column: 'tool_purchases_f', names: ['RFM: frecuencia', 'RFM: frequency'], cuts: DIGIT_CUTS },
  { column: 'tool_purchases_m', names: ['RFM: importe', 'RFM: amount'], cuts: DIGIT_CUTS },
  { column: 'tool_profitability_net', names: ['Resultado después de servir', 'Result after serving'], cuts: null },
  { column: 'tool_contracts_renews', names: ['Prob. de renovar', 'Prob. of renewing'], cuts: null },
];

/**
 * Headers of a day on which a contract or a relation ends or is renewed, as `normaliseHeader` leaves them. An empty cell
 * below one mostly says that it goes on: neither more nor fewer years since then are better.
 */
export const END_HEADERS =
  /\b(?:fin|final|baja|vencimiento|vence|caducidad|cancelacion|termino|terminacion|expiracion|renovacion)\b|\b(?:end|ends|ended|ending|cancel(?:l?ed|lation)|churn(?:ed)?|terminat(?:ed|ion)|expir(?:y|es|ed|ation)|renewal)\b/;
