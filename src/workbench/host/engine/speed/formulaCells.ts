import {
  type ICellData,
  type IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { type FormulaDataModel, initSheetFormulaData } from '@univerjs/engine-formula';

type Found = ReturnType<FormulaDataModel['getFormulaData']>;

/**
 * Lets formulas be gathered by looking at those cells only. Univer asks of every cell of every sheet what kind of thing
 * its formula is, each time that it calculates: half a second for a list of ten thousand clients that has none.
 */
export function gatherFormulas(model: FormulaDataModel, instances: IUniverInstanceService): void {
  model.getFormulaData = () => {
    const found: Found = {};
    for (const book of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      found[book.getUnitId()] = {};
      for (const sheet of book.getSheets())
        initSheetFormulaData(
          found,
          book.getUnitId(),
          sheet.getSheetId(),
          formulasIn(sheet.getCellMatrix().getMatrix()),
        );
    }
    return found;
  };
}

type Rows = Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>>;

/** The cells with a formula, or a share in one. */
function formulasIn(rows: Rows): ObjectMatrix<Nullable<ICellData>> {
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
