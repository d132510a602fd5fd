import { newWorkbook, openWorkbook, placeOfName, printSheet, readNotes } from '../../src/files';
import { addNote, type Sheet, sheetAnchors } from '../../src/sheet';
import { type ToolId, toolSheets } from '../../src/tools';
import { inputsOf, sampleInputs, schemeOf, valueAt } from './support';

/** One column for the user's notes on each list of clients, each note beside its client however often the list is made. */

function notedOn(sheet: Sheet): string[][] {
  const { keys, notes } = sheet.notes!;
  return Array.from({ length: keys.rowCount }, (_, k) => [
    String(valueAt(sheet, keys.row + k, keys.column)),
    String(valueAt(sheet, notes.row + k, notes.column)),
  ]).filter(([, note]) => note !== '');
}

describe.each(['decisions', 'profitability', 'policy'] as ToolId[])('%s', (tool) => {
  const sample = sampleInputs();
  const notes = new Map([
    ['000040', 'Llamar en enero'],
    ['Z99', 'Ya no está'],
  ]);

  test.each(['es', 'en'] as const)('its list of all clients has the notes, its first sheet none (%s)', (language) => {
    const [first, list] = toolSheets(tool, { ...sample, notes }, language);
    expect(first!.sheet.notes).toBeNull();
    expect(first!.sheet.cells.map(({ value }) => value)).not.toContain('Llamar en enero');
    expect(notedOn(list!.sheet)).toEqual([...notes].map((pair) => [...pair]));
  });

  test('a note stays even where nothing can be worked out', () => {
    const bare = inputsOf(
      [
        ['Cliente', 'B', 'C', 'D', 'E'],
        ['A', 1, 2, 3, 4],
      ],
      () => schemeOf({ others: ['B', 'C', 'D', 'E'] }),
    );
    const { sheet } = toolSheets(tool, { ...bare, notes: new Map([['A', 'Revisar tarifa']]) }, 'es')[1]!;
    expect(notedOn(sheet)).toEqual([['A', 'Revisar tarifa']]);
  });

  test('of an id that stands in two rows the first has the note', () => {
    const { portfolio } = sample.classification;
    const ids = portfolio.ids.map((id) => (id === '000046' ? '000040' : id));
    const twice = { ...sample, classification: { ...sample.classification, portfolio: { ...portfolio, ids } } };
    const { sheet } = toolSheets(tool, { ...twice, notes: new Map([['000040', 'Una vez']]) }, 'es')[1]!;
    expect(notedOn(sheet)).toEqual([['000040', 'Una vez']]);
  });
});

test('a client that was noted in two places keeps both notes, and one that says the same once', () => {
  const found = new Map<string, string>();
  for (const note of ['Llamar', 'Visitar', 'Llamar', '']) addNote(found, 'A', note);
  addNote(found, '', 'De nadie');
  expect([...found]).toEqual([['A', 'Llamar · Visitar']]);
});

test.each([
  ['decisions', 0],
  ['profitability', 1],
] as const)(
  '%s: a note on the first sheet, where they stood before, goes on beside its client in the list',
  (tool, column) => {
    const inputs = sampleInputs();
    const [first, list] = toolSheets(tool, inputs, 'es');
    const row = first!.sheet.cells.find((cell) => cell.column === column && cell.value === '000040')?.row ?? 40;
    const area = { row, rowCount: 1, columnCount: 1 };
    const before: Sheet = {
      ...first!.sheet,
      cells: [
        ...first!.sheet.cells.filter((cell) => cell.row !== row),
        { row, column, value: '000040', look: 'text' },
        { row, column: 8, value: 'Llamar en enero', look: 'text' },
      ],
      notes: { keys: { ...area, column }, notes: { ...area, column: 8 } },
    };
    let { bytes } = printSheet(newWorkbook([{ sheet: 'Clientes' }]), first!.id, before);
    bytes = printSheet(bytes, list!.id, { ...list!.sheet, notes: null }).bytes;
    for (const { id, sheet } of toolSheets(tool, { ...inputs, notes: readNotes(bytes, tool) }, 'es')) {
      bytes = printSheet(bytes, id, sheet).bytes;
    }
    expect([...readNotes(bytes, tool)]).toEqual([['000040', 'Llamar en enero']]);
    const { names } = openWorkbook(bytes);
    expect(placeOfName(names, sheetAnchors(first!.id).notes)).toBeNull();
    expect(placeOfName(names, sheetAnchors(list!.id).notes)).not.toBeNull();
  },
);
