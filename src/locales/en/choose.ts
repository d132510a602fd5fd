import type { choose as spanish } from '../es/choose';

/** What an empty place could be, in English. */
export const choose: typeof spanish = {
  columns: 'Columns of the table',
  computed: 'Computed from columns',
  others: 'Other criteria of the method, from the column you say:',
  own: 'A criterion of my own',
  more_one: 'Show {{count}} more',
  more_other: 'Show {{count}} more',
  take: 'Choose {{name}} as digit {{position}}. First values: {{values}}',
  put: 'Put it in as digit {{position}}',
  empty: 'Take this criterion out',
  nothing:
    'This table has no column of numbers to judge the clients by. If the table is elsewhere on the sheet, select one of its cells and try again.',
  name: 'Name of the criterion',
  from: 'Taken from',
  pick: '(choose a column)',
  gone: '{{header}} (no longer there)',
  sourceFirst: 'First say which columns it is taken from.',
  kind: {
    share: 'Share: one column over another',
    growth: 'Growth from one column to another',
  },
  part: {
    share1: 'Ours',
    share2: 'over the total',
    growth1: 'From earlier',
    growth2: 'to now',
  },
  twoDifferent: 'Choose two different columns.',
};
