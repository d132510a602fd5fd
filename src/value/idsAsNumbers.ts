/** An id without zeros in front; null for one that is no number. */
const numberIn = (id: string): string | null => (/^\d+$/.test(id) ? id.replace(/^0+(?=\d)/, '') : null);

/** An id of a list that differs from a client's by zeros in front alone, and that client's. */
export interface AlikeId {
  readonly id: string;
  readonly of: string;
}

/** The client that an id means where zeros in front do not count: the one client that has it so; else the id itself. */
export function idsAsNumbers(ids: readonly string[]): (id: string) => string {
  const known = new Set(ids);
  const byNumber = new Map<string, string | null>();
  for (const id of known) {
    const number = numberIn(id);
    // Which of several is meant cannot be known.
    if (number !== null) byNumber.set(number, byNumber.has(number) ? null : id);
  }
  return (id) => {
    if (known.has(id)) return id;
    const number = numberIn(id);
    return (number === null ? null : byNumber.get(number)) ?? id;
  };
}

/** The ids of a list, each once, that only zeros in front tell from a client's: "000678" is not 678 unless the user says so. */
export function alikeIds(listed: Iterable<string>, ids: readonly string[]): readonly AlikeId[] {
  const meant = idsAsNumbers(ids);
  return [...new Set(listed)].flatMap((id) => {
    const of = meant(id);
    return of === id ? [] : [{ id, of }];
  });
}
