/** What people decide about a client, in columns of their own, in English. */
export const decisions = {
  why: 'Does your team decide some client’s segment by hand? Columns of your own beside the table keep it: the agreed segment, the reason, who and when. The segment that you write there is the one in force, and writing again does not touch them.',
  add: 'Add the columns',
  added: 'Columns added in {{place}}, for you to fill in.',
  otherWord: 'It is none of the four segments and would not count. Keep it as it is?',
  counted_one: 'The agreed segment of {{count}} client is in force ({{column}}).',
  counted_other: 'The agreed segments of {{count}} clients are in force ({{column}}).',
  otherwise_one: '{{count}} differs from the computed one.',
  otherwise_other: '{{count}} differ from the computed ones.',
  unknown_one: '{{cells}} is no segment and counts for nothing: write {{words}}.',
  unknown_other: '{{count}} cells of {{column}} name no segment and count for nothing ({{cells}}): write {{words}}.',
  cell: '{{cell}} ({{word}})',
  story: {
    other: 'Agreed segment: {{agreed}}; computed: {{computed}}.',
    same: 'Agreed segment: {{agreed}}, the same as the computed one.',
    alone: 'Agreed segment: {{agreed}}; there are no data to compute one from.',
  },
};
