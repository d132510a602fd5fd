import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook, openWorkbook, patchWorkbook, readCells } from '../src/files';
import { resultColumns } from '../src/locales';
import { type Classification, classify, defaultColumns, proposeScheme } from '../src/method';
import { type Observation, readPortfolio, sampleTable } from '../src/portfolio';
import { recalculated, soffice } from '../test/support/libreOffice';
import { CONTRACT_HEAD, contractOf, PURCHASE_HEAD, purchaseLines, RELATION_HEAD, relationLines } from './sampleLists';
import { heading, megabytes, ms, ratio, row, sideBySide } from './support';

export const SHEET = 'Clientes';
/** Sheets of the lists beside it. */
export const LISTS = { purchases: 'Compras', relations: 'Influencias' } as const;
/** Of the table that goes in and out; the tools want all that the sample has. */
const COLUMNS = 12;

/** The sample as a file, a part of its columns or all of them. */
export function sampleFile(clients: number, columns = Infinity): Uint8Array {
  const values = sampleTable({ clients }).cells.map((row) => row.slice(0, columns));
  return newWorkbook([{ sheet: SHEET, cells: [{ row: 0, column: 0, values }] }]);
}

/** The sample with what only some tools want: contracts beside the clients; on request, its lists on sheets of their own. */
export function sampleForTools(clients: number, { lists }: { readonly lists: boolean }): Uint8Array {
  const { cells, headerRow } = sampleTable({ clients });
  const first = headerRow + 1;
  const more = (row: number): (string | number)[] =>
    row === headerRow ? CONTRACT_HEAD : row >= first && row < first + clients ? contractOf(row - first) : ['', ''];
  const values = cells.map((row, r) => [...row, ...more(r)].map((cell) => (cell === '' ? null : cell)));
  const ids = [...new Set(cells.slice(first, first + clients).map(([id]) => String(id)))];
  const sheet = (name: string, lines: readonly (readonly (string | number | null)[])[]) => ({
    sheet: name,
    cells: [{ row: 0, column: 0, values: lines }],
  });
  return newWorkbook([
    sheet(SHEET, values),
    ...(lists
      ? [
          sheet(LISTS.purchases, [PURCHASE_HEAD, ...purchaseLines(ids)]),
          sheet(LISTS.relations, [RELATION_HEAD, ...relationLines(ids)]),
        ]
      : []),
  ]);
}

/** Runs a phase of the way and keeps its time. */
type Phase = <T>(name: string, work: () => T) => T;
export const untimed: Phase = (_, work) => work();

export interface Written {
  readonly bytes: Uint8Array;
  readonly classification: Classification;
  readonly observations: readonly Observation[];
}

/** The whole way: read, understood, classified, its result columns written beside it. */
export function inAndOut(input: Uint8Array, phase: Phase): Written {
  const opened = phase('open and read cells', () => {
    const workbook = openWorkbook(input);
    return { workbook, cells: readCells(workbook.sheets[0]!) };
  });
  const table = { cells: opened.cells, firstRow: 0, firstColumn: 0 };
  const { portfolio, observations } = phase('read the portfolio', () => readPortfolio(table));
  const names = { id: 'p', name: 'P', language: 'es' as const };
  const classification = phase('propose and classify', () => classify(portfolio, proposeScheme(portfolio, names)));
  const columns = phase('lay out the columns in words', () =>
    resultColumns(classification, defaultColumns(classification.scheme), 'es'),
  );
  const bytes = phase('write into the workbook', () => {
    const width = opened.cells[0]!.length;
    const cells = columns.map(({ cells: values, numberFormat }, k) => ({
      row: portfolio.sourceRows[0]!,
      column: width + k,
      values: { down: values },
      style: { numberFormat },
    }));
    return patchWorkbook(opened.workbook, { sheets: [{ sheet: SHEET, cells }] });
  });
  return { bytes, classification, observations };
}

/** An .xlsx of 100,000 clients × 12 columns in and out, beside LibreOffice. */
export async function benchFiles(clients = 100_000): Promise<void> {
  heading(`Files: ${clients.toLocaleString('en')} clients × ${COLUMNS} columns, .xlsx to .xlsx`);
  const input = sampleFile(clients, COLUMNS);
  const best = new Map<string, number>();
  const phase: Phase = (name, work) => {
    const start = performance.now();
    const result = work();
    best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - start));
    return result;
  };
  const folder = mkdtempSync(join(tmpdir(), 'cec-bench-'));
  const file = join(folder, 'clients.xlsx');
  writeFileSync(file, input);
  try {
    let output = 0;
    const ours = (): void => {
      output = inAndOut(input, phase).bytes.length;
    };
    const theirs = (): unknown => soffice && recalculated(file, folder);
    const [own, office] = await sideBySide([ours, theirs], 3);
    for (const [name, took] of best) row(name, ms(took));
    row('all', ms(own!));
    row('file in, file out', megabytes(input.length), megabytes(output));
    if (soffice) row('LibreOffice opens and saves the file', ms(office!), `ours: ${ratio(own!, office!)}`);
    else row('LibreOffice is not installed here: not compared');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
