import { TRUST_CUT, trustCell } from '../../../accounts';
import { WORDS } from '../../../locales/words';
import { eachFunction, number, optionalNumber, t } from '../../declare';
import { languageChoice } from '../../declare/options';

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
});
