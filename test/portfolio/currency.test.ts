import { currencyOfFormat, currencySaid, sameCurrency } from '../../src/portfolio';

test.each([
  ['Facturación (€)', '€'],
  ['Ventas 2025 k€', 'k€'],
  ['Facturación (miles de euros)', 'miles de euros'],
  ['Turnover EUR', 'EUR'],
  ['Net sales [USD]', 'USD'],
  ['Sales ($000)', '$000'],
  ['Sales, US$ m', 'US$ m'],
  ['Turnover £', '£'],
  ['Facturación', null],
  ['Ventas en Europa', null],
  ['Open invoices', null],
  ['Pendientes', null],
  ['Margen M', null],
])('the currency in the header %s is %s', (header, said) => {
  expect(currencySaid(header)).toBe(said);
});

test.each([
  ['#,##0.00 "€"', '€'],
  ['#,##0.00 €', '€'],
  ['#,##0.00\\ "€";[Red]\\-#,##0.00\\ "€"', '€'],
  ['_-* #,##0.00 [$€-C0A]_-;-* #,##0.00 [$€-C0A]_-;_-* "-"?? [$€-C0A]_-;_-@_-', '€'],
  ['[$€-x-euro2] #,##0', '€'],
  ['$#,##0.00', '$'],
  ['"$"#,##0.00_);("$"#,##0.00)', '$'],
  ['[$$-80A]#,##0.00', '$'],
  ['[$US$-409]#,##0', 'US$'],
  ['[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00', '£'],
  ['#,##0 [$USD]', 'USD'],
  ['#,##0.00 "EUR"', 'EUR'],
  ['#,##0 [$zł-415]', 'zł'],
  ['#,##0 "k€"', 'k€'],
  // Divided by a thousand for show: the cell holds euros.
  ['#,##0, "k€"', '€'],
  ['#,##0,," M€"', '€'],
  ['General', null],
  ['#,##0.00', null],
  ['0.0%', null],
  ['dd/mm/yyyy', null],
  ['[$-C0A]d "de" mmmm "de" yyyy', null],
  ['0 "años"', null],
  ['@', null],
  ['', null],
])('the number format %s shows %s', (format, currency) => {
  expect(currencyOfFormat(format)).toBe(currency);
});

test('one currency is said in several ways, and $ may be any dollar or peso', () => {
  for (const [a, b] of [
    ['€', 'EUR'],
    ['miles de euros', 'k€'],
    ['USD', 'US$'],
    ['$', 'USD'],
    ['MXN', '$'],
    ['£', 'GBP'],
  ])
    // prettier-ignore
    expect(sameCurrency(a!, b!)).toBe(true);
  for (const [a, b] of [['€', '$'], ['USD', 'MXN'], ['£', '€'], ['CHF', 'EUR']]) expect(sameCurrency(a!, b!)).toBe(false); // prettier-ignore
});
