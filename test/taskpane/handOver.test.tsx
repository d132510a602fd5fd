import { paneEachTest } from '../support/paneOfTests';

const user = paneEachTest();

const handOver = async (): Promise<void> => {
  await user.click('Modelos, idioma y ayuda');
  await user.click('Entregar sin fórmulas CEC');
};

/** Writes live formulas; the pane then looks at the columns as they stand. */
async function writeLive(): Promise<void> {
  await user.click('Qué columnas y dónde');
  await user.choose('Se escriben como', 'live');
  await user.click('Escribir columnas');
  const { columns } = user.gateway.written.at(-1)!;
  user.gateway.table = { ...user.gateway.table!, binding: user.gateway.state.bindings[0]! };
  user.gateway.results = {
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
  user.gateway.functionCells = { count: 2, places: ['Hoja2!B4', 'Hoja2!B5'], names: ['media'] };
  await handOver();
  const { formulas, columns } = user.gateway.written.at(-1)!;
  expect(formulas).toBeNull();
  expect(columns.map(({ column }) => column)).toEqual(['code', 'segment']);
  expect(user.text()).toContain(
    'Las columnas de la clasificación son ya valores. Quedan 2 celdas suyas con fórmulas CEC; las primeras: Hoja2!B4, Hoja2!B5. También las usan estos nombres definidos: media. Cópielas y péguelas como valores',
  );
  expect(user.gateway.state.bindings[0]!.output).toBe('values');
});

test('a workbook without any other can be sent as a copy, and Undo brings the formulas back', async () => {
  await writeLive();
  await handOver();
  expect(user.text()).toContain('No queda ninguna otra en el libro. Guárdelo con otro nombre y envíelo');
  await user.click('Deshacer');
  expect(user.gateway.state.bindings[0]!.output).toBe('live');
});

test('where there never was any, nothing is written', async () => {
  await handOver();
  expect(user.gateway.written).toEqual([]);
  expect(user.text()).toContain('No hay ninguna en el libro: puede enviarlo como está.');
});
