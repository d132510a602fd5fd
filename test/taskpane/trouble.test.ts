import { ExcelProblem, UNDOABLE_CHANGES, type UndoableChange } from '../../src/excel';
import { troubleText } from '../../src/taskpane/model/trouble';

test('a table that changed before the write is said as such, and read again', () => {
  const error = new ExcelProblem('changedSince', { address: 'A5', reason: 'clients' });
  expect(troubleText({ where: 'write', error }, 'es')).toEqual({
    workbook: 'No se ha escrito nada. El libro está como estaba.',
    why: 'La tabla ha cambiado (A5) desde que se leyó. Vuelva a leerla y revise el resultado antes de escribir.',
    ways: ['readAgain'],
  });
  // Columns changed since they were written are another matter: nobody would undo a user's work.
  const { why, ways } = troubleText({ where: 'undo', error }, 'es');
  expect(why).toBe('Las columnas (A5) han cambiado desde que se escribieron, y deshacer borraría esos cambios.');
  expect(ways).toEqual([]);
});

test('an undo that would erase something says what it is, whatever the kind of change', () => {
  const whys = UNDOABLE_CHANGES.map((what) => {
    const error = new ExcelProblem('changedSince', { address: 'A5', what });
    const { workbook, why } = troubleText({ where: 'undo', error }, 'es');
    expect(workbook).toBe('No se ha deshecho nada.');
    expect(why).toContain('(A5)');
    return why;
  });
  expect(new Set(whys).size).toBe(UNDOABLE_CHANGES.length);
  const whyOf = (what: UndoableChange): string => whys[UNDOABLE_CHANGES.indexOf(what)]!;
  expect(whyOf('cells')).toContain('Las celdas convertidas (A5) han cambiado desde entonces');
  expect(whyOf('list')).toContain('otra regla de validación');
  const moved = new ExcelProblem('changedSince', { address: 'A5', what: 'removal', reason: 'clients' });
  expect(troubleText({ where: 'undo', error: moved }, 'es').why).toContain(
    'Los clientes (A5) ya no están en las filas',
  );
});

test('an error code is no place: it stands only where nothing else is known', () => {
  const said = (id: ExcelProblem['id'], code: string): string =>
    troubleText({ where: 'table', error: new ExcelProblem(id, { code, message: 'x' }) }, 'es').why;
  expect(said('selectionTooLarge', 'RangeExceedsLimit')).toMatch(/^La selección es demasiado grande/);
  expect(said('protectedSheet', 'AccessDenied')).toMatch(/^La hoja está protegida/);
  expect(said('other', 'GeneralException')).toMatch(/error \(GeneralException\)/);
});

test('several places are listed in the language of the pane', () => {
  const error = new ExcelProblem('occupied', { address: ['I4', 'J5'] as unknown as string });
  expect(troubleText({ where: 'write', error }, 'en').why).toContain('(I4 and J5)');
  expect(troubleText({ where: 'write', error }, 'es').why).toContain('(I4 y J5)');
});

test('damaged schemes offer the way on that their sentence speaks of; newer ones are not put aside', () => {
  const damaged = new ExcelProblem('stateDamaged', { path: '(scheme)', reason: 'schemeInvalid' });
  const { why, ways } = troubleText({ where: 'table', error: damaged }, 'en');
  expect(why).toMatch(/^The schemes saved in the workbook are damaged\. You can go on with a new scheme/);
  expect(ways).toEqual(['startOver']);
  const newer = new ExcelProblem('stateDamaged', { path: '', reason: 'schemeTooNew', version: 9, known: 1 });
  expect(troubleText({ where: 'table', error: newer }, 'en').ways).not.toContain('startOver');
  expect(troubleText({ where: 'table', error: newer }, 'en').why).not.toContain('damaged');
});

test('an Excel that is too old is told which versions work, and no code', () => {
  const error = new ExcelProblem('apiMissing', { code: 'ApiNotFound', message: 'x' });
  expect(troubleText({ where: 'table', error }, 'es').why).toMatch(
    /Microsoft 365.*2102.*16\.50.*Excel 2021.*para la Web/,
  );
  expect(troubleText({ where: 'write', error }, 'en').why).not.toContain('ApiNotFound');
});
