import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const EXPLAIN: FunctionHelp = {
  group: 'classification',
  answers: t('¿Por qué este cliente tiene este dígito?', 'Why does this client have this digit?'),
  alsoCalled: t('por qué, justificar, motivo, explicación', 'why, justify, reason, explanation'),
  how: t(
    'El dígito de CEC.DIGIT con el límite que cumple y el que le falta.',
    'The digit of CEC.DIGIT with the cut it meets and the one it lacks.',
  ),
  source: { work: 'cec', section: '1.7' },
  watch: [
    t(
      'La función no ve el formato de las celdas: si los valores van de 0 a 100, dé la unidad 0–100.',
      'The function does not see number formats: where the values are 0–100, give the unit 0–100.',
    ),
    t(
      'Los límites de un porcentaje van en tanto por uno, aunque la frase los escriba en %.',
      'The cuts of a percentage are fractions, though the sentence writes them in %.',
    ),
    t(
      'Sin idioma, la frase sale en el del Excel de quien abre el libro; dé "es" o "en" si debe ser siempre el mismo.',
      'Without a language the sentence is in that of the Excel which opens the workbook; give "es" or "en" where it must stay the same.',
    ),
  ],
  plain: {
    none: t(
      'Ninguna: redacta una frase según la dirección y el tipo de límite. Sin el complemento, mire la hoja de parámetros: los límites están allí.',
      'None: it writes a sentence by direction and boundary. Without the add-in look at the parameters sheet: the cuts are there.',
    ),
  },
  concepts: ['four-digits', 'missing-data'],
  examples: [
    {
      asks: t('Una cuota del 45 %', 'A share of 45%'),
      args: [0.45, [[0.1, 0.25, 0.5]], null, null, { word: t('porcentaje', 'percentage') }],
      gives: t(
        'Dígito 3 porque 45\u00a0% es más de 25\u00a0% y no pasa de 50\u00a0%',
        'Digit 3 because 45% is more than 25% and is not more than 50%',
      ),
    },
    {
      asks: t('Una cuota de 45 en una columna de 0 a 100', 'A share of 45 in a column of 0 to 100'),
      args: [45, [[0.1, 0.25, 0.5]], null, null, { word: t('0–100', '0–100') }],
      gives: t(
        'Dígito 3 porque 45\u00a0% es más de 25\u00a0% y no pasa de 50\u00a0%',
        'Digit 3 because 45% is more than 25% and is not more than 50%',
      ),
    },
    {
      asks: t('Tres impagados', 'Three unpaid bills'),
      args: [3, [[0, 1, 2]], { word: t('bajo', 'low') }],
      gives: t('Dígito 1 porque 3 es más de 2', 'Digit 1 because 3 is more than 2'),
    },
  ],
};
