/** The bar of segments and the list of clients, in Spanish. */
export const clientList = {
  bar: 'Segmentos: {{parts}}',
  part: '{{name}} {{value}}',
  clients: 'Clientes',
  turnover: 'Facturación',
  segment: 'Segmento',
  first: 'Clientes de la lista',
  rank: 'N.º',
  client: 'Cliente',
  code: 'Código',
  total: 'Total',
  everyone: 'Ver todos',
  sum: 'Total',
  tell: '{{client}}: por qué',
  search: 'Buscar un cliente por nombre o id',
  notFound: 'Ningún cliente tiene «{{sought}}» en su nombre ni en su id.',
};
