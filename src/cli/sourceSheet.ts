import type { CellBlock } from '../files';
import type { ClientFile } from './clientFile';

/** A .csv's own cells, with the formats its columns were read with. */
export function sourceBlocks({ workbook, table, csv }: ClientFile): CellBlock[] {
  if (workbook) return [];
  const formats = { date: 'yyyy-mm-dd', percent: '0.0%', currency: '#,##0.00' } as const;
  const width = table.cells[0]?.length ?? 0;
  const columnStyles = Array.from({ length: width }, (_, k) => {
    const found = csv?.columns.find(({ column }) => column === k);
    return found ? { numberFormat: formats[found.kind] } : undefined;
  });
  return [{ row: 0, column: 0, values: table.cells as CellBlock['values'], columnStyles }];
}

/** Widths for a .csv's columns: what their first rows need, within reason. */
export function sourceWidths({ workbook, table }: ClientFile): { from: number; to: number; width: number }[] {
  if (workbook) return [];
  const sampled = table.cells.slice(0, 200);
  return Array.from({ length: table.cells[0]?.length ?? 0 }, (_, k) => {
    const longest = Math.max(...sampled.map((row) => String(row[k] ?? '').length));
    return { from: k, to: k, width: Math.min(40, Math.max(9, longest + 2)) };
  });
}

/** The sheet a file's clients stand on; a .csv gives its own name to a new one. */
export function sheetNameOf({ path, workbook }: ClientFile): string {
  if (workbook) return workbook.sheet.name;
  const base = path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return (
    base
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, 31) || 'CSV'
  );
}

/** A table name that nothing in the workbook has. */
export function freeTableName({ workbook }: ClientFile): string {
  const names = workbook?.opened.names.map(({ name }) => name) ?? [];
  const tables = workbook?.opened.sheets.flatMap((sheet) => (sheet.kind === 'worksheet' ? sheet.tables : [])) ?? [];
  return freeName(
    'CEC_Clientes',
    [...names, ...tables.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
}

/** The name, with a number behind it where it is taken (in lower case). */
export function freeName(base: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}_${n}`;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}
