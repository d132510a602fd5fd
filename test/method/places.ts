import type { Criterion, SchemeDraft } from '../../src/method';

/** A draft with a criterion put in one of its places (0–3), or the place left open again. */
export function withPlace<D extends SchemeDraft>(draft: D, place: number, criterion: Criterion | null): D {
  return { ...draft, criteria: draft.criteria.map((other, k) => (k === place ? criterion : other)) };
}
