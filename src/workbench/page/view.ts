import type { Grid } from './grid';

/** Excel's points in the grid's pixels. */
const PIXELS_PER_POINT = 4 / 3;

/** What of the sheet in view is seen: how far it is scrolled, and how much of it is frozen and stays; in pixels. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
}

export function viewOf({ api, engine }: Grid): View {
  const sheet = engine.activeSheet();
  const info = engine.sheet(sheet);
  const state = api.getActiveWorkbook()?.getActiveSheet().getScrollState();
  if (!state || !info) return { x: 0, y: 0, frozenWidth: 0, frozenHeight: 0 };
  const sum = (along: 'rows' | 'columns', from: number, count: number): number => {
    let points = 0;
    for (let i = from; i < from + count; i++)
      points += engine.lineHidden(sheet, along, i) ? 0 : engine.lineSize(sheet, along, i);
    return points * PIXELS_PER_POINT;
  };
  return {
    x: sum('columns', info.frozenColumns, state.sheetViewStartColumn) + state.offsetX,
    y: sum('rows', info.frozenRows, state.sheetViewStartRow) + state.offsetY,
    frozenWidth: sum('columns', 0, info.frozenColumns),
    frozenHeight: sum('rows', 0, info.frozenRows),
  };
}
