import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { areaToRead, openWorkbook, readCells, readFields } from '../files';
import { familyMapping, type FamilyPair } from '../portfolio';
import { readBytes } from './disk';

/**
 * Reads the mapping sheet of client families: a sheet of the clients' own workbook, or `FILE[!SHEET]` (.xlsx, .xlsm, .csv).
 * @throws PortfolioProblem `familyMapEmpty`, `familyMapTwice`; FileProblem
 */
export async function readFamilyMap(given: string, clients: string): Promise<readonly FamilyPair[]> {
  const [, file = given, sheet = null] = /^(.+\.xls[xm])!(.+)$/i.exec(given) ?? [];
  const isFile = /\.(xls[xm]|csv|txt)$/i.test(file) && existsSync(file);
  const bytes = await readBytes(isFile ? file : clients);
  const isText = isFile && !extname(file).toLowerCase().startsWith('.xls');
  const rows = isText ? readFields(bytes) : rowsOf(bytes, isFile ? sheet : given);
  return familyMapping(rows);
}

function rowsOf(bytes: Uint8Array, sheet: string | null): readonly (readonly unknown[])[] {
  const opened = openWorkbook(bytes);
  const found = sheet === null ? opened.sheets.find(({ kind }) => kind === 'worksheet')! : opened.sheet(sheet);
  return readCells(found, areaToRead(found));
}
