import { freeName, freeSheetName } from '../../grid';
import { asProblem } from '../session/problems';
import { inExcel, type Session, type SessionOptions } from '../session/session';

/** What the checks put into the workbook for a moment: names are chosen before, so that all of it is found again. */
export interface Trial {
  readonly sheetName: string;
  readonly name: string;
}

/** The setting that the checks write; the add-in's own begin alike. */
export const TRIAL_SETTING = 'cec4444.check';

/** Attempts at taking all of it away again, for an Excel that fails once and then answers. */
const ATTEMPTS = 3;

/** Chooses names that are free. Changes nothing. */
export function planTrial(options: SessionOptions): Promise<Trial> {
  return inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    return {
      sheetName: freeSheetName(
        'CEC check',
        worksheets.items.map(({ name }) => name),
      ),
      name: freeName(
        '_CEC_check',
        names.items.map(({ name }) => name),
      ),
    };
  }, options);
}

/**
 * Takes away whatever of a trial stands: it waits while a cell is edited, and cannot be cancelled.
 * @returns whether nothing of it is left
 */
export async function takeAway(trial: Trial, { stallMs }: Pick<SessionOptions, 'stallMs'>): Promise<boolean> {
  const options = { waitForCellEdit: true, ...(stallMs === undefined ? {} : { stallMs }) };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      await inExcel((context) => remove(context, trial), options);
      return true;
    } catch (error) {
      const { id, office } = asProblem(error);
      // Silence stays; with a code Excel has answered, and may do better next time.
      if (id === 'hostGone' && office.code === undefined) return false;
    }
  }
  return false;
}

async function remove(context: Session, { sheetName, name }: Trial): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(sheetName);
  const item = workbook.names.getItemOrNullObject(name);
  const setting = workbook.settings.getItemOrNullObject(TRIAL_SETTING);
  sheet.load('id');
  item.load('name');
  setting.load('key');
  await context.sync();
  // The name first: without its sheet it would name an error, which Excel has refused to touch (office-js #5174).
  if (!item.isNullObject) item.delete();
  if (!setting.isNullObject) setting.delete();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
