import { contractListWords } from './contractList';
import { contractModelWords } from './contractModel';

const es = {
  name: 'Contratos',
  listName: 'Contrato de cada cliente',
  purpose:
    'Cuántos contratos se renuevan, cuánto dura lo que queda de cada uno y qué valen las renovaciones que faltan.',
  title: 'Contratos: cuántos se renuevan y lo que queda de cada uno',
  period: { m1: 'mes', m3: 'trimestre', m6: 'semestre', m12: 'año' },
  gap: {
    noColumns: 'Falta saber cuándo empieza y cuándo termina cada contrato',
    noColumnsAbout:
      'Elija las dos columnas de la tabla de clientes en los ajustes de «Contratos»: «Inicio del contrato» y «Fin del contrato». La del fin está vacía mientras el contrato sigue.',
    noPeriods:
      'Ningún contrato ha completado todavía un periodo: no hay renovaciones que contar. Elija un periodo más corto',
    noLosses: 'Ningún contrato se ha perdido en los periodos completados: no se puede saber cuántos se perderán',
    noMaximum: 'Los contratos no determinan ningún modelo: no hay previsión',
  },
  value: {
    margin: 'Las renovaciones que faltan valen hoy {{amount}} de margen ({{scope}})',
    sales: 'Las renovaciones que faltan valen hoy {{amount}} de ventas futuras ({{scope}})',
    about:
      'Renovaciones esperadas × importe de un periodo («{{header}}» es al año), sin límite de años, actualizadas al {{discount}} anual desde la próxima renovación, que cuenta entera. El periodo en curso ya está cobrado y no cuenta.',
    aboutYear:
      'Renovaciones esperadas × importe de un periodo (el de cada contrato en la lista, al año), sin límite de años, actualizadas al {{discount}} anual desde la próxima renovación, que cuenta entera. El periodo en curso ya está cobrado y no cuenta.',
    aboutPeriod:
      'Renovaciones esperadas × importe de un periodo (el de cada contrato en la lista), sin límite de años, actualizadas al {{discount}} anual desde la próxima renovación, que cuenta entera. El periodo en curso ya está cobrado y no cuenta.',
    scope:
      '{{valued}} de {{count}} contratos activos, {{clients}} {{clients:cliente|clientes}}; sin límite de años, {{discount}} anual',
    terms:
      'Lo que valen las renovaciones: importes de hoy{{(currency)}} de {{what}}, sin límite de años, actualizados al {{discount}} anual desde la próxima renovación; de {{valued}} de {{count}} contratos activos.',
    what: { margin: 'margen de contribución', sales: 'ventas futuras, no de margen' },
    several: 'El valor de un cliente es la suma del de sus contratos activos.',
    noMargin:
      'Son ventas, no valor del cliente: la tabla no tiene columna de margen. Añada una («Margen» o «Margen %»), o indique «Margen de contribución, parte del importe» en los ajustes de «Contratos».',
    otherAmount:
      'Son ventas, no valor del cliente: «{{margin}}» es el margen de la facturación y no de «{{header}}». Indique «Margen de contribución, parte del importe» en los ajustes de «Contratos».',
    otherList:
      'Son ventas, no valor del cliente: «{{margin}}» es el margen de la facturación y no el de los contratos de la lista. Indique «Margen de contribución, parte del importe» en los ajustes de «Contratos».',
    ownRate:
      'Margen de contribución de cada cliente: su «{{margin}}» × su importe. Para usar una sola tasa, indíquela en los ajustes de «Contratos».',
    ownAmount:
      'Margen de contribución de cada cliente: su «{{margin}}», al año. Para usar una sola tasa, indíquela en los ajustes de «Contratos».',
    withMargin: 'Margen de contribución: el {{rate}} del importe, supuesto para todos.',
    unvalued_one: '1 contrato activo no tiene importe y no suma.',
    unvalued_other: '{{count}} contratos activos no tienen importe y no suman.',
    unvaluedMargin_one: '1 contrato activo no tiene importe o margen y no suma.',
    unvaluedMargin_other: '{{count}} contratos activos no tienen importe o margen y no suman.',
  },
  list: {
    finding_one: '1 cliente, con lo que queda de su contrato',
    finding_other: '{{count}} clientes, con lo que queda de su contrato',
    about:
      'Un periodo es un {{period}}; renovaciones y valor, actualizados al {{discount}} anual desde la próxima renovación.',
    open: 'A la derecha, fuera de la página, entre qué cifras están la probabilidad y el valor, con un 90 % de seguridad; sin el azar de cada contrato ni cambios de importe o margen.',
    active: 'Activo ({{active}} contratos)',
    several:
      'De quien tiene varios contratos activos, fechas, periodos, probabilidad y mediana son del más antiguo; renovaciones y valor, de todos.',
  },
  column: {
    id: 'Código',
    client: 'Cliente',
    state: 'Contrato',
    start: 'Inicio',
    end: 'Fin',
    model: 'Modelo',
    likelihood: 'Log-verosimilitud',
    bic: 'BIC (menos es mejor)',
    period: 'Periodo',
    risk: 'En riesgo',
    lost: 'Perdidos',
    retention: 'Renuevan, observado',
    fittedRetention: 'Renuevan, modelo',
    survival: 'Siguen, observado',
    fittedSurvival: 'Siguen, modelo',
    completed: 'Periodos completados',
    contracts: 'Contratos activos',
    renews: 'Prob. de renovar la próxima vez',
    median: 'Mediana de periodos que quedan',
    renewals: 'Renovaciones que quedan, actualizadas',
    renewsLow: 'Renovar, desde',
    renewsHigh: 'Renovar, hasta',
    valueLow: 'Valor, desde',
    valueHigh: 'Valor, hasta',
    margin: 'Su valor: margen{{(currency)}}',
    sales: 'Su valor: ventas futuras{{(currency)}}',
  },
  beside: {
    next: '1 {{period}}, visto el {{day}}',
    open: 'intervalo del 90 %',
    median: 'mediana, en periodos de 1 {{period}}',
    margin: 'sin límite de años, margen, {{discount}} anual, {{unit}}',
    sales: 'sin límite de años, sin margen, {{discount}} anual, {{unit}}',
    noCurrency: 'moneda de la tabla',
    noAmount: 'no se sabe qué importe tiene cada contrato',
    limit: 'el modelo llega a un límite, y de sus cifras no hay intervalo',
  },
  form: {
    contracts: 'Contratos',
    about: 'Fechas de la tabla de clientes; la del fin está vacía mientras el contrato sigue.',
    aboutList:
      'Se leen de {{place}}, una línea por contrato. Otra lista, o qué es cada columna, en «Lista de contratos».',
    amountPer: 'El importe de la lista es de',
    per: { year: 'un año', period: 'un periodo de renovación' },
    start: 'Inicio del contrato',
    end: 'Fin del contrato',
    months: 'Se renueva cada',
    follow: 'Se sigue',
    followChoice: { product: 'cada producto de un cliente', client: 'al cliente, aunque cambie el producto' },
    lost: 'Contratos activos de clientes perdidos',
    lostChoice: { count: 'Cuentan: sus fechas dicen que siguen', leaveOut: 'Fuera de lo esperado y del valor' },
    value: 'Valor de las renovaciones',
    valueAbout:
      'Sin una tasa aquí vale el margen que la tabla dice de cada cliente; sin ninguno se habla de ventas futuras.',
    amount: 'Importe al año',
    marginRate: 'Margen de contribución, parte del importe',
    discount: 'Tasa de actualización anual',
    noColumn: 'Ninguna columna',
  },
  ...contractListWords.es,
  ...contractModelWords.es,
};

const en: typeof es = {
  name: 'Contracts',
  listName: 'Contract of each client',
  purpose:
    'How many contracts are renewed, how long what is left of each lasts, and what the renewals to come are worth.',
  title: 'Contracts: how many are renewed, and what is left of each',
  period: { m1: 'month', m3: 'quarter', m6: 'half-year', m12: 'year' },
  gap: {
    noColumns: 'When each contract begins and ends is not known',
    noColumnsAbout:
      'Choose the two columns of the client table in the settings of “Contracts”: “Start of the contract” and “End of the contract”. That of the end is empty while the contract runs.',
    noPeriods: 'No contract has completed a period yet: there are no renewals to count. Choose a shorter period',
    noLosses: 'No contract was lost in the completed periods: how many will be lost cannot be known',
    noMaximum: 'The contracts determine no model: there is no forecast',
  },
  value: {
    margin: 'The renewals to come are worth {{amount}} of margin today ({{scope}})',
    sales: 'The renewals to come are worth {{amount}} of future sales today ({{scope}})',
    about:
      'Renewals expected × amount of a period (“{{header}}” is yearly), without a limit of years, discounted at {{discount}} a year from the next renewal on, which counts whole. The current period is paid already and does not count.',
    aboutYear:
      'Renewals expected × amount of a period (that of each contract in the list, a year), without a limit of years, discounted at {{discount}} a year from the next renewal on, which counts whole. The current period is paid already and does not count.',
    aboutPeriod:
      'Renewals expected × amount of a period (that of each contract in the list), without a limit of years, discounted at {{discount}} a year from the next renewal on, which counts whole. The current period is paid already and does not count.',
    scope:
      '{{valued}} of {{count}} active contracts, {{clients}} {{clients:client|clients}}; no limit of years, {{discount}} a year',
    terms:
      'What the renewals are worth: amounts of today{{(currency)}} of {{what}}, without a limit of years, discounted at {{discount}} a year from the next renewal on; of {{valued}} of {{count}} active contracts.',
    what: { margin: 'contribution margin', sales: 'future sales, not of margin' },
    several: 'A client’s value is the sum of that of its active contracts.',
    noMargin:
      'They are sales, not customer value: the table has no column of margin. Add one (“Margin” or “Margin %”), or state “Contribution margin, part of the amount” in the settings of “Contracts”.',
    otherAmount:
      'They are sales, not customer value: “{{margin}}” is the margin of turnover and not of “{{header}}”. State “Contribution margin, part of the amount” in the settings of “Contracts”.',
    otherList:
      'They are sales, not customer value: “{{margin}}” is the margin of turnover and not that of the list’s contracts. State “Contribution margin, part of the amount” in the settings of “Contracts”.',
    ownRate:
      'Contribution margin of each client: its “{{margin}}” × its amount. To use one rate for all, state it in the settings of “Contracts”.',
    ownAmount:
      'Contribution margin of each client: its “{{margin}}”, a year. To use one rate for all, state it in the settings of “Contracts”.',
    withMargin: 'Contribution margin: {{rate}} of the amount, assumed for all.',
    unvalued_one: '1 active contract has no amount and adds nothing.',
    unvalued_other: '{{count}} active contracts have no amount and add nothing.',
    unvaluedMargin_one: '1 active contract has no amount or no margin and adds nothing.',
    unvaluedMargin_other: '{{count}} active contracts have no amount or no margin and add nothing.',
  },
  list: {
    finding_one: '1 client, with what is left of its contract',
    finding_other: '{{count}} clients, with what is left of their contracts',
    about:
      'A period is a {{period}}; renewals and value are discounted at {{discount}} a year from the next renewal on.',
    open: 'On the right, beyond the page, between which figures the chance and the value are, with 90% certainty; without each contract’s chance or changes of amount or margin.',
    active: 'Active ({{active}} contracts)',
    several:
      'Of a client with several active contracts dates, periods, probability and median are of the longest one; renewals and value, of all.',
  },
  column: {
    renewsLow: 'Renews, from',
    renewsHigh: 'Renews, up to',
    valueLow: 'Value, from',
    valueHigh: 'Value, up to',
    id: 'Code',
    client: 'Client',
    state: 'Contract',
    start: 'Start',
    end: 'End',
    model: 'Model',
    likelihood: 'Log-likelihood',
    bic: 'BIC (less is better)',
    period: 'Period',
    risk: 'At risk',
    lost: 'Lost',
    retention: 'Renew, observed',
    fittedRetention: 'Renew, model',
    survival: 'Left, observed',
    fittedSurvival: 'Left, model',
    completed: 'Completed periods',
    contracts: 'Active contracts',
    renews: 'Prob. of the next renewal',
    median: 'Median of periods left',
    renewals: 'Renewals left, discounted',
    margin: 'Their value: margin{{(currency)}}',
    sales: 'Their value: future sales{{(currency)}}',
  },
  beside: {
    next: '1 {{period}}, as of {{day}}',
    open: '90% interval',
    median: 'median, in periods of 1 {{period}}',
    margin: 'no limit of years, margin, {{discount}} a year, {{unit}}',
    sales: 'no limit of years, no margin, {{discount}} a year, {{unit}}',
    noCurrency: 'the table’s currency',
    noAmount: 'what each contract amounts to is not known',
    limit: 'the model comes to a limit, and its figures have no interval',
  },
  form: {
    contracts: 'Contracts',
    about: 'Dates of the client table; that of the end is empty while the contract runs.',
    aboutList:
      'They are read from {{place}}, a line for each contract. Another list, or what a column is, under “List of contracts”.',
    amountPer: 'The list’s amount is of',
    per: { year: 'a year', period: 'a period of renewal' },
    start: 'Start of the contract',
    end: 'End of the contract',
    months: 'Renewed every',
    follow: 'What is followed',
    followChoice: { product: 'each product of a client', client: 'the client, even where the product changes' },
    lost: 'Active contracts of lost clients',
    lostChoice: {
      count: 'Count: their dates say that they run',
      leaveOut: 'Left out of what is expected and of the value',
    },
    value: 'Value of the renewals',
    valueAbout:
      'Without a rate here, the margin that the table says of each client holds; without any it is said to be future sales.',
    amount: 'Amount a year',
    marginRate: 'Contribution margin, part of the amount',
    discount: 'Yearly discount rate',
    noColumn: 'No column',
  },
  ...contractListWords.en,
  ...contractModelWords.en,
};

/** The words of contracts that are renewed or cancelled. */
export const contractsWords = { es, en };
