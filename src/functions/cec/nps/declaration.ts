import { netPromoterScore } from '../../../accounts';
import { aligned, choice, FunctionProblem, type Option, t, wholeFunction } from '../../declare';

const ANSWERS = t('respuestas', 'answers');

/** What a 0 is: desktop Excel hands an empty cell over as one, so nobody but the user can tell. */
const ZEROS: readonly Option<'answers' | 'empty'>[] = [
  { id: 'answers', es: 'respuestas', en: 'answers' },
  { id: 'empty', es: 'vacías', en: 'empty' },
];

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
    zeros: choice(
      {
        name: t('ceros', 'zeros'),
        meaning: t(
          'Qué es un 0: «respuestas», alguien respondió 0; «vacías», celdas sin respuesta, que no cuentan.',
          'What a 0 is: “answers”, somebody answered 0; “empty”, cells without an answer, which do not count.',
        ),
        byDefault: t('si hay algún 0, hay que decirlo', 'where there is a 0, it must be said'),
      },
      'NPSZEROS',
      ZEROS,
      null,
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
  problems: [{ id: 'missing', params: { parameter: ANSWERS } }, 'zerosOpen'],
  whole: ({ answers, zeros }) => {
    const count = answers.filter((answer) => answer === 0).length;
    if (count > 0 && zeros === null) throw new FunctionProblem('zerosOpen', { count });
    const score = netPromoterScore([...answers].filter((answer) => zeros === 'answers' || answer !== 0));
    if (Number.isNaN(score)) throw new FunctionProblem('missing', { parameter: ANSWERS });
    return [[score]];
  },
});
