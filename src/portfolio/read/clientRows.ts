import { aliasHit } from '../criteria/aliasMatch';
import { cellState, cellText, type RawTable } from '../cells/cells';
import { headerWords } from '../headers/headerWords';
import { isExampleRow } from './exampleRow';
import { numericColumns, RunningFigures, summaryWord, type SummaryWord } from './totals';

/**
 * Why a row of the block is no client.
 * - `title`: above the header. - `blank`: nothing in it (runs of blank rows are one entry).
 * - `repeatedHeader`: the header again, as printed lists have on every page.
 * - `total`: calls itself a total and is no client by its other cells.
 * - `statistic`: calls itself an average, count or extreme of the rows above, or is one by its numbers.
 * - `sumOfRowsAbove`: has no id or name and its numbers are the sums of the rows above.
 * - `groupHeading`: a lone text between clients ("Zona Norte"). - `note`: a lone text after the last client.
 * - `example`: the example of the template for historic data, which says so itself.
 * - `hidden`: in a hidden or filtered row, and the user wants those left out.
 */
export type LeftOutReason =
  | 'title'
  | 'blank'
  | 'repeatedHeader'
  | 'total'
  | 'statistic'
  | 'sumOfRowsAbove'
  | 'groupHeading'
  | 'note'
  | 'example'
  | 'hidden';

/** A row (or, for blanks, a run of rows) that is no client. */
export interface LeftOutRow {
  /** Zero-based row within the source block. */
  readonly row: number;
  /** Rows from `row` on; 1 but for runs of blank rows. */
  readonly count: number;
  readonly reason: LeftOutReason;
  /** First text of the row, '' when it has none. */
  readonly detail: string;
}

export interface ClientRows {
  readonly rows: Uint32Array;
  readonly leftOut: LeftOutRow[];
  /** Clients whose text begins or ends like a total; kept. */
  readonly suspects: number[];
}

const NOTE =
  /^\s*(?:\*|\(\*\)|\(\d\)|nota|notas|fuente|source|note|notes|elaboraci[oó]n|elaborado|datos a |importes en )/i;

/** Finds the client rows below the header; see {@link LeftOutReason} for what is left out. */
export function findClientRows(
  table: RawTable,
  from: number,
  width: number,
  {
    headers,
    headerCells,
  }: { readonly headers: readonly string[]; readonly headerCells: readonly (readonly unknown[])[] },
): ClientRows {
  const columns = describeColumns(table, from, width, headers);
  const known: KnownTable = { columns, sums: new RunningFigures(columns.summed), width };
  const { sums } = known;
  const rows: number[] = [];
  const leftOut: LeftOutRow[] = [];
  const suspects: number[] = [];
  let lastClient = -1;
  const leave = (row: number, reason: LeftOutReason, detail: string): void => {
    const last = leftOut[leftOut.length - 1];
    if (reason === 'blank' && last?.reason === 'blank' && last.row + last.count === row) {
      leftOut[leftOut.length - 1] = { ...last, count: last.count + 1 };
    } else leftOut.push({ row, count: 1, reason, detail });
  };
  for (let row = from; row < table.cells.length; row++) {
    const cells = table.cells[row] ?? [];
    const { filled, firstText } = shapeOf(cells, width);
    const detail = firstText < 0 ? '' : cellText(cells[firstText]).trim();
    if (filled === 0) leave(row, 'blank', '');
    else if (filled >= 1 && repeatsHeader(cells, headerCells, width)) leave(row, 'repeatedHeader', detail);
    else if (isExampleRow(cells, columns.identity)) leave(row, 'example', detail);
    else {
      const verdict = judge(cells, known, filled, firstText);
      if (verdict === 'total' || verdict === 'statistic' || verdict === 'sumOfRowsAbove') {
        leave(row, verdict, detail);
        sums.startBlock();
      } else if (verdict === 'lone') {
        leave(row, 'groupHeading', detail);
        sums.startBlock();
      } else if (verdict === 'note') leave(row, 'note', detail);
      else {
        if (verdict === 'suspect') suspects.push(row);
        rows.push(row);
        sums.addClient(cells);
        lastClient = row;
      }
    }
  }
  // A lone text after the last client heads no group.
  const settled = leftOut.map((entry): LeftOutRow =>
    entry.reason === 'groupHeading' && entry.row > lastClient ? { ...entry, reason: 'note' } : entry,
  );
  return { rows: Uint32Array.from(rows), leftOut: settled, suspects };
}

interface Columns {
  /** Columns with an id or a name by their header. */
  readonly identity: readonly number[];
  /** Columns that clients usually fill with text. */
  readonly usualText: readonly number[];
  readonly summed: readonly number[];
  /** Cells that a usual client fills (upper quartile: headings and notes must not lower it). */
  readonly typical: number;
}

/** What a row is judged by: one object for the whole table, not one a row. */
interface KnownTable {
  readonly columns: Columns;
  readonly sums: RunningFigures;
  readonly width: number;
}

function describeColumns(table: RawTable, from: number, width: number, headers: readonly string[]): Columns {
  const identity = headers.flatMap((header, column) => {
    const words = headerWords(header);
    return aliasHit(words, 'id') || aliasHit(words, 'name') ? [column] : [];
  });
  const step = Math.max(1, Math.ceil((table.cells.length - from) / 2000));
  const texts = new Array<number>(width).fill(0);
  const filledPerRow: number[] = [];
  for (let row = from; row < table.cells.length; row += step) {
    const cells = table.cells[row] ?? [];
    let filled = 0;
    for (let column = 0; column < width; column++) {
      const state = cellState(cells[column]);
      if (state !== 'empty') filled++;
      if (state === 'text') texts[column]!++;
    }
    if (filled > 0) filledPerRow.push(filled);
  }
  filledPerRow.sort((a, b) => a - b);
  return {
    identity,
    usualText: texts.flatMap((count, column) => (count >= 0.6 * filledPerRow.length && count > 0 ? [column] : [])),
    summed: numericColumns(table, from, width).filter((column) => !identity.includes(column)),
    typical: filledPerRow[Math.floor(filledPerRow.length * 0.75)] ?? 0,
  };
}

function shapeOf(cells: readonly unknown[], width: number): { filled: number; firstText: number } {
  let filled = 0;
  let firstText = -1;
  for (let column = 0; column < width; column++) {
    const state = cellState(cells[column]);
    if (state === 'empty') continue;
    filled++;
    if (firstText < 0 && state === 'text') firstText = column;
  }
  return { filled, firstText };
}

/** Whether a row says what a header row says, in all but a fifth of its cells. */
function repeatsHeader(
  cells: readonly unknown[],
  headerCells: readonly (readonly unknown[])[],
  width: number,
): boolean {
  for (const header of headerCells) {
    let same = 0;
    let different = 0;
    for (let column = 0; column < width && different <= width / 5; column++) {
      const cell = cells[column];
      if (cell === header[column]) {
        if (cell !== '' && cell != null) same++;
      } else if (cellState(cell) !== 'empty') {
        if (cellText(cell).trim().toLowerCase() === cellText(header[column]).trim().toLowerCase()) same++;
        else different++;
      }
    }
    if (same > 0 && different <= same / 4) return true;
  }
  return false;
}

type Verdict = 'client' | 'suspect' | 'total' | 'statistic' | 'sumOfRowsAbove' | 'lone' | 'note';

function judge(cells: readonly unknown[], known: KnownTable, filled: number, firstText: number): Verdict {
  const { columns, sums, width } = known;
  const isFilled = (column: number): boolean => cellState(cells[column]) !== 'empty';
  if (firstText >= 0) {
    // Totals are labelled in one of the first text cells: the zone's, the id's or the name's.
    for (let column = firstText, looked = 0; column < width && looked < 3; column++) {
      const cell = cells[column];
      if (typeof cell !== 'string' || cell === '') continue;
      looked++;
      const word = summaryWord(cell);
      if (word) return judgeSummary(cells, known, { label: column, word }, isFilled);
    }
  }
  const isNobody =
    columns.identity.length > 0 ? !columns.identity.some(isFilled) : firstText < 0 && columns.usualText.length > 0;
  if (isNobody && sums.isSum(cells, 2)) return 'sumOfRowsAbove';
  if (isNobody && sums.isStatistic(cells, false)) return 'statistic';
  if (firstText >= 0 && filled <= 2 && filled < columns.typical) {
    const text = cellText(cells[firstText]).trim();
    if (filled < columns.typical && (NOTE.test(text) || text.endsWith(':'))) return 'note';
    // A lone code in the id column is a client of whom nothing else is known; lone words are a heading.
    if (filled === 1 && columns.typical >= 3 && !(columns.identity.includes(firstText) && !/\s/.test(text))) {
      return 'lone';
    }
  }
  return 'client';
}

function judgeSummary(
  cells: readonly unknown[],
  { columns, sums }: KnownTable,
  { label, word: { of, extent } }: { readonly label: number; readonly word: SummaryWord },
  isFilled: (column: number) => boolean,
): Verdict {
  const otherIdentity = columns.identity.filter((column) => column !== label);
  const otherText = columns.usualText.filter((column) => column !== label);
  const isOne = (): boolean => (of === 'total' ? sums.isSum(cells, 1) : sums.isStatistic(cells, true));
  // Who has an id or a name of its own beside the label is a client: "C017 | Total Energies". Only where the label
  // stands first can what follows be the group that is summed: "Subtotal | Norte".
  const nextIdentity = otherIdentity.find(isFilled);
  if (nextIdentity !== undefined) {
    if (label > nextIdentity) return 'client';
    return isOne() ? of : extent === 'whole' ? 'suspect' : 'client';
  }
  if (isOne()) return of;
  const bare = !otherText.some(isFilled);
  if (of === 'statistic') {
    // A word such as "Media" begins a company's name more often than "Total" does: the numbers or the whole label decide.
    const others = otherIdentity.length + otherText.length;
    if (extent === 'whole') return bare && others > 0 ? 'statistic' : 'suspect';
    return otherIdentity.length > 0 && bare ? 'suspect' : 'client';
  }
  if (otherIdentity.length > 0) return extent === 'whole' || bare ? 'total' : 'suspect';
  if (!bare) return 'suspect';
  // "Total zona" where clients fill other text columns is a total; in a bare list of names it may be a company.
  return extent === 'whole' || otherText.length > 0 ? 'total' : 'suspect';
}
