import type { WorkbookEngine } from '../engine/engine';
import type { Area } from './area';
import { shownText } from './numberFormat';

/** A header that is not there yet: the text itself, or `Column1`, or with a number behind it. */
export function uniqueHeader(wanted: string, taken: readonly string[], index: number): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (wanted !== '' && !used.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  for (let n = wanted === '' ? index + 1 : 2; ; n++) {
    if (!used.has(`${stem}${n}`.toLowerCase())) return `${stem}${n}`;
  }
}

/** Header texts as Excel makes them when a table is laid over cells: text, none empty, none twice. */
export function headerNames(engine: WorkbookEngine, sheet: string, table: Area, hasHeaders: boolean): string[] {
  const names: string[] = [];
  for (let i = 0; i < table.columns; i++) {
    const cell = hasHeaders ? engine.cell(sheet, table.row, table.column + i) : undefined;
    const format = engine.style(sheet, table.row, table.column + i).n?.pattern ?? 'General';
    names.push(uniqueHeader(cell ? shownText(cell.value, format) : '', names, i));
  }
  return names;
}
