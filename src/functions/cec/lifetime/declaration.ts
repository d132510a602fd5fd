import { choice, type Option, t, wholeFunction } from '../../declare';
import { askedOfFit, modelOfFit } from '../alive/declaration';

/** Which figure of the time that is left. */
export type LifetimeResult = 'median' | 'mean';
const RESULTS: readonly Option<LifetimeResult>[] = [
  { id: 'median', es: 'mediana', en: 'median' },
  { id: 'mean', es: 'media', en: 'mean' },
];

export const LIFETIME = wholeFunction({
  id: 'LIFETIME',
  summary: t(
    'Cuánto le queda de relación a cada cliente, si sigue activo.',
    'How much of its relation each client has left, if it is still active.',
  ),
  parameters: {
    ...askedOfFit,
    result: choice(
      {
        name: t('resultado', 'result'),
        meaning: t(
          'mediana: hasta cuándo sigue la mitad de los que son como él; media: el tiempo medio, que unos pocos muy largos pueden dejar sin fin.',
          'median: until when half of those like it stay; mean: the mean time, which a few very long ones can leave without an end.',
        ),
      },
      'LIFETIMERESULT',
      RESULTS,
      'median',
    ),
    model: modelOfFit,
  },
  result: {
    meaning: t(
      'Un tiempo por cliente desde el final de la observación, en la unidad del ajuste.',
      'A time for each client from the end of the observation, in the unit of the fit.',
    ),
    unit: 'number',
    spills: true,
  },
  problems: ['sameSize', 'historyOdd', 'parametersModel', 'lifetimeOpen'],
  whole: async (asked) => (await import('../alive/predictOf')).lifetimeOf(asked),
});
