import { sheetAnchors } from '../../sheet';
import type { SheetArea } from '../session/area';
import { areaOfReference, askSheetIds } from '../session/reference';
import type { Session } from '../session/session';

/** With this begin the names of the blocks that reports of ours stand in. */
const REPORT = sheetAnchors('').block;

/** Asks where reports of ours stand, whichever; the answer is there after the next sync. */
export function askReports(context: Session): () => readonly SheetArea[] {
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  const sheetIds = askSheetIds(context);
  return () => {
    const ids = sheetIds();
    return names.items.flatMap(({ name, formula }) =>
      name.startsWith(REPORT) ? (areaOfReference(String(formula), ids) ?? []) : [],
    );
  };
}
