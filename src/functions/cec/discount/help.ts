import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const DISCOUNT: FunctionHelp = {
  group: 'classification',
  answers: t('¿Qué descuento corresponde a este cliente?', 'Which discount is due to this client?'),
  alsoCalled: t('rebaja, bonificación, rápel, tarifa', 'rebate, price reduction, trade terms'),
  how: t('La casilla de la tabla; 0 si está bloqueado.', 'The table’s cell; 0 when blocked.'),
  source: { work: 'cec', section: '1.8' },
  watch: [
    t(
      'La política de servicios manda: si da «ninguno» a un segmento, ese segmento no tiene descuento.',
      'The service policy wins: a segment whose policy gives none has no discount.',
    ),
  ],
  plain: {
    formula: t('=ELEGIR(A2;0;0,02;0,04;0,06)', '=CHOOSE(A2,0,0.02,0.04,0.06)'),
    cells: [{ at: 'A2', holds: t('el dígito que decide', 'the digit that decides'), values: [[3]] }],
    gives: 0.04,
    leavesOut: t('No mira si el cliente está bloqueado.', 'It does not look whether the client is blocked.'),
  },
  concepts: ['block-and-discounts'],
  examples: [
    { asks: t('Dígito 3', 'Digit 3'), args: [3], gives: 0.04 },
    { asks: t('Dígito 4 de un cliente bloqueado', 'Digit 4 of a blocked client'), args: [4, true], gives: 0 },
  ],
};
