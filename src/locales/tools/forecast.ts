const es = {
  finding:
    'En las 52 semanas del {{from}} al {{to}} se esperan {{purchases}} compras de los {{clients}} clientes de la lista',
  fewRepeaters: 'Sin previsión de compras: menos de 20 clientes han vuelto a comprar',
  noMaximum: 'Sin previsión de compras: las historias no determinan el modelo',
  expected:
    'Valor esperado de todos juntos: {{total}} {{total:compra|compras}}; intervalo del 90 % del valor esperado (lo que los datos dejan sin saber de los parámetros; método delta): de {{low}} a {{high}}.',
  expectedOpen:
    'Valor esperado de todos juntos: {{total}} {{total:compra|compras}}; no hay intervalo del valor esperado: el modelo llega a un límite, y son demasiados clientes para dejarlo abierto.',
  predicted:
    'Lo que puede venir, en nueve de cada diez casos: de {{least}} a {{most}} compras (simulado con los parámetros que los datos dejan abiertos).',
  about: 'Modelo {{model}}, por máxima verosimilitud sobre {{clients}} {{clients:cliente|clientes}}, en semanas.',
  laterStarters:
    'Ajustado solo a los clientes que empezaron pasado el primer año de la lista: de los demás no se sabe cuándo empezaron.',
  chosen: {
    only: 'Solo {{model}} se ha podido ajustar.',
    bic: '{{model}} elegido: en los últimos {{days}} días, que no se le enseñaron, ningún modelo falla claramente menos (un error estándar del fallo medio: {{error}} de lo comprado), y es el que mejor explica las compras para los parámetros que tiene (el de menor BIC).',
    bicOnly:
      '{{model}} elegido porque es el que mejor explica las compras para los parámetros que tiene (menor BIC): la lista es corta para guardar una parte y probar con ella.',
    bicOff:
      '{{model}} elegido porque es el que mejor explica las compras para los parámetros que tiene (menor BIC): en los últimos {{days}} días, que no se le enseñaron, se desvía un {{deviation}}, y ningún modelo acierta claramente más.',
    holdout: '{{model}} elegido: es el que mejor acierta los últimos {{days}} días, que no se le enseñaron.',
    holdoutOff:
      '{{model}} elegido: es el que menos se desvía en los últimos {{days}} días, que no se le enseñaron, y aun así un {{deviation}}.',
  },
  segments: {
    none: 'Ningún cliente de un segmento está en la lista de compras',
    nobodyHas: 'Ningún cliente de la tabla tiene segmento: no hay previsión por segmentos',
    finding: 'Del segmento {{segment}} se espera el {{part}} de las compras',
    about:
      'Con el intervalo del valor esperado (lo que no se sabe de los parámetros) y, aparte, el de lo que puede venir; los dos en nueve de cada diez casos. Los intervalos de un segmento no son la suma de los de sus clientes.',
    segment: 'Segmento',
    named_one: '{{segment}} ({{count}} cliente)',
    named_other: '{{segment}} ({{count}} clientes)',
    expected: 'Compras esperadas',
    openLow: 'Esperadas, desde',
    openHigh: 'Esperadas, hasta',
    least: 'Pueden venir, mínimo',
    most: 'Pueden venir, máximo',
    purchases: 'Compras en 52 semanas',
    worth: 'Lo que valen las compras esperadas de cada segmento ({{convention}})',
    value: 'Valor esperado',
    worthLeast: 'Puede venir, mínimo',
    worthMost: 'Puede venir, máximo',
    chart: 'Compras de cada segmento en 52 semanas (marca: esperadas; barra: lo que puede venir en 9 de cada 10 casos)',
    description:
      'Una barra por segmento, de lo menos a lo más que puede venir en nueve de cada diez casos, con una marca en lo esperado.',
    worthChart: 'Lo que valen (marca: valor esperado; barra: lo que puede venir en 9 de cada 10 casos)',
    worthAxis: 'Valor de hoy, {{unit}}',
  },
  limit: {
    nobodyLeaves:
      'En estas historias nadie parece irse: el modelo se queda en compras al azar sin final (NBD), sin errores estándar. Que siga activo no se puede distinguir.',
    sameRate: 'En estas historias todos compran al mismo ritmo: los parámetros no tienen errores estándar.',
    sameLeaving:
      'En estas historias todos se van con la misma probabilidad: los parámetros no tienen errores estándar.',
    allLeave: 'En estas historias todos se van a la primera ocasión: los parámetros no tienen errores estándar.',
    someStay:
      'En estas historias una parte se va a la primera ocasión y el resto nunca: los parámetros no tienen errores estándar.',
    nobodyReturns: 'En estas historias nadie vuelve a comprar: los parámetros no tienen errores estándar.',
  },
  unknown:
    'No conoce temporadas, tendencias ni clientes nuevos, y supone que la historia de cada cliente empieza en su primera compra de la lista.',
  model: { bg: 'BG/NBD', mbg: 'MBG/NBD', pareto: 'Pareto/NBD', mbgk: 'MBG/CNBD-{{k}}' },
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
    finding: 'El modelo sigue lo ocurrido: {{actual}} compras repetidas reales, {{expected}} esperadas',
    findingMissed:
      'Ajustado a todo, el modelo suma lo ocurrido ({{actual}} repeticiones, {{expected}} esperadas), pero no previó los últimos {{days}} días',
    findingOff: 'El modelo se aparta de lo ocurrido: {{actual}} compras repetidas reales, {{expected}} esperadas',
    about: 'Compras repetidas acumuladas a fin de mes de los clientes ajustados.',
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
      'Modelo Gamma-Gamma sobre {{clients}} {{clients:cliente que ha|clientes que han}} repetido: p = {{p}}, q = {{q}}, γ = {{gamma}} (p, q y γ describen cómo varía el gasto: de una compra a otra del mismo cliente, y de un cliente a otro; no hace falta leerlos). El gasto esperado de cada cliente es su media, acercada a la de todos.',
    aboutLimit: 'Modelo Gamma-Gamma sobre {{clients}} {{clients:cliente que ha|clientes que han}} repetido.',
    limit: {
      steadySpend:
        'Cada cliente gasta casi lo mismo cada vez: de quien ha repetido se espera su propia media (parámetro p sin límite), sin errores estándar.',
      sameSpend:
        'En lo que gastan, los clientes no se distinguen entre sí: de todos se espera la misma media (parámetro q sin límite), sin errores estándar.',
    },
    intervals:
      'Intervalo del valor esperado del 90 %: las compras, por lo que no se sabe de sus parámetros; el gasto, por reajustes a clientes sacados de los mismos con reposición (de más de 5000, por la curvatura de la verosimilitud); los dos, como independientes. Lo que puede venir: además, las compras y lo que gasta cada vez este cliente, simulados.',
    twoValues:
      'Esas 52 semanas van del {{from}} al {{to}}. No es el «Valor CLV» de «Valor de clientes», que es por fórmula, a más años y con una retención supuesta o de una columna: ni se suman ni tienen que coincidir.',
    worthExpected: 'Intervalo del valor esperado (90 %): de {{low}} a {{high}}.',
    worthOpen:
      'No hay intervalo de ese valor esperado: los clientes dejan abiertos los parámetros del gasto, o de las compras, sin fin.',
    worthKnown_one:
      'De 1 cliente de la tabla que está en la lista no se conoce el margen, o lo que vale una compra, y no cuenta. En los ajustes de «Valor de clientes» se puede dar un margen por familia o para todos.',
    worthKnown_other:
      'De {{count}} clientes de la tabla que están en la lista no se conoce el margen, o lo que vale una compra, y no cuentan. En los ajustes de «Valor de clientes» se puede dar un margen por familia o para todos.',
    worthPredicted: 'Lo que puede venir, en nueve de cada diez casos: de {{least}} a {{most}}.',
    worth: {
      margin: 'Las compras de 52 semanas valen hoy {{worth}} de margen ({{scope}})',
      sales: 'Las compras de 52 semanas valen hoy {{worth}} de ventas futuras, sin margen ({{scope}})',
    },
    scope: '{{clients}} de {{all}} clientes; {{discount}} anual',
    discounted:
      'Es lo que se espera de los clientes de la tabla que tienen cifra, que han hecho el {{part}} de lo comprado en la lista. Cada mes se actualiza desde su final al {{discount}} anual.',
    terms: {
      margin:
        'Lo que valen las compras esperadas: importes de hoy ({{unit}}) de margen, de las 52 semanas del {{from}} al {{to}}, cada mes actualizado desde su final al {{discount}} anual; {{clients}} de {{all}} clientes de la tabla.',
      sales:
        'Lo que valen las compras esperadas: importes de hoy ({{unit}}) de ventas futuras, sin margen, de las 52 semanas del {{from}} al {{to}}, cada mes actualizado desde su final al {{discount}} anual; {{clients}} de {{all}} clientes de la tabla.',
    },
  },
  warnings: {
    finding: 'Cuándo no creer la previsión',
    old: 'La lista acaba el {{last}}, {{days}} días antes de este informe ({{day}}): las 52 semanas de la previsión empiezan al acabar la lista, no hoy. Para prever desde hoy, añada las compras que faltan.',
    none: 'Nada de lo comprobado desaconseja la previsión',
    fewClients:
      '{{clients:Es|Son}} {{clients}} {{clients:cliente|clientes}}: lo que comprarán todos juntos se puede decir, con un intervalo ancho; la cifra de un cliente y los parámetros, apenas.',
    flat: 'Las historias dejan algún parámetro abierto en más de un factor de 2,7: mire los intervalos, no la cifra.',
    noSeason: 'La lista abarca {{days}} días, menos de dos años: no se ve si hay temporada, y el modelo no la conoce.',
    drift:
      'En los últimos tres meses ha habido {{actual}} compras repetidas y el modelo esperaba {{expected}}: hay una tendencia o una temporada que no conoce.',
    heldOut:
      'En los {{days}} días guardados, que no se le enseñaron, el modelo preveía {{forecast}} {{forecast:compra|compras}} y ha habido {{actual}} ({{deviation}}): hay una tendencia o una temporada que no conoce, y su previsión puede desviarse otro tanto.',
    heldOutSome:
      'En los {{days}} días guardados, que no se le enseñaron, el modelo preveía {{forecast}} {{forecast:compra|compras}} de los {{compared}} clientes con que se comparó y ha habido {{actual}} ({{deviation}}): hay una tendencia o una temporada que no conoce, y su previsión de todos puede desviarse otro tanto.',
    spendFrequency:
      'Quien compra más veces gasta {{way}} cada vez (correlación {{correlation}}): el modelo de gasto supone que no; el valor de los extremos puede estar mal.',
    more: 'más',
    less: 'menos',
    spendTail:
      'La media del gasto entre clientes no tiene fin (q = {{q}}): de quien no ha repetido no se dice cuánto vale una compra.',
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
    noInterval: 'los clientes dejan abiertos los parámetros de las compras o del gasto sin fin: no hay intervalo',
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
    'In the 52 weeks from {{from}} to {{to}} {{purchases}} purchases are expected of the {{clients}} clients of the list',
  fewRepeaters: 'No forecast of purchases: fewer than 20 clients have bought again',
  noMaximum: 'No forecast of purchases: the histories do not determine the model',
  expected:
    'Expected value of all together: {{total}} {{total:purchase|purchases}}; 90 % interval of the expected value (what the data leave unknown of the parameters; delta method): {{low}} to {{high}}.',
  expectedOpen:
    'Expected value of all together: {{total}} {{total:purchase|purchases}}; there is no interval of the expected value: the model comes to a limit, and the clients are too many to leave it open.',
  predicted:
    'What may come, in nine cases of ten: {{least}} to {{most}} purchases (simulated with the parameters that the data leave open).',
  about: 'Model {{model}}, by maximum likelihood over {{clients}} {{clients:client|clients}}, in weeks.',
  laterStarters:
    'Fitted only to the clients that began after the first year of the list: of the others it is not known when they began.',
  chosen: {
    only: 'Only {{model}} could be fitted.',
    bic: '{{model}} chosen: in the last {{days}} days, which it was not shown, no model misses clearly less (one standard error of the mean miss: {{error}} of what was bought), and it explains the purchases best for the parameters that it has (the lowest BIC).',
    bicOnly:
      '{{model}} chosen because it explains the purchases best for the parameters that it has (lowest BIC): the list is too short to keep a part for trying.',
    bicOff:
      '{{model}} chosen because it explains the purchases best for the parameters that it has (lowest BIC): in the last {{days}} days, which it was not shown, it is off by {{deviation}}, and no model does clearly better.',
    holdout: '{{model}} chosen: it forecasts best the last {{days}} days, which it was not shown.',
    holdoutOff:
      '{{model}} chosen: it is the least off in the last {{days}} days, which it was not shown, and even so by {{deviation}}.',
  },
  segments: {
    none: 'No client of a segment is on the purchase list',
    nobodyHas: 'No client of the table has a segment: there is no forecast by segment',
    finding: '{{part}} of the purchases are expected of the segment {{segment}}',
    about:
      'With the interval of the expected value (what is not known of the parameters) and, apart from it, that of what may come; both in nine cases of ten. The intervals of a segment are not the sum of its clients’.',
    segment: 'Segment',
    named_one: '{{segment}} ({{count}} client)',
    named_other: '{{segment}} ({{count}} clients)',
    expected: 'Purchases expected',
    openLow: 'Expected, from',
    openHigh: 'Expected, up to',
    least: 'May come, at least',
    most: 'May come, at most',
    purchases: 'Purchases in 52 weeks',
    worth: 'What the purchases expected of each segment are worth ({{convention}})',
    value: 'Expected value',
    worthLeast: 'May come, least',
    worthMost: 'May come, most',
    chart: 'Purchases of each segment in 52 weeks (mark: expected; bar: what may come in nine of ten cases)',
    description:
      'A bar for each segment, from the least to the most that may come in nine of ten cases, with a mark on what is expected.',
    worthChart: 'What they are worth (mark: expected; bar: what may come in nine of ten cases)',
    worthAxis: 'Value today, {{unit}}',
  },
  limit: {
    nobodyLeaves:
      'In these histories nobody seems to leave: the model comes to purchases at random without an end (NBD), without standard errors. Who is still active cannot be told.',
    sameRate: 'In these histories all buy at one rate: the parameters have no standard errors.',
    sameLeaving: 'In these histories all leave with one probability: the parameters have no standard errors.',
    allLeave: 'In these histories all leave at the first chance: the parameters have no standard errors.',
    someStay:
      'In these histories some leave at the first chance and the others never: the parameters have no standard errors.',
    nobodyReturns: 'In these histories nobody buys again: the parameters have no standard errors.',
  },
  unknown:
    'It knows no seasons, trends or new clients, and takes each client’s history to begin with its first purchase in the list.',
  model: { bg: 'BG/NBD', mbg: 'MBG/NBD', pareto: 'Pareto/NBD', mbgk: 'MBG/CNBD-{{k}}' },
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
    finding: 'The model follows what happened: {{actual}} repeat purchases made, {{expected}} expected',
    findingMissed:
      'Fitted to all of it, the model adds up to what happened ({{actual}} repeats made, {{expected}} expected), but it did not forecast the last {{days}} days',
    findingOff: 'The model strays from what happened: {{actual}} repeat purchases made, {{expected}} expected',
    about: 'Repeat purchases of the clients fitted, summed up to the end of each month.',
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
      'Gamma-Gamma model over {{clients}} {{clients:client|clients}} that came back: p = {{p}}, q = {{q}}, γ = {{gamma}} (p, q and γ describe how spend varies: from one purchase of a client to the next, and from client to client; nobody needs to read them). A client’s expected spend is its own mean, drawn to that of all.',
    aboutLimit: 'Gamma-Gamma model over {{clients}} {{clients:client|clients}} that came back.',
    limit: {
      steadySpend:
        'Each client spends almost the same each time: of one that came back its own mean is expected (parameter p without a bound), without standard errors.',
      sameSpend:
        'In what they spend clients cannot be told apart: the same mean is expected of all (parameter q without a bound), without standard errors.',
    },
    intervals:
      '90% interval of the expected value: of purchases, what is not known of their parameters; of spend, refits to clients drawn from the same ones with putting back (of more than 5,000, the curvature of the likelihood); both together as independent. What may come: besides, the purchases and what this client spends each time, simulated.',
    twoValues:
      'Those 52 weeks run from {{from}} to {{to}}. It is not the “CLV value” of “Customer value”, which is by formula, over more years and with a retention that is assumed or of a column: they are not added up and need not agree.',
    worthExpected: 'Interval of that expected value (90%): {{low}} to {{high}}.',
    worthOpen:
      'There is no interval of that expected value: the clients leave the parameters of spend, or of purchases, open without an end.',
    worthKnown_one:
      'Of 1 client of the table that is on the list the margin, or what a purchase is worth, is not known, and it does not count. The settings of “Customer value” take a margin by family or for all.',
    worthKnown_other:
      'Of {{count}} clients of the table that are on the list the margin, or what a purchase is worth, is not known, and they do not count. The settings of “Customer value” take a margin by family or for all.',
    worthPredicted: 'What may come, in nine cases of ten: {{least}} to {{most}}.',
    worth: {
      margin: 'The purchases of 52 weeks are worth {{worth}} of margin today ({{scope}})',
      sales: 'The purchases of 52 weeks are worth {{worth}} of future sales today, without a margin ({{scope}})',
    },
    scope: '{{clients}} of {{all}} clients; {{discount}} a year',
    discounted:
      'It is what is expected of the clients of the table that have a figure, who made {{part}} of what was bought in the list. Each month is discounted from its end at {{discount}} a year.',
    terms: {
      margin:
        'What the purchases expected are worth: amounts of today ({{unit}}) of margin, of the 52 weeks from {{from}} to {{to}}, each month discounted from its end at {{discount}} a year; {{clients}} of {{all}} clients of the table.',
      sales:
        'What the purchases expected are worth: amounts of today ({{unit}}) of future sales, without a margin, of the 52 weeks from {{from}} to {{to}}, each month discounted from its end at {{discount}} a year; {{clients}} of {{all}} clients of the table.',
    },
  },
  warnings: {
    finding: 'When not to believe the forecast',
    old: 'The list ends on {{last}}, {{days}} days before this report ({{day}}): the 52 weeks of the forecast begin where the list ends, not today. To forecast from today, add the purchases that are missing.',
    none: 'Nothing that was checked speaks against the forecast',
    fewClients:
      'There {{clients:is|are}} {{clients}} {{clients:client|clients}}: what all of them will buy can be said, within a wide interval; the figure of one client, and the parameters, hardly.',
    flat: 'The histories leave a parameter open by more than a factor of 2.7: look at the intervals, not at the figure.',
    noSeason: 'The list spans {{days}} days, less than two years: a season cannot be seen, and the model knows none.',
    drift:
      'In the last three months there were {{actual}} repeat purchases and the model expected {{expected}}: there is a trend or a season that it does not know.',
    heldOut:
      'In the {{days}} days kept back, which it was not shown, the model forecast {{forecast}} {{forecast:purchase|purchases}} and there were {{actual}} ({{deviation}}): there is a trend or a season that it does not know, and its forecast may be off by as much.',
    heldOutSome:
      'In the {{days}} days kept back, which it was not shown, the model forecast {{forecast}} {{forecast:purchase|purchases}} of the {{compared}} clients that it was compared on and there were {{actual}} ({{deviation}}): there is a trend or a season that it does not know, and its forecast of all may be off by as much.',
    spendFrequency:
      'Who buys more often spends {{way}} each time (correlation {{correlation}}): the spend model takes it that this is not so; the value of extremes may be wrong.',
    more: 'more',
    less: 'less',
    spendTail:
      'The mean spend over clients has no end (q = {{q}}): of a client without a repeat it is not said what a purchase is worth.',
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
    noInterval: 'the clients leave the parameters of purchases or of spend open without an end: there is no interval',
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
