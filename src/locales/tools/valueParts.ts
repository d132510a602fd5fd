import { toolColumnWords } from './columns';

const es = {
  whale: {
    finding:
      '{{count}} {{count:cliente que da valor suma|clientes que dan valor suman}} el {{peak}} del total; {{losses}} con pérdidas {{losses:resta|restan}} {{lost}}',
    findingNone_one: 'Ningún cliente resta valor: el mayor hace el {{share}}',
    findingNone_other:
      'Ningún cliente resta valor: los {{count}} mayores (el {{part}} de {{clients}}) hacen el {{share}}',
    none: 'Sin curva de ballena: el valor total no pasa de cero',
    about:
      'Valor neto acumulado, de mayor a menor cliente, en % del total. Por encima del 100 %, lo que los últimos restan.',
    zero_one: '1 cliente más vale 0: ni suma ni resta.',
    zero_other: '{{count}} clientes más valen 0: ni suman ni restan.',
    chart: 'Curva de ballena: valor acumulado, de mayor a menor cliente',
    description: 'Línea: porcentaje del valor total que reúnen los clientes de mayor valor. Guía: 100 %.',
    guide: '100 %',
    cumulative: 'Valor acumulado',
    axisClients: 'Clientes, de mayor a menor valor (%)',
  },
  segments: {
    finding: 'Grupo 1, {{first}} de los clientes: {{firstValue}} del valor; grupo 3: {{lastValue}}',
    none: 'Sin grupos de valor: ningún cliente tiene valor',
    about:
      'Por valor neto de mayor a menor: grupo 1 hasta el {{first}} de los clientes, grupo 2 hasta el {{second}}, grupo 3 los últimos; quien da pérdidas, siempre en el 3.',
    aboutLoss:
      'Por valor neto de mayor a menor: grupo 1 hasta el {{first}} de los clientes, grupo 3 solo quien da pérdidas, grupo 2 los demás.',
    ties_one:
      '1 cliente de valor 0 está en el grupo 1: el mismo valor comparte el mejor de sus puestos, y pocos clientes valen más que 0.',
    ties_other:
      '{{count}} clientes de valor 0 están en el grupo 1: el mismo valor comparte el mejor de sus puestos, y pocos clientes valen más que 0.',
    s1: toolColumnWords.tool_value_group.es.words[0]!,
    s2: toolColumnWords.tool_value_group.es.words[1]!,
    s3: toolColumnWords.tool_value_group.es.words[2]!,
    a1: 'Retener; diversificar: no apoyar en ellos todo el esfuerzo.',
    a2: 'Vender aquí sin miedo; captar clientes parecidos.',
    a3: 'Subir valor o bajar costes; si no, dejar de trabajar con ellos.',
    crossing: 'Grupo de valor × segmento CEC (clientes)',
    crossingValue: 'Grupo de valor × segmento CEC (valor{{(currency)}})',
    all: 'Todos',
    rules:
      'Si el grupo de valor y otro consejo no dicen lo mismo, manda el que va antes en el orden de «Acción principal»: {{before}} van antes que el grupo de valor. Lo que el grupo pide se hace si no lo impide lo que manda.',
    rulesFirst:
      'Si el grupo de valor y otro consejo no dicen lo mismo, manda el grupo de valor: va el primero en el orden de «Acción principal».',
    noInterval:
      'El valor por fórmula sale de supuestos y no tiene intervalo: la sensibilidad dice cuánto cambia con ellos. Lo que se espera de las compras de cada segmento, con sus intervalos, está en «Compras de clientes», si hay una lista de compras.',
    chart: 'Clientes de cada grupo de valor por segmento CEC, en %',
    description: 'Barras apiladas, una por grupo de valor: qué parte de sus clientes tiene cada segmento CEC.',
  },
  clone: {
    finding: 'A quién buscar: el cliente típico del grupo 2 ({{count}} {{count:cliente|clientes}}) frente a los demás',
    none: 'A quién buscar: no hay clientes en el grupo 2',
    why: 'Por qué el grupo 2 y no el 1: es donde está la venta por hacer; el 1 se retiene, sin apoyar en él todo el esfuerzo.',
    about:
      'Solo lo que distingue: de las palabras, la más frecuente del grupo 2, si pasa a los demás en 10 puntos o más y en más de lo que haría el azar 19 veces de 20; de los números, la mediana, si se aparta un 20 % o más.',
    alike: 'Nada distingue a los clientes del grupo 2 de los demás: ninguna columna se aparta lo bastante.',
    word: '{{header}}: {{word}}',
    nothing: 'Ninguna columna de la tabla describe a los clientes (familia, zona, tamaño).',
  },
  losses: {
    finding_one: '1 cliente da pérdidas: {{lost}}',
    finding_other: '{{count}} clientes dan pérdidas: {{lost}} en total',
    none: 'Ningún cliente da pérdidas',
    noneSales: 'Sin margen no se ve quién da pérdidas',
    about: 'Los de menor valor primero: margen neto al año, valor neto y por qué.',
    shown: 'Están los {{shown}} primeros.',
    costly: 'cuesta más servirle que su margen',
    noSales: 'no compra, y se le cuenta el coste de servir',
    margin: 'su margen es negativo',
    acquisition: 'su captación costó más de lo que dejará',
    referral: 'sus referidos cuestan más de lo que traen',
  },
  referrals: {
    finding:
      'Valor × referidos: {{champions}} {{champions:cliente|clientes}} de valor alto con referidos altos; {{affluents}} de valor alto sin ellos',
    none: 'Valor × referidos: nadie tiene referidos en la tabla',
    noneAbout: 'Añada una columna «Clientes referidos» (los que trajo y no habrían venido) o indíquela en los ajustes.',
    about:
      'Alto es más de la mediana, y siempre más de cero: valor actual, más de {{own}}; referidos, más de {{referral}}.',
    zeroCut: 'Al menos la mitad no vale más que cero: de valor alto son los que sí.',
    twice:
      'Un cliente referido que ya está en la tabla cuenta dos veces: por su propio valor y en quien lo trajo ({{value}} en total por referidos). Deje en la columna solo los que están por venir o, en los ajustes, elija no leerla.',
    uncounted:
      'No entran en el valor ni en los grupos los clientes que otros han traído: no consta cuánto vale uno. Con la media de la cartera sumarían {{value}} más. Indique ese valor, o elija la media, en los ajustes («Venta cruzada y referidos»).',
    aside:
      'Los referidos, aquí, a la media de la cartera: sirven para ver quién recomienda, y no están sumados en el valor.',
    champion: 'Campeones (valor alto, referidos altos)',
    affluent: 'Buenos compradores (valor alto, referidos bajos)',
    advocate: 'Prescriptores (valor bajo, referidos altos)',
    miser: 'Por activar (valor y referidos bajos)',
    actionChampion: 'Cuidar y agradecer.',
    actionAffluent: 'Incentivar que recomienden.',
    actionAdvocate: 'Incentivar que compren.',
    actionMiser: 'Incentivar ambas cosas.',
    nps: 'NPS: {{score}} ({{answers}} {{answers:respuesta|respuestas}} de clientes actuales): % de 9–10 menos % de 0–6.',
    npsRead:
      'Cómo leerlo: va de -100 a 100. Por encima de 0 recomiendan más de los que critican; 50 ya es mucho. Compárelo con el suyo de otro año: cambia con el sector y el país, y con pocas respuestas, solo por azar.',
    npsRefused_one: 'Una respuesta fuera de 0–10 no cuenta.',
    npsRefused_other: '{{count}} respuestas fuera de 0–10 no cuentan.',
    npsNone: 'NPS: sin respuestas (columna «NPS» o «Recomendación», de 0 a 10).',
    wom: 'Coeficiente de boca a boca: {{coefficient}} ({{referred}} {{referred:referido|referidos}} de {{all}} {{all:cliente nuevo|clientes nuevos}}).',
    womRead:
      'Cómo leerlo: es la parte de los clientes nuevos que viene por otros (0,3: tres de cada diez). Cuanto más alto, menos cuesta captar; no hay un nivel bueno para todos: compárelo con el suyo de antes.',
    womNone: 'Coeficiente de boca a boca: faltan los referidos o los clientes nuevos del período.',
    womOver: 'Hay más referidos que clientes nuevos: los períodos no son el mismo. Indique los clientes nuevos.',
  },
  sensitivity: {
    finding: 'Cinco puntos más de retención valen {{gain}}; cinco menos cuestan {{loss}}',
    findingPlain: 'Cuánto cambia el valor si los supuestos no se cumplen',
    none: 'Sin tabla de sensibilidad: ningún cliente tiene valor',
    about: 'Valor neto de la cartera{{(currency)}}; retención y actualización en puntos más o menos que ahora.',
    cappedHigh_one: '1 cliente ya retiene más del {{from}}: con {{points}} puntos más se queda en el 100 %.',
    cappedHigh_other:
      '{{count}} clientes ya retienen más del {{from}}: con {{points}} puntos más se quedan en el 100 %, y el total sube menos de lo que subiría.',
    cappedLow_one: '1 cliente retiene menos del {{from}}: con {{points}} puntos menos se queda en el 0 %.',
    cappedLow_other: '{{count}} clientes retienen menos del {{from}}: con {{points}} puntos menos se quedan en el 0 %.',
    axis: 'Retención \\ actualización',
    points: '{{points}} p.',
    diverges: 'no converge',
    retention: 'Retención ±5 puntos',
    margin: 'Margen ±10 %',
    discount: 'Actualización ±2 puntos',
    growth: 'Crecimiento ±2 puntos',
    chart: 'Valor neto de la cartera si cambia un supuesto (marca: ahora; barra: con menos y con más de él)',
    description:
      'Una barra por supuesto, del valor neto con menos al valor neto con más de él, con una marca en el de ahora.',
    lowest: 'El menor',
    now: 'Ahora',
    highest: 'El mayor',
  },
  method: {
    finding: 'Cómo se ha calculado',
    lines: {
      twoValues:
        'No es el «Valor CLV por compras»: este valor es por fórmula ({{horizon}}), con la retención de la columna o supuesta; aquel son las compras esperadas en las semanas que siguen al fin de la lista de compras. Es otro plazo y otra cuenta: ni se suman ni tienen que coincidir.',
      yearly:
        'Margen neto al año m: el margen del cliente; si no, sus ventas × su tasa de margen (suya, de su familia o supuesta); menos el coste de servir, una sola vez (su columna; si no, el declarado en «Margen y coste de servir»; si no, el supuesto). Ventas negativas cuentan como cero.',
      net: 'El margen ya es neto del coste de servir: no se vuelve a restar.',
      own: 'Valor actual = m × múltiplo. Con q = r(1+g)/(1+d) y A = 1+q+…+q^(N−1): a fin de año r/(1+d)·A; a principio, A; el primero seguro, A/(1+d). Por meses, la media de los doce meses en lugar del factor del año.',
      cross:
        'Venta cruzada = probabilidad × margen anual × múltiplo. Sin columna, el margen es el de lo que el cliente compra a otros.',
      referral:
        'Referidos = [n₁ × (valor de un cliente traído − incentivo) + n₂ × (ahorro − incentivo)] / (1+d)^años. Sin otro dato, un cliente traído no cuenta, salvo que en los ajustes se elija la media de la cartera.',
      index: 'Índice de valor = valor bruto ÷ valor actual. Múltiplo = valor actual ÷ margen neto al año.',
      simple:
        'Comprobación por la fórmula simple: lo que dejan en un año × {{years}} años − captación, sin actualizar y sin que nadie se vaya antes = {{simple}}. El valor propio menos la captación, {{value}}, es el {{part}}: la diferencia son la retención, el crecimiento y la actualización. La misma cuenta de un cliente, en una celda: =CEC.CLVSIMPLE.',
      reference:
        'Aparte queda el valor de referencia (los posibles clientes que un nombre ayuda a captar): pide datos de cada posible cliente y se calcula en una celda con =CEC.REFERENCE; no está sumado aquí.',
      names:
        'r retención, d actualización, g crecimiento, N años. En la hoja «{{sheet}}» está la cuenta de cada cliente.',
    },
  },
};

const en: typeof es = {
  whale: {
    finding:
      '{{count}} {{count:client that brings value makes|clients that bring value make}} {{peak}} of the total; {{losses}} at a loss {{losses:takes|take}} {{lost}} away',
    findingNone_one: 'No client takes value away: the largest makes {{share}}',
    findingNone_other: 'No client takes value away: the {{count}} largest ({{part}} of {{clients}}) make {{share}}',
    none: 'No whale curve: the total value is not above zero',
    about:
      'Net value reached, from the most valuable client down, in % of the total. Above 100%: what the last ones take.',
    zero_one: '1 client more is worth 0: it neither adds nor takes.',
    zero_other: '{{count}} clients more are worth 0: they neither add nor take.',
    chart: 'Whale curve: value reached, from the most valuable client down',
    description: 'Line: percentage of the total value that the most valuable clients make. Guide: 100%.',
    guide: '100%',
    cumulative: 'Value reached',
    axisClients: 'Clients, from the most valuable down (%)',
  },
  segments: {
    finding: 'Group 1, {{first}} of the clients: {{firstValue}} of the value; group 3: {{lastValue}}',
    none: 'No value groups: no client has a value',
    about:
      'By net value from the top: group 1 up to {{first}} of the clients, group 2 up to {{second}}, group 3 the last; whoever makes a loss is always in 3.',
    aboutLoss:
      'By net value from the top: group 1 up to {{first}} of the clients, group 3 only those at a loss, group 2 the rest.',
    ties_one:
      '1 client worth 0 is in group 1: equal values share the best of their places, and few clients are worth more than 0.',
    ties_other:
      '{{count}} clients worth 0 are in group 1: equal values share the best of their places, and few clients are worth more than 0.',
    s1: toolColumnWords.tool_value_group.en.words[0]!,
    s2: toolColumnWords.tool_value_group.en.words[1]!,
    s3: toolColumnWords.tool_value_group.en.words[2]!,
    a1: 'Retain; diversify: do not base all effort on them.',
    a2: 'Sell here without fear; win clients like them.',
    a3: 'Raise value or cut costs; else stop working with them.',
    crossing: 'Value group × CEC segment (clients)',
    crossingValue: 'Value group × CEC segment (value{{(currency)}})',
    all: 'All',
    rules:
      'Where the value group and other advice do not agree, what goes first in the order of “Main action” rules: {{before}} go before the value group. What the group asks for is done where what rules does not bar it.',
    rulesFirst:
      'Where the value group and other advice do not agree, the value group rules: it goes first in the order of “Main action”.',
    noInterval:
      'Value by formula follows from assumptions and has no interval: sensitivity says how far it moves with them. What is expected of each segment’s purchases, with its intervals, is in “Client purchases”, where there is a purchase list.',
    chart: 'Clients of each value group by CEC segment, in %',
    description: 'Stacked bars, one per value group: which part of its clients has each CEC segment.',
  },
  clone: {
    finding: 'Whom to look for: the typical client of group 2 ({{count}} {{count:client|clients}}) against the others',
    none: 'Whom to look for: there are no clients in group 2',
    why: 'Why group 2 and not 1: that is where selling is still to be done; group 1 is retained without leaning all effort on it.',
    about:
      'Only what sets it apart: of words, the commonest of group 2 where it is ahead of the others by 10 points or more, and by more than chance would in 19 cases of 20; of numbers, the median where it is 20% or more away.',
    alike: 'Nothing sets the clients of group 2 apart from the others: no column is far enough from theirs.',
    word: '{{header}}: {{word}}',
    nothing: 'No column of the table describes the clients (family, zone, size).',
  },
  losses: {
    finding_one: '1 client makes a loss: {{lost}}',
    finding_other: '{{count}} clients make a loss: {{lost}} in all',
    none: 'No client makes a loss',
    noneSales: 'Without margin nobody can see who makes a loss',
    about: 'The least valuable first: net margin a year, net value, and why.',
    shown: 'The first {{shown}} are there.',
    costly: 'serving it costs more than its margin',
    noSales: 'no sales, and its cost to serve is charged',
    margin: 'its margin is negative',
    acquisition: 'winning it cost more than it will bring',
    referral: 'its referrals cost more than they bring',
  },
  referrals: {
    finding:
      'Value × referrals: {{champions}} {{champions:client|clients}} of high value with high referrals; {{affluents}} of high value without',
    none: 'Value × referrals: nobody has referrals in the table',
    noneAbout: 'Add a column “Referrals” (clients it brought that would not have come), or name one in the settings.',
    about:
      'High is above the median, and always above zero: current value above {{own}}; referrals above {{referral}}.',
    zeroCut: 'At least half are worth no more than zero: those that are worth more are of high value.',
    twice:
      'A client brought that is in the table already counts twice: by its own value and with whoever brought it ({{value}} for referrals in all). Leave in the column only those yet to come or, in the settings, choose not to read it.',
    uncounted:
      'Clients that others brought are neither in the value nor in the groups: nothing states what one is worth. At the portfolio’s mean they would add {{value}}. State that worth, or choose the mean, in the settings (“Cross-selling and referrals”).',
    aside: 'Referrals are taken here at the portfolio’s mean: they show who recommends, and are not part of the value.',
    champion: 'Champions (value high, referrals high)',
    affluent: 'Affluents (value high, referrals low)',
    advocate: 'Advocates (value low, referrals high)',
    miser: 'Misers (value and referrals low)',
    actionChampion: 'Look after and thank.',
    actionAffluent: 'Reward recommending.',
    actionAdvocate: 'Reward buying.',
    actionMiser: 'Reward both.',
    nps: 'NPS: {{score}} ({{answers}} {{answers:answer|answers}} of current clients): % of 9–10 less % of 0–6.',
    npsRead:
      'How to read it: from -100 to 100. Above 0 more recommend than criticise; 50 is a lot. Compare it with your own of another year: it differs by trade and country and, with few answers, by chance alone.',
    npsRefused_one: 'One answer outside 0–10 does not count.',
    npsRefused_other: '{{count}} answers outside 0–10 do not count.',
    npsNone: 'NPS: no answers (column “NPS” or “Would recommend”, from 0 to 10).',
    wom: 'Word-of-mouth coefficient: {{coefficient}} ({{referred}} referred of {{all}} new clients).',
    womRead:
      'How to read it: the part of the new clients that come through others (0.3: three of ten). The higher, the less it costs to win clients; there is no level that is good for all: compare it with your own of before.',
    womNone: 'Word-of-mouth coefficient: the referrals, or the new clients of the period, are missing.',
    womOver: 'There are more referrals than new clients: the periods are not the same. State the new clients.',
  },
  sensitivity: {
    finding: 'Five points more of retention are worth {{gain}}; five less cost {{loss}}',
    findingPlain: 'How much the value changes if the assumptions do not hold',
    none: 'No table of sensitivity: no client has a value',
    about: 'Net value of the portfolio{{(currency)}}; retention and discount rate in points more or less than now.',
    cappedHigh_one: '1 client keeps more than {{from}} already: with {{points}} points more it stays at 100%.',
    cappedHigh_other:
      '{{count}} clients keep more than {{from}} already: with {{points}} points more they stay at 100%, and the total rises by less than it would.',
    cappedLow_one: '1 client keeps less than {{from}}: with {{points}} points less it stays at 0%.',
    cappedLow_other: '{{count}} clients keep less than {{from}}: with {{points}} points less they stay at 0%.',
    axis: 'Retention \\ discount rate',
    points: '{{points}} pts',
    diverges: 'does not converge',
    retention: 'Retention ±5 points',
    margin: 'Margin ±10%',
    discount: 'Discount rate ±2 points',
    growth: 'Growth ±2 points',
    chart: 'Net value of the portfolio if one assumption changes (mark: now; bar: with less and with more of it)',
    description:
      'A bar for each assumption, from the net value with less of it to that with more, with a mark on the present one.',
    lowest: 'Lowest',
    now: 'Now',
    highest: 'Highest',
  },
  method: {
    finding: 'How it was worked out',
    lines: {
      twoValues:
        'It is not the “CLV value by purchases”: this value is by formula ({{horizon}}), with the retention of the column or the assumed one; that one is of the purchases expected in the weeks that follow the end of the purchase list. Another horizon and another sum: they are not added up and need not agree.',
      yearly:
        'Net margin a year m: the client’s margin; else its sales × its margin rate (its own, its family’s or assumed); less the cost to serve, once only (its column; else what was stated in “Margin and cost to serve”; else the assumption). Negative sales count as zero.',
      net: 'The margin is already net of the cost to serve: it is not subtracted again.',
      own: 'Current value = m × multiple. With q = r(1+g)/(1+d) and A = 1+q+…+q^(N−1): at year end r/(1+d)·A; at its start A; the first certain A/(1+d). By months, the mean of the twelve months in place of the year’s factor.',
      cross:
        'Cross-selling = probability × yearly margin × multiple. Without a column, the margin is that of what the client buys from others.',
      referral:
        'Referrals = [n₁ × (value of a client brought − incentive) + n₂ × (saving − incentive)] / (1+d)^years. With nothing stated, a client brought does not count, unless the settings say the portfolio’s mean.',
      index: 'Value index = gross value ÷ current value. Multiple = current value ÷ net margin a year.',
      simple:
        'Check by the simple formula: what they bring in a year × {{years}} years − acquisition, nothing discounted and nobody leaving before = {{simple}}. Own value less acquisition, {{value}}, is {{part}} of it: the difference is retention, growth and discounting. The same for one client, in a cell: =CEC.CLVSIMPLE.',
      reference:
        'Reference value (the prospects that a name helps to win) is apart: it takes figures of each prospect and is worked out in a cell with =CEC.REFERENCE; it is not added here.',
      names: 'r retention, d discount rate, g growth, N years. Sheet “{{sheet}}” has the sum of each client.',
    },
  },
};

/** The words of the parts of the value report: whale curve, groups, losses, referrals, sensitivity. */
export const valuePartsWords = { es, en };
