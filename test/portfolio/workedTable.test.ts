import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT_KINDS, numericColumn, readPortfolio } from '../../src/portfolio';
import { table } from './tables';

/** The method's worked table (method.md §7) as a Spanish sheet, read through headers alone. */
interface WorkedClient {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly turnover: number;
  readonly totalPurchases: number;
  readonly families: number;
  readonly unpaid3y: number;
  readonly loyaltyYears: number;
  readonly margin: number;
  readonly firstPurchaseYear: number;
  readonly ordersPerYear: number;
  readonly competitors: number;
  readonly competitivePosition: string;
}
const { clients } = JSON.parse(readFileSync(join(process.cwd(), 'test/vectors/method.json'), 'utf8')) as {
  clients: { inputs: readonly WorkedClient[] };
};
const HEADER =
  'Código|Cliente|Situación|Facturación anual|Compras totales del cliente|Familias compradas|Impagados (3 años)|Años de relación|Margen de contribución|Año primera compra|Pedidos al año|N.º de competidores|Posición competitiva';

test('the worked table is read as it is', () => {
  const rows = clients.inputs.map((client) => [
    client.id,
    client.name,
    client.kind,
    client.turnover,
    client.totalPurchases,
    client.families,
    client.unpaid3y,
    client.loyaltyYears,
    client.margin,
    client.firstPurchaseYear,
    client.ordersPerYear,
    client.competitors,
    client.competitivePosition,
  ]);
  const { portfolio, matches, observations } = readPortfolio(table([HEADER.split('|'), ...rows]));
  expect(observations.map(({ id }) => id)).toEqual(['shareComputed']);
  expect(matches.find(({ role }) => role === 'years')!.alternatives).toMatchObject([
    { header: 'Año primera compra', whyNot: { id: 'calendarYear' } },
  ]);
  const valuesOf = (role: Parameters<typeof numericColumn>[1]) => Array.from(numericColumn(portfolio, role)!.values);
  expect(valuesOf('turnover')).toEqual(clients.inputs.map((client) => client.turnover));
  expect(valuesOf('unpaid')).toEqual(clients.inputs.map((client) => client.unpaid3y));
  expect(valuesOf('families')).toEqual(clients.inputs.map((client) => client.families));
  expect(valuesOf('years')).toEqual(clients.inputs.map((client) => client.loyaltyYears));
  expect(valuesOf('orders')).toEqual(clients.inputs.map((client) => client.ordersPerYear));
  expect(valuesOf('share')).toEqual(clients.inputs.map((client) => client.turnover / client.totalPurchases));
  const kinds = { actual: 'current', satisfecho: 'satisfied', perdido: 'lost', potencial: 'potential' };
  expect(Array.from(portfolio.kinds, (code) => CLIENT_KINDS[code])).toEqual(
    clients.inputs.map((client) => kinds[client.kind as keyof typeof kinds]),
  );
});
