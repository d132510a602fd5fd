import { aligned, optionalAligned, t, wholeFunction } from '../../declare';
import { readerLanguageChoice } from '../../declare/options';
import { HISTORY } from '../fit/histories';

export const SPENDFIT = wholeFunction({
  id: 'SPENDFIT',
  summary: t(
    'Ajusta el modelo de gasto por compra (Gamma-Gamma).',
    'Fits the model of spend per purchase (Gamma-Gamma).',
  ),
  parameters: {
    frequency: aligned(HISTORY.frequency.texts, HISTORY.frequency.rule),
    meanValue: aligned(HISTORY.meanValue.texts, HISTORY.meanValue.rule),
    language: readerLanguageChoice,
    geometricMean: optionalAligned(
      { ...HISTORY.geometricMean.texts, byDefault: t('se ajusta a las medias', 'the fit is to the means') },
      HISTORY.geometricMean.rule,
    ),
  },
  result: {
    meaning: t(
      'Ocho filas y tres columnas: modelo, p, q y γ con su error estándar, la log-verosimilitud, los clientes con recompras, la correlación de frecuencia y gasto y cómo ha acabado.',
      'Eight rows and three columns: model, p, q and γ with their standard errors, the log-likelihood, the clients with repeat purchases, the correlation of frequency and spend and how it ended.',
    ),
    unit: 'number',
    spills: true,
  },
  problems: ['sameSize', 'historyOdd', 'historyNone', 'spendNegative', 'spendGeometric', 'noMaximum'],
  blames: { spendNegative: ['meanValue'], spendGeometric: ['geometricMean'], historyNone: ['frequency'] },
  whole: async (asked) => (await import('../fit/fitOf')).spendFitOf(asked),
});
