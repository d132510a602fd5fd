import { areaAddress, areaAround, cellAddress, parseArea, type Area } from '../addresses';
import { childrenOf, type XmlElement } from '../xml/tree';
import type { SheetFrame } from './sheetFrame';

/** What the windows of a sheet show. */
export interface ViewChanges {
  /** Rows above and columns left that stay in sight; null unfreezes. */
  readonly freeze?: { readonly rows: number; readonly columns: number } | null;
  /** Lines between cells. */
  readonly gridlines?: boolean;
}

/** Freezes rows and columns and shows or hides the lines between cells, in every window of the sheet. */
export function patchViews(frame: SheetFrame, { freeze, gridlines }: ViewChanges): void {
  if (freeze === undefined && gridlines === undefined) return;
  const p = frame.prefix;
  const pane = freeze && (freeze.rows > 0 || freeze.columns > 0) ? paneXml(p, freeze.rows, freeze.columns) : '';
  const views = childrenOf(frame.child('sheetViews'), 'sheetView');
  for (const view of views) {
    if (gridlines !== undefined) frame.splices.setAttribute(view, 'showGridLines', gridlines ? null : '0');
    if (freeze === undefined) continue;
    const gone = view.children.filter(({ name }) => name === 'pane' || name === 'selection');
    for (const element of gone) frame.splices.replace(element.start, element.end, '');
    if (view.selfClosing) frame.splices.append(view, pane);
    else frame.splices.insert(view.openEnd, pane);
  }
  if (views.length === 0 && (pane !== '' || gridlines === false)) {
    const lines = gridlines === false ? ' showGridLines="0"' : '';
    const view = `<${p}sheetView${lines} workbookViewId="0"`;
    frame.insert(
      'sheetViews',
      `<${p}sheetViews>${pane === '' ? `${view}/>` : `${view}>${pane}</${p}sheetView>`}</${p}sheetViews>`,
    );
  }
}

function paneXml(p: string, rows: number, columns: number): string {
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const corner = cellAddress(rows, columns);
  return (
    `<${p}pane${splits} topLeftCell="${corner}" activePane="${active}" state="frozen"/>` +
    `<${p}selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`
  );
}

/** Widens the area that the sheet says it covers, if it says so. */
export function patchDimension(frame: SheetFrame, written: Area | null): void {
  const dimension = frame.child('dimension');
  const ref = dimension?.attributes.get('ref');
  if (!dimension || ref === undefined || !written) return;
  const holdsNothing = ref === 'A1' && (frame.child('sheetData')?.selfClosing ?? true);
  const around = areaAddress(holdsNothing ? written : areaAround(parseArea(ref), written));
  if (around !== ref) frame.splices.setAttribute(dimension, 'ref', around);
}

/** Merges more cells. */
export function patchMerges(frame: SheetFrame, areas: readonly Area[]): void {
  if (areas.length === 0) return;
  const p = frame.prefix;
  const existing: XmlElement | undefined = frame.child('mergeCells');
  const xml = areas.map((area) => `<${p}mergeCell ref="${areaAddress(area)}"/>`).join('');
  if (!existing) {
    frame.insert('mergeCells', `<${p}mergeCells count="${areas.length}">${xml}</${p}mergeCells>`);
    return;
  }
  frame.splices.append(existing, xml);
  frame.splices.setAttribute(existing, 'count', String(existing.children.length + areas.length));
}

/** Leaves only one sheet selected when another one becomes the active one. */
export function selectSheet(frame: SheetFrame, selected: boolean): void {
  for (const view of childrenOf(frame.child('sheetViews'), 'sheetView')) {
    const isSelected = view.attributes.get('tabSelected') === '1' || view.attributes.get('tabSelected') === 'true';
    if (isSelected !== selected) frame.splices.setAttribute(view, 'tabSelected', selected ? '1' : null);
  }
}
