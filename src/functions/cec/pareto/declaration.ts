import { digitReader, PARETO_PRESETS, paretoCuts, type ParetoBasis } from '../../../method';
import { choice, type Localised, oneNumber, type Option, positions, t, wholeFunction } from '../../declare';

const BASES: readonly Option<ParetoBasis>[] = [
  { id: 'amount', es: 'importe', en: 'amount' },
  { id: 'count', es: 'clientes', en: 'clients' },
];
const [LEVEL4, LEVEL3, LEVEL2] = PARETO_PRESETS.classic.levels;

const level = (digit: number, name: Localised, value: number) =>
  oneNumber<number>(
    {
      name,
      meaning: t(
        `Parte acumulada del total hasta la que llega el dígito ${digit}.`,
        `Cumulative part of the total that digit ${digit} reaches.`,
      ),
      unit: 'fraction',
      byDefault: t(String(value).replace('.', ','), String(value)),
    },
    { above: 0, max: 1 },
    value,
  );

export const PARETO = wholeFunction({
  id: 'PARETO',
  summary: t(
    'Dígito de cada facturación según Pareto (80/95/99): clases A, B y C.',
    'Digit of each turnover by Pareto (80/95/99): classes A, B and C.',
  ),
  parameters: {
    turnovers: positions({
      name: t('facturaciones', 'turnovers'),
      meaning: t('La facturación anual de los clientes.', 'The annual turnover of the clients.'),
      unit: 'amountPerYear',
    }),
    level4: level(4, t('nivel_4', 'level_4'), LEVEL4),
    level3: level(3, t('nivel_3', 'level_3'), LEVEL3),
    level2: level(2, t('nivel_2', 'level_2'), LEVEL2),
    basis: choice(
      {
        name: t('base', 'basis'),
        meaning: t(
          'Qué se acumula: el importe o el número de clientes.',
          'What is accumulated: the amount or the number of clients.',
        ),
      },
      'PARETOBASIS',
      BASES,
      'amount',
    ),
  },
  result: {
    meaning: t(
      'Un dígito por celda, en su sitio; vacío donde no hay facturación ("").',
      'A digit per cell, at its place; empty where there is no turnover ("").',
    ),
    unit: 'digit',
    spills: true,
  },
  problems: ['levelsNotAscending'],
  blames: { levelsNotAscending: ['level4', 'level3', 'level2'] },
  whole: ({ turnovers, level4, level3, level2, basis }) => {
    const { rows, columns, values, instead } = turnovers;
    const cuts = paretoCuts(values, [level4, level3, level2], basis);
    const digit = digitReader({ direction: 'high', boundary: 'gt', cuts });
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => instead[i * columns + j] ?? digit(values[i * columns + j]!)),
    );
  },
});
