/** What can be undone, what an undo did, and why one cannot be done, by the command that did it; in English. */
export const undo = {
  can: {
    writeColumns: 'Can be undone: columns written at {{place}}.',
    removeColumns: 'Can be undone: columns removed from {{place}}.',
    addDecisionColumns: 'Can be undone: columns for the agreed segment at {{place}}.',
    carryColumns: 'Can be undone: columns carried to {{place}}.',
    convertCells: 'Can be undone: cells changed at {{place}}.',
    offerList: 'Can be undone: list of words at {{place}}.',
    insertFormula: 'Can be undone: formula at {{place}}.',
    insertSample: 'Can be undone: sample sheet “{{sheet}}”.',
    insertTemplate: 'Can be undone: new sheet “{{sheet}}”.',
    printSheets: 'Can be undone: sheet “{{sheet}}”.',
    writeSchemeSheet: 'Can be undone: sheet “{{sheet}}”, with the scheme.',
    appendRows: 'Can be undone: what was saved in the history, {{place}}.',
  },
  earlier_one: 'After it, {{count}} more change can be undone.',
  earlier_other: 'After it, {{count}} more changes can be undone.',
  differing_one: 'Excel has filled {{count}} cell again by itself ({{address}}): check it.',
  differing_other: 'Excel has filled {{count}} cells again by itself ({{address}} first): check them.',
  done: {
    writeColumns_one: 'Undone: {{count}} row is as it was before.',
    writeColumns_other: 'Undone: {{count}} rows are as they were before.',
    removeColumns_one: 'Undone: the columns are back in {{count}} row.',
    removeColumns_other: 'Undone: the columns are back in {{count}} rows.',
    addDecisionColumns: 'Undone: the columns for the agreed segment, which were empty, are gone.',
    carryColumns: 'Undone: the columns carried to that list have been taken away.',
    convertCells_one: 'Undone: {{count}} cell holds what it held before.',
    convertCells_other: 'Undone: {{count}} cells hold what they held before.',
    offerList_one: 'Undone: {{count}} cell no longer offers the list of words.',
    offerList_other: 'Undone: {{count}} cells no longer offer the list of words.',
    insertFormula: 'Undone: the formula is gone.',
    insertSample: 'Undone: the sample sheet is gone.',
    insertTemplate: 'Undone: the new sheet is gone.',
    printSheets: 'Undone: the sheet is as it was before.',
    writeSchemeSheet: 'Undone: the scheme’s sheet is as it was before.',
    appendRows_one: 'Undone: the {{count}} row that was saved is out of the history.',
    appendRows_other: 'Undone: the {{count}} rows that were saved are out of the history.',
  },
  /** Somebody has changed it since. */
  changed: {
    writeColumns:
      'The columns{{(address)}} have changed since they were written, and undoing would erase those changes.',
    removeColumns:
      'Where the columns stood{{(address)}} there is something else now, and undoing would erase it. Empty those cells and try again.',
    addDecisionColumns:
      'The columns for the agreed segment{{(address)}} hold something by now, and undoing would erase it. They are yours: delete them yourself if you do not want them.',
    carryColumns:
      'The columns carried to that list{{(address)}} hold something else now, which undoing would delete. They are yours: delete them yourself if you do not want them.',
    convertCells: 'The cells{{(address)}} have changed once more since, and undoing would erase those changes.',
    offerList: 'The cells{{(address)}} have another validation rule now, which is yours and stays as it is.',
    insertFormula:
      'The cell of the formula{{(address)}} has changed since it was inserted, and undoing would erase that change.',
    insertSample:
      'The sample sheet{{(address)}} has been changed, and undoing would erase the changes. Delete it yourself if you do not want it.',
    insertTemplate:
      'The new sheet{{(address)}} has data of yours by now, which undoing would delete. Delete it yourself if you do not want it.',
    writeSchemeSheet:
      'The scheme’s sheet has been changed{{(address)}} since it was made, and undoing would erase the changes. Delete it yourself if you do not want it.',
    appendRows: 'The saved snapshot{{(address)}} has changed since, and undoing would erase those changes.',
    printSheets:
      'The sheet has changes or notes{{(address)}} of after it was made, and undoing would erase them. It stays as it is; delete it yourself if you do not want it.',
  },
};
