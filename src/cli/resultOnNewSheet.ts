import { type Area, newWorkbook, patchWorkbook, quoteSheetName, type SheetEdit } from '../files';
import { clientsByRank } from '../method';
import type { ResultRequest, WrittenResult } from './result';
import { headerHeight, idAnchorOfFile } from '../sheet';
import { columnLook } from '../locales';
import { cellStyle, conditionalFormats } from './resultLook';
import { freeName, freeTableName, sourceSheet } from './sourceSheet';

/** The results on a sheet of their own, with id and name beside them, by priority. */
export function resultOnNewSheet({ file, reading, columns, scheme, rank, language }: ResultRequest): WrittenResult {
  const { ids, names, size } = reading.portfolio;
  const taken = file.workbook?.opened.sheets.map(({ name }) => name.toLowerCase()) ?? [];
  const sheet = freeName('CEC', taken);
  const identity = (['id', 'name'] as const).map((role) => {
    const header = reading.matches.find((match) => match.role === role)?.header;
    return {
      header: header ?? (language === 'es' ? { id: 'Cliente', name: 'Nombre' } : { id: 'Client', name: 'Name' })[role],
    };
  });
  const lead = identity[0]!.header === identity[1]!.header ? [ids] : [ids, names];
  const headers = [...lead.map((_, k) => identity[k]!.header), ...columns.map(({ header }) => header)];
  const unique = headers.map((header, k) => (headers.indexOf(header) < k ? `${header} (${k + 1})` : header));
  const rows = Array.from(clientsByRank(rank), (i) => [
    ...lead.map((values) => values[i]!),
    ...columns.map(({ cells }) => cells[i]!),
  ]);
  const table = freeTableName(file);
  const at = (column: number): Area => ({ row: 1, column, rowCount: size, columnCount: 1 });
  const lines = Math.max(1, ...columns.map((column) => columnLook(column, scheme, false).lines));
  const edit: SheetEdit = {
    sheet,
    ...(lines > 1 ? { rows: [{ from: 0, to: 0, height: headerHeight(lines) }] } : {}),
    cells: [
      { row: 0, column: 0, values: [unique], ...(lines > 1 ? { style: { wrap: true, vertical: 'center' } } : {}) },
      {
        row: 1,
        column: 0,
        values: rows,
        columnStyles: [...lead.map(() => ({})), ...columns.map((column) => cellStyle(column, scheme))],
      },
    ],
    columnWidths: [
      ...lead.map((_, k) => ({ from: k, to: k, width: k ? 32 : 12 })),
      ...columns.map((column, k) => ({
        from: lead.length + k,
        to: lead.length + k,
        width: columnLook(column, scheme, false).width,
      })),
    ],
    conditionalFormats: conditionalFormats(
      columns,
      (column) => at(lead.length + columns.findIndex((result) => result.column === column)),
      scheme,
    ),
    tables: [
      {
        kind: 'add',
        name: table,
        range: { row: 0, column: 0, rowCount: size + 1, columnCount: unique.length },
        columns: unique,
        style: 'TableStyleLight1',
      },
    ],
    freeze: { rows: 1, columns: 0 },
  };
  const sheets = file.converted.length > 0 ? [sourceSheet(file), edit] : [edit];
  const refersTo = `${quoteSheetName(sheet)}!$A$2:$A$${size + 1}`;
  const anchors = [{ name: freeIdAnchor(file), refersTo, hidden: true }];
  const bytes = file.workbook
    ? patchWorkbook(file.workbook.opened, { addSheets: [{ name: sheet }], sheets, names: anchors, activeSheet: sheet })
    : newWorkbook([sourceSheet(file), edit], { names: anchors, activeSheet: sheet });
  return { bytes, columns: columns.length, table, noTable: null, sheet, hidden: { shown: [], kept: [] }, kept: [] };
}

/** A name by which the sheet is known for results of ours that nothing in the workbook has. */
function freeIdAnchor({ workbook }: ResultRequest['file']): string {
  const taken = new Set(workbook?.opened.names.map(({ name }) => name));
  let n = 1;
  while (taken.has(idAnchorOfFile(n))) n++;
  return idAnchorOfFile(n);
}
