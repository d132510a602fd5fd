const es = {
  title: 'Columnas que no entran en el código',
  tool: '{{tool}} ({{fields}})',
  blockDays: 'bloqueo de ventas a partir de los días que se digan',
  blockAmount: 'bloqueo de ventas a partir del importe que se diga',
  families: 'familias de clientes, para comparar cada una consigo misma',
  count: 'criterio: familias de producto que compra, contadas en estas columnas',
  low: 'criterio propio (mejor cuanto menos)',
  high: 'criterio propio (mejor cuanto más)',
  years: 'criterio: años desde esa fecha',
  none: 'no la usa nada',
  all: 'El código lee todas las columnas de la tabla.',
};

const en: typeof es = {
  title: 'Columns that are not in the code',
  tool: '{{tool}} ({{fields}})',
  blockDays: 'sales block, from the days that are stated',
  blockAmount: 'sales block, from the amount that is stated',
  families: 'client families, to compare each with itself',
  count: 'criterion: product families bought, counted in these columns',
  low: 'criterion of your own (less is better)',
  high: 'criterion of your own (more is better)',
  years: 'criterion: years since that date',
  none: 'nothing uses it',
  all: 'The code reads every column of the table.',
};

/** What columns that the code does not read are good for. */
export const columnUseWords = { es, en };
