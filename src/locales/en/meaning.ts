import type { meaning as spanish } from '../es/meaning';

/** What a segment and a code mean and what to do about them, in English; in our own words after the method. */
export const meaning: typeof spanish = {
  who: {
    vital: 'Clients who make more than {{cut}} of their purchases with us and whose turnover is high.',
    promising: 'Clients whose turnover is high, though they make no more than {{cut}} of their purchases with us.',
    lacklustre: 'Clients who make more than {{cut}} of their purchases with us, but whose turnover is low.',
    dispensable: 'Clients whose turnover is low and who make no more than {{cut}} of their purchases with us.',
    potential: 'Clients who do not buy yet: there is no share or turnover to judge.',
    lost: 'Clients who have stopped buying.',
    none: 'Current clients whose share or turnover is missing.',
  },
  high: {
    amount: 'High means more than {{amount}}, {{origin}}.',
    family: 'What counts as high depends on the client’s family: each has its own amount.',
    digit: 'High means a 3 or a 4 in turnover.',
    everyone: 'With the reading chosen, everyone’s turnover is high.',
  },
  strategy: 'Strategy: {{name}}.',
  means: {
    vital: 'Turnover is high and a good part of the purchases is already ours: above all, keep it.',
    promising: 'Turnover is high, but most of the purchases go to other suppliers: there is more to win here.',
    lacklustre: 'Loyal, but with little turnover: keep an eye on it without spending much.',
    dispensable: 'Turnover and share are both low: a special effort does not pay off.',
  },
  service: 'Service intensity: {{name}}.',
  serviceMeans: {
    intense: 'Frequent visits, quick answers and personal attention.',
    light: 'Few visits; the rest by telephone or on the web.',
    campaignsOnly: 'No visits: general campaigns, and the orders that come in.',
  },
  todo: 'What to do:',
  does: {
    vital: 'retain, build loyalty and serve first; ask to be recommended.',
    promising: 'sell more products, find out what is bought from others and why, and build loyalty.',
    lacklustre: 'watch how it develops, encourage it to buy more and ask to be recommended.',
    dispensable: 'no special effort to retain; serve the orders that come in.',
    potential: 'visit by priority; with the first order, set the status to “Current” and it gets a segment.',
    lost: 'find out why and, where it pays off, try to win back, by priority.',
    none: 'complete what is missing in the table (the Remarks column says what) and read it again.',
  },
  help: 'Help on the segments',
  helpCode: 'Help on the four digits',
  code: {
    part: '{{digit}} in {{criterion}}',
    read: '{{code}}: {{parts}}. Each figure goes from 1, the worst, to 4, the best: 4444 is the best code and 1111 the worst.',
  },
  noSegments: {
    share: 'No segment: the table has no share of customer. With such a column, clients get one.',
    turnover: 'No segment: the table has no turnover. With such a column, clients get one.',
  },
  byTotal: 'By the sum of the four digits ({{total}} of 16), the method’s matrix proposes: {{strategy}}.',
  totalDoes: {
    exit: 'stop supplying, or supply only against payment in advance or where it pays off.',
    watch: 'look closely at what is wrong before spending more.',
    maintain: 'keep what there is and improve the lowest digit.',
    grow: 'sell more and serve first.',
  },
  blocked: 'first of all, stop selling until what is outstanding has been paid.',
};
