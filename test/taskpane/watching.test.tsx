import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
import { refresh } from '../../src/taskpane/commands/readAgain';
import { paneEachTest } from '../support/paneOfTests';

jest.setTimeout(60_000);

const pane = paneEachTest();
beforeEach(async () => {
  await pane.click('Fotos y movimientos…');
  await pane.settle(50);
});

const panel = (): string => (pane.box.querySelector('[data-watching]')!.textContent ?? '').replace(/\u00a0/g, ' ');

/** The list with a label. */
const field = (label: string): HTMLSelectElement => {
  const found = [...pane.box.querySelectorAll('label')].find(({ textContent }) => textContent === label)!;
  return document.getElementById(found.htmlFor) as HTMLSelectElement;
};

/** The clients with other figures in a column, read again as the pane does when the sheet has changed. */
async function change(header: string, by: (value: number) => number): Promise<void> {
  const { cells } = pane.gateway.table!.raw;
  const at = cells[0]!.indexOf(header);
  const changed = cells.map((line, r) =>
    line.map((cell, c) => (r > 0 && c === at && typeof cell === 'number' ? by(cell) : cell)),
  );
  pane.gateway.table = { ...pane.gateway.table!, raw: { ...pane.gateway.table!.raw, cells: changed } };
  await act(async () => {
    pane.gateway.change();
    await refresh(pane.context);
  });
  await pane.settle(50);
}

test('a first snapshot: what will be written, that it was, and back', async () => {
  expect(panel()).toContain('Todavía no hay ninguna foto guardada.');
  const count = pane.context.store.get().reading!.clients;
  expect(panel()).toContain(
    `Se creará la hoja «Historial CEC» con ${count} filas, y la hoja «Historial CEC modelos», con el modelo que se usa; nada más cambia.`,
  );
  await pane.click('Guardar foto de hoy');
  expect(panel()).toContain(`Foto guardada: ${count} filas en Historial CEC!A2`);
  expect(pane.gateway.sheets.get('Historial CEC')).toHaveLength(count + 1);
  expect(pane.gateway.sheets.get('Historial CEC modelos')).toHaveLength(2);
  // The scheme stays with the workbook, as with a report: who opens it again goes on with it.
  const { store } = pane.context;
  expect(pane.gateway.state.schemes).toEqual([store.get().scheme]);
  expect(store.get().workbook.schemes).toEqual(pane.gateway.state.schemes);
  expect(panel()).toContain('Última foto: hoy.');
  // The same again would change nothing, and the grey button says so.
  expect(panel()).toContain('ya está guardada y es idéntica: no hay nada nuevo que guardar.');
  expect(pane.button('Guardar foto de hoy').disabled).toBe(true);
  await pane.choose('Fecha de la foto', '2026-11-21');
  expect(panel()).toContain('Se añadirán');
  await pane.choose('Fecha de la foto', '2026-11-22');
  expect(pane.button('Guardar foto de hoy').disabled).toBe(true);
  await pane.click('Deshacer');
  expect([...pane.gateway.sheets]).toEqual([]);
  expect([pane.gateway.state.schemes, store.get().workbook.schemes]).toEqual([[], []]);
  expect(panel()).toContain('Todavía no hay ninguna foto guardada.');
});

test('an earlier day, other figures, and why each client moved', async () => {
  await pane.choose('Fecha de la foto', '2026-08-01');
  await pane.click('Guardar foto');
  // The next one is of today again, not a correction of that day.
  expect(field('Fecha de la foto').value).toBe('2026-11-22');
  expect(panel()).toContain(
    'Última foto: hace 113 días (01/08/2026). Toca guardar otra: se quiere una cada trimestre.',
  );
  const headers = pane.gateway.table!.raw.cells[0] as string[];
  const turnover = headers.find((header) => /facturaci|turnover/i.test(header))!;
  await change(turnover, (value) => value / 20);
  expect(panel()).toMatch(/De 01\/08\/2026 a 22\/11\/2026: \d+ clientes cambian de segmento/);
  expect(pane.box.querySelectorAll('[data-mover]').length).toBeGreaterThan(1);
  expect(panel()).toMatch(new RegExp(`porque «${turnover}» baja de`));
  expect(panel()).toContain('¿Por qué han cambiado?');
  // Its sheets say the same, with the history that stands.
  await pane.click('Seguimiento');
  const printed = pane.gateway.printed.at(-1)!;
  expect(printed.sheets.map(({ id }) => id)).toEqual(['watching', 'watching_2']);
  expect(printed.sheets[1]!.sheet.cells.some(({ value }) => /baja de/.test(String(value)))).toBe(true);
  await pane.choose('Una foto cada', 'yearly');
  expect(panel()).not.toContain('Toca guardar otra');
  expect(pane.gateway.state.tools['watching']).toMatchObject({ cadence: 'yearly' });
});

test('the history that was read for its report is not read anew because another report is made', async () => {
  await pane.click('Guardar foto de hoy');
  await pane.click('Cerrar fotos y movimientos');
  await pane.click('Seguimiento');
  await pane.settle(50);
  const read = jest.spyOn(pane.gateway, 'readHeaded');
  await pane.click('Informe de cartera');
  await pane.settle(50);
  expect(pane.gateway.printed.at(-1)!.sheets[0]!.id).toBe('overview');
  expect(read).toHaveBeenCalledTimes(0);
  // Its own report is of the history as it stands.
  await pane.click('Hacer de nuevo «Seguimiento»');
  await pane.settle(50);
  expect(read).toHaveBeenCalled();
  read.mockClear();
  // What takes back may take back a snapshot.
  await pane.click('Deshacer');
  await pane.settle(50);
  expect(read).toHaveBeenCalled();
});

test('two saved days are compared unasked, and the days that are chosen hold', async () => {
  const turnover = (pane.gateway.table!.raw.cells[0] as string[]).find((header) => /facturaci/i.test(header))!;
  await pane.choose('Fecha de la foto', '2026-09-30');
  await pane.click('Guardar foto');
  await change(turnover, (value) => value / 20);
  await pane.choose('Fecha de la foto', '2026-10-31');
  await pane.click('Guardar foto');
  expect(panel()).toMatch(/De 30\/09\/2026 a 31\/10\/2026: \d+ clientes cambian de segmento/);
  await pane.choose('Antes', '2026-10-31');
  await pane.settle(50);
  expect(field('Antes').value).toBe('2026-10-31');
  expect(panel()).toContain('De 31/10/2026 a 22/11/2026: ningún cliente cambia de segmento');
  await pane.choose('Antes', '2026-09-30');
  await pane.choose('Después', '2026-10-31');
  await pane.settle(50);
  expect([field('Antes').value, field('Después').value]).toEqual(['2026-09-30', '2026-10-31']);
  expect(pane.gateway.state.tools['watching']).toMatchObject({ from: '2026-09-30', to: '2026-10-31' });
  expect(panel()).toMatch(/De 30\/09\/2026 a 31\/10\/2026: \d+ clientes/);
});

test('a sheet that has changed is said in the panel too, with the way on', async () => {
  await act(async () => pane.context.store.dispatch({ type: 'sheetChanged' }));
  const line = pane.box.querySelector('[data-stale]')!;
  expect(line.textContent).toContain('La hoja ha cambiado desde que se leyó.');
  await act(async () => line.querySelector('button')!.click());
  await pane.settle(50);
  expect(pane.box.querySelector('[data-stale]')).toBeNull();
});

test('what stops Excel is said, and nothing is remembered', async () => {
  pane.gateway.faults.set('appendRows', new ExcelProblem('historyChanged', { address: 'A1' }));
  await pane.click('Guardar foto de hoy');
  expect(pane.text()).toContain('La hoja del historial (A1) ha cambiado mientras se preparaba la foto.');
  expect([...pane.gateway.sheets]).toEqual([]);
});

test('a damaged history is named by its cell', async () => {
  await pane.choose('Fecha de la foto', '2026-08-01');
  await pane.click('Guardar foto');
  const rows = pane.gateway.sheets.get('Historial CEC')!.map((line) => [...line]);
  rows[0]![7] = 'Otra cosa';
  pane.gateway.sheets.set('Historial CEC', rows);
  await pane.choose('Una foto cada', 'monthly');
  await pane.click(/observaci/);
  expect(panel()).toContain("'Historial CEC'!H1 dice «Otra cosa» y ahí va «Perfil»");
});

const clientIds = (): readonly unknown[] => pane.gateway.table!.raw.cells.slice(1).map(([id]) => id);

/** A purchase list in the workbook, chosen as a user does: some clients buy from the middle of 2024 on, one in 2025 alone. */
async function choosePurchases(): Promise<void> {
  const ids = clientIds();
  const days = ['2024-08-15', '2024-11-15', '2025-02-15', '2025-05-15', '2025-08-15', '2025-11-15'];
  const lines = ids
    .slice(0, 5)
    .flatMap((id, k) => (k === 4 ? days.slice(3) : days).map((day) => [id, day, 1000 * (k + 1)]));
  const cells = [['Cliente', 'Fecha', 'Importe'], ...lines];
  pane.gateway.secondLists.push({
    ...{ kind: 'sheet', id: 's2', name: 'Ventas', sheetId: 's2', sheetName: 'Ventas', address: `A1:C${cells.length}` },
    ...{ rows: cells.length, columns: 3, cells },
  } as (typeof pane.gateway.secondLists)[number]);
  await pane.click('Lista de compras…');
  await pane.settle();
  await pane.choose('Lista de compras', 'sheet s2');
  await pane.click('Leer la lista');
  await pane.settle();
  await pane.click('Fotos y movimientos…');
  await pane.settle(50);
}

test('past quarters of the purchase list: which, how short, what it does not say, written and taken back', async () => {
  expect(panel()).toContain('Con una lista de compras');
  await choosePurchases();
  await pane.click('Ver las fotos que salen de «Ventas»');
  await pane.settle(50);
  const quarters = [...pane.box.querySelectorAll('[data-quarter]')].map(({ textContent }) => textContent);
  expect(quarters).toEqual([
    '30/09/2024: 4 clientes · con código y segmento: 4 con el valor de hoy, 0 si se deja en blanco · sólo 1,5 meses de facturas; no se llevan a un año',
    '31/12/2024: 4 clientes · con código y segmento: 4 con el valor de hoy, 0 si se deja en blanco · sólo 4,5 meses de facturas; no se llevan a un año',
    '31/03/2025: 4 clientes · con código y segmento: 4 con el valor de hoy, 0 si se deja en blanco · sólo 7,5 meses de facturas; no se llevan a un año',
    '30/06/2025: 5 clientes · con código y segmento: 5 con el valor de hoy, 0 si se deja en blanco · sólo 10,5 meses de facturas; no se llevan a un año',
    '30/09/2025: 5 clientes · con código y segmento: 5 con el valor de hoy, 0 si se deja en blanco',
  ]);
  expect(panel()).toMatch(/La lista no dice: «/);
  expect(panel()).toContain('Se creará la hoja «Historial CEC» con 22 filas, y la hoja «Historial CEC modelos»');
  expect(panel()).toContain('Van debajo aunque sean de fechas anteriores');
  await pane.choose('En las fotos', 'hold');
  await pane.settle(50);
  await pane.click('Guardar 5 fotos');
  await pane.settle(50);
  expect(panel()).toContain('5 fotos guardadas: 22 filas en Historial CEC!A2');
  const rows = pane.gateway.sheets.get('Historial CEC')!;
  expect(rows).toHaveLength(23);
  expect(rows[1]!.at(rows[0]!.indexOf('Observación'))).toMatch(/se mantienen en su valor de hoy/);
  // All of them stand there now: nothing is left to write, and that is said.
  expect(panel()).toContain('De esta lista de facturas no sale ninguna foto que no esté ya en el historial');
  expect(panel()).toMatch(/La foto del 30\/09\/2025|De 30\/09\/2025/);
  await pane.click('Deshacer');
  await pane.settle(50);
  expect([...pane.gateway.sheets]).toEqual([]);
  // The table was read again, and the panel is still open: all five are to be saved once more.
  expect(pane.button('Guardar 5 fotos').disabled).toBe(false);
});
