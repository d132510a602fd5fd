import { t } from '../../declare/localised';
import type { FunctionHelp } from '../../help/functionHelp';

const REGULAR = [[1000], [631], [468], [382], [326], [289], [262], [241]];
const HIGH = [[1000], [869], [743], [653], [593], [551], [517], [491]];

export const SURVIVAL: FunctionHelp = {
  group: 'value',
  answers: t(
    '¿Qué parte de los contratos seguirá dentro de unos años, y cuántas renovaciones quedan?',
    'Which part of the contracts will be left in some years, and how many renewals are to come?',
  ),
  alsoCalled: t(
    'supervivencia, retención, renovación, contratos, suscripciones, bajas, vida residual, sBG, Weibull',
    'retention, renewal, contracts, subscriptions, churn, residual lifetime, sBG, Weibull',
  ),
  how: t(
    'Cada cliente cancela en cada renovación con su propia probabilidad, beta (α, β) entre clientes, ajustada por máxima verosimilitud: siguen B(α, β + t) ÷ B(α, β); con bdw, t elevado a c.',
    'Each client cancels at each renewal with a chance of its own, beta (α, β) over clients, fitted by maximum likelihood: B(α, β + t) ÷ B(α, β) are left; with bdw, t to the power of c.',
  ),
  source: { work: 'contracts', section: '2' },
  watch: [
    t(
      'Dé números de contratos: con porcentajes el ajuste es el mismo, pero la log-verosimilitud no.',
      'Give numbers of contracts: with percentages the fit is the same, but the log-likelihood is not.',
    ),
    t(
      'Una sola generación, a periodos iguales; para contratos con fechas use la herramienta «Contratos».',
      'A single cohort, at equal periods; for contracts with dates use the tool “Contracts”.',
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
      asks: t('Tras 12 años, de siete observados', 'After 12 years, of seven that were observed'),
      args: [REGULAR, 12],
      gives: 0.1700374528,
    },
    {
      asks: t('La primera renovación', 'The first renewal'),
      args: [REGULAR, 1, 'retention'],
      gives: 0.6267060541,
    },
    {
      asks: t('Renovaciones que quedan tras siete, al 10 %', 'Renewals to come after seven, at 10%'),
      args: [HIGH, 7, 'renewals', 0.1],
      gives: 7.5296280556,
    },
    {
      asks: t('Los parámetros', 'The parameters'),
      args: [HIGH, 0, 'parameters'],
      gives: [[0.6680883511], [3.8060949641], [1], [-1611.1581473912]],
    },
  ],
};
