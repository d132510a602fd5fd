import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const PAYMENTRISK: FunctionHelp = {
  group: 'accounts',
  answers: t('¿Cobraremos de este cliente?', 'Will this client pay?'),
  alsoCalled: t(
    'morosidad, moroso, impago, retraso en el pago, pagar tarde, pagará, crédito, solvencia, rating, cobro',
    'bad debt, late payment, overdue, will he pay, credit, solvency, rating, collection',
  ),
  how: t(
    'Cuatro dígitos con los límites 0/1/2 impagados, 5/15/30 días, 5/15/30 % vencido, 60/85/100 % del límite; rating = (total − 4)/12 · 50; total 14–16 muy bajo, 12–13 bajo, 9–11 medio, 7–8 alto, 4–6 muy alto. Tres impagados: alto al menos y bloqueo. Insolvencia: muy alto y bloqueo.',
    'Four digits with the cuts 0/1/2 unpaid, 5/15/30 days, 5/15/30% overdue, 60/85/100% of the limit; rating = (total − 4)/12 · 50; total 14–16 very low, 12–13 low, 9–11 medium, 7–8 high, 4–6 very high. Three unpaid: high at least, and blocked. Insolvency: very high, and blocked.',
  ),
  source: { work: 'risk', section: '3.4' },
  watch: [
    t(
      'Excel de escritorio entrega como 0 una celda vacía, y 0 es el mejor valor: escriba SI(ESBLANCO(…)).',
      'Desktop Excel hands an empty cell over as 0, and 0 is the best value: guard it with IF(ISBLANK(…)).',
    ),
  ],
  plain: {
    formula: t(
      '=ELEGIR(COINCIDIR(SI(E2;4;MIN(SI(A2>2;8;16);16-(A2>0)-(A2>1)-(A2>2)-(B2>5)-(B2>15)-(B2>30)-(C2>0,05)-(C2>0,15)-(C2>0,3)-(D2>0,6)-(D2>0,85)-(D2>1)));{4;7;9;12;14});"Muy alto";"Alto";"Medio";"Bajo";"Muy bajo")',
      '=CHOOSE(MATCH(IF(E2,4,MIN(IF(A2>2,8,16),16-(A2>0)-(A2>1)-(A2>2)-(B2>5)-(B2>15)-(B2>30)-(C2>0.05)-(C2>0.15)-(C2>0.3)-(D2>0.6)-(D2>0.85)-(D2>1))),{4;7;9;12;14}),"Very high","High","Medium","Low","Very low")',
    ),
    cells: [
      {
        at: 'A2:D2',
        holds: t(
          'impagados, días de retraso, parte vencida y uso del límite',
          'unpaid bills, days beyond terms, overdue part and use of the limit',
        ),
        values: [[1, 12, 0.1, 0.7]],
      },
      { at: 'E2', holds: t('VERDADERO si es insolvente', 'TRUE when insolvent'), values: [[false]] },
    ],
    gives: t('Bajo', 'Low'),
    leavesOut: t('Solo el nivel de riesgo.', 'Only the level of risk.'),
  },
  concepts: ['key-clients', 'block-and-discounts'],
  examples: [
    {
      asks: t(
        'Un impagado, 12 días, 10 % vencido, 70 % del límite',
        'One unpaid bill, 12 days, 10% overdue, 70% of the limit',
      ),
      args: [1, 12, 0.1, 0.7],
      gives: t('Bajo', 'Low'),
    },
    {
      asks: t('Su código de pago', 'Its payment code'),
      args: [1, 12, 0.1, 0.7, null, { word: t('código', 'code') }],
      gives: 3333,
    },
    {
      asks: t('Buen pagador en concurso', 'A good payer gone insolvent'),
      args: [0, 0, 0, 0.4, true],
      gives: t('Muy alto', 'Very high'),
    },
  ],
};
