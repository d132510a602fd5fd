/**
 * Place of every client's id among all ids in the method's order (as text, by code point), from 1; equal ids share a
 * place. Written beside formulas as values: Excel's own order of text depends on the reader's language.
 */
export function idOrder(ids: readonly string[]): Uint32Array {
  const sorted = ids.map((_, i) => i).sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0));
  const places = new Uint32Array(ids.length);
  sorted.forEach((client, k) => {
    const previous = sorted[k - 1];
    places[client] = previous !== undefined && ids[previous] === ids[client] ? places[previous]! : k + 1;
  });
  return places;
}
