const es = {
  name: 'Valor en red',
  listName: 'Valor en red por cliente',
  purpose: 'Cuánto vale cada cliente por aquellos en los que influye, por qué caminos y cuánto depende de los pesos.',
  title: 'Valor en red: lo que vale un cliente por aquellos en los que influye',
  source: 'Lista de relaciones: {{place}}, {{lines}} {{lines:línea|líneas}}.',
  gap: {
    noValue: 'Falta el valor propio de los clientes: elija su columna (por ejemplo, margen o CLV)',
    noRelations: 'Ninguna línea de la lista relaciona a dos clientes de la tabla',
    noWeight:
      'La lista dice quién influye en quién, pero no cuánto: diga en los ajustes qué parte del valor del influido se debe a quien influye',
    overOne_one: '1 empresa debería a otras el 100 % o más de su valor: no hay valor en red',
    overOne_other: '{{count}} empresas deberían a otras el 100 % o más de su valor: no hay valor en red',
    overOneAbout:
      'Corrija sus pesos en la lista, o elija «Escalar al 99 % a quien deba el 100 % o más: Sí» en los ajustes de «Valor en red» para repartir entre quienes influyen en ellas el 99 % de su valor. La hoja «Valor en red» dice qué empresas son.',
  },
  weightUnused: 'El peso dicho para todas las relaciones no cuenta: la lista tiene los suyos.',
  weightUnusedWay: 'Para usarlo, diga donde se lee la lista que ninguna columna es el peso.',
  values: {
    finding: '{{client}} vale {{own}} por sí mismo y {{total}} con su red{{alike}}',
    findingAlike: ', con un peso del {{weight}} dicho para todas las relaciones',
    findingTrust: ', con un peso dicho del {{weight}} por la confianza de cada relación',
    alike:
      'El peso de cada relación es el {{weight}}, el mismo para todas: la lista no los dice y es un juicio de quien lo ha dicho en los ajustes, no un dato. Los totales con un {{percent}} menos y más dicen cuánto depende de él.',
    alikeTrust:
      'El peso de cada relación es el {{weight}} por la confianza que dice la lista: ese {{weight}}, el mismo para todas, es un juicio de quien lo ha dicho en los ajustes, no un dato. Los totales con un {{percent}} menos y más dicen cuánto depende de él.',
    findingScaled:
      '{{client}} vale {{own}} por sí mismo y {{total}} con su red{{alike}}, con los pesos de {{count}} {{count:empresa|empresas}} reducidos al 99 %',
    terms:
      'Importes en la unidad de «{{header}}», con el horizonte y la tasa que tenga esa columna: la red no añade otros.',
    nobody: 'Nadie vale más por su red: los clientes en los que se influye no tienen valor propio',
    about:
      'Valor propio: «{{header}}». Valor en red: la parte del valor de otros que se le debe, también a través de ellos. Con todos los pesos un {{percent}} menores y mayores, porque son juicios.',
    exact: 'Los totales son exactos hasta la centésima, redondeos incluidos.',
    certified: 'Ningún total se aparta del exacto más de {{digits}}, redondeos incluidos.',
    never:
      'No sume los totales: el mismo dinero se atribuye a varios clientes. El valor de la cartera es la suma de los valores propios.',
    damping: 'Todos los pesos, al {{part}}.',
    scaled_one: '1 empresa debía el {{most}} de su valor: sus pesos se han reducido juntos hasta el 99 %.',
    scaled_other:
      '{{count}} empresas debían el 100 % o más de su valor (la que más, el {{most}}): sus pesos se han reducido juntos hasta el 99 %.',
    sensitive:
      'El total depende mucho de esa reducción: si fuera al {{otherScale}}, {{client}} valdría {{other}} con su red; con todos los pesos un {{percent}} menores, {{lower}}. Corrija los pesos en la lista antes de usar la cifra.',
    loops:
      'Al menos el {{part}} del valor en red de {{client}} llega por caminos que pasan dos veces por un mismo cliente (empresas que se influyen unas a otras en círculo).',
    higherScaled_one: 'Con pesos un {{percent}} mayores, 1 empresa llegaría al 100 %: ahí se escala al 99 %.',
    higherScaled_other:
      'Con pesos un {{percent}} mayores, {{count}} empresas llegarían al 100 %: ahí se escalan al 99 %.',
    without_one: '1 cliente no tiene valor propio: no suma el suyo, pero puede tener valor en red.',
    without_other: '{{count}} clientes no tienen valor propio: no suman el suyo, pero pueden tener valor en red.',
  },
  picture: {
    finding_one: '{{client}} influye directamente en 1 empresa',
    finding_other: '{{client}} influye directamente en {{count}} empresas',
    about:
      'En el centro, el cliente; en el primer círculo, aquellos en los que influye; en el segundo, aquellos en los que influyen ellos. Una línea es una relación.',
    mutual: '⇄ delante de un nombre: la relación va en los dos sentidos; él también influye en aquel del que cuelga.',
    left: 'Están las {{shown}} que más le aportan.',
    choose: 'Para dibujar la red de otro cliente, elíjalo en los ajustes de «Valor en red».',
    gone: 'El cliente {{id}}, elegido en los ajustes, no tiene valor en red: está el que más tiene.',
    chart: 'La red de {{client}}',
    description:
      'Puntos y líneas: {{client}} en el centro, {{count}} empresas alrededor y, más lejos, aquellas en las que influyen.',
    relations: 'Relaciones',
    across: 'Empresa, a lo ancho',
    up: 'Empresa, a lo alto',
    lineAcross: 'Relación, a lo ancho',
    lineUp: 'Relación, a lo alto',
  },
  paths: {
    finding_one: '{{client}}: 1 camino explica el {{part}} de sus {{gain}} de valor en red',
    finding_other: '{{client}}: {{count}} caminos explican el {{part}} de sus {{gain}} de valor en red',
    about:
      'Cada camino aporta el producto de sus pesos por el valor propio del último; del mayor al menor en valor absoluto, hasta el 95 %.',
    cut: {
      most: 'Los caminos son tantos y tan pequeños que no llegan al 95 % en las {{count}} líneas que caben; lo que falta está en la última fila.',
      search:
        'Buscar más caminos llevaría demasiado: la lista acaba antes del 95 %; lo que falta está en la última fila.',
    },
    others: 'Todos los demás',
  },
  checked: {
    finding: '{{used}} de {{count}} {{count:línea|líneas}} {{used:relaciona|relacionan}} a clientes de la tabla',
    weight: 'El peso es la parte del valor del influido que se debe al que influye.',
    product:
      'El peso es el producto de referencias × grado de influencia × confianza; lo que la lista no tiene cuenta como 1.',
    unsaid:
      'La lista no dice pesos: todas las relaciones tienen el que se diga en los ajustes de «Valor en red». Las mismas dos empresas cuentan una vez.',
    trust:
      'La lista no dice pesos: cada relación tiene el que se diga en los ajustes de «Valor en red» para todas, por su confianza. Las mismas dos empresas cuentan una vez.',
    total: 'Total de líneas',
    lines: 'Líneas que no cuentan',
    over: 'Empresas que deben el 100 % o más de su valor',
  },
  bucket: {
    used: 'En uso',
    zero: 'Con peso 0',
    noCompany: 'Sin una de las dos empresas',
    itself: 'De una empresa sobre sí misma',
    noWeight: 'Sin un número como peso',
    negative: 'Con un peso negativo',
    unknown: 'Con una empresa que no está en la tabla de clientes',
    repeated: 'Con las mismas dos empresas que otra',
  },
  list: {
    finding_one: '1 cliente, por su valor con la red',
    finding_other: '{{count}} clientes, por su valor con la red',
  },
  column: {
    id: 'Código',
    client: 'Cliente',
    own: 'Valor propio{{(currency)}}',
    direct: 'De relaciones directas{{(currency)}}',
    network: 'Valor en red{{(currency)}}',
    total: 'Total{{(currency)}}',
    multiplier: 'Total ÷ propio',
    before: 'Puesto por valor propio',
    after: 'Puesto por total',
    lower: 'Total, pesos -{{percent}}{{(currency)}}',
    higher: 'Total, pesos +{{percent}}{{(currency)}}',
    error: 'Error máximo',
    owed: 'Debe a otros',
    path: 'Camino',
    contribution: 'Aporta{{(currency)}}',
    part: 'Del valor en red',
    why: 'Por qué',
  },
  method: {
    finding: 'Cómo se ha calculado',
    model:
      'T = v + W·T: el total de cada cliente es su valor propio más, de cada uno en el que influye, la parte de su total que se le debe.',
    weights:
      'Pesos desde 0, nunca sobre uno mismo; de una empresa se puede deber a otras menos del 100 % en total. Varias líneas entre las mismas dos empresas se suman.',
    error:
      'Error máximo: lo más que un total puede apartarse del exacto, redondeos incluidos. Está demostrado, como lo está que la influencia se apaga con cada paso (con u > 0, m = mín((I − W)u) > 0 y el residuo r: |T − T̂| ≤ u·‖r‖ ÷ m).',
    paths: 'Los caminos se buscan por su aportación, de mayor a menor; un camino puede pasar dos veces por un cliente.',
    source:
      'Domingos y Richardson (2001); Kumar, Petersen y Leone (2013), valor de referencia de un cliente empresarial.',
  },
  beside: {
    of: 'a partir de «{{header}}»',
    alike: 'con un peso del {{weight}} para todas las relaciones',
    alikeTrust: 'con un peso del {{weight}} por la confianza de cada relación',
    rank: 'por el total, 1 el mayor',
    noCurrency: 'moneda de la tabla',
    noValue: 'no hay columna de valor propio; elíjala en los ajustes de «Valor en red»',
    noWeight: 'la lista no dice pesos, ni lo hacen los ajustes de «Valor en red»',
    noRelations: 'ninguna relación de la lista es entre clientes de la tabla',
    overOne: 'hay empresas que deben a otras el 100 % o más de su valor; en los ajustes de «Valor en red» se reducen',
  },
  form: {
    title: 'Valor propio y pesos',
    about: 'La lista de relaciones dice quién influye en quién y, si lo tiene, con qué peso.',
    weight: 'Peso de todas las relaciones',
    weightWhy:
      'La lista no dice pesos. Diga qué parte del valor del influido se debe a quien influye: vale para todas las relaciones. Es un juicio suyo, y así se dirá junto a las cifras.',
    value: 'Valor propio de cada cliente',
    scale: 'Escalar al 99 % a quien deba el 100 % o más',
    scaleWhy_one: '1 empresa debe el 100 % o más de su valor: sin reducir sus pesos no hay valor en red.',
    scaleWhy_other: '{{count}} empresas deben el 100 % o más de su valor: sin reducir sus pesos no hay valor en red.',
    scaleNow: 'Reducir sus pesos al 99 %',
    client: 'Cliente cuya red se dibuja',
    mostValue: 'El de mayor valor en red',
    damping: 'Factor sobre todos los pesos',
    noColumn: 'Ninguna columna',
    yes: 'Sí',
    no: 'No',
  },
};

const en: typeof es = {
  name: 'Network value',
  listName: 'Network value by client',
  purpose:
    'What each client is worth through those it influences, by which paths, and how much that depends on the weights.',
  title: 'Network value: what a client is worth through those it influences',
  source: 'List of relations: {{place}}, {{lines}} {{lines:line|lines}}.',
  gap: {
    noValue: 'The clients’ own value is missing: choose its column (margin or CLV, for example)',
    noRelations: 'No line of the list relates two clients of the table',
    noWeight:
      'The list says who influences whom, but not how much: say in the settings what part of the influenced client’s value is owed to who influences it',
    overOne_one: '1 company would owe 100% or more of its value to others: there is no network value',
    overOne_other: '{{count}} companies would owe 100% or more of their value to others: there is no network value',
    overOneAbout:
      'Correct their weights in the list, or choose “Scale to 99% who owes 100% or more: Yes” in the settings of “Network value” to share 99% of their value among those that influence them. The sheet “Network value” says which companies they are.',
  },
  weightUnused: 'The weight said for all relations does not count: the list has its own.',
  weightUnusedWay: 'To use it, say where the list is read that no column is the weight.',
  values: {
    finding: '{{client}} is worth {{own}} by itself and {{total}} with its network{{alike}}',
    findingAlike: ', with a weight of {{weight}} said for all relations',
    findingTrust: ', with a weight said of {{weight}} times the trust of each relation',
    alike:
      'The weight of each relation is {{weight}}, the same for all: the list does not say them, and it is a judgement of whoever said it in the settings, not data. The totals with {{percent}} less and more say how much hangs on it.',
    alikeTrust:
      'The weight of each relation is {{weight}} times the trust that the list says: that {{weight}}, the same for all, is a judgement of whoever said it in the settings, not data. The totals with {{percent}} less and more say how much hangs on it.',
    findingScaled:
      '{{client}} is worth {{own}} by itself and {{total}} with its network{{alike}}, the weights of {{count}} {{count:company|companies}} reduced to 99%',
    terms:
      'Amounts in the unit of “{{header}}”, with the horizon and the rate that that column has: the network adds none.',
    nobody: 'Nobody is worth more through its network: the clients that are influenced have no own value',
    about:
      'Own value: “{{header}}”. Network value: the part of others’ value that is owed to it, through them as well. With all weights {{percent}} lower and higher, since they are judgements.',
    exact: 'Totals are exact to the hundredth, rounding included.',
    certified: 'No total is further from the exact one than {{digits}}, rounding included.',
    never:
      'Do not add the totals: the same money is credited to several clients. The portfolio’s value is the sum of own values.',
    damping: 'All weights at {{part}}.',
    scaled_one: '1 company owed {{most}} of its value: its weights were reduced together to 99%.',
    scaled_other:
      '{{count}} companies owed 100% or more of their value (the most, {{most}}): their weights were reduced together to 99%.',
    sensitive:
      'The total hangs much on that: reduced to {{otherScale}}, {{client}} would be worth {{other}} with its network; with all weights {{percent}} lower, {{lower}}. Correct the weights in the list before you use the figure.',
    loops:
      'At least {{part}} of the network value of {{client}} comes by paths that pass one client twice (companies that influence each other in a circle).',
    higherScaled_one: 'With weights {{percent}} higher 1 company would reach 100%: there it is scaled to 99%.',
    higherScaled_other:
      'With weights {{percent}} higher {{count}} companies would reach 100%: there they are scaled to 99%.',
    without_one: '1 client has no own value: it adds none, but may have network value.',
    without_other: '{{count}} clients have no own value: they add none, but may have network value.',
  },
  picture: {
    finding_one: '{{client}} influences 1 company directly',
    finding_other: '{{client}} influences {{count}} companies directly',
    about:
      'In the middle the client; on the first circle those it influences; on the second those that they influence. A line is a relation.',
    mutual: '⇄ before a name: the relation goes both ways; it influences the one that it hangs on, too.',
    left: 'These are the {{shown}} that bring it most.',
    choose: 'To draw another client’s network, choose it in the settings of “Network value”.',
    gone: 'Client {{id}}, chosen in the settings, has no network value: the one with the most is drawn.',
    chart: 'The network of {{client}}',
    description:
      'Points and lines: {{client}} in the middle, {{count}} companies around it and, further out, those that they influence.',
    relations: 'Relations',
    across: 'Company, across',
    up: 'Company, up',
    lineAcross: 'Relation, across',
    lineUp: 'Relation, up',
  },
  paths: {
    finding_one: '{{client}}: 1 path explains {{part}} of its network value of {{gain}}',
    finding_other: '{{client}}: {{count}} paths explain {{part}} of its network value of {{gain}}',
    about:
      'Each path brings the product of its weights times the own value of the last; by size, the largest first, up to 95%.',
    cut: {
      most: 'The paths are so many and so small that they do not reach 95% in the {{count}} lines that fit; what is missing is in the last row.',
      search:
        'Looking for more paths would take too long: the list ends short of 95%; what is missing is in the last row.',
    },
    others: 'All others',
  },
  checked: {
    finding: '{{used}} of {{count}} {{count:line|lines}} {{used:relates|relate}} clients of the table',
    weight: 'The weight is the part of the influenced company’s value that is owed to the influencer.',
    product:
      'The weight is the product of references × degree of influence × trust; what the list does not have counts as 1.',
    unsaid:
      'The list says no weights: all relations have the one that is said in the settings of “Network value”. The same two companies count once.',
    trust:
      'The list says no weights: each relation has the one that is said in the settings of “Network value” for all, times its trust. The same two companies count once.',
    total: 'All lines',
    lines: 'Lines that do not count',
    over: 'Companies that owe 100% or more of their value',
  },
  bucket: {
    used: 'In use',
    zero: 'With a weight of 0',
    noCompany: 'Without one of the two companies',
    itself: 'Of a company on itself',
    noWeight: 'Without a number as weight',
    negative: 'With a negative weight',
    unknown: 'With a company that is not in the client table',
    repeated: 'With the same two companies as another',
  },
  list: {
    finding_one: '1 client, by its value with the network',
    finding_other: '{{count}} clients, by their value with the network',
  },
  column: {
    id: 'Code',
    client: 'Client',
    own: 'Own value{{(currency)}}',
    direct: 'Of direct relations{{(currency)}}',
    network: 'Network value{{(currency)}}',
    total: 'Total{{(currency)}}',
    multiplier: 'Total ÷ own',
    before: 'Rank by own value',
    after: 'Rank by total',
    lower: 'Total, weights -{{percent}}{{(currency)}}',
    higher: 'Total, weights +{{percent}}{{(currency)}}',
    error: 'Largest error',
    owed: 'Owes to others',
    path: 'Path',
    contribution: 'Brings{{(currency)}}',
    part: 'Of the network value',
    why: 'Why',
  },
  method: {
    finding: 'How it was worked out',
    model:
      'T = v + W·T: each client’s total is its own value and, of everyone it influences, the part of that one’s total that is owed to it.',
    weights:
      'Weights are from 0 up, never on oneself; a company can owe less than 100% to others in all. Several lines between the same two companies add up.',
    error:
      'Largest error: the furthest that a total can be from the exact one, rounding included. It is proven, and so is that influence dies out with each step (with u > 0, m = min((I − W)u) > 0 and the residual r: |T − T̂| ≤ u·‖r‖ ÷ m).',
    paths: 'Paths are looked for by what they bring, the largest first; a path may pass a client twice.',
    source: 'Domingos and Richardson (2001); Kumar, Petersen and Leone (2013), business reference value.',
  },
  beside: {
    of: 'from “{{header}}”',
    alike: 'with a weight of {{weight}} for all relations',
    alikeTrust: 'with a weight of {{weight}} times the trust of each relation',
    rank: 'by total, 1 the largest',
    noCurrency: 'the table’s currency',
    noValue: 'there is no column of own values; choose it in the settings of “Network value”',
    noWeight: 'neither the list nor the settings of “Network value” say weights',
    noRelations: 'no relation of the list is between clients of the table',
    overOne:
      'some companies owe 100% or more of their value to others; the settings of “Network value” scale them down',
  },
  form: {
    title: 'Own value and weights',
    about: 'The list of relations says who influences whom and, if it has them, with which weights.',
    weight: 'Weight of all relations',
    weightWhy:
      'The list says no weights. Say what part of the influenced client’s value is owed to who influences it: it counts for all relations. It is your judgement, and is said to be one beside the figures.',
    value: 'Own value of each client',
    scale: 'Scale to 99% who owes 100% or more',
    scaleWhy_one: '1 company owes 100% or more of its value: without reducing its weights there is no network value.',
    scaleWhy_other:
      '{{count}} companies owe 100% or more of their value: without reducing their weights there is no network value.',
    scaleNow: 'Reduce their weights to 99%',
    client: 'Client whose network is drawn',
    mostValue: 'The one with the most network value',
    damping: 'Factor on all weights',
    noColumn: 'No column',
    yes: 'Yes',
    no: 'No',
  },
};

/** The words of network value. */
export const networkWords = { es, en };
