import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

/** A list of 16 clients, in weeks. */
const HISTORIES = [
  [[6], [1], [0], [0], [2], [1], [0], [0], [0], [0], [0], [0], [2], [1], [1], [2]],
  [[26], [21], [0], [0], [21], [3], [0], [0], [0], [0], [0], [0], [2], [10], [16], [28]],
  [[31], [36], [34], [32], [34], [35], [29], [29], [31], [29], [27], [28], [32], [34], [27], [31]],
] as const;

export const FIT: FunctionHelp = {
  group: 'value',
  answers: t(
    '¿Con qué ritmo compran los clientes y cuándo dejan de hacerlo?',
    'At which rate do clients buy, and when do they stop?',
  ),
  alsoCalled: t(
    'BG/NBD, Pareto/NBD, RFM, recencia, frecuencia, recompra, predicción, modelo, parámetros, verosimilitud',
    'BG/NBD, Pareto/NBD, RFM, recency, frequency, repeat purchases, forecast, model, parameters, likelihood',
  ),
  how: t(
    'Cada cliente compra al azar a su propio ritmo, gamma (r, α) entre clientes, y se va tras una compra con su propia probabilidad, beta (a, b); en Pareto/NBD, en cualquier momento, a un ritmo gamma (s, β). Los parámetros son los de máxima verosimilitud.',
    'Each client buys at random at a rate of its own, gamma (r, α) over clients, and leaves after a purchase with a chance of its own, beta (a, b); in Pareto/NBD at any moment, at a gamma (s, β) rate. The parameters are those of maximum likelihood.',
  ),
  source: { work: 'purchases', section: '2' },
  watch: [
    t(
      'Todos los tiempos van en una misma unidad, y los parámetros también.',
      'All times are in one unit, and so are the parameters.',
    ),
    t(
      'Una fila vacía, o de tres ceros, no cuenta como cliente.',
      'A row that is empty, or of three zeros, is no client.',
    ),
    t(
      'Con menos de 100 clientes los errores estándar son grandes: mírelos antes de usar un parámetro.',
      'With fewer than 100 clients the standard errors are large: look at them before you use a parameter.',
    ),
    t(
      'Un final en un límite da parámetros que sirven para predecir, sin errores estándar.',
      'An end at a limit gives parameters that serve to forecast, without standard errors.',
    ),
    t(
      'MBG/CNBD-k, de compradores regulares, necesita cada intervalo entre compras: lo ajusta la herramienta «Compras de los clientes» a partir de la lista.',
      'MBG/CNBD-k, of regular buyers, needs every gap between purchases: the tool “Client purchases” fits it from the list.',
    ),
  ],
  plain: {
    none: t(
      'Ninguna: los parámetros se buscan con Solver, maximizando la log-verosimilitud de una tabla auxiliar.',
      'None: the parameters are looked for with Solver, which maximises the log-likelihood of a helper table.',
    ),
  },
  concepts: ['customer-value'],
  examples: [
    {
      asks: t('16 clientes, en semanas', '16 clients, in weeks'),
      args: [...HISTORIES],
      gives: [
        [t('modelo', 'model'), 'BG/NBD', t('error estándar', 'standard error')],
        [t('unidad', 'unit'), t('semanas', 'weeks'), ''],
        ['r', 0.433211449, 0.3228095138],
        ['α', 7.715203291, 8.9020775334],
        ['a', 1.1530723647, 3.1784771191],
        ['b', 2.4511232753, 7.7122837632],
        [t('log-verosimilitud', 'log-likelihood'), -67.6539061507, ''],
        [t('clientes', 'clients'), 16, ''],
        [t('final', 'end'), t('máximo interior', 'maximum inside'), ''],
      ],
    },
    {
      asks: t('Nadie ha vuelto a comprar: no hay nada que ajustar', 'Nobody has bought again: there is nothing to fit'),
      args: [
        [[0], [0]],
        [[0], [0]],
        [[30], [31]],
      ],
      gives: { error: '#N/A' },
    },
  ],
};
