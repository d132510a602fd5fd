import type { files as spanish } from '../es/files';

/** What can be wrong with a file, in English. */
export const files: typeof spanish = {
  emptyFile: 'The file is empty (0 bytes). Choose another.',
  notXlsx: 'The file is not an Excel workbook (.xlsx), whatever its name says. Open it in Excel and save it as .xlsx.',
  noWorkbook: 'The file holds no Excel workbook. Choose an .xlsx or a .csv.',
  passwordProtected:
    'The workbook is protected with a password. Save it without one (File > Info > Protect Workbook) and try again.',
  oldXls: 'The workbook is of an Excel before 2007 (.xls). Save it as .xlsx.',
  binaryWorkbook: 'The workbook is in the binary format (.xlsb). Save it as .xlsx.',
  damaged: 'The workbook is damaged in “{{part}}”. Open it in Excel, let it repair the file and save it.',
  tooLarge: 'The part “{{part}}” of the workbook is too large to be read here.',
  bomb: 'The part “{{part}}” of the workbook would unpack into {{megabytes}} MB, hundreds of times its size: that is no normal workbook, and it is not opened. Ask whoever sent it for the original.',
  declaresEntities:
    'The part “{{part}}” of the workbook declares entities (DOCTYPE), which no Excel workbook does: it is not opened. Open it in Excel and save it anew, or ask for the original.',
  unknownEncoding:
    'The part “{{part}}” of the workbook is in the encoding “{{encoding}}”, which is not known here. Open it in Excel and save it anew.',
  notInEncoding:
    'The part “{{part}}” of the workbook is not in the encoding it says ({{encoding}}): its accents would be misread. Open it in the program that made it and save it anew.',
  cellOutside:
    'The sheet “{{sheet}}” has something in {{cell}}, beyond Excel’s limits (1,048,576 rows, 16,384 columns). Remove it in the program that made the workbook.',
  cellTwice:
    'The cell {{cell}} of the sheet “{{sheet}}” is in the file twice, with different contents. Open it in Excel, see which one is right and save it.',
  rangeTooLarge:
    '{{range}} of the sheet “{{sheet}}” is too many cells for a list of clients. Name the range of the list, for instance A1:M92.',
  sheetNotFound: 'There is no sheet “{{sheet}}”. Sheets there are: {{sheets}}.',
  emptySheet: 'The sheet “{{sheet}}” is empty.',
  tableNotFound: 'There is no table “{{table}}”. Tables there are: {{tables}}.',
  nameTaken: 'The name “{{name}}” is already used in the workbook.',
  invalidName: '“{{name}}” is no valid name in Excel.',
  sheetNameTaken: 'There is a sheet “{{sheet}}” already.',
  invalidSheetName: '“{{sheet}}” is no valid sheet name in Excel.',
  lastSheet: '“{{sheet}}” cannot be removed: it is the only visible sheet.',
  columnsRepeat: 'The table “{{table}}” would have two columns “{{column}}”.',
  columnCount: 'The table “{{table}}” ({{range}}) does not have {{columns}} columns.',
  tablesOverlap: 'The table “{{table}}” would overlap “{{other}}”.',
  queryTable: 'The table “{{table}}” is filled by a query and takes no new columns. Use --new-sheet.',
  arrayFormula: 'In “{{sheet}}” {{range}} is an array formula that cannot be changed in part.',
  textTooLong: 'The text of {{sheet}}!{{cell}} has {{length}} characters and Excel takes 32,767.',
  outsideSheet:
    '{{range}} reaches outside the sheet “{{sheet}}”, which ends at XFD1048576. Make room to the right of the table or write on a new sheet.',
  invalidRange: '“{{range}}” is no range. Write it like A1:M92.',
  rangeBeyondExcel:
    '“{{range}}” is beyond Excel, whose last cell is XFD1048576. Give a range that a sheet has, such as A1:M92.',
  wrongEncoding: 'The file is not in the encoding {{encoding}}. Name another with --encoding.',
  openQuote:
    'The quote opened in line {{line}} (“{{text}}”) is closed only in line {{last}}: the rows between would be read as one field. Close it in its line or, where it belongs to the text, write it twice ("").',
  unclosedQuote:
    'The quote opened in line {{line}} (“{{text}}”) is closed nowhere: all up to line {{last}} would be read as one field. Close it in its line or, where it belongs to the text, write it twice ("").',
  csvTooLarge:
    'The file would have {{rows}} rows and {{columns}} columns, too many for a sheet. Check the separator (--separator), and that no line has separators to spare.',
  notCsv: 'The file is not text: it cannot be read as .csv.',
};
