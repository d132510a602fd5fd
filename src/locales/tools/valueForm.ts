const es = {
  form: {
    terms: 'Horizonte y actualización',
    years: 'Años (vacío: sin límite)',
    timing: 'Cobro',
    timings: {
      end: 'a fin de período, si aún es cliente',
      start: 'a principio de período, el primero seguro',
      endCertain: 'a fin de período, el primero seguro',
    },
    rhythm: 'Ritmo',
    rhythms: { yearly: 'una vez al año', monthly: 'cada mes' },
    figures: 'Datos de cada cliente',
    figuresAbout:
      'La columna manda; el supuesto vale donde su celda está vacía o no hay columna; antes que él, el coste de servir declarado en «Margen y coste de servir». Importes al año{{(currency)}}.',
    else: 'Si falta, supuesto',
    elseOf: '{{figure}}: si falta, supuesto',
    take: {
      contracts: 'Usar {{rate}}, medida en los contratos',
      purchases: 'Usar {{rate}}, medida en las compras',
    },
    first: {
      contracts:
        'Hay dos retenciones medidas y no tienen por qué coincidir. Va primero la de los contratos: se ve en tantos o más clientes de la tabla, y el supuesto vale para todos los que no tienen una propia.',
      purchases:
        'Hay dos retenciones medidas y no tienen por qué coincidir. Va primero la de las compras: se ve en más clientes de la tabla, y el supuesto vale para todos los que no tienen una propia.',
    },
    seen: {
      contracts:
        '{{rate}}: lo que se espera que siga, dentro de un año, de los contratos activos, según {{of}} contratos de {{where}} vistos el {{until}}. Sirve donde se compra por contrato: una baja tiene fecha.',
      purchases:
        '{{rate}}: de los {{of}} clientes de {{where}} que compraron del {{since}} al {{middle}}, los que volvieron a comprar hasta el {{until}}. Sirve donde se compra sin contrato; quien compra cada varios años cuenta como perdido.',
      columns: 'la tabla de clientes',
      clients: 'Ahí están {{clients}} de los {{all}} clientes de la tabla.',
      followed:
        'A {{followed}} de los {{ended}} contratos terminados {{followed:le|les}} sigue otro producto del mismo cliente y {{followed:cuenta|cuentan}} como {{followed:perdido|perdidos}}: antes de usarla, mire «Se sigue» en los ajustes de «Contratos».',
    },
    measured: {
      contracts:
        'Medida: {{rate}}, lo que se espera que siga dentro de un año de los contratos activos ({{of}} contratos).',
      purchases:
        'Medida: {{rate}} de {{of}} clientes que compraron en un año volvió a comprar en el siguiente. Quien compra cada varios años cuenta como perdido.',
    },
    noColumn: '(sin columna)',
    scheme: 'la de la clasificación{{(header)}}',
    gone: '{{header}} (ya no está)',
    marginIsNet: 'El margen',
    netNo: 'no descuenta el coste de servir',
    netYes: 'ya descuenta el coste de servir',
    familyRates: 'Tasa de margen por familia',
    familyRatesAbout: 'Vale para los clientes sin margen propio.',
    further: 'Venta cruzada y referidos',
    furtherAbout: 'Sin columna ni supuesto, el margen de la venta cruzada es el de lo que el cliente compra a otros.',
    brought: 'Si no consta el valor de un cliente traído',
    broughtAs: { stated: 'no se cuenta', mean: 'vale la media de la cartera' },
    recommendation: 'Recomendación (NPS, 0–10)',
    newClients: 'Clientes nuevos del período',
    groups: 'Grupos de valor',
    firstCut: 'Grupo 1 hasta (% de clientes)',
    secondCut: 'Grupo 2 hasta (% de clientes)',
    mode: 'Grupo 3',
    modes: { rank: 'los últimos y quien da pérdidas', lossOnly: 'solo quien da pérdidas' },
  },
};

const en: typeof es = {
  form: {
    terms: 'Horizon and discounting',
    years: 'Years (empty: no limit)',
    timing: 'Paid',
    timings: {
      end: 'at the end of each period, if still a client',
      start: 'at the start of each period, the first certain',
      endCertain: 'at the end of each period, the first certain',
    },
    rhythm: 'Rhythm',
    rhythms: { yearly: 'once a year', monthly: 'every month' },
    figures: 'Figures of each client',
    figuresAbout:
      'The column comes first; the assumption holds where its cell is empty or there is no column; the cost to serve stated in “Margin and cost to serve” comes before it. Amounts a year{{(currency)}}.',
    else: 'Else assumed',
    elseOf: '{{figure}}: else assumed',
    take: {
      contracts: 'Use {{rate}}, measured in the contracts',
      purchases: 'Use {{rate}}, measured in the purchases',
    },
    first: {
      contracts:
        'Two retentions were measured, and they need not agree. That of the contracts comes first: it is seen in as many clients of the table or more, and the assumption holds for all that have none of their own.',
      purchases:
        'Two retentions were measured, and they need not agree. That of the purchases comes first: it is seen in more clients of the table, and the assumption holds for all that have none of their own.',
    },
    seen: {
      contracts:
        '{{rate}}: what is expected to go on, in a year’s time, of the active contracts, by {{of}} contracts of {{where}} as of {{until}}. It serves where clients buy by contract: a loss has its date.',
      purchases:
        '{{rate}}: of the {{of}} clients of {{where}} who bought from {{since}} to {{middle}}, those that bought again until {{until}}. It serves where clients buy without a contract; who buys every few years counts as lost.',
      columns: 'the client table',
      clients: '{{clients}} of the {{all}} clients of the table are there.',
      followed:
        '{{followed}} of {{ended}} ended contracts {{followed:is|are}} followed by another product of the same client and {{followed:counts|count}} as lost: before you use it, look at “What is followed” in the settings of “Contracts”.',
    },
    measured: {
      contracts: 'Measured: {{rate}}, what is expected to go on in a year of the active contracts ({{of}} contracts).',
      purchases:
        'Measured: {{rate}} of {{of}} clients who bought in one year bought again in the next. Who buys every few years counts as lost.',
    },
    noColumn: '(no column)',
    scheme: 'that of the classification{{(header)}}',
    gone: '{{header}} (no longer there)',
    marginIsNet: 'The margin',
    netNo: 'is before the cost to serve',
    netYes: 'is after the cost to serve',
    familyRates: 'Margin rate by family',
    familyRatesAbout: 'Holds for clients without a margin of their own.',
    further: 'Cross-selling and referrals',
    furtherAbout:
      'Without a column or an assumption, the margin of cross-selling is that of what the client buys from others.',
    brought: 'Where the worth of a client brought is not stated',
    broughtAs: { stated: 'it does not count', mean: 'it is the portfolio’s mean' },
    recommendation: 'Recommendation (NPS, 0–10)',
    newClients: 'New clients of the period',
    groups: 'Value groups',
    firstCut: 'Group 1 up to (% of clients)',
    secondCut: 'Group 2 up to (% of clients)',
    mode: 'Group 3',
    modes: { rank: 'the last, and whoever makes a loss', lossOnly: 'only those at a loss' },
  },
};

/** The words of what can be told to the value tool. */
export const valueFormWords = { es, en };
