import { toolColumns } from '../../src/tools';
import { inputsOf, schemeOf } from './support';

const headersOf = (margin: boolean, language: 'es' | 'en'): string[] => {
  const inputs = inputsOf(
    [
      ['Id', 'Cliente', 'Facturación', 'A', 'B', 'C', ...(margin ? ['Margen %'] : [])],
      ...[900, 500, 100].map((turnover, i) => [`C${i}`, `Cliente ${i}`, turnover, 1, 2, 3, ...(margin ? [0.3] : [])]),
    ],
    () => schemeOf({ turnover: 'Facturación', others: ['A', 'B', 'C'] }),
  );
  return toolColumns('value', null, inputs, { wanted: ['tool_value_group'], language }).map(({ header }) => header);
};

test('the header of the value group says what clients are ranked by: net value, or future sales without a margin', () => {
  expect(headersOf(true, 'en')[0]).toContain('(by rank of net value)');
  expect(headersOf(false, 'en')[0]).toContain('(by rank of future sales)');
  expect(headersOf(false, 'es')[0]).toContain('(por puesto de ventas futuras)');
});
