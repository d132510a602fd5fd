import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const PAYBACK: FunctionHelp = {
  group: 'accounts',
  answers: t('¿Cuándo se recupera lo invertido?', 'When is the outlay paid back?'),
  alsoCalled: t('plazo de recuperación, amortizar, retorno, inversión, ROI', 'pay back, return, investment, ROI'),
  how: t(
    'El primer momento en que lo acumulado cubre la inversión, en proporción dentro del año.',
    'The first moment when the sum so far covers the outlay, in proportion within the year.',
  ),
  source: { work: 'kam', section: '5' },
  watch: [
    t('Para una cuenta clave, el medio plazo son tres años.', 'For a key account the medium term is three years.'),
  ],
  plain: {
    none: t(
      'Ninguna sola: necesita una fila auxiliar con lo acumulado hasta cada año. El plazo es el último año con lo acumulado negativo más lo que falta ÷ el neto del año siguiente.',
      'No single one: it takes a helper row with the sum up to each year. The period is the last year with a negative sum, plus what is lacking ÷ the next year’s net.',
    ),
  },
  concepts: ['key-clients'],
  examples: [
    {
      asks: t(
        '20.000 que devuelven -5.000, 15.000, 35.000 y 45.000',
        '20,000 that bring -5,000, 15,000, 35,000 and 45,000',
      ),
      args: [20000, [[-5000, 15000, 35000, 45000]]],
      gives: 2.2857142857,
    },
    {
      asks: t('Con una actualización del 8 %', 'With a discount of 8%'),
      args: [20000, [[-5000, 15000, 35000, 45000]], 0.08],
      gives: 2.4236068571,
    },
  ],
};
