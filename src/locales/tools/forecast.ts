const es = {
  finding:
    'En las {{weeks}} semanas del {{from}} al {{to}} se esperan {{purchases}} compras de los {{clients}} clientes de la lista',
  fewRepeaters: 'Sin previsión de compras: menos de 20 clientes han vuelto a comprar',
  noMaximum: 'Sin previsión de compras: las historias no determinan el modelo',
  expected:
    'Lo esperado de todos juntos: {{total}} {{total:compra|compras}}; con un 90 % de seguridad, entre {{low}} y {{high}}, por lo que la lista deja sin saber.',
  expectedOpen:
    'Lo esperado de todos juntos: {{total}} {{total:compra|compras}}; entre qué cifras puede estar lo esperado no se puede decir: el modelo llega a un caso límite (véase más abajo), y los clientes son demasiados para calcularlo de otro modo.',
  predicted:
    'Lo que puede venir, en nueve de cada diez casos: de {{least}} a {{most}} compras. Es más ancho porque cuenta también el azar de cada cliente.',
  active:
    'Siguen activos al {{day}}, según el modelo, {{active}} de los {{clients}}; con un 90 % de seguridad lo esperado está entre {{low}} y {{high}}, y los que son pueden ir, en nueve de cada diez casos, de {{least}} a {{most}}.',
  activeOpen:
    'Siguen activos al {{day}}, según el modelo, {{active}} de los {{clients}}; los que son pueden ir, en nueve de cada diez casos, de {{least}} a {{most}}.',
  alwaysActive_one: 'De ellos, a 1 el modelo lo da por activo siempre ({{why}}).',
  alwaysActive_other: 'De ellos, a {{count}} el modelo los da por activos siempre ({{why}}).',
  always: {
    once: 'con una sola compra',
    lastDay: 'con compra el último día',
    other: 'sus números no dejan duda',
  },
  about:
    'Lo calcula el modelo {{model}}, ajustado a las compras de {{clients}} {{clients:cliente|clientes}}; qué es, al final, en «Qué es cada cifra».',
  laterStarters:
    'Ajustado solo a los clientes que empezaron pasado el primer año de la lista: de los demás no se sabe cuándo empezaron.',
  chosen: {
    only: 'Solo {{model}} se ha podido ajustar.',
    bic: '{{model}} elegido: en los últimos {{days}} días, que no se le enseñaron, ningún modelo falla claramente menos (con menos de un {{error}} de lo comprado de ventaja, la diferencia puede ser azar), y es el que mejor explica las compras con lo sencillo que es (el de menor BIC).',
    bicOnly:
      '{{model}} elegido porque es el que mejor explica las compras con lo sencillo que es (el de menor BIC): la lista es corta para guardar una parte y probar con ella.',
    bicOff:
      '{{model}} elegido porque es el que mejor explica las compras con lo sencillo que es (el de menor BIC): en los últimos {{days}} días, que no se le enseñaron, se desvía un {{deviation}}, y ningún modelo acierta claramente más.',
    holdout: '{{model}} elegido: es el que mejor acierta los últimos {{days}} días, que no se le enseñaron.',
    holdoutOff:
      '{{model}} elegido: es el que menos se desvía en los últimos {{days}} días, que no se le enseñaron, y aun así un {{deviation}}.',
  },
  segments: {
    none: 'Ningún cliente de un segmento está en la lista de compras',
    nobodyHas: 'Ningún cliente de la tabla tiene segmento: no hay previsión por segmentos',
    finding: 'Del segmento {{segment}} se espera el {{part}} de las compras',
    about:
      '«Esperadas, desde» y «hasta»: entre qué cifras está lo esperado, con un 90 % de seguridad. «Pueden venir»: lo que puede ocurrir en nueve de cada diez casos. Los intervalos de un segmento no son la suma de los de sus clientes.',
    segment: 'Segmento',
    named_one: '{{segment}} ({{count}} cliente)',
    named_other: '{{segment}} ({{count}} clientes)',
    expected: 'Compras esperadas',
    openLow: 'Esperadas, desde',
    openHigh: 'Esperadas, hasta',
    least: 'Pueden venir, mínimo',
    most: 'Pueden venir, máximo',
    purchases: 'Compras en {{weeks}} semanas',
    worth: 'Lo que valen las compras esperadas de cada segmento ({{convention}})',
    value: 'Valor esperado',
    worthLeast: 'Puede venir, mínimo',
    worthMost: 'Puede venir, máximo',
    chart:
      'Compras de cada segmento en {{weeks}} semanas (marca: esperadas; barra: lo que puede venir en 9 de cada 10 casos)',
    description:
      'Una barra por segmento, de lo menos a lo más que puede venir en nueve de cada diez casos, con una marca en lo esperado.',
    worthChart: 'Lo que valen (marca: valor esperado; barra: lo que puede venir en 9 de cada 10 casos)',
    worthAxis: 'Valor de hoy, {{unit}}',
  },
  limit: {
    nobodyLeaves:
      'En esta lista nadie parece irse: el modelo se queda en compras al azar sin final. Quién sigue activo no se puede distinguir.',
    sameRate: 'En esta lista todos compran al mismo ritmo: es un caso límite del modelo.',
    sameLeaving: 'En esta lista todos se van con la misma probabilidad: es un caso límite del modelo.',
    allLeave: 'En esta lista todos se van a la primera ocasión: es un caso límite del modelo.',
    someStay: 'En esta lista una parte se va a la primera ocasión y el resto nunca: es un caso límite del modelo.',
    nobodyReturns: 'En esta lista nadie vuelve a comprar: es un caso límite del modelo.',
  },
  unknown:
    'No conoce temporadas, tendencias ni clientes nuevos, y supone que la historia de cada cliente empieza en su primera compra de la lista.',
  model: { bg: 'BG/NBD', mbg: 'MBG/NBD', pareto: 'Pareto/NBD', mbgk: 'MBG/CNBD-{{k}}' },
  parametersFinding: 'Para especialistas: los números de cada modelo',
  parametersAbout:
    'No hace falta leerlos: sirven para repetir el cálculo con otro programa. Qué es cada uno está al final, en «Qué es cada cifra».',
  parameter: 'Parámetros',
  pace: 'r (ritmo de compra)',
  alpha: 'α (ritmo, semanas)',
  third: 'a (marcha; Pareto: s)',
  fourth: 'b (marcha; Pareto: β, semanas)',
  spendParameters: { p: 'p (de compra a compra)', q: 'q (entre clientes)', gamma: 'γ (entre clientes)' },
  error: 'error estándar',
  likelihood: 'Log-verosimilitud',
  compare: {
    finding: 'Comparación de modelos: {{actual}} {{actual:compra|compras}} en los {{days}} días guardados',
    findingOpen: 'Comparación de modelos: por lo bien que explican las compras (BIC)',
    about:
      'Lo guardado, en partes iguales ({{parts}}): cada modelo se ajusta a lo anterior a cada una y la prevé, para los clientes conocidos entonces (al final, {{clients}}). El fallo medio no compensa una parte con otra. Menor BIC es mejor.',
    some: 'Para comparar los modelos bastan {{compared}} de los {{clients}} clientes, repartidos por igual entre todos según cuándo empezaron y cuánto repiten: las cifras de esta tabla son de ellos. El elegido se ha ajustado después a todos.',
    model: 'Modelo',
    forecast: 'Previstas',
    deviation: 'Desviación',
    missed: 'Fallo medio',
    bic: 'BIC',
  },
  tracking: {
    finding:
      'El modelo sigue lo ocurrido (se aparta un {{off}}; se admite un {{most}}): {{actual}} repeticiones, {{expected}} esperadas',
    findingMissed:
      'Ajustado a todo, el modelo suma lo ocurrido ({{actual}} repeticiones, {{expected}} esperadas), pero no previó los últimos {{days}} días',
    findingOff:
      'El modelo se aparta de lo ocurrido un {{off}} (se admite un {{most}}): {{actual}} repeticiones, {{expected}} esperadas',
    about:
      'Compras repetidas acumuladas a fin de mes de los clientes a los que se ajusta. Sigue lo ocurrido si, al final de la lista, lo real no se aparta más de un {{most}} de lo esperado.',
    chart: 'Compras repetidas acumuladas: reales y esperadas',
    description: 'Dos líneas por mes: compras repetidas acumuladas reales y las que el modelo espera.',
    actual: 'Reales',
    expected: 'Esperadas',
    month: 'Mes',
    purchases: 'Compras repetidas',
  },
  fit: {
    finding_one: 'Cuántos repiten: 1 cliente no ha repetido; el modelo espera {{expected}}',
    finding_other: 'Cuántos repiten: {{count}} clientes no han repetido; el modelo espera {{expected}}',
    about: 'Clientes por número de compras repetidas, reales y esperados por el modelo.',
    chart: 'Clientes por compras repetidas: reales y esperados',
    description: 'Dos columnas por número de compras repetidas: clientes reales y esperados.',
    clients: 'Clientes',
    repeats: 'Compras repetidas',
    more: '{{most}} o más',
  },
  spend: {
    finding: 'Una compra repetida ha valido en promedio {{mean}}',
    means_one:
      'Es el importe de la única compra repetida de la lista. De quien repite, el modelo espera en promedio {{each}} por compra: ahí cada cliente cuenta igual, compre mucho o poco.',
    means_other:
      'Es la media de las {{count}} compras repetidas de la lista. De quien repite, el modelo espera en promedio {{each}} por compra: ahí cada cliente cuenta igual, compre mucho o poco.',
    none: 'No se puede decir cuánto vale una compra: pocos clientes han repetido con importe',
    about:
      'De {{clients}} {{clients:cliente que ha|clientes que han}} repetido. El gasto que se espera de cada uno es su propia media, acercada a la de todos, más cuanto menos ha comprado.',
    aboutLimit: 'De {{clients}} {{clients:cliente que ha|clientes que han}} repetido.',
    limit: {
      steadySpend: 'Cada cliente gasta casi lo mismo cada vez: de quien ha repetido se espera su propia media.',
      sameSpend: 'En lo que gastan, los clientes no se distinguen entre sí: de todos se espera la misma media.',
    },
    intervals:
      'Entre qué cifras está lo esperado: con un 90 % de seguridad, por lo que la lista deja sin saber de compras y gasto. Lo que puede venir, en nueve de cada diez casos: cuenta además el azar de cada compra. Cada uno se calcula por su lado, y el segundo puede acabar antes que el primero, sobre todo de quien casi nunca compra. Cómo se calculan está al final.',
    twoValues:
      'Esas {{weeks}} semanas van del {{from}} al {{to}}. No es el «Valor CLV» de «Valor de clientes», que es por fórmula, a más años y con una retención supuesta o de una columna: ni se suman ni tienen que coincidir.',
    worthExpected: 'Con un 90 % de seguridad, ese valor esperado está entre {{low}} y {{high}}.',
    worthOpen:
      'Entre qué cifras está ese valor esperado no se puede decir: la lista no pone límite a lo que no se sabe del gasto, o de las compras.',
    worthKnown_one:
      'De 1 cliente de la tabla que está en la lista no se conoce el margen, o lo que vale una compra, y no cuenta. En los ajustes de «Valor de clientes» se puede dar un margen por familia o para todos.',
    worthKnown_other:
      'De {{count}} clientes de la tabla que están en la lista no se conoce el margen, o lo que vale una compra, y no cuentan. En los ajustes de «Valor de clientes» se puede dar un margen por familia o para todos.',
    worthPredicted: 'Lo que puede venir, en nueve de cada diez casos: de {{least}} a {{most}}.',
    worth: {
      margin: 'Las compras de {{weeks}} semanas valen hoy {{worth}} de margen ({{scope}})',
      sales: 'Las compras de {{weeks}} semanas valen hoy {{worth}} de ventas futuras, sin margen ({{scope}})',
    },
    scope: '{{clients}} de {{all}} clientes; {{discount}} anual',
    discounted:
      'Es lo que se espera de los clientes de la tabla que tienen cifra, que han hecho el {{part}} de lo comprado en la lista. Cada mes se actualiza desde su final al {{discount}} anual.',
    terms: {
      margin:
        'Lo que valen las compras esperadas: importes de hoy ({{unit}}) de margen, de las {{weeks}} semanas del {{from}} al {{to}}, cada mes actualizado desde su final al {{discount}} anual; {{clients}} de {{all}} clientes de la tabla.',
      sales:
        'Lo que valen las compras esperadas: importes de hoy ({{unit}}) de ventas futuras, sin margen, de las {{weeks}} semanas del {{from}} al {{to}}, cada mes actualizado desde su final al {{discount}} anual; {{clients}} de {{all}} clientes de la tabla.',
    },
  },
  warnings: {
    finding: 'Cuándo no creer la previsión',
    old: 'La lista acaba el {{last}}, {{days}} días antes de este informe ({{day}}): las {{weeks}} semanas de la previsión empiezan al acabar la lista, no hoy. Para prever desde hoy, añada las compras que faltan.',
    far: 'Se prevén {{weeks}} semanas con una lista de {{days}} días: tan lejos no se ha visto a nadie comprar, y todo sale del modelo.',
    none: 'Nada de lo comprobado desaconseja la previsión',
    fewClients:
      '{{clients:Es|Son}} {{clients}} {{clients:cliente|clientes}}: lo que comprarán todos juntos se puede decir, con un intervalo ancho; la cifra de un cliente y los parámetros, apenas.',
    flat: 'La lista dice poco de cómo compran y se van los clientes: algún número del modelo podría ser casi el triple, o un tercio. Mire entre qué cifras está lo esperado, no la cifra sola.',
    noSeason: 'La lista abarca {{days}} días, menos de dos años: no se ve si hay temporada, y el modelo no la conoce.',
    drift:
      'En los últimos tres meses ha habido {{actual}} compras repetidas y el modelo esperaba {{expected}}: más de un 20 % de diferencia, y más de lo que haría el azar: hay una tendencia o una temporada que no conoce.',
    heldOut:
      'En los {{days}} días guardados, que no se le enseñaron, el modelo preveía {{forecast}} {{forecast:compra|compras}} y ha habido {{actual}} ({{deviation}}, y aquí se avisa desde un 20 %): hay una tendencia o una temporada que no conoce, y su previsión puede desviarse otro tanto.',
    heldOutSome:
      'En los {{days}} días guardados, que no se le enseñaron, el modelo preveía {{forecast}} {{forecast:compra|compras}} de los {{compared}} clientes con que se comparó y ha habido {{actual}} ({{deviation}}, y aquí se avisa desde un 20 %): hay una tendencia o una temporada que no conoce, y su previsión de todos puede desviarse otro tanto.',
    spendFrequency:
      'Quien compra más veces gasta {{way}} cada vez (correlación {{correlation}}; se avisa desde 0,1): la previsión de gasto supone que no, y la de quienes más y menos compran puede estar mal.',
    more: 'más',
    less: 'menos',
    spendTail:
      'Unos pocos clientes gastan tanto más que los demás que una media de todos no significa nada: de quien no ha repetido no se dice cuánto vale una compra.',
    noSpend: 'Menos de 20 clientes han repetido con importe: se dice cuántas compras, no cuánto valen.',
  },
  beside: {
    noModel: 'sin modelo',
    fewRepeaters: 'menos de 20 clientes han vuelto a comprar, y así no hay previsión',
    noMaximum: 'las historias de compra no determinan ningún modelo',
    noSpend: 'menos de 20 clientes han repetido con importe: no se puede decir cuánto vale una compra',
    nobody: 'ninguna línea de la lista que se haya podido leer es de un cliente de la tabla',
    nobodyLeaves:
      'en las historias de compra nadie parece irse, y el modelo no puede distinguir quién sigue activo: no hay probabilidad que dar',
    noCurrency: 'moneda de la lista',
    alive: 'al {{day}}, {{model}}',
    ahead: '{{weeks}} {{weeks:semana|semanas}}, {{model}}',
    sure: '{{weeks}} {{weeks:semana|semanas}}, 9 de 10 casos',
    ninety: 'intervalo del 90 %',
    interval: 'intervalo del 90 % del valor esperado, {{unit}}',
    noInterval: 'la lista no pone límite a lo que no se sabe de las compras o del gasto: no hay intervalo',
    spend: '{{unit}}, Gamma-Gamma',
    margin: '{{weeks}} {{weeks:semana|semanas}}, margen, {{discount}} anual, {{unit}}',
    sales: '{{weeks}} {{weeks:semana|semanas}}, sin margen, {{discount}} anual, {{unit}}',
    digit0: '1–4, 4 = compra reciente',
    digit1: '1–4, 4 = compra a menudo',
    digit2: '1–4, 4 = compra grande',
  },
};

const en: typeof es = {
  finding:
    'In the {{weeks}} weeks from {{from}} to {{to}} {{purchases}} purchases are expected of the {{clients}} clients of the list',
  fewRepeaters: 'No forecast of purchases: fewer than 20 clients have bought again',
  noMaximum: 'No forecast of purchases: the histories do not determine the model',
  expected:
    'Expected of all together: {{total}} {{total:purchase|purchases}}; with 90% certainty between {{low}} and {{high}}, for what the list leaves unknown.',
  expectedOpen:
    'Expected of all together: {{total}} {{total:purchase|purchases}}; between which figures that may be cannot be said: the model comes to a limit (see below), and the clients are too many to work it out in another way.',
  predicted:
    'What may come, in nine cases of ten: {{least}} to {{most}} purchases. It is wider because each client’s chance counts, too.',
  active:
    'Still active on {{day}}, by the model: {{active}} of the {{clients}}; with 90% certainty the expected number is between {{low}} and {{high}}, and those that are may be, in nine cases of ten, {{least}} to {{most}}.',
  activeOpen:
    'Still active on {{day}}, by the model: {{active}} of the {{clients}}; those that are may be, in nine cases of ten, {{least}} to {{most}}.',
  alwaysActive_one: 'Of them the model always takes 1 to be active ({{why}}).',
  alwaysActive_other: 'Of them the model always takes {{count}} to be active ({{why}}).',
  always: {
    once: 'with one purchase only',
    lastDay: 'with a purchase on the last day',
    other: 'its numbers leave no doubt',
  },
  about:
    'Worked out by the model {{model}}, fitted to the purchases of {{clients}} {{clients:client|clients}}; what that is stands at the end, under “What each figure is”.',
  laterStarters:
    'Fitted only to the clients that began after the first year of the list: of the others it is not known when they began.',
  chosen: {
    only: 'Only {{model}} could be fitted.',
    bic: '{{model}} chosen: in the last {{days}} days, which it was not shown, no model misses clearly less (a lead of less than {{error}} of what was bought may be chance), and it explains the purchases best for how simple it is (the lowest BIC).',
    bicOnly:
      '{{model}} chosen because it explains the purchases best for how simple it is (the lowest BIC): the list is too short to keep a part for trying.',
    bicOff:
      '{{model}} chosen because it explains the purchases best for how simple it is (the lowest BIC): in the last {{days}} days, which it was not shown, it is off by {{deviation}}, and no model does clearly better.',
    holdout: '{{model}} chosen: it forecasts best the last {{days}} days, which it was not shown.',
    holdoutOff:
      '{{model}} chosen: it is the least off in the last {{days}} days, which it was not shown, and even so by {{deviation}}.',
  },
  segments: {
    none: 'No client of a segment is on the purchase list',
    nobodyHas: 'No client of the table has a segment: there is no forecast by segment',
    finding: '{{part}} of the purchases are expected of the segment {{segment}}',
    about:
      '“Expected, from” and “up to”: between which figures the expected one is, with 90% certainty. “May come”: what may happen in nine cases of ten. The intervals of a segment are not the sum of its clients’.',
    segment: 'Segment',
    named_one: '{{segment}} ({{count}} client)',
    named_other: '{{segment}} ({{count}} clients)',
    expected: 'Purchases expected',
    openLow: 'Expected, from',
    openHigh: 'Expected, up to',
    least: 'May come, at least',
    most: 'May come, at most',
    purchases: 'Purchases in {{weeks}} weeks',
    worth: 'What the purchases expected of each segment are worth ({{convention}})',
    value: 'Expected value',
    worthLeast: 'May come, least',
    worthMost: 'May come, most',
    chart: 'Purchases of each segment in {{weeks}} weeks (mark: expected; bar: what may come in nine of ten cases)',
    description:
      'A bar for each segment, from the least to the most that may come in nine of ten cases, with a mark on what is expected.',
    worthChart: 'What they are worth (mark: expected; bar: what may come in nine of ten cases)',
    worthAxis: 'Value today, {{unit}}',
  },
  limit: {
    nobodyLeaves:
      'In this list nobody seems to leave: the model comes to purchases at random without an end. Who is still active cannot be told.',
    sameRate: 'In this list all buy at one rate: a limit of the model.',
    sameLeaving: 'In this list all leave with one probability: a limit of the model.',
    allLeave: 'In this list all leave at the first chance: a limit of the model.',
    someStay: 'In this list some leave at the first chance and the others never: a limit of the model.',
    nobodyReturns: 'In this list nobody buys again: a limit of the model.',
  },
  unknown:
    'It knows no seasons, trends or new clients, and takes each client’s history to begin with its first purchase in the list.',
  model: { bg: 'BG/NBD', mbg: 'MBG/NBD', pareto: 'Pareto/NBD', mbgk: 'MBG/CNBD-{{k}}' },
  parametersFinding: 'For specialists: the numbers of each model',
  parametersAbout:
    'Nobody needs to read them: they serve to repeat the sum with another program. What each is stands at the end, under “What each figure is”.',
  parameter: 'Parameters',
  pace: 'r (buying pace)',
  alpha: 'α (pace, weeks)',
  third: 'a (leaving; Pareto: s)',
  fourth: 'b (leaving; Pareto: β, weeks)',
  spendParameters: { p: 'p (between purchases)', q: 'q (between clients)', gamma: 'γ (between clients)' },
  error: 'standard error',
  likelihood: 'Log-likelihood',
  compare: {
    finding: 'Models compared: {{actual}} {{actual:purchase|purchases}} in the {{days}} days kept back',
    findingOpen: 'Models compared: by how well they explain the purchases (BIC)',
    about:
      'What was kept back, in equal parts ({{parts}}): each model is fitted to what was before each of them and forecasts it, for the clients known then (at the end, {{clients}}). The mean miss sets no part off against another. Lower BIC is better.',
    some: 'To compare the models, {{compared}} of the {{clients}} clients are enough, evenly spread over all by when they began and how often they buy again: the figures of this table are theirs. The chosen one was then fitted to all.',
    model: 'Model',
    forecast: 'Forecast',
    deviation: 'Deviation',
    missed: 'Mean miss',
    bic: 'BIC',
  },
  tracking: {
    finding:
      'The model follows what happened (off by {{off}}; {{most}} is allowed): {{actual}} repeats made, {{expected}} expected',
    findingMissed:
      'Fitted to all of it, the model adds up to what happened ({{actual}} repeats made, {{expected}} expected), but it did not forecast the last {{days}} days',
    findingOff:
      'The model strays from what happened by {{off}} ({{most}} is allowed): {{actual}} repeats made, {{expected}} expected',
    about:
      'Repeat purchases of the clients fitted, summed up to the end of each month. It follows what happened where, at the end of the list, what was made is no more than {{most}} off what was expected.',
    chart: 'Repeat purchases, summed up: made and expected',
    description: 'Two lines by month: repeat purchases made so far, and those that the model expects.',
    actual: 'Made',
    expected: 'Expected',
    month: 'Month',
    purchases: 'Repeat purchases',
  },
  fit: {
    finding_one: 'How many come back: 1 client has not; the model expects {{expected}}',
    finding_other: 'How many come back: {{count}} clients have not; the model expects {{expected}}',
    about: 'Clients by number of repeat purchases, actual and expected by the model.',
    chart: 'Clients by repeat purchases: actual and expected',
    description: 'Two columns by number of repeat purchases: actual and expected clients.',
    clients: 'Clients',
    repeats: 'Repeat purchases',
    more: '{{most}} or more',
  },
  spend: {
    finding: 'A repeat purchase was worth {{mean}} on average',
    means_one:
      'It is the amount of the one repeat purchase in the list. Of those who come back the model expects {{each}} per purchase on average: there each client counts the same, however often it buys.',
    means_other:
      'It is the mean of the {{count}} repeat purchases in the list. Of those who come back the model expects {{each}} per purchase on average: there each client counts the same, however often it buys.',
    none: 'What a purchase is worth cannot be said: few clients came back with an amount',
    about:
      'Of {{clients}} {{clients:client|clients}} that came back. What each is expected to spend is its own mean, drawn to that of all, the more so the less it has bought.',
    aboutLimit: 'Of {{clients}} {{clients:client|clients}} that came back.',
    limit: {
      steadySpend: 'Each client spends almost the same each time: of one that came back its own mean is expected.',
      sameSpend: 'In what they spend clients cannot be told apart: the same mean is expected of all.',
    },
    intervals:
      'Between which figures the expected one is: with 90% certainty, for what the list leaves unknown of purchases and spend. What may come, in nine cases of ten: the chance of each purchase counts, too. Each is worked out on its own, and the second may end before the first, above all for those who hardly ever buy. How both are worked out stands at the end.',
    twoValues:
      'Those {{weeks}} weeks run from {{from}} to {{to}}. It is not the “CLV value” of “Customer value”, which is by formula, over more years and with a retention that is assumed or of a column: they are not added up and need not agree.',
    worthExpected: 'With 90% certainty that expected value is between {{low}} and {{high}}.',
    worthOpen:
      'Between which figures that expected value is cannot be said: the list sets no limit to what is unknown of spend, or of purchases.',
    worthKnown_one:
      'Of 1 client of the table that is on the list the margin, or what a purchase is worth, is not known, and it does not count. The settings of “Customer value” take a margin by family or for all.',
    worthKnown_other:
      'Of {{count}} clients of the table that are on the list the margin, or what a purchase is worth, is not known, and they do not count. The settings of “Customer value” take a margin by family or for all.',
    worthPredicted: 'What may come, in nine cases of ten: {{least}} to {{most}}.',
    worth: {
      margin: 'The purchases of {{weeks}} weeks are worth {{worth}} of margin today ({{scope}})',
      sales: 'The purchases of {{weeks}} weeks are worth {{worth}} of future sales today, without a margin ({{scope}})',
    },
    scope: '{{clients}} of {{all}} clients; {{discount}} a year',
    discounted:
      'It is what is expected of the clients of the table that have a figure, who made {{part}} of what was bought in the list. Each month is discounted from its end at {{discount}} a year.',
    terms: {
      margin:
        'What the purchases expected are worth: amounts of today ({{unit}}) of margin, of the {{weeks}} weeks from {{from}} to {{to}}, each month discounted from its end at {{discount}} a year; {{clients}} of {{all}} clients of the table.',
      sales:
        'What the purchases expected are worth: amounts of today ({{unit}}) of future sales, without a margin, of the {{weeks}} weeks from {{from}} to {{to}}, each month discounted from its end at {{discount}} a year; {{clients}} of {{all}} clients of the table.',
    },
  },
  warnings: {
    finding: 'When not to believe the forecast',
    old: 'The list ends on {{last}}, {{days}} days before this report ({{day}}): the {{weeks}} weeks of the forecast begin where the list ends, not today. To forecast from today, add the purchases that are missing.',
    far: '{{weeks}} weeks are forecast with a list of {{days}} days: so far ahead nobody has been seen to buy, and all of it comes of the model.',
    none: 'Nothing that was checked speaks against the forecast',
    fewClients:
      'There {{clients:is|are}} {{clients}} {{clients:client|clients}}: what all of them will buy can be said, within a wide interval; the figure of one client, and the parameters, hardly.',
    flat: 'The list says little of how clients buy and leave: some number of the model could be nearly three times as large, or a third. Look between which figures the expected one is, not at the figure alone.',
    noSeason: 'The list spans {{days}} days, less than two years: a season cannot be seen, and the model knows none.',
    drift:
      'In the last three months there were {{actual}} repeat purchases and the model expected {{expected}}: more than 20% apart, and more than chance would make it: there is a trend or a season that it does not know.',
    heldOut:
      'In the {{days}} days kept back, which it was not shown, the model forecast {{forecast}} {{forecast:purchase|purchases}} and there were {{actual}} ({{deviation}}, and from 20% on it is said here): there is a trend or a season that it does not know, and its forecast may be off by as much.',
    heldOutSome:
      'In the {{days}} days kept back, which it was not shown, the model forecast {{forecast}} {{forecast:purchase|purchases}} of the {{compared}} clients that it was compared on and there were {{actual}} ({{deviation}}, and from 20% on it is said here): there is a trend or a season that it does not know, and its forecast of all may be off by as much.',
    spendFrequency:
      'Who buys more often spends {{way}} each time (correlation {{correlation}}; said from 0.1 on): the forecast of spend takes it that this is not so, and may be wrong for those who buy most and least.',
    more: 'more',
    less: 'less',
    spendTail:
      'A few clients spend so much more than the others that a mean of all says nothing: of a client without a repeat it is not said what a purchase is worth.',
    noSpend: 'Fewer than 20 clients came back with an amount: it is said how many purchases, not what they are worth.',
  },
  beside: {
    noModel: 'no model',
    fewRepeaters: 'fewer than 20 clients have bought again, and so there is no forecast',
    noMaximum: 'the purchase histories determine no model',
    noSpend: 'fewer than 20 clients came back with an amount: what a purchase is worth cannot be said',
    nobody: 'no line of the list that could be read is of a client of the table',
    nobodyLeaves:
      'in the purchase histories nobody seems to leave, and the model cannot tell who is still active: there is no probability to give',
    noCurrency: 'the list’s currency',
    alive: 'on {{day}}, {{model}}',
    ahead: '{{weeks}} {{weeks:week|weeks}}, {{model}}',
    sure: '{{weeks}} {{weeks:week|weeks}}, 9 cases of 10',
    ninety: '90% interval',
    interval: '90% interval of the expected value, {{unit}}',
    noInterval: 'the list sets no limit to what is unknown of purchases or of spend: there is no interval',
    spend: '{{unit}}, Gamma-Gamma',
    margin: '{{weeks}} {{weeks:week|weeks}}, margin, {{discount}} a year, {{unit}}',
    sales: '{{weeks}} {{weeks:week|weeks}}, no margin, {{discount}} a year, {{unit}}',
    digit0: '1–4, 4 = bought lately',
    digit1: '1–4, 4 = buys often',
    digit2: '1–4, 4 = large purchases',
  },
};

/** The words of forecasts from purchase histories. */
export const forecastWords = { es, en };
