import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const DIGIT: FunctionHelp = {
  group: 'classification',
  answers: t(
    '¿Qué dígito merece este cliente en este criterio?',
    'Which digit does this client earn in this criterion?',
  ),
  alsoCalled: t(
    'tramo, banda, nota, límite, umbral, rango, criterio',
    'band, grade, threshold, bucket, range, criterion',
  ),
  how: t(
    'alto: 1 + un punto por cada límite superado. bajo: 4 si no pasa del primer límite, 3 si no pasa del segundo, 2 si no pasa del tercero, si no 1. Lo que difiere de un límite en menos de una milmillonésima se toma como igual a él.',
    'high: 1 + one for each cut exceeded. low: 4 if it does not pass the first cut, 3 the second, 2 the third, else 1. What differs from a cut by less than a billionth counts as equal to it.',
  ),
  source: { work: 'cec', section: '1.3, 1.5' },
  watch: [
    t(
      'En Excel de escritorio una celda vacía llega como 0: escriba el valor como SI(A2="";"";A2) y los límites con uno vacío como SI(F1:H1="";"";F1:H1).',
      'Desktop Excel hands an empty cell over as 0: write the value as IF(A2="","",A2), and cuts with an empty one as IF(F1:H1="","",F1:H1).',
    ),
    t(
      'La función no sabe si un valor es una cuota ni ve su formato: lo compara tal como está con los límites. Si la columna va de 0 a 100 y los límites en tanto por uno, dé la unidad 0–100.',
      'The function does not know whether a value is a share, nor sees its format: it compares it with the cuts as it stands. Where the column is 0–100 and the cuts are fractions, give the unit 0–100.',
    ),
  ],
  plain: {
    formula: t('=1+(A2>$F$2)+(A2>$F$3)+(A2>$F$4)', '=1+(A2>$F$2)+(A2>$F$3)+(A2>$F$4)'),
    cells: [
      { at: 'A2', holds: t('el valor del cliente', 'the client’s value'), values: [[0.45]] },
      {
        at: 'F2:F4',
        holds: t('los tres límites, de menor a mayor', 'the three cuts, from low to high'),
        values: [[0.1], [0.25], [0.5]],
      },
    ],
    gives: 3,
    leavesOut: t(
      'Solo vale con «más de»; no tolera las milmillonésimas ni comprueba los datos.',
      'It holds for “more than” only; it does not forgive billionths and checks no data.',
    ),
  },
  concepts: ['four-digits', 'missing-data'],
  examples: [
    {
      asks: t('¿Qué dígito da una cuota del 45 %?', 'Which digit does a share of 45% earn?'),
      args: [0.45, [[0.1, 0.25, 0.5]]],
      gives: 3,
    },
    {
      asks: t('¿Y una cuota del 25 % justo?', 'And a share of exactly 25%?'),
      args: [0.25, [[0.1, 0.25, 0.5]]],
      gives: 2,
    },
    {
      asks: t('Tres clientes con 0, 1 y 4 impagados', 'Three clients with 0, 1 and 4 unpaid bills'),
      args: [[[0], [1], [4]], [[0, 1, 2]], { word: t('bajo', 'low') }],
      gives: [[4], [3], [1]],
    },
    {
      asks: t('Una cuota de 45 en una columna de 0 a 100', 'A share of 45 in a column of 0 to 100'),
      args: [45, [[0.1, 0.25, 0.5]], null, null, { word: t('0–100', '0–100') }],
      gives: 3,
    },
  ],
};
