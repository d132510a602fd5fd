import type { Sheet } from '../../sheet';
import { askAnchors } from '../find/anchors';
import { addressOf, type SheetArea } from '../session/area';
import { names } from '../change/names';
import { deleteIfThere } from '../change/newSheet';
import { checkOpen } from '../change/open';
import type { Step } from '../change/step';
import { storedTexts } from '../change/storedTexts';
import { Whereabouts } from '../change/whereabouts';
import { holdsWritten } from '../session/literal';
import { shapeOf, standingSheet, type ParametersPlan } from './parameters';
import { putParameters, restoreParameters } from './parametersSheet';
import type { PlannedParameters } from './planParameters';
import { columnsOf, readBlocks } from '../find/readCells';
import { onSheet } from '../print/place';
import type { Session } from '../session/session';

/**
 * The sheet of the numbers that formulas read, with its names and the record of its shape. Where somebody has changed it
 * since, it stays as it is, and the columns are taken back all the same; unless another sheet, or other numbers, would
 * have to take its place again: without them the columns would not show what they showed before.
 */
export function parametersStep(planned: PlannedParameters, settingKeys: ReadonlySet<string>): Step {
  const { plan, before, anchors, shapeText } = planned;
  const { layout, shape } = plan;
  // Renamed by somebody, a new sheet is known by its id.
  let made = before.newSheet;
  const sheetId = 'name' in plan.sheet ? plan.sheet.name : plan.sheet.id;
  const named = names(
    layout.names.map(({ name, area }) => ({ name, before: anchors.get(name), after: onSheet(sheetId, area) })),
    new Whereabouts(),
  );
  const stored = storedTexts([{ key: shape.key, before: shapeText, after: shape.text }], settingKeys);
  return {
    async put(context) {
      await putParameters(context, plan, anchors);
      await stored.put(context);
    },
    back(context) {
      const parts = [named.back(context), stored.back(context)];
      const sheet = made === null ? null : context.workbook.worksheets.getItemOrNullObject(made);
      sheet?.load('id');
      return async () => {
        for (const part of parts) await part();
        restoreParameters(context, before);
        if (sheet) deleteIfThere(sheet);
      };
    },
    unchanged: (context) => async () => {
      if (before.kept) await checkOpen(context, [before.kept.area.sheetId]);
      const found = await parametersNow(context, plan);
      if ('changed' in found) {
        const address = found.changed;
        const needed = plan.retired !== null || refilled(planned);
        return needed ? { address, reason: 'parametersEdited' } : { address, stays: true };
      }
      if (before.newSheet !== null) made = found.sheet;
      return null;
    },
  };
}

/** Whether the write put other numbers into a sheet that stood. */
function refilled({ plan: { layout }, before: { kept } }: PlannedParameters): boolean {
  if (!kept) return false;
  const inputs = layout.cells.filter(({ look }) => look === 'inputFigure');
  return inputs.some(({ row, column, value }) => {
    const before = kept.formulas[row - kept.area.row]?.[column - kept.area.column] ?? '';
    return !holdsWritten(before, value);
  });
}

/**
 * The parameters sheet, where nobody has edited its inputs or moved its cells since it was written, and on a new one
 * nobody has written anything of their own; else the first cell that was changed.
 */
async function parametersNow(
  context: Session,
  { layout, sheet }: ParametersPlan,
): Promise<{ readonly sheet: string } | { readonly changed: string }> {
  const edited = await editedParameter(context, layout);
  if (edited !== null) return { changed: edited };
  const asked = askAnchors(
    context,
    layout.names.map(({ name }) => name),
  );
  await context.sync();
  const standing = standingSheet(layout, asked(), shapeOf(layout));
  if (!standing?.fits) return { changed: layout.names[0]?.name ?? '' };
  const note = 'name' in sheet ? await firstForeign(context, layout, standing.id) : null;
  return note === null ? { sheet: standing.id } : { changed: note };
}

/** Input cells that no longer hold what was written: somebody has edited them since. */
async function editedParameter(context: Session, layout: Sheet): Promise<string | null> {
  const inputs = layout.cells.filter(({ look }) => look === 'inputFigure');
  const named = inputs.flatMap((cell) => {
    const name = layout.names.find(
      ({ area: { row, column, rowCount, columnCount } }) =>
        row === cell.row && column === cell.column && rowCount === 1 && columnCount === 1,
    );
    return name ? [{ cell, name: name.name }] : [];
  });
  const asked = named.map(({ name }) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values,address');
    return range;
  });
  await context.sync();
  const edited = asked.findIndex((range, k) => {
    const { value } = named[k]!.cell;
    return range.isNullObject || !holdsWritten(range.values[0]![0], value);
  });
  return edited < 0 ? null : asked[edited]!.isNullObject ? named[edited]!.name : asked[edited]!.address;
}

/** Address of the first filled cell of the sheet that is none of the layout's. */
async function firstForeign(context: Session, layout: Sheet, sheetId: string): Promise<string | null> {
  const sheet = context.sheet(sheetId);
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return null;
  const area: SheetArea = {
    sheetId,
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  };
  const ours = new Set(layout.cells.map(({ row, column }) => `${row},${column}`));
  let found: string | null = null;
  await readBlocks(
    context,
    { area, columns: columnsOf(area), wanted: ['formulas'] },
    ({ start, grids }) => {
      grids.formulas.forEach((line, r) =>
        line.forEach((formula, c) => {
          const [row, column] = [area.row + start + r, area.column + c];
          if (formula === '' || ours.has(`${row},${column}`)) return;
          found ??= `'${sheet.name}'!${addressOf({ row, column, rows: 1, columns: 1 })}`;
        }),
      );
    },
    'checking',
  );
  return found;
}
