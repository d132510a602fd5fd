import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook, readCells } from '../src/files';
import { classify, defaultColumns, proposeScheme } from '../src/method';
import { sampleTable } from '../src/portfolio';
import { recalculated, soffice } from '../test/support/libreOffice';
import { engineSays, plainWorkbook, sheetSays } from '../test/support/plainWorkbook';
import { heading, ms, row, time } from './support';

/** On a busy machine it takes its time. */
const PATIENCE_MS = 900_000;

/**
 * Plain formulas opened, worked out and saved by LibreOffice, where it is installed: the one spreadsheet program at hand
 * that is not ours. Beside it the engine's time for the same clients, and how many of their rows are the same.
 */
export async function benchRecalculation(sizes: readonly number[] = [2_000, 20_000]): Promise<void> {
  heading('Plain formulas in LibreOffice');
  if (!soffice) return row('LibreOffice is not installed here: left out');
  row('', 'engine', 'LibreOffice', 'rows alike');
  for (const clients of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'cec-bench-'));
    try {
      const source = join(folder, 'source.xlsx');
      const file = join(folder, 'plain.xlsx');
      const cells = sampleTable({ clients }).cells.map((line) => line.map(asError));
      const book = await plainWorkbook(
        source,
        cells,
        (portfolio) => proposeScheme(portfolio, { id: 'bench', name: 'Bench', language: 'es' }),
        defaultColumns,
      );
      writeFileSync(file, book.bytes);
      const engine = await time(() => classify(book.portfolio, book.scheme), 3);
      const started = performance.now();
      const saved = recalculated(file, folder, PATIENCE_MS);
      const took = performance.now() - started;
      const found = sheetSays(book, readCells(openWorkbook(readFileSync(saved)).sheets[0]!));
      const meant = engineSays(book, book.scheme);
      const alike = Array.from(book.portfolio.sourceRows).filter((_, client) =>
        Object.entries(meant).every(([column, values]) => values[client] === found[column]?.[client]),
      );
      row(
        `${clients.toLocaleString('en')} clients`,
        ms(engine.median),
        ms(took),
        `${alike.length} of ${book.portfolio.size}`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** The sample's one error, as files hold errors. */
function asError(cell: string | number): string | number | { error: '#N/A' } {
  return cell === '#N/A' ? { error: '#N/A' } : cell;
}
