import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const SEGMENTCUT: FunctionHelp = {
  group: 'classification',
  answers: t(
    '¿Desde qué importe es alta la facturación de un cliente?',
    'From which amount is a client’s turnover high?',
  ),
  alsoCalled: t(
    'límite de facturación, umbral de segmento, 50 % de las ventas',
    'turnover threshold, segment threshold, 50% of sales',
  ),
  how: t(
    'acumulada: la mayor facturación de las que quedan por debajo del grupo que supera el nivel (lo facturado por clientes mayores ÷ total > nivel). Los abonos cuentan como 0 en las sumas. Si todos son altos, da 0 o algo menos que la menor.',
    'cumulative: the largest turnover below the group that exceeds the level (turnover of larger clients ÷ total > level). Credit notes count as 0 in sums. When everyone is high it gives 0, or a little less than the lowest.',
  ),
  source: { work: 'cec', section: '1.9' },
  watch: [
    t(
      'En Excel de escritorio una celda vacía llega como 0: escriba las facturaciones como SI(A2:A9="";"";A2:A9).',
      'Desktop Excel hands an empty cell over as 0: write the turnovers as IF(A2:A9="","",A2:A9).',
    ),
    t(
      'Calcúlelo una vez en una celda y úselo en todas las filas de CEC.SEGMENT.',
      'Compute it once in a cell and use it in every row of CEC.SEGMENT.',
    ),
    t('No incluya el encabezado: un texto da #¡VALOR!.', 'Leave the header out: a text gives #VALUE!.'),
  ],
  plain: {
    formula: t(
      '=SUMAPRODUCTO(MAX((SUMAR.SI($A$2:$A$13;">"&$A$2:$A$13)/SUMA($A$2:$A$13)>0,5)*$A$2:$A$13))',
      '=SUMPRODUCT(MAX((SUMIF($A$2:$A$13,">"&$A$2:$A$13)/SUM($A$2:$A$13)>0.5)*$A$2:$A$13))',
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
    gives: 150000,
    leavesOut: t(
      'Solo la lectura acumulada, con el nivel 0,5 y sin importes negativos.',
      'Only the cumulative reading, with the level 0.5 and no negative amounts.',
    ),
  },
  concepts: ['segments', 'pareto-amounts'],
  examples: [
    {
      asks: t('Tres clientes que facturan 50, 30 y 20', 'Three clients with turnovers 50, 30 and 20'),
      args: [[[50], [30], [20]]],
      gives: 20,
    },
    {
      asks: t('La mitad del mayor', 'Half of the largest'),
      args: [[[420000], [180000], [60000]], { word: t('máximo', 'maximum') }],
      gives: 210000,
    },
  ],
};
