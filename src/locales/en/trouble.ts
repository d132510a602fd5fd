/** What the pane says beyond Excel's own refusals, and the ways on from them. */
export const trouble = {
  tableChanged: 'The table has changed{{where}} since it was read. Read it again and check the result before writing.',
  startOver: 'Go on with a new scheme',
  schemeNotSaved: 'The scheme could not be saved in the workbook.',
};
