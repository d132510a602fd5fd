import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const SCORE: FunctionHelp = {
  group: 'classification',
  answers: t('¿Qué puntuación tiene cada cliente en conjunto?', 'How good is each client altogether?'),
  alsoCalled: t(
    'total, nota, puntos, puntaje, ponderar, peso, suma de dígitos',
    'total, points, grade, rating, weight, sum of digits',
  ),
  how: t(
    'Sin pesos: d1 + d2 + d3 + d4. Con pesos: Σ peso·dígito. Con años: por 0,1, 0,2 o 0,3 (CEC.LOYALTY).',
    'Without weights: d1 + d2 + d3 + d4. With weights: Σ weight·digit. With years: times 0.1, 0.2 or 0.3 (CEC.LOYALTY).',
  ),
  source: { work: 'cec', section: '1.7' },
  watch: [
    t(
      'La puntuación con fidelización sirve para ordenar; no se compara con una que no la lleva.',
      'A score with loyalty ranks clients; it does not compare with one without.',
    ),
    t(
      'Excel de escritorio entrega como 0 una celda vacía de años: escriba SI(ESBLANCO(…)).',
      'Desktop Excel hands an empty cell of years over as 0: guard it with IF(ISBLANK(…)).',
    ),
  ],
  plain: {
    formula: t('=SUMAPRODUCTO($H$2:$K$2;B2:E2)', '=SUMPRODUCT($H$2:$K$2,B2:E2)'),
    cells: [
      { at: 'B2:E2', holds: t('los cuatro dígitos', 'the four digits'), values: [[4, 2, 4, 3]] },
      {
        at: 'H2:K2',
        holds: t(
          'los cuatro pesos (1 en todas para la puntuación total)',
          'the four weights (1 in all of them for the total score)',
        ),
        values: [[0.1, 0.3, 0.5, 0.1]],
      },
    ],
    gives: 3.3,
    leavesOut: t(
      'Sin fidelización: multiplique por su factor si la usa.',
      'Without loyalty: multiply by its factor where you use it.',
    ),
  },
  concepts: ['scores', 'priority'],
  examples: [
    { asks: t('Total del código 4243', 'Total of the code 4243'), args: [4243], gives: 13 },
    {
      asks: t('Ponderada con los pesos del ejemplo', 'Weighted with the weights of the worked example'),
      args: [[[4, 2, 4, 3]], [[0.1, 0.3, 0.5, 0.1]]],
      gives: 3.3,
    },
    {
      asks: t('Y con tres años de relación', 'And with three years of relationship'),
      args: [4243, [[0.1, 0.3, 0.5, 0.1]], 3],
      gives: 0.66,
    },
  ],
};
