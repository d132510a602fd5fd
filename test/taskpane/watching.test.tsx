import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
import { refresh } from '../../src/taskpane/commands/readAgain';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

jest.setTimeout(60_000);

let gateway: MemoryGateway;
let pane: PaneInJsdom;
beforeEach(async () => {
  gateway = new MemoryGateway(tableOf(WORKED));
  pane = await openInJsdom(gateway);
  await pane.click('Fotos y movimientos…');
  await pane.settle(50);
});
afterEach(() => pane.close());

const panel = (): string => (pane.box.querySelector('[data-watching]')!.textContent ?? '').replace(/\u00a0/g, ' ');

/** The list with a label. */
const field = (label: string): HTMLSelectElement => {
  const found = [...pane.box.querySelectorAll('label')].find(({ textContent }) => textContent === label)!;
  return document.getElementById(found.htmlFor) as HTMLSelectElement;
};

/** The clients with other figures in a column, read again as the pane does when the sheet has changed. */
async function change(header: string, by: (value: number) => number): Promise<void> {
  const { cells } = gateway.table!.raw;
  const at = cells[0]!.indexOf(header);
  const changed = cells.map((line, r) =>
    line.map((cell, c) => (r > 0 && c === at && typeof cell === 'number' ? by(cell) : cell)),
  );
  gateway.table = { ...gateway.table!, raw: { ...gateway.table!.raw, cells: changed } };
  await act(async () => {
    gateway.change();
    await refresh(pane.pane.context);
  });
  await pane.settle(50);
}

test('a first snapshot: what will be written, that it was, and back', async () => {
  expect(panel()).toContain('Todavía no hay ninguna foto guardada.');
  const count = pane.pane.context.store.get().reading!.clients;
  expect(panel()).toContain(
    `Se creará la hoja «Historial CEC» con ${count} filas, y la hoja «Historial CEC modelos», con el modelo que se usa; nada más cambia.`,
  );
  await pane.click('Guardar foto de hoy');
  expect(panel()).toContain(`Foto guardada: ${count} filas en Historial CEC!A2`);
  expect(gateway.sheets.get('Historial CEC')).toHaveLength(count + 1);
  expect(gateway.sheets.get('Historial CEC modelos')).toHaveLength(2);
  expect(panel()).toContain('Última foto: hoy.');
  // The same again would change nothing, and the grey button says so.
  expect(panel()).toContain('ya está guardada y es idéntica: no hay nada nuevo que guardar.');
  expect(pane.button('Guardar foto de hoy').disabled).toBe(true);
  await pane.choose('Fecha de la foto', '2026-11-21');
  expect(panel()).toContain('Se añadirán');
  await pane.choose('Fecha de la foto', '2026-11-22');
  expect(pane.button('Guardar foto de hoy').disabled).toBe(true);
  await pane.click('Deshacer');
  expect([...gateway.sheets]).toEqual([]);
  expect(panel()).toContain('Todavía no hay ninguna foto guardada.');
});

test('an earlier day, other figures, and why each client moved', async () => {
  await pane.choose('Fecha de la foto', '2026-08-01');
  await pane.click('Guardar foto');
  expect(panel()).toContain('Última foto: hace 113 días (1/8/2026). Toca guardar otra: la cadencia es de 92 días.');
  const headers = gateway.table!.raw.cells[0] as string[];
  const turnover = headers.find((header) => /facturaci|turnover/i.test(header))!;
  await change(turnover, (value) => value / 20);
  expect(panel()).toMatch(/De 1\/8\/2026 a 22\/11\/2026: \d+ clientes cambian de segmento/);
  expect(pane.box.querySelectorAll('[data-mover]').length).toBeGreaterThan(1);
  expect(panel()).toMatch(new RegExp(`porque «${turnover}» baja de`));
  expect(panel()).toContain('¿Por qué han cambiado?');
  // Its sheets say the same, with the history that stands.
  await pane.click('Seguimiento');
  const printed = gateway.printed.at(-1)!;
  expect(printed.sheets.map(({ id }) => id)).toEqual(['watching', 'watching_2']);
  expect(printed.sheets[1]!.sheet.cells.some(({ value }) => /baja de/.test(String(value)))).toBe(true);
  await pane.choose('Una foto cada', 'yearly');
  expect(panel()).not.toContain('Toca guardar otra');
  expect(gateway.state.tools['watching']).toMatchObject({ cadence: 'yearly' });
});

test('two saved days are compared unasked, and the days that are chosen hold', async () => {
  const turnover = (gateway.table!.raw.cells[0] as string[]).find((header) => /facturaci/i.test(header))!;
  await pane.choose('Fecha de la foto', '2026-09-30');
  await pane.click('Guardar foto');
  await change(turnover, (value) => value / 20);
  await pane.choose('Fecha de la foto', '2026-10-31');
  await pane.click('Guardar foto');
  expect(panel()).toMatch(/De 30\/9\/2026 a 31\/10\/2026: \d+ clientes cambian de segmento/);
  await pane.choose('Antes', '2026-10-31');
  await pane.settle(50);
  expect(field('Antes').value).toBe('2026-10-31');
  expect(panel()).toContain('De 31/10/2026 a 22/11/2026: ningún cliente cambia de segmento');
  await pane.choose('Antes', '2026-09-30');
  await pane.choose('Después', '2026-10-31');
  await pane.settle(50);
  expect([field('Antes').value, field('Después').value]).toEqual(['2026-09-30', '2026-10-31']);
  expect(gateway.state.tools['watching']).toMatchObject({ from: '2026-09-30', to: '2026-10-31' });
  expect(panel()).toMatch(/De 30\/9\/2026 a 31\/10\/2026: \d+ clientes/);
});

test('a sheet that has changed is said in the panel too, with the way on', async () => {
  await act(async () => pane.pane.context.store.dispatch({ type: 'sheetChanged' }));
  const line = pane.box.querySelector('[data-stale]')!;
  expect(line.textContent).toContain('La hoja ha cambiado desde que se leyó.');
  await act(async () => line.querySelector('button')!.click());
  await pane.settle(50);
  expect(pane.box.querySelector('[data-stale]')).toBeNull();
});

test('what stops Excel is said, and nothing is remembered', async () => {
  gateway.faults.set('appendRows', new ExcelProblem('historyChanged', { address: 'A1' }));
  await pane.click('Guardar foto de hoy');
  expect(pane.text()).toContain('La hoja del historial (A1) ha cambiado mientras se preparaba la foto.');
  expect([...gateway.sheets]).toEqual([]);
});

test('a damaged history is named by its cell', async () => {
  await pane.choose('Fecha de la foto', '2026-08-01');
  await pane.click('Guardar foto');
  const rows = gateway.sheets.get('Historial CEC')!.map((line) => [...line]);
  rows[0]![7] = 'Otra cosa';
  gateway.sheets.set('Historial CEC', rows);
  await pane.choose('Una foto cada', 'monthly');
  await pane.click(/observaci/);
  expect(panel()).toContain("'Historial CEC'!H1 dice «Otra cosa» y ahí va «Perfil»");
});
