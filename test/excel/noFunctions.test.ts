import { clientCells, classifyAndWrite, fill, HEADER, openBook, requestFor } from './support/book';

test('an Excel without custom functions refuses live formulas before it asks anything, and writes the others', async () => {
  const book = await openBook({}, { functions: () => false });
  try {
    await fill(book, [HEADER, ...clientCells(12)]);
    const before = await book.dump();
    const live = requestFor(await book.gateway.findClientTable(), { output: 'live' });
    const asked = book.messages.length;
    await expect(book.gateway.writeColumns(live)).rejects.toMatchObject({ id: 'noFunctions', workbookUntouched: true });
    expect(book.messages.length).toBe(asked);
    expect(await book.dump()).toEqual(before);
    await classifyAndWrite(book, { output: 'plain' });
    expect(await book.dump()).not.toEqual(before);
    expect(book.gateway.runsFunctions()).toBe(false);
  } finally {
    book.close();
  }
});
