/** A cell of a list with what stands in it. */
export interface ListedCell<R extends string = string> {
  /** Zero-based line of the list, without its header. */
  readonly line: number;
  readonly role: R;
  readonly text: string | number;
}

/** Whether nothing stands in a cell. */
export const isBlankCell = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
