const es = {
  snapshots:
    'Todavía no hay dos fotos que comparar, y por eso no se hace la hoja. Guarde la de hoy en «Fotos» y, cuando hayan cambiado los datos, otra.',
  contractDates:
    'Falta saber cuándo empieza y cuándo termina cada contrato, y por eso no se hace la hoja. Elija las dos columnas en «Ajustes» o, si los contratos están en otra hoja, una línea por contrato, léala en «Lista de contratos».',
  turnover:
    'La tabla no dice lo que facturan los clientes, y por eso no se hace la hoja. Añada una columna de facturación, o elíjala en «Criterios».',
  margin:
    'La tabla no dice el margen de los clientes, y por eso no se hace la hoja. Añada una columna de margen, o elíjala en «Criterios».',
  productFamilies:
    'No se sabe qué familias de producto compra cada cliente, y por eso no se hace la hoja. Añada a la tabla una columna de ventas por familia de producto (al menos tres, juntas), o dé una lista de compras con una columna «Familia».',
  ownValue:
    'La tabla no dice el valor propio de los clientes (facturación, margen o CLV), y por eso no se hace la hoja. Añada una columna con él, o elíjala en «Ajustes».',
  relationWeight:
    'La lista dice quién influye en quién, pero no con qué peso, y por eso no se hace la hoja. Diga en «Ajustes» qué parte del valor del influido se debe a quien influye: vale para todas las relaciones.',
};

const en: typeof es = {
  snapshots:
    'There are no two snapshots to compare yet, so no sheet is made. Save today’s under “Snapshots” and another one once the data have changed.',
  contractDates:
    'When each contract begins and ends is not known, so no sheet is made. Choose the two columns under “Settings” or, where contracts are on another sheet, a line for each, read it under “List of contracts”.',
  turnover:
    'The table does not say the clients’ turnover, so no sheet is made. Add a column of turnover, or choose it under “Criteria”.',
  margin:
    'The table does not say the clients’ margin, so no sheet is made. Add a column of margin, or choose it under “Criteria”.',
  productFamilies:
    'Which product families each client buys is not known, so no sheet is made. Add a column of sales per product family to the table (at least three, side by side), or give a purchase list with a “Family” column.',
  ownValue:
    'The table does not say the clients’ own value (turnover, margin or CLV), so no sheet is made. Add a column with it, or choose it under “Settings”.',
  relationWeight:
    'The list says who influences whom, but with no weight, so no sheet is made. Say under “Settings” what part of the influenced client’s value is owed to who influences it: it counts for all relations.',
};

/** What a tool lacks to make its sheet, and the way on. */
export const lackWords = { es, en };
