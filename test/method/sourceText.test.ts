import { sourceNamed, sourceText } from '../../src/method';
import { portfolioFromColumns } from '../../src/portfolio';

test.each([
  'Ventas; netas',
  `L'importe; neto`,
  'Importe; "neto"',
  `L'importe; "neto"`,
  `"Neto" y 'bruto'; "los dos"`,
  '"Entre comillas"',
  'Con "" dentro; así',
])('a header with signs of its own, %s, is read back from the calculation that names it', (header) => {
  const portfolio = portfolioFromColumns({ numeric: { [header]: [1, 2], Otra: [3, 4] } });
  const columns = [header, 'Otra'].map((each) => ({ kind: 'column', header: each }));
  const named = sourceNamed(sourceText({ kind: 'sum', columns } as never), portfolio);
  expect(named).toMatchObject({ kind: 'sum', columns: [{ header }, { header: 'Otra' }] });
});
