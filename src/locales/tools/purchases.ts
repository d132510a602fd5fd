const es = {
  name: 'Compras de clientes',
  purpose:
    'Qué dice una lista de compras de cada cliente: frecuencia, última compra, antigüedad, importe medio y regularidad.',
  title: 'Compras de los clientes',
  clientsName: 'Compras por cliente',
  source: 'Lista: {{place}}, {{lines}} {{lines:línea|líneas}}, del {{first}} al {{last}}.',
  column: {
    bucket: 'Dónde está cada línea',
    lines: 'Líneas',
    amount: 'Importe',
    client: 'Cliente',
    id: 'Id.',
    purchases: 'Compras',
    frequency: 'Repeticiones (x)',
    recency: 'Primera a última (días)',
    age: 'Antigüedad (días)',
    idle: 'Días sin comprar',
    yearly: 'Compras al año',
    mean: 'Importe por compra',
    meanValue: 'Importe medio de las repeticiones',
    value: 'Importe total',
    regularity: 'Irregularidad',
    alive: 'Prob. de seguir activo',
    aliveLow: 'Seguir activo: de (90 %)',
    aliveHigh: 'Seguir activo: a (90 %)',
    next: 'Compras esperadas ({{weeks}} semanas)',
    nextLow: 'Valor esperado: de (90 %)',
    nextHigh: 'Valor esperado: a (90 %)',
    least: 'Puede venir: de (9 de 10)',
    most: 'Puede venir: a (9 de 10)',
    perPurchase: 'Gasto esperado por compra',
    worth: 'Valor por compras ({{weeks}} semanas, {{basis}})',
    perPurchaseLow: 'Gasto por compra, valor esperado: de (90 %)',
    perPurchaseHigh: 'Gasto por compra, valor esperado: a (90 %)',
    worthLow: 'Valor por compras, valor esperado: de (90 %)',
    worthHigh: 'Valor por compras, valor esperado: a (90 %)',
    worthLeast: 'Valor por compras, puede venir: al menos (9 de 10)',
    worthMost: 'Valor por compras, puede venir: como mucho (9 de 10)',
    r: 'Dígito R',
    f: 'Dígito F',
    m: 'Dígito M',
    month: 'Mes',
    clients: 'Clientes',
    total: 'Total',
    allLines: 'Todas las líneas',
  },
  reconciled: {
    finding:
      '{{purchases}} {{purchases:compra|compras}} de {{clients}} {{clients:cliente|clientes}}; {{lines:la|las}} {{lines}} {{lines:línea suma|líneas suman}} {{total}}',
    about:
      'Cada línea está en una casilla y todas suman el total. Las compras de un cliente en un día cuentan como una.',
  },
  bucket: {
    purchases: 'En compras: días de cliente con saldo positivo',
    refundDays: 'En abonos: días de cliente con saldo negativo',
    zeroDays: 'En días de cliente que quedan en cero',
    noClient: 'Sin cliente',
    noDate: 'Sin fecha que se pueda leer',
    noAmount: 'Sin importe que se pueda leer',
    cancelled: 'Canceladas o anuladas',
    otherCurrency: 'En {{currency}}, aparte',
    noCurrency: 'Sin moneda dicha, aparte',
    totals: 'Totales de la lista, aparte',
    afterEnd: 'Después del último día',
  },
  dates: 'Fechas reconocidas: {{kinds}}.',
  date: { serial: 'fechas de Excel', iso: 'aaaa-mm-dd', compact: 'aaaammdd', written: 'día y mes con barras' },
  matched:
    '{{matched}} de {{clients}} {{clients:cliente|clientes}} de la tabla {{matched:tiene|tienen}} compras en la lista.',
  strangers: {
    finding_one: '1 cliente de la lista no está en la tabla: {{value}}',
    finding_other: '{{count}} clientes de la lista no están en la tabla: {{value}}',
    none: 'Todos los clientes de la lista están en la tabla',
    about: 'Los ids. se comparan como texto: «000123» no es 123. Los de mayor importe primero, descontados sus abonos.',
  },
  warnings: {
    finding: 'Antes de creerlo',
    none: 'Nada que advertir sobre la lista',
    monthlyInvoicing:
      'El {{share}} de las compras cae en el cambio de mes: parece facturación mensual, y una factura no es un pedido.',
    unknownStart:
      'La primera compra de {{clients}} de {{of}} {{of:cliente|clientes}} está en los primeros 12 meses de la lista: pueden ser clientes de antes. Si la lista los tiene desde su comienzo, dígalo en los ajustes de «Compras de clientes»: «Comienzo de los clientes», «está en la lista».',
    unknownBefore_one: 'Otro cliente ya lo era antes de la lista, según la tabla de clientes.',
    unknownBefore_other: 'Otros {{count}} clientes ya lo eran antes de la lista, según la tabla de clientes.',
    fewRepeaters:
      'Solo {{clients}} de {{of}} {{of:cliente|clientes}} {{clients:ha|han}} vuelto a comprar: las medias por repetición dicen poco.',
    shortList: 'La lista abarca {{days}} días, menos de un año: no se ve la temporada.',
  },
  counts: {
    finding: '{{once:Ha|Han}} comprado una sola vez {{once}} de {{clients}} {{clients:cliente|clientes}}',
    about: 'Clientes por número de compras; la última columna, {{most}} o más.',
    chart: 'Clientes por número de compras',
    description: 'Columnas: cuántos clientes han comprado una vez, dos, tres…',
    more: '{{most}} o más',
    axis: 'Clientes',
  },
  months: {
    finding: 'Compras e importe por mes',
    chart: 'Importe de las compras por mes',
    description: 'Columnas: importe de las compras de cada mes.',
  },
  definitions: {
    finding: 'Qué es cada cifra',
    frequency: 'Repeticiones x: días con compra después de la primera; la primera no es una repetición.',
    recency:
      'Primera a última, tₓ: los días de la primera compra a la última, lo que los modelos llaman recencia. Los días sin comprar, de la última al final de la lista, son los que da el dígito R (RFM: recencia).',
    age: 'Antigüedad T: de la primera compra al último día de la lista. Todo en días; un año son 365,25.',
    mean: 'Importe medio de las repeticiones: sin la primera compra. Importe por compra: con todas.',
    regularity:
      'Irregularidad: desviación típica ÷ media de los días entre compras, desde tres intervalos. 0, como un reloj; 1, al azar.',
    rfm: 'Dígitos R, F y M por cuartiles de días sin comprar (menos es mejor), compras al año e importe por compra. Escritos junto a los clientes («Columnas de…»), pueden elegirse como criterios, y cada dígito vale lo que dice; mientras un criterio los lee, solo se renuevan al escribirlos otra vez desde ahí.',
    models:
      'Modelos: cada cliente compra a su ritmo y un día deja de hacerlo sin decirlo. BG/NBD y MBG/NBD suponen que se va, si se va, tras una compra (en MBG también tras la primera); Pareto/NBD, en cualquier momento; MBG/CNBD-k, que compra con regularidad, más cuanto mayor es k (con k = 1 es MBG/NBD). Gamma-Gamma es el de lo que gasta por compra: se ajusta a la media de cada cliente o, si lo que varían sus compras está 1,5 veces por encima o por debajo de lo que las medias dicen y sus importes lo rechazan al 1 %, al importe de cada compra; en los ajustes se elige otra cosa.',
    parameters:
      'Números de los modelos, por semanas: r y α, el ritmo de compra y lo que varía entre clientes (r ÷ α compras por semana de media); a y b, o s y β, con qué facilidad se van; p, q y γ, cuánto varía el gasto de una compra a otra y de un cliente a otro. Error estándar: lo que un número puede variar por azar.',
    fit: 'Ajuste por máxima verosimilitud: los números con los que lo visto era más probable. Log-verosimilitud: cómo de probable, en logaritmo. BIC: −2 × log-verosimilitud + números del modelo × ln(clientes); menos es mejor.',
    expected:
      'Entre qué cifras está lo esperado (intervalo del 90 % del valor esperado): de las compras, por el método delta sobre los números del modelo; de la probabilidad de seguir activo, con los números que las compras dejan posibles (verosimilitud por una idea previa débil) o, con más de 3.000 clientes, por el método delta en logaritmo de p ÷ (1 − p); del gasto, ajustando de nuevo a clientes sacados al azar de los mismos, con reposición (de más de 5.000, por la curvatura de la verosimilitud); los dos, como independientes.',
    toCome:
      'Compras y años que le quedan a cada cliente, sin plazo: se piden como columnas junto a los clientes («Columnas de…»). Las compras, cada una descontada desde que se haga, a la tasa de «Valor de clientes»; los años, hasta cuándo sigue la mitad de los que son como él, si todavía no se ha ido. Sus intervalos, por el método delta o, en un caso límite, con los números que las compras dejan posibles.',
    mayCome:
      'Lo que puede venir (intervalo de predicción del 90 %): miles de futuros simulados con números que la lista permite, con el azar de las compras y del gasto de cada uno.',
  },
  basis: { margin: 'margen', sales: 'ventas' },
  list: {
    finding_one: 'Compras de 1 cliente',
    finding_other: 'Compras de {{count}} clientes',
    capped:
      'Los {{shown}} primeros de {{count}} clientes, en el orden de la tabla. Todos caben como columnas junto a la tabla.',
    noPurchases_one: 'Vacía, la fila de 1 cliente de la tabla que no tiene compras en la lista.',
    noPurchases_other: 'Vacías, las filas de {{count}} clientes de la tabla que no tienen compras en la lista.',
    noForecast: 'Vacías, las columnas de previsión sin cifras: {{why}}.',
    noAlive: 'Vacía, la probabilidad de seguir activo: {{why}}.',
    noAliveInterval_one:
      'Vacío, el intervalo de la probabilidad de seguir activo de 1 cliente: {{model}} lo da por activo siempre ({{why}}).',
    noAliveInterval_other:
      'Vacío, el intervalo de la probabilidad de seguir activo de {{count}} clientes: {{model}} los da por activos siempre ({{why}}).',
    noMargin_one:
      'Vacío, el valor por compras de 1 cliente: no se sabe su margen. Indique una tasa en los ajustes de «Valor de clientes», o rellene su margen en la tabla.',
    noMargin_other:
      'Vacío, el valor por compras de {{count}} clientes: no se sabe su margen. Indique una tasa en los ajustes de «Valor de clientes», o rellene su margen en la tabla.',
    tooFew:
      'También vacías: las compras al año con menos de 30 días de antigüedad, el importe medio de las repeticiones sin ninguna, y la irregularidad con menos de tres intervalos.',
    beyond:
      'A la derecha, fuera de la página: los intervalos, el importe medio de las repeticiones, las repeticiones y los días sin comprar.',
  },
  form: {
    title: 'Lista de compras',
    startsKnown: 'Comienzo de los clientes',
    no: 'puede ser anterior a la lista',
    yes: 'está en la lista',
    weeks: 'Semanas que se prevén (4 a 260; 52 son un año)',
    spendFrom: 'El modelo de gasto se ajusta',
    spend: {
      auto: 'a las medias, si encajan',
      means: 'a la media de cada cliente (publicado)',
      amounts: 'al importe de cada compra',
    },
  },
};

const en: typeof es = {
  name: 'Client purchases',
  purpose: 'What a purchase list says of each client: frequency, last purchase, age, mean amount and regularity.',
  title: 'Purchases of the clients',
  clientsName: 'Purchases by client',
  source: 'List: {{place}}, {{lines}} {{lines:line|lines}}, from {{first}} to {{last}}.',
  column: {
    bucket: 'Where each line is',
    lines: 'Lines',
    amount: 'Amount',
    client: 'Client',
    id: 'Id',
    purchases: 'Purchases',
    frequency: 'Repeats (x)',
    recency: 'First to last (days)',
    age: 'Age (days)',
    idle: 'Days without buying',
    yearly: 'Purchases a year',
    mean: 'Amount per purchase',
    meanValue: 'Mean amount of the repeats',
    value: 'Total amount',
    regularity: 'Irregularity',
    alive: 'P(still active)',
    aliveLow: 'Still active: from (90%)',
    aliveHigh: 'Still active: to (90%)',
    next: 'Purchases expected ({{weeks}} weeks)',
    nextLow: 'Expected value: from (90 %)',
    nextHigh: 'Expected value: to (90 %)',
    least: 'May come: from (9 of 10)',
    most: 'May come: to (9 of 10)',
    perPurchase: 'Spend expected per purchase',
    worth: 'Value by purchases ({{weeks}} weeks, {{basis}})',
    perPurchaseLow: 'Spend per purchase, expected value: from (90%)',
    perPurchaseHigh: 'Spend per purchase, expected value: to (90%)',
    worthLow: 'Value by purchases, expected value: from (90%)',
    worthHigh: 'Value by purchases, expected value: to (90%)',
    worthLeast: 'Value by purchases, may come: at least (9 of 10)',
    worthMost: 'Value by purchases, may come: at most (9 of 10)',
    r: 'Digit R',
    f: 'Digit F',
    m: 'Digit M',
    month: 'Month',
    clients: 'Clients',
    total: 'Total',
    allLines: 'All lines',
  },
  reconciled: {
    finding:
      '{{purchases}} {{purchases:purchase|purchases}} of {{clients}} {{clients:client|clients}}; the {{lines}} {{lines:line adds|lines add}} up to {{total}}',
    about: 'Every line is in one place, and all of them make the total. A client’s purchases of one day count as one.',
  },
  bucket: {
    purchases: 'In purchases: client-days with a positive net',
    refundDays: 'In refunds: client-days with a negative net',
    zeroDays: 'In client-days that come to nothing',
    noClient: 'Without a client',
    noDate: 'Without a date that can be read',
    noAmount: 'Without an amount that can be read',
    cancelled: 'Cancelled',
    otherCurrency: 'In {{currency}}, apart',
    noCurrency: 'Without a currency said, apart',
    totals: 'Totals of the list, apart',
    afterEnd: 'After the last day',
  },
  dates: 'Dates recognised: {{kinds}}.',
  date: { serial: 'Excel dates', iso: 'yyyy-mm-dd', compact: 'yyyymmdd', written: 'day and month with slashes' },
  matched:
    '{{matched}} of {{clients}} {{clients:client|clients}} of the table {{matched:has|have}} purchases in the list.',
  strangers: {
    finding_one: '1 client of the list is not in the table: {{value}}',
    finding_other: '{{count}} clients of the list are not in the table: {{value}}',
    none: 'Every client of the list is in the table',
    about: 'Ids are compared as text: “000123” is not 123. The largest amounts first, less refunds.',
  },
  warnings: {
    finding: 'Before you believe it',
    none: 'Nothing to warn of in the list',
    monthlyInvoicing:
      '{{share}} of the purchases are at the turn of a month: it looks like monthly invoicing, and an invoice is no order.',
    unknownStart:
      'The first purchase of {{clients}} of {{of}} {{of:client|clients}} is within the list’s first 12 months: they may be older clients. If the list has them from their start, say so in the settings of “Client purchases”: “Start of the clients”, “is in the list”.',
    unknownBefore_one: 'Another client was one before the list began, by the client table.',
    unknownBefore_other: 'Another {{count}} clients were clients before the list began, by the client table.',
    fewRepeaters:
      'Only {{clients}} of {{of}} {{of:client|clients}} {{clients:has|have}} bought again: means of repeats say little.',
    shortList: 'The list spans {{days}} days, less than a year: it shows no season.',
  },
  counts: {
    finding: '{{once}} of {{clients}} {{clients:client|clients}} {{once:has|have}} bought only once',
    about: 'Clients by number of purchases; the last column {{most}} or more.',
    chart: 'Clients by number of purchases',
    description: 'Columns: how many clients have bought once, twice, three times…',
    more: '{{most}} or more',
    axis: 'Clients',
  },
  months: {
    finding: 'Purchases and amount by month',
    chart: 'Amount of the purchases by month',
    description: 'Columns: amount of each month’s purchases.',
  },
  definitions: {
    finding: 'What each figure is',
    frequency: 'Repeats x: days with a purchase after the first; the first is no repeat.',
    recency:
      'First to last, tₓ: days from the first purchase to the last, which the models call recency. The days without buying, from the last to the end of the list, are what digit R tells (RFM: recency).',
    age: 'Age T: from the first purchase to the last day of the list. All in days; a year is 365.25.',
    mean: 'Mean amount of the repeats: without the first purchase. Amount per purchase: with all of them.',
    regularity:
      'Irregularity: standard deviation ÷ mean of the days between purchases, from three gaps on. 0 like a clock, 1 at random.',
    rfm: 'Digits R, F and M by quartiles of days without buying (less is better), purchases a year and amount per purchase. Written beside the clients (“Columns of…”), they can be chosen as criteria, and each digit counts as it stands; while a criterion reads them, they are renewed only by writing them again from there.',
    models:
      'Models: each client buys at a pace of its own and one day stops without saying so. BG/NBD and MBG/NBD take it to leave, if it does, after a purchase (in MBG after the first one, too); Pareto/NBD at any time; MBG/CNBD-k to buy evenly, the more so the larger k is (with k = 1 it is MBG/NBD). Gamma-Gamma is that of what it spends on a purchase: it is fitted to each client’s mean or, where its purchases differ 1.5 times as much, or as little, as the means say and their amounts reject that at 1%, to the amount of each purchase; the settings choose otherwise.',
    parameters:
      'Numbers of the models, by weeks: r and α, the pace of buying and how it varies between clients (r ÷ α purchases a week on average); a and b, or s and β, how easily they leave; p, q and γ, how much spend varies from one purchase to the next and from client to client. Standard error: how far a number may be off by chance.',
    fit: 'Fit by maximum likelihood: the numbers with which what was seen was most probable. Log-likelihood: how probable, as a logarithm. BIC: −2 × log-likelihood + numbers of the model × ln(clients); less is better.',
    expected:
      'Between which figures the expected one is (90% interval of the expected value): of purchases, by the delta method on the model’s numbers; of the probability of being active, with the numbers that the purchases leave possible (likelihood times a weak prior) or, with more than 3,000 clients, by the delta method in log-odds; of spend, by fitting again to clients drawn at random from the same ones, with putting back (of more than 5,000, by the curvature of the likelihood); both together as independent.',
    toCome:
      'Purchases and years that each client still has, without a horizon: they are asked for as columns beside the clients (“Columns of…”). Purchases are each discounted from when it is made, at the rate of “Customer value”; years are until when half of those like it stay, if it has not left yet. Their intervals are by the delta method or, at a limit, with the numbers that the purchases leave possible.',
    mayCome:
      'What may come (90% prediction interval): thousands of simulated futures with numbers that the list allows, with the chance of each one’s purchases and spend.',
  },
  basis: { margin: 'margin', sales: 'sales' },
  list: {
    finding_one: 'Purchases of 1 client',
    finding_other: 'Purchases of {{count}} clients',
    capped:
      'The first {{shown}} of {{count}} clients, in the order of the table. All of them can stand as columns beside the table.',
    noPurchases_one: 'Blank: the row of 1 client of the table that has no purchases in the list.',
    noPurchases_other: 'Blank: the rows of {{count}} clients of the table that have no purchases in the list.',
    noForecast: 'Blank: the columns of the forecast without figures: {{why}}.',
    noAlive: 'Blank: the probability of being active: {{why}}.',
    noAliveInterval_one:
      'Blank: the interval of the probability of being active of 1 client, which {{model}} always takes to be active ({{why}}).',
    noAliveInterval_other:
      'Blank: the interval of the probability of being active of {{count}} clients, which {{model}} always takes to be active ({{why}}).',
    noMargin_one:
      'Blank: the value by purchases of 1 client, whose margin is not known. State a rate in the settings of “Customer value”, or fill in its margin in the table.',
    noMargin_other:
      'Blank: the value by purchases of {{count}} clients, whose margin is not known. State a rate in the settings of “Customer value”, or fill in their margin in the table.',
    tooFew:
      'Blank, too: purchases a year with less than 30 days of age, the mean amount of repeats without any, and irregularity with fewer than three gaps.',
    beyond:
      'On the right, beyond the page: the intervals, the mean amount of repeats, the repeats and the days since the last purchase.',
  },
  form: {
    title: 'Purchase list',
    startsKnown: 'Start of the clients',
    no: 'may lie before the list',
    yes: 'is in the list',
    weeks: 'Weeks forecast (4 to 260; 52 are a year)',
    spendFrom: 'The spend model is fitted',
    spend: {
      auto: 'to the means, if they fit',
      means: 'to each client’s mean (published)',
      amounts: 'to the amount of each purchase',
    },
  },
};

/** The words of the purchases tool. */
export const purchasesWords = { es, en };
