import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const NETWORK: FunctionHelp = {
  group: 'value',
  answers: t(
    '¿Cuánto vale un cliente por los clientes en los que influye?',
    'What is a client worth through the clients it influences?',
  ),
  alsoCalled: t(
    'influencia, prescripción, red, referencias, valor influido',
    'influence, prescription, network, references, influenced value',
  ),
  how: t(
    'T = v + W·T, es decir T = (I − W)⁻¹·v; con saltos, la suma hasta ese número de pasos.',
    'T = v + W·T, that is T = (I − W)⁻¹·v; with hops, the sum up to that many steps.',
  ),
  source: { work: 'network', section: '3.1' },
  watch: [
    t(
      'No sume los totales: el mismo euro se atribuye a varios clientes.',
      'Do not add the totals: the same euro is credited to several clients.',
    ),
    t(
      'Ninguna columna puede llegar a 1: nadie debe todo su valor a otros.',
      'No column may reach 1: nobody owes its whole value to others.',
    ),
  ],
  plain: {
    formula: t(
      '=INDICE(MMULT(MINVERSA({1\\0;0\\1}-$D$2:$E$3);$B$2:$B$3);1)',
      '=INDEX(MMULT(MINVERSE({1,0;0,1}-$D$2:$E$3),$B$2:$B$3),1)',
    ),
    cells: [
      {
        at: 'B2:B3',
        holds: t('los valores propios de dos clientes', 'the own values of two clients'),
        values: [[1000], [2000]],
      },
      {
        at: 'D2:E3',
        holds: t('las influencias: fila i, columna j', 'the influences: row i, column j'),
        values: [
          [0, 0.3],
          [0.2, 0],
        ],
      },
    ],
    gives: 1702.1276595745,
    leavesOut: t(
      'Da el primer cliente; para más clientes, amplíe la matriz unidad entre llaves.',
      'It gives the first client; for more clients enlarge the unit matrix in braces.',
    ),
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t('Dos clientes que se influyen', 'Two clients that influence each other'),
      args: [
        [[1000], [2000]],
        [
          [0, 0.3],
          [0.2, 0],
        ],
      ],
      gives: [[1702.1276595745], [2340.4255319149]],
    },
    {
      asks: t('Solo relaciones directas', 'Direct relations only'),
      args: [
        [[1000], [2000]],
        [
          [0, 0.3],
          [0.2, 0],
        ],
        1,
      ],
      gives: [[1600], [2200]],
    },
  ],
};
