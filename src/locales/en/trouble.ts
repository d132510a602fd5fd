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
  rowsBelow_one: 'Row {{rows}} has data below the table and is not in it: it is not classified.',
  rowsBelow_other: 'Rows {{rows}} have data below the table and are not in it: they are not classified.',
  takeIn_one: 'Take it in',
  takeIn_other: 'Take them in',
  notWritten_one: '{{count}} row has data below the table: nothing was written in it (see Clients).',
  notWritten_other: '{{count}} rows have data below the table: nothing was written in them (see Clients).',
  parametersLeft: 'The parameters sheet stays as it is, because it has changed since it was written.',
  parametersEdited:
    'The parameter cell{{where}} has changed since it was written, and undoing would erase that change. Put the value it had back and try again, or keep the columns.',
  alreadyUndone: 'Everything done in this session has been undone. What was written before stays.',
  filterKind:
    'A filter hides rows{{where}}, and Excel would put what is written through it into rows that are not its own. It is one that could not be set again as it was (dates, empty cells, colours, top items…): clear it in Excel (Data › Clear) and try again.',
  liftFilter: 'Lift the filter and set it again',
  filterSet: 'The filter ({{name}}) was lifted for a moment and set again.',
  filterOther: 'The filter ({{name}}) was lifted for a moment and set again; it hides other rows now than before.',
  filterLost: 'The filter ({{name}}) was lifted, and Excel did not allow it to be set again: please set it anew.',
  startOver: 'Go on with a new scheme',
};
