import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const TRUST: FunctionHelp = {
  group: 'accounts',
  answers: t('¿La confianza de este cliente merece una inversión?', 'Is this client’s trust worth an investment?'),
  alsoCalled: t('confianza, margen, cuadrante, clave, transaccional', 'trust, margin, quadrant, key, transactional'),
  how: t(
    'Confianza y margen altos: Clave. Confianza alta y margen bajo: A desarrollar. Confianza baja y margen alto: En riesgo. Los dos bajos: Transaccional. Un valor justo en el límite es bajo; un margen negativo siempre es bajo.',
    'Trust and margin high: Key. Trust high, margin low: To develop. Trust low, margin high: At risk. Both low: Transactional. Exactly at a cut is low; a negative margin always is.',
  ),
  source: { work: 'trust', section: '3.3' },
  watch: [
    t(
      'La confianza se mide preguntando al cliente, no al comercial que le vende.',
      'Trust is measured by asking the client, not whoever sells to it.',
    ),
  ],
  plain: {
    formula: t(
      '=SI(A2>3;SI(B2>$F$1;"Clave";"A desarrollar");SI(B2>$F$1;"En riesgo";"Transaccional"))',
      '=IF(A2>3,IF(B2>$F$1,"Key","To develop"),IF(B2>$F$1,"At risk","Transactional"))',
    ),
    cells: [
      { at: 'A2', holds: t('la confianza, de 1 a 5', 'the trust, 1 to 5'), values: [[4.5]] },
      { at: 'B2', holds: t('el margen', 'the margin'), values: [[84000]] },
      { at: 'F1', holds: t('el límite de margen', 'the margin cut'), values: [[5000]] },
    ],
    gives: t('Clave', 'Key'),
  },
  concepts: ['key-clients'],
  examples: [
    {
      asks: t('Confianza 4,5 y margen 84.000, límite 5.000', 'Trust 4.5 and margin 84,000, cut 5,000'),
      args: [4.5, 84000, 5000],
      gives: t('Clave', 'Key'),
    },
    {
      asks: t('La misma con confianza 3', 'The same with trust 3'),
      args: [3, 84000, 5000],
      gives: t('En riesgo', 'At risk'),
    },
  ],
};
