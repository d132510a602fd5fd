/** A run of rows that goes in one message. */
export interface RowBlock {
  readonly start: number;
  readonly count: number;
}

/** Rows per message at most, whatever their size (excel-limits.md §1). */
export const BLOCK_ROWS = 20_000;
/**
 * Bytes per message aimed at. Excel on the web refuses above 5 MB; a megabyte also keeps one message's work (packing
 * it in the pane, applying it in Excel) well below what a user would feel.
 */
export const BLOCK_BYTES = 1_000_000;
/** Cells per read before anything is known of their size. */
export const FIRST_READ_CELLS = 60_000;

/** Bytes of a value in a JSON message, a comma included; an upper estimate for text. */
export function jsonBytes(value: unknown): number {
  if (typeof value === 'number') return String(value).length + 1;
  if (typeof value !== 'string') return 6;
  let bytes = 3;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    // Quotes, backslashes and control characters are escaped; the message is then itself a string in an envelope.
    bytes += code < 0x20 ? 7 : code === 0x22 || code === 0x5c ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/**
 * The next block of rows: at most {@link BLOCK_ROWS} rows and about {@link BLOCK_BYTES} bytes, at least one row. Asked
 * for block by block, so that a hundred thousand rows are never measured in one go.
 * @param rowBytes - bytes of a row in the message
 */
export function blockFrom(start: number, end: number, rowBytes: (row: number) => number): RowBlock {
  let row = start;
  for (let bytes = 0; row < end && row - start < BLOCK_ROWS; row++) {
    bytes += rowBytes(row);
    if (row > start && bytes > BLOCK_BYTES) break;
  }
  return { start, count: row - start };
}
