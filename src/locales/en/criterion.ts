import type { criterion as spanish } from '../es/criterion';

/** The editor of a criterion and the weights of all four, in English. */
export const criterion: typeof spanish = {
  criterion: 'Criterion',
  catalogue: 'Criteria of the method',
  ownColumns: 'Another column of numbers',
  column: 'Column',
  direction: 'Direction',
  high: 'Higher is better',
  low: 'Lower is better',
  boundary: 'The cut',
  gt: 'More than…',
  gte: 'From…',
  lte: 'Up to…',
  lt: 'Less than…',
  boundaryHelp: {
    gt: 'whoever is exactly at the cut stays in the lower digit',
    gte: 'whoever is exactly at the cut reaches the higher digit',
    lte: 'whoever is exactly at the cut keeps the higher digit',
    lt: 'whoever is exactly at the cut drops to the lower digit',
  },
  cutOf: 'Cut of digit {{digit}}',
  log: 'Logarithmic scale: each equal step multiplies the value by the same.',
  logLeft: 'What is not above 0 stands together at the left end.',
  cutsNow: '{{criterion}}: its cuts were proposed for other clients or other figures. Now they would be {{cuts}}.',
  proposeAgain: 'Propose them again',
  propose: 'Propose cuts',
  proposeHow: '(choose how)',
  proposals: {
    classic: 'Pareto 80 / 95 / 99% of turnover',
    balanced: 'Pareto 80 / 90 / 97% of turnover',
    byCount: 'By order: 20 / 50 / 80% of clients',
    quantiles: 'A quarter of the clients in each digit',
    catalogue: 'The usual cuts of the method',
  },
  proposed: 'Proposed: {{cuts}}. Clients per digit, from 1 to 4:',
  sameDigit: '{{count}} of {{clients}} clients have a {{digit}}: these cuts hardly tell them apart.',
  evenly: 'With {{cuts}} they spread like this, from digit 1 to 4:',
  shareEvenly: 'Share clients evenly',
  fromNothing: {
    grew_one:
      '1 client bought nothing in “{{first}}” and buys in “{{last}}”: from nothing there is no percentage. It has a {{digit}} and does not count where cuts are proposed.',
    grew_other:
      '{{count}} clients bought nothing in “{{first}}” and buy in “{{last}}”: from nothing there is no percentage. They have a {{digit}} and do not count where cuts are proposed.',
    stayed_one: '1 client buys in neither of them. It has a {{digit}} and does not count where cuts are proposed.',
    stayed_other:
      '{{count}} clients buy in neither of them. They have a {{digit}} and do not count where cuts are proposed.',
  },
  use: 'Use them',
  rounding_one: 'Rounding them changes the digit of 1 client, because clients lie so close to one another.',
  rounding_other: 'Rounding them changes the digit of {{count}} clients, because clients lie so close to one another.',
  roundedSame: 'Rounded, they change nobody’s digit.',
  roundedBeside_one: 'Rounded, they change the digit of 1 client.',
  roundedBeside_other: 'Rounded, they change the digit of {{count}} clients.',
  onCut: {
    up_one:
      '{{cut}} is exactly the figure of 1 client: it has a {{digit}}, and with a little more it would have a {{next}}.',
    up_other:
      '{{cut}} is exactly the figure of {{count}} clients: they have a {{digit}}, and with a little more they would have a {{next}}.',
    down_one:
      '{{cut}} is exactly the figure of 1 client: it has a {{digit}}, and with a little less it would have a {{next}}.',
    down_other:
      '{{cut}} is exactly the figure of {{count}} clients: they have a {{digit}}, and with a little less they would have a {{next}}.',
    between: 'Between two clients: {{cuts}}',
  },
  useRounded: 'Rounded: {{cuts}}',
  origin: {
    catalogue: 'The usual cuts of the method.',
    typed: 'Fixed cuts: they stay until you change them.',
    pareto: 'Cuts found by Pareto in this portfolio; they do not change until you recalculate them.',
    earlier:
      'Cuts found by Pareto in other clients, or other figures, than those of now; in these they would be {{cuts}}. They do not change until you recalculate them.',
    rounded: 'Rounded Pareto cuts; they do not change until you recalculate them.',
  },
  empty: 'An empty cell is',
  emptyMissing: 'missing data',
  emptyZero: 'a zero',
  ascending:
    '{{typed}} will be the cut of digit {{digit}} once the three go from low to high (now they would be {{cuts}}): type the others.',
  keepCuts: 'Keep {{cuts}}',
  gap: 'The cut of digit {{digit}} cannot be empty between others: {{before}} stay.',
  missingPolicy: 'If a client lacks data',
  missingBlank: 'it gets no code',
  missingWorst: 'it counts as digit 1',
  missingNeutral: 'it counts as digit 2',
  weights: {
    off: 'Weight the four digits',
    label: 'Weight of {{name}} (%)',
    wrong: 'The weights sum to {{sum}} and must sum to 100%. The result still uses the previous ones.',
    former: 'Go back to the previous ones',
    unsettled: 'Before writing, make the weights sum to 100% or go back to the previous ones.',
    normalise: 'Adjust to 100%',
    equal: 'Equal',
    startUp: 'Start-up (families 10, share 30, turnover 50, unpaid bills 10)',
    startUpHelp: 'The method’s example gives them for the first two years of the business only.',
  },
  startsBeyond_one: '1 date or year of {{column}} cannot be, or lies after {{date}}: {{cells}}.',
  startsBeyond_other: '{{count}} dates or years of {{column}} cannot be, or lie after {{date}} (such as {{cells}}).',
};
