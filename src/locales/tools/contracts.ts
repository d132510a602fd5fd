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
  states: {
    finding: '{{active}} contratos siguen activos, de {{count}} con fechas',
    about:
      'Empiezan en «{{start}}» y terminan en «{{end}}» (vacía: activo), vistos el {{observed}}; un periodo es un {{period}}. Ese día es el de la fecha de referencia del modelo.',
    aboutList:
      'Una línea por contrato en {{place}}, con su inicio y su fin (vacío o 31/12/9999: activo), vistos el {{observed}}, la fecha de referencia del modelo; un periodo es un {{period}}.',
    several:
      'Un contrato que empieza a menos de 31 días del fin de otro del mismo cliente es su renovación; los demás cuentan por separado. El estado de un cliente es el de su contrato activo más antiguo.',
    severalProducts:
      'Un contrato que empieza a menos de 31 días del fin de otro del mismo cliente y producto es su renovación; los demás cuentan por separado. El estado de un cliente es el de su contrato activo más antiguo.',
    active: 'Activo',
    lost: 'Terminado',
    noStart: 'Sin fecha de inicio',
    unreadable: 'Con una fecha que no se puede leer',
    later: 'Empieza después del día de observación',
    backwards: 'Termina antes de empezar',
    noContract: 'Sin contrato en la lista',
    total: 'Total de clientes',
    young_one: '1 contrato no ha completado un periodo: todavía no dice nada de las renovaciones.',
    young_other: '{{count}} contratos no han completado un periodo: todavía no dicen nada de las renovaciones.',
  },
  lines: {
    finding_one: 'La línea de la lista está en este cuadro',
    finding_other: 'Cada una de las {{count}} líneas de la lista está en este cuadro',
    about:
      'Las que renuevan a la anterior no son contratos nuevos. Las demás con fechas cuentan para el modelo, también las de empresas que ya no están en la tabla de clientes.',
    active: 'Contratos activos',
    lost: 'Contratos terminados',
    renewed: 'Renuevan un contrato anterior',
    later: 'Empiezan después del día de observación',
    noClient: 'Sin cliente',
    noStart: 'Sin fecha de inicio',
    unreadable: 'Con una fecha que no se puede leer',
    backwards: 'Terminan antes de empezar',
    total: 'Total de líneas',
  },
  faults: {
    finding_one: '1 celda impide que su línea cuente',
    finding_other: '{{count}} celdas impiden que sus líneas cuenten',
    about: 'Corríjalas en {{place}} y vuelva a hacer el informe: se lee de nuevo.',
    noClient: '{{cell}}: falta el cliente',
    noStart: '{{cell}}: falta la fecha de inicio',
    unreadable: '{{cell}}: «{{text}}» no es una fecha que se pueda leer',
    backwards: '{{cell}}: «{{text}}» es anterior al inicio del contrato',
    more_one: 'y 1 más.',
    more_other: 'y {{count}} más.',
  },
  unknown: {
    finding_one: '1 empresa con contratos no está en la tabla de clientes',
    finding_other: '{{count}} empresas con contratos no están en la tabla de clientes',
    about:
      'Sus contratos ({{contracts}}) cuentan para el modelo, porque quien se fue suele faltar en la tabla; no tienen línea por cliente ni suman valor.',
    more_one: 'y 1 más.',
    more_other: 'y {{count}} más.',
  },
  outlook: {
    interval:
      'Entre el {{low}} y el {{high}}, con un 90 % de seguridad, por lo que los contratos dejan abierto del modelo (está al final). No cuenta lo que aún puede cambiar: precios, campañas, competencia.',
    open: 'Sin intervalo: el modelo llega a un límite (está al final).',
    retention:
      'Es la retención que se ha medido. Para usarla en «Valor de clientes» en lugar de la supuesta, pulse «Usar {{renews}}, medida en los contratos» en sus ajustes; o, cliente por cliente, escriba junto a ellos la columna «Prob. de renovar» y elíjala allí en «Tasa de retención».',
    notYearly:
      'Para comparar con la retención anual de «Valor de clientes», elija en los ajustes que los contratos se renuevan cada año.',
  },
  model: {
    finding: 'En su próxima renovación ({{period}}) se espera que siga el {{renews}} de los contratos activos',
    title: 'El modelo que lo dice, y cómo se ha elegido',
    noneActive: 'Ningún contrato sigue activo: el modelo dice cómo se perdieron',
    about:
      'Modelo {{model}}, por máxima verosimilitud sobre {{contracts}} {{contracts:contrato|contratos}} con algún periodo completado, todas las generaciones juntas.',
    chosen: '{{model}} se queda con un BIC {{less}} menor que el de {{other}}: es el que se usa.',
    only: 'Con menos de cuatro periodos completados solo se ajusta la beta-geométrica desplazada.',
    unknown:
      'No conoce subidas de precio, campañas ni temporadas; supone que las generaciones nuevas se parecen a las anteriores.',
    error: 'error estándar',
    sbg: 'Beta-geométrica desplazada (sBG)',
    bdw: 'Beta-Weibull discreta (BdW)',
    limit: {
      nobodyLeaves: 'Casi nadie se va: los parámetros llegan a un límite y no tienen errores estándar.',
      allLeave: 'Casi todos se van a la primera: los parámetros llegan a un límite y no tienen errores estándar.',
      sameLeaving: 'Todos se van con la misma probabilidad (geométrica): los parámetros no tienen errores estándar.',
      someStay: 'Unos se van a la primera y los demás nunca: los parámetros no tienen errores estándar.',
    },
  },
  value: {
    margin: 'Las renovaciones que faltan valen hoy {{amount}} de margen de contribución',
    sales: 'Las renovaciones que faltan valen hoy {{amount}} de ventas futuras',
    about:
      'Renovaciones esperadas × importe de un periodo («{{header}}» es al año), sin límite de años, actualizadas al {{discount}} anual desde la próxima renovación, que cuenta entera. El periodo en curso ya está cobrado y no cuenta.',
    aboutYear:
      'Renovaciones esperadas × importe de un periodo (el de cada contrato en la lista, al año), sin límite de años, actualizadas al {{discount}} anual desde la próxima renovación, que cuenta entera. El periodo en curso ya está cobrado y no cuenta.',
    aboutPeriod:
      'Renovaciones esperadas × importe de un periodo (el de cada contrato en la lista), sin límite de años, actualizadas al {{discount}} anual desde la próxima renovación, que cuenta entera. El periodo en curso ya está cobrado y no cuenta.',
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
  curve: {
    finding:
      'Al cabo de {{period}} {{period:periodo|periodos}} sigue el {{seen}} de los contratos; el modelo dice el {{fitted}}',
    about:
      'Parte de los contratos que sigue tras cada periodo: la observada, y la del modelo hasta el doble de periodos.',
    chart: 'Supervivencia de los contratos',
    description:
      'Línea de la parte observada de contratos que siguen tras cada periodo, y línea del modelo hasta el doble de periodos.',
    seen: 'Observada',
    fitted: 'Modelo',
    axis: 'Periodos completados',
  },
  periods: {
    finding: 'De los contratos nuevos, el {{first}} renueva la primera vez',
    about:
      'Por periodo: contratos en riesgo cuyo final se conoce, los perdidos, y qué parte renueva y qué parte sigue desde el principio.',
  },
  ages: {
    finding:
      'Quien empieza renueva con un {{young}} de probabilidad; quien lleva {{completed}} {{completed:periodo|periodos}}, con un {{old}}',
    findingSame:
      'Quien empieza y quien lleva {{completed}} {{completed:periodo|periodos}} renuevan con la misma probabilidad: un {{young}}',
    about:
      'Renovaciones que quedan: las esperadas, cada una actualizada al {{discount}} anual desde la próxima, que cuenta entera. Mediana: periodos hasta que se haya ido la mitad; vacía, más de 2.000.',
  },
  list: {
    finding_one: '1 cliente, con lo que queda de su contrato',
    finding_other: '{{count}} clientes, con lo que queda de su contrato',
    about:
      'Un periodo es un {{period}}; renovaciones y valor, actualizados al {{discount}} anual desde la próxima renovación.',
    open: 'A la derecha, intervalos del 90 % de la probabilidad y del valor, por los parámetros del modelo; sin el azar de cada contrato ni cambios de importe o margen.',
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
  method: {
    finding: 'Cómo se ha calculado',
    lost: 'Un contrato se pierde en el periodo en que termina, también si termina el día de la renovación. Solo cuentan periodos completados: una pérdida cuenta cuando su periodo acaba, como los que siguen.',
    sbg: 'sBG: cada cliente cancela en cada renovación con su propia probabilidad, beta (α, β) entre clientes. Sigue tras t periodos: B(α, β + t) ÷ B(α, β). Si difieren entre sí, la renovación sube con los años, porque quedan los fieles; si apenas difieren, no cambia.',
    bdw: 'BdW: lo mismo con t elevado a c; con c > 1 cada cliente se va más cuanto más lleva, con c < 1 menos. Se ajusta desde cuatro periodos.',
    residual:
      'Renovaciones que quedan tras n periodos: Σ S(t) ÷ S(n) · (1 + d)^−(t − n − 1) para t desde n + 1, con d por periodo.',
    source:
      'Fader y Hardie, «How to project customer retention» (2007) y «Customer-base valuation in a contractual setting» (2010); Fader y otros (2018) para BdW.',
  },
  beside: {
    next: '1 {{period}}, al {{day}}',
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
    value: 'Valor de las renovaciones',
    valueAbout:
      'Sin una tasa aquí vale el margen que la tabla dice de cada cliente; sin ninguno se habla de ventas futuras.',
    amount: 'Importe al año',
    marginRate: 'Margen de contribución, parte del importe',
    discount: 'Tasa de actualización anual',
    noColumn: 'Ninguna columna',
  },
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
  states: {
    finding: '{{active}} contracts are active, of {{count}} with dates',
    about:
      'They begin in “{{start}}” and end in “{{end}}” (empty: active), as of {{observed}}; a period is a {{period}}. That day is the model’s reference date.',
    aboutList:
      'A line for each contract in {{place}}, with its start and its end (empty or 9999-12-31: active), as of {{observed}}, the model’s reference date; a period is a {{period}}.',
    several:
      'A contract that begins within 31 days of the end of another one of its client is its renewal; others count one by one. A client stands where its longest active contract does.',
    severalProducts:
      'A contract that begins within 31 days of the end of another one of its client and product is its renewal; others count one by one. A client stands where its longest active contract does.',
    active: 'Active',
    lost: 'Ended',
    noStart: 'Without a start date',
    unreadable: 'With a date that cannot be read',
    later: 'Begins after the day of observation',
    backwards: 'Ends before it begins',
    noContract: 'Without a contract in the list',
    total: 'All clients',
    young_one: '1 contract has not completed a period: it says nothing of renewals yet.',
    young_other: '{{count}} contracts have not completed a period: they say nothing of renewals yet.',
  },
  lines: {
    finding_one: 'The line of the list is in this table',
    finding_other: 'Every one of the {{count}} lines of the list is in this table',
    about:
      'Those that renew the one before are no new contracts. The others with dates count for the model, those of companies that the client table has no longer, too.',
    active: 'Active contracts',
    lost: 'Ended contracts',
    renewed: 'Renew an earlier contract',
    later: 'Begin after the day of observation',
    noClient: 'Without a client',
    noStart: 'Without a start date',
    unreadable: 'With a date that cannot be read',
    backwards: 'End before they begin',
    total: 'All lines',
  },
  faults: {
    finding_one: '1 cell keeps its line from counting',
    finding_other: '{{count}} cells keep their lines from counting',
    about: 'Correct them in {{place}} and make the report again: the list is read anew.',
    noClient: '{{cell}}: the client is missing',
    noStart: '{{cell}}: the start date is missing',
    unreadable: '{{cell}}: “{{text}}” is no date that can be read',
    backwards: '{{cell}}: “{{text}}” is before the contract begins',
    more_one: 'and 1 more.',
    more_other: 'and {{count}} more.',
  },
  unknown: {
    finding_one: '1 company with contracts is not in the client table',
    finding_other: '{{count}} companies with contracts are not in the client table',
    about:
      'Their contracts ({{contracts}}) count for the model, since those who left are often missing in the table; they have no line among the clients and add no value.',
    more_one: 'and 1 more.',
    more_other: 'and {{count}} more.',
  },
  outlook: {
    interval:
      'Between {{low}} and {{high}}, with 90% certainty, by what the contracts leave open of the model (it is at the end). What may yet change is not in it: prices, campaigns, competitors.',
    open: 'Without an interval: the model comes to a limit (it is at the end).',
    retention:
      'It is the retention that was measured. To use it in “Customer value” in place of the assumed one, press “Use {{renews}}, measured in the contracts” in its settings; or, client by client, write the column “Prob. of renewing” beside them and choose it there in “Retention rate”.',
    notYearly:
      'To compare it with the yearly retention of “Customer value”, choose in the settings that contracts are renewed every year.',
  },
  model: {
    finding: 'At their next renewal ({{period}}) {{renews}} of the active contracts are expected to stay',
    title: 'The model that says so, and how it was chosen',
    noneActive: 'No contract is active: the model says how they were lost',
    about:
      'Model {{model}}, by maximum likelihood over {{contracts}} {{contracts:contract|contracts}} with a completed period, all cohorts together.',
    chosen: '{{model}} has a BIC {{less}} below that of {{other}}: it is the one in use.',
    only: 'With fewer than four completed periods only the shifted beta-geometric is fitted.',
    unknown: 'It knows no price rises, campaigns or seasons, and takes new cohorts to be like those before.',
    error: 'standard error',
    sbg: 'Shifted beta-geometric (sBG)',
    bdw: 'Beta-discrete-Weibull (BdW)',
    limit: {
      nobodyLeaves: 'Next to nobody leaves: the parameters come to a limit and have no standard errors.',
      allLeave: 'Next to all leave at the first chance: the parameters come to a limit and have no standard errors.',
      sameLeaving: 'All leave with one probability (geometric): the parameters have no standard errors.',
      someStay: 'Some leave at the first chance and the others never: the parameters have no standard errors.',
    },
  },
  value: {
    margin: 'The renewals to come are worth {{amount}} of contribution margin today',
    sales: 'The renewals to come are worth {{amount}} of future sales today',
    about:
      'Renewals expected × amount of a period (“{{header}}” is yearly), without a limit of years, discounted at {{discount}} a year from the next renewal on, which counts whole. The current period is paid already and does not count.',
    aboutYear:
      'Renewals expected × amount of a period (that of each contract in the list, a year), without a limit of years, discounted at {{discount}} a year from the next renewal on, which counts whole. The current period is paid already and does not count.',
    aboutPeriod:
      'Renewals expected × amount of a period (that of each contract in the list), without a limit of years, discounted at {{discount}} a year from the next renewal on, which counts whole. The current period is paid already and does not count.',
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
  curve: {
    finding: 'After {{period}} {{period:period|periods}} {{seen}} of the contracts are left; the model says {{fitted}}',
    about:
      'Part of the contracts that is left after each period: as observed, and by the model up to twice as many periods.',
    chart: 'Survival of the contracts',
    description:
      'Line of the observed part of contracts left after each period, and line of the model up to twice as many periods.',
    seen: 'Observed',
    fitted: 'Model',
    axis: 'Completed periods',
  },
  periods: {
    finding: 'Of new contracts {{first}} renew the first time',
    about:
      'By period: contracts at risk of which the end is known, those lost, and which part renews and which is left since the beginning.',
  },
  ages: {
    finding:
      'Who begins renews with a probability of {{young}}; after {{completed}} {{completed:period|periods}}, of {{old}}',
    findingSame:
      'Who begins and who has been there for {{completed}} {{completed:period|periods}} renew with the same probability: {{young}}',
    about:
      'Renewals left: those expected, each discounted at {{discount}} a year from the next one on, which counts whole. Median: periods until half are gone; empty, more than 2,000.',
  },
  list: {
    finding_one: '1 client, with what is left of its contract',
    finding_other: '{{count}} clients, with what is left of their contracts',
    about:
      'A period is a {{period}}; renewals and value are discounted at {{discount}} a year from the next renewal on.',
    open: 'On the right, 90% intervals of the chance and of the value, for the model’s parameters; without each contract’s chance or changes of amount or margin.',
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
  method: {
    finding: 'How it was worked out',
    lost: 'A contract is lost in the period in which it ends, also where it ends on the day of renewal. Only completed periods count: a loss counts when its period is over, as those that stay do.',
    sbg: 'sBG: each client cancels at each renewal with a chance of its own, beta (α, β) over clients. Left after t periods: B(α, β + t) ÷ B(α, β). Where they differ, renewal rises with the years because the loyal are left; where they hardly do, it stays.',
    bdw: 'BdW: the same with t to the power of c; with c > 1 each client leaves the more the longer it has been there, with c < 1 the less. Fitted from four periods on.',
    residual:
      'Renewals left after n periods: Σ S(t) ÷ S(n) · (1 + d)^−(t − n − 1) for t from n + 1 on, with d per period.',
    source:
      'Fader and Hardie, “How to project customer retention” (2007) and “Customer-base valuation in a contractual setting” (2010); Fader et al. (2018) for BdW.',
  },
  beside: {
    next: '1 {{period}}, on {{day}}',
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
    value: 'Value of the renewals',
    valueAbout:
      'Without a rate here, the margin that the table says of each client holds; without any it is said to be future sales.',
    amount: 'Amount a year',
    marginRate: 'Contribution margin, part of the amount',
    discount: 'Yearly discount rate',
    noColumn: 'No column',
  },
};

/** The words of contracts that are renewed or cancelled. */
export const contractsWords = { es, en };
