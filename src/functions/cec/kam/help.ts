import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const KAM: FunctionHelp = {
  group: 'accounts',
  answers: t('¿Merece este cliente un equipo de cuenta clave?', 'Does this client deserve a key-account team?'),
  alsoCalled: t('cuenta clave, gran cuenta, key account, candidato', 'key account, strategic account, candidate'),
  how: t(
    'Σ peso·nota. Requisitos: alineamiento ≥ 3, puntuación > 2,5, recuperación ≤ 3 años, dígito de impagados > 1.',
    'Σ weight·score. Gates: alignment ≥ 3, score > 2.5, payback ≤ 3 years, unpaid digit > 1.',
  ),
  source: { work: 'kam', section: '5' },
  watch: [
    t(
      'En Excel de escritorio una celda vacía llega como 0: escriba la recuperación como SI(A2="";"";A2).',
      'Desktop Excel hands an empty cell over as 0: write the payback as IF(A2="","",A2).',
    ),
    t(
      'Empiece con 5 cuentas, 10 como mucho, y no complete la lista con las que no cumplen.',
      'Start with 5 accounts, 10 at most, and never fill the list up with those that fail a gate.',
    ),
    t('El tamaño pesa poco a propósito: no es el motivo.', 'Size weighs little on purpose: it is not the reason.'),
  ],
  plain: {
    formula: t('=SUMAPRODUCTO(B2:G2;$B$1:$G$1)', '=SUMPRODUCT(B2:G2,$B$1:$G$1)'),
    cells: [
      { at: 'B1:G1', holds: t('los seis pesos', 'the six weights'), values: [[0.25, 0.2, 0.2, 0.2, 0.1, 0.05]] },
      { at: 'B2:G2', holds: t('las seis notas', 'the six scores'), values: [[4, 4, 3, 4, 4, 3]] },
    ],
    gives: 3.75,
    leavesOut: t('Solo la puntuación, sin los requisitos.', 'Only the score, without the gates.'),
  },
  concepts: ['key-clients'],
  examples: [
    {
      asks: t('Un buen candidato', 'A good candidate'),
      args: [[[4, 4, 3, 4, 4, 3]]],
      gives: 3.75,
    },
    {
      asks: t('Un cliente enorme pero poco alineado', 'A huge client that is not aligned'),
      args: [[[1, 1, 1, 2, 4, 2]], null, 1, 4, { word: t('motivos', 'reasons') }],
      gives: t('alineamiento menor que 3; puntuación no superior a 2,5', 'alignment below 3; score not above 2.5'),
    },
  ],
};
