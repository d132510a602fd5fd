import {
  type Classification,
  defaultColumns,
  isToolColumn,
  type OutputColumn,
  scoreInUse,
  SEGMENT_LABELS,
} from '../../method';
import type { WrittenCells } from '../../excel';
import { inLanguage, LANGUAGES, placedColumn, segmentName } from '../../locales';
import type { PortfolioReading, RawTable } from '../../portfolio';
import type { FoundResults } from './views';

/** Rows that a link leads to. */
const SHOWN = 100;

/**
 * What our columns say of each client as they are found beside the table, and which of their cells are not what the
 * judgement would write. Formulas that have no answer yet tell nothing, and neither do the empty cells of a column that
 * a write would leave empty: it stays ours, under its header, when it is no longer wanted.
 * @param chosen - the columns that a write would fill; null: the scheme's own
 */
export function foundResults(
  { portfolio: { size, sourceRows } }: PortfolioReading,
  raw: RawTable,
  judged: Classification,
  { language, output, ranks, row, columns, chosen }: WrittenCells & { readonly chosen: readonly OutputColumn[] | null },
): FoundResults {
  const { scheme } = judged;
  const cellOf = (cells: readonly unknown[], i: number): unknown => cells[raw.firstRow + sourceRows[i]! - row] ?? '';
  const silent = (cell: unknown): boolean => output !== 'values' && typeof cell === 'string' && cell.startsWith('#');
  // Names that the pane gives, of profiles, stand there in the language that they were written in.
  const asWritten = { ...judged, scheme: inLanguage(scheme, language, []) };
  const filled = new Set<string>(chosen ?? defaultColumns(scheme, (judged.agreement?.count ?? 0) > 0));
  const rows = new Set<number>();
  let differing = 0;
  for (const { column, cells } of columns) {
    // Said to be the last write's: they move on with the next one.
    if (column === 'rank' && ranks === 'values') continue;
    // What tools say is not the judgement's.
    if (isToolColumn(column)) continue;
    const { cells: wanted } = placedColumn(asWritten, column, language);
    const staysEmpty = !filled.has(column);
    for (let i = 0; i < size; i++) {
      const cell = cellOf(cells, i);
      if (same(cell, wanted[i]!) || silent(cell) || (staysEmpty && cell === '')) continue;
      differing++;
      if (rows.size < SHOWN) rows.add(sourceRows[i]!);
    }
  }
  const cellsOf = (wanted: string): readonly unknown[] | null =>
    columns.find(({ column }) => column === wanted)?.cells ?? null;
  const labels = new Map<unknown, number>(
    LANGUAGES.flatMap((each) => SEGMENT_LABELS.map((label, k) => [segmentName(label, scheme, each), k + 1] as const)),
  );
  const number = (cell: unknown): number => (typeof cell === 'number' ? cell : NaN);
  const [codes, segments, places, scores] = [
    cellsOf('code'),
    cellsOf('segment'),
    cellsOf('rank'),
    cellsOf(scoreInUse(scheme)),
  ];
  return {
    differing,
    rows: [...rows].sort((a, b) => a - b),
    standing: codes && {
      code: Uint16Array.from({ length: size }, (_, i) => number(cellOf(codes, i)) || 0),
      segment: segments
        ? Uint8Array.from({ length: size }, (_, i) => labels.get(cellOf(segments, i)) ?? 0)
        : judged.segment.slice(),
      rank: places && Uint32Array.from({ length: size }, (_, i) => number(cellOf(places, i)) || 0),
      score: scores && Float64Array.from({ length: size }, (_, i) => number(cellOf(scores, i))),
      scoredBy: scoreInUse(scheme),
    },
  };
}

/** Cells keep fifteen figures. */
function same(cell: unknown, wanted: string | number): boolean {
  if (typeof cell !== 'number' || typeof wanted !== 'number') return cell === wanted;
  return Math.abs(cell - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}
