import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const SEGMENT: FunctionHelp = {
  group: 'classification',
  answers: t('¿En cuál de los cuatro segmentos está este cliente?', 'In which of the four segments is this client?'),
  alsoCalled: t(
    'vital, con futuro, insulso, innecesario, cuadrante, grupo, tipo de cliente',
    'vital, promising, lacklustre, dispensable, quadrant, group, kind of client',
  ),
  how: t(
    'Cuota alta y facturación alta: Vital. Cuota baja y facturación alta: Con futuro. Cuota alta y facturación baja: Insulso. Las dos bajas: Innecesario. Un valor justo en el límite es bajo.',
    'High share and high turnover: Vital. Low share and high turnover: Promising. High share and low turnover: Lacklustre. Both low: Dispensable. Exactly at a cut is low.',
  ),
  source: { work: 'cec', section: '1.9' },
  watch: [
    t(
      'La función no ve el formato de las celdas: si la mayoría de las cuotas del rango pasa de 2, se leen de 0 a 100; si no, o con menos de tres, en tanto por uno. Si la fórmula va fila a fila, dé la unidad.',
      'The function does not see number formats: where most shares of the range are above 2 they are read as 0–100; otherwise, or with fewer than three, as fractions. In a formula per row, give the unit.',
    ),
    t(
      'Usa la cuota, nunca su dígito: el límite del 20 % cae dentro del dígito 2.',
      'It uses the share, never its digit: the 20% cut falls inside digit 2.',
    ),
    t(
      'Solo para clientes actuales y satisfechos; los potenciales y los perdidos no tienen segmento.',
      'For current and satisfied clients only; potential and lost ones have no segment.',
    ),
  ],
  plain: {
    formula: t(
      '=SI(B2>$F$1;SI(A2>$F$2;"Vital";"Con futuro");SI(A2>$F$2;"Insulso";"Innecesario"))',
      '=IF(B2>$F$1,IF(A2>$F$2,"Vital","Promising"),IF(A2>$F$2,"Lacklustre","Dispensable"))',
    ),
    cells: [
      { at: 'A2', holds: t('la cuota de cliente', 'the share of customer'), values: [[0.15]] },
      { at: 'B2', holds: t('la facturación anual', 'the annual turnover'), values: [[180000]] },
      {
        at: 'F1:F2',
        holds: t('el límite de facturación y, debajo, el de cuota', 'the turnover cut and, below it, the share cut'),
        values: [[150000], [0.2]],
      },
    ],
    gives: t('Con futuro', 'Promising'),
  },
  concepts: ['segments', 'strategies'],
  examples: [
    {
      asks: t('Cuota del 15 %, 180.000 de facturación, límite 150.000', 'Share of 15%, turnover 180,000, cut 150,000'),
      args: [0.15, 180000, 150000],
      gives: t('Con futuro', 'Promising'),
    },
    {
      asks: t('Cuota del 84 % y poca facturación', 'Share of 84% and little turnover'),
      args: [0.84, 42000, 150000],
      gives: t('Insulso', 'Lacklustre'),
    },
    {
      asks: t('Un rango de cuotas de 0 a 100', 'A range of shares from 0 to 100'),
      args: [[[15], [84], [35]], 180000, 150000],
      gives: [[t('Con futuro', 'Promising')], [t('Vital', 'Vital')], [t('Vital', 'Vital')]],
    },
    {
      asks: t('Una sola cuota, de 0 a 100', 'A single share, from 0 to 100'),
      args: [15, 180000, 150000, null, null, { word: t('0–100', '0–100') }],
      gives: t('Con futuro', 'Promising'),
    },
    {
      asks: t('Falta la cuota', 'The share is missing'),
      args: ['', 42000, 150000],
      gives: { error: '#N/A' },
    },
  ],
};
