import { TRUST_CUT, trustCell } from '../../accounts';
import { WORDS } from '../../locales/words';
import { eachFunction, number, optionalNumber, t } from '../declare';
import { languageChoice } from './options';

export const TRUST = eachFunction({
  id: 'TRUST',
  summary: t(
    'Casilla de confianza × margen: Clave, A desarrollar, En riesgo o Transaccional.',
    'Cell of trust × margin: Key, To develop, At risk or Transactional.',
  ),
  parameters: {
    trust: number({
      name: t('confianza', 'trust'),
      meaning: t('Índice de confianza medido en el cliente.', 'Trust index measured in the client.'),
      unit: 'score',
    }),
    margin: number({
      name: t('margen', 'margin'),
      meaning: t('Margen de contribución que deja al año.', 'Contribution margin it leaves per year.'),
      unit: 'amountPerYear',
    }),
    marginCut: number({
      name: t('límite_margen', 'margin_cut'),
      meaning: t('El margen que hay que superar.', 'The margin to exceed.'),
      unit: 'amountPerYear',
    }),
    trustCut: optionalNumber(
      {
        name: t('límite_confianza', 'trust_cut'),
        meaning: t('El punto medio de su escala, que hay que superar.', 'The midpoint of your scale, to be exceeded.'),
        unit: 'score',
        byDefault: t('3 (escala de 1 a 5)', '3 (scale 1 to 5)'),
      },
      TRUST_CUT,
    ),
    language: languageChoice,
  },
  result: { meaning: t('La casilla de cada cliente.', 'The cell of each client.'), unit: 'text', spills: true },
  problems: [],
  each:
    ({ language }) =>
    ({ trust, margin, marginCut, trustCut }) =>
      WORDS[language].trustCell[trustCell(trust, margin, marginCut, trustCut)],
  help: {
    answers: t('¿La confianza de este cliente merece una inversión?', 'Is this client’s trust worth an investment?'),
    how: t(
      'Confianza y margen altos: Clave. Confianza alta y margen bajo: A desarrollar. Confianza baja y margen alto: En riesgo. Los dos bajos: Transaccional. Justo en el límite es bajo; un margen negativo siempre es bajo (método §3.3).',
      'Trust and margin high: Key. Trust high, margin low: To develop. Trust low, margin high: At risk. Both low: Transactional. Exactly at a cut is low; a negative margin always is (method §3.3).',
    ),
    watch: [
      t(
        'La confianza se mide preguntando al cliente, no a quien le vende.',
        'Trust is measured by asking the client, not whoever sells to it.',
      ),
    ],
    plain: t(
      '=SI(A2>3;SI(B2>$F$1;"Clave";"A desarrollar");SI(B2>$F$1;"En riesgo";"Transaccional"))',
      '=IF(A2>3,IF(B2>$F$1,"Key","To develop"),IF(B2>$F$1,"At risk","Transactional"))',
    ),
  },
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
});
