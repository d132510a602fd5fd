import { WORDS } from '../../locales/words';
import { isHighTurnover, SEGMENT_DEFAULTS, segmentOf } from '../../method';
import { eachFunction, number, optionalNumber, t } from '../declare';
import { languageChoice } from './options';

export const SEGMENT = eachFunction({
  id: 'SEGMENT',
  summary: t(
    'Segmento del cliente: Vital, Con futuro, Insulso o Innecesario.',
    'Segment of the client: Vital, Promising, Lacklustre or Dispensable.',
  ),
  parameters: {
    share: number(
      {
        name: t('cuota', 'share'),
        meaning: t('Cuota de cliente, en tanto por uno.', 'Share of customer, as a fraction.'),
        unit: 'fraction',
      },
      { min: 0 },
    ),
    turnover: number({
      name: t('facturación', 'turnover'),
      meaning: t('Facturación anual del cliente, sin IVA.', 'The client’s annual turnover, without VAT.'),
      unit: 'amountPerYear',
    }),
    turnoverCut: number({
      name: t('límite_facturación', 'turnover_cut'),
      meaning: t(
        'El importe que hay que superar, calculado una vez con CEC.SEGMENTCUT.',
        'The amount to exceed, computed once with CEC.SEGMENTCUT.',
      ),
      unit: 'amountPerYear',
    }),
    shareCut: optionalNumber(
      {
        name: t('límite_cuota', 'share_cut'),
        meaning: t('La cuota que hay que superar.', 'The share to exceed.'),
        unit: 'fraction',
        byDefault: t('0,2', '0.2'),
      },
      SEGMENT_DEFAULTS.shareCut,
      { min: 0, max: 1 },
    ),
    language: languageChoice,
  },
  result: { meaning: t('El segmento de cada cliente.', 'The segment of each client.'), unit: 'text', spills: true },
  problems: [],
  each:
    ({ language }) =>
    ({ share, turnover, turnoverCut, shareCut }) =>
      WORDS[language].segment[segmentOf(share, isHighTurnover(turnover, turnoverCut), shareCut)!],
});
