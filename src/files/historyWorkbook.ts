import { quoteSheetName } from '../grid';
import { type Language, wordsOf } from '../locales';
import { historyTemplateWords } from '../locales/tools/historyTemplate';
import { historyTemplate, TEMPLATE_HEAD } from '../portfolio';
import { newWorkbook } from './patchWorkbook';
import { A4 } from './read/pageSetup';

/** Rows that offer the words of their lists and have their columns' formats. */
const READY_ROWS = 2000;

/**
 * The template for historic data as a workbook: a plain block with one example, which grows with what is filled in below
 * it in every program; an Excel table does not in all of them.
 * @param year the calendar year that is not over yet
 */
export function historyWorkbook(language: Language, year: number): Uint8Array {
  const say = wordsOf(historyTemplateWords, language);
  const error = { title: say('other.title'), message: say('other.message'), asks: true };
  const { sheetName, columns } = historyTemplate(language, year);
  const titles = ['$A:$B', '$1:$1'].map((lines) => `${quoteSheetName(sheetName)}!${lines}`).join(',');
  const headers = columns.map(({ header }) => header);
  const below = (column: number) => ({ row: 1, column, rowCount: READY_ROWS, columnCount: 1 });
  return newWorkbook(
    [
      {
        sheet: sheetName,
        cells: [
          {
            row: 0,
            column: 0,
            values: [headers],
            style: { bold: true, wrap: true, vertical: 'center', fill: '#E3E8EF' },
          },
          {
            row: 1,
            column: 0,
            values: [columns.map(({ example }) => example)],
            style: { italic: true, color: '#6B6559' },
            columnStyles: columns.map(({ format }) => ({ numberFormat: format })),
          },
        ],
        formats: columns.map(({ format }, k) => ({ range: below(k), style: { numberFormat: format } })),
        columnWidths: columns.map(({ width }, k) => ({ from: k, to: k, width })),
        rows: [{ from: 0, to: 0, height: TEMPLATE_HEAD }],
        // Twenty columns on one page are too small to read: two pages, with who each client is on both.
        print: { paper: A4, orientation: 'landscape', fit: { width: 2, height: 0 } },
        dataValidations: columns.flatMap(({ words }, k) =>
          words
            ? [{ range: below(k), type: 'list' as const, formulas: [`"${words.join(',')}"`], allowBlank: true, error }]
            : [],
        ),
        freeze: { rows: 1, columns: 2 },
      },
    ],
    { names: [{ name: '_xlnm.Print_Titles', sheet: sheetName, refersTo: titles }] },
  );
}
