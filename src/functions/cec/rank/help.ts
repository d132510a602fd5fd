import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const RANK: FunctionHelp = {
  group: 'classification',
  answers: t('¿En qué orden atender a los clientes?', 'In which order to attend to clients?'),
  alsoCalled: t('ranking, orden, jerarquía, listado por prioridad, puesto', 'ranking, order, priority list, place'),
  how: t(
    'Puntuación de mayor a menor; entre iguales, total, ponderada y facturación de mayor a menor, e identificador de menor a mayor.',
    'Score from the largest down; between equals, total, weighted and turnover from the largest down, and id ascending.',
  ),
  source: { work: 'cec', section: '1.7' },
  watch: [
    t(
      'En Excel de escritorio una celda vacía llega como 0: escriba las puntuaciones como SI(A2:A9="";"";A2:A9).',
      'Desktop Excel hands an empty cell over as 0: write the scores as IF(A2:A9="","",A2:A9).',
    ),
    t('Todos los rangos deben tener el mismo tamaño.', 'All ranges must have the same size.'),
    t('Una puntuación de 0 o menos no tiene número.', 'A score of 0 or less has no rank.'),
  ],
  plain: {
    formula: t('=JERARQUIA(A2;$A$2:$A$5)', '=RANK(A2,$A$2:$A$5)'),
    cells: [{ at: 'A2:A5', holds: t('las puntuaciones', 'the scores'), values: [[13], [16], [9], [13]] }],
    gives: 2,
    leavesOut: t('No deshace los empates.', 'It breaks no ties.'),
  },
  concepts: ['priority', 'scores'],
  examples: [
    {
      asks: t('Cuatro puntuaciones, una vacía', 'Four scores, one empty'),
      args: [[[13], [16], [''], [13]]],
      gives: [[2], [1], [''], [2]],
    },
    {
      asks: t('Lo mismo, deshaciendo el empate por facturación', 'The same, breaking the tie by turnover'),
      args: [[[13], [16], [''], [13]], null, null, [[150000], [420000], [''], [180000]]],
      gives: [[3], [1], [''], [2]],
    },
  ],
};
