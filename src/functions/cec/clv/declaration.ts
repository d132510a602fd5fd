import { clv, CLV_TIMINGS, type ClvTiming } from '../../../value';
import { choice, eachFunction, number, optionalNumber, type Option, t } from '../../declare';

const TIMINGS: readonly Option<ClvTiming>[] = [
  { id: 'end', es: 'final', en: 'end' },
  { id: 'start', es: 'inicio', en: 'start' },
  { id: 'endCertain', es: 'final seguro', en: 'end certain' },
];

/** The parameters of a client's future, which CLV and CLVTOTAL share. */
export const outlookParameters = {
  margin: number({
    name: t('margen', 'margin'),
    meaning: t(
      'Margen de contribución al año, menos el coste de atender al cliente; puede ser negativo.',
      'Contribution margin per year, less the cost to serve; may be negative.',
    ),
    unit: 'amountPerYear',
  }),
  retention: number(
    {
      name: t('retención', 'retention'),
      meaning: t(
        'Probabilidad de que siga el año siguiente, de 0 a 1: 80 % es 0,8.',
        'Probability that it stays another year, from 0 to 1: 80% is 0.8.',
      ),
      unit: 'fractionPerYear',
    },
    { min: 0, max: 1 },
  ),
  discount: number(
    {
      name: t('actualización', 'discount'),
      meaning: t('Tasa de actualización anual: 10 % es 0,1.', 'Yearly discount rate: 10% is 0.1.'),
      unit: 'fractionPerYear',
    },
    { above: -1 },
  ),
  years: optionalNumber(
    {
      name: t('años', 'years'),
      meaning: t('Años enteros que se cuentan; vacío, para siempre.', 'Whole years to count; empty, for ever.'),
      unit: 'years',
      byDefault: t('para siempre', 'for ever'),
    },
    null,
    { min: 1, whole: true },
  ),
  growth: optionalNumber(
    {
      name: t('crecimiento', 'growth'),
      meaning: t('Crecimiento anual del margen.', 'Yearly growth of the margin.'),
      unit: 'fractionPerYear',
      byDefault: t('0', '0'),
    },
    0,
    { above: -1 },
  ),
  acquisitionCost: optionalNumber(
    {
      name: t('coste_captación', 'acquisition_cost'),
      meaning: t('Lo que cuesta captar al cliente, hoy.', 'What acquiring the client costs, today.'),
      unit: 'amount',
      byDefault: t('0', '0'),
    },
    0,
  ),
  timing: choice(
    {
      name: t('momento', 'timing'),
      meaning: t(
        'final: cliente actual, cada margen a fin de año si sigue; inicio: cliente nuevo, el primer margen hoy y seguro; final seguro: el primer año seguro, cobrado a fin de año.',
        'end: existing client, each margin at year end if it stays; start: new client, first margin now and certain; end certain: first year certain, paid at year end.',
      ),
    },
    'TIMING',
    TIMINGS,
    CLV_TIMINGS[0],
  ),
};

export const CLV = eachFunction({
  id: 'CLV',
  summary: t('Valor del cliente a lo largo de su vida (CLV).', 'Customer lifetime value (CLV).'),
  parameters: outlookParameters,
  result: {
    meaning: t('El valor hoy, menos el coste de captación.', 'The value today, less the acquisition cost.'),
    unit: 'amount',
    spills: true,
  },
  problems: ['neverConverges'],
  each:
    ({ timing }) =>
    ({ margin, acquisitionCost, ...outlook }) =>
      clv(margin, { ...outlook, timing }) - acquisitionCost,
});
