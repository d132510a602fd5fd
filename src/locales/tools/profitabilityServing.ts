import { SERVING_WORDS } from './actionWords';

const es = {
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
      'Resultado después de servir = margen − las partes declaradas. Una parte sin declarar no se cuenta, ni vale cero.',
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
      unfinished: 'Columna «{{header}}» × {{whole}} ÷ {{days}}: el año no ha terminado, hasta el {{until}}',
      someMonths: 'Columna «{{header}}»: solo parte de {{year}}, no un año entero',
      overdue: '«{{header}}», lo vencido: lo que deben y aún no ha vencido no está',
      late: 'Facturación × días vencidos de «{{header}}» ÷ 365: los días hasta el vencimiento no están',
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
      'Con el resultado después de servir. Grande: clase A de facturación. Suficiente: ese resultado supera el {{enough}} de la facturación. Solo mira eso: la acción principal del cliente sigue su propio orden (bloqueo, riesgo, estrategia…) y, si pide otra cosa, va antes.',
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
  unused: {
    inSettings: 'Dígalo en «Ajustes».',
    nothing:
      'No se cuenta ningún coste de servir: no se ha dicho lo que cuestan un pedido y una visita, ni a qué tipo se financia lo que deben los clientes.',
    twice:
      'En «Valor de clientes» está dicho que el margen ya descuenta el coste de servir; aquí se le resta el declarado. Si es el mismo coste, quítelo de uno de los dos sitios.',
    orders: 'El coste de un pedido ({{unit}}) no se cuenta: falta la columna de pedidos al año.',
    visits: 'El coste de una visita ({{unit}}) no se cuenta: falta la columna de visitas.',
    financing:
      'El tipo de financiación ({{unit}}) no se cuenta: no se sabe lo que deben los clientes. Falta la columna de lo que deben o la de sus días de cobro, o los días de todos.',
  },
};

const en: typeof es = {
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
      'Result after serving = margin − the stated parts. A part that is not stated is not counted, nor is it zero.',
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
      unfinished: 'Column “{{header}}” × {{whole}} ÷ {{days}}: the year is not over, up to {{until}}',
      someMonths: 'Column “{{header}}”: only some months of {{year}}, not a whole year',
      overdue: '“{{header}}”, what is overdue: what they owe and is not due yet is not in it',
      late: 'Turnover × days overdue of “{{header}}” ÷ 365: the days until it is due are not in it',
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
      'By the result after serving. Large: class A of turnover. Enough: that result exceeds {{enough}} of turnover. It looks at nothing else: the client’s main action has its own order (block, risk, strategy…) and, where it asks for something else, goes first.',
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
  unused: {
    inSettings: 'Say it under “Settings”.',
    nothing:
      'No cost to serve is counted: nobody has said what an order and a visit cost, nor at what rate what clients owe is financed.',
    twice:
      '“Customer value” has been told that the margin is already net of the cost to serve; here the stated one is subtracted from it. Where that is the same cost, take it out of one of the two.',
    orders: 'The cost of an order ({{unit}}) is not counted: the column of orders a year is missing.',
    visits: 'The cost of a visit ({{unit}}) is not counted: the column of visits is missing.',
    financing:
      'The financing rate ({{unit}}) is not counted: what clients owe is not known. It takes the column of what they owe or of their days to pay, or the days of all.',
  },
};

/** What serving costs, and what to do with clients once it is counted. */
export const profitabilityServingWords = { es, en };
