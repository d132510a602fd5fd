import type { Observation } from '../../../portfolio';

/** The columns of which is asked what an empty cell means; null for what asks nothing of the kind. */
export function emptyAsked({ id, params, headers }: Observation): readonly string[] | null {
  if (id === 'emptyCellsInFamilies') return headers!;
  return id === 'emptyCellsInCount' ? [String(params.column)] : null;
}
