/** The sales block among the criteria's options, in English. */
export const block = {
  on: 'Block sales for unpaid bills',
  column: 'Column of unpaid bills',
  choose: '(choose a column)',
  fromCriterion: 'Unpaid bills are those of digit {{position}}, “{{column}}”.',
  upTo: 'Blocks with',
  digits: { '1': 'digit 1', '2': 'digits 1 and 2', '3': 'digits 1 to 3' },
  digitsWords: '{{digits}}: {{words}}',
  now_one: '{{count}} client blocked now.',
  now_other: '{{count}} clients blocked now.',
  noColumn: 'The table has no column of numbers to count them in.',
  by_one: '{{count}} client with a sales block because of “{{column}}”.',
  by_other: '{{count}} clients with a sales block because of “{{column}}”.',
  amounts: '“{{column}}” is read as a number of unpaid bills, but has decimals or very high figures. Are they amounts?',
  areAmounts: 'They are amounts: do not count them',
  areBills: 'They are bills',
};
