/** What Univer 0.25.1 keeps of a change that is to be drawn. */
interface Change {
  readonly id: string;
  readonly params?: unknown;
}
type Mark = (change: Change, options?: object) => void;

/** Changes of what a workbook holds, not of what is seen of it. */
const OF_SHEETS = 'sheet.mutation.';

/**
 * Leaves the grid as it is drawn while other sheets are written: Univer draws the sheet in sight anew then, which takes a
 * third of the time of a report written beside it. A sheet that comes into sight is drawn from its cells.
 * @param controller Univer's controller of what is drawn, with its way of noting a change
 * @param inSight id of the sheet that is shown
 */
export function passSheetsOutOfSight(controller: unknown, inSight: () => string): void {
  const drawing = controller as { _markUnitDirty: Mark };
  const plainly = drawing._markUnitDirty.bind(drawing);
  drawing._markUnitDirty = (change, options) => {
    const { subUnitId } = (change.params ?? {}) as { readonly subUnitId?: string };
    if (change.id.startsWith(OF_SHEETS) && subUnitId !== undefined && subUnitId !== inSight()) return;
    plainly(change, options);
  };
}
