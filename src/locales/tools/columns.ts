import { VALUE_GROUP_COLOURS, type Swatch, type ToolColumnId } from '../../method';
import type { Language } from '../languages';
import { ACTION_WORDS, SERVING_WORDS } from './actionWords';

/** How a tool's column is spoken of; what its figures are (horizon, margin or sales, unit) stands behind it in brackets. */
interface ColumnWords {
  /** What its header begins with. */
  readonly name: string;
  /** What else its header may begin with, where it depends on the data what it is. */
  readonly otherName?: string;
  /** Why one would want it. */
  readonly about: string;
  /** The words that its cells hold; without them, numbers. */
  readonly words?: readonly string[];
}

interface ColumnTexts extends Readonly<Record<Language, ColumnWords>> {
  /** A colour for each of its words. */
  readonly swatches?: readonly Swatch[];
}

/**
 * Every column that a tool writes beside the clients. Nothing is worked out here as it loads (hence the getters): a first load
 * that needs none of it would carry it all the same.
 */
export const toolColumnWords = {
  tool_value_clv: {
    es: {
      name: 'Valor CLV',
      otherName: 'Ventas futuras',
      about: 'Lo que vale cada cliente hoy, neto de captación; sin margen solo son ventas futuras.',
    },
    en: {
      name: 'CLV value',
      otherName: 'Future sales',
      about: 'What each client is worth today, net of acquisition; without a margin it is future sales only.',
    },
  },
  tool_value_group: {
    es: {
      name: 'Grupo de valor',
      about: 'Qué hacer con cada cliente según su valor: retener, vender, o mejorar.',
      words: ['1 · Retener', '2 · Gestionar activamente', '3 · Aumentar valor o reducir costes'],
    },
    en: {
      name: 'Value group',
      about: 'What to do with each client by its value: retain, sell, or improve.',
      words: ['1 · Retain', '2 · Manage actively', '3 · Raise value or cut costs'],
    },
    swatches: VALUE_GROUP_COLOURS,
  },
  tool_decisions_action: {
    es: {
      name: 'Acción principal',
      about: 'La acción de cada cliente, por el orden de precedencia.',
      get words() {
        return Object.values(ACTION_WORDS.es);
      },
    },
    en: {
      name: 'Main action',
      about: 'Each client’s action, by the order of precedence.',
      get words() {
        return Object.values(ACTION_WORDS.en);
      },
    },
  },
  tool_profitability_cost: {
    es: { name: 'Coste de servir', about: 'Lo que cuesta servir a cada cliente al año, con las partes declaradas.' },
    en: { name: 'Cost to serve', about: 'What serving each client costs a year, with the parts that are stated.' },
  },
  tool_profitability_net: {
    es: {
      name: 'Resultado después de servir',
      about:
        'El margen de cada cliente menos lo que cuesta servirle; escrito junto a los clientes, puede elegirse como criterio.',
    },
    en: {
      name: 'Result after serving',
      about:
        'Each client’s margin less what it costs to serve; written beside the clients, it can be chosen as a criterion.',
    },
  },
  tool_profitability_axis: {
    es: {
      name: 'Eje de servicio',
      about:
        'Proteger, subir precio, mantener o salir, solo por lo que queda después de servir; si la acción principal pide otra cosa, va antes.',
      get words() {
        return Object.values(SERVING_WORDS.es);
      },
    },
    en: {
      name: 'Serving axis',
      about:
        'Protect, reprice, maintain or exit, by what is left after serving alone; where the main action asks for something else, it goes first.',
      get words() {
        return Object.values(SERVING_WORDS.en);
      },
    },
  },
  tool_purchases_alive: {
    es: { name: 'Prob. de seguir activo', about: 'Con qué probabilidad sigue siendo cliente, por sus compras.' },
    en: { name: 'Prob. still active', about: 'How likely it is still a client, by its purchases.' },
  },
  tool_purchases_aliveLow: {
    es: {
      name: 'Prob. de seguir activo, desde',
      about:
        'Con «Prob. de seguir activo, hasta»: entre qué cifras está esa probabilidad, con un 90 % de seguridad, por lo que las compras dejan sin saber.',
    },
    en: {
      name: 'Prob. still active, from',
      about:
        'With “Prob. still active, up to”: between which figures that probability is, with 90% certainty, for what the purchases leave unknown.',
    },
  },
  tool_purchases_aliveHigh: {
    es: {
      name: 'Prob. de seguir activo, hasta',
      about:
        'Con «Prob. de seguir activo, desde»: entre qué cifras está esa probabilidad, con un 90 % de seguridad, por lo que las compras dejan sin saber.',
    },
    en: {
      name: 'Prob. still active, up to',
      about:
        'With “Prob. still active, from”: between which figures that probability is, with 90% certainty, for what the purchases leave unknown.',
    },
  },
  tool_purchases_next: {
    es: { name: 'Compras esperadas', about: 'Cuántas veces comprará, en promedio de clientes como él.' },
    en: { name: 'Purchases expected', about: 'How often it will buy, on average of clients like it.' },
  },
  tool_purchases_least: {
    es: { name: 'Compras, al menos', about: 'Con «Compras, como mucho»: entre las dos, en nueve de cada diez casos.' },
    en: { name: 'Purchases, at least', about: 'With “Purchases, at most”: between the two, in nine cases of ten.' },
  },
  tool_purchases_most: {
    es: { name: 'Compras, como mucho', about: 'Con «Compras, al menos»: entre las dos, en nueve de cada diez casos.' },
    en: { name: 'Purchases, at most', about: 'With “Purchases, at least”: between the two, in nine cases of ten.' },
  },
  tool_purchases_spend: {
    es: { name: 'Gasto esperado por compra', about: 'Cuánto gastará cada vez: su media, acercada a la de todos.' },
    en: {
      name: 'Spend expected per purchase',
      about: 'How much it will spend each time: its mean, drawn to that of all.',
    },
  },
  tool_purchases_spendLow: {
    es: {
      name: 'Gasto esperado, desde',
      about: 'Con «Gasto esperado, hasta»: intervalo del 90 % de ese gasto, reajustado el modelo 200 veces.',
    },
    en: {
      name: 'Spend expected, from',
      about: 'With “Spend expected, up to”: 90% interval of that spend, the model refitted 200 times.',
    },
  },
  tool_purchases_spendHigh: {
    es: {
      name: 'Gasto esperado, hasta',
      about: 'Con «Gasto esperado, desde»: intervalo del 90 % de ese gasto, reajustado el modelo 200 veces.',
    },
    en: {
      name: 'Spend expected, up to',
      about: 'With “Spend expected, from”: 90% interval of that spend, the model refitted 200 times.',
    },
  },
  tool_purchases_worth: {
    es: {
      name: 'Valor CLV por compras',
      otherName: 'Ventas futuras por compras',
      about: 'Lo que valen hoy sus compras esperadas; sin margen solo son ventas futuras.',
    },
    en: {
      name: 'CLV value by purchases',
      otherName: 'Future sales by purchases',
      about: 'What its expected purchases are worth today; without a margin it is future sales only.',
    },
  },
  tool_purchases_worthLow: {
    es: {
      name: 'CLV por compras, desde',
      otherName: 'Ventas por compras, desde',
      about:
        'Con «CLV por compras, hasta»: entre qué cifras está el valor esperado, con un 90 % de seguridad; sin el azar de lo que compre ni cambios del margen.',
    },
    en: {
      name: 'CLV by purchases, from',
      otherName: 'Sales by purchases, from',
      about:
        'With “CLV by purchases, up to”: between which figures the expected value is, with 90% certainty; without the chance of what it buys, or changes of the margin.',
    },
  },
  tool_purchases_worthHigh: {
    es: {
      name: 'CLV por compras, hasta',
      otherName: 'Ventas por compras, hasta',
      about:
        'Con «CLV por compras, desde»: entre qué cifras está el valor esperado, con un 90 % de seguridad; sin el azar de lo que compre ni cambios del margen.',
    },
    en: {
      name: 'CLV by purchases, up to',
      otherName: 'Sales by purchases, up to',
      about:
        'With “CLV by purchases, from”: between which figures the expected value is, with 90% certainty; without the chance of what it buys, or changes of the margin.',
    },
  },
  tool_purchases_det: {
    es: {
      name: 'Compras que le quedan',
      about:
        'Todas las que le quedan por hacer, sin límite de años, cada una descontada desde que se haga: por lo que deja una, lo que vale lo que falta.',
    },
    en: {
      name: 'Purchases still to come',
      about:
        'All that it still has to make, without a limit of years, each discounted from when it is made: times what one brings, the worth of what is to come.',
    },
  },
  tool_purchases_detLow: {
    es: {
      name: 'Compras que le quedan, desde',
      about:
        'Con «Compras que le quedan, hasta»: entre qué cifras están, con un 90 % de seguridad, por lo que las compras dejan sin saber.',
    },
    en: {
      name: 'Purchases still to come, from',
      about:
        'With “Purchases still to come, up to”: between which figures they are, with 90% certainty, for what the purchases leave unknown.',
    },
  },
  tool_purchases_detHigh: {
    es: {
      name: 'Compras que le quedan, hasta',
      about:
        'Con «Compras que le quedan, desde»: entre qué cifras están, con un 90 % de seguridad, por lo que las compras dejan sin saber.',
    },
    en: {
      name: 'Purchases still to come, up to',
      about:
        'With “Purchases still to come, from”: between which figures they are, with 90% certainty, for what the purchases leave unknown.',
    },
  },
  tool_purchases_left: {
    es: {
      name: 'Años que le quedan',
      about: 'Hasta cuándo sigue la mitad de los que son como él, si todavía no se ha ido.',
    },
    en: {
      name: 'Years left',
      about: 'Until when half of those like it stay, if it has not left yet.',
    },
  },
  tool_purchases_leftLow: {
    es: {
      name: 'Años que le quedan, desde',
      about:
        'Con «Años que le quedan, hasta»: entre qué cifras está esa mediana, con un 90 % de seguridad, por lo que las compras dejan sin saber.',
    },
    en: {
      name: 'Years left, from',
      about:
        'With “Years left, up to”: between which figures that median is, with 90% certainty, for what the purchases leave unknown.',
    },
  },
  tool_purchases_leftHigh: {
    es: {
      name: 'Años que le quedan, hasta',
      about:
        'Con «Años que le quedan, desde»: entre qué cifras está esa mediana, con un 90 % de seguridad, por lo que las compras dejan sin saber.',
    },
    en: {
      name: 'Years left, up to',
      about:
        'With “Years left, from”: between which figures that median is, with 90% certainty, for what the purchases leave unknown.',
    },
  },
  tool_purchases_r: {
    es: {
      name: 'RFM: recencia',
      about:
        'Dígito por cuartiles de los días sin comprar; escrito junto a los clientes, puede elegirse como criterio.',
    },
    en: {
      name: 'RFM: recency',
      about: 'Digit by quartiles of days without buying; written beside the clients, it can be chosen as a criterion.',
    },
  },
  tool_purchases_f: {
    es: {
      name: 'RFM: frecuencia',
      about: 'Dígito por cuartiles de las compras al año; escrito junto a los clientes, puede elegirse como criterio.',
    },
    en: {
      name: 'RFM: frequency',
      about: 'Digit by quartiles of purchases a year; written beside the clients, it can be chosen as a criterion.',
    },
  },
  tool_purchases_m: {
    es: {
      name: 'RFM: importe',
      about: 'Dígito por cuartiles del importe por compra; escrito junto a los clientes, puede elegirse como criterio.',
    },
    en: {
      name: 'RFM: amount',
      about:
        'Digit by quartiles of the amount per purchase; written beside the clients, it can be chosen as a criterion.',
    },
  },
  tool_contracts_renews: {
    es: {
      name: 'Prob. de renovar',
      about: 'Con qué probabilidad renovará la próxima vez, por lo que lleva.',
    },
    en: {
      name: 'Prob. of renewing',
      about: 'How likely it renews the next time, by how long it has been there.',
    },
  },
  tool_contracts_renewsLow: {
    es: {
      name: 'Prob. de renovar, desde',
      about:
        'Con «Prob. de renovar, hasta»: entre qué cifras está, con un 90 % de seguridad, por lo que los contratos dejan sin saber.',
    },
    en: {
      name: 'Prob. of renewing, from',
      about:
        'With “Prob. of renewing, up to”: between which figures it is, with 90% certainty, for what the contracts leave unknown.',
    },
  },
  tool_contracts_renewsHigh: {
    es: {
      name: 'Prob. de renovar, hasta',
      about:
        'Con «Prob. de renovar, desde»: entre qué cifras está, con un 90 % de seguridad, por lo que los contratos dejan sin saber.',
    },
    en: {
      name: 'Prob. of renewing, up to',
      about:
        'With “Prob. of renewing, from”: between which figures it is, with 90% certainty, for what the contracts leave unknown.',
    },
  },
  tool_contracts_median: {
    es: {
      name: 'Periodos que quedan',
      about: 'Hasta cuándo sigue la mitad de los contratos como el suyo; en periodos enteros, y por eso sin intervalo.',
    },
    en: {
      name: 'Periods left',
      about: 'Until when half of the contracts like its own go on; in whole periods, and so without an interval.',
    },
  },
  tool_contracts_worth: {
    es: {
      name: 'Valor CLV por contratos',
      otherName: 'Ventas futuras por contratos',
      about: 'Lo que valen hoy las renovaciones que faltan; sin margen solo son ventas futuras.',
    },
    en: {
      name: 'CLV value by contracts',
      otherName: 'Future sales by contracts',
      about: 'What the renewals to come are worth today; without a margin it is future sales only.',
    },
  },
  tool_contracts_worthLow: {
    es: {
      name: 'CLV por contratos, desde',
      otherName: 'Ventas por contratos, desde',
      about:
        'Con «CLV por contratos, hasta»: entre qué cifras está, con un 90 % de seguridad; sin cambios de importe o margen.',
    },
    en: {
      name: 'CLV by contracts, from',
      otherName: 'Sales by contracts, from',
      about:
        'With “CLV by contracts, up to”: between which figures it is, with 90% certainty; without changes of amount or margin.',
    },
  },
  tool_contracts_worthHigh: {
    es: {
      name: 'CLV por contratos, hasta',
      otherName: 'Ventas por contratos, hasta',
      about:
        'Con «CLV por contratos, desde»: entre qué cifras está, con un 90 % de seguridad; sin cambios de importe o margen.',
    },
    en: {
      name: 'CLV by contracts, up to',
      otherName: 'Sales by contracts, up to',
      about:
        'With “CLV by contracts, from”: between which figures it is, with 90% certainty; without changes of amount or margin.',
    },
  },
  tool_network_value: {
    es: {
      name: 'Valor en red',
      about: 'Lo que vale cada cliente por aquellos en los que influye.',
    },
    en: {
      name: 'Network value',
      about: 'What each client is worth through those it influences.',
    },
  },
  tool_network_total: {
    es: {
      name: 'Valor propio y en red',
      about: 'Lo que vale por sí mismo y por aquellos en los que influye.',
    },
    en: {
      name: 'Own and network value',
      about: 'What it is worth by itself and through those it influences.',
    },
  },
  tool_network_multiplier: {
    es: {
      name: 'Multiplicador de red',
      about: 'El total, en veces el valor propio.',
    },
    en: {
      name: 'Network multiplier',
      about: 'The total, in times the own value.',
    },
  },
  tool_network_rank: {
    es: {
      name: 'Puesto en red',
      about: 'Su puesto en la cartera contando a aquellos en los que influye.',
    },
    en: {
      name: 'Network rank',
      about: 'Its place in the portfolio, counting those it influences.',
    },
  },
} satisfies Readonly<Record<string, ColumnTexts>>;

/** Columns that a tool writes beside the clients, by id. */
export type KnownToolColumn = keyof typeof toolColumnWords;

type ToolIn<Column> = Column extends `tool_${infer Tool}_${string}` ? Tool : never;
/** The tool that a column is of, known without the tools. */
export const toolOfColumn = (column: ToolColumnId): ToolIn<KnownToolColumn> =>
  column.split('_')[1] as ToolIn<KnownToolColumn>;

/** Tools whose columns others read: what is renewed together is made in this order. */
const READ_BY_OTHERS = ['contracts', 'purchases', 'value', 'network'] as const;

/** The tools of columns, those first that others may read. */
export function toolsInTurn(columns: readonly ToolColumnId[]): ToolIn<KnownToolColumn>[] {
  const all = new Set(columns.map(toolOfColumn));
  const first = READ_BY_OTHERS.filter((tool) => all.delete(tool));
  return [...first, ...all];
}

const TEXTS: Readonly<Record<string, ColumnTexts>> = toolColumnWords;
// Marked as pure: what needs none of these words must not carry them in its first load.
export const TOOL_COLUMNS = /* @__PURE__ */ Object.keys(toolColumnWords) as KnownToolColumn[];

/** A column's words in a language. */
export const toolColumnWordsOf = (column: KnownToolColumn, language: Language): ColumnWords => TEXTS[column]![language];

/** What its header may begin with, in every language. */
export const toolColumnNames = (column: KnownToolColumn): string[] =>
  ([TEXTS[column]!.es, TEXTS[column]!.en] as const).flatMap(({ name, otherName }) =>
    otherName === undefined ? [name] : [name, otherName],
  );

/** Its cells' words in every language, each with its colour; null for a column of numbers. */
export function toolColumnCells(column: string): { readonly word: string; readonly swatch: Swatch | null }[] | null {
  const texts = TEXTS[column];
  if (!texts?.es.words) return null;
  return [texts.es, texts.en].flatMap(({ words }) =>
    (words ?? []).map((word, k) => ({ word, swatch: texts.swatches?.[k] ?? null })),
  );
}
