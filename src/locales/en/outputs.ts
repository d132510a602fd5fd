/** What the columns are written as, and the parameters sheet, in English. */
export const outputs = {
  label: 'Written as',
  values: 'values',
  live: 'CEC formulas (live)',
  plain: 'Excel formulas',
  tooMany: '{{name}}: up to {{most}} clients',
  noFunctions: '{{name}}: this Excel takes no functions of add-ins',
  ranks: {
    label: 'Priority as',
    formulas: 'formula: recalculates',
    values: 'value of the last write',
    help: 'From {{from}} clients on it is proposed as a value: each formula counts everyone, and Excel would repeat them with every batch of answers of the CEC functions.',
    now: 'The priority rank is the last write’s: writing the columns again, or “Classify again”, brings it up to date.',
  },
  asValues: 'Write values',
  help: {
    values: 'Numbers and words: they change when you write again.',
    live: 'With =CEC.DIGIT and the others: they recalculate by themselves and need the add-in. Cuts and weights move to a parameters sheet. Up to {{most}} clients.',
    plain:
      'Functions of Excel 2010, no add-in: they recalculate by themselves in any Excel. Cuts and weights move to a parameters sheet. Up to {{most}} clients.',
  },
  now: { live: 'The columns are CEC formulas.', plain: 'The columns are Excel formulas.' },
  helpers: {
    hidden: 'The hidden columns {{columns}} are helpers: the formulas need them.',
    empty: 'The hidden columns {{columns}} were helpers and are empty now.',
  },
  unwritten: 'There are changes that are not in the columns yet.',
  idle: 'The parameters sheet changes nothing any more; you may delete it.',
  home: 'Cuts and weights are on the parameters sheet: what is changed there classifies everyone again and shows here. What you change here reaches the sheet when you write.',
  gone: 'The parameters sheet is gone, and the columns are left without cuts. Writing again makes another one from those here.',
  show: 'Show the sheet',
  wrong: '{{cell}}: {{problem}}.',
  falls: '{{from}} ({{high}}) is more than {{to}} ({{low}}): cuts must go from low to high.',
  meanwhile:
    'Until it is mended, the columns that use it stay blank, and the pane goes on with the numbers from before.',
  wrongName: 'The name {{name}} was deleted. Writing again brings it back.',
  showCell: 'Show the cell',
  adopt: {
    ask_one:
      'The table has {{count}} column of an earlier classification that was not written from here. The new ones will go beside.',
    ask_other:
      'The table has {{count}} columns of an earlier classification that were not written from here. The new ones will go beside.',
    lost: 'The columns of the classification still stand on the sheet, but Excel has lost what they are found by, as after Ctrl+Z. Writing will use the same ones.',
    remove: 'Take them away',
    over: 'Write over them',
    told: 'The columns of the earlier classification will be written over.',
    beside: 'Put others beside',
  },
};
