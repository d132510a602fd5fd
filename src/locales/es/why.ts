/** Why a client has its segment, and how two rules of the method can disagree, in Spanish. */
export const why = {
  segment: 'Segmento: {{segment}}.',
  share: {
    high: 'Cuota alta: {{share}} es más de {{cut}}.',
    low: 'Cuota baja: {{share}} no es más de {{cut}}.',
  },
  turnover: {
    high: 'Facturación alta: {{turnover}} es más de {{amount}}, {{origin}}.',
    low: 'Facturación baja: {{turnover}} no es más de {{amount}}, {{origin}}.',
    everyone: 'Facturación alta: con esta lectura la tienen todos.',
    everyoneOfFamily: 'Facturación alta: con esta lectura la tienen todos los de su familia.',
    highDigit: 'Facturación alta: su dígito es {{digit}}, y con esta lectura cuentan como alta el 3 y el 4.',
    lowDigit: 'Facturación baja: su dígito es {{digit}}, y con esta lectura solo cuentan como alta el 3 y el 4.',
  },
  origin: {
    cumulative: 'el importe que superan los mayores clientes que juntos suman más del {{level}} de la facturación',
    individual: 'el {{level}} de la facturación total',
    maximum: 'el {{level}} de lo que factura el mayor cliente',
    percentile: 'el importe que superan los clientes con más del {{level}} de los demás por debajo',
    amount: 'el importe que usted ha fijado',
    ofFamily: '{{origin}}, contando solo su familia',
  },
  digitFour: 'Su dígito 4 no lo contradice: ese dígito pide menos, {{words}}.',
  /** What a digit's value was worked out from. */
  figure: {
    equals: '{{value}} = {{parts}}.',
    part: '«{{header}}» {{value}}',
    more_one: '{{count}} columna más ({{value}})',
    more_other: '{{count}} columnas más ({{value}})',
    count: '{{value}} de {{of}} columnas por encima de cero',
    families: '{{value}} de {{of}} familias',
    named: '{{count}}: {{names}}.',
    moreNames: '{{count}} más',
    years: '{{value}} años: del {{from}} al {{to}}.',
    calendarYears: '{{value}} años: de {{from}} a {{to}}.',
    creditNotes: '{{value}}: «{{header}}» es negativa ({{ours}}) y cuenta como cero.',
    growth: '{{value}}: de {{first}} a {{last}}.',
    yearly: '{{value}} al año: de {{first}} a {{last}} en {{periods}} años.',
    fromNothing: 'De {{first}} a {{last}}.',
  },
};
