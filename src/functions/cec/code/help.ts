import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const CODE: FunctionHelp = {
  group: 'classification',
  answers: t('¿Cuál es el número de cuatro cifras de cada cliente?', 'What is each client’s four-digit number?'),
  alsoCalled: t('número de cuatro cifras, CEC 4444', 'four-figure number, CEC 4444'),
  how: t(
    '1000·d1 + 100·d2 + 10·d3 + d4, con cada dígito como en CEC.DIGIT.',
    '1000·d1 + 100·d2 + 10·d3 + d4, each digit as in CEC.DIGIT.',
  ),
  source: { work: 'cec', section: '1.7' },
  watch: [
    t(
      'En Excel de escritorio una celda vacía llega como 0: escriba cada rango como SI(A2:D9="";"";A2:D9).',
      'Desktop Excel hands an empty cell over as 0: write each range as IF(A2:D9="","",A2:D9).',
    ),
    t(
      'Ordenar por código no es ordenar por mérito: el primer dígito manda. Ordene por la puntuación.',
      'Sorting by code is not sorting by merit: the first digit decides. Sort by the score.',
    ),
    t(
      'Los valores se comparan tal como están con los límites; si una columna va de 0 a 100 y sus límites en tanto por uno, dé su unidad.',
      'Values are compared with the cuts as they stand; where a column is 0–100 and its cuts are fractions, give its unit.',
    ),
    t('Dé el formato 0000 a las celdas.', 'Format the cells as 0000.'),
  ],
  plain: {
    formula: t('=1000*B2+100*C2+10*D2+E2', '=1000*B2+100*C2+10*D2+E2'),
    cells: [
      {
        at: 'B2:E2',
        holds: t('los cuatro dígitos, ya calculados', 'the four digits, computed before'),
        values: [[4, 2, 4, 3]],
      },
    ],
    gives: 4243,
    leavesOut: t(
      'Parte de los dígitos, no de los valores: calcúlelos antes, cada uno con su fórmula.',
      'It starts from digits, not from values: compute each of them first, by its own formula.',
    ),
  },
  concepts: ['four-digits', 'missing-data'],
  examples: [
    {
      asks: t(
        'Familias, cuota, facturación e impagados de dos clientes',
        'Families, share, turnover and unpaid bills of two clients',
      ),
      args: [
        [
          [5, 0.7, 420000, 0],
          [4, 0.15, 180000, 1],
        ],
        [
          [2, 0.1, 10000, 0],
          [3, 0.25, 50000, 1],
          [4, 0.5, 150000, 2],
        ],
        [['high', 'high', 'high', 'low']],
        [['gte', 'gt', 'gt', 'lte']],
      ],
      gives: [[4444], [4243]],
    },
    {
      asks: t('Lo mismo con la cuota de 0 a 100', 'The same with the share as 0–100'),
      args: [
        [[5, 70, 420000, 0]],
        [
          [2, 0.1, 10000, 0],
          [3, 0.25, 50000, 1],
          [4, 0.5, 150000, 2],
        ],
        [['high', 'high', 'high', 'low']],
        [['gte', 'gt', 'gt', 'lte']],
        [['', 'percent', '', '']],
      ],
      gives: 4444,
    },
  ],
};
