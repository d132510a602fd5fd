import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

/** Gamma-Gamma of the clients of CDNOW, in dollars (Fader and Hardie 2013). */
const CDNOW = [[6.24957227132], [3.74422466713], [15.4435209626]];

export const SPEND: FunctionHelp = {
  group: 'value',
  answers: t('¿Cuánto gastará este cliente en cada compra?', 'How much will this client spend per purchase?'),
  alsoCalled: t(
    'gasto esperado, ticket medio, Gamma-Gamma, importe por compra',
    'expected spend, average ticket, Gamma-Gamma, amount per purchase',
  ),
  how: t(
    'p · (γ + x · m) ÷ (p · x + q − 1): la media m del cliente, tanto más cerca de la de todos cuanto menos recompras x tiene.',
    'p · (γ + x · m) ÷ (p · x + q − 1): the client’s mean m, the nearer to that of all the fewer repeat purchases x it has.',
  ),
  source: { work: 'spend', section: '2' },
  watch: [
    t(
      'Es gasto por compra, no al año y no margen: multiplíquelo por CEC.PURCHASES y por la tasa de margen.',
      'It is spend per purchase, not per year and not margin: multiply it by CEC.PURCHASES and by the margin rate.',
    ),
    t(
      'Quien no ha repetido recibe la media de todos; también una fila vacía en Excel de escritorio, donde vacío es 0.',
      'Whoever has not bought again gets the mean of all; so does an empty row in desktop Excel, where empty is 0.',
    ),
  ],
  plain: {
    formula: t('=D2*(F2+A2*B2)/(D2*A2+E2-1)', '=D2*(F2+A2*B2)/(D2*A2+E2-1)'),
    cells: [
      { at: 'A2', holds: t('la frecuencia', 'the frequency'), values: [[2]] },
      { at: 'B2', holds: t('el importe medio', 'the mean amount'), values: [[22.345]] },
      { at: 'D2:F2', holds: t('p, q y γ', 'p, q and γ'), values: [[6.24957227132, 3.74422466713, 15.4435209626]] },
    ],
    gives: 24.6539186982,
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t('Dos recompras de 22,345 de media', 'Two repeat purchases of 22.345 on average'),
      args: [CDNOW, 2, 22.345],
      gives: 24.6539186982,
    },
    {
      asks: t('Y otro sin recompras', 'And one without a repeat purchase'),
      args: [CDNOW, [[2], [0]], [[22.345], [0]]],
      gives: [[24.6539186982], [35.1703712657]],
    },
  ],
};
