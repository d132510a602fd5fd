import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const PARETO: FunctionHelp = {
  group: 'classification',
  answers: t('¿Qué clientes suponen el grueso de las ventas?', 'Which clients make the bulk of the sales?'),
  alsoCalled: t('ABC, 80/20, clase A, acumulado, concentración', 'ABC, 80/20, class A, cumulative, concentration'),
  how: t(
    'Cuenta qué parte de las ventas totales suponen los clientes mayores que él: dígito 4 si es menos de 0,80, 3 si es menos de 0,95, 2 si es menos de 0,99, si no 1. El cliente que cruza el 80 % está en la clase A; iguales facturaciones, igual dígito.',
    'What counts is the part of total sales that larger clients make: digit 4 below 0.80, 3 below 0.95, 2 below 0.99, else 1. The client that crosses 80% is in class A; equal turnovers have equal digits.',
  ),
  source: { work: 'cec', section: '1.6' },
  watch: [
    t(
      'En Excel de escritorio una celda vacía llega como 0: escriba las facturaciones como SI(A2:A9="";"";A2:A9).',
      'Desktop Excel hands an empty cell over as 0: write the turnovers as IF(A2:A9="","",A2:A9).',
    ),
    t(
      'El dígito de un cliente cambia cuando cambian los demás. Para vigilar la cartera de clientes use importes fijos con CEC.DIGIT.',
      'A client’s digit changes when others change. To watch a portfolio use fixed amounts with CEC.DIGIT.',
    ),
    t('Los abonos (negativos) cuentan como 0 en las sumas.', 'Credit notes (negatives) count as 0 in sums.'),
  ],
  plain: {
    formula: t(
      '=SI(SUMAR.SI($A$2:$A$13;">"&A2)/SUMA($A$2:$A$13)<0,8;4;SI(SUMAR.SI($A$2:$A$13;">"&A2)/SUMA($A$2:$A$13)<0,95;3;SI(SUMAR.SI($A$2:$A$13;">"&A2)/SUMA($A$2:$A$13)<0,99;2;1)))',
      '=IF(SUMIF($A$2:$A$13,">"&A2)/SUM($A$2:$A$13)<0.8,4,IF(SUMIF($A$2:$A$13,">"&A2)/SUM($A$2:$A$13)<0.95,3,IF(SUMIF($A$2:$A$13,">"&A2)/SUM($A$2:$A$13)<0.99,2,1)))',
    ),
    cells: [
      {
        at: 'A2:A13',
        holds: t('las facturaciones de los clientes', 'the clients’ turnovers'),
        values: [
          [420000],
          [180000],
          [150000],
          [60000],
          [50000],
          [42000],
          [18000],
          [10000],
          [9000],
          [2500],
          [180000],
          [0],
        ],
      },
    ],
    gives: 4,
    leavesOut: t(
      'Con abonos (importes negativos) las sumas difieren: la función los cuenta como 0.',
      'With credit notes (negative amounts) the sums differ: the function counts them as 0.',
    ),
  },
  concepts: ['pareto-amounts', 'four-digits'],
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
};
