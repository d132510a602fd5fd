import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';

const HEADER = ['Código', 'Facturación', 'Cuota', 'Margen %', 'Años'];
const clients = (...odd: readonly (readonly [row: number, column: number, cell: unknown])[]): unknown[][] => {
  const rows = Array.from({ length: 24 }, (_, i): unknown[] => [
    ...[`C${i + 10}`, 1000 + 370 * ((i * 7) % 24), ((i % 10) + 1) / 12, 0.02 + (i % 6) / 15, i % 8],
  ]);
  for (const [row, column, cell] of odd) rows[row]![column] = cell;
  return [HEADER, ...rows];
};

let gateway: MemoryGateway;
let user: PaneInJsdom;
const open = async (cells: unknown[][]): Promise<void> => {
  gateway = new MemoryGateway(tableOf(cells as never));
  user = await openInJsdom(gateway);
};
afterEach(() => user.close());
const text = (): string => user.text().replace(/\u00a0/g, ' ');

test('a cell in another unit is told with the evidence, shown, and the column can be read otherwise', async () => {
  await open(clients([3, 2, 45]));
  await user.click(/^Clientes/);
  expect(text()).toContain(
    '«Cuota» se lee en tanto por uno (0,25 es 25 %). El 95 % de sus números está entre 0 y 1; uno no: 45. 1 celda no cuadra con esa unidad (45) y queda sin dígito: corríjala.',
  );
  await user.click('Ver filas');
  expect(gateway.selected).toEqual([[4]]);
  await user.click('Leer de 0 a 100');
  expect(text()).toContain('«Cuota» se lee de 0 a 100 (25 es 25 %).');
  expect(text()).toContain('Por sus celdas parece lo contrario: en tanto por uno (0,25 es 25 %).');
  await user.click('Leer en tanto por uno');
  expect(text()).toContain('«Cuota» se lee en tanto por uno');
});

test('numbers as text are converted after a preview, those cells only, and come back with Undo', async () => {
  await open(clients([3, 1, '1.234,56 €'], [5, 1, '(500,00)']));
  await user.click(/^Clientes/);
  await user.click('Convertirlos…');
  expect(text()).toContain('Una regla para toda la columna: la coma separa los decimales.');
  expect(text()).toContain('B5');
  expect(text()).toContain('1.234,56 €');
  expect(gateway.converted).toEqual([]);
  await user.click('Convertir 2 celdas');
  expect(gateway.converted.map(({ cells }) => cells)).toEqual([
    [
      { row: 4, column: 1, before: '1.234,56 €', after: 1234.56 },
      { row: 6, column: 1, before: '(500,00)', after: -500 },
    ],
  ]);
  expect(text()).toContain('2 celdas convertidas');
  expect(text()).not.toContain('escritos como texto');
  await user.click('Deshacer');
  expect(text()).toContain('2 números escritos como texto');
});

test('a column whose texts leave the decimals open asks, and converts nothing until it is said', async () => {
  await open(clients([3, 1, '1.234'], [5, 1, '5.678']));
  await user.click(/^Clientes/);
  await user.click('Convertirlos…');
  expect(text()).toContain('Sus textos no dicen qué signo separa los decimales: elíjalo.');
  expect(user.button(/^Convertir 0/)).toHaveProperty('disabled', true);
  await user.choose('Decimales con', ',');
  await user.click('Convertir 2 celdas');
  expect(gateway.converted[0]!.cells.map(({ after }) => after)).toEqual([1234, 5678]);
});
