import { freeSheetName } from '../../grid';
import type { Sheet } from '../../sheet';
import { askAnchors, type Anchor } from '../find/anchors';
import { ExcelProblem } from '../problems';
import { formulaLiteral } from '../session/literal';
import {
  askShape,
  extentOf,
  shapeKey,
  shapeOf,
  standingSheet,
  type ParametersBefore,
  type ParametersPlan,
  type ParametersSheetBefore,
} from './parameters';
import type { Session } from '../session/session';
import type { FormulaOutput } from '../requests/columns';

/** What becomes of the parameters sheet, with everything needed to take it back. */
export interface PlannedParameters {
  readonly plan: ParametersPlan;
  readonly before: ParametersSheetBefore;
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** The setting that tells the sheet's shape, as it was. */
  readonly shapeText: string | null;
}

/**
 * Looks for the scheme's parameters sheet: filled again where it stands as it was laid out, else made anew, and the
 * former one hidden. Changes nothing.
 * @throws ExcelProblem `protectedSheet` {sheet}
 */
export async function planParameters(
  context: Session,
  { parameters: layout }: FormulaOutput,
  schemeId: string,
  sheetNames: readonly string[],
): Promise<PlannedParameters> {
  const asked = askAnchors(
    context,
    layout.names.map(({ name }) => name),
  );
  const shape = askShape(context, schemeId);
  await context.sync();
  const anchors = asked();
  const shapeText = await shape();
  const standing = standingSheet(layout, anchors, shapeText);
  const fits = standing?.fits ?? false;
  const isShown = standing ? await checkSheet(context, standing.id, fits) : false;
  const newSheet = fits ? null : freeSheetName(layout.name, sheetNames);
  const retired = standing && !fits && isShown ? standing.id : null;
  return {
    plan: {
      layout,
      sheet: newSheet === null ? { id: standing!.id } : { name: newSheet },
      retired,
      shape: { key: shapeKey(schemeId), text: shapeOf(layout) },
    },
    before: { newSheet, retired, kept: newSheet === null ? await readKept(context, layout, standing!.id) : null },
    anchors,
    shapeText,
  };
}

/** @returns whether the sheet is shown */
async function checkSheet(context: Session, id: string, written: boolean): Promise<boolean> {
  const sheet = context.sheet(id);
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  await context.sync();
  if (written && sheet.protection.protected) throw new ExcelProblem('protectedSheet', { sheet: sheet.name });
  return sheet.visibility === 'Visible';
}

async function readKept(context: Session, layout: Sheet, sheetId: string): Promise<ParametersBefore> {
  const area = extentOf(layout, sheetId);
  const range = context.range(area);
  range.load('formulas,values,numberFormat');
  const choosing = layout.cells.filter(({ choices }) => choices);
  const rules = choosing.map(({ row, column }) => {
    const { dataValidation } = context.range({ sheetId, row, column, rows: 1, columns: 1 });
    dataValidation.load('rule,ignoreBlanks');
    return { row, column, dataValidation };
  });
  await context.sync();
  const ours = new Set(layout.cells.map(({ row, column }) => `${row},${column}`));
  return {
    area,
    numberFormats: range.numberFormat as unknown[][],
    formulas: (range.formulas as unknown[][]).map((line, row) =>
      line.map((formula, column) =>
        ours.has(`${row},${column}`)
          ? formulaLiteral(
              formula,
              (range.values as unknown[][])[row]![column],
              (range.numberFormat as unknown[][])[row]![column],
            )
          : null,
      ),
    ),
    rules: rules.map(({ row, column, dataValidation }) => ({
      row,
      column,
      rule: dataValidation.rule,
      ignoreBlanks: dataValidation.ignoreBlanks,
    })),
  };
}
