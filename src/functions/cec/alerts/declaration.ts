import { ALERT_WORDS } from '../../../locales/tools/alerts';
import { codeAlerts } from '../../../method';
import { each, eachFunction, type Localised, oneNumber, t } from '../../declare';
import { languageChoice } from '../../declare/options';
import { codeCell, readNumber } from '../../declare/readers';

/** A code, or none: an empty cell, which Excel on the desktop hands over as 0. */
const code = (name: Localised, meaning: Localised) =>
  each<number>(
    { name, meaning, unit: 'code' },
    {
      missing: 'value',
      missingValue: 0,
      problems: ['text', 'truth'],
      read: (cell, parameter) => readNumber(codeCell(cell), {}, parameter),
    },
  );

export const ALERTS = eachFunction({
  id: 'ALERTS',
  summary: t(
    'Qué hay que mirar entre el código de antes y el de ahora de un cliente.',
    'What to look at between a client’s code of before and that of now.',
  ),
  parameters: {
    before: code(
      t('antes', 'before'),
      t(
        'Código CEC de antes; vacío si el cliente no estaba.',
        'CEC code of before; empty where the client was not there.',
      ),
    ),
    after: code(
      t('ahora', 'now'),
      t('Código CEC de ahora; vacío si ya no está.', 'CEC code of now; empty where it is no longer there.'),
    ),
    unpaid: oneNumber<number>(
      {
        name: t('posición_impagados', 'unpaid_position'),
        meaning: t(
          'Qué dígito del código es el de impagados, de 1 a 4: cuando baja a 1 se avisa del bloqueo.',
          'Which digit of the code is that of unpaid bills, 1 to 4: when it falls to 1 the block is told.',
        ),
        unit: 'position',
        byDefault: t('ninguno', 'none'),
      },
      { min: 1, max: 4, whole: true },
      0,
    ),
    language: languageChoice,
  },
  result: {
    meaning: t(
      'Las alertas, separadas por comas: bloqueo, total −2 o más, baja un dígito, sube un dígito, nuevo, ya no está. Vacío si no hay ninguna.',
      'The alerts, with commas between: block, total −2 or more, a digit falls, a digit rises, new, gone. Empty where there are none.',
    ),
    unit: 'text',
    spills: true,
  },
  problems: ['codeOutOfRange'],
  blames: { codeOutOfRange: ['before', 'after'] },
  each: ({ unpaid, language }) => {
    const words = ALERT_WORDS[language];
    return ({ before, after }) =>
      codeAlerts(before, after, unpaid)
        .map((alert) => words[alert])
        .join(', ');
  },
});
