import type { OtherWord } from './change/listedWords';
import { contentOf, freeSheetName, tableSheet } from './change/tableSheet';
import type { Prepared } from './change/transaction';
import type { Session } from './session/session';
import { asReported, type UndoableCommand } from './change/command';

/** A table for the user, on a sheet of its own: to be filled in, or filled. */
export interface TemplateSheet {
  readonly sheetName: string;
  readonly columns: readonly {
    readonly header: string;
    /** Excel number format. */
    readonly format: string;
    /** Null: anything may be typed. */
    readonly words: readonly string[] | null;
    /** Characters. */
    readonly width: number;
  }[];
  /** What stands under the headers; '' is blank. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** The rows are an example, to be written over. */
  readonly isExample: boolean;
  /** Height in points of the row of headers, whose words wrap. */
  readonly head: number;
  /** What Excel asks when a word is typed that is not in its column's list. */
  readonly otherWord: OtherWord;
}

/** Where a template is. */
export interface MadeTemplate {
  readonly sheetName: string;
  readonly address: string;
}

/** A table to be filled in by the user, on a sheet of its own. */
export const insertTemplate: UndoableCommand<TemplateSheet, MadeTemplate> = {
  prepare: (template) => (context) => prepareTemplate(context, template),
  stands: (made, { rows }) => ({ ...made, rows: rows.length, cells: 0 }),
  answer: asReported,
};

/**
 * Makes the change that puts a table on a new sheet, one that is filled as an Excel table, and shows it. A sheet of its
 * name that is there stays as it is: the new one is numbered.
 */
async function prepareTemplate(context: Session, template: TemplateSheet): Promise<Prepared<MadeTemplate>> {
  const { columns } = template;
  const cells = [columns.map(({ header }) => contentOf(header)), ...template.rows.map((row) => row.map(contentOf))];
  const step = tableSheet(await freeSheetName(context, template.sheetName), cells, {
    look: (sheet) => dress(sheet, template),
    widths: columns.map(({ width }) => width),
    // Filled in below its example it must be read everywhere, and not every program makes an Excel table grow. Writing
    // columns beside it makes it one.
    plain: template.isExample,
  });
  return {
    steps: [step],
    report: async () => {
      const { sheetName, address } = step.located().place;
      return { sheetName, address };
    },
  };
}

/** Fill of the headers where no table style gives them one. */
const TEMPLATE_HEADER = '#E3E8EF';

/** Rows that offer the words of their lists and have their columns' formats, the first one with the example. */
const READY_ROWS = 2000;

/**
 * What a template's columns look like, and the words offered in them; the header stays in sight. In one to be filled in,
 * codes keep their zeros wherever they are typed or pasted.
 */
function dress(sheet: Excel.Worksheet, { columns, otherWord, head, rows: filled, isExample }: TemplateSheet): void {
  columns.forEach(({ format, words }, column) => {
    const rows = isExample ? READY_ROWS : filled.length;
    // One format for all of them, as Excel takes it; its types know lists of lists only.
    const below: { numberFormat: unknown } = sheet.getRangeByIndexes(1, column, rows, 1);
    below.numberFormat = format;
    if (words === null) return;
    const { dataValidation } = sheet.getRangeByIndexes(1, column, READY_ROWS, 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
    dataValidation.errorAlert = { ...otherWord, showAlert: true, style: 'Warning' };
  });
  if (isExample) {
    const { font } = sheet.getRangeByIndexes(1, 0, filled.length, columns.length).format;
    font.italic = true;
    font.color = '#6B6559';
  }
  const { format } = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  if (isExample) {
    format.font.bold = true;
    format.fill.color = TEMPLATE_HEADER;
  }
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  format.rowHeight = head;
  sheet.freezePanes.freezeRows(1);
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4' as Excel.PaperType;
  pageLayout.orientation = 'Landscape';
  // Twenty columns on one page are too small to read: two pages, with who each client is on both.
  pageLayout.zoom = { horizontalFitToPages: 2 };
  pageLayout.setPrintTitleRows('$1:$1');
  pageLayout.setPrintTitleColumns('$A:$B');
}
