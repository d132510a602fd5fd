const es = {
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
      steadySpend:
        'Cada cliente gasta casi lo mismo cada vez: de quien ha repetido se espera su propia media. Es un caso límite, y por eso los intervalos del gasto y del valor son más anchos de lo que esa regularidad haría pensar: la lista deja verosímiles otros modos de gastar, que acercan la media de cada uno a la de todos.',
      sameSpend:
        'En lo que gastan, los clientes no se distinguen entre sí: de todos se espera la misma media. Es un caso límite, y los intervalos cuentan también con que la lista deja verosímil que algo se distingan.',
    },
    basis: {
      agree:
        'El modelo de gasto se ajusta a la media de cada cliente, como está publicado: las compras de un mismo cliente varían un {{observed}} alrededor de su media, y las medias llevan a un {{means}}, que no lo contradice.',
      contradicted:
        'El modelo de gasto se ajusta al importe de cada compra y no solo a la media de cada cliente: las medias llevan a que las compras de un mismo cliente varíen un {{means}}, y en la lista varían un {{observed}}. Ahora las toma por un {{amounts}}.',
      few: 'El modelo de gasto se ajusta a la media de cada cliente: hay pocas compras repetidas de un mismo cliente para decir si sus importes la contradicen.',
      asked: {
        means: 'El modelo de gasto se ajusta a la media de cada cliente, como se ha pedido en los ajustes.',
        amounts: 'El modelo de gasto se ajusta al importe de cada compra, como se ha pedido en los ajustes.',
      },
      noOther: {
        means: 'El modelo de gasto se ajusta a la media de cada cliente: los importes de cada compra no lo determinan.',
        amounts: 'El modelo de gasto se ajusta al importe de cada compra: las medias de los clientes no lo determinan.',
      },
      differ:
        'En la lista, las compras de un mismo cliente varían un {{observed}} alrededor de su media; el modelo las toma por un {{model}}.',
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
};

const en: typeof es = {
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
      steadySpend:
        'Each client spends almost the same each time: of one that came back its own mean is expected. It is a limit of the model, and so the intervals of spend and worth are wider than that regularity suggests: the list leaves other ways of spending likely, which draw each client’s mean to that of all.',
      sameSpend:
        'In what they spend clients cannot be told apart: the same mean is expected of all. It is a limit of the model, and the intervals count with what the list leaves likely, too: that they differ somewhat.',
    },
    basis: {
      agree:
        'The spend model is fitted to each client’s mean, as published: the purchases of one client differ by {{observed}} around its mean, and the means lead to {{means}}, which does not contradict it.',
      contradicted:
        'The spend model is fitted to the amount of each purchase and not to each client’s mean alone: the means lead to purchases of one client that differ by {{means}}, and in the list they differ by {{observed}}. It now takes them to differ by {{amounts}}.',
      few: 'The spend model is fitted to each client’s mean: there are too few repeat purchases of one client to say whether their amounts contradict it.',
      asked: {
        means: 'The spend model is fitted to each client’s mean, as the settings ask.',
        amounts: 'The spend model is fitted to the amount of each purchase, as the settings ask.',
      },
      noOther: {
        means: 'The spend model is fitted to each client’s mean: the amounts of the purchases do not determine it.',
        amounts: 'The spend model is fitted to the amount of each purchase: the clients’ means do not determine it.',
      },
      differ:
        'In the list the purchases of one client differ by {{observed}} around its mean; the model takes them to differ by {{model}}.',
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
};

/** What a purchase is worth, and what the purchases expected are. */
export const forecastSpendWords = { es, en };
