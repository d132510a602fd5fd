import { WORDS } from '../../../locales/words';
import { fitsUnit, isHighTurnover, SEGMENT_DEFAULTS, segmentOf } from '../../../method';
import { judgeUnit } from '../../../portfolio';
import { eachFunction, FunctionProblem, number, optionalNumber, t } from '../../declare';
import { inUnit, languageChoice, shareUnitChoice } from '../../declare/options';

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
        meaning: t(
          'Cuota de cliente, en tanto por uno o de 0 a 100, según la unidad.',
          'Share of customer, as a fraction or 0–100, by the unit.',
        ),
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
    unit: shareUnitChoice,
  },
  result: { meaning: t('El segmento de cada cliente.', 'The segment of each client.'), unit: 'text', spills: true },
  problems: ['otherUnit'],
  blames: { otherUnit: ['share'] },
  each: ({ language, unit }, numbers) => {
    const values = numbers('share');
    const read = unit ?? judgeUnit({ values, header: '' }, 'share').unit;
    return ({ share, turnover, turnoverCut, shareCut }) => {
      const fraction = inUnit(share, read);
      // As it stands: a share that was worked out may be any number above the whole.
      if (read !== 'number' && !fitsUnit(fraction, 'share')) throw new FunctionProblem('otherUnit', { value: share });
      return WORDS[language].segment[segmentOf(fraction, isHighTurnover(turnover, turnoverCut), shareCut)!];
    };
  },
});
