import {
  ACTION_SOURCES,
  ACTIONS,
  type ActionId,
  type ActionSource,
  mainAction,
  paymentRisk,
  REFERRAL_CELLS,
  RISK_LEVELS,
  type SaidAction,
  TRUST_CELLS,
  trustCell,
} from '../../accounts';
import {
  type Classification,
  FLAGS,
  isActive,
  resolveSource,
  SEGMENT_LABELS,
  SEGMENT_STRATEGIES,
  type Segment,
  turnoverColumn,
  unpaidBills,
} from '../../method';
import type { NumericColumn } from '../../portfolio';
import { totalOf, withoutCredit } from '../amounts';
import { knownMargins } from '../margin';
import type { Inputs } from '../tool';
import { type ValueReport, valueReport } from '../value/compute';
import { consentAnswers } from '../policy/settings';
import { medianOf } from '../value/quadrants';
import { valueSettingsOf } from '../value/settings';
import type { DecisionsSettings } from './settings';

/** What one source says of the clients. */
export interface SourceLine {
  readonly source: ActionSource;
  /** What it was read from, as ids and headers for a sentence; `missing`: what it lacks. */
  readonly missing: readonly MissingInput[];
  /** Clients of whom it asks for something, and those for whom it decides. */
  readonly says: number;
  readonly decides: number;
}

/** What a source would need and the table does not have. */
export type MissingInput =
  'unpaid' | 'daysBeyond' | 'overdue' | 'limitUse' | 'trust' | 'margin' | 'segments' | 'referrals' | 'value';

/** The clients of one main action. */
export interface ActionLine extends SaidAction {
  readonly clients: number;
  readonly turnover: number | null;
}

export interface Decisions {
  /** By source, index + 1 into its `ACTIONS`; 0 where it asks for nothing. */
  readonly said: Readonly<Record<ActionSource, Uint8Array>>;
  /** Index + 1 into the settings' order of the source that decides; 0 where nobody asks for anything. */
  readonly decider: Uint8Array;
  /** 1 where the actions pull both ways. */
  readonly contradicts: Uint8Array;
  readonly sources: readonly SourceLine[];
  /** The most frequent first. */
  readonly lines: readonly ActionLine[];
  /** Clients with an action, with more than one, and with such that pull both ways. */
  readonly decided: number;
  readonly several: number;
  readonly contradicted: number;
  readonly turnover: Float64Array | null;
  /** Above which a margin is high beside trust. */
  readonly marginCut: number;
  readonly trustCut: number;
  /** Headers of the settings that the table does not have. */
  readonly gone: readonly string[];
}

/** What is said of those who buy alone. */
const OF_BUYERS = ACTION_SOURCES.filter((source) => source !== 'block' && source !== 'strategy');

/** One action for each client out of all that is said of it, by the stated order (method.md §1.18b). */
export function decisionsOf(
  inputs: Inputs,
  settings: DecisionsSettings,
  /** The value tool's report with its own settings, where it is at hand. */
  worth: ValueReport = valueReport(inputs, valueSettingsOf(inputs)),
): Decisions {
  const { classification } = inputs;
  const { portfolio, scheme } = classification;
  const { size, kinds } = portfolio;
  const turnover = turnoverColumn(portfolio, scheme)?.values ?? null;
  const gone: string[] = [];
  const risk = riskOf(classification, settings, gone);
  const value = valueOf(worth);
  const trust = trustOf(classification, settings, turnover, gone);
  const said: Record<ActionSource, Uint8Array> = {
    block: Uint8Array.from(classification.blocked),
    risk: risk.codes,
    strategy: strategyOf(classification),
    value: value.codes,
    trust: trust.codes,
    referral: value.referral,
  };
  const decider = new Uint8Array(size);
  const contradicts = new Uint8Array(size);
  let several = 0;
  for (let i = 0; i < size; i++) {
    // A block is of whoever owes, and a segment's strategy of whoever is in it, by agreement too; the rest speaks of those who buy.
    if (!isActive(kinds[i]!)) for (const source of OF_BUYERS) said[source][i] = 0;
    const { main, others, contradicts: both } = mainAction(actionsOf(said, i), settings.order);
    decider[i] = main ? settings.order.indexOf(main.source) + 1 : 0;
    contradicts[i] = both ? 1 : 0;
    if (others.length > 0) several++;
  }
  const missing: Readonly<Record<ActionSource, readonly MissingInput[]>> = {
    block: unpaidBills(classification) ? [] : ['unpaid'],
    risk: risk.missing,
    strategy: classification.segment.some((code) => code > 0) ? [] : ['segments'],
    value: value.known ? [] : ['value'],
    trust: trust.missing,
    referral: value.refers ? [] : ['referrals'],
  };
  return {
    said,
    decider,
    contradicts,
    sources: settings.order.map((source, k) => ({
      source,
      missing: missing[source],
      says: said[source].reduce((count, code) => count + (code > 0 ? 1 : 0), 0),
      decides: decider.reduce((count, by) => count + (by === k + 1 ? 1 : 0), 0),
    })),
    lines: linesOf(said, decider, settings, turnover),
    decided: decider.reduce((count, by) => count + (by > 0 ? 1 : 0), 0),
    several,
    contradicted: contradicts.reduce((sum, one) => sum + one, 0),
    turnover,
    marginCut: trust.marginCut,
    trustCut: trust.trustCut,
    gone: [...new Set(gone)],
  };
}

/** Why somebody has to look before a client is let go: its share is an estimate, its score would keep it, or both. */
export type LetGoCheck = 'estimate' | 'score' | 'both';

/** What to look at first where an action lets a client go; null where nothing speaks against it, and of other actions. */
export function checkFirst(
  { flags }: Pick<Classification, 'flags'>,
  action: ActionId,
  client: number,
): LetGoCheck | null {
  if (action !== 'letGo') return null;
  const [estimate, score] = [flags[client]! & FLAGS.dropOnEstimate, flags[client]! & FLAGS.scoreAgainstSegment];
  return estimate && score ? 'both' : estimate ? 'estimate' : score ? 'score' : null;
}

/** Everything that is asked for of a client, in the text's order. */
export function actionsOf(said: Decisions['said'], client: number): SaidAction[] {
  return ACTION_SOURCES.flatMap((source) => {
    const action = ACTIONS[source][said[source][client]! - 1] as ActionId | undefined;
    return action ? [{ source, action }] : [];
  });
}

function linesOf(
  said: Decisions['said'],
  decider: Uint8Array,
  { order }: DecisionsSettings,
  turnover: Float64Array | null,
): ActionLine[] {
  const groups = new Map<string, { said: SaidAction; clients: number[] }>();
  for (let i = 0; i < decider.length; i++) {
    const source = order[decider[i]! - 1];
    if (!source) continue;
    const action = ACTIONS[source][said[source][i]! - 1] as ActionId;
    const group = groups.get(`${source}.${action}`) ?? { said: { source, action }, clients: [] };
    group.clients.push(i);
    groups.set(`${source}.${action}`, group);
  }
  return [...groups.values()]
    .map(({ said: one, clients }) => ({
      ...one,
      clients: clients.length,
      turnover: turnover && totalOf(clients.map((i) => withoutCredit(turnover[i]!))),
    }))
    .sort((a, b) => b.clients - a.clients || order.indexOf(a.source) - order.indexOf(b.source));
}

/** The segment's own strategy (§1.9), index + 1. */
function strategyOf({ segment }: Classification): Uint8Array {
  return Uint8Array.from(segment, (code) => {
    const trait = SEGMENT_STRATEGIES[SEGMENT_LABELS[code - 1] as Segment] as { strategy: string } | undefined;
    return trait ? (ACTIONS.strategy as readonly string[]).indexOf(trait.strategy) + 1 : 0;
  });
}

/** How a column of yes and no says yes. */
const YES = 1;

const columnNamed = ({ portfolio }: Classification, header: string | null, gone: string[]): NumericColumn | null => {
  if (header === null) return null;
  const column = portfolio.columns.find((one) => one.header === header);
  if (column?.kind === 'number') return column;
  gone.push(header);
  return null;
};

/** Payment risk from medium (or the stated level) up; a client without one of the four indicators has none. */
function riskOf(
  classification: Classification,
  settings: DecisionsSettings,
  gone: string[],
): { codes: Uint8Array; missing: MissingInput[] } {
  const { portfolio } = classification;
  const unpaid = unpaidBills(classification)?.values ?? null;
  const daysBeyond = columnNamed(classification, settings.daysBeyond, gone)?.values ?? null;
  const [overdue, limitUse] = (['overdue', 'limitUse'] as const).map((id) => {
    const source = settings[id];
    if (!source || !columnNamed(classification, source.header, gone)) return null;
    return resolveSource(portfolio, { kind: 'column', ...source, empty: 'missing' }, null, null).values;
  }) as [Float64Array | null, Float64Array | null];
  const missing = Object.entries({ unpaid, daysBeyond, overdue, limitUse }).flatMap(([id, values]) =>
    values ? [] : [id as MissingInput],
  );
  const codes = new Uint8Array(portfolio.size);
  const register = portfolio.columns.find(({ header }) => header === settings.insolvent);
  if (settings.insolvent !== null && !register) gone.push(settings.insolvent);
  const insolvent = register && consentAnswers(register);
  if (!insolvent && missing.length > 0) return { codes, missing };
  const from = RISK_LEVELS.indexOf(settings.riskFrom);
  const first = RISK_LEVELS.indexOf('medium');
  for (let i = 0; i < codes.length; i++) {
    const { level } = paymentRisk({
      unpaid: unpaid?.[i] ?? NaN,
      daysBeyond: daysBeyond?.[i] ?? NaN,
      overdue: overdue?.[i] ?? NaN,
      limitUse: limitUse?.[i] ?? NaN,
      insolvent: insolvent?.[i] === YES,
    });
    const at = level ? RISK_LEVELS.indexOf(level) : -1;
    if (at >= from) codes[i] = at - first + 1;
  }
  return { codes, missing };
}

/** Value groups and referral quadrants, as the value tool has them. */
function valueOf({ segments, quadrants }: ValueReport): {
  codes: Uint8Array;
  referral: Uint8Array;
  known: boolean;
  refers: boolean;
} {
  return {
    codes: Uint8Array.from(segments),
    referral: quadrants
      ? Uint8Array.from(quadrants.codes, (code) => (code <= REFERRAL_CELLS.length ? code : 0))
      : new Uint8Array(segments.length),
    known: segments.some((code) => code > 0),
    refers: quadrants !== null,
  };
}

/** Trust × margin (§3.3); a client without either has no cell. */
function trustOf(
  classification: Classification,
  settings: DecisionsSettings,
  turnover: Float64Array | null,
  gone: string[],
): { codes: Uint8Array; missing: MissingInput[]; marginCut: number; trustCut: number } {
  const trust = columnNamed(classification, settings.trust, gone)?.values ?? null;
  const margins = knownMargins(classification, turnover)?.amounts ?? null;
  const [low, high] = settings.trustScale;
  const trustCut = (low + high) / 2;
  const { kinds } = classification.portfolio;
  const active = margins?.map((value, i) => (isActive(kinds[i]!) ? value : NaN)) ?? new Float64Array();
  const marginCut = settings.marginCut ?? medianOf(active);
  const missing: MissingInput[] = [...(trust ? [] : ['trust' as const]), ...(margins ? [] : ['margin' as const])];
  const codes = Uint8Array.from(kinds, (_, i) => {
    if (!trust || !margins || !(trust[i]! >= low && trust[i]! <= high) || Number.isNaN(margins[i]!)) return 0;
    return TRUST_CELLS.indexOf(trustCell(trust[i]!, margins[i]!, marginCut, trustCut)) + 1;
  });
  return { codes, missing, marginCut, trustCut };
}
