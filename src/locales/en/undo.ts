/** What can be undone, what an undo did, and why one cannot be done, by the kind of change; in English. */
export const undo = {
  can: {
    columns: 'Can be undone: columns written at {{place}}.',
    removal: 'Can be undone: columns removed from {{place}}.',
    decisions: 'Can be undone: columns for the agreed segment at {{place}}.',
    carried: 'Can be undone: code and segment carried to {{place}}.',
    cells: 'Can be undone: cells converted at {{place}}.',
    list: 'Can be undone: list of words at {{place}}.',
    formula: 'Can be undone: formula at {{place}}.',
    sample: 'Can be undone: sample sheet “{{sheet}}”.',
    template: 'Can be undone: sheet of historic data “{{sheet}}”.',
    sheets: 'Can be undone: sheet “{{sheet}}”.',
    scheme: 'Can be undone: sheet “{{sheet}}”, with the scheme.',
    snapshot: 'Can be undone: snapshot saved at {{place}}.',
  },
  earlier_one: 'After it, {{count}} more change can be undone.',
  earlier_other: 'After it, {{count}} more changes can be undone.',
  differing_one: 'Excel has filled {{count}} cell again by itself ({{address}}): check it.',
  differing_other: 'Excel has filled {{count}} cells again by itself ({{address}} first): check them.',
  done: {
    columns_one: 'Undone: {{count}} row is as it was before.',
    columns_other: 'Undone: {{count}} rows are as they were before.',
    removal_one: 'Undone: the columns are back in {{count}} row.',
    removal_other: 'Undone: the columns are back in {{count}} rows.',
    decisions: 'Undone: the columns for the agreed segment, which were empty, are gone.',
    carried: 'Undone: the code and the segment carried to that list have been taken away.',
    cells_one: 'Undone: {{count}} cell holds what it held before.',
    cells_other: 'Undone: {{count}} cells hold what they held before.',
    list_one: 'Undone: {{count}} cell no longer offers the list of words.',
    list_other: 'Undone: {{count}} cells no longer offer the list of words.',
    formula: 'Undone: the formula is gone.',
    sample: 'Undone: the sample sheet is gone.',
    template: 'Undone: the sheet of historic data is gone.',
    sheets: 'Undone: the sheet is as it was before.',
    scheme: 'Undone: the scheme’s sheet is as it was before.',
    snapshot_one: 'Undone: the snapshot of {{count}} client is out of the history.',
    snapshot_other: 'Undone: the snapshot of {{count}} clients is out of the history.',
  },
  /** Somebody has changed it since. */
  changed: {
    columns: 'The columns{{(address)}} have changed since they were written, and undoing would erase those changes.',
    removal:
      'Where the columns stood{{(address)}} there is something else now, and undoing would erase it. Empty those cells and try again.',
    decisions:
      'The columns for the agreed segment{{(address)}} hold something by now, and undoing would erase it. They are yours: delete them yourself if you do not want them.',
    carried:
      'The columns carried to that list{{(address)}} hold something else now, which undoing would delete. They are yours: delete them yourself if you do not want them.',
    cells: 'The converted cells{{(address)}} have changed since, and undoing would erase those changes.',
    list: 'The cells{{(address)}} have another validation rule now, which is yours and stays as it is.',
    formula:
      'The cell of the formula{{(address)}} has changed since it was inserted, and undoing would erase that change.',
    sample:
      'The sample sheet{{(address)}} has been changed, and undoing would erase the changes. Delete it yourself if you do not want it.',
    template:
      'The sheet of historic data{{(address)}} has data of yours by now, which undoing would delete. Delete it yourself if you do not want it.',
    scheme:
      'The scheme’s sheet has been changed{{(address)}} since it was made, and undoing would erase the changes. Delete it yourself if you do not want it.',
    snapshot: 'The saved snapshot{{(address)}} has changed since, and undoing would erase those changes.',
    sheets:
      'The sheet has been changed{{(address)}} since it was made, and undoing would erase the changes. Delete it yourself if you do not want it.',
  },
};
