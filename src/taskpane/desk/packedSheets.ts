import { type CellData, CellColumns, type Sheet } from '../../sheet';
import type { ToolRun } from '../../tools';

/** A sheet as it crosses threads: cells as the columns of numbers that they are, without what can be done with them. */
export type PackedSheet = Omit<Sheet, 'cells'> & { readonly cells: CellData };

/** A tool's run as it crosses threads. */
export type PackedRun = Omit<ToolRun, 'sheets'> & {
  readonly sheets: readonly { readonly id: string; readonly sheet: PackedSheet }[];
};

export const packedSheet = (sheet: Sheet): PackedSheet => ({ ...sheet, cells: CellColumns.of(sheet.cells).data });

/** The sheet as it was packed. */
export const unpackedSheet = (sheet: PackedSheet): Sheet => ({ ...sheet, cells: CellColumns.from(sheet.cells) });

export const packedRun = (run: ToolRun): PackedRun => ({
  ...run,
  sheets: run.sheets.map(({ sheet, ...rest }) => ({ ...rest, sheet: packedSheet(sheet) })),
});

/** The run as it was packed. */
export const unpackedRun = (run: PackedRun): ToolRun => ({
  ...run,
  sheets: run.sheets.map(({ sheet, ...rest }) => ({ ...rest, sheet: unpackedSheet(sheet) })),
});
