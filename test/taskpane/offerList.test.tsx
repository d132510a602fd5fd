import { ExcelProblem } from '../../src/excel';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

const OFFER = 'Ofrecer los segmentos como lista en «Segmento acordado»';
const withDecisions = WORKED.map((row, k) => [...row, k === 0 ? 'Segmento acordado' : k === 2 ? 'Vital' : '']);

let gateway: MemoryGateway;
let user: PaneInJsdom;
async function open(cells: readonly (readonly unknown[])[]): Promise<void> {
  gateway = new MemoryGateway(tableOf(cells));
  user = await openInJsdom(gateway);
  await user.click(/^Clientes/);
  await user.settle(20);
}
afterEach(() => user.close());

test('a column for agreed segments that the user brought gets its words as a list, and loses it with Undo', async () => {
  await open(withDecisions);
  await user.click(OFFER);
  expect(gateway.lists).toMatchObject([
    { column: 7, headerRow: 0, words: ['Vital', 'Con futuro', 'Insulso', 'Innecesario'] },
  ]);
  expect(gateway.lists[0]!.otherWord.title).toBe('Segmento acordado');
  expect(user.text()).toContain('11 celdas (Clientes!H2:H12) ofrecen ahora los cuatro segmentos.');
  expect(() => user.button(OFFER)).toThrow();
  await user.click('Deshacer');
  expect(gateway.lists).toEqual([]);
  expect(user.text()).toContain('Deshecho: 11 celdas ya no ofrecen la lista de palabras.');
  user.button(OFFER);
});

test.each([
  ['same', 'Las celdas de Clientes!H2:H12 ya ofrecen los cuatro segmentos.'],
  ['otherRule', 'ya tienen una regla de validación suya, y no se ha cambiado'],
  ['notListable', 'Excel no puede ofrecer estos nombres de segmento como lista'],
] as const)('why no list was offered is said (%s), and the write before can still be undone', async (why, said) => {
  await open(withDecisions);
  await user.click('Escribir columnas');
  gateway.notOffered = why;
  await user.click(OFFER);
  expect(user.text()).toContain(said);
  expect(user.pane.context.store.get()).toMatchObject({ undoable: { what: 'writeColumns' } });
  expect(user.pane.context.store.get().written).not.toBeNull();
});

test('a filter in the way is lifted once the user says so, and what became of it is told', async () => {
  await open(withDecisions);
  gateway.faults.set('offerList', new ExcelProblem('filtered', { name: 'Clientes' }));
  gateway.lifted = { name: 'Clientes', set: true, same: true };
  await user.click(OFFER);
  await user.click('Quitar el filtro y volver a ponerlo');
  expect(user.text()).toContain('Se ha quitado un momento el filtro (Clientes) y se ha vuelto a poner.');
});

test('a refusal has its sentence beside the link, and its way on', async () => {
  await open(withDecisions);
  gateway.faults.set('offerList', new ExcelProblem('protectedSheet', { sheet: 'Clientes' }));
  await user.click(OFFER);
  expect(user.text()).toContain('No se ha escrito nada. El libro está como estaba. La hoja (Clientes) está protegida.');
  await user.click('Volver a intentarlo');
  expect(gateway.lists).toHaveLength(1);
});

test('without such a column there is nothing to offer', async () => {
  await open(WORKED);
  expect(() => user.button(/^Ofrecer los segmentos/)).toThrow();
  user.button('Añadir las columnas');
});
