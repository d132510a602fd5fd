import { threePointValue } from '../../../value';
import { choice, eachFunction, FunctionProblem, type Localised, optionalNumber, type Option, t } from '../../declare';
import type { NumberRule } from '../../declare/readers';
import type { UnitId } from '../../declare';
import { outlookParameters } from '../clv/declaration';

type Point = 'net' | 'gross' | 'own' | 'crossSell' | 'referral' | 'valueIndex';
const POINTS: readonly Option<Point>[] = [
  { id: 'net', es: 'neto', en: 'net' },
  { id: 'gross', es: 'bruto', en: 'gross' },
  { id: 'own', es: 'propio', en: 'own' },
  { id: 'crossSell', es: 'venta cruzada', en: 'cross-selling' },
  { id: 'referral', es: 'referidos', en: 'referrals' },
  { id: 'valueIndex', es: 'índice', en: 'index' },
];

const orZero = (name: Localised, meaning: Localised, unit: UnitId, rule: NumberRule = {}) =>
  optionalNumber({ name, meaning, unit, byDefault: t('0', '0') }, 0, rule);

export const CLVTOTAL = eachFunction({
  id: 'CLVTOTAL',
  summary: t(
    'Valor total del cliente en tres puntos: propio, venta cruzada y referidos.',
    'Total value of the client at three points: own, cross-selling and referrals.',
  ),
  parameters: {
    ...outlookParameters,
    crossProbability: orZero(
      t('prob_cruzada', 'cross_probability'),
      t('Probabilidad de que compre otra familia de productos.', 'Probability that it buys another product family.'),
      'fraction',
      { min: 0, max: 1 },
    ),
    crossMargin: orZero(
      t('margen_cruzado', 'cross_margin'),
      t('Margen al año que dejaría esa familia.', 'Yearly margin that family would leave.'),
      'amountPerYear',
    ),
    newClients: orZero(
      t('referidos_nuevos', 'new_referrals'),
      t('Clientes que trae y que no habrían venido.', 'Clients it brings that would not have come.'),
      'count',
      { min: 0 },
    ),
    clientValue: orZero(
      t('valor_referido', 'referral_value'),
      t(
        'Lo que vale cada uno, menos lo gastado en captarlo.',
        'What each is worth, less what was spent to acquire it.',
      ),
      'amount',
    ),
    comingAnyway: orZero(
      t('referidos_seguros', 'sure_referrals'),
      t('Clientes que trae y que habrían venido de todos modos.', 'Clients it brings that would have come anyway.'),
      'count',
      { min: 0 },
    ),
    saving: orZero(
      t('ahorro', 'saving'),
      t('Captación que se ahorra con cada uno de esos.', 'Acquisition saved with each of those.'),
      'amount',
    ),
    incentive: orZero(
      t('incentivo', 'incentive'),
      t('Lo que se paga por cada recomendación.', 'What is paid for each referral.'),
      'amount',
    ),
    delay: orZero(
      t('demora', 'delay'),
      t('Años hasta que llegan los referidos.', 'Years until the referrals come.'),
      'years',
      { min: 0 },
    ),
    point: choice(
      {
        name: t('resultado', 'result'),
        meaning: t(
          'neto (menos captación), bruto, cada punto por separado, o el índice bruto ÷ propio.',
          'net (less acquisition), gross, each point by itself, or the index gross ÷ own.',
        ),
      },
      'VALUEPOINT',
      POINTS,
      'net',
    ),
  },
  result: {
    meaning: t('El valor pedido, hoy; el índice es un cociente.', 'The value asked for, today; the index is a ratio.'),
    unit: 'amount',
    spills: true,
  },
  problems: ['neverConverges', 'indexUndefined'],
  each:
    ({ timing, point }) =>
    ({ margin, retention, discount, years, growth, acquisitionCost, crossProbability, crossMargin, ...referrals }) => {
      const value = threePointValue({
        margin,
        outlook: { retention, discount, years, growth, timing },
        crossSales: [{ probability: crossProbability, margin: crossMargin }],
        referrals,
        acquisitionCost,
      })[point];
      if (Number.isNaN(value)) throw new FunctionProblem('indexUndefined');
      return value;
    },
});
