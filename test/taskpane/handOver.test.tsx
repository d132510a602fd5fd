import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

let gateway: MemoryGateway;
let user: PaneInJsdom;
beforeEach(async () => {
  gateway = new MemoryGateway(tableOf(WORKED));
  user = await openInJsdom(gateway);
});
afterEach(() => user.close());

const handOver = async (): Promise<void> => {
  await user.click('Modelos, idioma y ayuda');
  await user.click('Entregar sin fórmulas CEC');
};

/** Writes live formulas; the pane then looks at the columns as they stand. */
async function writeLive(): Promise<void> {
  await user.click('Qué columnas y dónde');
  await user.choose('Se escriben como', 'live');
  await user.click('Escribir columnas');
  const { columns } = gateway.written.at(-1)!;
  gateway.table = { ...gateway.table!, binding: gateway.state.bindings[0]! };
  gateway.results = {
    language: 'es',
    output: 'live',
    ranks: 'formulas',
    row: 0,
    columns: [
      ...columns
        .filter(({ column }) => column === 'code' || column === 'segment')
        .map(({ column, header, cells }) => ({ column: column as 'code', cells: [header, ...cells] })),
      // A table keeps a column that is no longer wanted, empty.
      { column: 'rank', cells: ['', ...columns[0]!.cells.map(() => '')] },
    ],
  };
}

test('columns of CEC formulas become values, those that stand and no others, and what is left is named', async () => {
  await writeLive();
  gateway.functionCells = { count: 2, places: ['Hoja2!B4', 'Hoja2!B5'], names: ['media'] };
  await handOver();
  const { formulas, columns } = gateway.written.at(-1)!;
  expect(formulas).toBeNull();
  expect(columns.map(({ column }) => column)).toEqual(['code', 'segment']);
  expect(user.text()).toContain(
    'Las columnas de la clasificación son ya valores. Quedan 2 celdas suyas con fórmulas CEC; las primeras: Hoja2!B4, Hoja2!B5. También las usan estos nombres definidos: media. Cópielas y péguelas como valores',
  );
  expect(gateway.state.bindings[0]!.output).toBe('values');
});

test('a workbook without any other can be sent as a copy, and Undo brings the formulas back', async () => {
  await writeLive();
  await handOver();
  expect(user.text()).toContain('No queda ninguna otra en el libro. Guárdelo con otro nombre y envíelo');
  await user.click('Deshacer');
  expect(gateway.state.bindings[0]!.output).toBe('live');
});

test('where there never was any, nothing is written', async () => {
  await handOver();
  expect(gateway.written).toEqual([]);
  expect(user.text()).toContain('No hay ninguna en el libro: puede enviarlo como está.');
});
