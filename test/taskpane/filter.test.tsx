import { ExcelProblem } from '../../src/excel';
import { paneEachTest } from '../support/paneOfTests';

const user = paneEachTest();

const FILTERED = new ExcelProblem('filtered', { name: 'Clientes' });
const LIFT = 'Quitar el filtro y volver a ponerlo';

test('a filter in the way is said, lifted only once the user says so, and what became of it is told', async () => {
  user.gateway.faults.set('writeColumns', FILTERED);
  await user.click('Escribir columnas');
  expect(user.text()).toContain('No se ha escrito nada. El libro está como estaba.');
  expect(user.text()).toContain('Hay un filtro que oculta filas (Clientes)');
  expect(user.gateway.written).toHaveLength(0);
  user.gateway.lifted = { name: 'Clientes', set: true, same: false };
  await user.click(LIFT);
  expect(user.gateway.works.at(-1)).toMatchObject({ liftFilters: true });
  expect(user.text()).toContain('se ha vuelto a poner; ahora oculta otras filas que antes');
  expect(user.text()).not.toContain('Hay un filtro que oculta filas');

  user.gateway.faults.set('undoLastWrite', FILTERED);
  await user.click('Deshacer');
  expect(user.text()).toContain('No se ha deshecho nada.');
  expect(() => user.button('Escribir en una hoja nueva')).toThrow();
  await user.click(LIFT);
  expect(user.gateway.written).toHaveLength(0);
});

test('one that could not be set again offers no lifting', async () => {
  user.gateway.faults.set('writeColumns', new ExcelProblem('filterKind', { name: 'Clientes' }));
  await user.click('Escribir columnas');
  expect(user.text()).toContain('no se podría volver a poner igual');
  expect(() => user.button(LIFT)).toThrow();
  await user.click('Volver a intentarlo');
  expect(user.gateway.works.at(-1)).toMatchObject({ liftFilters: false });
});
