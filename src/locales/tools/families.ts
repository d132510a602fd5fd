const es = {
  name: 'Productos × clientes',
  listName: 'Huecos por cliente',
  purpose:
    'Qué familias de producto compra cada familia de clientes, con qué margen, y los huecos de venta cruzada con lo que valen.',
  title: 'Familias de producto × familias de clientes',
  sales: {
    finding: 'Lo que más se vende, por «{{by}}»: {{product}} en {{group}}, {{share}} de {{total}}{{(period)}}',
    findingOne: 'Lo que más se vende: {{product}}, {{share}} de {{total}}{{(period)}}',
    none: 'Nada que cruzar: no se sabe qué familias de producto compra cada cliente',
    noneAbout:
      'Añada a la tabla una columna de ventas por familia de producto (al menos tres, juntas), o dé una lista de compras con una columna «Familia».',
    noSales: 'Ningún cliente actual tiene ventas de esas familias',
    list: 'Ventas de la lista de compras {{place}}{{(currency)}}; familias de clientes por «{{by}}».',
    columns: 'Ventas de las columnas de la tabla{{(currency)}}; familias de clientes por «{{by}}».',
    listAll: 'Ventas de la lista de compras {{place}}{{(currency)}}; todos los clientes son una familia.',
    columnsAll: 'Ventas de las columnas de la tabla{{(currency)}}; todos los clientes son una familia.',
    dash: 'Un guion es un hueco: nadie de esa familia de clientes compra esa familia de producto.',
    leftOut_one: 'Queda fuera 1 línea de la lista, sin familia o de un cliente que no está en la tabla.',
    leftOut_other: 'Quedan fuera {{count}} líneas de la lista, sin familia o de clientes que no están en la tabla.',
    inactive_one: 'Tampoco cuenta 1 línea de un cliente potencial o perdido ({{amount}}).',
    inactive_other: 'Tampoco cuentan {{count}} líneas de clientes potenciales o perdidos ({{amount}}).',
    span: 'La lista va del {{from}} al {{to}}: lo vendido es de todo ese tiempo.',
    gone: 'La columna elegida para las familias de clientes ya no está en la tabla.',
  },
  margin: {
    finding: 'Margen de cada cruce: el mayor, {{product}} en {{group}} ({{margin}})',
    findingOne: 'Margen de cada familia de producto: el mayor, {{product}} ({{margin}})',
    about:
      'Ventas del cruce por el margen de cada cliente (su margen ÷ su facturación): el margen por producto no se conoce.',
    none: 'Sin margen: la tabla no lo dice',
  },
  judged: {
    finding_one: 'Ciclo de vida e importancia, juzgados en 1 cruce',
    finding_other: 'Ciclo de vida e importancia, juzgados en {{count}} cruces',
    none: 'Ciclo de vida e importancia: sin juzgar todavía',
    about: 'Los juzga usted, cruce a cruce, en los ajustes de «Productos × clientes»: etapa, e importancia de 1 a 4.',
  },
  gaps: {
    finding_one: '1 hueco de venta cruzada: lleno, valdría {{worth}} al año',
    finding_other: '{{count}} huecos de venta cruzada: todos llenos, valdrían {{worth}} al año',
    findingFew_one: '1 hueco de venta cruzada: lo compran pocos parecidos, y no se sabe lo que vale',
    findingFew_other: '{{count}} huecos de venta cruzada: los compran pocos parecidos, y no se sabe lo que valen',
    few: '«{{few}}»: muy pocos compradores parecidos para saberlo, falta la facturación o la cuota estimada pasa del 100 %. No es cero, y no entra en los totales.',
    noLimit:
      'Ninguna columna dice lo que el cliente compra en total a todos sus proveedores: el valor de un hueco no tiene tope.',
    estimated_one: 'Lo que 1 cliente aún compra a otros es una estimación, por su cuota estimada.',
    estimated_other: 'Lo que {{count}} clientes aún compran a otros es una estimación, por su cuota estimada.',
    over_one:
      'De 1 cliente no se dice lo que valen sus huecos: su cuota estimada pasa del 100 %, y la estimación se queda corta.',
    over_other:
      'De {{count}} clientes no se dice lo que valen sus huecos: su cuota estimada pasa del 100 %, y la estimación se queda corta.',
    none: 'Ningún hueco: cada cliente que compra, compra de todo',
    about:
      'Es una medida de lo que falta, no una previsión: no todos se llenan. Valor de un hueco: mediana de la parte que esa familia tiene en la facturación de al menos {{fewest}} clientes parecidos × facturación del cliente, y como mucho lo que aún compra a otros. Con menos compradores no se dice. En el total, los huecos de un cliente juntos tampoco pasan de ese tope.',
    blocked_one: 'No cuentan los huecos de 1 cliente con las ventas bloqueadas: antes tiene que pagar.',
    blocked_other: 'No cuentan los huecos de {{count}} clientes con las ventas bloqueadas: antes tienen que pagar.',
    table: 'Clientes con el hueco, y su valor{{(currency)}}',
    capped:
      'La tabla suma {{sum}}, hueco a hueco. En total valen {{worth}}: los huecos de un mismo cliente no pueden valer juntos más de lo que aún compra a otros.',
  },
  top: {
    finding_one: 'El hueco que más vale, con sus observaciones',
    finding_other: 'Los {{count}} huecos que más valen, con sus observaciones',
    about: 'Las observaciones son suyas: quedan junto a su hueco cuando la hoja se hace de nuevo.',
  },
  list: {
    finding_one: 'Un hueco, de un cliente',
    finding_other: '{{count}} huecos de clientes, los que más valen primero',
  },
  column: {
    key: 'Hueco',
    id: 'Código',
    client: 'Cliente',
    segment: 'Segmento',
    product: 'Familia de producto',
    group: 'Familia de clientes',
    clients: 'Clientes',
    worth: 'Valor al año{{(currency)}}',
    cap: 'Limitado a lo que compra a otros',
    yes: 'Sí',
    no: 'No',
    notes: 'Observaciones',
    total: 'Total',
    few: 'pocos',
    unknown: 'sin dato',
  },
  standIn:
    '«{{by}}» hace de familia de clientes: ninguna columna se ha elegido como tal. Elíjala en «Clientes», u otra en los ajustes de este informe.',
  other: 'Otras',
  everyone: 'Todos los clientes',
  stage: { introduction: 'Introducción', growth: 'Crecimiento', maturity: 'Madurez', decline: 'Declive' },
  form: {
    by: 'Familias de clientes',
    column: 'Por la columna',
    noColumn: 'Ninguna: todos juntos',
    judged: 'Etapa e importancia de cada cruce',
    judgedAbout: 'Importancia para esos clientes: de 1 (poca) a 4 (mucha). Vacío: sin juzgar.',
    stage: '{{product}} en {{group}}: etapa',
    importance: '{{product}} en {{group}}: importancia (1-4)',
    stageOf: '{{group}}: etapa',
    importanceOf: '{{group}}: importancia (1-4)',
    none: 'Sin juzgar',
  },
};

const en: typeof es = {
  name: 'Products × clients',
  listName: 'Gaps by client',
  purpose:
    'Which product families each client family buys, at what margin, and the cross-selling gaps with what they are worth.',
  title: 'Product families × client families',
  sales: {
    finding: 'What sells most, by “{{by}}”: {{product}} in {{group}}, {{share}} of {{total}}{{(period)}}',
    findingOne: 'What sells most: {{product}}, {{share}} of {{total}}{{(period)}}',
    none: 'Nothing to cross: which product families each client buys is not known',
    noneAbout:
      'Add to the table a column of sales for each product family (at least three, side by side), or give a purchase list with a column “Family”.',
    noSales: 'No current client has sales of those families',
    list: 'Sales of the purchase list {{place}}{{(currency)}}; client families by “{{by}}”.',
    columns: 'Sales of the table’s columns{{(currency)}}; client families by “{{by}}”.',
    listAll: 'Sales of the purchase list {{place}}{{(currency)}}; all clients are one family.',
    columnsAll: 'Sales of the table’s columns{{(currency)}}; all clients are one family.',
    dash: 'A dash is a gap: nobody of that client family buys that product family.',
    leftOut_one: '1 line of the list is left out, without a family or of a client that is not in the table.',
    leftOut_other:
      '{{count}} lines of the list are left out, without a family or of clients that are not in the table.',
    inactive_one: 'Nor does 1 line of a potential or lost client count ({{amount}}).',
    inactive_other: 'Nor do {{count}} lines of potential or lost clients count ({{amount}}).',
    span: 'The list is from {{from}} to {{to}}: what was sold is of all that time.',
    gone: 'The column chosen for client families is no longer in the table.',
  },
  margin: {
    finding: 'Margin of each crossing: the largest, {{product}} to {{group}} ({{margin}})',
    findingOne: 'Margin of each product family: the largest, {{product}} ({{margin}})',
    about:
      'Sales of the crossing at each client’s margin (its margin ÷ its turnover): margins by product are not known.',
    none: 'No margin: the table does not say it',
  },
  judged: {
    finding_one: 'Life cycle and importance, judged in 1 crossing',
    finding_other: 'Life cycle and importance, judged in {{count}} crossings',
    none: 'Life cycle and importance: not judged yet',
    about:
      'You judge them, crossing by crossing, in the settings of “Products × clients”: stage, and importance from 1 to 4.',
  },
  gaps: {
    finding_one: '1 cross-selling gap: filled, it would be worth {{worth}} a year',
    finding_other: '{{count}} cross-selling gaps: all filled, they would be worth {{worth}} a year',
    findingFew_one: '1 cross-selling gap: few clients alike buy it, and what it is worth is not known',
    findingFew_other: '{{count}} cross-selling gaps: few clients alike buy them, and what they are worth is not known',
    few: '“{{few}}”: too few buyers alike to know it, turnover is missing, or the estimated share is above 100%. It is not zero, and not in the totals.',
    noLimit: 'No column says what the client buys in total from all its suppliers: the worth of a gap has no limit.',
    estimated_one: 'What 1 client still buys from others is an estimate, by its estimated share.',
    estimated_other: 'What {{count}} clients still buy from others is an estimate, by their estimated share.',
    over_one:
      'Of 1 client it is not said what its gaps are worth: its estimated share is above 100%, too low an estimate.',
    over_other:
      'Of {{count}} clients it is not said what their gaps are worth: their estimated share is above 100%, too low an estimate.',
    none: 'No gap: every client that buys, buys of everything',
    about:
      'It measures what is missing and is no forecast: not all are filled. Worth of a gap: median part that the family has in the turnover of at least {{fewest}} clients like it × the client’s turnover, and at most what it still buys from others. With fewer buyers it is not said. In the total, one client’s gaps together do not pass that limit either.',
    blocked_one: 'The gaps of 1 client whose sales are blocked do not count: it has to pay first.',
    blocked_other: 'The gaps of {{count}} clients whose sales are blocked do not count: they have to pay first.',
    table: 'Clients with the gap, and its worth{{(currency)}}',
    capped:
      'The table adds up to {{sum}}, gap by gap. In total they are worth {{worth}}: the gaps of one client cannot be worth more together than what it still buys from others.',
  },
  top: {
    finding_one: 'The gap that is worth most, with your notes',
    finding_other: 'The {{count}} gaps that are worth most, with your notes',
    about: 'The notes are yours: they stay with their gap when the sheet is made again.',
  },
  list: {
    finding_one: 'One gap, of one client',
    finding_other: '{{count}} gaps of clients, those worth most first',
  },
  column: {
    key: 'Gap',
    id: 'Code',
    client: 'Client',
    segment: 'Segment',
    product: 'Product family',
    group: 'Client family',
    clients: 'Clients',
    worth: 'Worth a year{{(currency)}}',
    cap: 'Limited to what it buys elsewhere',
    yes: 'Yes',
    no: 'No',
    notes: 'Notes',
    total: 'Total',
    few: 'few',
    unknown: 'not known',
  },
  standIn:
    '“{{by}}” stands in for the client family: no column was chosen as it. Choose it under “Clients”, or another one in this report’s settings.',
  other: 'Others',
  everyone: 'All clients',
  stage: { introduction: 'Introduction', growth: 'Growth', maturity: 'Maturity', decline: 'Decline' },
  form: {
    by: 'Client families',
    column: 'By column',
    noColumn: 'None: all together',
    judged: 'Stage and importance of each crossing',
    judgedAbout: 'Importance to those clients: from 1 (little) to 4 (much). Empty: not judged.',
    stage: '{{product}} to {{group}}: stage',
    importance: '{{product}} to {{group}}: importance (1-4)',
    stageOf: '{{group}}: stage',
    importanceOf: '{{group}}: importance (1-4)',
    none: 'Not judged',
  },
};

/** The words of product families × client families. */
export const familiesWords = { es, en };
