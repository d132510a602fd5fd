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
  help: {
    answers: t('¿En cuál de los cuatro segmentos está este cliente?', 'In which of the four segments is this client?'),
    how: t(
      'Cuota alta y facturación alta: Vital. Cuota baja y facturación alta: Con futuro. Cuota alta y facturación baja: Insulso. Las dos bajas: Innecesario. Justo en un límite es bajo (método §1.9).',
      'High share and high turnover: Vital. Low share and high turnover: Promising. High share and low turnover: Lacklustre. Both low: Dispensable. Exactly at a cut is low (method §1.9).',
    ),
    watch: [
      t(
        'Usa la cuota, nunca su dígito: el límite del 20 % cae dentro del dígito 2.',
        'It uses the share, never its digit: the 20 % cut falls inside digit 2.',
      ),
      t(
        'Solo para clientes actuales y satisfechos; los potenciales y los perdidos no tienen segmento.',
        'For current and satisfied clients only; potential and lost ones have no segment.',
      ),
    ],
    plain: t(
      '=SI(B2>$F$1;SI(A2>$F$2;"Vital";"Con futuro");SI(A2>$F$2;"Insulso";"Innecesario"))',
      '=IF(B2>$F$1,IF(A2>$F$2,"Vital","Promising"),IF(A2>$F$2,"Lacklustre","Dispensable"))',
    ),
  },
  examples: [
    {
      asks: t('Cuota del 15 %, 180.000 de facturación, límite 150.000', 'Share of 15 %, turnover 180,000, cut 150,000'),
      args: [0.15, 180000, 150000],
      gives: t('Con futuro', 'Promising'),
    },
    {
      asks: t('Cuota del 84 % y poca facturación', 'Share of 84 % and little turnover'),
      args: [0.84, 42000, 150000],
      gives: t('Insulso', 'Lacklustre'),
    },
    {
      asks: t('Falta la cuota', 'The share is missing'),
      args: ['', 42000, 150000],
      gives: { error: '#N/A' },
    },
  ],
});
