import { printSheet, readNotes } from '../files';
import type { Language } from '../locales';
import { type Inputs, type ToolId, toolSheets } from '../tools';

/** Tool sheets in a workbook, and what is to be said of them. */
export interface PrintedTools {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  /** Earlier sheets that stay beside their new ones, because something that is not ours was in the way. */
  readonly left: readonly string[];
}

/** The workbook with the sheets of these tools, each in the place of the one that an earlier run made, notes kept. */
export function withToolSheets(
  bytes: Uint8Array,
  tools: readonly ToolId[],
  inputs: Omit<Inputs, 'notes'>,
  language: Language,
): PrintedTools {
  const sheets: string[] = [];
  const left: string[] = [];
  let result = bytes;
  for (const tool of tools) {
    for (const { id, sheet } of toolSheets(tool, { ...inputs, notes: readNotes(result, tool) }, language)) {
      const printed = printSheet(result, id, sheet);
      result = printed.bytes;
      sheets.push(printed.sheet);
      if (printed.left !== null) left.push(printed.left);
    }
  }
  return { bytes: result, sheets, left };
}
