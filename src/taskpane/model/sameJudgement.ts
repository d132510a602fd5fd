import type { Scheme } from '../../method';

/** A scheme without what it does with clients once they are judged: the service policy and the discounts. */
function judging(scheme: Scheme | null): unknown {
  if (!scheme) return null;
  const { policy: _policy, rules, ...rest } = scheme;
  const { discount: _discount, ...others } = rules;
  return { ...rest, rules: others };
}

/** Whether two schemes judge clients alike, whatever service and discounts come of it. */
export const sameJudgement = (one: Scheme | null, other: Scheme | null): boolean =>
  one === other || JSON.stringify(judging(one)) === JSON.stringify(judging(other));
