import { act } from 'react';
import { ExcelProblem } from '../../src/excel';
import { paneEachTest } from '../support/paneOfTests';

jest.setTimeout(60_000);

const opened = paneEachTest();

test('a tool’s columns are written beside the clients, each with why; the classification’s stay, and its next write takes them along', async () => {
  await opened.click('Columnas de «Valor de clientes»…');
  await opened.settle();
  const panel = (): HTMLElement => opened.box.querySelector<HTMLElement>('[data-tool-columns="value"]')!;
  expect(panel().textContent).toContain('sin margen solo son ventas futuras');
  const boxes = (): HTMLInputElement[] => [...panel().querySelectorAll<HTMLInputElement>('input')];
  expect(boxes().map(({ checked }) => checked)).toEqual([true, true]);
  await act(async () => boxes()[1]!.click());
  // What was done is said where somebody sees it: below the button, which may stand at the lower edge.
  const shown: string[] = [];
  HTMLElement.prototype.scrollIntoView = function seen(this: HTMLElement) {
    shown.push(this.dataset.columnsDone ?? '');
  };
  await opened.click('Escribir junto a los clientes');
  Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView');
  expect(shown).toEqual(['value']);
  const request = opened.gateway.written.at(-1)!;
  expect(request).toMatchObject({ toolsOnly: true, whenOccupied: 'refuse' });
  expect(request.columns.map(({ column }) => column)).toEqual(['tool_value_clv']);
  expect(request.columns[0]!.header).toMatch(/^Ventas futuras \(5 años, sin margen, .* anual/);
  expect(['code', 'tool_schemes_x', 'tool_value_group'].map((column) => request.leaves!(column))).toEqual([
    true,
    true,
    false,
  ]);
  expect(opened.said).toContain('Escrito junto a los clientes: «Valor CLV»');
  await opened.click('Ver las columnas');
  expect(opened.gateway.shownColumns).toEqual([['tool_value_clv']]);
  // Beside the button that wrote them, with its undo.
  expect(opened.reports.querySelector('[data-tool-line="value"] [data-columns-done] [data-did]')).not.toBeNull();
  // At the foot as after every change: the section may have been scrolled away.
  expect(opened.box.querySelector('footer [data-undoable="writeColumns"]')!.textContent).toContain(
    'columnas escritas en',
  );
  // No code was written yet: there is nothing to write again.
  expect(opened.box.querySelector('[data-primary]')!.textContent).toBe('Escribir columnas');
});

test('where cells are in the way, the tool’s columns are offered another place, not the classification', async () => {
  opened.gateway.faults.set('writeColumns', new ExcelProblem('occupied', { address: 'H1' }));
  await opened.click('Columnas de «Valor de clientes»…');
  await opened.settle();
  await opened.click('Escribir junto a los clientes');
  expect(opened.said).toContain('H1');
  await opened.click('Insertar columnas');
  expect(opened.gateway.written.at(-1)).toMatchObject({ toolsOnly: true, whenOccupied: 'insertColumns' });
});

test('the classification’s next write makes the tool’s columns anew; undone, they are as they were', async () => {
  await opened.click('Columnas de «Valor de clientes»…');
  await opened.settle();
  await opened.click('Escribir junto a los clientes');
  const { context } = opened;
  expect(context.store.get().standing).toBeNull();
  const { write } = await import('../../src/taskpane/commands');
  await act(async () => write(context));
  const columns = opened.gateway.written.at(-1)!.columns.map(({ column }) => column);
  expect(columns.slice(0, 1)).toEqual(['code']);
  expect(columns.slice(-2)).toEqual(['tool_value_clv', 'tool_value_group']);
  await opened.click('Deshacer');
  expect(context.store.get().table!.binding!.columns.map(({ column }) => column)).toEqual([
    'tool_value_clv',
    'tool_value_group',
  ]);
});

test('columns that nothing was told to work out say so, not that the clients lack data', async () => {
  await opened.click('Columnas de «Margen y coste de servir»…');
  await opened.settle();
  const panel = opened.box.querySelector<HTMLElement>('[data-tool-columns="profitability"]')!;
  const why = 'en los ajustes de «Margen y coste de servir» no se ha dicho con qué se calcula';
  expect(panel.textContent!.split(why)).toHaveLength(2);
  expect(panel.textContent).toContain(`Todas saldrían vacías: ${why}.`);
  // And where that can be said is a press away.
  await opened.click('Ajustes de «Margen y coste de servir»…');
  expect(opened.box.querySelector('[data-tool-columns="profitability"]')).toBeNull();
  expect(opened.box.querySelector('[data-tool-line="profitability"]')!.textContent).toContain('pedido');
});

test('contracts whose dates nobody has named say so once, with the settings and the list beside it', async () => {
  await opened.click('Columnas de «Contratos»…');
  await opened.settle();
  const panel = opened.box.querySelector<HTMLElement>('[data-tool-columns="contracts"]')!;
  expect(panel.querySelectorAll('input')).toHaveLength(7);
  const why = 'falta saber cuándo empieza y cuándo termina cada contrato';
  expect(panel.textContent!.split(why)).toHaveLength(2);
  expect(panel.textContent).toContain(`Todas saldrían vacías: ${why}.`);
  const ways = [...panel.querySelectorAll('[data-blank] button')].map(({ textContent }) => textContent);
  expect(ways).toEqual(['Ajustes de «Contratos»…', 'Lista de contratos…']);
  await act(async () => panel.querySelectorAll<HTMLElement>('[data-blank] button')[1]!.click());
  await opened.settle();
  expect(opened.button('Cerrar la lista de contratos')).toBeTruthy();
});
