import type { SheetChange, WorkbookGateway } from '../gateway';
import { inExcel } from '../session/session';

type OnChange = Parameters<WorkbookGateway['watch']>[0];
interface Registration {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/**
 * Tells of selections and of changed cells. Handlers run for other people's edits too, and for every cell that is
 * typed: the caller waits for a pause before it reads again.
 * @param isOurs - whether a command of ours is at work, or has just written these cells: that is no news
 * @returns how to stop
 */
export async function watch(
  onChange: OnChange,
  isOurs: (sheetId?: string, address?: string) => boolean,
): Promise<() => Promise<void>> {
  const registrations = await inExcel(async (context): Promise<Registration[]> => {
    const tell = (change: SheetChange, address?: string, byUs = false): void => {
      // Asked of every change: a cell known to be ours is forgotten with its event.
      const ours = isOurs(change.sheetId ?? undefined, address);
      if (!ours && !byUs) onChange(change);
    };
    const { workbook } = context;
    const added = [
      workbook.onSelectionChanged.add(async () => tell({ kind: 'selection', sheetId: null })),
      workbook.worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
        // Excel says whose change it was from ExcelApi 1.14 on: ours often arrive after the command is over.
        const byUs = (triggerSource as string | undefined) === 'ThisLocalAddin';
        tell({ kind: 'cells', sheetId: worksheetId ?? null }, address, byUs);
      }),
      // Deleting a sheet changes no cell: without this, a parameters sheet would be gone unseen.
      workbook.worksheets.onDeleted.add(async ({ worksheetId }) => tell({ kind: 'cells', sheetId: worksheetId })),
    ];
    await context.sync();
    return added;
  });
  let stopped = false;
  return async () => {
    if (stopped) return;
    stopped = true;
    await Promise.all(registrations.map(remove));
  };
}

/** A handler can only be removed in the context in which it was added. */
const remove = (registration: Registration): Promise<void> =>
  Excel.run(registration.context as Excel.RequestContext, async (context) => {
    registration.remove();
    await context.sync();
  });
