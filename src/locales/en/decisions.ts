/** What people decide about a client, in columns of their own, in English. */
export const decisions = {
  why: 'Does your team decide some client’s segment by hand? Columns of your own beside the table keep it: the agreed segment, the reason, who and when. The segment that you write there is the one in force, and writing again does not touch them.',
  add: 'Add the columns',
  added: 'Columns added in {{place}}, for you to fill in.',
  offer: 'Offer the segments as a list in “{{column}}”',
  list: {
    done_one: '{{count}} cell ({{place}}) now offers the four segments. Another word stays possible: Excel asks.',
    done_other: '{{count}} cells ({{place}}) now offer the four segments. Another word stays possible: Excel asks.',
    same: 'The cells of {{place}} offer the four segments already.',
    otherRule:
      'The cells of {{place}} have a validation rule of yours already, and it was not changed. For the list, take the rule off (Data › Data Validation) and try again.',
    notListable:
      'Excel cannot offer these names of segments as a list: one has a comma, or together they exceed 255 letters. Type them into the cells yourself.',
  },
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
