import type { ContractModel } from '../../../value';
import { choice, oneNumber, type Option, series, t, wholeFunction } from '../../declare';
import type { SurvivalResult } from './survivalOf';

const RESULTS: readonly Option<SurvivalResult>[] = [
  { id: 'survival', es: 'siguen', en: 'survival' },
  { id: 'retention', es: 'renuevan', en: 'retention' },
  { id: 'renewals', es: 'renovaciones', en: 'renewals' },
  { id: 'parameters', es: 'parámetros', en: 'parameters' },
];
const MODELS: readonly Option<ContractModel>[] = [
  { id: 'sbg', es: 'sbg', en: 'sbg' },
  { id: 'bdw', es: 'bdw', en: 'bdw' },
];

export const SURVIVAL = wholeFunction({
  id: 'SURVIVAL',
  summary: t(
    'Cuántos contratos seguirán, según los que han seguido hasta ahora.',
    'How many contracts will be left, by those that have been left so far.',
  ),
  parameters: {
    survivors: series({
      name: t('supervivientes', 'survivors'),
      meaning: t(
        'Contratos al principio y los que seguían tras cada periodo: números de contratos, no porcentajes.',
        'Contracts at the beginning and those left after each period: numbers of contracts, not percentages.',
      ),
      unit: 'number',
    }),
    period: oneNumber(
      {
        name: t('periodo', 'period'),
        meaning: t(
          'Para siguen, tras cuántos periodos; para renuevan, la renovación de qué periodo, desde 1; para renovaciones, los periodos ya completados.',
          'For survival, after how many periods; for retention, the renewal of which period, from 1; for renewals, the periods completed so far.',
        ),
        unit: 'count',
      },
      { min: 0, whole: true },
    ),
    result: choice(
      {
        name: t('resultado', 'result'),
        meaning: t(
          'siguen: parte del principio que sigue; renuevan: parte de los que están que renueva; renovaciones: las que quedan, actualizadas desde la próxima, que cuenta entera; parámetros: α, β, c y log-verosimilitud.',
          'survival: part of the beginning that is left; retention: part of those there that renews; renewals: those to come, discounted from the next, which counts whole; parameters: α, β, c and log-likelihood.',
        ),
      },
      'SURVIVALRESULT',
      RESULTS,
      'survival',
    ),
    discount: oneNumber<number>(
      {
        name: t('actualización', 'discount'),
        meaning: t(
          'Tasa de actualización por periodo, para renovaciones: 10 % es 0,1.',
          'Discount rate per period, for renewals: 10% is 0.1.',
        ),
        unit: 'fraction',
        byDefault: t('0,1', '0.1'),
      },
      { above: 0 },
      0.1,
    ),
    model: choice(
      {
        name: t('modelo', 'model'),
        meaning: t(
          'sbg: beta-geométrica desplazada; bdw: beta-Weibull discreta, desde cuatro periodos.',
          'sbg: shifted beta-geometric; bdw: beta-discrete-Weibull, from four periods on.',
        ),
      },
      'SURVIVALMODEL',
      MODELS,
      'sbg',
    ),
  },
  result: {
    meaning: t('Un número; con parámetros, cuatro en una columna.', 'A number; with parameters, four in a column.'),
    unit: 'number',
    spills: true,
  },
  problems: ['survivorsRise', 'survivorsFew', 'survivorsAll'],
  blames: { survivorsRise: ['survivors'], survivorsFew: ['survivors'], survivorsAll: ['survivors'] },
  whole: async (asked) => (await import('./survivalOf')).survivalOf(asked),
});
