import type { Area, WorkbookModel } from '../host';
import { address } from '../host/model/area';
import { RangeRef } from '../host/model/workbook';
import { HostError } from '../host/protocol/errors';

/** What the Name box offers: tables and names of ranges. Names that an add-in hides are not among them, as in Excel. */
export function placeNames(book: WorkbookModel): string[] {
  const { engine } = book;
  const names = [null, engine.activeSheet()]
    .flatMap((sheet) => book.names.in(sheet))
    .filter((name) => !name.hidden && book.names.rangeOf(name) !== undefined);
  return [...new Set([...names, ...book.tables.all()].map(({ name }) => name))].sort((a, b) => a.localeCompare(b));
}

/** What the Name box shows of a selection: the name of exactly these cells, else their address. */
export function placeOf(book: WorkbookModel, sheet: string, area: Area): string {
  const shown = address(area);
  const named = placeNames(book).find((name) => {
    const range = book.range(name, sheet);
    return range.sheet === sheet && address(range.area) === shown;
  });
  return named ?? shown;
}

/**
 * Goes where a text in the Name box says: an address, a name, a table. A new name is given to the selected cells.
 * @returns whether the text was any of these
 */
export function goToPlace(book: WorkbookModel, text: string): boolean {
  const { engine } = book;
  const selected = engine.selection();
  return (
    unlessRefused(() => {
      const { sheet, area } = book.range(text, engine.activeSheet());
      if (engine.sheet(sheet)!.hidden) return false;
      if (sheet !== engine.activeSheet()) engine.activate(sheet);
      engine.select(sheet, area);
      return true;
    }) ||
    unlessRefused(() => {
      book.names.add(text, new RangeRef(book, selected.sheet, selected.area), '', null);
      book.changed();
      return true;
    })
  );
}

function unlessRefused(work: () => boolean): boolean {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
