import { cellState, cellText, type RawTable } from '../cells/cells';
import { findClientRows, type LeftOutReason, type LeftOutRow } from '../read/clientRows';
import { findHeaderRows, headerTexts, mergedHeaderCount } from './headerRows';
import { nameColumns, type LayoutColumn } from './headers';
import { MAX_ROWS, type Observation } from '../read/observations';
import { PortfolioProblem } from '../problems';

/** Where things are in a block: header, columns, clients, and what was left out. */
export interface Layout {
  /** Header rows within the block: none (the user said so), one or two. */
  readonly headerRows: readonly number[];
  readonly columns: readonly LayoutColumn[];
  /** Client rows within the block, ascending. */
  readonly clientRows: Uint32Array;
  readonly leftOut: readonly LeftOutRow[];
  readonly observations: readonly Observation[];
}

export interface LayoutChoices {
  /** Header rows within the block when the user says them; [] for a table without header. */
  readonly headerRows?: readonly number[];
  /** What happens with clients in hidden or filtered rows; they are read by default, and said. */
  readonly hiddenRows?: 'read' | 'leaveOut';
}

/**
 * Finds the header and the client rows of a block.
 * @throws PortfolioProblem `emptyRange`, `singleRow`, `noHeader`, `noClients`, `badHeaderRow`
 */
export function findLayout(table: RawTable, choices: LayoutChoices = {}): Layout {
  let width = 0;
  for (const row of table.cells) if (row.length > width) width = row.length;
  const used = usedColumns(table, width);
  const headerRows = chooseHeaderRows(table, width, choices.headerRows);
  const texts = headerRows.length > 0 ? headerTexts(table, headerRows, width) : Array.from({ length: width }, () => '');
  const { columns, observations } = nameColumns(table, texts, used);
  const from = headerRows.length > 0 ? headerRows[headerRows.length - 1]! + 1 : 0;
  const headerCells = headerRows.map((row) => table.cells[row] ?? []);
  const found = findClientRows(table, from, width, { headers: texts, headerCells });
  const titles = titleRows(table, headerRows[0] ?? 0);
  const hidden = new Set(table.hiddenRows ?? []);
  const hiddenClients = hidden.size === 0 ? [] : Array.from(found.rows).filter((row) => hidden.has(row));
  const leaveHidden = choices.hiddenRows === 'leaveOut' && hiddenClients.length > 0;
  const clientRows = leaveHidden ? found.rows.filter((row) => !hidden.has(row)) : found.rows;
  const leftOut = [...titles, ...found.leftOut];
  if (leaveHidden) {
    for (const row of hiddenClients) leftOut.push({ row, count: 1, reason: 'hidden', detail: firstText(table, row) });
    leftOut.sort((a, b) => a.row - b.row);
  }
  if (clientRows.length === 0) {
    throw new PortfolioProblem('noClients', { row: table.firstRow + (headerRows[0] ?? 0) + 1 });
  }
  return {
    headerRows,
    columns,
    clientRows,
    leftOut,
    observations: [
      ...headerObservations(table, headerRows, from),
      ...observations,
      ...leftOutObservations(leftOut, from, table.cells.length),
      ...rowObservation('looksLikeTotal', found.suspects, { detail: firstText(table, found.suspects[0] ?? -1) }),
      ...rowObservation('hiddenRows', hiddenClients, { read: !leaveHidden }),
    ],
  };
}

function usedColumns(table: RawTable, width: number): boolean[] {
  const used = new Array<boolean>(width).fill(false);
  let left = width;
  for (const row of table.cells) {
    for (let column = 0; column < row.length; column++) {
      if (!used[column] && cellState(row[column]) !== 'empty') {
        used[column] = true;
        if (--left === 0) return used;
      }
    }
  }
  return used;
}

function chooseHeaderRows(table: RawTable, width: number, given: readonly number[] | undefined): readonly number[] {
  const filled: number[] = [];
  for (let row = 0; row < table.cells.length && filled.length < 2; row++) {
    if ((table.cells[row] ?? []).some((cell) => cellState(cell) !== 'empty')) filled.push(row);
  }
  const [first] = filled;
  if (first === undefined) throw new PortfolioProblem('emptyRange');
  if (given) {
    const rows = [...given].sort((a, b) => a - b);
    const bad = rows.find((row) => !(table.cells[row] ?? []).some((cell) => cellState(cell) !== 'empty'));
    if (bad !== undefined || rows.length > 2) {
      throw new PortfolioProblem('badHeaderRow', { row: table.firstRow + (bad ?? rows[2]!) + 1 });
    }
    return rows;
  }
  const sheetRow = table.firstRow + first + 1;
  if (filled.length === 1) throw new PortfolioProblem('singleRow', { row: sheetRow });
  const found = findHeaderRows(table, width);
  if (found) return found;
  const sample = (table.cells[first] ?? []).slice(0, 4).map(cellText).join(' | ');
  throw new PortfolioProblem('noHeader', { row: sheetRow, sample });
}

const firstText = (table: RawTable, row: number): string =>
  cellText((table.cells[row] ?? []).find((cell) => cellState(cell) === 'text') ?? '').trim();

function titleRows(table: RawTable, header: number): LeftOutRow[] {
  const rows: LeftOutRow[] = [];
  for (let row = 0; row < header; row++) {
    const isBlank = !(table.cells[row] ?? []).some((cell) => cellState(cell) !== 'empty');
    const last = rows[rows.length - 1];
    if (isBlank && last?.reason === 'blank') rows[rows.length - 1] = { ...last, count: last.count + 1 };
    else rows.push({ row, count: 1, reason: isBlank ? 'blank' : 'title', detail: firstText(table, row) });
  }
  return rows;
}

function headerObservations(table: RawTable, headerRows: readonly number[], from: number): Observation[] {
  const observations: Observation[] = [];
  const [first, second] = headerRows;
  if (first !== undefined && second !== undefined) {
    const params = { first: table.firstRow + first + 1, second: table.firstRow + second + 1 };
    observations.push({ id: 'twoHeaderRows', params, rows: headerRows });
  }
  const merged = mergedHeaderCount(table, headerRows);
  if (merged > 0) observations.push({ id: 'mergedHeaders', params: { count: merged } });
  const below = (table.merged ?? []).filter((area) => area.row >= from).map((area) => area.row);
  return [...observations, ...rowObservation('mergedCells', below, {})];
}

/** Left-out rows by reason. Blank rows are news only among the clients, not above the header or at the very end. */
function leftOutObservations(leftOut: readonly LeftOutRow[], from: number, end: number): Observation[] {
  const byReason = new Map<LeftOutReason, LeftOutRow[]>();
  for (const entry of leftOut) {
    if (entry.reason === 'blank' && (entry.row < from || entry.row + entry.count === end)) continue;
    const list = byReason.get(entry.reason);
    if (list) list.push(entry);
    else byReason.set(entry.reason, [entry]);
  }
  return [...byReason].map(([reason, entries]) => ({
    id: 'rowsLeftOut',
    params: { reason, count: entries.reduce((sum, entry) => sum + entry.count, 0), detail: entries[0]!.detail },
    rows: entries.slice(0, MAX_ROWS).map((entry) => entry.row),
  }));
}

function rowObservation(
  id: 'looksLikeTotal' | 'hiddenRows' | 'mergedCells',
  rows: readonly number[],
  params: Record<string, string | boolean>,
): Observation[] {
  if (rows.length === 0) return [];
  return [{ id, params: { count: rows.length, ...params }, rows: rows.slice(0, MAX_ROWS) }];
}
