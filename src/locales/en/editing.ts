import type { editing as spanish } from '../es/editing';

/** The parts of the pane that are fetched after its first paint, in English. */
export const editing: typeof spanish = {
  segments: {
    shareCut: 'High share: more than',
    reading: 'High turnover: which clients',
    readings: {
      cumulative: 'The largest that make over {{level}} of the total',
      individual: 'Who alone exceeds {{level}} of the total',
      maximum: 'Who exceeds {{level}} of the largest client',
      percentile: 'The upper half of the clients',
      digit: 'Turnover digit 3 or 4',
      amount: 'More than an amount you give',
    },
    amount: 'Amount',
    amountIs: 'This means more than {{amount}}.',
    everyone: 'Read like this, everyone has high turnover.',
    amountFixed: 'The amount is fixed; it does not change unless you ask again.',
    again: 'Work it out again from today’s data',
    shareRange: 'A share goes from 0% to 100%.',
    columns: 'The share is taken from {{share}}; the turnover, from {{turnover}}.',
    noColumn: 'no column',
    conflicts_one: '{{count}} with a 4 in turnover, without high turnover',
    conflicts_other: '{{count}} with a 4 in turnover, without high turnover',
  },
  story: {
    title: 'Why {{client}}',
    kind: '{{segment}}: outside the four segments because of its status.',
    score: 'Total score {{total}}',
    weighted: 'weighted {{weighted}}',
    rank: 'no. {{rank}} by priority',
    blocked: 'Sales block.',
    noRank: 'No priority: a digit is missing.',
  },
  loyalty: {
    off: 'Multiply by the years of relationship',
    column: 'Years of relationship',
    exactly: 'Exactly three years',
    strict: 'count 0.2 (“more than three”)',
    inclusive: 'count 0.3 (completed years)',
    modeHelp:
      'The method says “more than three years”. If the column holds completed years, a 3 usually is more than three.',
    factors: 'One year 0.1 · two years 0.2 · more than three 0.3',
    rank: 'Order the priority by this score',
    noColumn: 'The table has no column of years that could be used.',
  },
  changes: { list: 'Clients that change', more: 'The first {{count}} by priority.' },
  conflict: {
    told_one: '{{count}} client with a 4 in turnover comes out {{segments}}: {{because}}.',
    told_other: '{{count}} clients with a 4 in turnover come out {{segments}}: {{because}}.',
    because: {
      largest_one: 'only the largest, which makes {{level}}, is high',
      largest_other: 'only the {{count}} that make {{level}} are high',
      amount: 'only those over {{amount}} are high',
      reading: 'its “high turnover” asks for more than digit 4',
      kept: 'you have kept it so',
    },
    why: 'Why?',
    hide: 'Hide why',
    keep: 'Keep it so',
    level: 'Cut at {{level}}',
  },
};
