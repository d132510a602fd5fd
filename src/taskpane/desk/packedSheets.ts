import { type CellData, CellColumns, type Sheet } from '../../sheet';
import type { ToolRun } from '../../tools';

/** A tool's run as it crosses threads: cells as the columns of numbers that they are. */
export type PackedRun = Omit<ToolRun, 'sheets'> & {
  readonly sheets: readonly {
    readonly id: string;
    readonly sheet: Omit<Sheet, 'cells'> & { readonly cells: CellData };
  }[];
};

export const packedRun = (run: ToolRun): PackedRun => ({
  ...run,
  sheets: run.sheets.map(({ sheet, ...rest }) => ({
    ...rest,
    sheet: { ...sheet, cells: CellColumns.of(sheet.cells).data },
  })),
});

/** The run as it was packed. */
export const unpackedRun = (run: PackedRun): ToolRun => ({
  ...run,
  sheets: run.sheets.map(({ sheet, ...rest }) => ({
    ...rest,
    sheet: { ...sheet, cells: CellColumns.from(sheet.cells) },
  })),
});
