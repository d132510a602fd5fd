import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const NPS: FunctionHelp = {
  group: 'value',
  answers: t('¿Nos recomendarían nuestros clientes?', 'Would our clients recommend us?'),
  alsoCalled: t(
    'recomendación, promotores, detractores, encuesta, satisfacción',
    'recommendation, promoters, detractors, survey, satisfaction',
  ),
  how: t(
    '100 × (respuestas de 9 y 10 − respuestas de 0 a 6) ÷ respuestas.',
    '100 × (answers of 9 and 10 − answers of 0 to 6) ÷ answers.',
  ),
  source: { work: 'referrals', section: '3.2' },
  watch: [
    t(
      'En Excel de escritorio una celda vacía llega como 0, y un 0 es un detractor: donde hay algún 0, diga si son "respuestas" o "vacías". Si hay de los dos, escriba CEC.NPS(SI(A2:A9="";"";A2:A9);"respuestas").',
      'Desktop Excel hands an empty cell over as 0, and a 0 is a detractor: where there is a 0, say whether they are "answers" or "empty". Where there are both, write CEC.NPS(IF(A2:A9="","",A2:A9),"answers").',
    ),
    t(
      'Con pocas respuestas se mueve mucho: diga cuántas son junto al índice.',
      'With few answers it moves a lot: say how many there are beside the score.',
    ),
  ],
  plain: {
    formula: t(
      '=100*(CONTAR.SI(A2:A9;">=9")-CONTAR.SI(A2:A9;"<=6"))/CONTAR(A2:A9)',
      '=100*(COUNTIF(A2:A9,">=9")-COUNTIF(A2:A9,"<=6"))/COUNT(A2:A9)',
    ),
    cells: [
      {
        at: 'A2:A9',
        holds: t('las respuestas, de 0 a 10', 'the answers, 0 to 10'),
        values: [[10], [9], [9], [8], [7], [6], [3], [10]],
      },
    ],
    gives: 25,
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t('Cuatro promotores y dos detractores de ocho', 'Four promoters and two detractors of eight'),
      args: [[[10], [9], [9], [8], [7], [6], [3], [10]]],
      gives: 25,
    },
    {
      asks: t('Cuatro respuestas y cuatro celdas vacías', 'Four answers and four empty cells'),
      args: [[[10], [0], [9], [0], [5], [0], [8], [0]], { word: t('vacías', 'empty') }],
      gives: 25,
    },
    { asks: t('Ni promotores ni detractores', 'Neither promoters nor detractors'), args: [[[7], [8]]], gives: 0 },
  ],
};
