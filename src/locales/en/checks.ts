import type { checks as spanish } from '../es/checks';

/** What the check of this Excel says, in English. */
export const checks: typeof spanish = {
  title: 'Check this Excel',
  intro:
    'Asks this Excel whether it does things the way the add-in expects. To do so it adds a sheet (“CEC check”), tries things on it and takes it away; your sheets and data are not touched. Excel may empty its own Undo list meanwhile.',
  start: 'Check',
  again: 'Check again',
  running: 'Checking: {{done}} of {{total}}',
  ending: 'Taking the trial sheet away… If you are typing in a cell, finish (Enter or Esc).',
  close: 'Close the check',
  cancelled: 'You stopped it: what is missing from the list was not checked.',
  left: 'Excel would not let the trial sheet “{{sheet}}” be taken away. Delete it yourself: there is nothing of yours on it.',
  allExpected: 'All that was checked is as expected.',
  someDiffer_one: '{{count}} thing is not as expected. Send the text below to whoever supports you.',
  someDiffer_other: '{{count}} things are not as expected. Send the text below to whoever supports you.',
  outcome: {
    expected: 'As expected',
    differs: 'Otherwise',
    seen: 'Seen',
    unavailable: 'Not checked',
    stopped: 'Excel refused',
  },
  name: {
    place: 'Excel and its version',
    language: 'Language and signs',
    sets: 'Requirement sets',
    calculation: 'Calculation mode',
    settings: 'Settings in the workbook',
    sheet: 'Trial sheet',
    writing: 'Writing and reading',
    functions: 'CEC functions',
    emptyCell: 'Empty cell in a function',
    hiddenRows: 'Rows hidden by hand',
    filter: 'Writing through a filter',
    merged: 'Merged cells',
    tableColumn: 'Calculated column of a table',
    names: 'Hidden names',
    events: 'News of changes',
    undoGroup: 'One single Undo',
    speed: 'Speed',
    protectedSheet: 'Protected sheet',
    behind: 'Another workbook in front',
  },
  found: {
    place: {
      told: '{{host}}, {{platform}}, version {{version}}.',
      untold: 'Office does not say in which Excel it is.',
    },
    language: {
      told: 'Excel in {{display}}, cells in {{content}} ({{culture}}); decimals are written with “{{decimal}}”.',
    },
    sets: {
      enough: 'ExcelApi {{ExcelApi}}, SharedRuntime {{SharedRuntime}}, functions {{CustomFunctionsRuntime}}.',
      tooLow:
        'ExcelApi {{ExcelApi}}, SharedRuntime {{SharedRuntime}}, functions {{CustomFunctionsRuntime}}: the add-in needs ExcelApi 1.13 and SharedRuntime 1.1. Update Excel.',
    },
    calculation: {
      automatic: 'Automatic.',
      manual: 'Manual: formulas are not updated until you press F9 (Formulas › Calculation Options).',
    },
    settings: {
      kept: 'A long text comes back as it was stored.',
      lost: 'A long text does not come back the same: schemes saved in this workbook could not be relied on.',
    },
    sheet: { added: 'It can be added.' },
    writing: {
      kept: 'Texts, numbers, true and empty cells are read as they were written.',
      changed: 'What is read is not what was written.',
    },
    functions: {
      answered: '=CEC.DIGIT calculates, and gives what it should.',
      unknown:
        'Excel does not know =CEC.DIGIT (#NAME?): the list of functions has not arrived. Write values or Excel formulas, and remove and add the add-in again.',
      waiting: '=CEC.DIGIT is still busy (#BUSY!) after several seconds.',
      other: '=CEC.DIGIT gives “{{shown}}” instead of 3.',
    },
    emptyCell: {
      zero: 'It arrives as 0: where a cell may be empty, use the formula with IF that the finder inserts.',
      empty: 'It arrives empty.',
      other: 'It could not be seen: the function gives “{{shown}}”.',
    },
    hiddenRows: {
      own: 'Each row gets its own.',
      elsewhere: 'What was written went to other rows. The add-in looks at every write and takes such a one back.',
    },
    filter: {
      elsewhere:
        'What is written goes to other rows, as feared: that is why the add-in asks to lift the filter for a moment before it writes.',
      own: 'Each row gets its own. The add-in asks to lift the filter all the same.',
    },
    merged: {
      unseen: 'They are not seen from outside their first cell, and the add-in allows for it.',
      seen: 'They are seen from outside their first cell, too. It changes nothing.',
      changed: 'Written beside them, Excel has put something else.',
    },
    tableColumn: {
      filled: 'Excel fills the cell that was left empty with the formula; the add-in empties it afterwards.',
      blank: 'The cell that was left empty is still empty. It changes nothing.',
    },
    names: {
      found: 'They are found with their cells.',
      lost: 'They are not found with their cells: written columns would not be known again the next time.',
    },
    events: {
      ours: 'They arrive, and say that the change is the add-in’s.',
      untold: 'They arrive, without saying whose the change is (this version does not).',
      unnamed: 'They arrive, but do not say that the change is the add-in’s.',
      none: 'They do not arrive: read the table again after you change it.',
    },
    undoGroup: {
      merged: 'Several messages make one Undo.',
      refused: 'Excel does not make one Undo of the messages ({{code}}); the add-in then writes without it.',
    },
    speed: { measured: '{{cells}} cells written in {{write}} ms and read in {{read}} ms.' },
    protectedSheet: {
      refused: 'On a protected sheet the list cannot be asked for; the add-in then reads what is used.',
      told: 'The list can be asked for on a protected sheet, too. It changes nothing.',
    },
    behind: {
      nameless: 'Names lose their cells, but not their formula, and the add-in reads that. Active cell: {{selection}}.',
      whole: 'Names keep their cells. Active cell: {{selection}}.',
      gone: 'Names lose their cells and their formula: do not write while another workbook is in front. Active cell: {{selection}}.',
    },
  },
  reason: {
    noFunctions: 'This Excel takes no functions of add-ins.',
    noUndoGroup: 'This version does not make one Undo of several messages (it takes ExcelApi 1.20).',
    undoGroupOnWeb: 'It is not used in Excel on the web, because it has failed there.',
    noSheet: 'It takes the trial sheet.',
  },
  behind: {
    offer: 'With another workbook in front',
    explain:
      'Open another workbook in another window. After pressing the button you have {{count}} seconds to click on that window; then come back here.',
    start: 'Check it',
    away: 'Click on the other workbook’s window now: it looks in {{count}} s.',
    look: 'Looking…',
    back: 'It has looked. This button takes the trial sheet away:',
    amBack: 'I am back',
  },
  report: {
    label: 'The result as text',
    explain: 'For a report or a question. It carries no names, addresses or data of yours or of your clients.',
    head: 'Check of this Excel, {{when}}',
    build: 'CEC 4444, version {{version}} ({{contents}})',
    noBuild: 'CEC 4444, version unknown',
  },
};
