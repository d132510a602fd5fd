import {
  type ICellData,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService, initSheetFormulaData } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

type Found = ReturnType<FormulaDataModel['getFormulaData']>;
type Cells = ObjectMatrix<Nullable<ICellData>>;

/** What a change says of where it was, and of the cells that were written. */
interface Mutated {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Rows;
}

/** What changes neither cells nor their places, but how wide, high or many lines are and what is seen of them. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set(
  [
    ...['set-worksheet-row-count', 'set-worksheet-column-count', 'set-worksheet-row-height', 'set-worksheet-col-width'],
    ...['set-worksheet-row-auto-height', 'set-worksheet-row-is-auto-height', 'set-frozen', 'toggle-gridlines'],
    ...['set-worksheet-name', 'set-worksheet-order', 'set-worksheet-hidden', 'set-tab-color'],
    // What comes with a sheet is not known yet, as the sheet is not.
    'insert-sheet',
  ].map((name) => `sheet.mutation.${name}`),
);

/** The cells of a workbook that have formulas. */
export interface FormulaCells {
  /** Whether any of the cells that are to be written has a formula, or gets one. */
  touched(sheet: Worksheet, cells: Rows): boolean;
}

/** Functions that ask which rows are hidden. */
const ASKS_HIDDEN = /SUBTOTAL|AGGREGATE/i;

/**
 * Lets formulas be gathered by looking at those cells only, and at a sheet only when its formulas may have changed: a report
 * of ten thousand clients is written in many messages, nearly all of them values and looks. Univer asks of every
 * cell of every sheet what kind of thing its formula is, each time that it calculates: half a second for a list of ten
 * thousand clients that has none, and a tenth of one where its cells are only looked at.
 */
export function gatherFormulas(injector: Injector): FormulaCells {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const names = injector.get(IDefinedNamesService);
  let known = new WeakMap<Worksheet, Cells>();
  const sheetOf = (unit: string, sheet: string): Worksheet | null =>
    instances.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheet) ?? null;
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (!id.startsWith('sheet.mutation.') || WITHOUT_CELLS.has(id)) return;
    const { unitId, subUnitId, cellValue } = (params ?? {}) as Mutated;
    // What does not say of which one sheet it is may be of several: cells that go from one to another.
    if (unitId === undefined || subUnitId === undefined) return void (known = new WeakMap());
    const sheet = sheetOf(unitId, subUnitId);
    const before = sheet && known.get(sheet);
    if (!before) return;
    if (id !== SetRangeValuesMutation.id || !cellValue || touchesFormulas(cellValue, before)) known.delete(sheet);
  });
  const formulasOf = (sheet: Worksheet): Cells => {
    const before = known.get(sheet);
    if (before) return before;
    const found = formulasIn(sheet.getCellMatrix().getMatrix());
    known.set(sheet, found);
    return found;
  };
  model.getFormulaData = () => {
    const found: Found = {};
    for (const book of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      found[book.getUnitId()] = {};
      for (const sheet of book.getSheets())
        initSheetFormulaData(found, book.getUnitId(), sheet.getSheetId(), formulasOf(sheet));
    }
    return found;
  };
  // Asked row by row of every sheet, each time that is calculated; nearly no workbook has a formula that wants it.
  const hiddenRows = model.getHiddenRowsFiltered.bind(model);
  model.getHiddenRowsFiltered = () => {
    const named = Object.values(names.getAllDefinedNames()).flatMap((of) => Object.values(of));
    const asks =
      named.some(({ formulaOrRefString }) => ASKS_HIDDEN.test(formulaOrRefString)) ||
      instances
        .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)
        .some((book) => book.getSheets().some((sheet) => asksHidden(formulasOf(sheet))));
    if (asks) return hiddenRows();
    return {};
  };
  return { touched: (sheet, cells) => touchesFormulas(cells, formulasOf(sheet)) };
}

function asksHidden(formulas: Cells): boolean {
  let asks = false;
  formulas.forValue((_row, _column, cell) => {
    asks = ASKS_HIDDEN.test(cell?.f ?? '');
    return !asks;
  });
  return asks;
}

type Rows = Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>>;

/** Whether cells that were written have a formula now, or had one. */
function touchesFormulas(written: Rows, formulas: Cells): boolean {
  for (const row in written) {
    const cells = written[row];
    for (const column in cells) {
      const cell = cells[column as unknown as number];
      if (cell?.f || cell?.si || formulas.getValue(Number(row), Number(column))) return true;
    }
  }
  return false;
}

/** The cells with a formula, or a share in one. */
function formulasIn(rows: Rows): Cells {
  const found: Record<number, Record<number, Nullable<ICellData>>> = {};
  for (const row in rows) {
    const cells = rows[row];
    for (const column in cells) {
      const cell = cells[column as unknown as number];
      if (cell?.f || cell?.si) (found[row] ??= {})[column as unknown as number] = cell;
    }
  }
  return new ObjectMatrix(found);
}
