const es = {
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
  spendParameters: {
    p: 'p (de compra a compra)',
    q: 'q (entre clientes)',
    gamma: 'γ (entre clientes)',
    of: { means: 'Gamma-Gamma (medias)', amounts: 'Gamma-Gamma (importes)' },
  },
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
};

const en: typeof es = {
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
  spendParameters: {
    p: 'p (between purchases)',
    q: 'q (between clients)',
    gamma: 'γ (between clients)',
    of: { means: 'Gamma-Gamma (means)', amounts: 'Gamma-Gamma (amounts)' },
  },
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
};

/** How the models of purchases were chosen, their numbers, and how they keep up with what happened. */
export const forecastModelWords = { es, en };
