import { clv, CLV_TIMINGS, type ClvTiming } from '../../value';
import { choice, eachFunction, number, optionalNumber, type Option, t } from '../declare';

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
      meaning: t('Probabilidad de que siga el año siguiente.', 'Probability that it stays another year.'),
      unit: 'fractionPerYear',
    },
    { min: 0, max: 1 },
  ),
  discount: number(
    {
      name: t('actualización', 'discount'),
      meaning: t('Tasa de actualización anual.', 'Yearly discount rate.'),
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
  help: {
    answers: t('¿Cuánto vale hoy lo que este cliente dejará?', 'What is worth today what this client will leave?'),
    how: t(
      'q = r(1+g)/(1+d); A = (1−qᴺ)/(1−q), o 1/(1−q) para siempre. final: m·r/(1+d)·A; inicio: m·A; final seguro: m/(1+d)·A; menos el coste de captación (método §2.2).',
      'q = r(1+g)/(1+d); A = (1−qᴺ)/(1−q), or 1/(1−q) for ever. end: m·r/(1+d)·A; start: m·A; end certain: m/(1+d)·A; less the acquisition cost (method §2.2).',
    ),
    watch: [
      t(
        'Todo es anual y en tanto por uno: no mezcle una retención mensual con una tasa anual.',
        'Everything is yearly and a fraction: do not mix a monthly retention with a yearly rate.',
      ),
      t(
        'Excel de escritorio entrega como 0 una celda vacía: con años vacíos deje el argumento sin escribir.',
        'Desktop Excel hands an empty cell over as 0: for endless years leave the argument out.',
      ),
    ],
    plain: t('=A2*B2/(1+C2-B2)', '=A2*B2/(1+C2-B2)'),
  },
  examples: [
    {
      asks: t(
        '100 al año, retención 80 %, actualización 10 %, para siempre',
        '100 a year, retention 80 %, discount 10 %, for ever',
      ),
      args: [100, 0.8, 0.1],
      gives: 266.6666666667,
    },
    {
      asks: t('Lo mismo durante cinco años', 'The same for five years'),
      args: [100, 0.8, 0.1, 5],
      gives: 212.4097335627,
    },
    {
      asks: t('Un cliente nuevo cuya captación cuesta 150', 'A new client whose acquisition costs 150'),
      args: [100, 0.8, 0.1, null, null, 150, { word: t('inicio', 'start') }],
      gives: 216.6666666667,
    },
    {
      asks: t('Retención total sin actualizar', 'Full retention without discount'),
      args: [100, 1, 0],
      gives: { error: '#NUM!' },
    },
  ],
});
