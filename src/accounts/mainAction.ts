import { REFERRAL_CELLS, type ReferralCell } from './wordOfMouth';
import { TRUST_CELLS, type TrustCell } from './trust';

/** Who can say what to do with a client, in the text's order of precedence; referrals come last (method.md §1.18b). */
export const ACTION_SOURCES = ['block', 'risk', 'strategy', 'value', 'trust', 'referral'] as const;
export type ActionSource = (typeof ACTION_SOURCES)[number];

/**
 * What can be asked for, by who asks, in the order of each one's own labels. Risk: medium, high, very high. Strategy: the
 * segments' own. Value: its three groups.
 */
export const ACTIONS = {
  block: ['stopSelling'],
  risk: ['reduceLimit', 'guarantee', 'cashInAdvance'],
  strategy: ['growth', 'maintenance', 'supervision', 'letGo'],
  value: ['retain', 'sell', 'raiseOrCut'],
  trust: TRUST_CELLS,
  referral: REFERRAL_CELLS,
} as const satisfies Readonly<Record<ActionSource, readonly string[]>>;
export type ActionId =
  | 'stopSelling'
  | 'reduceLimit'
  | 'guarantee'
  | 'cashInAdvance'
  | 'growth'
  | 'maintenance'
  | 'supervision'
  | 'letGo'
  | 'retain'
  | 'sell'
  | 'raiseOrCut'
  | TrustCell
  | ReferralCell;

/** Which way an action pulls: 1 gives the client more, −1 takes something away, 0 neither. */
const PULL: Readonly<Record<ActionId, -1 | 0 | 1>> = {
  stopSelling: -1,
  reduceLimit: -1,
  guarantee: -1,
  cashInAdvance: -1,
  growth: 1,
  maintenance: 0,
  supervision: 0,
  letGo: -1,
  retain: 0,
  sell: 1,
  raiseOrCut: -1,
  key: 1,
  toDevelop: 1,
  atRisk: 1,
  transactional: -1,
  champion: 1,
  affluent: 1,
  advocate: 1,
  miser: 0,
};

/** What one of them says of a client. */
export interface SaidAction {
  readonly source: ActionSource;
  readonly action: ActionId;
}

/** The action that stands, those beside it, and whether they pull both ways. */
export interface MainAction {
  readonly main: SaidAction | null;
  readonly others: readonly SaidAction[];
  readonly contradicts: boolean;
}

/**
 * The one action of a client: of what is said, what stands first in the order; the others stay listed.
 * @param said at most one action from each source
 * @param order every source once, the first goes before all
 */
export function mainAction(said: readonly SaidAction[], order: readonly ActionSource[]): MainAction {
  const sorted = [...said].sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source));
  const [main = null, ...others] = sorted;
  const pulls = new Set(said.map(({ action }) => PULL[action]));
  return { main, others, contradicts: pulls.has(1) && pulls.has(-1) };
}
