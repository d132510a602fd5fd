import { type Classification, SEGMENT_LABELS, SEGMENTS, turnoverColumn } from '../../src/method';
import { type NumericColumn, sampleTable } from '../../src/portfolio';
import type { Sheet } from '../../src/sheet';
import { toolSheets, type Inputs } from '../../src/tools';
import { inputsOf } from './support';

/**
 * Every number that people read on the portfolio report and on the strategy matrices, worked out anew from the engine's own
 * columns by plain loops over the clients. A number that nothing here expects fails.
 */

const POSITIONS = ['débil', 'media', 'buena'];
const table = sampleTable({ clients: 240, language: 'es' }).cells as (string | number)[][];
const header = table.findIndex((row) => row.includes('Margen %'));
const withPositions = table.map((row, r) =>
  r < header ? row : [...row, r === header ? 'Posición competitiva' : r % 5 === 0 ? '' : POSITIONS[r % 3]!],
);
const inputs: Inputs = inputsOf(withPositions);
const { classification } = inputs;

type Row = readonly (number | null)[];
interface Table {
  readonly head: string;
  readonly rows: readonly { readonly label: string; readonly row: number }[];
}

/** Tables of a sheet: a head in the first column, and the labels below it down to a blank. */
function tablesOf({ cells }: Sheet): Table[] {
  const first = new Map(
    cells.filter(({ column, value }) => column === 0 && value !== '').map((cell) => [cell.row, cell]),
  );
  return [...first.values()]
    .filter(({ look }) => look === 'head')
    .map(({ row, value }) => {
      const rows = [];
      for (let at = row + 1; first.has(at); at++) rows.push({ label: String(first.get(at)!.value), row: at });
      return { head: String(value), rows };
    });
}

/** Compares the figures of tables with what they should be; gives the places of those compared. */
function compare(sheet: Sheet, found: Table, expected: (label: string, k: number) => Row, seen: Set<string>): void {
  found.rows.forEach(({ label, row }, k) =>
    expected(label, k).forEach((value, c) => {
      const cell = sheet.cells.find((each) => each.row === row && each.column === c + 1);
      const is = typeof cell?.value === 'number' ? cell.value : null;
      const near =
        is === null || value === null ? is === value : Math.abs(is - value) <= 1e-9 * Math.max(1, Math.abs(value));
      expect([found.head, label, c + 1, is, value, near]).toEqual([found.head, label, c + 1, is, value, true]);
      seen.add(`${row},${c + 1}`);
    }),
  );
}

const unseen = ({ cells }: Sheet, seen: ReadonlySet<string>): unknown[] =>
  cells.filter(
    ({ row, column, value, look }) =>
      typeof value === 'number' && look !== 'chartData' && !seen.has(`${row},${column}`),
  );

const { portfolio, digits, segment, total, code, rank, scheme }: Classification = classification;
const turnover = turnoverColumn(portfolio, scheme)!.values;
const clients = Array.from({ length: portfolio.size }, (_, i) => i);
const money = (i: number): number => (turnover[i]! > 0 ? turnover[i]! : 0);
const sum = (of: readonly number[], value: (i: number) => number): number => of.reduce((all, i) => all + value(i), 0);
const whole = sum(clients, money);
const marginRate = (portfolio.columns.find((column) => column.header === 'Margen %') as NumericColumn).values;
const margin = (i: number): number =>
  Number.isNaN(marginRate[i]!) || Number.isNaN(turnover[i]!) ? 0 : marginRate[i]! * turnover[i]!;
const largest = clients
  .filter((i) => !Number.isNaN(turnover[i]!))
  .sort((a, b) => turnover[b]! - turnover[a]! || (portfolio.ids[a]! < portfolio.ids[b]! ? -1 : 1));
const WORDS = ['Vital', 'Con futuro', 'Insulso', 'Innecesario', 'Potencial', 'Perdido'];
const labelled = (word: string): number[] =>
  clients.filter((i) => segment[i] === (word === 'Sin segmento' ? 0 : WORDS.indexOf(word) + 1));
const mean = (of: readonly number[], value: (i: number) => number): number | null =>
  of.length > 0 ? sum(of, value) / of.length : null;
const coded = (of: readonly number[]): number[] => of.filter((i) => total[i]! > 0);

test('the portfolio report', () => {
  expect(SEGMENT_LABELS).toHaveLength(WORDS.length);
  const { sheet } = toolSheets('overview', inputs, 'es')[0]!;
  const [segments, mayor, criteria, rhombus, first] = tablesOf(sheet);
  const seen = new Set<string>();
  compare(
    sheet,
    segments!,
    (word) => {
      if (word === 'Total') return [240, 1, whole, 1, sum(clients, margin), null];
      const of = labelled(word);
      return [
        of.length,
        of.length / 240,
        sum(of, money),
        sum(of, money) / whole,
        // Where it is known of nobody there is none, and not nothing.
        of.some((i) => !Number.isNaN(marginRate[i]! * turnover[i]!)) ? sum(of, margin) : null,
        mean(coded(of), (i) => total[i]!),
      ];
    },
    seen,
  );
  compare(
    sheet,
    mayor!,
    (_, k) => [turnover[largest[k]!]!, turnover[largest[k]!]! / whole, sum(largest.slice(0, k + 1), money) / whole],
    seen,
  );
  compare(
    sheet,
    criteria!,
    (_, k) => {
      const column = Array.from(digits[k]!);
      const known = clients.filter((i) => column[i]! > 0);
      return [
        ...[4, 3, 2, 1, 0].map((digit) => column.filter((one) => one === digit).length),
        mean(known, (i) => column[i]!),
      ];
    },
    seen,
  );
  compare(
    sheet,
    rhombus!,
    (word) => {
      const of = coded(word === 'Cartera' ? clients : labelled(word));
      const means = digits.map((column) => mean(of, (i) => column[i]!)!);
      return [of.length, ...means, ((means[0]! + means[2]!) * (means[1]! + means[3]!)) / 64];
    },
    seen,
  );
  const byRank = clients.filter((i) => rank[i]! > 0).sort((a, b) => rank[a]! - rank[b]! || a - b);
  compare(
    sheet,
    first!,
    (_, k) => {
      const i = byRank[k]!;
      return [rank[i]!, Number(code[i]), total[i]!, turnover[i]!, turnover[i]! / whole];
    },
    seen,
  );
  expect(unseen(sheet, seen)).toEqual([]);
  expect(seen.size).toBeGreaterThan(150);
});

test('the strategy matrices', () => {
  const { sheet } = toolSheets('matrices', inputs, 'es')[0]!;
  const seen = new Set<string>();
  const tables = tablesOf(sheet);
  const position = portfolio.columns.find((column) => column.header === 'Posición competitiva')!;
  const positionOf = (i: number): string => String(withPositions[portfolio.sourceRows[i]!]!.at(-1));
  expect(position).toBeDefined();
  // Neither those to whom nothing was sold yet nor those to whom nothing is sold any more.
  const inside = clients.filter((i) => segment[i] !== 5 && segment[i] !== 6);
  const grid = (found: Table, columns: number, of: (row: number, column: number) => number[]): void =>
    compare(
      sheet,
      found,
      (_, k) => {
        const [r, line] = [Math.floor(k / 4), k % 4];
        return Array.from({ length: columns }, (__, c) => {
          const there = of(r, c);
          return line === 1 ? there.length : line === 2 ? sum(there, money) : null;
        });
      },
      seen,
    );
  grid(tables[0]!, 4, (r, c) =>
    inside.filter((i) => positionOf(i) === ['buena', 'media', 'débil'][r] && segment[i] === SEGMENTS.length - c),
  );
  grid(tables[1]!, 4, (r, c) => inside.filter((i) => digits[0]![i] === 4 - r && digits[1]![i] === c + 1));
  const sums = [
    [1, 2],
    [0, 1, 2],
    [0, 1, 2, 3],
  ];
  sums.forEach((places, t) =>
    compare(
      sheet,
      tables[2 + t]!,
      (label) => {
        // Below the last line stands who is not in the table.
        const band = /^(\d+)(?:–(\d+))?: /.exec(label);
        if (!band) return [];
        const [from, to = from] = band.slice(1).flatMap((sum) => (sum === undefined ? [] : [Number(sum)]));
        const of = inside.filter((i) => {
          const all = places.map((d) => digits[d]![i]!);
          let reached = all.reduce((a, b) => a + b, 0);
          // Of whom we have all there is to have, nothing more is to be won: kept instead of grown.
          if (places.length === 4 && digits[1]![i] === 4 && reached >= 14) reached = 13;
          return all.every((digit) => digit > 0) && reached >= from! && reached <= to!;
        });
        return [of.length, sum(of, money)];
      },
      seen,
    ),
  );
  expect(unseen(sheet, seen)).toEqual([]);
  expect(seen.size).toBeGreaterThan(100);
});
