/** How the ids of a list were found among the clients. */
export interface CarriedIds {
  /** The client of each cell; -1 where there is none. */
  readonly clients: Int32Array;
  readonly matched: number;
  /** Places of the cells with an id that no client has; blanks are nobody's. */
  readonly unmatched: readonly number[];
  /** Places of the cells whose id several clients have. */
  readonly several: readonly number[];
}

/**
 * Finds the ids of a list among the clients, as texts: "000123" is not 123 unless `numbers` says that zeros in front mean
 * nothing (method.md §1.18b). An id that several clients have is nobody's: which of them is meant cannot be known.
 * @param ids of the clients
 * @param cells of the list, as they stand
 */
export function carryById(ids: readonly string[], cells: ArrayLike<unknown>, numbers: boolean): CarriedIds {
  const key = (text: string): string => (numbers && /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text);
  const SEVERAL = -2;
  const at = new Map<string, number>();
  ids.forEach((id, i) => {
    const own = key(id.trim());
    if (own !== '') at.set(own, at.has(own) ? SEVERAL : i);
  });
  const clients = new Int32Array(cells.length).fill(-1);
  const [unmatched, several]: [number[], number[]] = [[], []];
  let matched = 0;
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k];
    const text = typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
    if (text === '') continue;
    const client = at.get(key(text)) ?? -1;
    if (client >= 0) {
      clients[k] = client;
      matched++;
    } else (client === SEVERAL ? several : unmatched).push(k);
  }
  return { clients, matched, unmatched, several };
}
