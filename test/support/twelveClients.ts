import vectors from '../vectors/method.json';
import { buildScheme, columnSource, criterion, segmentation, type Scheme } from '../../src/method';

const { inputs } = vectors.clients;

/** The twelve clients of the vectors as a client table, with more columns behind where a test wants them. */
export function twelveCells(more: Readonly<Record<string, readonly (string | number)[]>> = {}): (string | number)[][] {
  const head = ['Código', 'Cliente', 'Situación', 'Facturación', 'Compras totales', 'Familias compradas', 'Impagados'];
  return [
    [...head, 'Años de relación', ...Object.keys(more)],
    ...inputs.map((client, i) => [
      client.id,
      client.name,
      client.kind,
      client.turnover,
      client.totalPurchases,
      client.families,
      client.unpaid3y,
      client.loyaltyYears,
      ...Object.values(more).map((column) => column[i] ?? ''),
    ]),
  ];
}

/** The scheme of the worked example: families, share, turnover, unpaid bills. */
export function exampleScheme(choices: Partial<Scheme> = {}): Scheme {
  const share = { kind: 'share', ours: columnSource('Facturación'), total: columnSource('Compras totales') } as const;
  const turnover = columnSource('Facturación');
  return buildScheme(
    {
      id: 's',
      name: 'Modelo',
      language: 'es',
      criteria: [
        criterion('families', columnSource('Familias compradas')),
        criterion('share', share),
        criterion('turnover', turnover, {
          bands: { direction: 'high', boundary: 'gt', cuts: [10_000, 50_000, 150_000] },
        }),
        criterion('unpaid', columnSource('Impagados')),
      ],
      segmentation: segmentation(share, turnover),
    },
    choices,
  );
}
