import { currencySaid } from '../../src/portfolio';

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
