import { currencyOfFormat, currencySaid, type RawTable, readPortfolio, sameCurrency } from '../../src/portfolio';

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

describe('a line above the table', () => {
  const table = (lines: readonly (readonly unknown[])[], above?: readonly (readonly unknown[])[]): RawTable => ({
    cells: [
      ...lines,
      ['Código', 'Facturación', 'Cuota'],
      ...Array.from({ length: 12 }, (_, i) => [`C${i}`, 1000 + 70 * i, 0.1]),
    ],
    firstRow: 3,
    firstColumn: 0,
    ...(above ? { above } : {}),
  });
  const lineOf = (...args: Parameters<typeof table>) => readPortfolio(table(...args)).portfolio.currencyLine;

  test.each([
    ['Importes en euros', 'euros'],
    ['Amounts in USD thousand', 'USD thousand'],
    ['Cartera 2026 (importes en miles de euros)', 'miles de euros'],
    ['Moneda: GBP', 'GBP'],
    ['(€)', '€'],
    ['k€', 'k€'],
    ['Figures in millions of USD', 'millions of USD'],
  ])('“%s” says %s', (text, said) => {
    expect(lineOf([[text]])).toEqual({ said, text, row: 3 });
    // Right above a table that begins below it.
    expect(lineOf([], [[''], [text, '', '']])).toEqual({ said, text, row: 2 });
  });

  test('a cell beside its label says it, too', () => {
    expect(lineOf([['Moneda', 'USD']])).toMatchObject({ said: 'USD', text: 'USD' });
  });

  test.each([
    ['a currency that a title names for another reason', [['Pesos pesados de la cartera']]],
    ['several currencies', [['Importes en euros'], ['Cifras en USD']]],
    ['no currency', [['Cartera de clientes — Informática del Norte, S. L.'], ['Datos en miles']]],
    ['the header of another table', [['Código', 'Importe (€)', 'IVA (€)', 'Total (€)']]],
  ])('is not taken for one of currency: %s', (_, lines) => {
    expect(readPortfolio(table([], lines)).portfolio.currencyLine).toBeUndefined();
  });
});
