import { aligned, choice, t, wholeFunction } from '../../declare';
import { readerLanguageChoice } from '../../declare/options';
import { FITTED_MODELS, HISTORY, TIME_UNITS } from './histories';

const column = (id: 'frequency' | 'recency' | 'age') => aligned(HISTORY[id].texts, HISTORY[id].rule);

export const FIT = wholeFunction({
  id: 'FIT',
  summary: t(
    'Ajusta un modelo de compras a las historias de los clientes.',
    'Fits a model of purchases to the clients’ histories.',
  ),
  parameters: {
    frequency: column('frequency'),
    recency: column('recency'),
    age: column('age'),
    model: choice(
      {
        name: t('modelo', 'model'),
        meaning: t(
          'MBG/NBD: también quien ha comprado una vez puede haberse ido; BG/NBD: solo tras una recompra; Pareto/NBD: en cualquier momento.',
          'MBG/NBD: one who bought once may have left, too; BG/NBD: only after a repeat purchase; Pareto/NBD: at any moment.',
        ),
      },
      'PURCHASEMODEL',
      FITTED_MODELS,
      'bg',
    ),
    unit: choice(
      {
        name: t('unidad', 'unit'),
        meaning: t(
          'Unidad de recencia y antigüedad, y de los parámetros; el mes es de 365,25 ÷ 12 días.',
          'Unit of recency and age, and of the parameters; a month is 365.25 ÷ 12 days.',
        ),
      },
      'TIMEUNIT',
      TIME_UNITS,
      'weeks',
    ),
    language: readerLanguageChoice,
  },
  result: {
    meaning: t(
      'Nueve filas y tres columnas: modelo, unidad, los cuatro parámetros con su error estándar, la log-verosimilitud, los clientes y cómo ha acabado.',
      'Nine rows and three columns: model, unit, the four parameters with their standard errors, the log-likelihood, the clients and how it ended.',
    ),
    unit: 'number',
    spills: true,
  },
  problems: ['sameSize', 'historyOdd', 'historyPart', 'historyNone', 'noMaximum'],
  blames: { historyNone: ['frequency'] },
  whole: async (asked) => (await import('./fitOf')).fitOf(asked),
});
