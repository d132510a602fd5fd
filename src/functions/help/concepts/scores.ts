import { t } from '../../declare/localised';
import { type Concept, formula, list, p, section, table } from './concept';

export const SCORES: Concept = {
  id: 'scores',
  title: t('Puntuaciones, pesos y fidelización', 'Scores, weights and loyalty'),
  answers: t('¿Cómo se resumen cuatro dígitos en un número?', 'How do four digits become one number?'),
  source: { work: 'cec', section: '1.4–1.7' },
  sections: [
    section(
      'Puntuación total',
      'Total score',
      p(
        'Es la suma de los cuatro dígitos: de 4 a 16. El código 4243 suma 13.',
        'It is the sum of the four digits: 4 to 16. The code 4243 adds up to 13.',
      ),
      formula('=CEC.SCORE(4243)', '=CEC.SCORE(4243)'),
      p(
        'Hay 256 códigos posibles y se concentran en el centro: 44 de ellos suman 10 y solo uno suma 16.',
        'There are 256 possible codes and they crowd in the middle: 44 of them add up to 10, only one to 16.',
      ),
    ),
    section(
      'Pesos',
      'Weights',
      p(
        'Si un criterio importa más que otro, dé a cada uno un peso. Los cuatro deben sumar 1 (o 100 %). La puntuación ponderada es la suma de peso × dígito, y va de 1 a 4.',
        'Where one criterion matters more than another, give each a weight. The four must add up to 1 (or 100%). The weighted score is the sum of weight × digit, from 1 to 4.',
      ),
      p(
        'El ejemplo del método, una empresa informática, da 0,1 a las familias, 0,3 a la cuota, 0,5 a la facturación y 0,1 a los impagados, y solo durante los dos primeros años. Por eso los pesos están desactivados mientras no los pida.',
        'The method’s example, an IT company, gives 0.1 to families, 0.3 to share, 0.5 to turnover and 0.1 to unpaid bills, and only for the first two years. That is why weights are off until you ask for them.',
      ),
      formula('=CEC.SCORE(4243;{0,1\\0,3\\0,5\\0,1})', '=CEC.SCORE(4243,{0.1,0.3,0.5,0.1})'),
    ),
    section(
      'Fidelización',
      'Loyalty',
      p(
        'Los clientes con más años de relación pueden contar más: la puntuación se multiplica por un factor según los años ininterrumpidos de relación.',
        'Those who have been with you longer may count more: the score is multiplied by a factor of the uninterrupted years of relationship.',
      ),
      table(
        ['Años | Factor', 'Years | Factor'],
        ['más de 3 | 0,3', 'more than 3 | 0.3'],
        ['de 2 a 3 | 0,2', '2 to 3 | 0.2'],
        ['menos de 2 | 0,1', 'less than 2 | 0.1'],
      ),
      list(
        [
          'Con tres años justos el texto dice «más de tres»: 0,2. Si su columna guarda años cumplidos, un 3 suele ser algo más de tres: elija «inclusivo» y será 0,3.',
          'With exactly three years the text says “more than three”: 0.2. If your column holds completed years, 3 usually means three and something: choose “inclusive” and it is 0.3.',
        ],
        [
          'El resultado (de 0,4 a 4,8, o de 0,1 a 1,2 si hay pesos) sirve para ordenar; no se compara con puntuaciones sin fidelización.',
          'The result (0.4 to 4.8, or 0.1 to 1.2 with weights) is for ranking; it does not compare with scores without loyalty.',
        ],
        [
          'Si los años de relación ya son uno de los cuatro criterios, la fidelización los cuenta dos veces: el panel avisa.',
          'Where years of relationship are one of the four criteria already, loyalty counts them twice: the pane warns.',
        ],
        [
          'Los clientes potenciales no tienen años y no llevan factor.',
          'Potential clients have no years and no factor.',
        ],
      ),
    ),
  ],
};
