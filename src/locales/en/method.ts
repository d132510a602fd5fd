import type { method as spanish } from '../es/method';

/** What the method says about clients, schemes and its own refusals, in English. */
export const method: typeof spanish = {
  remark: {
    missing: '{{criterion}}: {{reason}}',
    noSegment: {
      share: 'No segment: share is missing',
      turnover: 'No segment: turnover is missing',
      digit: 'No segment: the turnover digit is missing',
    },
    profile: 'Profile: {{name}}',
    profileOpen_one:
      'No code: criterion {{lacks}} of its profile “{{name}}” is still to be chosen, in the pane under Criteria',
    profileOpen_other:
      'No code: criteria {{lacks}} of its profile “{{name}}” are still to be chosen, in the pane under Criteria',
    scoreAgainstSegment: 'By its score it would be kept, by its segment let go: check before you act',
    dropOnEstimate: 'Its segment lets it go by an estimated share: check the share first',
    inactive: 'Inactive: buys no product family',
    overCatalogue: 'Buys more families than the catalogue has',
    shareOverOne: 'Share above 100%: check the total purchases',
    shareDeclared: 'Estimated share: as the client declares',
    shareSector: 'Estimated share: sector spend per employee',
    shareEqualSplit: 'Estimated share: split equally among its suppliers',
    estimateOverOne:
      'The estimated share is above 100%: it buys more from us than the estimate says it buys in all; check the estimate',
    negativeTurnover: 'Negative turnover (credit notes): counts as zero in sums and in its share',
    noHistory: 'No history: less than a year of relationship and no unpaid bill',
    grewFromNothing: 'New client: bought nothing before',
    stayedAtNothing: 'No purchases before or now',
    filled: 'Digit assumed for missing data',
  },
  explain: {
    exact: {
      both: 'Digit {{digit}} because {{value}} {{met}} and {{better}}',
      first: 'Digit {{digit}} because {{value}} {{met}}',
      last: 'Digit {{digit}} because {{value}} {{better}}',
      open: 'Digit {{digit}} for everyone: the band has no cuts',
    },
    met: {
      gt: 'is more than {{cut}}',
      gte: 'is {{cut}} or more',
      lte: 'is not more than {{cut}}',
      lt: 'is less than {{cut}}',
    },
    better: {
      gt: 'is not more than {{cut}}',
      gte: 'is less than {{cut}}',
      lte: 'is more than {{cut}}',
      lt: 'is not less than {{cut}}',
    },
    /** Of a value that is the limit itself. */
    onLimit: {
      met: 'is exactly the limit (which counts)',
      gt: 'only reaches {{cut}}, which has to be passed',
      lt: 'is exactly {{cut}}, and has to be below it',
    },
    grewFromNothing: 'Digit {{digit}} because it bought nothing before and buys now',
    stayedAtNothing: 'Digit {{digit}} because it bought nothing before and buys nothing now',
    blank: 'No digit: in “{{column}}” {{reason}}',
    filled: 'Digit {{digit}} assumed: in “{{column}}” {{reason}}',
  },
  warning: {
    mixedCurrency:
      'Turnover is in several currencies: {{currencies}}. Sums of amounts in different currencies mean nothing: bring them to one before you rely on totals, percentages and cuts.',
    profileOpen_one:
      'The profile “{{profile}}” lacks criterion {{lacks}}: its clients have no code until you choose it. Everybody else has theirs.',
    profileOpen_other:
      'The profile “{{profile}}” lacks criteria {{lacks}}: its clients have no code until you choose them. Everybody else has theirs.',
    loyaltyCountedTwice: 'The profile “{{profile}}” counts years twice: as a criterion and in the loyalty factor.',
    impossibleDigit_one: '{{criterion}}: with these cuts nobody can have the digit {{digits}}.',
    impossibleDigit_other: '{{criterion}}: with these cuts nobody can have the digits {{digits}}.',
    oneClient: 'With one client, cuts that are found among the clients (Pareto, quartiles) say nothing: type your own.',
    weightsAside_one:
      'The list is ordered by the total score, without the weights: the profile {{profiles}} has none, and scores with weights and without cannot be compared. Give that profile weights too, and the weighted score orders the list.',
    weightsAside_other:
      'The list is ordered by the total score, without the weights: the profiles {{profiles}} have none, and scores with weights and without cannot be compared. Give those profiles weights too, and the weighted score orders the list.',
    weightsExpired: 'The weights of the profile “{{profile}}” were valid until {{validUntil}}: review them.',
    shareOver_one:
      '{{name}} would buy more than 100% of all its purchases from us: check its total purchases; until then its share digit is the highest.',
    shareOver_other:
      '{{count}} clients would buy more than 100% of all their purchases from us (the first, {{name}}): check their total purchases; until then their share digit is the highest.',
    sameDigit:
      '{{column}}: {{count}} of {{clients}} clients have a {{digit}}. These cuts hardly tell clients apart; review them.',
    conflicts_one:
      '{{count}} client with a 4 in turnover is in a segment of low turnover, by the scheme’s reading of “high turnover”.',
    conflicts_other:
      '{{count}} clients with a 4 in turnover are in segments of low turnover, by the scheme’s reading of “high turnover”.',
    classA: 'Class A holds {{share}} of the clients; about 20% is usual. Review the turnover cuts.',
  },
};
