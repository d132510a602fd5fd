/** What Excel would not do, in English: why, then what to do. Ids as in `src/excel`. */
export const excel = {
  /** Said first: what happened to the workbook. */
  workbook: {
    written: 'Nothing was written.',
    undone: 'Nothing was undone.',
    removed: 'Nothing was removed.',
    untouched: 'The workbook is as it was.',
    doubtful: 'The workbook could not be put back as it was: check the columns to the right of the table.',
  },
  problem: {
    editMode: 'A cell is being edited. Finish typing in it (Enter or Esc) and try again.',
    protectedSheet: 'The sheet{{where}} is protected. Unprotect it or write to a new sheet.',
    protectedBook:
      'The structure of the workbook is protected, and no sheet can be added to it. Unprotect it (Review › Protect Workbook), or write the results beside the table as values.',
    occupied: 'The cells where the columns would go{{where}} are not empty. Insert columns or write to a new sheet.',
    hiddenPlace:
      'The columns where the results would go{{where}} are hidden. Show them and try again, insert columns, or write to a new sheet.',
    filtered:
      'A filter hides rows{{where}}, and Excel would put what is written through it into rows that are not its own. The add-in can lift the filter for a moment and set it again as it was.',
    misplaced:
      'Excel has put something else into the cell{{where}} than was written. If rows are hidden or filtered, show them and try again.',
    noTable: 'There is no client table here. Select a cell of the table, or the whole table, and try again.',
    otherWorkbook:
      'Excel has another workbook in front, and does not let anybody work in this one meanwhile. Come back to this workbook and try again.',
    noScheme:
      'There is no scheme on the sheet{{where}}. Go to the sheet that carries it, or to the one into which you have pasted its text, and try again.',
    noSelection:
      'Excel does not say which cell is selected: another workbook is in front, or several areas are selected at once. Come back to this workbook, select one cell of the table and try again.',
    selectionTooLarge: 'The selection{{where}} is too large to read. Select the client table only.',
    payload: 'Excel cannot take that much data at once. Try again; if it happens again, split the table.',
    cancelled: 'You cancelled it.',
    changedSince: 'What is on the sheet{{where}} has changed in the meantime.',
    nothingToUndo: 'There is no write of this session to undo.',
    undoFailed: 'Excel did not allow everything to be undone. Use Excel’s Undo or close the workbook without saving.',
    columnsOverlap: 'The columns of an earlier classification overlap the table{{where}}. Select the table only.',
    columnsGone: 'The columns that were written are no longer in the workbook. Write them again if you need them.',
    hostGone: 'Excel does not answer. Check that the workbook is still open and try again.',
    apiMissing:
      'This version of Excel is older than what is needed. The add-in works with Microsoft 365 (on Windows, version 2102 or later; on Mac, 16.50 or later), Excel 2021, Excel 2024 and Excel on the web. Update Excel.',
    noFunctions:
      'This Excel takes no functions of add-ins, and CEC formulas would give #NAME?. Write values, or Excel formulas: they give the same.',
    stateDamaged:
      'The schemes saved in the workbook are damaged{{where}}. You can go on with a new scheme; the damaged ones are kept apart, and columns already written are not touched.',
    formulaPlace:
      'Formulas read the cells of their own row, so they have to stand beside the clients. Make room beside the table, or write values.',
    nameGone: 'The name{{where}} is no longer in the workbook. Writing the columns again brings it back.',
    parametersChanged:
      'The parameters sheet has changed. The pane has taken its numbers over: look at the result and write again.',
    other: 'Excel answered with an error{{where}}. Try again.',
  },
};
