/** Client families: how many there are and what they change, in English. */
export const families = {
  title: 'Clients by family:',
  none: 'no family',
  more_one: 'and {{count}} more family',
  more_other: 'and {{count}} more families',
  noneFits:
    'No column fits: a family is a word that several clients share, and a column has {{most}} of them at the most. If one has more, group its values in another column.',
  tooMany: 'They are too many to compare each with itself: choose a column of at most {{most}} families.',
  segments: 'High turnover: within each family',
  segmentsCannot: 'The reading chosen shares out no total: change it in “Cuts of the segments”.',
  profiles: 'Criteria and cuts of each family’s own',
  profilesAre_one: '{{count}} family has its criteria profile.',
  profilesAre_other:
    '{{count}} families have their criteria profiles; Pareto amounts come from their own clients. Compare their codes by the total, not digit by digit.',
  map: {
    open: 'Families by a mapping sheet…',
    close: 'Close the mapping',
    help: 'On a sheet of the workbook put, in two columns, the value that clients have (a sector, a postcode…) and the family that it means. Select a cell of that sheet and press the button.',
    column: 'The clients’ value',
    take: 'Take the families from the sheet in front',
    makeOne: 'Make a mapping sheet',
    make: 'Make a sheet with the values of “{{column}}”',
    made: 'Made on “{{sheet}}”. Write the family beside each value and, with one of its cells selected, take the families.',
    sheet: 'Family mapping',
    family: 'Family',
    is_one: 'By mapping of “{{column}}”: {{count}} family.',
    is_other: 'By mapping of “{{column}}”: {{count}} families.',
    remove: 'Remove',
    gone: 'The scheme takes the families from the column “{{column}}”, which is not in the table: clients have no family. Choose another column, or remove it from the scheme.',
    roleGone:
      '{{role}}: the scheme takes the column “{{column}}”, which is not in the table; what the table’s own headers say holds. Choose another column, or remove it from the scheme.',
  },
  toCriteria: 'See them in Criteria',
  amount: '{{family}}: more than {{amount}}',
  everyone: '{{family}}: everyone',
};
