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
    inactive: 'Inactive: buys no product family',
    overCatalogue: 'Buys more families than the catalogue has',
    shareOverOne: 'Share above 100%: check the total purchases',
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
    grewFromNothing: 'Digit {{digit}} because it bought nothing before and buys now',
    stayedAtNothing: 'Digit {{digit}} because it bought nothing before and buys nothing now',
    blank: 'No digit: in “{{column}}” {{reason}}',
    filled: 'Digit {{digit}} assumed: in “{{column}}” {{reason}}',
  },
  warning: {
    mixedCurrency:
      'Turnover is in several currencies: {{currencies}}. Sums of amounts in different currencies mean nothing: bring them to one before you rely on totals, percentages and cuts.',
    loyaltyCountedTwice: 'The profile “{{profile}}” counts years twice: as a criterion and in the loyalty factor.',
    impossibleDigit: '{{criterion}}: with these cuts nobody can have the digit {{digit}}.',
    weightsExpired: 'The weights of the profile “{{profile}}” were valid until {{validUntil}}: review them.',
    sameDigit:
      '{{column}}: {{count}} of {{clients}} clients have a {{digit}}. These cuts hardly tell clients apart; review them.',
    conflicts_one:
      '{{count}} client with a 4 in turnover is in a segment of low turnover, by the scheme’s reading of “high turnover”.',
    conflicts_other:
      '{{count}} clients with a 4 in turnover are in segments of low turnover, by the scheme’s reading of “high turnover”.',
    classA: 'Class A holds {{share}} of the clients; about 20% is usual. Review the turnover cuts.',
  },
  problem: {
    cutsNotAscending: 'Cuts must go from low to high: {{cuts}}.',
    cutsBlankInside: 'Only the cut at the open end may be left empty: {{cuts}}.',
    cutsCount: 'Four digits need three cuts; there are {{count}}.',
    boundaryOfDirection: 'The boundary “{{boundary}}” does not go with the direction “{{direction}}”.',
    weightsNegative: 'No weight may be negative.',
    weightsSum: 'Weights must add up to 1 (or 100%); they add up to {{sum}}.',
    weightsCount: 'Four weights are needed; there are {{count}}.',
    digitOutOfRange: 'A digit goes from 1 to 4; here it is {{digit}}.',
    codeOutOfRange: 'A CEC code has four digits from 1 to 4; here it is {{code}}.',
    yearsNegative: 'Years of relationship cannot be negative: {{years}}.',
    levelsNotAscending: 'Levels must rise between 0 and 1: {{levels}}.',
    columnMissing:
      'The scheme uses the column “{{header}}”, which is not in the table. Columns there are: {{headers}}. Change the column in the scheme or the header in the sheet.',
    columnHoldsText: 'The column “{{header}}” holds text and the scheme needs numbers. Choose another column.',
    referenceDateMissing:
      'Years since “{{header}}” are counted up to a date, and the scheme does not say which. Give the reference date (--date on the command line).',
    criterionUnknown:
      '“{{name}}” is neither a criterion of the catalogue nor a column of numbers in the table. What is there: {{offered}}.',
    criterionAmbiguous: '“{{name}}” may be more than one column: {{headers}}. Write the header exactly as it stands.',
    criterionWithoutColumn:
      'No column of the table is recognised as {{criterion}}. Name one of those that are there instead: {{offered}}.',
    criterionTwice:
      'Criteria {{first}} and {{second}} are the same: “{{source}}” with the same cuts. Change the cuts of one of them, or choose other data.',
    tooFewCriteria:
      'Four criteria are needed. Recognised in the table: {{count}} ({{found}}). Add or rename columns ({{missing}}) or use a scheme (--scheme).',
    tooFewUsable:
      'Four criteria are needed. Recognised in the table: {{count}} ({{found}}). Some columns could not be used: {{notTaken}}. Mend them, add others or use a scheme (--scheme).',
    schemeDamaged: 'The scheme is damaged at “{{path}}”: expected {{expected}}, found {{received}}.',
    schemeNotJson: 'The scheme file is not valid JSON. Export it again or choose another file.',
    schemeFormat: 'The file is not a classification scheme (format “{{format}}”). Choose another file.',
    schemeTooNew:
      'The scheme is of a newer version ({{version}}) than this program knows ({{known}}). Update the program.',
    profileMissing: 'No criteria profile fits the family “{{family}}” with the status “{{kind}}”.',
    formulaColumnMissing:
      'Formulas need the column “{{header}}” on the sheet, and it is not there. Choose another column or write values.',
    formulaTooManyRows: 'There are {{rows}} rows and formulas rank up to {{most}}. Write values or divide the table.',
    formulaTooLong:
      'The formula of the column “{{column}}” is more than Excel takes ({{length}} characters). Use fewer profiles or write values.',
    formulaTextTooLong:
      '“{{text}}…” has more than 255 characters, and Excel takes no text that long in a formula. Shorten the name or write values.',
    formulaWordsAlike: 'Excel cannot tell “{{word}}” from another. Change one of the names or write values.',
  },
};
