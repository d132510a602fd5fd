import type { Observation } from './observations';

/** The columns of which is asked what an empty cell means; null for what asks nothing of the kind. */
export function emptyAsked({ id, params, headers }: Observation): readonly string[] | null {
  if (id === 'emptyCellsInFamilies') return headers!;
  return id === 'emptyCellsInCount' ? [String(params.column)] : null;
}

/** The observations where empty cells of all columns of a question mean zero: the answer is then in force. */
export function emptyInForce(observations: readonly Observation[], zero: ReadonlySet<string>): Observation[] {
  return observations.map((one) =>
    emptyAsked(one)?.every((header) => zero.has(header)) ? { ...one, params: { ...one.params, rule: 'zero' } } : one,
  );
}
