const es = {
  about:
    'Una segunda tabla del libro con una línea por compra: cliente, fecha e importe (o cantidad y precio). El libro la recuerda.',
  list: 'Lista de compras',
  choose: 'Elegir…',
  table: 'Tabla {{name}} ({{sheet}}, {{rows}} filas)',
  sheet: 'Hoja {{name}} ({{rows}} filas)',
  none: 'En el libro no hay otra tabla ni otra hoja con datos. Pegue la lista de compras en una hoja nueva y vuelva aquí.',
  freeOrders: 'Los pedidos de importe 0 cuentan como compras',
  read: 'Leer la lista',
  again: 'Leer otra vez',
  refused:
    '«{{name}}» no se puede leer como lista de compras: ninguna de sus primeras filas dice {{missing}}. Encabezados: {{headers}}. Ponga encabezados como Cliente, Fecha e Importe.',
  missing: {
    client: 'el cliente',
    date: 'la fecha',
    amount: 'el importe (o cantidad y precio)',
    quantity: 'la cantidad',
    price: 'el precio',
    currency: 'la moneda',
    document: 'la factura',
    family: 'la familia de productos',
  },
  finding_one: 'Un cliente con compras en {{place}}: {{lines}} líneas que suman {{total}}, del {{first}} al {{last}}.',
  finding_other:
    '{{count}} clientes con compras en {{place}}: {{lines}} líneas que suman {{total}}, del {{first}} al {{last}}.',
  nothing: 'Ninguna línea de {{place}} es de un cliente con fecha e importe.',
  matched: 'De los {{clients}} clientes de la tabla tienen compras {{matched}}.',
  matchedNone:
    'Ningún cliente de la tabla está en la lista: los códigos de cliente tienen que ser los mismos en las dos.',
  dates: 'Fechas reconocidas: {{kinds}}.',
  buckets: 'Dónde está cada línea',
  lines: 'Líneas',
  amount: 'Importe',
  total: 'Total',
  changed: 'La hoja ha cambiado desde entonces: se leerá de nuevo con el próximo informe.',
};

const en: typeof es = {
  about:
    'A second table of the workbook with a line for each purchase: client, date and amount (or quantity and price). The workbook remembers it.',
  list: 'Purchase list',
  choose: 'Choose…',
  table: 'Table {{name}} ({{sheet}}, {{rows}} rows)',
  sheet: 'Sheet {{name}} ({{rows}} rows)',
  none: 'The workbook has no other table and no other sheet with data. Paste the purchase list into a new sheet and come back.',
  freeOrders: 'Orders of 0 count as purchases',
  read: 'Read the list',
  again: 'Read again',
  refused:
    '“{{name}}” cannot be read as a purchase list: none of its first rows names {{missing}}. Headers: {{headers}}. Give it headers such as Client, Date and Amount.',
  missing: {
    client: 'the client',
    date: 'the date',
    amount: 'the amount (or quantity and price)',
    quantity: 'the quantity',
    price: 'the price',
    currency: 'the currency',
    document: 'the invoice',
    family: 'the product family',
  },
  finding_one: 'One client with purchases in {{place}}: {{lines}} lines that sum to {{total}}, {{first}} to {{last}}.',
  finding_other:
    '{{count}} clients with purchases in {{place}}: {{lines}} lines that sum to {{total}}, {{first}} to {{last}}.',
  nothing: 'No line of {{place}} is of a client with a date and an amount.',
  matched: '{{matched}} of the {{clients}} clients of the table have purchases.',
  matchedNone: 'No client of the table is in the list: client codes must be the same in both.',
  dates: 'Dates recognised: {{kinds}}.',
  buckets: 'Where every line is',
  lines: 'Lines',
  amount: 'Amount',
  total: 'Total',
  changed: 'The sheet has changed since: it is read again with the next report.',
};

/** The words of choosing a purchase list in the pane. */
export const purchaseListWords = { es, en };
