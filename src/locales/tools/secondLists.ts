const es = {
  choose: 'Elegir…',
  table: 'Tabla {{name}} ({{sheet}}, {{rows}} {{rows:fila|filas}})',
  sheet: 'Hoja {{name}} ({{rows}} {{rows:fila|filas}})',
  read: 'Leer la lista',
  again: 'Leer otra vez',
  column: '{{role}} en «{{header}}»',
  columns: 'Columnas: {{columns}}.',
  buckets: 'Dónde está cada línea',
  lines: 'Líneas',
  amount: 'Importe',
  total: 'Total',
  changed: 'La hoja ha cambiado desde entonces: se leerá de nuevo con el próximo informe.',
  role: {
    client: 'cliente',
    date: 'fecha',
    amount: 'importe',
    quantity: 'cantidad',
    price: 'precio',
    currency: 'moneda',
    document: 'factura',
    family: 'familia de productos',
    from: 'quien influye',
    to: 'el influido',
    weight: 'peso',
    references: 'referencias',
    influence: 'grado de influencia',
    trust: 'confianza',
    start: 'inicio',
    end: 'fin',
    product: 'producto o servicio',
  },
  map: 'Qué es cada columna…',
  mapClose: 'Cerrar las columnas',
  mapAbout: 'Lo que cambie aquí vale desde la próxima vez que se lea la lista, y el libro lo recuerda.',
  noColumn: 'Ninguna',
  purchases: {
    list: 'Lista de compras',
    about:
      'Una segunda tabla del libro con una línea por compra: cliente, fecha e importe (o cantidad y precio). El libro la recuerda.',
    none: 'En el libro no hay otra tabla ni otra hoja con datos. Pegue la lista de compras en una hoja nueva y vuelva aquí.',
    freeOrders: 'Los pedidos de importe 0 cuentan como compras',
    refused:
      '«{{name}}» no se puede leer como lista de compras: ninguna de sus primeras filas dice {{missing}}. Encabezados: {{headers}}. Diga abajo qué es cada columna, o ponga encabezados como Cliente, Fecha e Importe.',
    missing: { client: 'el cliente', date: 'la fecha', amount: 'el importe (o cantidad y precio)' },
    finding_one:
      'Un cliente con compras en {{place}}: {{lines}} líneas que suman {{total}}, del {{first}} al {{last}}.',
    finding_other:
      '{{count}} clientes con compras en {{place}}: {{lines}} líneas que suman {{total}}, del {{first}} al {{last}}.',
    nothing: 'Ninguna línea de {{place}} es de un cliente con fecha e importe.',
    matched: 'De los {{clients}} clientes de la tabla tienen compras {{matched}}.',
    matchedNone:
      'Ningún cliente de la tabla está en la lista: los códigos de cliente tienen que ser los mismos en las dos.',
    dates: 'Fechas reconocidas: {{kinds}}.',
  },
  relations: {
    list: 'Lista de relaciones',
    about:
      'Una segunda tabla del libro con una línea por relación: quién influye, en quién y con qué peso (o referencias, grado de influencia y confianza). El libro la recuerda.',
    none: 'En el libro no hay otra tabla ni otra hoja con datos. Pegue la lista de relaciones en una hoja nueva y vuelva aquí.',
    refused:
      '«{{name}}» no se puede leer como lista de relaciones: ninguna de sus primeras filas dice {{missing}}. Encabezados: {{headers}}. Diga abajo qué es cada columna, o ponga encabezados como Prescriptor, Influido y Peso.',
    missing: {
      from: 'quién influye',
      to: 'en quién influye',
      weight: 'el peso (o referencias, grado de influencia y confianza)',
    },
    finding_one: 'En {{place}}, 1 de {{lines}} líneas relaciona a dos clientes de la tabla.',
    finding_other: 'En {{place}}, {{count}} de {{lines}} líneas relacionan a clientes de la tabla.',
    companies: 'Clientes que influyen en otros: {{influencers}}; clientes influidos: {{influenced}}.',
    nothing:
      'Ninguna línea de {{place}} relaciona a dos clientes de la tabla: sus códigos o nombres tienen que ser los mismos que en ella.',
    overNames: 'Son: {{names}}.',
    overMore: 'Son: {{names}} y {{more}} más.',
    over_one:
      '1 cliente debe a otros el 100 % o más de su valor: corrija sus pesos, o elija en los ajustes del informe escalarlos al 99 %.',
    over_other:
      '{{count}} clientes deben a otros el 100 % o más de su valor: corrija sus pesos, o elija en los ajustes del informe escalarlos al 99 %.',
  },
  contracts: {
    list: 'Lista de contratos',
    about:
      'Una segunda tabla del libro con una línea por contrato: cliente, inicio y fin (vacío: activo); si los hay, importe y producto. Un cliente puede tener varios. El libro la recuerda. Sin lista, «Contratos» lee dos columnas de la tabla de clientes.',
    none: 'En el libro no hay otra tabla ni otra hoja con datos. Pegue la lista de contratos en una hoja nueva y vuelva aquí.',
    leaveList: 'Dejar la lista',
    refused:
      '«{{name}}» no se puede leer como lista de contratos: ninguna de sus primeras filas dice {{missing}}. Encabezados: {{headers}}. Diga abajo qué es cada columna, o ponga encabezados como Cliente, Inicio y Fin.',
    missing: { client: 'el cliente', start: 'el inicio', end: 'el fin' },
    finding_one: '1 contrato con fechas en {{place}}, de {{lines}} líneas; sin fin: {{running}}.',
    finding_other: '{{count}} contratos con fechas en {{place}}, de {{lines}} líneas; sin fin: {{running}}.',
    nothing: 'Ninguna línea de {{place}} es de un cliente con fechas.',
    matched: 'De las {{companies}} empresas con contratos están en la tabla de clientes {{matched}}.',
    matchedNone:
      'Ningún cliente de la tabla está en la lista: los códigos o nombres de cliente tienen que ser los mismos en las dos.',
    unknown: 'No están en la tabla: {{names}}. Sus contratos cuentan para el modelo.',
    unknownMore: 'No están en la tabla: {{names}} y {{more}} más. Sus contratos cuentan para el modelo.',
    more_one: 'y 1 celda más; el informe las nombra.',
    more_other: 'y {{count}} celdas más; el informe las nombra.',
    bucket: {
      dated: 'Con cliente y fechas',
      noClient: 'Sin cliente',
      noStart: 'Sin fecha de inicio',
      unreadable: 'Con una fecha que no se puede leer',
      backwards: 'Terminan antes de empezar',
    },
    fault: {
      noClient: '{{cell}}: falta el cliente',
      noStart: '{{cell}}: falta la fecha de inicio',
      unreadable: '{{cell}}: «{{text}}» no es una fecha que se pueda leer',
      backwards: '{{cell}}: «{{text}}» es anterior al inicio del contrato',
    },
  },
};

const en: typeof es = {
  choose: 'Choose…',
  table: 'Table {{name}} ({{sheet}}, {{rows}} {{rows:row|rows}})',
  sheet: 'Sheet {{name}} ({{rows}} {{rows:row|rows}})',
  read: 'Read the list',
  again: 'Read again',
  column: '{{role}} in “{{header}}”',
  columns: 'Columns: {{columns}}.',
  buckets: 'Where every line is',
  lines: 'Lines',
  amount: 'Amount',
  total: 'Total',
  changed: 'The sheet has changed since: it is read again with the next report.',
  role: {
    client: 'client',
    date: 'date',
    amount: 'amount',
    quantity: 'quantity',
    price: 'price',
    currency: 'currency',
    document: 'invoice',
    family: 'product family',
    from: 'who influences',
    to: 'who is influenced',
    weight: 'weight',
    references: 'references',
    influence: 'degree of influence',
    trust: 'trust',
    start: 'start',
    end: 'end',
    product: 'product or service',
  },
  map: 'What each column is…',
  mapClose: 'Close the columns',
  mapAbout: 'What you change here holds from the next reading of the list on, and the workbook remembers it.',
  noColumn: 'None',
  purchases: {
    list: 'Purchase list',
    about:
      'A second table of the workbook with a line for each purchase: client, date and amount (or quantity and price). The workbook remembers it.',
    none: 'The workbook has no other table and no other sheet with data. Paste the purchase list into a new sheet and come back.',
    freeOrders: 'Orders of 0 count as purchases',
    refused:
      '“{{name}}” cannot be read as a purchase list: none of its first rows names {{missing}}. Headers: {{headers}}. Say below what each column is, or give it headers such as Client, Date and Amount.',
    missing: { client: 'the client', date: 'the date', amount: 'the amount (or quantity and price)' },
    finding_one:
      'One client with purchases in {{place}}: {{lines}} lines that sum to {{total}}, {{first}} to {{last}}.',
    finding_other:
      '{{count}} clients with purchases in {{place}}: {{lines}} lines that sum to {{total}}, {{first}} to {{last}}.',
    nothing: 'No line of {{place}} is of a client with a date and an amount.',
    matched: '{{matched}} of the {{clients}} clients of the table have purchases.',
    matchedNone: 'No client of the table is in the list: client codes must be the same in both.',
    dates: 'Dates recognised: {{kinds}}.',
  },
  relations: {
    list: 'List of relations',
    about:
      'A second table of the workbook with a line for each relation: who influences whom, and with what weight (or references, degree of influence and trust). The workbook remembers it.',
    none: 'The workbook has no other table and no other sheet with data. Paste the list of relations into a new sheet and come back.',
    refused:
      '“{{name}}” cannot be read as a list of relations: none of its first rows names {{missing}}. Headers: {{headers}}. Say below what each column is, or give it headers such as Influencer, Influenced and Weight.',
    missing: {
      from: 'who influences',
      to: 'who is influenced',
      weight: 'the weight (or references, degree of influence and trust)',
    },
    finding_one: 'In {{place}}, 1 of {{lines}} lines relates two clients of the table.',
    finding_other: 'In {{place}}, {{count}} of {{lines}} lines relate clients of the table.',
    companies: 'Clients that influence others: {{influencers}}; clients influenced: {{influenced}}.',
    nothing: 'No line of {{place}} relates two clients of the table: their codes or names must be the same as there.',
    overNames: 'Here: {{names}}.',
    overMore: 'Here: {{names}} and {{more}} more.',
    over_one:
      '1 client owes 100% or more of its value to others: correct its weights, or choose in the report’s settings to scale them to 99%.',
    over_other:
      '{{count}} clients owe 100% or more of their value to others: correct their weights, or choose in the report’s settings to scale them to 99%.',
  },
  contracts: {
    list: 'List of contracts',
    about:
      'A second table of the workbook with a line for each contract: client, start and end (empty: active); amount and product where there are any. A client may have several. The workbook remembers it. Without a list, “Contracts” reads two columns of the client table.',
    none: 'The workbook has no other table and no other sheet with data. Paste the list of contracts into a new sheet and come back.',
    leaveList: 'Leave the list',
    refused:
      '“{{name}}” cannot be read as a list of contracts: none of its first rows names {{missing}}. Headers: {{headers}}. Say below what each column is, or give it headers such as Client, Start and End.',
    missing: { client: 'the client', start: 'the start', end: 'the end' },
    finding_one: '1 contract with dates in {{place}}, of {{lines}} lines; without an end: {{running}}.',
    finding_other: '{{count}} contracts with dates in {{place}}, of {{lines}} lines; without an end: {{running}}.',
    nothing: 'No line of {{place}} is of a client with dates.',
    matched: '{{matched}} of the {{companies}} companies with contracts are in the client table.',
    matchedNone: 'No client of the table is in the list: client codes or names must be the same in both.',
    unknown: 'Not in the table: {{names}}. Their contracts count for the model.',
    unknownMore: 'Not in the table: {{names}} and {{more}} more. Their contracts count for the model.',
    more_one: 'and 1 more cell; the report names it.',
    more_other: 'and {{count}} more cells; the report names them.',
    bucket: {
      dated: 'With client and dates',
      noClient: 'Without a client',
      noStart: 'Without a start date',
      unreadable: 'With a date that cannot be read',
      backwards: 'End before they begin',
    },
    fault: {
      noClient: '{{cell}}: the client is missing',
      noStart: '{{cell}}: the start date is missing',
      unreadable: '{{cell}}: “{{text}}” is no date that can be read',
      backwards: '{{cell}}: “{{text}}” is before the contract begins',
    },
  },
};

/** The words of choosing a list beside the client table in the pane: of purchases, of relations and of contracts. */
export const secondListWords = { es, en };
