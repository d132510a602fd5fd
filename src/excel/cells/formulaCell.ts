import { addressOf, SHEET_COLUMNS, SHEET_ROWS, type SheetArea } from '../session/area';
import type { Step } from '../change/step';
import { ExcelProblem } from '../problems';
import { addressesOf, mergedInto } from '../find/mergedAreas';
import { TEXT_FORMAT } from '../session/literal';
import type { Session } from '../session/session';

/** A formula for the active cell. */
export interface FormulaRequest {
  /** In the form of Excel's API: English signs, whatever the reader's region. */
  readonly formula: string;
  /** How many cells its answer takes. */
  readonly rows: number;
  readonly columns: number;
}

/** A cell as it was before a formula came into it, and what Excel made of the formula. */
export interface FormulaCell {
  readonly sheetName: string;
  /** The cell, and the cells that its answer takes. */
  readonly cell: SheetArea;
  readonly answer: SheetArea;
  readonly numberFormat: unknown;
  readonly formula: string;
  /** As this Excel writes it, with the signs of its region. */
  readonly local: string;
}
export type FormulaPlace = Omit<FormulaCell, 'formula' | 'local'>;

/** Excel may space a formula in its own way and writes names in capitals. */
const normal = (formula: unknown): string => String(formula).replace(/\s/g, '').toUpperCase();

/**
 * The active cell, once it is sure that a formula and its answer have room there: nothing in the cells, none merged, no
 * table in them or touching them from the left or from above, where Excel would grow it over the formula or fill the
 * formula down its column.
 * @throws ExcelProblem `protectedSheet`; `formulaCell`, `formulaAnswer`, `formulaMerged`, `formulaTable`, `formulaSheetEnd`
 */
export async function findFormulaPlace(
  context: Session,
  { rows, columns }: Pick<FormulaRequest, 'rows' | 'columns'>,
): Promise<FormulaPlace> {
  const active = context.workbook.getActiveCell();
  active.load('rowIndex,columnIndex,numberFormat');
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('id,name');
  const { protection } = sheet;
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new ExcelProblem('protectedSheet', { sheet: sheet.name });

  const cell = { sheetId: sheet.id, row: active.rowIndex, column: active.columnIndex, rows: 1, columns: 1 };
  const answer = { ...cell, rows, columns };
  if (cell.row + rows > SHEET_ROWS || cell.column + columns > SHEET_COLUMNS) throw new ExcelProblem('formulaSheetEnd');

  const range = context.range(answer);
  range.load('formulas,valueTypes');
  const touching = touchingAreas(answer).map((area) => {
    const tables = context.range(area).getTables(false);
    tables.load('items/name');
    return tables;
  });
  const merged = await mergedInto(context, answer);

  const table = touching.flatMap(({ items }) => items)[0];
  if (table) throw new ExcelProblem('formulaTable', { cell: addressOf(cell), table: table.name });
  if (merged === null || merged.length > 0)
    throw new ExcelProblem('formulaMerged', { address: addressesOf(merged ?? [answer]) });
  const filled = firstFilled(range.formulas, range.valueTypes);
  if (filled) {
    const at = { ...cell, row: cell.row + filled.row, column: cell.column + filled.column };
    throw new ExcelProblem(filled.row || filled.column ? 'formulaAnswer' : 'formulaCell', { address: addressOf(at) });
  }
  return { sheetName: sheet.name, cell, answer, numberFormat: active.numberFormat[0]![0] };
}

/** The answer's cells with the ones to the left, and with the ones above: a table there would take them in. */
function touchingAreas(answer: SheetArea): SheetArea[] {
  const left = Math.min(1, answer.column);
  const above = Math.min(1, answer.row);
  return [
    { ...answer, column: answer.column - left, columns: answer.columns + left },
    { ...answer, row: answer.row - above, rows: answer.rows + above },
  ];
}

/** A formula that shows nothing fills its cell; so does what another formula has spilled into it. */
function firstFilled(
  formulas: readonly (readonly unknown[])[],
  types: readonly (readonly unknown[])[],
): { readonly row: number; readonly column: number } | null {
  for (const [row, line] of formulas.entries()) {
    const column = line.findIndex((formula, k) => formula !== '' || types[row]![k] !== 'Empty');
    if (column >= 0) return { row, column };
  }
  return null;
}

/** What the answer's cells hold now. Not what they show: a narrow column shows `####`. */
export async function readFormula(context: Session, { answer }: FormulaPlace): Promise<unknown[][]> {
  const range = context.range(answer);
  range.load('values');
  await context.sync();
  return range.values;
}

/** A formula of en-US form in a free cell, which is then selected. */
export interface FormulaStep extends Step {
  /** What Excel has made of the formula, once it stands. */
  standing(): FormulaCell;
}

/** Writes a formula into the place; it goes again as long as the cell still holds it. */
export function formulaStep(place: FormulaPlace, formula: string): FormulaStep {
  let cell: Excel.Range | null = null;
  let standing: FormulaCell | null = null;
  const written = (): string => standing?.formula ?? formula;
  return {
    put(context) {
      cell = context.range(place.cell);
      // In a cell formatted as text it would stay text.
      if (place.numberFormat === TEXT_FORMAT) cell.numberFormat = [['General']];
      cell.formulas = [[formula]];
      cell.select();
      cell.load('formulas,formulasLocal');
    },
    standing: () =>
      (standing ??= { ...place, formula: String(cell!.formulas[0]![0]), local: String(cell!.formulasLocal[0]![0]) }),
    back(context) {
      const range = askCell(context, place);
      return () => {
        if (isAnother(range, written()))
          throw new ExcelProblem('editedSince', { address: addressOf(place.cell), what: 'insertFormula' });
        emptyAgain(range, place);
      };
    },
    unchanged(context) {
      const range = askCell(context, place);
      return () => (isAnother(range, written()) ? { address: addressOf(place.cell) } : null);
    },
  };
}

function askCell(context: Session, { cell }: FormulaPlace): Excel.Range {
  const range = context.range(cell);
  range.load('formulas,numberFormat');
  return range;
}

const isAnother = ({ formulas }: Excel.Range, formula: string): boolean =>
  formulas[0]![0] !== '' && normal(formulas[0]![0]) !== normal(formula);

function emptyAgain(range: Excel.Range, { numberFormat }: FormulaPlace): void {
  if (range.formulas[0]![0] !== '') range.clear('Contents');
  if (range.numberFormat[0]![0] !== numberFormat) range.numberFormat = [[numberFormat]];
}
