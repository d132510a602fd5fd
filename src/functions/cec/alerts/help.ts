import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const ALERTS: FunctionHelp = {
  group: 'classification',
  answers: t('¿Qué ha cambiado en este cliente?', 'What has changed in this client?'),
  alsoCalled: t(
    'seguimiento, cambio, aviso, comparar códigos, trimestre, evolución',
    'watching, change, warning, compare codes, quarter, evolution',
  ),
  how: t(
    'Dígito a dígito y en el total; total −2 o más: el total cae dos puntos o más.',
    'Digit by digit and in the total; total −2 or more: the total falls by two points or more.',
  ),
  source: { work: 'cec', section: '1.18' },
  watch: [
    t(
      'Los dos códigos tienen que ser de los mismos criterios: entre perfiles o modelos distintos los dígitos no se comparan.',
      'Both codes must be of the same criteria: between different profiles or schemes digits are not compared.',
    ),
    t(
      'El cambio de segmento no está en el código, y la causa tampoco: las dice «Seguimiento», con las fotos del historial.',
      'The change of segment is not in the code, nor is the cause: “Watching” says both, with the snapshots of the history.',
    ),
  ],
  plain: {
    formula: t(
      '=SI(SUMAPRODUCTO(--EXTRAE(B2;{1;2;3;4};1))-SUMAPRODUCTO(--EXTRAE(A2;{1;2;3;4};1))<=-2;"total −2 o más";"")',
      '=IF(SUMPRODUCT(--MID(B2,{1;2;3;4},1))-SUMPRODUCT(--MID(A2,{1;2;3;4},1))<=-2,"total −2 or more","")',
    ),
    cells: [
      { at: 'A2', holds: t('el código de antes', 'the code of before'), values: [[2224]] },
      { at: 'B2', holds: t('el código de ahora', 'the code of now'), values: [[1114]] },
    ],
    gives: t('total −2 o más', 'total −2 or more'),
    leavesOut: t(
      'Sólo la caída del total: ni si un dígito sube o baja, ni el bloqueo, ni quién es nuevo o ya no está.',
      'Only the fall of the total: neither whether a digit rises or falls, nor the block, nor who is new or gone.',
    ),
  },
  concepts: ['four-digits'],
  examples: [
    {
      asks: t('El total cae tres puntos', 'The total falls by three points'),
      args: [2224, 1114],
      gives: t('total −2 o más, baja un dígito', 'total −2 or more, a digit falls'),
    },
    {
      asks: t('Los impagados, 4.º dígito, bajan a 1', 'Unpaid bills, the 4th digit, fall to 1'),
      args: [1122, 1121, 4],
      gives: t('bloqueo, baja un dígito', 'block, a digit falls'),
    },
    { asks: t('Todo sigue igual', 'All as before'), args: [4444, 4444], gives: '' },
  ],
};
