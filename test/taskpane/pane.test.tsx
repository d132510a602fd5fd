import { act } from 'react';
import { ExcelProblem, type WrittenCells } from '../../src/excel';
import type { OutputColumn } from '../../src/method';
import { classifyAgain } from '../../src/taskpane';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

let user: PaneInJsdom;
let pane: PaneInJsdom['pane'];
let box: HTMLElement;
let gateway: MemoryGateway;

async function open(cells: readonly (readonly unknown[])[] | null, language: 'es' | 'en' = 'es'): Promise<void> {
  gateway = new MemoryGateway(cells && tableOf(cells), tableOf(WORKED));
  user = await openInJsdom(gateway, language);
  ({ pane, box } = user);
}

afterEach(() => user.close());

const text = (): string => user.text();
const button = (name: string | RegExp): HTMLElement => user.button(name);
const click = (name: string | RegExp): Promise<void> => user.click(name);
const field = (label: string): HTMLInputElement | HTMLSelectElement => user.field(label);
const choose = (label: string, value: string): Promise<void> => user.choose(label, value);
const settle = (): Promise<void> => user.settle();
const scheme = () => pane.context.store.get().scheme!;

test('opening has already done it: clients, four criteria and the portfolio are there, and nothing is written', async () => {
  await open(WORKED);
  expect(text()).toContain('11 clientes en Clientes!A1:Z12');
  expect(scheme().profiles[0]!.criteria.map(({ key }) => key)).toEqual(['turnover', 'share', 'years', 'unpaid']);
  expect(text()).toContain('Facturación anual (sin IVA)');
  expect(text()).toContain('Vital2');
  expect(text()).toContain('Escribir columnas');
  expect(gateway.written).toEqual([]);
  expect(gateway.state.schemes).toEqual([]);
});

test('one button writes the usual columns; the scheme is saved with them; Undo takes them back', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  expect(gateway.written).toHaveLength(1);
  const [request] = gateway.written;
  expect(request!.columns.map(({ header }) => header)).toEqual(
    expect.arrayContaining(['Código CEC', 'Puntuación total', 'N.º de prioridad', 'Segmento', 'Observaciones']),
  );
  expect(request!.columns.every(({ cells }) => cells.length === 11)).toBe(true);
  expect(request!.headerRow).toBe(0);
  expect([...request!.clientRows]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(gateway.state.activeSchemeId).toBe(scheme().id);
  expect(text()).toContain('11 clientes en Clientes!H1:S41');
  await click('Deshacer');
  expect(gateway.written).toEqual([]);
  expect(text()).toContain('Deshecho: 11 filas vuelven a estar como antes.');
});

test('after a write the options fold, and the place of the columns shows them on the sheet', async () => {
  await open(WORKED);
  await click('Qué columnas y dónde');
  expect(button('Qué columnas y dónde').getAttribute('aria-expanded')).toBe('true');
  await click('Escribir columnas');
  expect(button('Qué columnas y dónde').getAttribute('aria-expanded')).toBe('false');
  await click('Clientes!H1:S41');
  expect(gateway.shown).toEqual(['binding-1']);
  gateway.faults.set('selectColumns', new ExcelProblem('columnsGone'));
  await click('Clientes!H1:S41');
  expect(text()).toContain('Las columnas que se escribieron ya no están en el libro.');
});

test('a typed cut moves clients at once, in words; one that cannot stand is said and the former stays', async () => {
  await open(WORKED);
  await click(/^2\.º dígito: Cuota de cliente/);
  const before = pane.context.store.get().judgement!.summary.digits[1]!;
  await choose('Límite del dígito 4', '60 %');
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.6]);
  const after = pane.context.store.get().judgement!.summary.digits[1]!;
  // 70 %, 84 %, 90 % stay above; 50 % was never above, so exactly at the former cut nobody moves but nobody joins.
  expect(after[4]).toBe(3);
  expect(before[4]).toBe(3);
  await choose('Límite del dígito 4', '40');
  expect(pane.context.store.get().judgement!.summary.digits[1]![4]).toBe(5);
  await choose('Límite del dígito 4', '5 %');
  expect(text()).toContain(
    '5 % no puede ser el límite del dígito 4, porque los límites van de menor a mayor: siguen 10 %, 25 % y 40 %.',
  );
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.4]);
  await choose('Límite del dígito 4', 'mucho');
  expect(text()).toContain('«mucho» no es un número');
  await choose('Límite del dígito 3', '');
  expect(text()).toContain('El límite del dígito 3 no puede quedar vacío entre otros dos: siguen 10 %, 25 % y 40 %.');
});

test('the segments say which columns they read, and a share is one', async () => {
  await open(WORKED);
  await click('Límites de los segmentos');
  expect(text()).toMatch(/La cuota se toma de «[^»]+»; la facturación, de «[^»]+»\./);
  await choose('Cuota alta: más de', '140 %');
  expect(text()).toContain('La cuota va del 0 % al 100 %.');
  expect(scheme().segmentation.shareCut).toBeLessThan(1);
});

test('a handle moves with the arrow keys and stops at its neighbour', async () => {
  await open(WORKED);
  await click(/^4\.º dígito: Facturas impagadas/);
  const handle = box.querySelector<HTMLElement>('[role="slider"][aria-label^="Límite del dígito 4"]')!;
  expect(handle.getAttribute('aria-valuetext')).toBe('hasta 0');
  for (let k = 0; k < 4; k++) {
    await act(async () => {
      handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    });
  }
  // The cut of digit 3 stands at 1: digit 4 may reach it, not pass it.
  expect(scheme().profiles[0]!.criteria[3]!.bands.cuts).toEqual([1, 1, 2]);
  await settle();
  expect(text()).toContain('ningún cliente puede tener el dígito 3');
});

test('Pareto proposes, offers rounded amounts, and changes nothing until one is accepted', async () => {
  await open(WORKED);
  await click(/^1\.º dígito: Facturación/);
  const before = scheme().profiles[0]!.criteria[0]!.bands.cuts;
  await choose('Proponer límites', 'balanced');
  expect(text()).toContain('Se proponen');
  expect(scheme().profiles[0]!.criteria[0]!.bands.cuts).toEqual(before);
  await click(/^Redondeados/);
  const { bands, origin } = scheme().profiles[0]!.criteria[0]!;
  expect(origin).toMatchObject({ kind: 'pareto', levels: [0.8, 0.9, 0.97], rounded: true });
  expect(bands.cuts).not.toBe('propose');
});

test('weights that do not sum to 100 % wait beside a way to adjust them', async () => {
  await open(WORKED);
  const tick = [...box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')][0]!;
  await act(async () => tick.click());
  await settle();
  expect(scheme().profiles[0]!.weights!.values).toEqual([0.25, 0.25, 0.25, 0.25]);
  await choose('Peso de Cuota de cliente (%)', '50');
  expect(scheme().profiles[0]!.weights!.values).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(text()).toContain('deben sumar 100 %');
  await click('Ajustar a 100 %');
  expect(scheme().profiles[0]!.weights!.values).toEqual([0.2, 0.4, 0.2, 0.2]);
});

test('the start-up weights go with the criteria of the example, wherever they stand, and with no others', async () => {
  await open(WORKED);
  const tick = async (): Promise<void> => {
    await act(async () => [...box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')][0]!.click());
    await settle();
  };
  await tick();
  expect(text()).not.toContain('Arranque');
  await click('Modelos, idioma y ayuda');
  await click('Empresa informática');
  await click('Subir Facturación anual (sin IVA)');
  await click('Iguales');
  await click(/^Arranque/);
  const { criteria, weights } = scheme().profiles[0]!;
  expect(criteria.map(({ key }) => key)).toEqual(['families', 'turnover', 'share', 'unpaid']);
  expect(weights!.values).toEqual([0.1, 0.5, 0.3, 0.1]);
});

test('nothing is written while typed weights do not sum to 100 %, and the reason stands beside the button', async () => {
  await open(WORKED);
  const tick = [...box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')][0]!;
  await act(async () => tick.click());
  await settle();
  const reason = 'Antes de escribir, ajuste los pesos a 100 % o vuelva a los anteriores.';
  const weight = (): string => field('Peso de Cuota de cliente (%)').value.replace(/\u00a0/g, ' ');
  expect(text()).not.toContain(reason);
  await choose('Peso de Cuota de cliente (%)', '50');
  expect((button('Escribir columnas') as HTMLButtonElement).disabled).toBe(true);
  expect(box.querySelector('footer')!.textContent).toContain(reason);
  // Other choices do not make the pane forget what stands in the boxes, nor does a digit that moves.
  await click('Bajar Facturación anual (sin IVA)');
  await choose('Si a un cliente le falta un dato', 'worst');
  await choose('Peso de Cuota de cliente (%)', '');
  expect(text()).toContain('Aquí hace falta un número: 50 % no cambia.');
  expect(weight()).toBe('50 %');
  expect((button('Escribir columnas') as HTMLButtonElement).disabled).toBe(true);
  await click('Volver a los anteriores');
  expect(weight()).toBe('25 %');
  expect((button('Escribir columnas') as HTMLButtonElement).disabled).toBe(false);
  await choose('Peso de Cuota de cliente (%)', '50');
  await choose('Peso de Facturas impagadas (%)', '0');
  expect(scheme().profiles[0]!.weights!.values).toEqual([0.5, 0.25, 0.25, 0]);
  expect((button('Escribir columnas') as HTMLButtonElement).disabled).toBe(false);
});

test('Escape closes the menu and goes back to its button', async () => {
  await open(WORKED);
  await click('Modelos, idioma y ayuda');
  const inside = field('Nombre');
  inside.focus();
  await act(async () => inside.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(box.querySelector('[data-panel="schemes"]')).toBeNull();
  expect(document.activeElement).toBe(button('Modelos, idioma y ayuda'));
});

test('the name that the pane gave to a scheme follows the language; one’s own name stays; so do unsaved choices', async () => {
  await open(WORKED);
  await click('Modelos, idioma y ayuda');
  await click(/^2\.º dígito: Cuota de cliente/);
  await choose('Límite del dígito 4', '60 %');
  await choose('Idioma', 'en');
  expect(scheme()).toMatchObject({ name: 'General scheme', language: 'en' });
  expect(field('Name').value).toBe('General scheme');
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.6]);
  expect(text()).toContain('Lacklustre');
  await choose('Language', 'es');
  expect(scheme().name).toBe('Modelo general');
  const named = field('Nombre') as HTMLInputElement;
  await choose('Nombre', 'Clientes del norte');
  expect(named.value).toBe('Clientes del norte');
  await choose('Idioma', 'en');
  expect(scheme().name).toBe('Clientes del norte');
});

test('the ribbon writes nothing either while typed weights wait', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  const tick = [...box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')][0]!;
  await act(async () => tick.click());
  await settle();
  await choose('Peso de Cuota de cliente (%)', '50');
  await act(() => classifyAgain(pane.context));
  await settle();
  expect(gateway.written).toHaveLength(1);
  expect(text()).toContain('No se ha escrito nada.');
  expect(text()).toContain('Los pesos deben sumar 1 (o 100 %); suman 1,25.');
});

test.each(['values', 'plain'] as const)(
  'the ribbon classifies again by what the pane shows, saved or not (%s)',
  async (output) => {
    await open(WORKED);
    await click('Qué columnas y dónde');
    await choose('Se escriben como', output);
    await click('Escribir columnas');
    gateway.table = { ...gateway.table!, binding: gateway.state.bindings[0]! };
    await click('Modelos, idioma y ayuda');
    await click('Empresa informática');
    const proposed = scheme();
    await act(() => classifyAgain(pane.context));
    await settle();
    expect(gateway.written).toHaveLength(2);
    expect(gateway.written.at(-1)!.scheme).toMatchObject({ id: proposed.id, name: proposed.name });
    expect(scheme().id).toBe(proposed.id);
  },
);

test('what went wrong can be closed, and Undo stays as long as it is possible', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  gateway.faults.set('undoLastWrite', new ExcelProblem('alreadyUndone'));
  await click('Deshacer');
  expect(text()).toContain('Ya está deshecho todo lo que se ha hecho en esta sesión.');
  await click('Cerrar');
  expect(text()).not.toContain('Ya está deshecho');
  await click('Volver a leer la hoja');
  button('Deshacer');
  // Columns for agreed segments have an Undo of their own; after it the write has its own again.
  await click(/^Clientes/);
  await click('Añadir las columnas');
  await click('Deshacer');
  await click('Deshacer');
  expect(gateway.written).toHaveLength(0);
  expect(text()).toContain('Deshecho: 11 filas vuelven a estar como antes.');
});

test('after an undo the pane says what can be undone next, the newest first', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  await click('Volver a escribir las columnas');
  await click('Deshacer');
  expect(text()).toContain('Se puede deshacer: columnas escritas en Clientes!H1:S41.');
  await click('Deshacer');
  expect(gateway.written).toHaveLength(0);
  expect(text()).not.toContain('Se puede deshacer');
});

test('a write keeps its scheme by itself: nothing is saved after it that could fail', async () => {
  await open(WORKED);
  gateway.faults.set('saveState', new Error('must not be asked'));
  await click('Escribir columnas');
  expect(gateway.faults.has('saveState')).toBe(true);
  expect(gateway.state.schemes).toHaveLength(1);
});

test('a digit moves up with its weight', async () => {
  await open(WORKED);
  await click('Bajar Facturación anual (sin IVA)');
  expect(scheme().profiles[0]!.criteria.map(({ key }) => key)).toEqual(['share', 'turnover', 'years', 'unpaid']);
});

test('a client tells why, and its row is selected', async () => {
  await open(WORKED);
  await click('C05: por qué');
  expect(gateway.selected).toEqual([[5]]);
  expect(text()).toContain('Por qué C05');
  expect(text()).toContain('Dígito 1 porque 3 es más de 2');
  expect(text()).toContain('Segmento: Innecesario. Cuota baja: 10 % no es más de 20 %.');
  expect(text()).toContain(
    'Facturación baja: 50.000 no es más de 150.000, el importe que superan los mayores clientes que juntos suman más del 50 % de la facturación.',
  );
});

const readings = (): HTMLElement[] => [
  ...box.querySelectorAll<HTMLElement>('[aria-labelledby="cec-readings"] [role="radio"]'),
];
const plainly = (element: HTMLElement): string => (element.textContent ?? '').replace(/\u00a0/g, ' ');

test('high turnover is a choice before the bar: two readings with counts and a sentence, the literal one chosen', async () => {
  await open(WORKED);
  expect(readings().map((each) => each.getAttribute('aria-checked'))).toEqual(['true', 'false']);
  const [literal, classA] = readings().map(plainly);
  expect(literal).toContain('Los que suman el 50 %');
  expect(literal).toMatch(/Vital 2.*Con futuro 1.*Insulso 5.*Innecesario 3/);
  expect(literal).toContain('Lo que dice el texto: 3 clientes suman juntos más del 50 % de la facturación.');
  expect(literal).toContain('1 con un 4 en facturación queda fuera.');
  expect(classA).toContain('Como la clase A: 4 clientes suman juntos más del 80 %.');
  const section = box.querySelector('[data-section="portfolio"]')!;
  expect(section.querySelector('[data-note="warning"], [data-note="error"]')).toBeNull();
  const bar = section.querySelector('[role="img"]')!;
  expect(readings()[0]!.compareDocumentPosition(bar) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  await act(async () => readings()[1]!.click());
  await settle();
  expect(scheme().segmentation).toMatchObject({ reading: 'cumulative', level: 0.8 });
  expect(readings().map((each) => each.getAttribute('aria-checked'))).toEqual(['false', 'true']);
  expect(pane.context.store.get().judgement!.summary.conflicts).toBe(0);
});

test.each([
  ['es', /^1\.º dígito: Facturación/, 'Límite del dígito 4', 'Los de más de 100.000'],
  ['en', /^Digit 1: Annual turnover/, 'Cut of digit 4', 'Those above 100,000'],
] as const)('a digit-4 cut that was typed is a third reading, and that very amount (%s)', async (...of) => {
  const [language, row, cut, label] = of;
  await open(WORKED, language);
  await click(row);
  await choose(cut, '100000');
  const third = readings()[2]!;
  expect(plainly(third)).toContain(label);
  await act(async () => third.click());
  await settle();
  expect(scheme().segmentation).toMatchObject({ reading: 'amount', amounts: [{ family: null, amount: 100_000 }] });
  expect(pane.context.store.get().judgement!.summary.conflicts).toBe(0);
  expect(readings().map((each) => each.getAttribute('aria-checked'))).toEqual(['false', 'false', 'true']);
});

const listed = (): string[] => [...box.querySelectorAll('[data-place] button')].map((each) => each.textContent ?? '');

test('a segment chosen leaves its clients in the list, its rows can be shown, and all come back', async () => {
  await open(WORKED);
  await click('Con futuro');
  expect(listed()).toEqual(['C02']);
  expect(box.querySelector('[data-found]')!.textContent).toBe('Con futuro: 1 cliente');
  await click('Ver filas');
  expect(gateway.selected.at(-1)).toEqual([2]);
  await click('Ver todos');
  expect(listed()).toHaveLength(11);
  expect(button('Con futuro').getAttribute('aria-expanded')).toBe('false');
});

test('the list sorts by each of its columns and turns round; those alike stay by priority', async () => {
  await open(WORKED);
  const sort = async (column: string): Promise<string[]> => {
    await act(async () => box.querySelector<HTMLElement>(`[data-sort="${column}"]`)!.click());
    await settle();
    return listed();
  };
  const byPriority = listed();
  expect((await sort('turnover')).slice(0, 3)).toEqual(['C01', 'C11', 'C02']);
  expect(box.querySelector('th[aria-sort]')!.getAttribute('aria-sort')).toBe('descending');
  expect((await sort('turnover')).slice(0, 2)).toEqual(['C10', 'C09']);
  expect(await sort('client')).toEqual(['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10', 'C11']);
  expect((await sort('segment'))[0]).toBe(byPriority[0]);
  expect(await sort('rank')).toEqual(byPriority);
});

test('the table of segments has clients and turnover with their parts, and a total', async () => {
  await open(WORKED);
  const total = box.querySelector<HTMLElement>('[data-total]')!;
  const cells = [...total.querySelectorAll<HTMLElement>('th, td')].map(plainly);
  expect(cells).toEqual(['Total', '11', '100 %', '1.121.500', '100 %']);
});

const paused = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 250)));

test('the client whose row is selected on the sheet is told, and nothing goes round', async () => {
  await open(WORKED);
  await act(async () => gateway.moveTo(3));
  await paused();
  expect(text()).toContain('Por qué C03');
  expect(gateway.selected).toEqual([]);
  await act(async () => gateway.moveTo(0));
  await paused();
  expect(text()).toContain('Por qué C03');
  await act(async () => gateway.change());
  await act(async () => gateway.moveTo(5));
  await paused();
  // The rows may have moved: the wrong client would be told.
  expect(text()).not.toContain('Por qué C05');
});

test('the place of a client is explained: what orders, its figure, its equals and what decided; a block says why', async () => {
  await open(WORKED);
  await click('C07: por qué');
  expect(text()).toContain('N.º 7 de 11 por prioridad: la lista se ordena por la puntuación total, y la suya es 10.');
  await click('C05: por qué');
  expect(text()).toContain('Bloqueo de ventas: 3 en «Impagados» da un 1, y se bloquea con dígito 1.');
});

test('a segment opens to what it is and what to do with it, and folds back', async () => {
  await open(WORKED);
  expect(button('Vital').getAttribute('aria-expanded')).toBe('false');
  await click('Vital');
  expect(button('Vital').getAttribute('aria-expanded')).toBe('true');
  expect(text()).toContain('Clientes que nos dan más del 20 % de sus compras y tienen una facturación alta.');
  expect(text()).toContain('Se considera alta la que pasa de 150.000, el importe que superan los mayores clientes');
  expect(text()).toContain('Estrategia: Mantenimiento. Facturación alta');
  expect(text()).toContain('Intensidad de servicio: Intensa.');
  expect(text()).toContain('Qué hacer: conservar, fidelizar');
  expect(button('Los segmentos, en la ayuda').getAttribute('href')).toBe('help/es/segments.html');
  await click('Innecesario');
  expect(text()).toContain('Estrategia: Olvido.');
  expect(text()).not.toContain('Estrategia: Mantenimiento.');
  await click('Innecesario');
  expect(text()).not.toContain('Estrategia: Olvido.');
});

test('a client’s card reads its code and says what to do; it stays open, told anew, when a cut moves', async () => {
  await open(WORKED, 'en');
  await click('C03: why');
  expect(text()).toContain('4324: 4 in turnover, 3 in share, 2 in years and 4 in unpaid bills.');
  expect(text()).toContain('4444 is the best code and 1111 the worst.');
  expect(text()).toContain('Strategy: Supervision.');
  expect(text()).toContain('What to do: watch how it develops');
  expect(button('Help on the four digits').getAttribute('href')).toBe('help/en/four-digits.html');
  await click(/^Digit 1: Annual turnover/);
  await choose('Cut of digit 4', '200000');
  expect(text()).toContain('Why C03');
  expect(text()).toContain('3324: 3 in turnover');
});

test('without a share of customer the pane says once that there are no segments, and the sheet is not filled with it', async () => {
  await open(WORKED.map(([name, turnover, , ...rest]) => [name, turnover, ...rest]));
  expect(text()).toContain('Sin segmentos: la tabla no tiene la cuota de cliente');
  await click('Escribir columnas');
  const columns = gateway.written[0]!.columns;
  expect(columns.map(({ column }) => column)).not.toEqual(expect.arrayContaining(['segment']));
  const remarks = columns.find(({ column }) => column === 'remarks')!.cells;
  expect(remarks.some((cell) => String(cell).includes('segmento'))).toBe(false);
});

test('clients are found by name or id, capitals and accents aside; the list says where nobody is', async () => {
  await open(WORKED.map(([name, ...rest], k) => [k === 3 ? 'Almacén Peña' : name, ...rest]));
  const shown = (): (string | null)[] =>
    [...box.querySelectorAll('[data-place] button')].map((each) => each.textContent);
  expect(shown().length).toBeGreaterThan(7);
  const status = box.querySelector('[data-found]')!;
  expect([status.getAttribute('role'), status.textContent]).toEqual(['status', '']);
  await choose('Buscar un cliente por nombre o id', 'ALMACEN');
  expect(shown()).toEqual(['Almacén Peña']);
  expect(status.textContent).toBe('1 cliente');
  await choose('Buscar un cliente por nombre o id', 'c1');
  expect(shown()).toEqual(['C11', 'C10']);
  await choose('Buscar un cliente por nombre o id', 'nadie');
  expect(shown()).toEqual([]);
  expect(status.isConnected).toBe(true);
  expect(status.textContent).toBe('Ningún cliente tiene «nadie» en su nombre ni en su id.');
});

test('a client without share of customer gets what the sum of its digits proposes; a blocked one, to stop first', async () => {
  await open(WORKED.map(([name, turnover, , ...rest]) => [name, turnover, ...rest]));
  await click('C01: por qué');
  expect(text()).toMatch(/Por la suma de los cuatro dígitos \(1\d de 16\), la matriz del método propone: Crecer\./);
  await click('C05: por qué');
  expect(text()).toContain('Qué hacer: ante todo, no vender más hasta cobrar lo pendiente.');
});

test('a blocked client with a datum missing is told to stop first, and nothing is proposed from no total', async () => {
  await open(
    WORKED.map(([name, turnover, , families, ...rest]) => [name, turnover, name === 'C05' ? null : families, ...rest]),
  );
  await click('C05: por qué');
  expect(text()).toContain('Qué hacer: ante todo, no vender más hasta cobrar lo pendiente.');
  expect(text()).not.toContain('Por la suma de los cuatro dígitos');
});

test.each([
  ['individual', 0.1, 'más de 112.150, el 10 % de la facturación total.'],
  ['maximum', 0.5, 'más de 210.000, el 50 % de lo que factura el mayor cliente.'],
  ['percentile', 0.5, 'más de 50.000, el importe que superan los clientes con más del 50 % de los demás por debajo.'],
] as const)('the story of a segment names the amount of the reading %s', async (reading, level, words) => {
  await open(WORKED);
  const { store } = pane.context;
  const segmentation = { ...scheme().segmentation, reading, level, amounts: 'propose' as const };
  await act(async () => store.dispatch({ type: 'schemeChanged', scheme: { ...scheme(), segmentation } }));
  await settle();
  await click('C01: por qué');
  expect(text()).toContain(`Segmento: Vital. Cuota alta: 70 % es más de 20 %. Facturación alta: 420.000 es ${words}`);
});

test('the story of a segment read by digits or by an amount of one’s own, and of digit 4 with low turnover', async () => {
  await open(WORKED);
  const { store } = pane.context;
  const set = async (change: Partial<ReturnType<typeof scheme>['segmentation']>): Promise<void> => {
    const segmentation = { ...scheme().segmentation, ...change };
    await act(async () => store.dispatch({ type: 'schemeChanged', scheme: { ...scheme(), segmentation } }));
    await settle();
  };
  await click('C03: por qué');
  expect(text()).toContain(
    'Facturación baja: 150.000 no es más de 150.000, el importe que superan los mayores clientes',
  );
  expect(text()).toContain('Su dígito 4 no lo contradice: ese dígito pide menos, más de 60.000.');
  await set({ reading: 'digit' });
  await click('C04: por qué');
  expect(text()).toContain('Facturación alta: su dígito es 3, y con esta lectura cuentan como alta el 3 y el 4.');
  await set({ reading: 'amount', amounts: [{ family: null, amount: 60_000.5 }] });
  await click('C04: por qué');
  expect(text()).toContain('Facturación baja: 60.000 no es más de 60.000,5, el importe que usted ha fijado.');
  await set({ reading: 'amount', amounts: [{ family: null, amount: null }] });
  await click('C10: por qué');
  expect(text()).toContain('Facturación alta: con esta lectura la tienen todos.');
});

test('the reading in force counts by the amount that it came to, not by that of today', async () => {
  await open(WORKED);
  const { store } = pane.context;
  const segmentation = { ...scheme().segmentation, level: 0.8, amounts: [{ family: null, amount: 200_000 }] };
  await act(async () => store.dispatch({ type: 'schemeChanged', scheme: { ...scheme(), segmentation } }));
  await settle();
  expect(store.get().judgement!.readings.find(({ level }) => level === 0.8)).toMatchObject({ high: 1, conflicts: 3 });
});

test('with no table the pane teaches, and the sample is one button away', async () => {
  await open(null);
  expect(text()).toContain('Elija su tabla de clientes');
  expect(box.querySelector('[data-note="error"]')).toBeNull();
  expect(text()).toContain('Aquí no hay ninguna tabla de clientes (Hoja1).');
  await click('Insertar una tabla de ejemplo en una hoja nueva');
  expect(text()).toContain('11 clientes');
});

test('with too few columns recognised the others are to be chosen, and the write button waits', async () => {
  await open([
    ['Cliente', 'Facturación'],
    ['A', 1],
    ['B', 2],
  ]);
  expect(text()).toContain('Faltan 3 criterios por elegir.');
  expect(text()).not.toContain('--scheme');
  expect(box.querySelector('[data-note="error"]')).toBeNull();
  expect((button('Escribir columnas') as HTMLButtonElement).disabled).toBe(true);
});

test.each([
  [new ExcelProblem('occupied', { address: 'H1:S12' }), ['Insertar columnas', 'Escribir en una hoja nueva']],
  [new ExcelProblem('protectedSheet', { sheet: 'A' }), ['Escribir en una hoja nueva', 'Volver a intentarlo']],
  [new ExcelProblem('editMode'), ['Volver a intentarlo']],
  [new ExcelProblem('payload'), ['Volver a intentarlo']],
] as const)('%s: what happened to the workbook, why, and ways on', async (problem, ways) => {
  await open(WORKED);
  gateway.faults.set('writeColumns', problem);
  await click('Escribir columnas');
  expect(text()).toContain('No se ha escrito nada. El libro está como estaba.');
  expect(gateway.state.schemes).toEqual([]);
  for (const way of ways) button(way);
  await click(ways[0]);
  expect(gateway.written).toHaveLength(1);
  if (problem.id === 'occupied') expect(gateway.written[0]!.whenOccupied).toBe('insertColumns');
  expect(text()).not.toContain('No se ha escrito nada');
});

test('a workbook that could not be put back is never called untouched', async () => {
  await open(WORKED);
  gateway.faults.set('writeColumns', new ExcelProblem('hostGone').withWorkbookTouched());
  await click('Escribir columnas');
  expect(text()).toContain('No se ha podido dejar el libro como estaba');
  expect(text()).not.toContain('El libro está como estaba');
});

test('a changed sheet is said, and read again on request', async () => {
  await open(WORKED);
  gateway.table = tableOf([...WORKED, ['C12', 7000, 90000, 1, 0, 1, 'Sur']]);
  await act(async () => gateway.change());
  expect(text()).toContain('La hoja ha cambiado desde que se leyó.');
  await click('Volver a leer la hoja');
  expect(text()).toContain('12 clientes');
  expect(text()).not.toContain('La hoja ha cambiado');
});

test('schemes: saved, duplicated, chosen, deleted; the language changes everything that is read', async () => {
  await open(WORKED);
  await click('Modelos, idioma y ayuda');
  await click('Guardar en el libro');
  const [first] = gateway.state.schemes;
  await click('Duplicar');
  expect(gateway.state.schemes.map(({ name }) => name)).toEqual(['Modelo general', 'Modelo general (2)']);
  await choose('Modelos del libro', first!.id);
  expect(scheme().id).toBe(first!.id);
  await click('Borrar');
  await click('Borrarlo');
  expect(gateway.state.schemes.map(({ name }) => name)).toEqual(['Modelo general (2)']);
  await choose('Idioma', 'en');
  expect(text()).toContain('Write columns');
  expect(scheme().language).toBe('en');
  await click('Write columns');
  expect(gateway.written[0]!.columns[0]!.header).toBe('CEC code');
});

const ticks = (): HTMLInputElement[] => [...box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
/** Ticks or unticks the box with these words beside it. */
async function tick(label: string): Promise<void> {
  const found = ticks().find((each) => each.labels?.[0]?.textContent === label);
  if (!found) throw new Error(`No box ${label}`);
  await act(async () => found.click());
  await settle();
}
const blocked = (): number => pane.context.store.get().judgement!.summary.blocked;
/** The worked table with margins, so that unpaid bills are no criterion. */
const WITH_MARGIN = WORKED.map((row, k) => [...row, k === 0 ? 'Margen %' : 0.1 + k / 100]);

test('the sales block says where it counts, how far it goes and whom it stops, and can be turned off', async () => {
  await open(WITH_MARGIN);
  expect(scheme().profiles[0]!.criteria.map(({ key }) => key)).not.toContain('unpaid');
  expect(text()).toContain('2 clientes con bloqueo de ventas por «Impagados».');
  expect(text()).toContain('«Impagados», dígito 1: más de 2. 2 clientes bloqueados ahora.');
  await click('Cambiar el bloqueo');
  expect(field('Columna de impagados').value).toBe('Impagados');
  await choose('Se bloquea con', '2');
  expect(scheme().rules.block.threshold).toBe(2);
  expect(text()).toContain('3 clientes bloqueados ahora.');
  await choose('Columna de impagados', 'Familias');
  expect(scheme().rules.block.source).toMatchObject({ header: 'Familias' });
  expect(blocked()).toBe(7);
  await tick('Bloquear ventas por impagados');
  expect(blocked()).toBe(0);
  await click('Escribir columnas');
  expect(gateway.written[0]!.columns.map(({ header }) => header)).not.toContain('Bloqueo de ventas');
  await tick('Bloquear ventas por impagados');
  expect(blocked()).toBe(7);
});

test('with an unpaid criterion the block follows its digit; without any column it asks for one', async () => {
  await open(WORKED);
  await click('Cambiar el bloqueo');
  expect(text()).toContain('Los impagados son los del 4.º dígito, «Impagados».');
  await user.close();
  await open(WITH_MARGIN.map((row) => row.filter((_, c) => c !== 4)));
  expect(scheme().rules.block.source).toBeNull();
  await tick('Bloquear ventas por impagados');
  expect(scheme().rules.block.source).toBeNull();
  await choose('Columna de impagados', 'Familias');
  expect(scheme().rules.block.source).toMatchObject({ header: 'Familias' });
  expect(blocked()).toBe(5);
});

test.each([
  ['whole euros', (row: number) => (row % 3 === 0 ? 0 : 400 * row)],
  ['euros with cents in a few cells', (row: number) => (row % 4 === 0 ? 310.5 : row % 3)],
])('%s in a column of unpaid bills are asked about, and can be amounts', async (_, amount) => {
  await open(WORKED.map((row, k) => row.map((cell, c) => (c === 4 && k > 0 ? amount(k) : cell))));
  expect(text()).toContain(
    '«Impagados» se lee como número de facturas impagadas, pero tiene decimales o cifras muy altas',
  );
  await click('Son importes: no contarlos');
  const [, , , fourth] = scheme().profiles[0]!.criteria;
  expect(fourth).toMatchObject({ key: 'custom:Impagados', bands: { direction: 'low', boundary: 'lte' } });
  expect(blocked()).toBe(0);
  expect(pane.context.store.get().judgement!.summary.coded).toBe(11);
  expect(text()).not.toContain('se lee como número de facturas impagadas');
});

test('high numbers can be bills all the same, and one odd cell asks nothing', async () => {
  await open(WORKED.map((row, k) => row.map((cell, c) => (c === 4 && k > 0 ? 150 + k : cell))));
  await click('Son facturas');
  expect(scheme().profiles[0]!.criteria[3]!.key).toBe('unpaid');
  expect(text()).not.toContain('se lee como número de facturas impagadas');
  await user.close();
  const many = Array.from({ length: 40 }, (_, k) => [`X${k}`, 1000 + k, 9000, 2, 1 + (k % 3), 4, 'Sur']);
  await open([...WORKED, ...many, ['X99', 1, 9, 1, 120, 1, 'Sur']]);
  expect(text()).not.toContain('se lee como número de facturas impagadas');
});

test('results of an earlier classification are not offered as data', async () => {
  await open(
    WORKED.map((row, k) => [...row, ...(k === 0 ? ['Código CEC', 'Puntuación total', 'Visitas'] : [1234, 10, k])]),
  );
  await click(/^1\.º dígito/);
  const options = (label: string): string[] =>
    [...field(label).querySelectorAll('option')].map((option) => option.textContent!);
  expect(options('Criterio')).toContain('Visitas');
  for (const label of ['Criterio', 'Se toma de', 'Columna de impagados'].filter((each) => text().includes(each))) {
    expect(options(label)).not.toEqual(expect.arrayContaining(['Código CEC']));
    expect(options(label)).not.toEqual(expect.arrayContaining(['Puntuación total']));
  }
  await click(/^Clientes/);
  expect(options('Nombre')).not.toContain('Código CEC');
});

test('columns for agreed segments are added where the table has none, and taken away again', async () => {
  await open(WORKED);
  await click(/^Clientes/);
  await click('Añadir las columnas');
  expect(gateway.table!.raw.cells[0]!.slice(-4)).toEqual([
    'Segmento acordado',
    'Motivo del acuerdo',
    'Acordado por',
    'Fecha del acuerdo',
  ]);
  expect(text()).toContain('Columnas añadidas en Clientes!H1:K12');
  expect(text()).not.toContain('Añadir las columnas');
  expect(pane.context.store.get().judgement!.agreement).toMatchObject({ count: 0 });
  await click('Deshacer');
  expect(gateway.table!.raw.cells[0]).toHaveLength(7);
  expect(pane.context.store.get().judgement!.agreement).toBeNull();
  button('Añadir las columnas');
  gateway.faults.set('addDecisionColumns', new ExcelProblem('occupied', { address: 'H3' }));
  await click('Añadir las columnas');
  expect(text()).toContain('No se ha escrito nada. El libro está como estaba.');
  expect(text()).toContain('(H3)');
  expect(text()).not.toContain('Escribir en una hoja nueva');
});

test('empty cells of a count can mean zero wherever the column is read, and the question is then closed', async () => {
  await open(WORKED.map((row, k) => (k === 3 ? row.map((cell, c) => (c === 4 ? '' : cell)) : row)));
  await click(/^Clientes/);
  expect(text()).toContain('1 celda vacía en «Impagados»');
  expect(pane.context.store.get().judgement!.summary.coded).toBe(10);
  await click('Vacío equivale a cero');
  expect(scheme().rules.block.source!.empty).toBe('zero');
  expect(pane.context.store.get().judgement!.summary.coded).toBe(11);
  expect(text()).not.toContain('celda vacía en «Impagados»');
});

test('what writing would change is told before, and after it which clients changed', async () => {
  await open(WORKED, 'en');
  await click('Write columns');
  expect(text()).not.toContain('If you write now');
  await click(/^Digit 1: Annual turnover/);
  await choose('Cut of digit 4', '170000');
  expect(text()).toContain('If you write now: 1 code changes and 1 score changes.');
  await click('Show which');
  const list = (): string | undefined => box.querySelector('[data-changes]')?.textContent;
  expect(list()).toBe('C03: 4324 → 3324');
  // The line is told when it changes; a list of twenty, with every cut that moves, would drown it.
  expect(box.querySelector('[data-changes]')!.closest('[aria-live]')).toBeNull();
  expect(button('Hide').closest('[aria-live="polite"]')).not.toBeNull();
  expect(button('Hide').getAttribute('aria-expanded')).toBe('true');
  await click('Write the columns again');
  expect(text()).not.toContain('If you write now');
  await click('Show which');
  expect(list()).toBe('C03: 4324 → 3324');
  await click('Undo');
  expect(list()).toBeUndefined();
});

test('the options scroll above the button, and Escape closes them and gives the focus back', async () => {
  await open(WORKED, 'en');
  await click('Which columns and where');
  const options = box.querySelector('[data-options]')!;
  expect(options.contains(button('Write columns'))).toBe(false);
  const tick = options.querySelector<HTMLInputElement>('input')!;
  tick.focus();
  await act(async () => tick.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  await settle();
  expect(box.querySelector('[data-options]')).toBeNull();
  expect(document.activeElement).toBe(button('Which columns and where'));
});

test('cuts that hardly tell clients apart are said at their criterion', async () => {
  await open(WORKED, 'en');
  await click(/^Digit 4: Unpaid/);
  await choose('Cut of digit 2', '20');
  await choose('Cut of digit 3', '20');
  await choose('Cut of digit 4', '20');
  expect(box.querySelector('li [data-note="warning"]')!.textContent).toContain(
    '11 of 11 clients have a 4: these cuts hardly tell them apart.',
  );
});

test('the profile that the pane named follows the language with its scheme', async () => {
  await open(WORKED);
  await act(async () => pane.context.store.dispatch({ type: 'languageChosen', language: 'en' }));
  await settle();
  expect(scheme().name).toBe('General scheme');
  expect(scheme().profiles[0]!.name).toBe('General scheme');
});

test('an open criterion says the ends of its histogram, and why its column and not others', async () => {
  await open(WORKED);
  await click(/^1\.º dígito: Facturación/);
  expect(text()).toContain('mín. 2.500');
  expect(text()).toContain('máx. 420.000');
  expect(text()).toMatch(/Por qué esta columna: [^.]+\./);
});

test('on opening again, cells of our columns that are not what the model gives are said before anything is done', async () => {
  await open(WORKED);
  await click('Escribir columnas');
  const { columns } = gateway.written[0]!;
  const { state } = gateway;
  const table = { ...(await gateway.readBoundTable()), binding: state.bindings[0]! };
  await user.close();
  gateway = new MemoryGateway(table, tableOf(WORKED));
  gateway.state = state;
  const cellsOf = (changed: Readonly<Record<string, unknown>>): WrittenCells => ({
    language: 'es',
    output: 'values',
    ranks: 'formulas',
    row: 0,
    columns: columns.map(({ column, header, cells }) => ({
      column: column as OutputColumn,
      cells: [header, ...cells].map((cell, k) => (k === 2 && column in changed ? changed[column] : cell)),
    })),
  });
  gateway.results = cellsOf({ code: 1111, segment: 'Insulso' });
  user = await openInJsdom(gateway);
  ({ pane, box } = user);
  await settle();
  expect(text()).toContain('2 celdas de nuestras columnas no son las que da este modelo.');
  expect(text()).toContain('Si escribe ahora: 1 código cambia y 1 segmento cambia');
  await click('Ver cuáles');
  expect(text()).toContain('C02: 1111 Insulso → ');
  await click('Ver filas');
  expect(gateway.selected.at(-1)).toEqual([2]);
  await user.close();
  gateway = new MemoryGateway(table, tableOf(WORKED));
  gateway.state = state;
  gateway.results = cellsOf({});
  user = await openInJsdom(gateway);
  await settle();
  expect(text()).not.toContain('nuestras columnas');
  expect(text()).not.toContain('Si escribe ahora');
});

test('clients who have stopped buying are counted as lost by one click, and as current by another', async () => {
  const [head, ...rows] = WORKED;
  await open(
    [[...head!, 'Facturación anterior'], ...rows.map((row, k) => [...row, 100 + k])].map((row, k) =>
      k === 3 ? row.map((cell, c) => (c === 1 ? 0 : cell)) : row,
    ),
  );
  await click(/^Clientes/);
  expect(text()).toContain('1 cliente compró (102 en «Facturación anterior») y ahora no compra nada («Facturación»)');
  const lost = (): number => pane.context.store.get().judgement!.summary.segments.lost;
  expect(lost()).toBe(0);
  await click('Contarlos como perdidos');
  expect(lost()).toBe(1);
  expect(scheme().lapsed).toBe('lost');
  expect(text()).toContain('se cuenta como perdido.');
  expect(text()).not.toContain('puede contarse como perdido');
  await click('Contarlos otra vez como actuales');
  expect(lost()).toBe(0);
  expect(scheme()).not.toHaveProperty('lapsed');
});
