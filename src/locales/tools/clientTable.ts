const es = {
  sheetName: 'Clientes',
  command: 'Tabla de clientes hecha de la lista de compras {{list}}, en la hoja «{{sheet}}».',
  header: {
    id: 'Código',
    name: 'Cliente',
    since: 'Cliente desde',
    last: 'Última compra',
    turnover: 'Facturación últimos 12 meses',
    turnoverPart: 'Facturación',
    before: 'Facturación 12 meses anteriores',
    orders: 'Pedidos al año',
    ordersPart: 'Pedidos',
    families: 'Familias compradas',
  },
  preview_one: 'Se escribirá en una hoja nueva, «Clientes», una tabla con 1 cliente, sumado de {{lines}} líneas.',
  preview_other:
    'Se escribirá en una hoja nueva, «Clientes», una tabla con {{count}} clientes, una fila cada uno, sumados de {{lines}} líneas.',
  columns: 'Columnas: {{columns}}.',
  year: 'Los 12 meses van del {{from}} al {{to}}, el último día de la lista; quien no tiene líneas en ellos, tiene 0.',
  part: 'La lista va del {{from}} al {{to}}, menos de 12 meses: sus importes no se llevan a un año.',
  leftOut_one: 'Queda fuera 1 línea sin cliente, fecha o importe que se pueda leer.',
  leftOut_other: 'Quedan fuera {{count}} líneas sin cliente, fecha o importe que se puedan leer.',
  notLive: 'Son valores de hoy: si la lista cambia, haga otra tabla.',
  kept: 'La lista queda como lista de compras de este libro.',
  make: 'Hacer la tabla y leerla',
  unread: 'De esta lista no sale ninguna tabla de clientes. Falta: {{missing}}.',
  empty: 'De esta lista no sale ninguna tabla de clientes: ninguna de sus líneas tiene cliente, fecha e importe.',
  role: { client: 'el cliente', date: 'la fecha', amount: 'el importe' },
};

const en: typeof es = {
  sheetName: 'Clients',
  command: 'Client table made from the purchase list {{list}}, on the sheet “{{sheet}}”.',
  header: {
    id: 'Client code',
    name: 'Client',
    since: 'Customer since',
    last: 'Last purchase',
    turnover: 'Turnover last 12 months',
    turnoverPart: 'Turnover',
    before: 'Turnover previous 12 months',
    orders: 'Orders per year',
    ordersPart: 'Orders',
    families: 'Product families bought',
  },
  preview_one: 'A table with 1 client, summed from {{lines}} lines, will be written to a new sheet, “Clients”.',
  preview_other:
    'A table with {{count}} clients, a row each, summed from {{lines}} lines, will be written to a new sheet, “Clients”.',
  columns: 'Columns: {{columns}}.',
  year: 'The 12 months go from {{from}} to {{to}}, the list’s last day; who has no lines in them has 0.',
  part: 'The list goes from {{from}} to {{to}}, less than 12 months: its amounts are not made annual.',
  leftOut_one: '1 line without a client, date or amount that can be read is left out.',
  leftOut_other: '{{count}} lines without a client, date or amount that can be read are left out.',
  notLive: 'These are values of today: if the list changes, make another table.',
  kept: 'The list stays as this workbook’s purchase list.',
  make: 'Make the table and read it',
  unread: 'No client table comes of this list. Missing: {{missing}}.',
  empty: 'No client table comes of this list: none of its lines has a client, a date and an amount.',
  role: { client: 'the client', date: 'the date', amount: 'the amount' },
};

/** The words of a client table that is made from a purchase list, in each language. */
export const clientTableWords = { es, en };
