import { newWorkbook, openWorkbook, patchWorkbook, readCells } from '../src/files';
import { resultColumns } from '../src/locales';
import { classify, defaultColumns, proposeScheme } from '../src/method';
import { readPortfolio, sampleTable } from '../src/portfolio';
import { heading, megabytes, ms, row, time } from './support';

/** An .xlsx of 100,000 clients × 12 columns in, the same with its result columns out: each phase apart. */
export async function benchFiles(clients = 100_000): Promise<void> {
  heading(`Files: ${clients.toLocaleString('en')} clients, .xlsx to .xlsx`);
  const sample = sampleTable({ clients });
  const input = newWorkbook([{ sheet: 'Clientes', cells: [{ row: 0, column: 0, values: sample.cells }] }]);
  const phases: [string, number][] = [];
  const phase = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    phases.push([name, performance.now() - start]);
    return result;
  };
  await time(() => {
    phases.length = 0;
    const opened = phase('open and read cells', () => {
      const workbook = openWorkbook(input);
      return { workbook, cells: readCells(workbook.sheets[0]!) };
    });
    const table = { cells: opened.cells, firstRow: 0, firstColumn: 0 };
    const { portfolio } = phase('read the portfolio', () => readPortfolio(table));
    const names = { id: 'p', name: 'P', language: 'es' as const };
    const result = phase('propose and classify', () => classify(portfolio, proposeScheme(portfolio, names)));
    const columns = phase('lay out the columns in words', () =>
      resultColumns(result, defaultColumns(result.scheme), 'es'),
    );
    const output = phase('write into the workbook', () => {
      const [first, last] = [portfolio.sourceRows[0]!, portfolio.sourceRows.at(-1)!];
      const cells = columns.map(({ cells: values, numberFormat }, k) => ({
        row: first,
        column: 12 + k,
        values: Array.from({ length: last - first + 1 }, (_, i) => [values[i] ?? null]),
        style: { numberFormat },
      }));
      return patchWorkbook(opened.workbook, { sheets: [{ sheet: 'Clientes', cells }] });
    });
    phases.push(['(bytes out)', output.length]);
  }, 3);
  const out = phases.pop()![1];
  for (const [name, took] of phases) row(name, ms(took));
  row('all', ms(phases.reduce((sum, [, took]) => sum + took, 0)));
  row('file in, file out', megabytes(input.length), megabytes(out));
}
