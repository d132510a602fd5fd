import { csvSheet, newWorkbook, readCsv } from '../../src/files';
import { readPortfolio } from '../../src/portfolio';
import { orRefused, readWhole } from '../readings';
import { timed } from '../timed';

/** The reader of .csv files, and the workbook that is made of what it read: that one must open. */
function target(input: Uint8Array): void {
  const content = orRefused(() => readCsv(new Uint8Array(input)));
  if (!content) return;
  const width = content.cells[0]?.length ?? 0;
  if (content.cells.some((row) => row.length !== width)) throw new Error('rows of unequal length');
  orRefused(() => readPortfolio({ cells: content.cells, firstRow: 0, firstColumn: 0 }));
  const made = orRefused(() => newWorkbook([csvSheet(content, 'a.csv')]));
  if (made && !readWhole(made)) throw new Error('the workbook made of the .csv does not open');
}

export const fuzz = (input: Uint8Array): Promise<void> => timed(target, input);
