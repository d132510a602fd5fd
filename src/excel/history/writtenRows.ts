import { addressOf, type SheetArea } from '../session/area';
import { blockFrom, jsonBytes } from '../session/blocks';
import type { Step } from '../change/step';
import type { Whereabouts } from '../change/whereabouts';
import { columnsOf, readBlocks } from '../find/readCells';
import { cellLiteral, holdsWritten, TEXT_FORMAT } from '../session/literal';
import type { Session } from '../session/session';

/** Rows to be appended to a sheet, into cells that are empty. */
export interface AppendedRows {
  /** Null: a new sheet. */
  readonly sheetId: string | null;
  /** Name of a new sheet. */
  readonly name: string;
  /** The sheet's first row as it was read: another one is not appended to. */
  readonly first: readonly unknown[];
  /** Headers for the first row, by column. */
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  /** Zero-based row of the first of the new rows. */
  readonly row: number;
  readonly rows: readonly (readonly (string | number)[])[];
  /** Excel's English format codes by column; '' for none. */
  readonly formats: readonly string[];
  /** Widths in characters by column, for a new sheet. */
  readonly widths: readonly number[];
  /** How many of its columns a new sheet prints; without, all. */
  readonly printed?: number;
}

/** Rows, and headers above them, in cells that were empty: they go with the cells that they took. */
export function writtenRows(area: SheetArea, { rows, headers, formats }: AppendedRows, where: Whereabouts): Step {
  const cell = (row: number, column: number): string | number => rows[row]![column] ?? '';
  const literal = (row: number, column: number): string | number =>
    formats[column] === TEXT_FORMAT ? cell(row, column) : cellLiteral(cell(row, column));

  return {
    async put(context) {
      const at = where.at(area);
      for (const { column, text } of headers) {
        context.range({ ...at, row: 0, rows: 1, column, columns: 1 }).values = [[cellLiteral(text)]];
      }
      // The format first: written into a cell formatted as text, a number would become text.
      formats.forEach((format, c) => {
        if (format === '' || c >= at.columns) return;
        (context.range({ ...at, column: at.column + c, columns: 1 }) as { numberFormat: unknown }).numberFormat =
          format;
      });
      const send = (): Promise<void> => context.sync();
      const columns = Array.from({ length: at.columns }, (_, c) => c);
      const bytes = (row: number): number => columns.reduce((sum, c) => sum + jsonBytes(literal(row, c)), 2);
      for (let start = 0; start < rows.length;) {
        const { count } = blockFrom(start, rows.length, bytes);
        context.tell('writing', start, rows.length);
        const range = context.range({ ...at, row: at.row + start, rows: count });
        range.values = Array.from({ length: count }, (_, r) => columns.map((c) => literal(start + r, c)));
        range.untrack();
        start += count;
        if (start < rows.length) await send();
      }
    },
    back: () => () => undefined,
    unchanged: (context) => async () => {
      const address = await firstOther(context, where.at(area));
      return address === null ? null : { address };
    },
    sample(context) {
      const at = where.at(area);
      const range = context.range({ ...at, row: at.row + at.rows - 1, rows: 1 });
      range.load('values');
      return () => {
        const c = range.values[0]!.findIndex((found, k) => !holdsWritten(found, cell(at.rows - 1, k)));
        return c < 0
          ? null
          : addressOf({ ...at, row: at.row + at.rows - 1, rows: 1, column: at.column + c, columns: 1 });
      };
    },
  };

  /** The first cell that holds something else than was written, headers among them. */
  async function firstOther(context: Session, at: SheetArea): Promise<string | null> {
    const heads = headers.map(({ column, text }) => {
      const range = context.range({ ...at, row: 0, rows: 1, column, columns: 1 });
      range.load('values');
      return { column, text, range };
    });
    await context.sync();
    const head = heads.find(({ text, range }) => range.values[0]![0] !== text);
    if (head) return addressOf({ row: 0, column: head.column, rows: 1, columns: 1 });
    let found: string | null = null;
    await readBlocks(
      context,
      { area: at, columns: columnsOf(at), wanted: ['formulas'] },
      ({ start, grids }) =>
        grids.formulas.forEach((line, r) => {
          const c = line.findIndex((one, k) => !holdsWritten(one, cell(start + r, k)));
          if (c >= 0)
            found ??= addressOf({ ...at, row: at.row + start + r, rows: 1, column: at.column + c, columns: 1 });
        }),
      'checking',
    );
    return found;
  }
}
