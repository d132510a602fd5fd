import { MAX_COLUMNS, MAX_ROWS } from '../addresses';
import { encodeAttribute } from '../xml/text';
import { childrenOf } from '../xml/tree';
import type { ColumnWidth, StyledArea } from './edits';
import type { SheetFrame } from './sheetFrame';
import type { Stylesheet } from './stylesheet';

/** A run of columns that look alike; zero-based, both ends included. */
interface ColumnRun {
  readonly from: number;
  readonly to: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The columns' widths and formats as the sheet declares them, ascending. */
export function readColumnRuns(frame: SheetFrame): ColumnRun[] {
  return childrenOf(frame.child('cols'), 'col')
    .map(({ attributes }) => ({
      from: Number(attributes.get('min') ?? 1) - 1,
      to: Number(attributes.get('max') ?? 1) - 1,
      attributes,
    }))
    .sort((a, b) => a.from - b.from);
}

/** Index of the format that a column gives to cells that are new in it. */
export function columnStyleOf(runs: readonly ColumnRun[]): (column: number) => number {
  return (column) => {
    const run = runs.find(({ from, to }) => column >= from && column <= to);
    return Number(run?.attributes.get('style') ?? 0);
  };
}

/** Width as the file holds it, with 5 pixels of padding around digits 7 pixels wide (Calibri 11), in 1/256. */
const storedWidth = (characters: number): string => String(Math.trunc(((characters * 7 + 5) / 7) * 256) / 256);

type Change = (attributes: Map<string, string>) => void;

/** Lays a change over the columns from–to, cutting runs where it begins and ends and filling the gaps between. */
function layOver(runs: readonly ColumnRun[], from: number, to: number, change: Change): ColumnRun[] {
  const out: ColumnRun[] = [];
  const changed = (old: ReadonlyMap<string, string>): Map<string, string> => {
    const attributes = new Map(old);
    change(attributes);
    return attributes;
  };
  let next = from;
  for (const run of runs) {
    const start = Math.max(run.from, from);
    const end = Math.min(run.to, to);
    if (start > end) {
      out.push(run);
      continue;
    }
    if (run.from < start) out.push({ ...run, to: start - 1 });
    if (next < start) out.push({ from: next, to: start - 1, attributes: changed(new Map()) });
    out.push({ from: start, to: end, attributes: changed(run.attributes) });
    if (run.to > end) out.push({ ...run, from: end + 1 });
    next = end + 1;
  }
  if (next <= to) out.push({ from: next, to, attributes: changed(new Map()) });
  return out.sort((a, b) => a.from - b.from);
}

/** Sets widths, hides columns and gives whole columns their format; other columns keep what they have. */
export function patchColumns(
  frame: SheetFrame,
  widths: readonly ColumnWidth[],
  formats: readonly StyledArea[],
  stylesheet: Stylesheet,
): void {
  const wholeColumns = formats.filter(({ range }) => range.row === 0 && range.rowCount >= MAX_ROWS);
  if (widths.length === 0 && wholeColumns.length === 0) return;
  let runs = readColumnRuns(frame);
  for (const { from, to, width, hidden } of widths) {
    runs = layOver(runs, from, Math.min(to, MAX_COLUMNS - 1), (attributes) => {
      if (width !== null) {
        attributes.set('width', storedWidth(width));
        attributes.set('customWidth', '1');
        attributes.delete('bestFit');
      }
      if (hidden !== undefined) attributes.set('hidden', hidden ? '1' : '0');
    });
  }
  for (const { range, style } of wholeColumns) {
    runs = layOver(runs, range.column, range.column + range.columnCount - 1, (attributes) => {
      attributes.set('style', String(stylesheet.derive(Number(attributes.get('style') ?? 0), style)));
    });
  }
  const p = frame.prefix;
  const xml = runs.map(({ from, to, attributes }) => {
    const rest = [...attributes].filter(([name]) => name !== 'min' && name !== 'max');
    // Without a width Excel takes the column for one of width 0.
    if (!attributes.has('width')) rest.push(['width', '9.140625']);
    return `<${p}col min="${from + 1}" max="${to + 1}"${rest.map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join('')}/>`;
  });
  const cols = `<${p}cols>${xml.join('')}</${p}cols>`;
  const existing = frame.child('cols');
  if (existing) frame.splices.replace(existing.start, existing.end, cols);
  else frame.insert('cols', cols);
}
