import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const REFERENCE: FunctionHelp = {
  group: 'value',
  answers: t(
    '¿Cuánto vale el nombre de este cliente cuando otros deciden?',
    'What is this client’s name worth when others decide?',
  ),
  alsoCalled: t(
    'valor de referencia, BRV, prescripción, recomendación, referencias B2B',
    'business reference value, BRV, recommendation, B2B references',
  ),
  how: t(
    'Σ importancia × influencia × valor ÷ (1 + tasa)^demora, un sumando por posible cliente.',
    'Σ importance × influence × value ÷ (1 + rate)^delay, one term for each prospect.',
  ),
  source: { work: 'network', section: '3.1' },
  watch: [
    t(
      'No lo sume al valor de esos clientes: el mismo euro contaría dos veces.',
      'Do not add it to the value of those clients: the same euro would count twice.',
    ),
    t(
      'La demora y la tasa van en la misma unidad: meses o años.',
      'Delay and rate are in the same unit: months or years.',
    ),
  ],
  plain: {
    formula: t('=SUMAPRODUCTO(A2:A4*B2:B4*C2:C4/(1+F2)^D2:D4)', '=SUMPRODUCT(A2:A4*B2:B4*C2:C4/(1+F2)^D2:D4)'),
    cells: [
      { at: 'A2:A4', holds: t('la importancia', 'the importance'), values: [[0.5], [0.8], [0]] },
      { at: 'B2:B4', holds: t('la influencia', 'the influence'), values: [[0.4], [1], [0.5]] },
      { at: 'C2:C4', holds: t('los valores', 'the values'), values: [[20000], [5000], [90000]] },
      { at: 'D2:D4', holds: t('las demoras en meses', 'the delays in months'), values: [[3], [0], [1]] },
      { at: 'F2', holds: t('la tasa mensual', 'the monthly rate'), values: [[0.01]] },
    ],
    gives: 7882.36059171,
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t('Tres posibles clientes, al 1 % mensual', 'Three prospects, at 1% a month'),
      args: [[[0.5], [0.8], [0]], [[0.4], [1], [0.5]], [[20000], [5000], [90000]], [[3], [0], [1]], 0.01],
      gives: 7882.36059171,
    },
    {
      asks: t('Uno solo, que decide hoy', 'A single one that decides today'),
      args: [0.8, 1, 5000, 0, 0.01],
      gives: 4000,
    },
  ],
};
