/** What the pane says beyond Excel's own refusals, and the ways on from them. */
export const trouble = {
  tableChanged: 'The table has changed{{where}} since it was read. Read it again and check the result before writing.',
  columnGone: '“{{header}}” is not in the table any more.',
  columnLikely: 'Is it “{{likely}}” now?',
  columnYes: 'Yes, it is',
  columnElse: 'Say which column it is now, or put the header back on the sheet and read it again.',
  columnNow: '“{{header}}” is now',
  columnChoose: '(choose a column)',
  schemeUnusable: 'The scheme cannot be used like this with this table: see the note in Criteria.',
  startOver: 'Go on with a new scheme',
  schemeNotSaved: 'The scheme could not be saved in the workbook.',
};
