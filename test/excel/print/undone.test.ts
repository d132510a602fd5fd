import { ExcelProblem } from '../../../src/excel';
import { openBook, type Book } from '../support/book';
import { inputsOfClients, print, printRequest } from '../support/reports';
import { onSheet, sheetsOf } from '../support/printed';

jest.setTimeout(120_000);

let book: Book;
beforeEach(async () => {
  book = await openBook();
});
afterEach(() => book.close());

test('made anew and then deleted, a sheet has no changes or notes: its undo says that it is gone, and gives way', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => sheet.delete());
  await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'reportGone', workbookUntouched: true });
  book.gateway.passOver();
  await expect(book.gateway.undoLastWrite()).resolves.toMatchObject({ what: 'printSheets' });
});

test('cancelled in between, everything is as it was', async () => {
  await print(book, 'overview', inputsOfClients(30));
  const before = await book.dump();
  const request = await printRequest(book, 'overview', inputsOfClients(44));
  const abort = new AbortController();
  const work = {
    signal: abort.signal,
    progress: ({ phase }: { phase: string }) => {
      if (phase === 'formatting') abort.abort();
    },
  };
  await expect(book.gateway.printSheets(request, work)).rejects.toMatchObject({ id: 'cancelled' });
  expect(await book.dump()).toEqual(before);
});

test('undo does not take back a sheet on which somebody has written since', async () => {
  await print(book, 'overview', inputsOfClients(20));
  await onSheet(book, 'Informe de cartera', (sheet) => {
    sheet.getRange('A90').values = [['mío']];
  });
  const before = await book.dump();
  await expect(book.gateway.undoLastWrite()).rejects.toThrow(ExcelProblem);
  expect(await book.dump()).toEqual(before);
});

test('a renamed new sheet goes on undo all the same, and schemes saved since stay', async () => {
  await print(book, 'matrices', inputsOfClients(20));
  await onSheet(book, 'Matrices de estrategia', (sheet) => {
    sheet.name = 'Otra';
  });
  const { classification } = inputsOfClients(20);
  const state = await book.gateway.readState();
  expect(state.tools).toEqual({ matrices: {} });
  await book.gateway.saveState({
    state: {
      ...state,
      schemes: [classification.scheme],
      activeSchemeId: classification.scheme.id,
    },
  });
  await book.gateway.undoLastWrite();
  expect(sheetsOf(await book.dump()).map(({ name }) => name)).toEqual(['Sheet1']);
  const after = await book.gateway.readState();
  expect(after).toMatchObject({ tools: {}, schemes: [{ id: classification.scheme.id }] });
});

test('the scheme of a report is kept with it and undone with it; one that columns name since stays', async () => {
  const { scheme } = inputsOfClients(20).classification;
  const other = { ...scheme, id: 'other' };
  const saved = { ...(await book.gateway.readState()), schemes: [other], activeSchemeId: 'other' };
  await book.gateway.saveState({ state: saved });
  const request = await printRequest(book, 'matrices', inputsOfClients(20));
  await book.gateway.printSheets({ ...request, tool: { id: 'matrices', settings: {}, scheme } });
  const kept = await book.gateway.readState();
  expect(kept).toEqual({ ...saved, schemes: [other, scheme], activeSchemeId: scheme.id, tools: { matrices: {} } });
  // Something else is saved since: that stays, and the scheme goes all the same.
  const third = { ...scheme, id: 'third' };
  await book.gateway.saveState({ state: { ...kept, schemes: [...kept.schemes, third] } });
  await book.gateway.undoLastWrite();
  expect(await book.gateway.readState()).toEqual({ ...saved, schemes: [other, third] });
  // Made again, and then edited and saved by its owner: theirs.
  await book.gateway.printSheets({ ...request, tool: { id: 'matrices', settings: {}, scheme } });
  const edited = { ...scheme, name: 'Mío' };
  await book.gateway.saveState({ state: { ...saved, schemes: [other, edited], activeSchemeId: scheme.id } });
  await book.gateway.undoLastWrite();
  expect(await book.gateway.readState()).toMatchObject({ schemes: [other, edited], activeSchemeId: scheme.id });
});
