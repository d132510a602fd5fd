import type { editing as spanish } from '../es/editing';

/** The parts of the pane that are fetched after its first paint, in English. */
export const editing: typeof spanish = {
  /** Before any table has been read. */
  empty: {
    title: 'Select your client table',
    text: 'A client table has a header row and one row per client below it, with columns such as:',
    columns: 'Client, Turnover, Total purchases, Margin, Years, Unpaid bills',
    hint: 'Clicking one cell of the table is enough.',
    sample: 'Insert a sample table on a new sheet',
    template: 'Insert an empty table for your data',
    again: 'Read the table',
  },
  /** Ways on from what reading a table had to say. */
  notes: {
    convert: 'Convert them…',
    showRows: 'Show rows',
    someRows_one: 'Row {{rows}} is selected: {{count}} of {{total}}.',
    someRows_other: 'Rows {{rows}} are selected: {{count}} of {{total}}.',
    nextRows: 'Show the next ones',
    firstRows: 'Show the first ones again',
    zero: 'Blank means zero',
    missing: 'Take it as missing again',
    leaveHidden: 'Leave hidden rows out',
    readHidden: 'Include hidden rows',
    kindWord: '{{word}} ({{count}})',
    kindOf: 'What status “{{word}}” is',
    kindUnsaid: '(not said)',
    kindAll: 'Show all {{count}} words',
    kindFewer: 'Show the first ones only',
    none: '(none)',
    lapsedAsLost: 'Count them as lost',
    lapsedAsCurrent: 'Count them as current again',
  },
  /** A workbook for somebody without the add-in. */
  handOver: {
    button: 'Hand over without CEC formulas',
    help: 'Columns of CEC formulas become values, and the workbook is searched for others: whoever lacks the add-in would see #NAME?.',
    done: 'The columns of the classification are values now.',
    none: 'The columns of the classification have no CEC formulas.',
    left_one: '{{count}} cell of your own still has a CEC formula: {{places}}.',
    left_other: '{{count}} cells of your own still have CEC formulas; the first: {{places}}.',
    names: 'These defined names use them, too: {{names}}.',
    paste:
      'Copy them and paste them as values (Paste Special > Values) before you send the workbook, or whoever lacks the add-in sees #NAME? in them.',
    copy: 'No other is left in the workbook. Save it under another name and send it; Undo brings the formulas back here.',
    asItIs: 'There is none in the workbook: you can send it as it is.',
  },
  aside: {
    said_one:
      '{{criterion}} is not proposed as a criterion: {{without}} of {{clients}} clients does not have it and would be left without a code.',
    said_other:
      '{{criterion}} is not proposed as a criterion: {{without}} of {{clients}} clients do not have it and would be left without a code.',
    zero: 'It can be taken if the empty cells of {{columns}} are zero.',
    share: 'Complete the share, or estimate that of the clients without one.',
    fill: 'Complete {{columns}}, or choose it all the same.',
    range: '{{first}} to {{last}}',
    take: 'Take it with empty cells as zero',
    estimated: 'The share is an estimate for those without one. It can be a criterion now.',
    takeShare: 'Take it as the fourth criterion',
  },
  segments: {
    shareCut: 'High share: more than',
    reading: 'High turnover: which clients',
    readings: {
      cumulative: 'The largest clients that together make over {{level}} of turnover',
      individual: 'Those that alone exceed {{level}} of turnover',
      maximum: 'Those that exceed {{level}} of the largest client’s turnover',
      percentile: 'The upper half of the clients',
      digit: 'Turnover digit 3 or 4',
      amount: 'Those above an amount that you set',
    },
    amount: 'Amount',
    amountIs: 'This means more than {{amount}}.',
    everyone: 'Read like this, everyone has high turnover.',
    amountExact: 'It is exactly the turnover of the largest client below: with 0.01 more it would have high turnover.',
    amountFixed: 'The amount stays fixed until you recalculate it.',
    again: 'Recalculate from today’s data',
    shareRange: 'A share goes from 0% to 100%.',
    columns: 'The share is taken from {{share}}; the turnover, from {{turnover}}.',
    noColumn: 'no column',
    conflicts_one: '{{count}} with a 4 in turnover, without high turnover',
    conflicts_other: '{{count}} with a 4 in turnover, without high turnover',
  },
  share: {
    none: 'No segments: the table has neither the share of customer nor the total purchases to work it out from. Codes and priority do not need it.',
    mark: '≈ share',
    estimate: 'Estimate the share…',
    change: 'Change where it comes from',
    of: 'Share of the segments',
    over_one:
      'The estimated share of {{count}} client is above 100%: it buys more from us than the estimate says it buys in all. Check the estimate.',
    over_other:
      'The estimated share of {{count}} clients is above 100%: they buy more from us than the estimate says they buy in all. Check the estimate.',
  },
  readings: {
    ask: 'Which clients count as having high turnover:',
    cumulative: 'Those that make {{level}}',
    amount: 'Those above {{amount}}',
    literal_one:
      'What the method says: {{count}} client makes more than {{level}} of the {{current}} that current clients make.',
    literal_other:
      'What the method says: {{count}} clients together make more than {{level}} of the {{current}} that current clients make.',
    classA_one: 'Like class A: {{count}} client makes more than {{level}}.',
    classA_other: 'Like class A: {{count}} clients together make more than {{level}}.',
    before_one:
      'The amount was fixed with other data: today {{count}} client is above it, with {{reached}} of turnover.',
    before_other:
      'The amount was fixed with other data: today {{count}} clients are above it, with {{reached}} of turnover.',
    other_one: '{{count}} client with high turnover.',
    other_other: '{{count}} clients with high turnover.',
    conflicts_one: '{{count}} with a 4 in turnover is left out.',
    conflicts_other: '{{count}} with a 4 in turnover are left out.',
  },
  story: {
    title: 'Why {{client}}',
    kind: '{{segment}}: outside the four segments because of its status.',
    noRank: 'No priority: a digit is missing.',
    lostToo_one: '{{count}} of them lost',
    lostToo_other: '{{count}} of them lost',
    place: 'No. {{rank}} of {{of}}{{(lost)}} by priority: the list is ordered by {{by}}, and its own is {{score}}.',
    by: {
      total: 'the total score',
      weighted: 'the weighted score',
      totalLoyalty: 'the total score times the loyalty factor',
      weightedLoyalty: 'the weighted score times the loyalty factor',
    },
    also: { total: 'Total score: {{value}}.', weighted: 'Weighted score: {{value}}.' },
    loyalty: {
      counts: 'Loyalty factor: {{factor}}, already in that score.',
      aside: 'Loyalty factor: {{factor}}; it plays no part in this order.',
    },
    equals_one: 'One other client has the same.',
    equals_other: '{{count}} other clients have the same.',
    decided: {
      before: '{{other}} comes right before it by {{what}} ({{theirs}} against {{own}}).',
      after: 'It comes right before {{other}} by {{what}} ({{own}} against {{theirs}}).',
      beforeById: '{{other}} comes right before it because, all else being equal, the client id decides.',
      afterById: 'It comes right before {{other}} because, all else being equal, the client id decides.',
      shared: 'It shares the number with {{other}}: they have the same client id and the same figures.',
    },
    what: { total: 'total score', weighted: 'weighted score', turnover: 'turnover' },
    disagree:
      'Priority and strategy do not contradict each other: priority adds up the four digits, and the strategy “{{strategy}}” comes from the segment, which looks at share and turnover only.',
    block: 'Sales block: {{value}} in “{{column}}” gives a {{digit}}, and sales are blocked with {{upTo}}.',
    blockBeyond: {
      days: 'Sales block: {{value}} days in “{{column}}”, and more than {{above}} block.',
      amount: 'Sales block: {{value}} in “{{column}}”, and more than {{above}} blocks.',
    },
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
  column: { chosen: 'Why this column: {{why}}.', others: 'Why not others: {{others}}.' },
  axis: { low: 'min. {{value}}', high: 'max. {{value}}' },
  changes: {
    rank: 'No. {{rank}}',
    found_one:
      '{{count}} cell of the written columns does not say what this scheme gives now: {{why}}. Writing again brings it up to date.',
    found_other:
      '{{count}} cells of the written columns do not say what this scheme gives now: {{why}}. Writing again brings them up to date.',
    because: {
      data_one: 'the table’s data have changed since it was written',
      data_other: 'the table’s data have changed since they were written',
      model_one: 'it was written with another scheme',
      model_other: 'they were written with another scheme',
      edited_one: 'somebody has changed it since it was written',
      edited_other: 'somebody has changed them since they were written',
      unknown_one: 'it was written with another scheme or other data, or somebody has changed it',
      unknown_other: 'they were written with another scheme or other data, or somebody has changed them',
    },
    list: 'Clients that change',
    otherScore: 'Another score orders the list now (with weights, or without): scores are not compared.',
    byTotal: 'Codes of other criteria compare by their total, not digit by digit.',
    more_one: 'These are the first {{shown}} by priority; {{count}} more is left out.',
    more_other: 'These are the first {{shown}} by priority; {{count}} more are left out.',
  },
};
