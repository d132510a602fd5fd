import ExcelJS from 'exceljs';

/** A workbook as a library that is not ours reads it; null where it cannot. */
export async function secondReader(bytes: Uint8Array): Promise<ExcelJS.Workbook | null> {
  const workbook = new ExcelJS.Workbook();
  try {
    // A copy: small files that Node reads lie in one buffer together.
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    return workbook;
  } catch {
    return null;
  }
}

/** What a cell says, in a text that can be compared: shared formulas as each cell's own. */
function said(cell: ExcelJS.Cell): string {
  if (cell.type === ExcelJS.ValueType.Merge) return '';
  if (cell.type === ExcelJS.ValueType.Formula) return JSON.stringify([cell.formula, cell.result ?? null]);
  return cell.value === null ? '' : JSON.stringify(cell.value);
}

/** Addresses of cells that held something before and hold something else now, with both. */
export function changedCells(before: ExcelJS.Workbook, after: ExcelJS.Workbook): string[] {
  return before.worksheets.flatMap((sheet) => {
    const there = after.getWorksheet(sheet.name);
    if (!there) return [`sheet ${sheet.name} is gone`];
    const found: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const [was, is] = [said(cell), said(there.getCell(cell.address))];
        // Not everything is read in its own encoding by that library; what it cannot read it cannot compare.
        if (was !== '' && !was.includes('\uFFFD') && was !== is)
          found.push(`${sheet.name}!${cell.address} was ${was} and is ${is}`);
      }),
    );
    return found;
  });
}

/** The columns of a result, from its code on: by header, every cell below it as a text. */
export function resultCells(workbook: ExcelJS.Workbook, code: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const sheet of workbook.worksheets) {
    let at: ExcelJS.Cell | null = null;
    sheet.eachRow((row) => row.eachCell((cell) => (at ??= cell.value === code ? cell : null)));
    const header = at as ExcelJS.Cell | null;
    if (!header) continue;
    const top = Number(header.row);
    for (let column = Number(header.col); column <= sheet.columnCount; column++) {
      const name = sheet.getCell(top, column).value;
      if (typeof name === 'string') found.set(name, []);
    }
    // Only rows that exist: a cell far below would make a million others.
    const names = [...found.keys()].map(
      (name) => [name, (sheet.getRow(top).values as unknown[]).indexOf(name)] as const,
    );
    sheet.eachRow((row, number) => {
      if (number > top) for (const [name, column] of names) found.get(name)!.push(shown(row.getCell(column)));
    });
    return found;
  }
  return found;
}

/** Figures to nine digits: programs differ in the last ones. */
function shown(cell: ExcelJS.Cell): string {
  const value: unknown = cell.type === ExcelJS.ValueType.Formula ? (cell.result ?? '') : (cell.value ?? '');
  return typeof value === 'number'
    ? String(Number(value.toPrecision(9)))
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value as string);
}
