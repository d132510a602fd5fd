import { MIGRATION_LABELS } from '../compare/migration';
import { CompensatedSum } from '../figures/tolerance';
import type { Explanation } from './explain';
import type { Paired } from './pairs';
import type { Snapshot } from './snapshot';

/** Clients and turnover that one cause brought to each label, or took from it, in the order of `MIGRATION_LABELS`. */
export interface LabelMoves {
  readonly clients: readonly number[];
  readonly euros: readonly number[];
}

/**
 * The change of every segment in clients and euros, taken apart so that all parts sum to it (method.md §1.18c): movers at
 * their earlier turnover, the own change of those who are in the later segment, new, gone. Credit notes beyond sales,
 * and turnovers that nobody knows, count as nothing.
 */
export interface EuroMoves {
  readonly before: LabelMoves;
  readonly after: LabelMoves;
  /** By cause of the explanation: movers at their earlier turnover. */
  readonly causes: readonly LabelMoves[];
  /** Movers whose stored results do not follow from their stored values. */
  readonly unexplained: LabelMoves;
  /** Of clients of both: what their turnover changed by. */
  readonly own: readonly number[];
  readonly fresh: LabelMoves;
  readonly gone: LabelMoves;
}

const LABELS = MIGRATION_LABELS.length;
const place = (segment: number): number => (segment === 0 ? LABELS - 1 : segment - 1);

class Moves {
  private readonly counts = new Array<number>(LABELS).fill(0);
  private readonly sums = Array.from({ length: LABELS }, () => new CompensatedSum());

  add(segment: number, amount: number, sign: 1 | -1 = 1, counted = true): void {
    const at = place(segment);
    if (counted) this.counts[at]! += sign;
    this.sums[at]!.add(sign * amount);
  }

  result(): LabelMoves {
    return { clients: this.counts, euros: this.sums.map(({ value }) => value) };
  }
}

/** @param explanation of the same two snapshots */
export function euroMoves(
  before: Snapshot,
  after: Snapshot,
  { places, fresh, gone }: Paired,
  explanation: Explanation,
): EuroMoves {
  const was = (k: number): number => amountOf(before.turnover[k]!);
  const is = (k: number): number => amountOf(after.turnover[k]!);
  const [first, last, own] = [new Moves(), new Moves(), new Moves()];
  for (let k = 0; k < places.length; k++) {
    const former = places[k]!;
    if (former < 0) continue;
    first.add(before.segment[former]!, was(former));
    last.add(after.segment[k]!, is(k));
    own.add(after.segment[k]!, is(k) - was(former), 1, false);
  }
  const [come, left] = [new Moves(), new Moves()];
  for (const k of fresh) {
    last.add(after.segment[k]!, is(k));
    come.add(after.segment[k]!, is(k));
  }
  for (const k of gone) {
    first.add(before.segment[k]!, was(k));
    left.add(before.segment[k]!, was(k), -1);
  }
  const { outcomes, unfaithful } = explanation;
  const causes = explanation.causes.map((_, c) => {
    const moves = new Moves();
    const [from, to] = [outcomes[c]!.segment, outcomes[c + 1]!.segment];
    for (let k = 0; k < to.length; k++) {
      if (from[k] === to[k]) continue;
      const amount = was(explanation.before[k]!);
      moves.add(from[k]!, amount, -1);
      moves.add(to[k]!, amount);
    }
    return moves.result();
  });
  const unexplained = new Moves();
  for (const k of unfaithful) {
    const former = places[k]!;
    if (before.segment[former] === after.segment[k]) continue;
    unexplained.add(before.segment[former]!, was(former), -1);
    unexplained.add(after.segment[k]!, was(former));
  }
  return {
    before: first.result(),
    after: last.result(),
    causes,
    unexplained: unexplained.result(),
    own: own.result().euros,
    fresh: come.result(),
    gone: left.result(),
  };
}

const amountOf = (turnover: number): number => (turnover > 0 ? turnover : 0);
