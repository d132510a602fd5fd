import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const LOYALTY: FunctionHelp = {
  group: 'classification',
  answers: t('¿Cuánto cuenta la fidelidad de este cliente?', 'How much does this client’s loyalty count?'),
  alsoCalled: t('lealtad, antigüedad, fidelidad, años de relación', 'seniority, tenure, years of relationship'),
  how: t(
    'Más de tres años 0,3; dos años o más 0,2; si no 0,1.',
    'More than three years 0.3; two years or more 0.2; else 0.1.',
  ),
  source: { work: 'cec', section: '1.5' },
  watch: [
    t(
      'En Excel de escritorio una celda vacía llega como 0: escriba =SI(A2="";"";CEC.LOYALTY(A2)).',
      'Desktop Excel hands an empty cell over as 0: write =IF(A2="","",CEC.LOYALTY(A2)).',
    ),
    t(
      'Los clientes potenciales no tienen factor: deje la celda vacía.',
      'Potential clients have no factor: leave the cell empty.',
    ),
  ],
  plain: {
    formula: t('=SI(A2>3;0,3;SI(A2>=2;0,2;0,1))', '=IF(A2>3,0.3,IF(A2>=2,0.2,0.1))'),
    cells: [{ at: 'A2', holds: t('los años de relación', 'the years of relationship'), values: [[3]] }],
    gives: 0.2,
    leavesOut: t(
      'Es el modo estricto; para años cumplidos escriba A2>=3.',
      'This is the strict mode; for completed years write A2>=3.',
    ),
  },
  concepts: ['scores'],
  examples: [
    { asks: t('Ocho años', 'Eight years'), args: [8], gives: 0.3 },
    { asks: t('Tres años justos', 'Exactly three years'), args: [3], gives: 0.2 },
    {
      asks: t('Tres años cumplidos', 'Three completed years'),
      args: [3, { word: t('inclusivo', 'inclusive') }],
      gives: 0.3,
    },
  ],
};
