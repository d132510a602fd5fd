const es = {
  title: 'Valor del cliente',
  value: 'CLV: {{value}} ({{terms}})',
  sales: 'Ventas futuras, sin margen: {{value}} ({{terms}})',
  group: 'Grupo de valor: {{group}}',
  tie: 'Está en el grupo 1 valiendo 0 porque el mismo valor comparte el mejor de sus puestos y pocos clientes valen más que 0.',
  rules: 'Manda «{{action}}» ({{source}}): en la acción principal va antes que el grupo de valor.',
  none: 'Sin valor: {{reason}}',
  how: '¿Cómo se ha calculado?',
  hide: 'Ocultar el cálculo',
  sources: 'De dónde sale cada dato: {{sources}}.',
  twice: 'Incluye {{value}} por sus referidos: los que ya están en la tabla cuentan también por su propio valor.',
  broughtMean: 'Cuánto vale cada uno no consta: se supone la media de la cartera.',
  forecast:
    'Según sus compras: {{next}} compras esperadas en {{weeks}} semanas (del {{from}} al {{to}}); en nueve de cada diez casos, de {{least}} a {{most}}.',
  alive: 'Probabilidad de que siga activo al {{day}}: {{alive}}.',
  howForecast:
    'Modelo {{model}} con {{x:su|sus}} {{x}} {{x:compra repetida|compras repetidas}}, la última {{recency}} {{recency:día|días}} después de la primera y {{age}} {{age:día|días}} hasta el {{day}}.',
  interval:
    'Con un 90 % de seguridad, las compras esperadas están entre {{low}} y {{high}}, por lo que la lista deja sin saber.',
  aliveInterval:
    'Con un 90 % de seguridad, la probabilidad de que siga activo está entre {{low}} y {{high}}, por lo que la lista deja sin saber.',
  aliveCertain: 'La probabilidad de que siga activo no tiene intervalo: {{model}} lo da por activo siempre ({{why}}).',
  toCome:
    'Sin límite de años, le quedan por hacer {{purchases}} {{purchases:compra|compras}}: la suma de las que cabe esperar mientras no se vaya, cada una descontada al {{discount}} anual desde que se haga{{(interval)}}.',
  toComeEndless: 'Sin límite de años, las compras que le quedan no tienen fin al {{discount}} anual.',
  left: 'Si todavía no se ha ido, la mitad de los que son como él sigue {{years}} {{years:año|años}} más{{(interval)}}.',
  leftUnseen:
    'Si todavía no se ha ido, la mitad de los que son como él sigue {{years}} {{years:año|años}} más{{(interval)}}. Lo dice el modelo: la lista abarca {{span}} {{span:año|años}}, y tan lejos nadie lo ha visto.',
  leftFar: 'Si todavía no se ha ido, la mitad de los que son como él sigue más tiempo del que la lista permite decir.',
  sureBetween: 'con un 90 % de seguridad, entre {{low}} y {{high}}',
  sureFrom: 'con un 90 % de seguridad, desde {{low}} y sin límite por arriba',
  howOnce: 'Modelo {{model}}: ha comprado una vez, {{age}} {{age:día|días}} antes del {{day}}.',
  worth:
    '{{next}} {{next:compra|compras}} × {{spend}} por compra{{(margin)}} × {{factor}} = {{worth}} en {{weeks}} semanas. El {{factor}} es lo que queda al traer a hoy cada mes, desde su final, al {{discount}} anual.',
  spendInterval: 'El gasto esperado por compra, con un 90 % de seguridad: entre {{low}} y {{high}}.',
  worthExpected: 'Ese valor esperado, con un 90 % de seguridad: entre {{low}} y {{high}}.',
  worthOpen: 'Entre qué cifras está ese valor no se puede decir: la lista no pone límite a lo que no se sabe.',
  worthPredicted: 'Lo que puede venir, en nueve de cada diez casos: de {{least}} a {{most}}.',
  rfm: 'Dígitos RFM, de 1 a 4 por cuartiles de los clientes de la lista: R {{r}} (última compra hace {{idle}} {{idle:día|días}}), F {{f}} (compras al año) y M {{m}} (importe medio de sus compras).',
  margin: '× {{rate}} de margen del cliente, sin restar coste de servir',
  marginNet: '× {{rate}} de margen del cliente, que ya viene sin el coste de servir',
  spend: {
    shrunk:
      'Por compra ha gastado hasta ahora {{mean}} de media ({{total}} en {{count}} {{count:compra|compras}}; las repetidas, {{repeats}}). Se esperan {{spend}} porque el modelo de gasto acerca la media de sus compras repetidas a la de todos los que repiten ({{all}}), más cuanto menos ha comprado.',
    open: 'Por compra ha gastado hasta ahora {{mean}} de media ({{total}} en {{count}} {{count:compra|compras}}; las repetidas, {{repeats}}). Se esperan {{spend}} porque el modelo de gasto acerca la media de sus compras repetidas a lo que gastan los demás que repiten, más cuanto menos ha comprado; la media de todos no significa nada, porque unos pocos gastan mucho más.',
    once: 'Ha gastado {{mean}} en su única compra. Se esperan {{spend}}, la media de todos los que repiten: una sola compra no dice lo que gastará.',
    steadySpend:
      'Por compra ha gastado hasta ahora {{mean}} de media ({{total}} en {{count}} {{count:compra|compras}}). Se espera {{spend}}, la media de sus compras repetidas.',
    sameSpend:
      'Por compra ha gastado hasta ahora {{mean}} de media ({{total}} en {{count}} {{count:compra|compras}}). Se espera {{spend}}, lo mismo de todos: en lo que gastan por compra, los clientes de la lista no se distinguen.',
  },
  twoValues:
    'No es el CLV ni se compara con él: el CLV es una fórmula, {{horizon}} con su {{of}} de un año y una retención del {{retention}}; esto es lo que el modelo espera de sus compras, solo en {{weeks}} semanas.',
  contract: {
    renews:
      'Según sus contratos: la próxima vez, el {{next}}, renueva con una probabilidad del {{renews}} (un periodo de 1 {{period}}, visto el {{day}}).',
    median:
      'De contratos como el suyo, la mitad sigue {{median}} {{median:periodo|periodos}} más, de 1 {{period}} cada uno.',
    each: 'Su contrato desde el {{start}} renueva la próxima vez, el {{next}}, con una probabilidad del {{renews}} (un periodo de 1 {{period}}, visto el {{day}}){{(median)}}.',
    bound_one:
      '1 de sus contratos termina más allá de su próximo {{period}}: antes no puede renovarse ni perderse, y las cifras lo tratan como si pudiera.',
    bound_other:
      '{{count}} de sus contratos terminan más allá de su próximo {{period}}: antes no pueden renovarse ni perderse, y las cifras los tratan como si pudieran.',
    eachMedian: 'la mitad de los que son como él sigue {{median}} {{median:periodo|periodos}} más',
    more_one: 'Tiene 1 contrato activo más.',
    more_other: 'Tiene {{count}} contratos activos más.',
    worth: 'Sus renovaciones valen hoy {{worth}} de {{of}} (sin límite de años, al {{discount}} anual).',
    how: 'Contrato: lleva {{completed}} {{completed:periodo completado|periodos completados}} de 1 {{period}}. El modelo {{model}}, ajustado a {{contracts}} {{contracts:contrato|contratos}}, dice qué parte de los que llegan hasta ahí sigue después del siguiente.',
    several:
      'Tiene {{active}} contratos activos: en la columna «Prob. de renovar» está la del más antiguo; el valor es de todos.',
    howSeveral:
      'Contratos: llevan {{completed}} periodos completados de 1 {{period}}, del más antiguo al más nuevo. El modelo {{model}}, ajustado a {{contracts}} {{contracts:contrato|contratos}}, dice qué parte de los que llegan hasta ahí sigue después del siguiente.',
    intervalOldest:
      'La probabilidad del más antiguo, con un 90 % de seguridad: entre {{low}} y {{high}}, por lo que los contratos dejan sin saber.',
    since: 'del contrato desde el {{start}}',
    howSum: 'Los contratos juntos: {{sum}} = {{worth}}.',
    interval:
      'Esa probabilidad, con un 90 % de seguridad: entre {{low}} y {{high}}, por lo que los contratos dejan sin saber.',
    noInterval: 'Entre qué cifras están no se puede decir: el modelo llega a un caso límite.',
    howWorth:
      'Valor de las renovaciones{{(start)}}: {{renewals}} esperadas (la próxima, entera; las demás, actualizadas al {{discount}} anual) × {{amount}} de {{of}} por {{period}} = {{worth}}.',
    worthInterval:
      'Ese valor, con un 90 % de seguridad: entre {{low}} y {{high}}, por lo que los contratos dejan sin saber.',
  },
  network: {
    line: 'En red: vale {{total}}, {{own}} por sí mismo y {{gain}} por aquellos en los que influye{{(times)}}; puesto {{rank}} de la cartera.',
    times: '{{times}} veces lo suyo',
    noOwn:
      'En red: vale {{total}}, {{gain}} por aquellos en los que influye; valor propio no tiene. Puesto {{rank}} de la cartera.',
    how: 'Valor en red: a su valor propio («{{header}}») se suma, por cada cliente en el que influye, el peso de la relación × lo que aquel vale con su red (T = v + W·T). Está en la unidad de «{{header}}», con el horizonte y la tasa que esa columna tenga: la red no añade otros.',
    alikeTrust:
      'El peso de cada relación es el {{weight}} por la confianza que dice la lista: ese {{weight}} es un juicio de quien lo ha dicho, no un dato de la lista.',
    alike:
      'El peso de las relaciones, {{weight}} para todas, es un juicio de quien lo ha dicho, no un dato de la lista.',
    swing: 'Con todos los pesos un {{percent}} menores vale {{lower}}; con un {{percent}} mayores, {{higher}}.',
  },
  ofMargin: 'margen',
  ofSales: 'venta',
  doubts: 'Cuándo no creerlo: {{doubts}}. Lo explica la hoja de «{{sheet}}».',
  more: 'más',
  less: 'menos',
  doubt: {
    old: 'la lista acaba el {{last}}, {{days}} días antes del {{day}}, y la previsión empieza donde acaba',
    fewClients: 'son pocos clientes ({{clients}}) para la cifra de uno solo',
    flat: 'la lista dice poco de cómo compran y se van los clientes',
    noSeason: 'la lista no llega a dos años y no se ve si hay temporada',
    drift: 'en los últimos tres meses hubo {{actual}} compras repetidas y se esperaban {{expected}}',
    heldOut: 'en los {{days}} días que no se le enseñaron, la previsión se desvió un {{deviation}}',
    spendFrequency:
      'quien compra más veces gasta {{way}} cada vez (correlación {{correlation}}), y el modelo de gasto supone que no',
    spendSpread:
      'las compras de un cliente varían un {{observed}} y el modelo de gasto las toma por un {{model}}: compare lo esperado con lo que lleva gastado por compra',
    spendTail: 'unos pocos clientes gastan tanto más que la media de todos no significa nada',
    noSpend: 'pocos han repetido con importe para decir lo que vale una compra',
  },
};

const en: typeof es = {
  title: 'Value of the client',
  value: 'CLV: {{value}} ({{terms}})',
  sales: 'Future sales, without a margin: {{value}} ({{terms}})',
  group: 'Value group: {{group}}',
  tie: 'It is in group 1 though worth 0: equal values share the best of their places, and few clients are worth more than 0.',
  rules: '“{{action}}” rules ({{source}}): in the main action it goes before the value group.',
  none: 'No value: {{reason}}',
  how: 'How was this computed?',
  hide: 'Hide the calculation',
  sources: 'Where each figure is from: {{sources}}.',
  twice: 'It includes {{value}} for its referrals: those in the table already count by their own value too.',
  broughtMean: 'What each is worth is not stated: the mean of the portfolio is assumed.',
  forecast:
    'By its purchases: {{next}} purchases expected in {{weeks}} weeks ({{from}} to {{to}}); in nine cases of ten, {{least}} to {{most}}.',
  alive: 'Probability that it is still active on {{day}}: {{alive}}.',
  howForecast:
    'Model {{model}} with its {{x}} repeat {{x:purchase|purchases}}, the last one {{recency}} {{recency:day|days}} after the first and {{age}} {{age:day|days}} to {{day}}.',
  interval:
    'With 90% certainty the purchases expected are between {{low}} and {{high}}, for what the list leaves unknown.',
  aliveInterval:
    'With 90% certainty the probability that it is still active is between {{low}} and {{high}}, for what the list leaves unknown.',
  aliveCertain:
    'The probability that it is still active has no interval: {{model}} always takes it to be active ({{why}}).',
  toCome:
    'Without a limit of years, {{purchases}} {{purchases:purchase is|purchases are}} still to come: the sum of those to be expected until it leaves, each discounted at {{discount}} a year from when it is made{{(interval)}}.',
  toComeEndless: 'Without a limit of years, the purchases still to come have no end at {{discount}} a year.',
  left: 'If it has not left yet, half of those like it stay {{years}} more {{years:year|years}}{{(interval)}}.',
  leftUnseen:
    'If it has not left yet, half of those like it stay {{years}} more {{years:year|years}}{{(interval)}}. The model says so: the list spans {{span}} {{span:year|years}}, and nobody has seen it so far ahead.',
  leftFar: 'If it has not left yet, half of those like it stay longer than the list lets one say.',
  sureBetween: 'with 90% certainty between {{low}} and {{high}}',
  sureFrom: 'with 90% certainty from {{low}} on, without an upper limit',
  howOnce: 'Model {{model}}: it has bought once, {{age}} {{age:day|days}} before {{day}}.',
  worth:
    '{{next}} {{next:purchase|purchases}} × {{spend}} per purchase{{(margin)}} × {{factor}} = {{worth}} in {{weeks}} weeks. {{factor}} is what discounting leaves: each month from its end at {{discount}} a year.',
  spendInterval: 'The spend expected per purchase, with 90% certainty: between {{low}} and {{high}}.',
  worthExpected: 'That expected value, with 90% certainty: between {{low}} and {{high}}.',
  worthOpen: 'Between which figures that value is cannot be said: the list sets no limit to what is unknown.',
  worthPredicted: 'What may come, in nine cases of ten: {{least}} to {{most}}.',
  rfm: 'RFM digits, 1 to 4 by quartiles of the list’s clients: R {{r}} (last purchase {{idle}} {{idle:day|days}} ago), F {{f}} (purchases a year) and M {{m}} (mean amount of its purchases).',
  margin: '× {{rate}} of the client’s margin, no cost to serve subtracted',
  marginNet: '× {{rate}} of the client’s margin, already net of the cost to serve as given',
  spend: {
    shrunk:
      'So far it has spent {{mean}} per purchase on average ({{total}} in {{count}} {{count:purchase|purchases}}; the repeat ones, {{repeats}}). {{spend}} is expected because the spend model pulls the mean of its repeat purchases towards that of all who repeat ({{all}}), the more so the less it has bought.',
    open: 'So far it has spent {{mean}} per purchase on average ({{total}} in {{count}} {{count:purchase|purchases}}; the repeat ones, {{repeats}}). {{spend}} is expected because the spend model pulls the mean of its repeat purchases towards what the others who repeat spend, the more so the less it has bought; the mean of all means nothing, because a few spend so much more.',
    once: 'It has spent {{mean}} in its only purchase. {{spend}} is expected, the mean of all who repeat: a single purchase does not say what it will spend.',
    steadySpend:
      'So far it has spent {{mean}} per purchase on average ({{total}} in {{count}} {{count:purchase|purchases}}). {{spend}} is expected, the mean of its repeat purchases.',
    sameSpend:
      'So far it has spent {{mean}} per purchase on average ({{total}} in {{count}} {{count:purchase|purchases}}). {{spend}} is expected, the same of everybody: in what they spend per purchase the clients of the list do not differ.',
  },
  twoValues:
    'This is not the CLV nor comparable with it: the CLV is a formula, {{horizon}} with its {{of}} of one year and a retention of {{retention}}; this is what the model expects of its purchases, in {{weeks}} weeks only.',
  contract: {
    renews:
      'By its contracts: the next time, on {{next}}, it renews with a probability of {{renews}} (a period of 1 {{period}}, as of {{day}}).',
    median: 'Of contracts like its own half go on for {{median}} {{median:period|periods}} more, of 1 {{period}} each.',
    each: 'Its contract since {{start}} renews the next time, on {{next}}, with a probability of {{renews}} (a period of 1 {{period}}, as of {{day}}){{(median)}}.',
    bound_one:
      '1 of its contracts ends beyond its next {{period}}: before that it can be neither renewed nor lost, and the figures treat it as if it could.',
    bound_other:
      '{{count}} of its contracts end beyond their next {{period}}: before that they can be neither renewed nor lost, and the figures treat them as if they could.',
    eachMedian: 'half of those like it go on for {{median}} {{median:period|periods}} more',
    more_one: 'It has 1 more active contract.',
    more_other: 'It has {{count}} more active contracts.',
    worth: 'Its renewals are worth {{worth}} of {{of}} today (without a limit of years, at {{discount}} a year).',
    how: 'Contract: it has completed {{completed}} {{completed:period|periods}} of 1 {{period}}. The model {{model}}, fitted to {{contracts}} {{contracts:contract|contracts}}, says which part of those that come as far goes on after the next one.',
    several:
      'It has {{active}} active contracts: the column “Prob. of renewing” has that of the longest; the value is of all.',
    howSeveral:
      'Contracts: they have completed {{completed}} periods of 1 {{period}}, from the longest to the newest. The model {{model}}, fitted to {{contracts}} {{contracts:contract|contracts}}, says which part of those that come as far goes on after the next one.',
    intervalOldest:
      'The probability of the longest, with 90% certainty: between {{low}} and {{high}}, for what the contracts leave unknown.',
    since: 'of the contract since {{start}}',
    howSum: 'The contracts together: {{sum}} = {{worth}}.',
    interval:
      'That probability, with 90% certainty: between {{low}} and {{high}}, for what the contracts leave unknown.',
    noInterval: 'Between which figures they are cannot be said: the model comes to a limit.',
    howWorth:
      'Value of the renewals{{(start)}}: {{renewals}} expected (the next one whole, the others discounted at {{discount}} a year) × {{amount}} of {{of}} a {{period}} = {{worth}}.',
    worthInterval:
      'That value, with 90% certainty: between {{low}} and {{high}}, for what the contracts leave unknown.',
  },
  network: {
    line: 'In its network: worth {{total}}, {{own}} by itself and {{gain}} through those it influences{{(times)}}; rank {{rank}} of the portfolio.',
    times: '{{times}} times its own',
    noOwn:
      'In its network: worth {{total}}, {{gain}} through those it influences; it has no value of its own. Rank {{rank}} of the portfolio.',
    how: 'Network value: to its own value (“{{header}}”) is added, for each client that it influences, the weight of the relation × what that one is worth with its network (T = v + W·T). It is in the unit of “{{header}}”, with the horizon and the rate that that column has: the network adds none.',
    alikeTrust:
      'The weight of each relation is {{weight}} times the trust that the list says: that {{weight}} is a judgement of whoever said it, not data of the list.',
    alike: 'The weight of the relations, {{weight}} for all, is a judgement of whoever said it, and not in the list.',
    swing: 'With all weights {{percent}} lower it is worth {{lower}}; with {{percent}} higher, {{higher}}.',
  },
  ofMargin: 'margin',
  ofSales: 'sales',
  doubts: 'When not to believe it: {{doubts}}. The sheet of “{{sheet}}” explains it.',
  more: 'more',
  less: 'less',
  doubt: {
    old: 'the list ends on {{last}}, {{days}} days before {{day}}, and the forecast begins where it ends',
    fewClients: 'these are few clients ({{clients}}) for the figure of a single one',
    flat: 'the list says little of how clients buy and leave',
    noSeason: 'the list is shorter than two years, and no season can be seen',
    drift: 'in the last three months there were {{actual}} repeat purchases and {{expected}} were expected',
    heldOut: 'in the {{days}} days that it was not shown the forecast was off by {{deviation}}',
    spendFrequency:
      'who buys more often spends {{way}} each time (correlation {{correlation}}), and the spend model supposes not',
    spendSpread:
      'the purchases of one client differ by {{observed}} and the spend model takes them to differ by {{model}}: compare what is expected with what it has spent for each purchase',
    spendTail: 'a few clients spend so much more that the mean of all says nothing',
    noSpend: 'few have repeated with an amount, and what a purchase is worth cannot be said',
  },
};

/** The words of a client's value on its card. */
export const valueCardWords = { es, en };
