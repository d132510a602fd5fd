/** In which unit a column of shares, margins or growth is read, and why, in English. */
export const unit = {
  currency: {
    label: 'Currency of the turnover',
    none: '(the table does not say)',
    by: {
      user: 'You have said so.',
      header: 'The header says so.',
      line: '“{{text}}” in row {{row}} says so.',
      cells: 'The format of the cells says so.',
      nobody: 'Neither the header, nor the format of the cells, nor a line above the table says it.',
    },
    asTable: 'As the table says',
  },
  label: 'Its numbers are',
  choice: { fraction: 'fractions (0.25 is 25%)', percent: 'from 0 to 100 (25 is 25%)', number: 'as they stand' },
  amounts: 'amounts',
  read: {
    fraction: '“{{column}}” is read as fractions (0.25 is 25%).',
    percent: '“{{column}}” is read as 0–100 (25 is 25%).',
    number: '“{{column}}” is read as it stands.',
    amount: '“{{column}}” is read as amounts.',
  },
  evidence: {
    all: 'All of its numbers are between {{low}} and {{high}}.',
    some_one: '{{share}} of its numbers are between {{low}} and {{high}}; one is not: {{examples}}.',
    some_other: '{{share}} of its numbers are between {{low}} and {{high}}; {{count}} are not: {{examples}}.',
    none: 'None of its numbers is between {{low}} and {{high}}: {{examples}}.',
  },
  formatted_one: 'One cell is formatted as a percentage.',
  formatted_other: '{{count}} cells are formatted as percentages.',
  formattedAll: 'Its cells are formatted as percentages.',
  formattedAmong_one:
    'One cell is formatted as a percentage: Excel keeps 45% as 0.45, and among 0–100 that is 0.45%. Check it.',
  formattedAmong_other:
    '{{count}} cells are formatted as percentages: Excel keeps 45% as 0.45, and among 0–100 that is 0.45%. Check them.',
  doubt: {
    few: 'There are too few numbers to tell their unit: check it.',
    mixed: 'There are numbers in both units: check which it is.',
    amount: 'They could be percentages from 0 to 100: check it.',
    otherwise: 'Its cells say otherwise: {{judged}}.',
  },
  unfit_one: '{{count}} cell does not fit that unit ({{examples}}) and gets no digit: correct it.',
  unfit_other: '{{count}} cells do not fit that unit ({{examples}}) and get no digit: correct them.',
  over_one: '{{count}} cell is read as more than 100%: {{examples}}. Check that it is not in another unit.',
  over_other: '{{count}} cells are read as more than 100%: {{examples}}. Check that they are not in another unit.',
  readAs: { fraction: 'Read as fractions', percent: 'Read as 0–100', number: 'Read as they stand' },
};
