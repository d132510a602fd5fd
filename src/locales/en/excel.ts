/** What Excel would not do, in English: why, then what to do. Ids as in `src/excel`. */
export const excel = {
  /** Said first: what happened to the workbook. */
  workbook: {
    written: 'Nothing was written.',
    undone: 'Nothing was undone.',
    removed: 'Nothing was removed.',
    untouched: 'The workbook is as it was.',
    doubtful: 'The workbook could not be put back as it was: check the columns to the right of the table.',
    doubtfulElsewhere:
      'The workbook could not be put back as it was: check the cells or sheets that were to be changed.',
  },
  problem: {
    editMode: 'A cell is being edited. Finish typing in it (Enter or Esc) and try again.',
    protectedSheet: 'The sheet{{(sheet)}} is protected. Unprotect it or write to a new sheet.',
    protectedBook:
      'The structure of the workbook is protected, and no sheet can be added to it. Unprotect it (Review › Protect Workbook), or write the results beside the table as values.',
    occupied: 'The cells where the columns would go{{(address)}} are not empty. Insert columns to make room.',
    touching:
      'The columns would touch what stands to their right{{(address)}}, and Excel would take both for one list. Insert columns, so that one stays empty between them.',
    hiddenPlace:
      'The columns where the results would go{{(address)}} are hidden. Show them and try again, or insert columns.',
    filtered:
      'A filter hides rows{{(name)}}, and Excel would put what is written through it into rows that are not its own. The add-in can lift the filter for a moment and set it again as it was.',
    misplaced:
      'Excel has put something else into the cell{{(address)}} than was written. If rows are hidden or filtered, show them and try again.',
    otherWorkbook:
      'Excel has another workbook in front, and does not let anybody work in this one meanwhile. Come back to this workbook and try again.',
    noScheme:
      'There is no scheme on the sheet{{(sheet)}}. Go to the sheet that carries it, or to the one into which you have pasted its text, and try again.',
    noSelection:
      'Excel does not say which cell is selected: another workbook is in front, or several areas are selected at once. Come back to this workbook, select one cell of the table and try again.',
    payload: 'Excel cannot take that much data at once. Try again; if it happens again, split the table.',
    cancelled: 'You cancelled it.',
    nothingToUndo:
      'There is no write of this session to undo: with the workbook, what undoing takes is closed, as in Excel.',
    columnsGone: 'The columns that were written are no longer in the workbook. Write them again if you need them.',
    hostGone: 'Excel does not answer. Check that the workbook is still open and try again.',
    apiMissing:
      'This version of Excel is older than what is needed. The add-in works with Microsoft 365 (on Windows, version 2102 or later; on Mac, 16.50 or later), Excel 2021, Excel 2024 and Excel on the web. Update Excel.',
    noFunctions:
      'This Excel takes no functions of add-ins, and CEC formulas would give #NAME?. Write values, or Excel formulas: they give the same.',
    stateDamaged:
      'The schemes saved in the workbook are damaged{{(path)}}. You can go on with a new scheme; the damaged ones are kept apart, and columns already written are not touched.',
    formulaPlace:
      'Formulas read the cells of their own row, so they have to stand beside the clients. Make room beside the table, or write values.',
    nameGone: 'The name{{(name)}} is no longer in the workbook. Writing the columns again brings it back.',
    parametersChanged:
      'The parameters sheet has changed. The pane has taken its numbers over: look at the result and write again.',
    mergedPlace: 'There are merged cells{{(address)}} where the columns would go. Unmerge them or insert columns.',
    tablePlace: 'The table{{(table)}} is where the columns would go. Insert columns to make room.',
    sheetEnd: 'The columns do not fit beside the table: the sheet ends. Write to a new sheet.',
    tornTable: 'Inserting columns here would tear the table{{(table)}} apart. Move it and try again.',
    tornMerged: 'Inserting columns here would tear merged cells{{(address)}} apart. Unmerge them and try again.',
    unmovable:
      'Excel cannot move the cells beside the table: they would leave the sheet, or tear something that must not be torn. Write to a new sheet.',
    mergedConflict:
      'Excel does not write to a part of merged cells, and there are some where it was to be written. Unmerge them and try again, or write to a new sheet.',
    pivotTable:
      'Excel does not let a pivot table be changed, and there is one where it was to be written. Move it and try again, or write to a new sheet.',
    filterKind:
      'A filter hides rows{{(name)}}, and Excel would put what is written through it into rows that are not its own. It is one that could not be set again as it was (dates, empty cells, colours, top items…): clear it in Excel (Data › Clear) and try again.',
    noTable: 'There is no client table here{{(sheet)}}. Select a cell of the table, or the whole table, and try again.',
    onlyResults:
      'Only columns of a classification are selected on the sheet{{(sheet)}}. Select a cell of the client table and try again.',
    inReport:
      'The sheet{{(sheet)}} is a report of the add-in, and its lists are not the client table. Select a cell of the client table and try again.',
    noClients:
      'The table on the sheet{{(sheet)}} has no row of clients below its header. Add clients and read it again.',
    tableGone:
      'The table{{(table)}} that the columns were written beside is no longer in the workbook. Select a cell of another client table and read again.',
    listGone:
      'The client list that the columns were written beside is no longer in the workbook. Select a cell of another client table and read again.',
    nothingWritten:
      'No classification has been written in this workbook yet. Select a cell of the client table and write the columns from the pane.',
    selectionTooLarge:
      'The selection{{(address)}} has {{cells}} cells, too many to read. Select the client table only.',
    tooManyCells: 'The selection is too large for Excel. Select the client table only.',
    rowTooLarge: 'Row {{row}} alone holds more than Excel gives at once. Shorten its texts and try again.',
    tableChanged:
      'The table has changed{{(address)}} since it was read. Read it again and check the result before writing.',
    historyChanged: 'The history sheet{{(address)}} has changed while the snapshot was being prepared. Save it again.',
    reportChanged:
      'The sheet of the report{{(address)}} has changed while it was being prepared: there may be a new note on it. Try again.',
    itemGone:
      'A sheet, a table or a name that was needed is no longer in the workbook. Read the table again and check the result.',
    otherListGone: 'The list “{{name}}” is no longer in the workbook, or is empty. Choose another one.',
    reportGone: 'The sheet is no longer in the workbook. Make it again.',
    alreadyUndone: 'Everything done in this session has been undone. What was written before stays.',
    parametersEdited:
      'The parameter cell{{(address)}} has changed since it was written, and undoing would erase that change. Put the value it had back and try again, or keep the columns.',
    clientsMoved:
      'The clients{{(address)}} are no longer in the rows in which they were when the columns were removed: put back now, they would stand beside others. Put the list back in the order of then and try again, or write the columns anew.',
    undoFailed:
      'Excel did not allow everything to be undone{{(place)}}. Use Excel’s Undo or close the workbook without saving.',
    formulaCell: 'The cell {{address}} is not empty. Choose an empty one.',
    formulaAnswer:
      'The result takes several cells and {{address}} is not empty. Choose a cell with free room around it, or empty {{address}}.',
    formulaMerged: 'There are merged cells ({{address}}) where the result would go. Choose another cell.',
    formulaTable:
      'The cell {{cell}} is in the table {{table}} or touches it, and Excel would take it into the table. Choose a cell apart from the table.',
    formulaSheetEnd: 'The result does not fit: the sheet ends. Choose a cell further up or to the left.',
    other: 'Excel answered with an error{{(code)}}. Try again.',
  },
};
