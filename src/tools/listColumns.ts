/** The columns of a list that something fills, from left to right. */
export interface FilledColumns<Id extends string> {
  readonly present: readonly Id[];
  /** Of those that are present, in characters. */
  readonly widths: readonly number[];
  /** Those that would be empty from top to bottom. */
  readonly absent: readonly Id[];
}

/**
 * Tells the columns of a list that something fills from those that would be empty from top to bottom.
 * @param all every column from left to right, with its width in characters
 * @param isEmpty whether nothing fills a column
 */
export function filledColumns<Id extends string>(
  all: readonly (readonly [id: Id, width: number])[],
  isEmpty: (id: Id) => boolean,
): FilledColumns<Id> {
  const absent = all.flatMap(([id]) => (isEmpty(id) ? [id] : []));
  const present = all.filter(([id]) => !absent.includes(id));
  return { present: present.map(([id]) => id), widths: present.map(([, width]) => width), absent };
}
