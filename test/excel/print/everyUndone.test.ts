import { noteAnchors } from '../../../src/sheet';
import { type Inputs, TOOL_IDS } from '../../../src/tools';
import type { WorkbookDump } from '../../../src/workbench/host';
import { type Book, clientList, fill, openBook } from '../support/book';
import { inputsOfClients, print, withContracts } from '../support/reports';

jest.setTimeout(300_000);

/**
 * Every tool's report in one workbook, made one after the other and then undone one after the other: after each step back the
 * workbook is what it was, sheet by sheet: values, formulas, formats, names, charts, page set-up.
 */

const CLIENTS = 60;
const fed = (clients: number): Inputs => {
  const inputs = inputsOfClients(clients);
  const { scheme } = inputs.classification;
  const other = { ...scheme, id: 'other', segmentation: { ...scheme.segmentation, shareCut: 0.5 } };
  return { ...withContracts(inputs), schemes: [other] };
};

/** Types into the first cell of each column of notes that a tool has. @returns how many there are */
const noted = (book: Book, tool: (typeof TOOL_IDS)[number], text: string): Promise<number> =>
  book.run(async (context) => {
    const places = noteAnchors(tool).map((anchors) => context.workbook.names.getItemOrNullObject(anchors.notes));
    await context.sync();
    const standing = places.filter(({ isNullObject }) => !isNullObject);
    for (const place of standing) place.getRange().getCell(0, 0).values = [[text]];
    await context.sync();
    return standing.length;
  });

test('all made, all undone: each step back is the very workbook', async () => {
  const book = await openBook();
  await fill(book, clientList(CLIENTS));
  const inputs = fed(CLIENTS);
  const before: WorkbookDump[] = [];
  for (const tool of TOOL_IDS) {
    before.push(await book.dump());
    const { sheets } = await print(book, tool, inputs);
    expect(sheets.length).toBeGreaterThan(0);
    expect(book.gateway.undoable()).toMatchObject({ what: 'printSheets', earlier: before.length - 1 });
  }
  for (const tool of [...TOOL_IDS].reverse()) {
    await book.gateway.undoLastWrite();
    expect([tool, await book.dump()]).toEqual([tool, before.pop()]);
  }
  expect(book.gateway.undoable()).toBeNull();
  book.close();
});

test('all made again with other clients, noted before: undone to what stood, notes too; what was typed on stops the next', async () => {
  const book = await openBook();
  await fill(book, clientList(CLIENTS));
  const [first, second] = [fed(CLIENTS), fed(CLIENTS + 15)];
  for (const tool of TOOL_IDS) {
    const start = await book.dump();
    await print(book, tool, first);
    const notes = await noted(book, tool, 'Llamar en enero');
    const standing = await book.dump();
    const { sheets } = await print(book, tool, second);
    expect([tool, sheets.map(({ how, left }) => [how, left])]).toEqual([tool, sheets.map(() => ['anew', null])]);
    expect([tool, [...(await book.gateway.readNotes(tool)).values()].includes('Llamar en enero')]).toEqual([
      tool,
      notes > 0,
    ]);
    await book.gateway.undoLastWrite();
    expect([tool, await book.dump()]).toEqual([tool, standing]);
    if (notes === 0) {
      await book.gateway.undoLastWrite();
      expect([tool, await book.dump()]).toEqual([tool, start]);
      continue;
    }
    await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'editedSince' });
    expect([tool, await book.dump()]).toEqual([tool, standing]);
    // Taken out again, it no longer stands in the way.
    await noted(book, tool, '');
    await book.gateway.undoLastWrite();
    expect([tool, await book.dump()]).toEqual([tool, start]);
  }
  book.close();
});
