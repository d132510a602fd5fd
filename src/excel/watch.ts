import type { WorkbookGateway } from './gateway';
import { inExcel } from './session';

type OnChange = Parameters<WorkbookGateway['watch']>[0];
interface Registration {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/**
 * Tells of selections and of changed cells. Handlers run for other people's edits too, and for every cell that is
 * typed: the caller waits for a pause before it reads again.
 * @param isOurs - whether a command of ours is at work, whose changes are no news
 * @returns how to stop
 */
export async function watch(onChange: OnChange, isOurs: () => boolean): Promise<() => Promise<void>> {
  const registrations = await inExcel(async (session): Promise<Registration[]> => {
    const tell = (kind: 'selection' | 'cells') => async (): Promise<void> => {
      if (!isOurs()) onChange({ kind });
    };
    const { workbook } = session;
    const added = [
      workbook.onSelectionChanged.add(tell('selection')),
      workbook.worksheets.onChanged.add(tell('cells')),
    ];
    await session.sync();
    return added;
  });
  let stopped = false;
  return async () => {
    if (stopped) return;
    stopped = true;
    for (const registration of registrations) {
      await Excel.run(registration.context as Excel.RequestContext, async (context) => {
        registration.remove();
        await context.sync();
      });
    }
  };
}
