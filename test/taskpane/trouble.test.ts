import { ExcelProblem, UNDOABLE_CHANGES, type UndoableChange } from '../../src/excel';
import { MethodProblem } from '../../src/method';
import { troubleText } from '../../src/taskpane/model/trouble';

test('a table that changed before the write is said as such, and read again', () => {
  const error = new ExcelProblem('tableChanged', { address: 'A5' });
  expect(troubleText({ where: 'write', error }, 'es')).toEqual({
    workbook: 'No se ha escrito nada. El libro está como estaba.',
    why: 'La tabla ha cambiado (A5) desde que se leyó. Vuelva a leerla y revise el resultado antes de escribir.',
    ways: ['readAgain'],
  });
  // Columns changed since they were written are another matter: nobody would undo a user's work.
  const since = new ExcelProblem('editedSince', { address: 'A5', what: 'writeColumns' });
  const { why, ways } = troubleText({ where: 'undo', error: since }, 'es');
  expect(why).toBe('Las columnas (A5) han cambiado desde que se escribieron, y deshacer borraría esos cambios.');
  // What is theirs can stay, so that earlier changes can still be taken back.
  expect(ways).toEqual(['passOver']);
});

test('an undo that would erase something says what it is, whatever the kind of change', () => {
  const whys = UNDOABLE_CHANGES.map((what) => {
    const error = new ExcelProblem('editedSince', { address: 'A5', what });
    const { workbook, why } = troubleText({ where: 'undo', error }, 'es');
    expect(workbook).toBe('No se ha deshecho nada.');
    expect(why).toContain('(A5)');
    return why;
  });
  expect(new Set(whys).size).toBe(UNDOABLE_CHANGES.length);
  const whyOf = (what: UndoableChange): string => whys[UNDOABLE_CHANGES.indexOf(what)]!;
  expect(whyOf('convertCells')).toContain('Las celdas (A5) han cambiado después otra vez');
  expect(whyOf('offerList')).toContain('otra regla de validación');
  const moved = new ExcelProblem('clientsMoved', { address: 'A5' });
  expect(troubleText({ where: 'undo', error: moved }, 'es').why).toContain(
    'Los clientes (A5) ya no están en las filas',
  );
});

test('a place is told where it is known, and Excel’s code only where nothing else is', () => {
  const said = (error: ExcelProblem): string => troubleText({ where: 'table', error }, 'es').why;
  expect(said(new ExcelProblem('tooManyCells'))).toMatch(/^La selección es demasiado grande/);
  expect(said(new ExcelProblem('protectedSheet', {}))).toMatch(/^La hoja está protegida/);
  expect(said(new ExcelProblem('protectedSheet', { sheet: 'Ventas' }))).toMatch(/^La hoja \(Ventas\) está protegida/);
  expect(said(new ExcelProblem('other', { code: 'GeneralException' }))).toMatch(/error \(GeneralException\)/);
  expect(said(new ExcelProblem('selectionTooLarge', { address: 'A:ZZ', cells: 1_234_567 }))).toMatch(
    /\(A:ZZ\) tiene 1\.234\.567 celdas/,
  );
});

test('what nobody foresaw is said in the user’s language, without what was thrown, and with a way on', () => {
  for (const [language, why] of [
    ['es', /^Ha fallado el complemento, no su tabla\. Vuelva a intentarlo/],
    ['en', /^The add-in failed, not your table\. Try again/],
  ] as const) {
    const text = troubleText({ where: 'tools', error: new Error('x is not a function') }, language);
    expect(text.why).toMatch(why);
    expect(text.why).not.toContain('not a function');
    expect(text.ways).toEqual(['retry', 'reload']);
    const early = troubleText({ where: 'tools', error: new MethodProblem('tableNotRead') }, language);
    expect([early.why.length > 40, early.ways]).toEqual([true, ['readAgain']]);
  }
});

test('each cause of no client table has its own sentence, with a way on', () => {
  const causes = [
    new ExcelProblem('noTable', { sheet: 'Notas' }),
    new ExcelProblem('onlyResults', { sheet: 'CEC Clientes' }),
    new ExcelProblem('noClients', { sheet: 'Clientes' }),
    new ExcelProblem('tableGone', { table: 'Ventas' }),
    new ExcelProblem('listGone'),
    new ExcelProblem('nothingWritten'),
  ];
  for (const language of ['es', 'en'] as const) {
    const texts = causes.map((error) => troubleText({ where: 'table', error }, language));
    expect(new Set(texts.map(({ why }) => why)).size).toBe(causes.length);
    expect(texts.every(({ ways }) => ways.length > 0)).toBe(true);
  }
});

test('what inserting columns would tear is told by its name, and offers a new sheet', () => {
  const torn = troubleText({ where: 'write', error: new ExcelProblem('tornTable', { table: 'Otra' }) }, 'es');
  expect(torn.why).toMatch(/^Insertar columnas aquí partiría la tabla \(Otra\)/);
  expect(torn.ways).toEqual(['newSheet', 'retry']);
  const end = troubleText({ where: 'write', error: new ExcelProblem('sheetEnd') }, 'es');
  expect(end.ways).toEqual(['newSheet']);
});

test('damaged schemes offer the way on that their sentence speaks of; newer ones are not put aside', () => {
  const damaged = new ExcelProblem('stateDamaged');
  const { why, ways } = troubleText({ where: 'table', error: damaged }, 'en');
  expect(why).toMatch(/^The schemes saved in the workbook are damaged\. You can go on with a new scheme/);
  expect(ways).toEqual(['startOver']);
  const newer = new ExcelProblem('stateTooNew', { version: 9, known: 1 });
  expect(troubleText({ where: 'table', error: newer }, 'en').ways).not.toContain('startOver');
  expect(troubleText({ where: 'table', error: newer }, 'en').why).not.toContain('damaged');
});

test('an Excel that is too old is told which versions work, and no code', () => {
  const error = new ExcelProblem('apiMissing');
  expect(troubleText({ where: 'table', error }, 'es').why).toMatch(
    /Microsoft 365.*2102.*16\.50.*Excel 2021.*para la Web/,
  );
  expect(troubleText({ where: 'write', error }, 'en').why).not.toContain('ApiNotFound');
});

test('a part that is gone from the server since the pane was opened is said, with the one thing that helps', () => {
  const chunk = Object.assign(new Error('Loading chunk changes failed.\n(error: https://x.test/changes.js)'), {
    name: 'ChunkLoadError',
  });
  const inWorker = new Error("Failed to execute 'importScripts' on 'WorkerGlobalScope': …/tools.js failed to load.");
  for (const error of [chunk, inWorker]) {
    expect(troubleText({ where: 'write', error }, 'es')).toEqual({
      workbook: 'No se ha escrito nada.',
      why: 'No se ha podido cargar una parte del panel: no hay conexión, o se ha publicado una versión nueva mientras estaba abierto.',
      ways: ['retry', 'reload'],
    });
  }
});
