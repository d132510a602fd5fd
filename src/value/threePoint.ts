import { clv, type Outlook } from './clv';
import { crossSellValue, type CrossSale } from './crossSell';
import { referralValue, type Referrals } from './referrals';

/** The three points of a client's value and what they make together (method.md §2.1–2.2). */
export interface ThreePointValue {
  /** Current value (*valor actual*). */
  readonly own: number;
  /** Potential value (*ventas cruzadas*). */
  readonly crossSell: number;
  /** Referral value (*referidos*). */
  readonly referral: number;
  readonly gross: number;
  /** Gross less acquisition cost. */
  readonly net: number;
  /** Gross ÷ own: 1 is no potential, above 1 cross-selling or referrals; NaN when own is not above zero. */
  readonly valueIndex: number;
}

export interface ThreePointInputs {
  readonly margin: number;
  readonly outlook: Outlook;
  readonly crossSales?: readonly CrossSale[];
  /** Discounted at the outlook's rate. */
  readonly referrals?: Omit<Referrals, 'discount'>;
  readonly acquisitionCost?: number;
}

/**
 * Value at the three points: own + cross-selling + referrals.
 * @throws ValueProblem as `clv`, `crossSellValue` and `referralValue`
 */
export function threePointValue(inputs: ThreePointInputs): ThreePointValue {
  const { margin, outlook, crossSales = [], referrals, acquisitionCost = 0 } = inputs;
  const own = clv(margin, outlook);
  const crossSell = crossSellValue(crossSales, outlook);
  const referral = referrals ? referralValue({ ...referrals, discount: outlook.discount }) : 0;
  const gross = own + crossSell + referral;
  return { own, crossSell, referral, gross, net: gross - acquisitionCost, valueIndex: own > 0 ? gross / own : NaN };
}
