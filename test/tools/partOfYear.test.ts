import { runTool } from '../../src/tools';
import { proposedProfitability } from '../../src/tools/profitability/settings';
import { partOfYear, toWholeYear } from '../../src/tools/profitability/yearOf';
import { inputsOf, schemeOf } from './support';

test.each([
  ['Pedidos 2026', '2026-10-30', 365 / 303],
  ['Pedidos 2024', '2024-06-30', 366 / 182],
  ['Pedidos 2025', '2026-10-30', 1],
  ['Pedidos 2026', '2026-12-31', 1],
  ['Pedidos 2026', null, 1],
  // Days that say too little of a year, and months of which nobody says how many.
  ['Pedidos 2026', '2026-01-10', 1],
  ['Pedidos 1T 2026', '2026-10-30', 1],
  ['Pedidos al año', '2026-10-30', 1],
])('%s, known up to %s: times %d', (header, date, times) => {
  expect(toWholeYear(partOfYear(header, date))).toBeCloseTo(times, 12);
});

const HEADERS = ['Cliente', 'Facturación 2025', 'Cuota', 'Margen %', 'Pedidos 2026'];
const rows = [
  ['A', 1000, 0.5, 0.3, 302],
  ['B', 500, 0.5, 0.3, 151],
];

test('ten months of orders are brought to a year, and the sheet says so', () => {
  const scheme = {
    ...schemeOf({ turnover: 'Facturación 2025', share: 'Cuota', others: ['Margen %', 'Pedidos 2026'] }),
    referenceDate: '2026-10-29',
  };
  const inputs = inputsOf([HEADERS, ...rows], () => scheme);
  const settings = { ...proposedProfitability(inputs.classification.portfolio), orders: 'Pedidos 2026', orderCost: 2 };
  const { sheet } = runTool('profitability', settings, inputs, 'es').sheets[0]!;
  const said = sheet.cells.map(({ value }) => value);
  expect(said).toContain('Columna «Pedidos 2026» × 365 ÷ 302: el año no ha terminado, hasta el 29/10/2026');
  expect(said).toContain(2 * 365 + 2 * 182.5);
});

test('beside a turnover of the same months they stay: cost and margin are of the same time', () => {
  const headers = HEADERS.map((header) => header.replace('Facturación 2025', 'Facturación 2026'));
  const scheme = {
    ...schemeOf({ turnover: 'Facturación 2026', share: 'Cuota', others: ['Margen %', 'Pedidos 2026'] }),
    referenceDate: '2026-10-29',
  };
  const inputs = inputsOf([headers, ...rows], () => scheme);
  const settings = { ...proposedProfitability(inputs.classification.portfolio), orders: 'Pedidos 2026', orderCost: 2 };
  const said = runTool('profitability', settings, inputs, 'es').sheets[0]!.sheet.cells.map(({ value }) => value);
  expect(said).toContain(2 * (302 + 151));
  expect(said.join('\n')).not.toContain('× 365');
});
