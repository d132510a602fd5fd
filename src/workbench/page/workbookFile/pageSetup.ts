import {
  areaOfBuiltIn,
  type NameEdit,
  type OpenedSheet,
  type OpenedWorkbook,
  type PageEdge,
  type PageMargins,
  type PageSetup,
} from '../../../files';
import type { Area as FileArea } from '../../../grid';
import type { Area, PrintedCells, WorkbookModel } from '../../host';
import { absoluteAddress, quoteSheet } from '../../host/model/area';

/** How a sheet is printed: its set-up, and the cells that are printed and repeated. */
export interface PageSnapshot {
  readonly setup: PageSetup;
  readonly printed: PrintedCells;
}

type Kept = Readonly<Record<string, unknown>>;

const POINTS_PER_INCH = 72;

/** Excel's words for sizes of paper, by their numbers in files (ECMA-376 part 1, §18.3.1.63). */
const PAPERS: Readonly<Record<number, string>> = {
  1: 'Letter',
  3: 'Tabloid',
  5: 'Legal',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  11: 'A5',
};
const PAPER_NUMBERS = new Map(Object.entries(PAPERS).map(([number, word]) => [word, Number(number)]));

/** Margins with Excel's own, in points, for those that nobody has set. */
const MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
const SIDES = Object.keys(MARGINS) as (keyof typeof MARGINS)[];
const PLACES = ['left', 'center', 'right'] as const;

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

/** Puts a file's page set-up where Office.js reads and sets it. */
export function putPage(book: WorkbookModel, id: string, sheet: OpenedSheet, file: OpenedWorkbook): void {
  const { orientation, paper, scale, fit, margins, breaksBefore = [], header, footer } = sheet.pageSetup;
  const edge = (name: 'Header' | 'Footer', texts: PageEdge | undefined): Kept =>
    texts ? Object.fromEntries(PLACES.map((place) => [place + name, texts[place]])) : {};
  const zoom = fit ? zoomOf(fit) : scale === undefined ? null : { scale };
  const state = book.stateOf(id);
  Object.assign(state.pageLayout, {
    ...(orientation ? { orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait' } : {}),
    ...(paper !== undefined && PAPERS[paper] ? { paperSize: PAPERS[paper] } : {}),
    ...(zoom ? { zoom } : {}),
    ...(margins ? Object.fromEntries(SIDES.map((side) => [`${side}Margin`, margins[side] * POINTS_PER_INCH])) : {}),
    ...(header || footer
      ? { headersFooters: { defaultForAllPages: { ...edge('Header', header), ...edge('Footer', footer) } } }
      : {}),
  });
  state.rowBreaks = [...breaksBefore];
  const named = (wanted: string): (Area | null)[] =>
    file.names
      .filter(({ name, sheet: owner }) => name === wanted && owner === sheet.name)
      .flatMap(({ refersTo }) => refersTo.split(','))
      .map((reference) => gridArea(areaOfBuiltIn(reference)));
  const areas = named(AREA);
  // One that is not plain cells stays the file's.
  if (areas.every((area) => area !== null)) state.printed.areas = areas;
  for (const lines of named(TITLES)) {
    if (lines) state.printed[lines.column === 0 && lines.columns > lines.rows ? 'titleRows' : 'titleColumns'] = lines;
  }
}

const gridArea = (area: FileArea | null): Area | null =>
  area && { row: area.row, column: area.column, rows: area.rowCount, columns: area.columnCount };

const zoomOf = ({ width, height }: { readonly width: number; readonly height: number }): Kept => ({
  ...(width === 0 ? {} : { horizontalFitToPages: width }),
  ...(height === 0 ? {} : { verticalFitToPages: height }),
});

/** How a sheet is printed now: what nobody has set is left out. */
export function pageOf(book: WorkbookModel, id: string): PageSnapshot {
  const { pageLayout, rowBreaks, printed } = book.stateOf(id);
  const paper = PAPER_NUMBERS.get(String(pageLayout['paperSize']));
  const { orientation } = pageLayout;
  const pages = ((pageLayout['headersFooters'] ?? {}) as Readonly<Record<string, Kept>>)['defaultForAllPages'] ?? {};
  const setup: PageSetup = {
    ...(orientation === undefined ? {} : { orientation: orientation === 'Landscape' ? 'landscape' : 'portrait' }),
    ...(paper === undefined ? {} : { paper }),
    ...fitOf(pageLayout['zoom'] as Kept | undefined),
    ...marginsOf(pageLayout),
    ...edgeOf('header', 'Header', pages),
    ...edgeOf('footer', 'Footer', pages),
    breaksBefore: [...rowBreaks],
  };
  return { setup, printed: structuredClone(printed) };
}

function fitOf(zoom: Kept | undefined): Pick<PageSetup, 'fit' | 'scale'> {
  if (!zoom) return {};
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  if (typeof scale === 'number') return { scale, fit: null };
  return { fit: { width: Number(horizontalFitToPages ?? 0), height: Number(verticalFitToPages ?? 0) } };
}

/** Points as inches without the noise of the division. */
const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;

function marginsOf(kept: Kept): Pick<PageSetup, 'margins'> {
  if (!SIDES.some((side) => kept[`${side}Margin`] !== undefined)) return {};
  const margin = (side: keyof typeof MARGINS): number => inches(Number(kept[`${side}Margin`] ?? MARGINS[side]));
  return { margins: Object.fromEntries(SIDES.map((side) => [side, margin(side)])) as PageMargins };
}

function edgeOf(key: 'header' | 'footer', name: string, pages: Kept): Pick<PageSetup, 'header' | 'footer'> {
  const texts = PLACES.map((place) => [place, String(pages[place + name] ?? '')] as const);
  if (!PLACES.some((place) => pages[place + name] !== undefined)) return {};
  return { [key]: Object.fromEntries(texts) as unknown as PageEdge };
}

/** What of a page has changed. */
export function pageChanges(before: PageSnapshot | undefined, after: PageSnapshot): { print?: PageSetup } {
  const was: PageSetup = before?.setup ?? { breaksBefore: [] };
  const changed = Object.entries(after.setup).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(was[key as keyof PageSetup]),
  );
  return changed.length === 0 ? {} : { print: Object.fromEntries(changed) as PageSetup };
}

/** The built-in names that a page's cells need, where they have changed. @param sheet the sheet's name */
export function pageNames(sheet: string, before: PageSnapshot | undefined, after: PageSnapshot): NameEdit[] {
  const edits: NameEdit[] = [];
  const compare = (name: string, pick: (page: PageSnapshot | undefined) => readonly (Area | null)[]): void => {
    const [was, is] = [pick(before), pick(after)].map((areas) =>
      areas.flatMap((area) => (area ? `${quoteSheet(sheet)}!${absoluteAddress(area)}` : [])).join(','),
    );
    if (was !== is) edits.push({ name, sheet, refersTo: is === '' ? null : is! });
  };
  compare(AREA, (page) => page?.printed.areas ?? []);
  // Columns come first, as Excel writes them.
  compare(TITLES, (page) => [page?.printed.titleColumns ?? null, page?.printed.titleRows ?? null]);
  return edits;
}
