import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

export const SPENDFIT: FunctionHelp = {
  group: 'value',
  answers: t(
    '¿Cuánto gastan los clientes por compra, y cuánto difieren?',
    'How much do clients spend per purchase, and how much do they differ?',
  ),
  alsoCalled: t(
    'Gamma-Gamma, ticket medio, gasto medio, importe por compra',
    'Gamma-Gamma, average ticket, mean spend, amount per purchase',
  ),
  how: t(
    'El importe de cada compra es gamma (p) alrededor de la media del cliente, cuya escala inversa es gamma (q, γ) entre clientes; máxima verosimilitud sobre las recompras.',
    'The amount of each purchase is gamma (p) around the client’s mean, whose inverse scale is gamma (q, γ) over clients; maximum likelihood on the repeat purchases.',
  ),
  source: { work: 'spend', section: '2' },
  watch: [
    t(
      'El modelo supone que el gasto no depende de la frecuencia: si la correlación que da es mayor que 0,1, no se fíe.',
      'The model takes spend not to depend on frequency: with a correlation above 0.1, which it gives, do not trust it.',
    ),
    t(
      'Si 1 ÷ √p no se parece a lo que varían las compras de un cliente (DESVEST ÷ PROMEDIO), las medias no bastan para p: dé también la media geométrica y se ajusta al importe de cada compra. El panel lo hace solo.',
      'If 1 ÷ √p is nothing like what the purchases of one client differ by (STDEV ÷ AVERAGE), the means do not suffice for p: give the geometric mean, too, and the fit is to the amount of each purchase. The pane does so by itself.',
    ),
    t('Con q hasta 1 la media de todos no tiene límite.', 'With q up to 1 the mean of all has no bound.'),
    t(
      'La primera compra no cuenta, ni los clientes sin recompras.',
      'The first purchase is left out, and so are clients without a repeat.',
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
      asks: t('Ocho clientes con recompras, en euros', 'Eight clients with repeat purchases, in euros'),
      args: [
        [[6], [1], [2], [1], [2], [1], [1], [2]],
        [[41], [39], [110], [75], [54], [15], [29], [21]],
      ],
      gives: [
        [t('modelo', 'model'), 'Gamma-Gamma', t('error estándar', 'standard error')],
        ['p', 3.3321701994, 5.511823771],
        ['q', 7.6203838373, 17.7791831247],
        ['γ', 97.6230768846, 409.1201363575],
        [t('log-verosimilitud', 'log-likelihood'), -36.7722119777, ''],
        [t('clientes', 'clients'), 8, ''],
        [t('correlación de frecuencia y gasto', 'correlation of frequency and spend'), 0.0161304311, ''],
        [t('final', 'end'), t('máximo interior', 'maximum inside'), ''],
      ],
    },
    {
      asks: t(
        'Los mismos, con la media geométrica de sus importes: ajuste a cada compra',
        'The same, with the geometric mean of their amounts: a fit to each purchase',
      ),
      args: [
        [[6], [1], [2], [1], [2], [1], [1], [2]],
        [[41], [39], [110], [75], [54], [15], [29], [21]],
        null,
        [[36.5], [39], [98], [75], [49.5], [15], [29], [20]],
      ],
      gives: [
        [
          t('modelo', 'model'),
          t('Gamma-Gamma, importes', 'Gamma-Gamma, amounts'),
          t('error estándar', 'standard error'),
        ],
        ['p', 3.5193110348, 1.6093201827],
        ['q', 7.1443685686, 8.4009348919],
        ['γ', 85.7953203382, 134.919119486],
        [t('log-verosimilitud', 'log-likelihood'), -74.5962332175, ''],
        [t('clientes', 'clients'), 8, ''],
        [t('correlación de frecuencia y gasto', 'correlation of frequency and spend'), 0.0161304311, ''],
        [t('final', 'end'), t('máximo interior', 'maximum inside'), ''],
      ],
    },
    {
      asks: t('Una media geométrica mayor que la media: no puede ser', 'A geometric mean above the mean: it cannot be'),
      args: [[[2], [1]], [[30], [20]], null, [[35], [20]]],
      gives: { error: '#NUM!' },
    },
    {
      asks: t(
        'Un importe medio de 0 con recompras: no puede ser',
        'A mean amount of 0 with repeat purchases: it cannot be',
      ),
      args: [
        [[2], [1]],
        [[0], [20]],
      ],
      gives: { error: '#NUM!' },
    },
  ],
};
