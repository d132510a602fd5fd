import { asProblem } from '../session/problems';
import { isOnWeb } from './surroundings';
import { TRIAL_SETTING } from './trial';
import { wait, type Check } from './ground';

/** Rows of the sheet for trials, zero-based. */
const ROWS = { names: 80, events: 82, undo: 84, region: 86, speed: 100 } as const;
const COLUMNS = 5;

/** Whether a hidden name is found with its cells. */
export const names: Check<'names'> = {
  id: 'names',
  onSheet: true,
  run: ({ ask, trial }) =>
    ask(async ({ workbook, cells, context }) => {
      workbook.names.add(trial.name, cells(ROWS.names, 1, 1, 2)).visible = false;
      await context.sync();
      const item = workbook.names.getItemOrNullObject(trial.name);
      const range = item.getRangeOrNullObject();
      item.load('visible');
      range.load('rowIndex,columnIndex,columnCount');
      await context.sync();
      const found =
        !item.isNullObject &&
        !item.visible &&
        !range.isNullObject &&
        range.rowIndex === ROWS.names &&
        range.columnIndex === 1 &&
        range.columnCount === 2;
      return { finding: found ? 'found' : 'lost' };
    }),
};

/** A long text with letters beyond the alphabet: as a setting of the add-in's may be. */
const LONG = 'añ€ 1;'.repeat(5000);

/** Whether a long setting comes back as it was stored; in one message, which leaves nothing behind. */
export const settings: Check<'settings'> = {
  id: 'settings',
  onSheet: false,
  run: ({ ask }) =>
    ask(async ({ workbook, context }) => {
      workbook.settings.add(TRIAL_SETTING, LONG);
      const setting = workbook.settings.getItemOrNullObject(TRIAL_SETTING);
      setting.load('value');
      workbook.settings.getItem(TRIAL_SETTING).delete();
      await context.sync();
      return { finding: !setting.isNullObject && setting.value === LONG ? 'kept' : 'lost' };
    }),
};

/** Whether a change of the add-in's own is told, and as its own: from ExcelApi 1.14 on. */
export const events: Check<'events'> = {
  id: 'events',
  onSheet: true,
  async run({ ask, looks }) {
    let heard: { readonly by: string | undefined } | null = null;
    const registration = await ask(async ({ sheet, context }) => {
      const added = sheet.onChanged.add(async ({ triggerSource }) => {
        heard = { by: triggerSource as string | undefined };
      });
      await context.sync();
      return added;
    });
    try {
      await ask(async ({ cells, context }) => {
        cells(ROWS.events, 0, 1, 1).values = [[1]];
        await context.sync();
      });
      for (const pause of looks) {
        if (heard) break;
        await wait(pause);
      }
    } finally {
      // A handler is removed in the context in which it was added; with its sheet it goes anyway.
      await Excel.run(registration.context as Excel.RequestContext, async (context) => {
        registration.remove();
        await context.sync();
      }).catch(() => undefined);
    }
    return { finding: findingOf(heard) };
  },
};

function findingOf(heard: { readonly by: string | undefined } | null): 'ours' | 'untold' | 'unnamed' | 'none' {
  if (!heard) return 'none';
  if (heard.by === 'ThisLocalAddin') return 'ours';
  const tells = typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', '1.14');
  return tells ? 'unnamed' : 'untold';
}

/** Whether several messages become one undo, where the add-in asks for it. */
export const undoGroup: Check<'undoGroup'> = {
  id: 'undoGroup',
  onSheet: true,
  async run({ ask, mergesUndo }) {
    if (!mergesUndo()) return isOnWeb() ? 'undoGroupOnWeb' : 'noUndoGroup';
    try {
      return await ask(
        async ({ cells, context }) => {
          cells(ROWS.undo, 0, 1, 1).values = [[1]];
          await context.sync();
          cells(ROWS.undo, 1, 1, 1).values = [[2]];
          await context.sync();
          return { finding: 'merged' };
        },
        { oneUndo: true },
      );
    } catch (error) {
      const { id, office } = asProblem(error);
      if (office.code !== 'UndoNotSupported' && id !== 'apiMissing') throw error;
      return { finding: 'refused', facts: { code: String(office.code) } };
    }
  },
};

/** How long ten thousand numbers take to be written and to be read. */
export const speed: Check<'speed'> = {
  id: 'speed',
  onSheet: true,
  run: ({ ask, now, speedRows }) =>
    ask(async ({ cells, context }) => {
      const values = Array.from({ length: speedRows }, (_, row) =>
        Array.from({ length: COLUMNS }, (__, column) => row * COLUMNS + column + 0.5),
      );
      const range = cells(ROWS.speed, 0, speedRows, COLUMNS);
      const begun = now();
      range.values = values;
      await context.sync();
      const written = now();
      range.load('values');
      await context.sync();
      const read = now();
      return {
        finding: 'measured',
        facts: { cells: speedRows * COLUMNS, write: Math.round(written - begun), read: Math.round(read - written) },
      };
    }),
};

/** Whether the list around a cell can be asked for on a protected sheet. */
export const protectedSheet: Check<'protectedSheet'> = {
  id: 'protectedSheet',
  onSheet: true,
  run: ({ ask }) =>
    ask(async ({ cells, sheet, context }) => {
      cells(ROWS.region, 0, 1, 2).values = [[1, 2]];
      sheet.protection.protect();
      await context.sync();
      try {
        cells(ROWS.region, 0, 1, 1).getSurroundingRegion().load('address');
        await context.sync();
        return { finding: 'told' };
      } catch (error) {
        const problem = asProblem(error);
        if (problem.id !== 'protectedSheet') throw problem;
        return { finding: 'refused' };
      } finally {
        sheet.protection.unprotect();
        await context.sync();
      }
    }),
};
