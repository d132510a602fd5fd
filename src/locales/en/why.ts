/** Why a client has its segment, and how two rules of the method can disagree, in English. */
export const why = {
  segment: 'Segment: {{segment}}.',
  share: {
    high: 'High share: {{share}} is more than {{cut}}.',
    low: 'Low share: {{share}} is not more than {{cut}}.',
  },
  turnover: {
    high: 'High turnover: {{turnover}} is more than {{amount}}, {{origin}}.',
    low: 'Low turnover: {{turnover}} is not more than {{amount}}, {{origin}}.',
    everyone: 'High turnover: read like this, everyone has it.',
    everyoneOfFamily: 'High turnover: read like this, everyone in its family has it.',
    highDigit: 'High turnover: its digit is {{digit}}, and read like this 3 and 4 count as high.',
    lowDigit: 'Low turnover: its digit is {{digit}}, and read like this only 3 and 4 count as high.',
  },
  origin: {
    cumulative: 'the amount passed by the largest clients that together make over {{level}} of the turnover',
    individual: '{{level}} of the whole turnover',
    maximum: '{{level}} of what the largest client turns over',
    percentile: 'the amount passed by clients with over {{level}} of the others below them',
    amount: 'the amount you have given',
    ofFamily: '{{origin}}, counting its family only',
  },
  digitFour: 'Its digit 4 is no contradiction: that digit asks for less, {{words}}.',
  /** What a digit's value was worked out from. */
  figure: {
    equals: '{{value}} = {{parts}}.',
    part: '“{{header}}” {{value}}',
    more_one: '{{count}} more column ({{value}})',
    more_other: '{{count}} more columns ({{value}})',
    count: '{{value}} of {{of}} columns above zero',
    families: '{{value}} of {{of}} families',
    named: '{{count}}: {{names}}.',
    moreNames: '{{count}} more',
    years: '{{value}} years: from {{from}} to {{to}}.',
    calendarYears: '{{value}} years: from {{from}} to {{to}}.',
    creditNotes: '{{value}}: “{{header}}” is negative ({{ours}}) and counts as zero.',
    growth: '{{value}}: from {{first}} to {{last}}.',
    yearly: '{{value}} a year: from {{first}} to {{last}} in {{periods}} years.',
    fromNothing: 'From {{first}} to {{last}}.',
  },
};
