import { sourceText } from '../../src/method';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';

jest.setTimeout(60_000);

/** No share and no total purchases: what an ERP knows. */
const ERP: readonly (readonly unknown[])[] = [
  ['Cliente', 'Facturación', 'Margen %', 'Años de relación', 'Pedidos', 'Empleados', 'Competidores', 'Sector'],
  ['C01', 420000, 20, 8, 30, 250, 1, 'Industria'],
  ['C02', 180000, 12, 3, 20, 120, 3, 'Servicios'],
  ['C03', 150000, 9, 2, 10, 40, 1, 'Industria'],
  ['C04', 60000, 4, 5, 8, 12, 7, 'Comercio'],
  ['C05', 50000, 30, 1, 4, 300, 0, 'Servicios'],
  ['C06', 42000, 17, 12, 2, 50, 5, 'Industria'],
];

const shareOf = ({ pane }: PaneInJsdom): string | null => {
  const { share } = pane.context.store.get().scheme!.segmentation;
  return share && sourceText(share);
};

test('without a share the pane offers to estimate it, and flags what it estimates wherever it counts', async () => {
  const pane = await openInJsdom(new MemoryGateway(tableOf(ERP)));
  await pane.settle(50);
  expect(shareOf(pane)).toBeNull();
  await pane.click('Estimar la cuota…');
  // Why there are no segments stands before any count of them; estimates are what is offered first, and no kind that is no share.
  const options = [...pane.box.querySelectorAll('[data-share-source] option')].map((each) =>
    each.getAttribute('value'),
  );
  // Those that the columns at hand suffice for stand first; what another lacks is said.
  expect(options.slice(0, 4)).toEqual(['', '=sector', '=equalSplit', '=declared']);
  const labels = [...pane.box.querySelectorAll('[data-share-source] option')].map(({ textContent }) => textContent!);
  expect(labels.slice(1, 4).map((label) => /\(falta: (.*)\)$/.exec(label)?.[1] ?? null)).toEqual([
    ...[null, null, 'Compras totales del cliente'],
  ]);
  expect(options.filter((value) => value!.startsWith('='))).toEqual(['=sector', '=equalSplit', '=declared', '=share']);
  await pane.choose('Se toma de', '=equalSplit');
  // The columns that the table's headers call so are taken at once.
  expect(shareOf(pane)).toBe('split(Facturación;Competidores)');
  await pane.settle(50);
  expect(pane.text()).toContain('La cuota de 6 clientes es una estimación: a partes iguales entre sus proveedores.');
  expect(pane.text()).toContain('Vital≈ cuota');
  await pane.click('C02: por qué');
  await pane.settle(50);
  expect(pane.text()).toContain('Cuota estimada: a partes iguales entre sus proveedores.');
  expect(pane.text()).toContain('Con la cuota estimada (a partes iguales entre proveedores), probabilidad:');
  await pane.close();
});

test('until an estimate is complete, it is said that the share of before goes on being read', async () => {
  const shares = [0.2, 0.4, 0.1, 0.6, 0.3, 0.5];
  const clients = ERP.map((row, k) => [...row, k === 0 ? 'Cuota de cliente' : shares[k - 1]!]);
  const pane = await openInJsdom(new MemoryGateway(tableOf(clients)));
  await pane.settle(50);
  await pane.click(/^2\.º dígito/);
  expect(pane.text()).toContain('Por qué esta columna');
  await pane.choose('Se toma de', '=sector');
  expect(pane.text()).toContain('Hasta que elija, se sigue leyendo «Cuota de cliente»');
  expect(pane.text()).not.toContain('Por qué esta columna');
  await pane.choose('Gasto por empleado', '=one');
  await pane.choose('Importe anual por empleado', '4000');
  // A share that is known goes before the estimate.
  expect(shareOf(pane)).toBe('Cuota de cliente | sector(Facturación;Empleados;4000)');
  expect(pane.text()).not.toContain('Hasta que elija');
  expect(pane.text()).not.toContain('Por qué esta columna');
  await pane.close();
});

test('spend per employee is one amount or one by sector; above 100 % it says what is wrong', async () => {
  const pane = await openInJsdom(new MemoryGateway(tableOf(ERP)));
  await pane.settle(50);
  await pane.click('Estimar la cuota…');
  await pane.choose('Se toma de', '=sector');
  await pane.choose('Nuestras ventas', 'Facturación');
  await pane.choose('Sus empleados', 'Empleados');
  await pane.choose('Gasto por empleado', '=one');
  await pane.choose('Importe anual por empleado', '0');
  expect(pane.text()).toContain('Escriba un importe mayor que cero.');
  await pane.choose('Importe anual por empleado', '4000');
  expect(shareOf(pane)).toBe('sector(Facturación;Empleados;4000)');
  await pane.settle(50);
  expect(pane.text()).toContain('La cuota estimada de 1 cliente pasa del 100 %');
  await pane.choose('Gasto por empleado', '=by Sector');
  await pane.settle(50);
  await pane.choose('Importe anual por empleado: Industria', '12000');
  expect(shareOf(pane)).toBe('sector(Facturación;Empleados;Sector;Industria=12000)');
  await pane.choose('Importe anual por empleado: los demás', '9000');
  expect(shareOf(pane)).toBe('sector(Facturación;Empleados;Sector;Industria=12000;*=9000)');
  await pane.settle(50);
  expect(pane.text()).not.toContain('pasa del 100 %');
  await pane.choose('Si se conoce, de', 'Margen %');
  expect(shareOf(pane)).toBe('Margen % | sector(Facturación;Empleados;Sector;Industria=12000;*=9000)');
  await pane.close();
});

test('while an estimate is unfinished its own hint is said, and what is known can be told from the start', async () => {
  const clients = ERP.map((row) => row.map((cell) => (cell === 'Competidores' ? 'Otros' : cell)));
  const pane = await openInJsdom(new MemoryGateway(tableOf(clients)));
  await pane.settle(50);
  await pane.click('Estimar la cuota…');
  await pane.choose('Se toma de', '=equalSplit');
  expect(pane.text()).toContain('Elija la columna con el número de competidores.');
  expect(pane.text()).not.toContain('y el gasto por empleado.');
  expect(pane.text()).toContain(
    'El cliente con un dato en esa columna lo conserva; solo se estima la cuota de los demás.',
  );
  await pane.choose('Si se conoce, de', 'Margen %');
  expect(shareOf(pane)).toBeNull();
  await pane.choose('Sus competidores', 'Otros');
  expect(shareOf(pane)).toBe('Margen % | split(Facturación;Otros)');
  await pane.close();
});

test('without a share and with a lost client, why there are no segments is said before the bar', async () => {
  const clients = ERP.map((row, k) => [...row, k === 0 ? 'Situación' : k === 1 ? 'Perdido' : 'Actual']);
  const pane = await openInJsdom(new MemoryGateway(tableOf(clients)));
  await pane.settle(50);
  const text = pane.text();
  expect(text).toContain('Por clientes');
  expect(text.indexOf('Sin segmentos: la tabla no tiene la cuota')).toBeGreaterThan(0);
  expect(text.indexOf('Sin segmentos: la tabla no tiene la cuota')).toBeLessThan(text.indexOf('Por clientes'));
  await pane.close();
});

test('a share that most clients lack is estimated from where that is said, and can then be a criterion', async () => {
  const known = [0.2, '', '', '', 0.3, ''];
  const clients = ERP.map((row, k) => [...row, k === 0 ? 'Cuota de cliente' : known[k - 1]!]);
  const pane = await openInJsdom(new MemoryGateway(tableOf(clients)));
  await pane.settle(50);
  expect(pane.text()).toContain('«Cuota de cliente» no se propone como criterio: 4 de 6 clientes');
  expect(pane.text()).toContain('4 clientes sin segmento');
  // Both sentences lead to the estimate: that of the criterion and that of the segments.
  const ways = [...pane.box.querySelectorAll('button')].filter((each) => each.textContent === 'Estimar la cuota…');
  expect(ways).toHaveLength(2);
  await pane.click('Estimar la cuota…');
  await pane.choose('Se toma de', '=equalSplit');
  await pane.settle(50);
  // What is known stays known.
  expect(shareOf(pane)).toBe('Cuota de cliente | split(Facturación;Competidores)');
  expect(pane.text()).toContain('La cuota de 4 clientes es una estimación');
  expect(pane.text()).not.toContain('no se propone como criterio');
  await pane.click('Tomarla como cuarto criterio');
  await pane.settle(50);
  const { profiles } = pane.pane.context.store.get().scheme!;
  expect(profiles[0]!.criteria.map((each) => each!.key)).toContain('share');
  expect(sourceText(profiles[0]!.criteria[3]!.source)).toBe('Cuota de cliente | split(Facturación;Competidores)');
  expect(pane.text()).not.toContain('Tomarla como cuarto criterio');
  await pane.close();
});

test('the few that have no segment for want of a share are a way to the estimate, too', async () => {
  const known = [0.2, 0.4, 0.1, 0.6, 0.3, ''];
  const clients = ERP.map((row, k) => [...row, k === 0 ? 'Cuota de cliente' : known[k - 1]!]);
  const pane = await openInJsdom(new MemoryGateway(tableOf(clients)));
  await pane.settle(50);
  expect(pane.text()).toContain('1 cliente sin segmento');
  await pane.click('Estimar la cuota…');
  await pane.settle(50);
  await pane.choose('Se toma de', '=equalSplit');
  await pane.settle(50);
  expect(pane.text()).not.toContain('sin segmento:');
  expect(pane.text()).toContain('La cuota de 1 cliente es una estimación');
  await pane.close();
});

test('an estimate that is complete lacks nothing, whatever its columns are called', async () => {
  const declared = [0.2, 0.4, 0.1, 0.6, 0.3, 0.5];
  const clients = ERP.map((row, k) => [...row, k === 0 ? 'Cuota declarada' : declared[k - 1]!]);
  const pane = await openInJsdom(new MemoryGateway(tableOf(clients)));
  await pane.settle(50);
  await pane.click('Límites de los segmentos');
  await pane.choose('Se toma de', '=declared');
  expect(pane.text()).toContain('lo que declara el cliente (falta: Compras totales del cliente)');
  await pane.choose('Nuestras ventas', '');
  await pane.choose('sobre lo que declara', 'Cuota declarada');
  expect(shareOf(pane)).toContain('declared(');
  expect(pane.text()).not.toContain('(falta:');
  await pane.close();
});
