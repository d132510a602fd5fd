import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

/** The worked example's own order. */
const ORDER = { word: t('familias;cuota;facturación;impagados', 'families;share;turnover;unpaid bills') };

export const STRATEGY: FunctionHelp = {
  group: 'classification',
  answers: t('¿Qué hacer con este cliente?', 'What to do with this client?'),
  alsoCalled: t(
    'qué hacer, acción, matriz, crecer, mantener, salir',
    'what to do, action, matrix, grow, maintain, exit',
  ),
  how: t(
    'Suma de k dígitos: n = (suma − k)/(3k); hasta ¼ salir, hasta ½ analizar, hasta ¾ mantener, si no crecer. Con los cuatro dígitos y el orden de los criterios, impagados 1 lleva a salir y una cuota 4 cambia crecer por mantener; sin el orden decide solo la suma. Las demás matrices son tablas.',
    'Sum of k digits: n = (sum − k)/(3k); up to ¼ exit, ½ watch, ¾ maintain, else grow. With all four digits and the order of the criteria, unpaid 1 leads to exit and a share of 4 turns grow into maintain; without the order the sum alone decides. The other matrices are tables.',
  ),
  source: { work: 'cec', section: '1.10' },
  watch: [
    t(
      'Dos matrices contestan a dos preguntas y pueden no coincidir: diga de cuál sale la estrategia.',
      'Two matrices answer two questions and may disagree: say which one a strategy comes from.',
    ),
    t(
      'Un código no dice qué criterio es cada dígito: dé el orden de los suyos. Sin él no hay excepciones por impagados ni por cuota, y facturación × cuota no se puede calcular.',
      'A code does not say which criterion each digit is: give the order of yours. Without it there are no exceptions for unpaid bills or share, and turnover × share cannot be computed.',
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
    {
      asks: t('El código 4444, por la suma de sus dígitos', 'The code 4444, by the sum of its digits'),
      args: [4444],
      gives: t('Crecer', 'Grow'),
    },
    {
      asks: t('El mismo, diciendo qué es cada dígito', 'The same, saying what each digit is'),
      args: [4444, null, null, null, ORDER],
      gives: t('Mantener', 'Maintain'),
    },
    {
      asks: t('El código 4243 por facturación × cuota', 'The code 4243 by turnover × share'),
      args: [4243, { word: t('facturación × cuota', 'turnover × share') }, null, null, ORDER],
      gives: t('Crecer', 'Grow'),
    },
    {
      asks: t('Un segmento: su propia estrategia', 'A segment: its own strategy'),
      args: [{ word: t('Con futuro', 'Promising') }],
      gives: t('Crecimiento', 'Growth'),
    },
    {
      asks: t('Un cliente con futuro y posición débil', 'A promising client and a weak position'),
      args: [{ word: t('Con futuro', 'Promising') }, { word: t('posición', 'position') }, { word: t('débil', 'weak') }],
      gives: t('Analizar o vigilar', 'Analyse or watch'),
    },
  ],
};
