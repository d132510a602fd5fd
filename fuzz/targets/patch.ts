import { type OpenedWorkbook, patchWorkbook, readCells, type WorkbookEdits } from '../../src/files';
import { packed } from '../flatPackage';
import { orRefused, readWhole } from '../readings';
import { opensInSecondLibrary } from '../secondLibrary';
import { timed } from '../timed';

/** Cells that the edits write: far from what the seeds hold, and in the middle of it. */
const WRITTEN = [
  { row: 1, column: 6 },
  { row: 2, column: 1 },
];

/**
 * The patching writer on workbooks of every kind: what it writes must open again, here and in a second library (where
 * that opened the original), and hold what it held before wherever nothing was written.
 */
async function target(input: Uint8Array): Promise<void> {
  const original = packed(input);
  const opened = readWhole(original);
  if (!opened) return;
  const sheet = opened.sheets.find(({ kind }) => kind === 'worksheet');
  if (!sheet || orRefused(() => sheet.content) === null) return;
  const bytes = orRefused(() => patchWorkbook(opened, editsOf(input, sheet.name)));
  if (!bytes) return;
  const again = readWhole(bytes);
  if (!again) throw new Error('what was written does not open');
  compare(opened, again, sheet.name);
  if ((await opensInSecondLibrary(original)) && !(await opensInSecondLibrary(bytes, true))) {
    throw new Error('a second library opens the original and not what was written');
  }
}

/** Edits of every kind, chosen by the input itself. */
function editsOf(input: Uint8Array, sheet: string): WorkbookEdits {
  const wanted = (bit: number): boolean => ((input.length + (input[input.length >> 1] ?? 0)) >> bit) % 2 === 0;
  return {
    sheets: [
      {
        sheet,
        cells: WRITTEN.map((place) => ({
          ...place,
          values: [['Código', 1]],
          style: { bold: true, fill: '#E4E9F0', border: { bottom: { style: 'thin' } }, numberFormat: '0.00' },
        })),
        columnWidths: [{ from: 6, to: 6, width: 12 }],
        ...(wanted(0) ? { conditionalFormats: [rule] } : {}),
        ...(wanted(1) ? { freeze: { rows: 1, columns: 0 } } : {}),
        ...(wanted(2) ? { rows: [{ from: 3, to: 4, hidden: true }] } : {}),
      },
    ],
    ...(wanted(3) ? { addSheets: [{ name: 'CEC' }], activeSheet: 'CEC' } : {}),
    ...(wanted(4) ? { names: [{ name: 'CEC_corte', refersTo: "'CEC'!$A$1" }] } : {}),
  };
}

const rule = {
  range: { row: 1, column: 6, rowCount: 2, columnCount: 1 },
  rule: { kind: 'cellIs', operator: 'equal', formulas: ['1'], style: { fill: '#FFEECC' } },
} as const;

/** Throws where a cell that nobody wrote to reads otherwise than before. */
export function compare(before: OpenedWorkbook, after: OpenedWorkbook, name: string): void {
  const sheet = before.sheet(name);
  const area = orRefused(() => sheet.usedRange);
  if (!area || area.rowCount * area.columnCount > 100_000) return;
  const was = readCells(sheet, area);
  const is = readCells(after.sheet(name), area);
  was.forEach((line, i) =>
    line.forEach((value, j) => {
      const written = WRITTEN.some(
        ({ row, column }) => area.row + i === row && [column, column + 1].includes(area.column + j),
      );
      if (!written && !Object.is(value, is[i]![j]))
        throw new Error(`cell ${area.row + i}, ${area.column + j} was ${String(value)} and is ${String(is[i]![j])}`);
    }),
  );
}

export const fuzz = (input: Uint8Array): Promise<void> => timed(target, input);
