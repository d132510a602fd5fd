import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

/** BG/NBD of the clients of CDNOW, per week (Fader, Hardie and Lee 2005). */
const CDNOW = [[0.24259452243], [4.41360201901], [0.792922017226], [2.42590677683]];
/** Pareto/NBD of clients of whom most leave within some years. */
const PARETO = [[0.8], [8], [1.7], [60]];

export const LIFETIME: FunctionHelp = {
  group: 'value',
  answers: t(
    '¿Hasta cuándo seguirá este cliente, si todavía no se ha ido?',
    'Until when will this client stay, if it has not left yet?',
  ),
  alsoCalled: t(
    'vida residual, vida restante, esperanza de vida del cliente, duración de la relación, mediana',
    'residual lifetime, remaining lifetime, expected customer lifetime, length of the relation, median',
  ),
  how: t(
    'La probabilidad de seguir activo dentro de un tiempo, de un cliente que lo está hoy, baja hasta la mitad: ese tiempo es la mediana. La media es la suma de esa probabilidad sobre todos los tiempos.',
    'The probability of being active some time from now, of a client that is so today, falls to a half: that time is the median. The mean is the sum of that probability over all times.',
  ),
  source: { work: 'purchases', section: '2' },
  watch: [
    t(
      'Es de quien sigue activo: con qué probabilidad lo está lo dice CEC.ALIVE. De quien casi con certeza se ha ido, no diga que le queda tanto.',
      'It is of one that is still active: how likely that is, CEC.ALIVE says. Of one that has almost certainly left, do not say that so much is left.',
    ),
    t(
      'La media no tiene fin con muchos clientes muy fieles (en BG/NBD y MBG/NBD, con a hasta 1; en Pareto/NBD, con s hasta 1) ni con quienes han comprado poco (en BG/NBD y MBG/NBD, con r + x hasta 1); y a veces la mediana no lo tiene o está demasiado lejos para calcularla. Entonces da #¡NUM!.',
      'The mean has no end with many very loyal clients (in BG/NBD and MBG/NBD, with a up to 1; in Pareto/NBD, with s up to 1), nor for those that have bought little (in BG/NBD and MBG/NBD, with r + x up to 1); and sometimes the median has none or is too far to be worked out. Then it gives #NUM!.',
    ),
    t(
      'Excel de escritorio entrega como 0 una celda vacía: una fila vacía es un cliente del que no se sabe nada. Escriba =SI(ESBLANCO(A2);"";…).',
      'Desktop Excel hands an empty cell over as 0: an empty row is a client of whom nothing is known. Write =IF(ISBLANK(A2),"",…).',
    ),
  ],
  plain: {
    formula: t('=(D2+B2)*(2^(1/C2)-1)', '=(D2+B2)*(2^(1/C2)-1)'),
    cells: [
      { at: 'B2', holds: t('la antigüedad', 'the age'), values: [[38.86]] },
      { at: 'C2:D2', holds: t('s y β', 's and β'), values: [[1.7, 60]] },
    ],
    gives: 49.7667818002,
    leavesOut: t('Solo Pareto/NBD, y la mediana.', 'Only Pareto/NBD, and the median.'),
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t(
        'Dos recompras, la última en la semana 30,43 de 38,86: en semanas, la mediana',
        'Two repeat purchases, the last in week 30.43 of 38.86: in weeks, the median',
      ),
      args: [CDNOW, 2, 30.43, 38.86],
      gives: 160.5366244778,
    },
    {
      asks: t('Con Pareto/NBD, la media', 'With Pareto/NBD, the mean'),
      args: [PARETO, 2, 30.43, 38.86, 'mean', 'Pareto/NBD'],
      gives: 141.2285714286,
    },
  ],
};
