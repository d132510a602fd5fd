import { digitReader, PARETO_PRESETS, paretoCuts, type ParetoBasis } from '../../method';
import { choice, type Localised, oneNumber, type Option, positions, t, wholeFunction } from '../declare';

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
      'Un dígito por celda, en su sitio; vacío donde no hay facturación.',
      'A digit per cell, at its place; empty where there is no turnover.',
    ),
    unit: 'digit',
    spills: true,
  },
  problems: ['levelsNotAscending'],
  whole: ({ turnovers, level4, level3, level2, basis }) => {
    const { rows, columns, values, instead } = turnovers;
    const cuts = paretoCuts(values, [level4, level3, level2], basis);
    const digit = digitReader({ direction: 'high', boundary: 'gt', cuts });
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => instead[i * columns + j] ?? digit(values[i * columns + j]!)),
    );
  },
  help: {
    answers: t('¿Qué clientes hacen el grueso de las ventas?', 'Which clients make the bulk of the sales?'),
    how: t(
      'cumAntes = ventas de clientes mayores ÷ ventas totales; dígito 4 si es menor que 0,80, 3 si menor que 0,95, 2 si menor que 0,99, si no 1. El cliente que cruza el 80 % está en la clase A; iguales facturaciones, igual dígito (método §1.6).',
      'cumBefore = sales of larger clients ÷ total sales; digit 4 below 0.80, 3 below 0.95, 2 below 0.99, else 1. The client that crosses 80 % is in class A; equal turnovers have equal digits (method §1.6).',
    ),
    watch: [
      t(
        'El dígito de un cliente cambia cuando cambian los demás. Para vigilar la cartera use importes fijos con CEC.DIGIT.',
        'A client’s digit changes when others change. To watch a portfolio use fixed amounts with CEC.DIGIT.',
      ),
      t('Los abonos (negativos) cuentan como 0 en las sumas.', 'Credit notes (negatives) count as 0 in sums.'),
    ],
    plain: t(
      '=SI(SUMAR.SI($A$2:$A$13;">"&A2)/SUMA($A$2:$A$13)<0,8;4;SI(SUMAR.SI($A$2:$A$13;">"&A2)/SUMA($A$2:$A$13)<0,95;3;SI(SUMAR.SI($A$2:$A$13;">"&A2)/SUMA($A$2:$A$13)<0,99;2;1)))',
      '=IF(SUMIF($A$2:$A$13,">"&A2)/SUM($A$2:$A$13)<0.8,4,IF(SUMIF($A$2:$A$13,">"&A2)/SUM($A$2:$A$13)<0.95,3,IF(SUMIF($A$2:$A$13,">"&A2)/SUM($A$2:$A$13)<0.99,2,1)))',
    ),
  },
  examples: [
    {
      asks: t('Cuatro clientes que facturan 80, 10, 6 y 4', 'Four clients with turnovers 80, 10, 6 and 4'),
      args: [[[80], [10], [6], [4]]],
      gives: [[4], [3], [3], [2]],
    },
    {
      asks: t('Con los niveles 80/90/97', 'With the levels 80/90/97'),
      args: [[[80], [10], [6], [4]], 0.8, 0.9, 0.97],
      gives: [[4], [3], [2], [2]],
    },
  ],
});
