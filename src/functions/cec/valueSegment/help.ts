import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const VALUESEGMENT: FunctionHelp = {
  group: 'value',
  answers: t('¿A qué grupo de valor pertenece este cliente?', 'To which value group does this client belong?'),
  alsoCalled: t(
    'grupo de valor, mejores clientes, percentil, retener, rentabilidad, pérdidas',
    'value group, best clients, percentile, retain, profit, losses',
  ),
  how: t(
    'pos = valores mayores ÷ n; menor que 0,35 → 1, menor que 0,80 → 2, si no 3; un valor negativo es siempre 3.',
    'pos = larger values ÷ n; below 0.35 → 1, below 0.80 → 2, else 3; a negative value is always 3.',
  ),
  source: { work: 'clv', section: '2.3' },
  watch: [
    t(
      'Dé la columna entera como primer argumento: una llamada en vez de miles.',
      'Give the whole column as first argument: one call instead of thousands.',
    ),
  ],
  plain: {
    formula: t(
      '=SI(A2<0;3;SI(CONTAR.SI($A$2:$A$11;">"&A2)/CONTAR($A$2:$A$11)<0,35;1;SI(CONTAR.SI($A$2:$A$11;">"&A2)/CONTAR($A$2:$A$11)<0,8;2;3)))',
      '=IF(A2<0,3,IF(COUNTIF($A$2:$A$11,">"&A2)/COUNT($A$2:$A$11)<0.35,1,IF(COUNTIF($A$2:$A$11,">"&A2)/COUNT($A$2:$A$11)<0.8,2,3)))',
    ),
    cells: [
      {
        at: 'A2:A11',
        holds: t('los valores de los clientes', 'the clients’ values'),
        values: [[5], [10], [10], [10], [10], [5], [5], [1], [1], [-1]],
      },
    ],
    gives: 2,
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t('Diez clientes con empates y una pérdida', 'Ten clients with ties and one loss'),
      args: [
        [[10], [10], [10], [10], [5], [5], [5], [1], [1], [-1]],
        [[10], [10], [10], [10], [5], [5], [5], [1], [1], [-1]],
      ],
      gives: [[1], [1], [1], [1], [2], [2], [2], [2], [2], [3]],
    },
  ],
};
