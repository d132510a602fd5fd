import { extname } from 'node:path';
import {
  areaToRead,
  currencyCells,
  csvSheet,
  newWorkbook,
  openWorkbook,
  patchWorkbook,
  quoteSheetName,
  readCells,
  readCsv,
  readFields,
  type SheetEdit,
} from '../files';
import type { Language } from '../locales';
import { type ClientTableDraft, clientTableOf } from '../tools';
import { readBytes } from './disk';
import type { Options } from './options';
import { CliProblem } from './problems';
import { freeName } from './sourceSheet';
import { inTerminal } from './listReport';

/** A workbook to which the client table was added that its purchase list gives. */
export interface SummedFile {
  readonly bytes: Uint8Array;
  /** The new sheet. */
  readonly sheet: string;
  /** The list, as `--purchases` names it, and as it is said. */
  readonly purchases: string;
  readonly list: string;
  readonly said: readonly string[];
}

/** Height in points of the row of headers: three lines. */
const HEAD = 48;

/**
 * Sums the purchase list of the file named on the command line into a client table on a sheet of its own, a row a client.
 * The file stays as it is: the sheet goes into the result.
 * @throws CliProblem `kind`, `clientTable`; FileProblem
 */
export async function withClientTable(options: Options, language: Language): Promise<SummedFile> {
  const { input, sheet: asked, csv } = options;
  const extension = extname(input).toLowerCase();
  if (!['.xlsx', '.xlsm', '.csv', '.txt'].includes(extension)) throw new CliProblem('kind', { file: input });
  const bytes = await readBytes(input);
  const { listDates: dates, listDecimal: decimal, listCurrency: currency } = options;
  const choices = { told: options.listColumns.purchases, dates, decimal, currency, way: inTerminal };
  if (!extension.startsWith('.xls')) {
    const draft = checked(clientTableOf(readFields(bytes), language, { ...choices, corner: { row: 0, column: 0 } }));
    const source = csvSheet(readCsv(bytes, csv), input);
    const sheet = freeName(draft.sheetName, [source.sheet.toLowerCase()]);
    const made = newWorkbook([source, sheetOf(draft, sheet, [])]);
    return { bytes: made, sheet, purchases: input, list: input, said: draft.said };
  }
  const opened = openWorkbook(bytes);
  const filled = opened.sheets.filter(({ kind, usedRange }) => kind === 'worksheet' && usedRange !== null);
  const sheets = asked === null ? filled : [opened.sheet(asked)];
  if (sheets.length === 0) throw new CliProblem('noSheet');
  const drafts = sheets.map((one) => {
    const corner = areaToRead(one);
    const given = { ...choices, corner, shown: currencyCells(one, corner) };
    return { name: one.name, made: clientTableOf(readCells(one, corner), language, given) };
  });
  const { name, made } = drafts.find((one) => !('refused' in one.made)) ?? drafts[0]!;
  const draft = checked(made);
  const sheet = freeName(
    draft.sheetName,
    opened.sheets.map((one) => one.name.toLowerCase()),
  );
  const tables = opened.sheets.flatMap((one) => one.tables.map((table) => table.name.toLowerCase()));
  return {
    bytes: patchWorkbook(opened, { addSheets: [{ name: sheet }], sheets: [sheetOf(draft, sheet, tables)] }),
    sheet,
    purchases: `${input}!${name}`,
    list: quoteSheetName(name),
    said: draft.said,
  };
}

function checked(draft: ReturnType<typeof clientTableOf>): ClientTableDraft {
  if ('refused' in draft) throw new CliProblem('clientTable', { why: draft.refused });
  return draft;
}

function sheetOf({ columns, rows }: ClientTableDraft, sheet: string, tables: readonly string[]): SheetEdit {
  const headers = columns.map(({ header }) => header);
  return {
    sheet,
    cells: [
      { row: 0, column: 0, values: [headers], style: { wrap: true, vertical: 'center' } },
      { row: 1, column: 0, values: rows, columnStyles: columns.map(({ format }) => ({ numberFormat: format })) },
    ],
    columnWidths: columns.map(({ width }, k) => ({ from: k, to: k, width })),
    rows: [{ from: 0, to: 0, height: HEAD }],
    tables: [
      {
        kind: 'add',
        name: freeName('CEC_clients', tables),
        range: { row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length },
        columns: headers,
        style: 'TableStyleMedium2',
      },
    ],
    freeze: { rows: 1, columns: 0 },
  };
}
