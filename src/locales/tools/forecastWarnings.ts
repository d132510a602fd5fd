const es = {
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
    spendSpread:
      'Las compras de un mismo cliente varían un {{observed}} alrededor de su media, y el modelo de gasto las toma por un {{model}}: lo que espera por compra de cada cliente se acerca {{way}} a la media de todos. El total de la cartera se resiente poco; de un cliente, compárelo con lo que lleva gastado por compra.',
    tooMuch: 'demasiado',
    tooLittle: 'demasiado poco',
    spendTail:
      'Unos pocos clientes gastan tanto más que los demás que una media de todos no significa nada: de quien no ha repetido no se dice cuánto vale una compra.',
    noSpend: 'Menos de 20 clientes han repetido con importe: se dice cuántas compras, no cuánto valen.',
  },
};

const en: typeof es = {
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
    spendSpread:
      'The purchases of one client differ by {{observed}} around its mean, and the spend model takes them to differ by {{model}}: what it expects for each purchase of a client is drawn {{way}} to the mean of all. The total of the portfolio suffers little; of one client, compare it with what it has spent for each purchase.',
    tooMuch: 'too much',
    tooLittle: 'too little',
    spendTail:
      'A few clients spend so much more than the others that a mean of all says nothing: of a client without a repeat it is not said what a purchase is worth.',
    noSpend: 'Fewer than 20 clients came back with an amount: it is said how many purchases, not what they are worth.',
  },
};

/** When not to believe a forecast of purchases. */
export const forecastWarningWords = { es, en };
