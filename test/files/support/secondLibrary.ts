import ExcelJS from 'exceljs';

/** What exceljs reads in a workbook: per sheet every cell's value, formula and look, and the widths of columns. */
export async function readBySecondLibrary(bytes: Uint8Array): Promise<Record<string, Record<string, unknown>>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  const sheets: Record<string, Record<string, unknown>> = {};
  for (const sheet of workbook.worksheets) {
    const cells: Record<string, unknown> = {};
    sheet.eachRow({ includeEmpty: true }, (row, number) => {
      cells[`row ${number}`] = { height: row.height, hidden: row.hidden };
      row.eachCell({ includeEmpty: false }, (cell) => {
        cells[cell.address] = {
          value: cell.value,
          style: cell.style,
          note: cell.note,
          validation: cell.dataValidation,
        };
      });
    });
    for (let i = 1; i <= 6; i++)
      cells[`column ${i}`] = { width: sheet.getColumn(i).width, hidden: sheet.getColumn(i).hidden };
    cells['merges'] = (sheet.model as unknown as { merges: unknown }).merges;
    sheets[sheet.name] = cells;
  }
  return sheets;
}
