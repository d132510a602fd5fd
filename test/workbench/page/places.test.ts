import type { ExcelHost } from '../../../src/workbench/host';
import { createHeadlessEngine, createHost, RangeRef } from '../../../src/workbench/host';
import { goToPlace, placeNames, placeOf } from '../../../src/workbench/page/places';

let host: ExcelHost;
beforeEach(async () => {
  host = createHost(await createHeadlessEngine());
});
afterEach(() => {
  host.dispose();
  host.workbook.engine.dispose();
});
const selected = () => {
  const { sheet, area } = host.workbook.engine.selection();
  return `${host.workbook.sheetName(sheet)}!${placeOf(host.workbook, sheet, area)}`;
};

test('the Name box offers tables and names of ranges, not those that an add-in hides', () => {
  const book = host.workbook;
  const sheet = book.engine.activeSheet();
  const range = (address: string) => book.range(address, sheet);
  book.names.add('cut', range('B2'), '', null);
  book.names.add('rate', '0.5', '', null);
  book.names.set(book.names.add('_CEC_b1_whole', range('A:A'), '', null).id, { hidden: true });
  // Removing a name leaves one of the engine's own behind, hidden as well.
  book.names.remove(book.names.add('gone', range('B3'), '', null).id);
  book.tables.add(range('D1:E4'), true, { name: 'Clients' });
  expect(placeNames(book)).toEqual(['Clients', 'cut']);
  expect(placeOf(book, sheet, range('B2').area)).toBe('cut');
  expect(placeOf(book, sheet, range('D2:E4').area)).toBe('Clients');
  expect(placeOf(book, sheet, range('A:A').area)).toBe('A:A');
});

test('it goes to addresses, names and tables on any sheet in sight, and names what is selected', () => {
  const book = host.workbook;
  const other = book.engine.addSheet('Other sheet');
  book.names.add('there', new RangeRef(book, other, { row: 2, column: 1, rows: 1, columns: 1 }), '', null);
  expect(goToPlace(book, 'C4:D5')).toBe(true);
  expect(selected()).toBe('Sheet1!C4:D5');
  expect(goToPlace(book, 'THERE')).toBe(true);
  expect(selected()).toBe('Other sheet!there');
  expect(goToPlace(book, 'Sheet1!b2')).toBe(true);
  expect(selected()).toBe('Sheet1!B2');
  expect(goToPlace(book, 'mine')).toBe(true);
  expect(book.names.find('mine', null)?.formula).toBe('Sheet1!$B$2');
  book.engine.setSheetHidden(other, true);
  expect([goToPlace(book, 'there'), goToPlace(book, 'no name'), goToPlace(book, 'Nowhere!A1')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(selected()).toBe('Sheet1!mine');
});
