import { csvSheet, type SheetEdit } from '../files';
import type { ClientFile } from './clientFile';

/** The sheet a file's clients stand on, with a .csv's own cells: a new one is made of them. */
export function sourceSheet({ path, workbook, csv }: ClientFile): SheetEdit {
  return csv ? csvSheet(csv, path) : { sheet: workbook!.sheet.name };
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
