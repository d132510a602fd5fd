import { SERVING_WORDS } from './actionWords';

const es = {
  name: 'Margen y coste de servir',
  listName: 'Margen por cliente',
  purpose:
    'Qué margen deja cada cliente junto a lo que factura, qué cuesta servirle y qué hacer: proteger, subir precio, mantener o salir.',
  title: 'Margen junto a la facturación, y coste de servir',
  pareto: {
    finding_one:
      'De {{clients}} {{clients:cliente actual|clientes actuales}} con margen, dejan ganancia {{earning}} y no la dejan {{idle}}; el que más deja suma el {{share}} del margen',
    finding_other:
      'De {{clients}} clientes actuales con margen, dejan ganancia {{earning}} y no la dejan {{idle}}; los {{count}} que más dejan (el {{part}}) suman el {{share}} del margen',
    losses_one: 'Sin ganancia: {{idle}}, de los que 1 pierde dinero (su margen es negativo).',
    losses_other: 'Sin ganancia: {{idle}}, de los que {{count}} pierden dinero (su margen es negativo).',
    none: 'Sin margen que repartir',
    noMargin: 'La tabla no dice el margen de los clientes. Añada una columna de margen, o elíjala en «Criterios».',
    noTurnover: 'La tabla no dice lo que facturan los clientes. Elija la columna de facturación en «Criterios».',
    noTotal: 'Los márgenes conocidos no suman más que cero.',
    about: 'Margen de contribución al año{{(currency)}}, de «{{header}}»; del cliente que más deja al que menos.',
    aboutRate:
      'Margen de contribución al año{{(currency)}}: «{{header}}» × facturación; del cliente que más deja al que menos.',
    chart: 'El margen acumulado, del cliente que más deja al que menos',
    description:
      'Línea del margen acumulado en porcentaje del total por número de clientes, y la misma de la facturación de esos clientes. Sobre el 100 % están los que después restan.',
    margin: 'Margen acumulado',
    turnover: 'Su facturación acumulada',
    axis: 'Número de clientes, del que más margen deja al que menos',
    clients: 'Clientes',
  },
  classes: {
    finding_one:
      'Antes de servir, 1 cliente factura por encima de lo que deja: subir precio o abaratar ({{turnover}} de facturación)',
    finding_other:
      'Antes de servir, {{count}} clientes facturan por encima de lo que dejan: subir precio o abaratar ({{turnover}} de facturación)',
    none: 'Antes de servir, ningún cliente factura por encima de lo que deja',
    about: 'Clase A: los que juntos alcanzan el {{a}}; B, hasta el {{b}}; C, el resto y los que dejan pérdidas.',
    rule: 'A/A conservar, A/C subir precio, C/A desarrollar, C/C automatizar. Entre esas esquinas, la misma regla: si la clase de margen va por detrás de la de facturación, subir precio; si va por delante, desarrollar.',
    margin:
      'El margen es aquí el de la tabla, antes del coste de servir, y se compara la clase de cada cliente con la de su facturación. Después de servir se pregunta otra cosa: si lo que queda llega a lo suficiente. Por eso un cliente puede estar en una lista y no en la otra.',
    corner: 'Facturación \\ Margen',
    row: 'Facturación {{of}}',
    column: 'Margen {{of}}',
    cell: 'Clientes, y su margen{{(currency)}}',
  },
  action: { keep: 'Conservar', reprice: 'Subir precio o abaratar', develop: 'Desarrollar', automate: 'Automatizar' },
  cost: {
    finding:
      'Servir cuesta {{cost}} al año, el {{share}} del margen; después de servir, dejan ganancia {{earning}} y no la dejan {{idle}}',
    findingPlain: 'Servir cuesta {{cost}} al año; después de servir, dejan ganancia {{earning}} y no la dejan {{idle}}',
    turned_one: '1 cliente que deja margen pierde dinero al servirlo.',
    turned_other: '{{count}} clientes que dejan margen pierden dinero al servirlos.',
    none: 'Coste de servir: sin declarar',
    noneAbout:
      'Diga lo que cuestan un pedido y una visita, y el tipo al que se financia lo que deben, en los ajustes de «Margen y coste de servir». Nada se supone.',
    about:
      'Margen después de servir = margen − las partes declaradas. Una parte sin declarar no se cuenta, ni vale cero.',
    of_one: 'Del único cliente con todo lo necesario: margen {{margin}}, después de servir {{net}}.',
    of_other: 'De los {{count}} clientes con todo lo necesario: margen {{margin}}, después de servir {{net}}.',
    part: 'Parte',
    unit: 'Cada uno cuesta',
    quantity: 'Cuántos',
    total: 'Total al año{{(currency)}}',
    missing: 'Clientes sin el dato',
    sum: 'Suma',
    sumOf_one: 'Del único cliente con todo lo necesario',
    sumOf_other: 'De los {{count}} clientes con todo lo necesario',
    orders: 'Pedidos',
    visits: 'Visitas',
    financing: 'Financiación de lo que deben',
    notStated: 'Sin declarar',
    notCounted: 'No se cuenta',
    source: {
      column: 'Columna «{{header}}»',
      policy: 'Visitas de la política de servicios, por segmento',
      receivable: 'Saldo de «{{header}}»',
      days: 'Facturación × días de «{{header}}» ÷ 365',
      statedDays: 'Facturación × {{days}} {{days:día|días}} ÷ 365 (declarados)',
      none: 'Ninguna columna lo dice',
    },
    gone: 'Columnas elegidas que ya no están en la tabla: {{headers}}. No se cuentan.',
  },
  serving: {
    finding_one: 'Tras el coste de servir, de 1 cliente conviene subir el precio a {{reprice}} y dejar ir a {{exit}}',
    finding_other:
      'Tras el coste de servir, de {{count}} clientes conviene subir el precio a {{reprice}} y dejar ir a {{exit}}',
    about:
      'Con el margen después de servir. Grande: clase A de facturación. Suficiente: ese margen supera el {{enough}} de la facturación. Solo mira eso: la acción principal del cliente sigue su propio orden (bloqueo, riesgo, estrategia…) y, si pide otra cosa, va antes.',
    action: 'Qué hacer',
    when: 'Quién',
    unsold: 'Sin juzgar',
    unsoldWhen: 'No ha facturado nada: no hay margen que juzgar',
    ...SERVING_WORDS.es,
    whenOf: {
      protect: 'Grande, deja suficiente',
      reprice: 'Grande, no deja suficiente',
      maintain: 'No es grande, deja suficiente',
      exit: 'No es grande, no deja suficiente',
    },
  },
  watch: {
    finding_one: 'El cliente que menos deja después de servir',
    finding_other: 'Los {{count}} clientes que menos dejan después de servir',
    findingMargin_one: 'El cliente que menos margen deja',
    findingMargin_other: 'Los {{count}} clientes que menos margen dejan',
    about: 'Todos los clientes, con sitio para sus observaciones, en «Margen por cliente».',
  },
  list: {
    finding_one: 'Un cliente, primero el que menos deja',
    finding_other: '{{count}} clientes, primero los que menos dejan',
    verdicts:
      '«Por sus clases» mira el margen antes de servir junto a la facturación; «Qué hacer después de servir», si lo que queda es suficiente. La acción principal del cliente tiene su propio orden y va antes que ambas.',
    uncounted:
      'El coste de servir se dice en los ajustes de «Margen y coste de servir»; con él salen también sus columnas.',
    notes: 'Las observaciones son suyas: quedan junto a su cliente cuando la hoja se hace de nuevo.',
  },
  column: {
    client: 'Cliente',
    id: 'Código',
    segment: 'Segmento',
    clients: 'Clientes',
    turnover: 'Facturación{{(currency)}}',
    margin: 'Margen{{(currency)}}',
    marginRate: 'Margen %',
    classes: 'ABC facturación y margen',
    byClass: 'Por sus clases',
    orders: 'Pedidos{{(currency)}}',
    visits: 'Visitas{{(currency)}}',
    financing: 'Financiación{{(currency)}}',
    cost: 'Coste de servir{{(currency)}}',
    net: 'Margen después de servir{{(currency)}}',
    netRate: 'Después de servir %',
    serving: 'Qué hacer',
    servingOrReason: 'Qué hacer después de servir, o por qué no se sabe',
    notes: 'Observaciones',
  },
  columns: {
    orders: 'pedidos',
    visits: 'visitas',
    financing: 'financiación',
    enough: 'suficiente: más del {{enough}} de la facturación',
  },
  gap: {
    none: '',
    sales: 'No ha facturado nada: no hay margen que juzgar',
    inactive: 'No es cliente actual',
    turnover: 'Falta la facturación',
    margin: 'Falta el margen',
    orders: 'Faltan los pedidos',
    visits: 'Faltan las visitas',
    financing: 'Falta lo que debe o sus días de cobro',
  },
  unused: {
    nothing:
      'No se cuenta ningún coste de servir: diga en «Ajustes» lo que cuestan un pedido y una visita, y a qué tipo se financia lo que deben los clientes.',
    twice:
      'En «Valor de clientes» está dicho que el margen ya descuenta el coste de servir; aquí se le resta el declarado. Si es el mismo coste, quítelo de uno de los dos sitios.',
    orders: 'El coste de un pedido ({{unit}}) no se cuenta: falta la columna de pedidos al año. Elíjala en «Ajustes».',
    visits: 'El coste de una visita ({{unit}}) no se cuenta: falta la columna de visitas. Elíjala en «Ajustes».',
    financing:
      'El tipo de financiación ({{unit}}) no se cuenta: no se sabe lo que deben los clientes. Elija en «Ajustes» la columna de lo que deben o la de sus días de cobro, o escriba los días de todos.',
  },
  form: {
    tableCurrency: 'moneda de la tabla',
    costs: 'Coste de servir',
    about: 'Son datos de su empresa. Lo que quede vacío no se cuenta.',
    orderCost: 'Coste de un pedido{{(currency)}}',
    orders: 'Pedidos al año',
    visitCost: 'Coste de una visita{{(currency)}}',
    visits: 'Visitas al año',
    policy: 'Según la política de servicios',
    rate: 'Tipo de financiación anual',
    receivable: 'Lo que debe el cliente',
    days: 'Días de cobro',
    statedDays: 'Días de cobro de todos, si no hay columna',
    noColumn: 'Ninguna columna',
    classes: 'Clases y margen suficiente',
    levelA: 'La clase A alcanza',
    levelB: 'La clase B alcanza',
    enough: 'Suficiente: por encima de esta parte de la facturación',
  },
};

const en: typeof es = {
  name: 'Margin and cost to serve',
  listName: 'Margin by client',
  purpose:
    'What margin each client leaves beside its turnover, what it costs to serve, and what to do: protect, reprice, maintain or exit.',
  title: 'Margin beside turnover, and the cost to serve',
  pareto: {
    finding_one:
      'Of {{clients}} current {{clients:client|clients}} with a margin, {{earning}} earn and {{idle}} do not; the one that leaves most makes {{share}} of the margin',
    finding_other:
      'Of {{clients}} current clients with a margin, {{earning}} earn and {{idle}} do not; the {{count}} that leave most ({{part}}) make {{share}} of the margin',
    losses_one: 'Without a gain: {{idle}}, of which 1 loses money (a negative margin).',
    losses_other: 'Without a gain: {{idle}}, of which {{count}} lose money (a negative margin).',
    none: 'No margin to share out',
    noMargin: 'The table does not say the clients’ margin. Add a column of margin, or choose it under “Criteria”.',
    noTurnover: 'The table does not say the clients’ turnover. Choose its column under “Criteria”.',
    noTotal: 'The known margins do not sum to more than zero.',
    about: 'Contribution margin a year{{(currency)}}, from “{{header}}”; from the client that leaves most down.',
    aboutRate:
      'Contribution margin a year{{(currency)}}: “{{header}}” × turnover; from the client that leaves most down.',
    chart: 'Margin reached, from the client that leaves most down',
    description:
      'A line of the margin reached as a percentage of the total by number of clients, and that of the same clients’ turnover. Above 100% are those who take away afterwards.',
    margin: 'Margin reached',
    turnover: 'Their turnover reached',
    axis: 'Number of clients, from the one that leaves most margin down',
    clients: 'Clients',
  },
  classes: {
    finding_one:
      'Before serving, 1 client bills above what it leaves: reprice or serve for less ({{turnover}} of turnover)',
    finding_other:
      'Before serving, {{count}} clients bill above what they leave: reprice or serve for less ({{turnover}} of turnover)',
    none: 'Before serving, no client bills above what it leaves',
    about: 'Class A: those who together reach {{a}}; B, up to {{b}}; C, the rest and those that make a loss.',
    rule: 'A/A keep, A/C reprice, C/A develop, C/C automate. Between these corners the same rule: where the margin’s class is behind that of turnover, reprice; where it is ahead, develop.',
    margin:
      'The margin here is the table’s, before the cost to serve, and each client’s class is compared with that of its turnover. After serving the question is another: whether what is left is enough. So a client may be on one list and not on the other.',
    corner: 'Turnover \\ Margin',
    row: 'Turnover {{of}}',
    column: 'Margin {{of}}',
    cell: 'Clients, and their margin{{(currency)}}',
  },
  action: { keep: 'Keep', reprice: 'Reprice or serve for less', develop: 'Develop', automate: 'Automate' },
  cost: {
    finding:
      'Serving costs {{cost}} a year, {{share}} of the margin; once served, {{earning}} earn and {{idle}} do not',
    findingPlain: 'Serving costs {{cost}} a year; once served, {{earning}} earn and {{idle}} do not',
    turned_one: '1 client that leaves margin loses money when served.',
    turned_other: '{{count}} clients that leave margin lose money when served.',
    none: 'Cost to serve: not stated',
    noneAbout:
      'Say what an order and a visit cost, and the rate at which what is owed is financed, in the settings of “Margin and cost to serve”. Nothing is assumed.',
    about:
      'Margin after serving = margin − the stated parts. A part that is not stated is not counted, nor is it zero.',
    of_one: 'Of the one client with all that it takes: margin {{margin}}, after serving {{net}}.',
    of_other: 'Of the {{count}} clients with all that it takes: margin {{margin}}, after serving {{net}}.',
    part: 'Part',
    unit: 'Each costs',
    quantity: 'How many',
    total: 'Total a year{{(currency)}}',
    missing: 'Clients without it',
    sum: 'Sum',
    sumOf_one: 'Of the one client with all that it takes',
    sumOf_other: 'Of the {{count}} clients with all that it takes',
    orders: 'Orders',
    visits: 'Visits',
    financing: 'Financing of what they owe',
    notStated: 'Not stated',
    notCounted: 'Not counted',
    source: {
      column: 'Column “{{header}}”',
      policy: 'Visits of the service policy, by segment',
      receivable: 'Balance of “{{header}}”',
      days: 'Turnover × days of “{{header}}” ÷ 365',
      statedDays: 'Turnover × {{days}} {{days:day|days}} ÷ 365 (stated)',
      none: 'No column says it',
    },
    gone: 'Columns that were chosen and are no longer in the table: {{headers}}. They are not counted.',
  },
  serving: {
    finding_one: 'After the cost to serve, of 1 client {{reprice}} is to be repriced and {{exit}} to be exited',
    finding_other:
      'After the cost to serve, of {{count}} clients {{reprice}} are to be repriced and {{exit}} to be exited',
    about:
      'By the margin after serving. Large: class A of turnover. Enough: that margin exceeds {{enough}} of turnover. It looks at nothing else: the client’s main action has its own order (block, risk, strategy…) and, where it asks for something else, goes first.',
    action: 'What to do',
    when: 'Who',
    unsold: 'Not judged',
    unsoldWhen: 'Bought nothing: there is no margin to judge',
    ...SERVING_WORDS.en,
    whenOf: {
      protect: 'Large, leaves enough',
      reprice: 'Large, does not leave enough',
      maintain: 'Not large, leaves enough',
      exit: 'Not large, does not leave enough',
    },
  },
  watch: {
    finding_one: 'The client that leaves least after serving',
    finding_other: 'The {{count}} clients that leave least after serving',
    findingMargin_one: 'The client that leaves least margin',
    findingMargin_other: 'The {{count}} clients that leave least margin',
    about: 'All clients, with room for your notes, are on “Margin by client”.',
  },
  list: {
    finding_one: 'One client, the one that leaves least first',
    finding_other: '{{count}} clients, those that leave least first',
    verdicts:
      '“By its classes” looks at the margin before serving beside turnover; “What to do after serving” at whether what is left is enough. The client’s main action has an order of its own and goes before both.',
    uncounted: 'The cost to serve is stated in the settings of “Margin and cost to serve”; its columns come with it.',
    notes: 'The notes are yours: they stay with their client when the sheet is made again.',
  },
  column: {
    client: 'Client',
    id: 'Code',
    segment: 'Segment',
    clients: 'Clients',
    turnover: 'Turnover{{(currency)}}',
    margin: 'Margin{{(currency)}}',
    marginRate: 'Margin %',
    classes: 'ABC turnover and margin',
    byClass: 'By its classes',
    orders: 'Orders{{(currency)}}',
    visits: 'Visits{{(currency)}}',
    financing: 'Financing{{(currency)}}',
    cost: 'Cost to serve{{(currency)}}',
    net: 'Margin after serving{{(currency)}}',
    netRate: 'After serving %',
    serving: 'What to do',
    servingOrReason: 'What to do after serving, or why it is not known',
    notes: 'Notes',
  },
  columns: {
    orders: 'orders',
    visits: 'visits',
    financing: 'financing',
    enough: 'enough: more than {{enough}} of turnover',
  },
  gap: {
    none: '',
    sales: 'It has bought nothing: there is no margin to judge',
    inactive: 'Not a current client',
    turnover: 'Its turnover is missing',
    margin: 'Its margin is missing',
    orders: 'Its orders are missing',
    visits: 'Its visits are missing',
    financing: 'What it owes or its days to pay are missing',
  },
  unused: {
    nothing:
      'No cost to serve is counted: say in “Settings” what an order and a visit cost, and at what rate what clients owe is financed.',
    twice:
      '“Customer value” has been told that the margin is already net of the cost to serve; here the stated one is subtracted from it. Where that is the same cost, take it out of one of the two.',
    orders:
      'The cost of an order ({{unit}}) is not counted: the column of orders a year is missing. Choose it under “Settings”.',
    visits:
      'The cost of a visit ({{unit}}) is not counted: the column of visits is missing. Choose it under “Settings”.',
    financing:
      'The financing rate ({{unit}}) is not counted: what clients owe is not known. Under “Settings” choose the column of what they owe or of their days to pay, or state the days of all.',
  },
  form: {
    tableCurrency: 'currency of the table',
    costs: 'Cost to serve',
    about: 'These are your firm’s figures. What stays empty is not counted.',
    orderCost: 'Cost of one order{{(currency)}}',
    orders: 'Orders a year',
    visitCost: 'Cost of one visit{{(currency)}}',
    visits: 'Visits a year',
    policy: 'As the service policy says',
    rate: 'Yearly financing rate',
    receivable: 'What the client owes',
    days: 'Days to pay',
    statedDays: 'Days to pay of everybody, where no column says it',
    noColumn: 'No column',
    classes: 'Classes, and what is enough',
    levelA: 'Class A reaches',
    levelB: 'Class B reaches',
    enough: 'Enough: above this part of turnover',
  },
};

/** The words of margin beside turnover, and of the cost to serve. */
export const profitabilityWords = { es, en };
