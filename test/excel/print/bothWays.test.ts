import { newWorkbook, openWorkbook, patchWorkbook, placeOfName, printSheet, readNotes } from '../../../src/files';
import { sheetAnchors } from '../../../src/sheet';
import { TOOL_IDS, toolSheets, type Inputs, type ToolId } from '../../../src/tools';
import { loadWorkbook } from '../../../src/workbench/page/workbookFile/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/page/workbookFile/saveWorkbook';
import { takeSnapshot } from '../../../src/workbench/page/workbookFile/snapshot';
import { openBook, type Book } from '../support/book';
import { inputsOfClients, print } from '../support/reports';

/** Report sheets go between the command line, which only has the file, and the add-in, which only has Excel. */

jest.setTimeout(120_000);

function printed(bytes: Uint8Array, tool: ToolId, inputs: Inputs): { bytes: Uint8Array; left: (string | null)[] } {
  const left: (string | null)[] = [];
  let result = bytes;
  for (const { id, sheet } of toolSheets(tool, { ...inputs, notes: readNotes(bytes, tool) }, 'es')) {
    const one = printSheet(result, id, sheet);
    result = one.bytes;
    left.push(one.left);
  }
  return { bytes: result, left };
}

const NEW = newWorkbook([{ sheet: 'Clientes' }]);

async function opened(bytes: Uint8Array): Promise<Book> {
  const book = await openBook();
  await loadWorkbook(book.host.workbook, openWorkbook(bytes));
  return book;
}

/** The workbook as a file; without the settings, which belong to Excel and the add-in. */
function saved({ host: { workbook } }: Book, origin: Uint8Array | null, snapshot = takeSnapshot(workbook)): Uint8Array {
  const { bytes, lost } = saveWorkbook(workbook, { file: origin, snapshot });
  expect(lost).toEqual([]);
  return bytes;
}

const note = (book: Book, text: string): Promise<void> =>
  book.run(async (context) => {
    context.workbook.names.getItem(sheetAnchors('overview').notes).getRange().getCell(3, 0).values = [[text]];
    await context.sync();
  });

test.each(TOOL_IDS)(
  'what the command line has made of %s the add-in makes anew in its place, and undoes',
  async (tool) => {
    const file = printed(NEW, tool, inputsOfClients(40)).bytes;
    const book = await opened(file);
    const before = await book.dump();
    const { sheets } = await print(book, tool, inputsOfClients(48));
    expect(sheets.map(({ how, left }) => ({ how, left }))).toEqual(sheets.map(() => ({ how: 'anew', left: null })));
    await book.gateway.undoLastWrite();
    const contents = ({ sheets: all, names }: typeof before): unknown => ({
      names,
      sheets: (all as unknown as { name: string; cells: Record<string, { quoted?: true }>; charts?: unknown[] }[]).map(
        ({ name, cells, charts }) => [
          name,
          charts?.length,
          // An apostrophe that makes a text one is not seen, and a file does not keep it.
          Object.entries(cells).map(([address, { quoted: _, ...cell }]) => [address, cell]),
        ],
      ),
    });
    expect(contents(await book.dump())).toEqual(contents(before));
    book.close();
  },
);

test('made by the add-in, saved, made anew by the command line, opened and made anew by the add-in: one sheet, notes kept', async () => {
  const first = await openBook();
  await print(first, 'overview', inputsOfClients(40));
  await note(first, 'Llamar en enero');
  const file = saved(first, null);
  first.close();
  const again = printed(file, 'overview', inputsOfClients(44));
  expect(again.left).toEqual([null]);
  expect([...readNotes(again.bytes, 'overview').values()]).toEqual(['Llamar en enero']);
  const second = await opened(again.bytes);
  const { sheets } = await print(second, 'overview', inputsOfClients(48));
  expect(sheets).toMatchObject([{ sheetName: 'Informe de cartera', how: 'anew', left: null }]);
  expect([...(await second.gateway.readNotes('overview')).values()]).toEqual(['Llamar en enero']);
  second.close();
});

test.each(TOOL_IDS)('the charts of %s saved from Excel are those of the command line, part by part', async (tool) => {
  const inputs = inputsOfClients(40);
  const book = await openBook();
  await print(book, tool, inputs);
  const bySave = chartsOf(saved(book, null));
  book.close();
  const byPrint = chartsOf(printed(NEW, tool, inputs).bytes);
  expect(bySave).toEqual(byPrint);
  const charts = toolSheets(tool, { ...inputs, notes: new Map() }, 'es').flatMap(({ sheet }) => sheet.charts);
  expect(Object.keys(byPrint)).toEqual(charts.map(({ id }) => id).sort());
});

/**
 * The part of each chart by the name of its shape, with the cells over which it lies. What it shows, for those who cannot
 * see it, is in the command line's only: Office.js gives charts no such text, there their title says the finding.
 */
function chartsOf(bytes: Uint8Array): Record<string, string> {
  const { opc } = openWorkbook(bytes);
  const found: [string, string][] = opc
    .names()
    .filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name))
    .flatMap((name) => {
      const links = new Map(
        [...opc.text(name.replace(/(drawing\d+\.xml)$/, '_rels/$1.rels')).matchAll(/<Relationship [^>]*>/g)].map(
          ([one]) => [/Id="([^"]+)"/.exec(one)![1]!, /charts\/[^"]+/.exec(one)![0]],
        ),
      );
      return [...opc.text(name).matchAll(/<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/gs)].map(
        ([anchor]): [string, string] => {
          const part = opc.text(`xl/${links.get(/r:id="([^"]+)"/.exec(anchor)![1]!)!}`);
          const place = anchor.replace(/ id="\d+"| r:id="[^"]+"| descr="[^"]*"/g, '');
          return [/ name="([^"]+)"/.exec(anchor)![1]!, `${place}\n${part}`];
        },
      );
    });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('opened again there is nothing to undo, and that is said; the report stays', async () => {
  const first = await openBook();
  await print(first, 'matrices', inputsOfClients(40));
  const book = await opened(saved(first, null));
  first.close();
  expect(book.gateway.undoable()).toBeNull();
  const before = await book.dump();
  await expect(book.gateway.undoLastWrite()).rejects.toMatchObject({ id: 'nothingToUndo' });
  expect(await book.dump()).toEqual(before);
  book.close();
});

test('somebody has put a row into the block: it stays theirs by the command line, too', () => {
  const file = printed(NEW, 'overview', inputsOfClients(40)).bytes;
  const names = sheetAnchors('overview');
  const { sheet, area } = placeOfName(openWorkbook(file).names, names.block)!;
  const longer = patchWorkbook(file, {
    names: [{ name: names.block, refersTo: `'${sheet}'!$A$1:$${'Z'}$${area.rowCount + 1}`, hidden: true }],
    sheets: [{ sheet, cells: [{ row: 3, column: 0, values: [['mía']] }] }],
  });
  expect(printed(longer, 'overview', inputsOfClients(40)).left).toEqual([sheet]);
});

test('a record in the settings, as earlier versions kept it, is relied on and moves', async () => {
  const book = await openBook();
  await print(book, 'matrices', inputsOfClients(40));
  const { workbook } = book.host;
  const record = await book.run(async (context) => {
    const name = context.workbook.names.getItem('CEC_record_matrices');
    name.load('formula');
    await context.sync();
    const text = name.formula.slice(2, -1).replaceAll('"&"', '').replace(/^1;/, '').replaceAll("'", '"');
    name.delete();
    context.workbook.settings.add('cec4444.sheet.matrices', { pieces: 0, text });
    await context.sync();
    return text;
  });
  expect(JSON.parse(record)).toMatchObject({ rules: expect.any(Array) });
  const { sheets } = await print(book, 'matrices', inputsOfClients(44));
  expect(sheets).toMatchObject([{ how: 'anew' }]);
  expect([...workbook.settings.keys()].filter((key) => key.startsWith('cec4444.sheet.'))).toEqual([]);
  await book.gateway.undoLastWrite();
  expect([...workbook.settings.keys()].filter((key) => key.startsWith('cec4444.sheet.'))).toHaveLength(1);
  book.close();
});
