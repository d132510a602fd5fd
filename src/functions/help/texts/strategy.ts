import { t } from '../../declare/localised';
import type { FunctionHelp } from '../functionHelp';

export const STRATEGY: FunctionHelp = {
  room: 'classification',
  answers: t('¿Qué hacer con este cliente?', 'What to do with this client?'),
  alsoCalled: t(
    'qué hacer, acción, matriz, crecer, mantener, salir',
    'what to do, action, matrix, grow, maintain, exit',
  ),
  how: t(
    'Suma de k dígitos: n = (suma − k)/(3k); hasta ¼ salir, hasta ½ analizar, hasta ¾ mantener, si no crecer. Con los cuatro dígitos, impagados 1 lleva a salir y una cuota 4 cambia crecer por mantener. Las demás matrices son tablas.',
    'Sum of k digits: n = (sum − k)/(3k); up to ¼ exit, ½ watch, ¾ maintain, else grow. With all four digits, unpaid 1 leads to exit and a share of 4 turns grow into maintain. The other matrices are tables.',
  ),
  source: { work: 'cec', section: '1.10' },
  watch: [
    t(
      'Dos matrices contestan a dos preguntas y pueden no coincidir: diga de cuál sale la estrategia.',
      'Two matrices answer two questions and may disagree: say which one a strategy comes from.',
    ),
    t(
      'Los dígitos 2, 3 y 4 son cuota, facturación e impagados solo en el orden del ejemplo: indique los suyos.',
      'Digits 2, 3 and 4 are share, turnover and unpaid only in the example’s order: say yours.',
    ),
  ],
  plain: {
    formula: t(
      '=ELEGIR(COINCIDIR(F2;{4;8;11;14});"Salir (no suministrar)";"Analizar o vigilar";"Mantener";"Crecer")',
      '=CHOOSE(MATCH(F2,{4;8;11;14}),"Exit (stop supplying)","Analyse or watch","Maintain","Grow")',
    ),
    cells: [{ at: 'F2', holds: t('la puntuación total, de 4 a 16', 'the total score, 4 to 16'), values: [[13]] }],
    gives: t('Mantener', 'Maintain'),
    leavesOut: t(
      'Solo la matriz de los cuatro dígitos, sin sus dos excepciones (impagados y cuota 4).',
      'Only the matrix of the four digits, without its two exceptions (unpaid bills and share 4).',
    ),
  },
  concepts: ['strategies', 'segments'],
  examples: [
    { asks: t('El código 4243', 'The code 4243'), args: [4243], gives: t('Mantener', 'Maintain') },
    {
      asks: t('El mismo por facturación × cuota', 'The same by turnover × share'),
      args: [4243, { word: t('facturación × cuota', 'turnover × share') }],
      gives: t('Crecer', 'Grow'),
    },
    {
      asks: t('Un cliente con futuro y posición débil', 'A promising client and a weak position'),
      args: [{ word: t('Con futuro', 'Promising') }, { word: t('posición', 'position') }, { word: t('débil', 'weak') }],
      gives: t('Analizar o vigilar', 'Analyse or watch'),
    },
  ],
};
