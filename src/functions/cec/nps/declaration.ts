import { netPromoterScore } from '../../../accounts';
import { aligned, FunctionProblem, t, wholeFunction } from '../../declare';

const ANSWERS = t('respuestas', 'answers');

export const NPS = wholeFunction({
  id: 'NPS',
  summary: t(
    'Índice de recomendación (NPS): promotores menos detractores, de -100 a 100.',
    'Net promoter score (NPS): promoters less detractors, -100 to 100.',
  ),
  parameters: {
    answers: aligned(
      {
        name: ANSWERS,
        meaning: t(
          'Lo que respondió cada cliente a si nos recomendaría, de 0 a 10; una celda vacía no cuenta.',
          'What each client answered to whether it would recommend us, 0 to 10; an empty cell does not count.',
        ),
        unit: 'number',
      },
      { min: 0, max: 10 },
    ),
  },
  result: {
    meaning: t(
      '% de respuestas 9 y 10 menos % de respuestas de 0 a 6, en puntos.',
      '% of answers 9 and 10 less % of answers 0 to 6, in points.',
    ),
    unit: 'score',
    spills: false,
  },
  problems: [{ id: 'missing', params: { parameter: ANSWERS } }],
  whole: ({ answers }) => {
    const score = netPromoterScore([...answers]);
    if (Number.isNaN(score)) throw new FunctionProblem('missing', { parameter: ANSWERS });
    return [[score]];
  },
});
