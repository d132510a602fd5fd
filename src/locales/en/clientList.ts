import type { clientList as spanish } from '../es/clientList';

/** The bar of segments and the list of clients, in English. */
export const clientList: typeof spanish = {
  bar: 'Segments: {{parts}}',
  part: '{{name}} {{value}}',
  clients: 'Clients',
  turnover: 'Turnover',
  segment: 'Segment',
  first: 'Clients of the list',
  rank: 'No.',
  client: 'Client',
  code: 'Code',
  total: 'Total',
  everyone: 'Show all',
  sum: 'Total',
  tell: '{{client}}: why',
  search: 'Find a client by name or id',
  notFound: 'No client has “{{sought}}” in its name or id.',
};
