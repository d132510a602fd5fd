import type { refused as spanish } from '../es/refused';

/** What reading a table and the method refuse, in English: what, where, what to do. Ids as in those rooms. */
export const refused: typeof spanish = {
  portfolio: {
    emptyRange: 'There is no data. Choose a sheet or range with a client table.',
    singleRow:
      'Only one row holds data (row {{row}}). A client table has a header row and one row for each client below it.',
    noHeader: 'No header row was found: row {{row}} already holds data ({{sample}}). Put the column names above it.',
    noClients: 'There is no client below the header (row {{row}}).',
    badHeaderRow: 'Row {{row}} cannot be the header: it is empty or outside the range.',
    noSuchColumn: 'The column “{{column}}” chosen as {{role}} is not in the table.',
    familyMapEmpty:
      'The mapping sheet does not have two columns with data: in the first the value that clients have, in the second their family. Select a cell of the sheet that has them and try again, or make one with the clients’ values.',
    familyMapTwice:
      'The mapping sheet gives “{{value}}” two families: “{{first}}” and “{{second}}”. Leave one and try again.',
    familyMapNone:
      'The mapping sheet has no value of “{{column}}” ({{values}}…). Select a cell of the sheet that has them in its first column, or make one with them.',
    lengthsDiffer: 'The column “{{column}}” has {{found}} values where {{expected}} were expected.',
  },
  method: {
    cutsNotAscending: 'Cuts must go from low to high: {{cuts}}.',
    cutsBlankInside: 'Only the cut at the open end may be left empty: {{cuts}}.',
    cutsCount: 'Four digits need three cuts; there are {{count}}.',
    boundaryOfDirection: 'The boundary “{{boundary}}” does not go with the direction “{{direction}}”.',
    weightsNegative: 'No weight may be negative.',
    weightsSum: 'Weights must add up to 1 (or 100%); they add up to {{sum}}.',
    weightsCount: 'Four weights are needed; there are {{count}}.',
    digitOutOfRange: 'A digit goes from 1 to 4; here it is {{digit}}.',
    codeOutOfRange: 'A CEC code has four digits from 1 to 4; here it is {{code}}.',
    yearsNegative: 'Years of relationship cannot be negative: {{years}}.',
    levelsNotAscending: 'Levels must rise between 0 and 1: {{levels}}.',
    columnMissing:
      'The scheme uses the column “{{header}}”, which is not in the table. Columns there are: {{headers}}. Change the column in the scheme or the header in the sheet.',
    columnHoldsText: 'The column “{{header}}” holds text and the scheme needs numbers. Choose another column.',
    referenceDateMissing:
      'Years since “{{header}}” are counted up to a date, and the scheme does not say which. Give the reference date (--date on the command line).',
    criterionUnknown:
      '“{{name}}” is neither a criterion of the catalogue nor a column of numbers in the table. What is there: {{offered}}.',
    criterionAmbiguous: '“{{name}}” may be more than one column: {{headers}}. Write the header exactly as it stands.',
    knownShareMissing:
      'The table has no column of numbers “{{known}}” with the share that is known. If nobody knows it, leave out “{{known}} |” and give “{{estimate}}” alone. Columns of numbers: {{headers}}.',
    criterionWithoutColumn:
      'No column of the table is recognised as {{criterion}}. Name one of those that are there instead: {{offered}}.',
    criterionTwice:
      'Criteria {{first}} and {{second}} are the same: “{{source}}” with the same cuts. Change the cuts of one of them, or choose other data.',
    tooFewCriteria:
      'Four criteria are needed. Recognised in the table: {{count}} ({{found}}). Add or rename columns ({{missing}}) or use a scheme (--scheme).',
    tooFewUsable:
      'Four criteria are needed. Recognised in the table: {{count}} ({{found}}). Some columns could not be used: {{notTaken}}. Mend them, add others or use a scheme (--scheme).',
    schemeDamaged: 'The scheme is damaged at “{{path}}”: expected {{expected}}, found {{received}}.',
    schemeNotJson: 'The scheme file is not valid JSON. Export it again or choose another file.',
    schemeFormat: 'The file is not a classification scheme (format “{{format}}”). Choose another file.',
    schemeTooNew:
      'The scheme is of a newer version ({{version}}) than this program knows ({{known}}). Update the program.',
    profileMissing: 'No criteria profile fits the family “{{family}}” with the status “{{kind}}”.',
    tableNotRead: 'No client table has been read and classified yet. Click in it and press “Read the sheet again”.',
    formulaColumnMissing:
      'Formulas need the column “{{header}}” on the sheet, and it is not there. Choose another column or write values.',
    formulaTooManyRows: 'There are {{rows}} rows and formulas rank up to {{most}}. Write values or divide the table.',
    formulaTooLong:
      'The formula of the column “{{column}}” is more than Excel takes ({{length}} characters). Use fewer profiles or write values.',
    formulaTextTooLong:
      '“{{text}}…” has more than 255 characters, and Excel takes no text that long in a formula. Shorten the name or write values.',
    formulaWordsAlike: 'Excel cannot tell “{{word}}” from another. Change one of the names or write values.',
  },
};
