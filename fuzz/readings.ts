import {
  areaToRead,
  FileProblem,
  openWorkbook,
  readCells,
  readFormulas,
  readNumberFormats,
  type OpenedSheet,
  type OpenedWorkbook,
} from '../src/files';
import { PortfolioProblem, readPortfolio } from '../src/portfolio';

/** Runs what may refuse its input with a sentence; every other error is a find. Null where it refused. */
export function orRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileProblem || error instanceof PortfolioProblem) return null;
    throw error;
  }
}

/** Opens a workbook and reads everything that is ever read of one; null where it is refused. */
export function readWhole(bytes: Uint8Array): OpenedWorkbook | null {
  return orRefused(() => {
    const opened = openWorkbook(bytes);
    for (const sheet of opened.sheets) if (sheet.kind === 'worksheet') orRefused(() => readSheet(sheet));
    return opened;
  });
}

function readSheet(sheet: OpenedSheet): void {
  for (const { range } of sheet.tables) orRefused(() => readCells(sheet, range));
  const area = areaToRead(sheet);
  readFormulas(sheet, area);
  readNumberFormats(sheet, area);
  const merged = sheet.mergedAreas;
  void sheet.isProtected;
  const raw = { cells: readCells(sheet, area), firstRow: area.row, firstColumn: area.column, merged };
  orRefused(() => readPortfolio(raw));
}
