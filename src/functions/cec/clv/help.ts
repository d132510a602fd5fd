import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const CLV: FunctionHelp = {
  group: 'value',
  answers: t('¿Cuánto vale hoy el margen futuro de este cliente?', 'What is this client’s future margin worth today?'),
  alsoCalled: t(
    'valor del cliente, valor de vida, LTV, retención, abandono, baja, rentabilidad, beneficio, VAN',
    'customer value, lifetime value, LTV, retention, churn, attrition, profit, profitability, NPV',
  ),
  how: t(
    'q = r(1+g)/(1+d); A = (1−qᴺ)/(1−q), o 1/(1−q) para siempre. final: m·r/(1+d)·A; inicio: m·A; final seguro: m/(1+d)·A; menos el coste de captación.',
    'q = r(1+g)/(1+d); A = (1−qᴺ)/(1−q), or 1/(1−q) for ever. end: m·r/(1+d)·A; start: m·A; end certain: m/(1+d)·A; less the acquisition cost.',
  ),
  source: { work: 'clv', section: '2.2' },
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
  plain: {
    formula: t('=A2*B2/(1+C2-B2)', '=A2*B2/(1+C2-B2)'),
    cells: [
      { at: 'A2', holds: t('el margen anual', 'the yearly margin'), values: [[100]] },
      { at: 'B2', holds: t('la retención', 'the retention rate'), values: [[0.8]] },
      { at: 'C2', holds: t('la tasa de actualización', 'the discount rate'), values: [[0.1]] },
    ],
    gives: 266.6666666667,
    leavesOut: t(
      'Solo para siempre, sin crecimiento, a fin de año y sin coste de captación.',
      'Only for ever, without growth, at year end and without acquisition cost.',
    ),
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t(
        '100 al año, retención 80 %, actualización 10 %, para siempre',
        '100 a year, retention 80%, discount 10%, for ever',
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
      asks: t(
        'Retención total sin actualizar: el valor no tiene límite, y no hay número que dar',
        'Full retention without discount: the value has no bound, and there is no number to give',
      ),
      args: [100, 1, 0],
      gives: { error: '#NUM!' },
    },
  ],
};
