/** The columns for agreed segments, in English. */
export const agreed = {
  why: 'Do people decide some client’s segment? Two columns of your own beside the table keep it: the segment agreed on and the reason. Writing again does not touch them.',
  add: 'Add the two columns',
  added: 'Columns added in {{place}}, for you to fill in.',
  otherWord: 'It is none of the four segments. Keep it as it is?',
};
