/** Taking our columns away, in English. */
export const removal = {
  button: 'Remove the columns',
  help: 'Empties the columns that were written beside the table. Yours are not touched, and it can be undone.',
  ask_one:
    '{{count}} cell of our columns ({{address}}) does not hold what its scheme gives: somebody has changed it, or the data have changed. Removing the columns would empty it.',
  ask_other:
    '{{count}} cells of our columns (the first, {{address}}) do not hold what their scheme gives: somebody has changed them, or the data have changed. Removing the columns would empty them.',
  askAll_one:
    'Whether somebody has changed anything in our columns cannot be checked, because their scheme can no longer be used with this table. Removing them would empty {{count}} cell ({{address}}).',
  askAll_other:
    'Whether somebody has changed anything in our columns cannot be checked, because their scheme can no longer be used with this table. Removing them would empty {{count}} cells (the first, {{address}}).',
  yes: 'Remove them all the same',
  see: 'Show the cell',
  no: 'Keep them',
  done: 'The columns have been removed from {{place}}. Your other cells were not touched.',
  gone: 'The columns were no longer on the sheet; the workbook does not count on them any more.',
  kept_one:
    '{{count}} column stays in the table, empty under its header, because columns of yours are to its right: delete it if you do not want it.',
  kept_other:
    '{{count}} columns stay in the table, empty under their headers, because columns of yours are to their right: delete them if you do not want them.',
  emptySheet: 'The sheet “{{sheet}}” is empty now; you can delete it.',
  protectedSheet: 'The sheet{{(sheet)}} is protected. Unprotect it and try again.',
  tableChanged: 'The table changed{{(address)}} while it was being checked. Try again.',
};
