/** The columns for agreed segments, in English. */
export const agreed = {
  why: 'Does your team decide some client’s segment by hand? Two columns of your own beside the table keep it: the agreed segment and the reason. Writing again does not touch them.',
  add: 'Add the two columns',
  added: 'Columns added in {{place}}, for you to fill in.',
  otherWord: 'It is none of the four segments. Keep it as it is?',
};
