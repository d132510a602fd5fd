import { CLIENT_KINDS, headersOf, type NumericColumn, type Portfolio, withLapsedAsLost } from '../../portfolio';
import { withHeadersNow } from '../edits/headersNow';
import { withAgreement } from '../compare/agreement';
import { BLANK, digitLimits, digitWithin } from '../rules/bands';
import { digitsOfColumn } from '../rules/columnDigits';
import type { Classification, ProfileInputs } from './classification';
import { codeOf, totalOf } from '../rules/code';
import { findFlags, markDropped } from './findFlags';
import { LOYALTY_FACTORS, loyaltyFactor } from '../rules/loyalty';
import { rankClients } from '../figures/clientRanks';
import { blockedClients } from '../rules/salesBlock';
import { hasLoyalty, hasWeights, type Scheme, settledBands } from '../scheme/model';
import { isChosen } from '../scheme/openCriterion';
import { segmentClients } from './segmentClients';
import { settleScheme } from './settle';
import { resolveProfiles } from '../rules/profiles';
import { resolveSource } from './sources';
import { withoutNoise } from '../figures/tolerance';
import { normalWeights } from '../rules/weights';

const POTENTIAL = CLIENT_KINDS.indexOf('potential');
/** Digit that the missing-data policy gives; 0 leaves it blank. */
const FILL = { blank: BLANK, worst: 1, neutral: 2 } as const;

/** What follows from a portfolio and a settled scheme alone, before people, ranks and remarks. */
export type Digits = Pick<
  Classification,
  'portfolio' | 'scheme' | 'profiles' | 'inputs' | 'digits' | 'code' | 'total' | 'weighted'
>;

/** A score that no client has. */
const unscored = (size: number): Float64Array => new Float64Array(size).fill(NaN);

/**
 * Digits, code and scores of every client by a scheme whose amounts are settled (method.md §1.3–1.7).
 * @throws MethodProblem `columnMissing`, `columnHoldsText`, `profileMissing`
 */
export function judgeDigits(portfolio: Portfolio, scheme: Scheme): Digits {
  const { size } = portfolio;
  const profiles = resolveProfiles(portfolio, scheme);
  const resolved = new Map<string, NumericColumn>();
  const inputs = scheme.profiles.map(
    ({ criteria }) =>
      criteria.map(({ source, key }) => {
        // Most profiles read the same columns.
        const id = JSON.stringify([key, source]);
        const column = resolved.get(id) ?? resolveSource(portfolio, source, key, scheme.referenceDate);
        resolved.set(id, column);
        return column;
      }) as unknown as ProfileInputs,
  );
  const digits = [0, 1, 2, 3].map((k) =>
    readDigits(scheme, profiles, inputs, k),
  ) as unknown as Classification['digits'];
  const code = new Uint16Array(size);
  const total = new Uint8Array(size);
  const [d1, d2, d3, d4] = digits;
  for (let i = 0; i < size; i++) {
    code[i] = codeOf(d1[i]!, d2[i]!, d3[i]!, d4[i]!);
    total[i] = totalOf(d1[i]!, d2[i]!, d3[i]!, d4[i]!);
  }
  const weighted = weightedScores(scheme, profiles, digits, total) ?? unscored(size);
  return { portfolio, scheme, profiles, inputs, digits, code, total, weighted };
}

/**
 * Judges a portfolio by a scheme: digits, code, scores, segment, block, rank (method.md §1.3–1.9). Amounts that the
 * scheme still has to propose are found first, and figures that a tool has written anew under another header are read
 * under that; the result carries the scheme as it was read and settled.
 * Pure: equal inputs give equal outputs, and the order of rows decides nothing.
 * @throws MethodProblem `columnMissing`, `columnHoldsText`, `profileMissing`
 */
export function classify(given: Portfolio, choices: Scheme): Classification {
  const portfolio = choices.lapsed === 'lost' ? withLapsedAsLost(given) : given;
  const scheme = settleScheme(withHeadersNow(choices, headersOf(portfolio.columns)), portfolio);
  const { size } = portfolio;
  const own = judgeDigits(portfolio, scheme);
  const { profiles, inputs, total, weighted } = own;
  const factors = loyaltyFactors(portfolio, scheme, profiles);
  // One column stands for every score that the scheme does not have.
  const none = hasWeights(scheme) ? unscored(size) : weighted;
  const timesLoyalty = (score: ArrayLike<number>): Float64Array =>
    factors ? factors.map((factor, i) => withoutNoise(factor * (score[i]! || NaN))) : none;
  const judged = {
    ...own,
    loyalty: factors ?? none,
    totalLoyalty: timesLoyalty(total),
    weightedLoyalty: timesLoyalty(weighted),
    blocked: blockedClients(portfolio, scheme, profiles, inputs),
  };
  const segments = withAgreement(segmentClients(judged), portfolio, scheme);
  const flags = findFlags(judged);
  markDropped(flags, { ...segments, total, scheme });
  return { ...judged, ...segments, rank: rankClients(judged), flags };
}

function readDigits(scheme: Scheme, profiles: Uint16Array, inputs: readonly ProfileInputs[], k: number): Uint8Array {
  // A criterion that nobody has chosen is no missing data: nothing is put in its place.
  const fills = scheme.profiles.map(({ criteria }) => (isChosen(criteria[k]!) ? FILL[scheme.missing] : BLANK));
  const columns = inputs.map((ofProfile) => ofProfile[k]!.values);
  const limits = scheme.profiles.map(({ criteria }) => digitLimits(settledBands(criteria[k]!.bands)));
  if (limits.length === 1) return digitsOfColumn(columns[0]!, limits[0]!, fills[0]!);
  const digits = new Uint8Array(profiles.length);
  const alike = columns.every((values) => values === columns[0]) ? columns[0]! : null;
  for (let i = 0; i < digits.length; i++) {
    const p = profiles[i]!;
    digits[i] = digitWithin((alike ?? columns[p]!)[i]!, limits[p]!) || fills[p]!;
  }
  return digits;
}

function weightedScores(
  scheme: Scheme,
  profiles: Uint16Array,
  digits: Classification['digits'],
  total: Uint8Array,
): Float64Array | null {
  if (!hasWeights(scheme)) return null;
  const scores = new Float64Array(total.length).fill(NaN);
  const [d1, d2, d3, d4] = digits;
  scheme.profiles.forEach(({ weights }, p) => {
    if (!weights) return;
    const [w1, w2, w3, w4] = normalWeights(weights.values);
    for (let i = 0; i < scores.length; i++) {
      if (profiles[i] !== p || !total[i]) continue;
      scores[i] = withoutNoise(w1 * d1[i]! + w2 * d2[i]! + w3 * d3[i]! + w4 * d4[i]!);
    }
  });
  return scores;
}

/** Potential clients have no loyalty yet: their factor is blank (method.md §1.5). Null where no profile has any. */
function loyaltyFactors(portfolio: Portfolio, scheme: Scheme, profiles: Uint16Array): Float64Array | null {
  if (!hasLoyalty(scheme)) return null;
  const factors = new Float64Array(portfolio.size).fill(NaN);
  scheme.profiles.forEach(({ loyalty }, p) => {
    if (!loyalty) return;
    const { values } = resolveSource(portfolio, loyalty.source, 'years', scheme.referenceDate);
    const highest = loyalty.relative ? Math.max(...loyalty.factors) : 1;
    for (let i = 0; i < factors.length; i++) {
      if (profiles[i] !== p || portfolio.kinds[i] === POTENTIAL) continue;
      factors[i] = loyaltyFactor(values[i]!, loyalty.mode, loyalty.factors ?? LOYALTY_FACTORS) / highest;
    }
  });
  return factors;
}
