import type { Language } from '../locales';
import { ExcelProblem } from './gateway';
import { cellLiteral } from './literal';
import type { Session } from './session';
import type { Located } from './located';
import { addressOf } from './area';

/** A client table to try the add-in on: rows of cells, the header first. */
export type SampleCells = (language: Language) => Promise<readonly (readonly unknown[])[]>;

const SHEET_NAMES: Readonly<Record<Language, string>> = { es: 'Clientes de muestra', en: 'Sample clients' };

/** Name of a new sheet that no sheet has. */
function freeName(wanted: string, sheets: readonly Excel.Worksheet[]): string {
  const used = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} ${n}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Asks for a name for the sample's sheet. */
export async function sampleSheetName(context: Session, language: Language): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return freeName(SHEET_NAMES[language], worksheets.items);
}

/**
 * Puts the sample on a new sheet as an Excel table and shows it.
 * @throws ExcelProblem `other` when the sample has no rows
 */
export async function putSample(
  context: Session,
  sheetName: string,
  cells: readonly (readonly unknown[])[],
): Promise<Located> {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (cells.length < 2 || columns === 0) throw new ExcelProblem('other', { message: 'the sample has no clients' });
  const sheet = await newSheet(context, sheetName);
  const range = sheet.getRangeByIndexes(0, 0, cells.length, columns);
  range.values = cells.map((row) =>
    Array.from({ length: columns }, (_, i) => {
      const cell = row[i];
      return typeof cell === 'string' || typeof cell === 'number' ? cellLiteral(cell) : (cell ?? '');
    }),
  );
  const table = sheet.tables.add(range, true);
  table.load('id,name');
  sheet.load('id,name');
  range.format.autofitColumns();
  sheet.activate();
  await context.sync();
  const area = { sheetId: sheet.id, row: 0, column: 0, rows: cells.length, columns };
  return {
    place: {
      sheetId: sheet.id,
      sheetName: sheet.name,
      address: addressOf(area),
      tableId: table.id,
      tableName: table.name,
      found: 'table',
    },
    area,
    own: new Set(),
    binding: null,
    others: [],
  };
}

/**
 * A sheet of a name that is free, ready to be shown: Excel on the web wants it made before it is activated, which
 * Microsoft's helper sees to. Fetched when it is needed: most workbooks have clients of their own.
 */
async function newSheet(context: Session, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import(/* webpackChunkName: "helpers" */ '@microsoft/office-js-helpers');
  return context.within(ExcelUtilities.forceCreateSheet(context.workbook, name, true));
}

/** Takes a half-made sample sheet away again. */
export async function removeSheet(context: Session, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id');
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}
