import type { Grid } from './grid';

/** Excel's points in the grid's pixels. */
const PIXELS_PER_POINT = 4 / 3;

/** How far the sheet in view is scrolled, in pixels; frozen rows and columns stay, and do not count. */
export function scrolled({ api, engine }: Grid): { readonly x: number; readonly y: number } {
  const sheet = engine.activeSheet();
  const info = engine.sheet(sheet);
  const state = api.getActiveWorkbook()?.getActiveSheet().getScrollState();
  if (!state || !info) return { x: 0, y: 0 };
  const sum = (along: 'rows' | 'columns', from: number, count: number): number => {
    let points = 0;
    for (let i = from; i < from + count; i++)
      points += engine.lineHidden(sheet, along, i) ? 0 : engine.lineSize(sheet, along, i);
    return points * PIXELS_PER_POINT;
  };
  return {
    x: sum('columns', info.frozenColumns, state.sheetViewStartColumn) + state.offsetX,
    y: sum('rows', info.frozenRows, state.sheetViewStartRow) + state.offsetY,
  };
}
