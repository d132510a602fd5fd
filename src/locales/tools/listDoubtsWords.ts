import { listOptions } from '../listOptions';

const es = {
  ...listOptions.es,
  proven_one: '1 fecha escrita como texto se ha leído como {{order}}: solo cabe así, y ninguna otra lo contradice.',
  proven_other:
    '{{count}} fechas escritas como texto se han leído como {{order}}: {{only}} solo {{only:cabe|caben}} así, y ninguna lo contradice.',
  told_one: '1 fecha escrita como texto se ha leído como {{order}}, según lo indicado.',
  told_other: '{{count}} fechas escritas como texto se han leído como {{order}}, según lo indicado.',
  toldAgainst: 'De ellas, {{count}} no {{count:cabe|caben}} así y no {{count:cuenta|cuentan}}.',
  open_one:
    '1 fecha escrita como texto no se ha leído: ningún día pasa de 12, y nada dice si va antes el día o el mes.',
  open_other:
    '{{count}} fechas escritas como texto no se han leído: ningún día pasa de 12, y nada dice si va antes el día o el mes.',
  mixed:
    '{{count}} fechas escritas como texto no se han leído: {{dayFirst}} solo {{dayFirst:cabe|caben}} como dd/mm/aaaa y {{monthFirst}} solo como mm/dd/aaaa.',
  way: 'Diga el orden al leer la lista («Fechas escritas como texto»), o escríbalas como fechas de Excel.',
  wayHere: 'Elija abajo el orden, o escríbalas como fechas de Excel.',
  noDate_one: '1 línea no cuenta porque no tiene una fecha que se pueda leer. Importe: {{sum}}.',
  noDate_other: '{{count}} líneas no cuentan porque no tienen una fecha que se pueda leer. Suman {{sum}}.',
  noAmount_one: '1 línea no cuenta porque no tiene un importe que se pueda leer.',
  noAmount_other: '{{count}} líneas no cuentan porque no tienen un importe que se pueda leer.',
  first_one: 'Celda: {{cells}}.',
  first_other: 'Primeras celdas: {{cells}}.',
  cell: '{{cell}} «{{text}}»',
  inCurrency_one: '1 línea está en {{currency}} y no se suma a las demás: {{sum}}.',
  inCurrency_other: '{{count}} líneas están en {{currency}} y no se suman a las demás. Entre ellas suman {{sum}}.',
  inNone_one: '1 línea no dice su moneda y no se suma a las demás: {{sum}}.',
  inNone_other: '{{count}} líneas no dicen su moneda y no se suman a las demás. Entre ellas suman {{sum}}.',
  free_one: '1 día de cliente es un pedido de importe 0 y no cuenta como compra.',
  free_other: '{{count}} días de cliente son pedidos de importe 0 y no cuentan como compras.',
  freeClients_one: '1 cliente no tiene más que eso, y por eso no tiene compras.',
  freeClients_other: '{{count}} clientes no tienen más que eso, y por eso no tienen compras.',
  freeWay: 'Si cuentan, dígalo al leer la lista («Los pedidos de importe 0 cuentan como compras»).',
  freeWayHere: 'Si cuentan, marque «Los pedidos de importe 0 cuentan como compras» y lea otra vez la lista.',
  strangers_one: '1 cliente de la lista no está en la tabla de clientes: {{names}}.',
  strangers_other: '{{count}} clientes de la lista no están en la tabla de clientes: {{names}}.',
  companies_one: '1 empresa de la lista no está en la tabla de clientes: {{names}}.',
  companies_other: '{{count}} empresas de la lista no están en la tabla de clientes: {{names}}.',
  stranger: '{{id}} ({{value}})',
  moreStrangers: '{{count}} más',
  alike_one: '1 cliente de la lista solo se distingue de uno de la tabla por los ceros de delante: {{names}}.',
  alike_other:
    '{{count}} clientes de la lista solo se distinguen de los de la tabla por los ceros de delante: {{names}}.',
  alikeId: '«{{id}}» («{{of}}» en la tabla)',
  alikeWay: 'No se toman por el mismo si no se dice al leer la lista.',
  alikeWayHere: 'No se toman por el mismo: si lo son, márquelo abajo.',
  numbers: 'Los ceros de delante no cuentan: «000123» es 123',
  relationsOut_one: 'De {{lines}} líneas no cuenta 1: {{why}}.',
  relationsOut_other: 'De {{lines}} líneas no cuentan {{count}}: {{why}}.',
  totals_one: '1 línea es un total de la lista y no cuenta como línea: {{sum}}.',
  totals_other:
    '{{count}} líneas son totales o subtotales de la lista y no cuentan como líneas. Entre ellas suman {{sum}}.',
  totalsOnly_one: '1 línea es un total de la lista y no cuenta como línea.',
  totalsOnly_other: '{{count}} líneas son totales o subtotales de la lista y no cuentan como líneas.',
  stillContracts: 'Sus contratos cuentan para las renovaciones, sin importe.',
  contractNoAmount_one: '1 contrato cuenta sin importe: el que tiene no se puede leer.',
  contractNoAmount_other: '{{count}} contratos cuentan sin importe: el que tienen no se puede leer.',
  currencyWay: 'Qué moneda se analiza se elige al leer la lista («Moneda que se analiza»).',
  currencyWayHere: 'Abajo puede elegir qué moneda se analiza.',
  unsaid_one: '1 importe no dice su moneda: se toma en {{currency}}, como los demás.',
  unsaid_other: '{{count}} importes no dicen su moneda: se toman en {{currency}}, como los demás.',
  noSuchCurrency: 'Ninguna línea está en {{asked}}: se analizan las que están en {{currency}}.',
  noSuchCurrencyNone: 'Ninguna línea está en {{asked}}: se analizan las que no dicen su moneda.',
  amountsProven_one:
    '1 importe escrito como texto que admite dos lecturas («1.234») se ha leído con {{mark}} decimal, como prueban los demás.',
  amountsProven_other:
    '{{count}} importes escritos como texto que admiten dos lecturas («1.234») se han leído con {{mark}} decimal, como prueban los demás.',
  amountsTold_one: '1 importe escrito como texto se ha leído con {{mark}} decimal, según lo indicado.',
  amountsTold_other: '{{count}} importes escritos como texto se han leído con {{mark}} decimal, según lo indicado.',
  amountsOpen_one:
    '1 importe escrito como texto no se ha leído: «1.234» puede ser mil doscientos treinta y cuatro, o uno y pico, y ningún otro importe lo decide.',
  amountsOpen_other:
    '{{count}} importes escritos como texto no se han leído: «1.234» puede ser mil doscientos treinta y cuatro, o uno y pico, y ningún otro importe lo decide.',
  amountsMixed:
    '{{count}} importes escritos como texto no se han leído: {{comma}} solo {{comma:cabe|caben}} con coma decimal y {{point}} solo con punto decimal.',
  amountsWay: 'Diga el signo decimal al leer la lista («Importes escritos como texto»), o escríbalos como números.',
  amountsWayHere: 'Elija abajo el signo decimal, o escríbalos como números.',
  weightsProven_one:
    '1 peso escrito como texto que admite dos lecturas («1.234») se ha leído con {{mark}} decimal, como prueban los demás.',
  weightsProven_other:
    '{{count}} pesos escritos como texto que admiten dos lecturas («1.234») se han leído con {{mark}} decimal, como prueban los demás.',
  weightsTold_one: '1 peso escrito como texto se ha leído con {{mark}} decimal, según lo indicado.',
  weightsTold_other: '{{count}} pesos escritos como texto se han leído con {{mark}} decimal, según lo indicado.',
  weightsOpen_one:
    '1 peso escrito como texto no se ha leído: «1.234» puede ser mil doscientos treinta y cuatro, o uno y pico, y ningún otro peso lo decide.',
  weightsOpen_other:
    '{{count}} pesos escritos como texto no se han leído: «1.234» puede ser mil doscientos treinta y cuatro, o uno y pico, y ningún otro peso lo decide.',
  weightsMixed:
    '{{count}} pesos escritos como texto no se han leído: {{comma}} solo {{comma:cabe|caben}} con coma decimal y {{point}} solo con punto decimal.',
  weightsWay: 'Diga el signo decimal al leer la lista («Pesos escritos como texto»), o escríbalos como números.',
  mark: { ',': 'coma', '.': 'punto' },
  weights: 'Pesos escritos como texto',
  amounts: 'Importes escritos como texto',
  decimal: { ',': 'con coma decimal (1.234,50)', '.': 'con punto decimal (1,234.50)' },
  currency: 'Moneda que se analiza',
  mostUsed: 'la de más líneas',
  noneSaid: 'sin moneda dicha',
  order: { 'dd/mm/yyyy': 'dd/mm/aaaa', 'mm/dd/yyyy': 'mm/dd/aaaa' },
  dates: 'Fechas escritas como texto',
  byEvidence: 'según lo que prueben las celdas',
};

const en: typeof es = {
  ...listOptions.en,
  proven_one: '1 date that stands as text was read as {{order}}: it fits no other way, and none contradicts it.',
  proven_other:
    '{{count}} dates that stand as text were read as {{order}}: {{only}} {{only:fits|fit}} no other way, and none contradicts it.',
  told_one: '1 date that stands as text was read as {{order}}, as you said.',
  told_other: '{{count}} dates that stand as text were read as {{order}}, as you said.',
  toldAgainst: '{{count}} of them {{count:does|do}} not fit that order and {{count:does|do}} not count.',
  open_one:
    '1 date that stands as text was not read: no day is above 12, and nothing tells whether the day or the month comes first.',
  open_other:
    '{{count}} dates that stand as text were not read: no day is above 12, and nothing tells whether the day or the month comes first.',
  mixed:
    '{{count}} dates that stand as text were not read: {{dayFirst}} {{dayFirst:fits|fit}} only dd/mm/yyyy and {{monthFirst}} only mm/dd/yyyy.',
  way: 'Say the order where the list is read (“Dates that stand as text”), or write them as Excel dates.',
  wayHere: 'Choose the order below, or write them as Excel dates.',
  noDate_one: '1 line does not count, as it has no date that can be read. Its amount is {{sum}}.',
  noDate_other: '{{count}} lines do not count, as they have no date that can be read. They add up to {{sum}}.',
  noAmount_one: '1 line does not count, as it has no amount that can be read.',
  noAmount_other: '{{count}} lines do not count, as they have no amount that can be read.',
  first_one: 'Cell: {{cells}}.',
  first_other: 'The first cells: {{cells}}.',
  cell: '{{cell}} “{{text}}”',
  inCurrency_one: '1 line is in {{currency}} and is not added to the others: {{sum}}.',
  inCurrency_other:
    '{{count}} lines are in {{currency}} and are not added to the others. Among themselves they sum to {{sum}}.',
  inNone_one: '1 line does not say its currency and is not added to the others: {{sum}}.',
  inNone_other:
    '{{count}} lines do not say their currency and are not added to the others. Among themselves they sum to {{sum}}.',
  free_one: '1 day of a client is an order of 0 and does not count as a purchase.',
  free_other: '{{count}} days of clients are orders of 0 and do not count as purchases.',
  freeClients_one: '1 client has nothing else, and so has no purchases.',
  freeClients_other: '{{count}} clients have nothing else, and so have no purchases.',
  freeWay: 'If they count, say so where the list is read (“Orders of 0 count as purchases”).',
  freeWayHere: 'If they count, tick “Orders of 0 count as purchases” and read the list again.',
  strangers_one: '1 client of the list is not in the client table: {{names}}.',
  strangers_other: '{{count}} clients of the list are not in the client table: {{names}}.',
  companies_one: '1 company of the list is not in the client table: {{names}}.',
  companies_other: '{{count}} companies of the list are not in the client table: {{names}}.',
  stranger: '{{id}} ({{value}})',
  moreStrangers: '{{count}} more',
  alike_one: '1 client of the list differs from one of the table by zeros in front alone: {{names}}.',
  alike_other: '{{count}} clients of the list differ from those of the table by zeros in front alone: {{names}}.',
  alikeId: '“{{id}}” (“{{of}}” in the table)',
  alikeWay: 'They are not taken for the same unless that is said where the list is read.',
  alikeWayHere: 'They are not taken for the same: if they are, tick it below.',
  numbers: 'Zeros in front do not count: “000123” is 123',
  relationsOut_one: 'Of {{lines}} lines 1 does not count: {{why}}.',
  relationsOut_other: 'Of {{lines}} lines {{count}} do not count: {{why}}.',
  totals_one: '1 line is a total of the list and does not count as a line: {{sum}}.',
  totals_other:
    '{{count}} lines are totals or subtotals of the list and do not count as lines. Among them they come to {{sum}}.',
  totalsOnly_one: '1 line is a total of the list and does not count as a line.',
  totalsOnly_other: '{{count}} lines are totals or subtotals of the list and do not count as lines.',
  stillContracts: 'Their contracts count for the renewals, without an amount.',
  contractNoAmount_one: '1 contract counts without an amount: that which it has cannot be read.',
  contractNoAmount_other: '{{count}} contracts count without an amount: those that they have cannot be read.',
  currencyWay: 'Which currency is analysed is chosen where the list is read (“Currency to analyse”).',
  currencyWayHere: 'Below you can choose which currency is analysed.',
  unsaid_one: '1 amount does not say its currency: it is taken to be in {{currency}}, as the others.',
  unsaid_other: '{{count}} amounts do not say their currency: they are taken to be in {{currency}}, as the others.',
  noSuchCurrency: 'No line is in {{asked}}: those in {{currency}} are analysed.',
  noSuchCurrencyNone: 'No line is in {{asked}}: those that say no currency are analysed.',
  amountsProven_one:
    '1 amount that stands as text and can be read in two ways (“1,234”) was read with a decimal {{mark}}, as the others prove.',
  amountsProven_other:
    '{{count}} amounts that stand as text and can be read in two ways (“1,234”) were read with a decimal {{mark}}, as the others prove.',
  amountsTold_one: '1 amount that stands as text was read with a decimal {{mark}}, as you said.',
  amountsTold_other: '{{count}} amounts that stand as text were read with a decimal {{mark}}, as you said.',
  amountsOpen_one:
    '1 amount that stands as text was not read: “1,234” may be one thousand two hundred and thirty-four, or one and a bit, and no other amount decides it.',
  amountsOpen_other:
    '{{count}} amounts that stand as text were not read: “1,234” may be one thousand two hundred and thirty-four, or one and a bit, and no other amount decides it.',
  amountsMixed:
    '{{count}} amounts that stand as text were not read: {{comma}} {{comma:fits|fit}} only a decimal comma and {{point}} only a decimal point.',
  amountsWay: 'Say the decimal mark where the list is read (“Amounts that stand as text”), or write them as numbers.',
  amountsWayHere: 'Choose the decimal mark below, or write them as numbers.',
  weightsProven_one:
    '1 weight that stands as text and can be read in two ways (“1,234”) was read with a decimal {{mark}}, as the others prove.',
  weightsProven_other:
    '{{count}} weights that stand as text and can be read in two ways (“1,234”) were read with a decimal {{mark}}, as the others prove.',
  weightsTold_one: '1 weight that stands as text was read with a decimal {{mark}}, as you said.',
  weightsTold_other: '{{count}} weights that stand as text were read with a decimal {{mark}}, as you said.',
  weightsOpen_one:
    '1 weight that stands as text was not read: “1,234” may be one thousand two hundred and thirty-four, or one and a bit, and no other weight decides it.',
  weightsOpen_other:
    '{{count}} weights that stand as text were not read: “1,234” may be one thousand two hundred and thirty-four, or one and a bit, and no other weight decides it.',
  weightsMixed:
    '{{count}} weights that stand as text were not read: {{comma}} {{comma:fits|fit}} only a decimal comma and {{point}} only a decimal point.',
  weightsWay: 'Say the decimal mark where the list is read (“Weights that stand as text”), or write them as numbers.',
  mark: { ',': 'comma', '.': 'point' },
  weights: 'Weights that stand as text',
  amounts: 'Amounts that stand as text',
  decimal: { ',': 'with a decimal comma (1.234,50)', '.': 'with a decimal point (1,234.50)' },
  currency: 'Currency to analyse',
  mostUsed: 'that of most lines',
  noneSaid: 'without a currency said',
  order: { 'dd/mm/yyyy': 'dd/mm/yyyy', 'mm/dd/yyyy': 'mm/dd/yyyy' },
  dates: 'Dates that stand as text',
  byEvidence: 'as the cells prove',
};

/** What of a list beside the clients was read by a rule, or not read, and what to do about it. */
export const listDoubtsWords = { es, en };
