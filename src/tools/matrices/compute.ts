import {
  type Classification,
  placeClients,
  type Placements,
  POSITIONS,
  SEGMENTS,
  STRATEGIES,
  type Strategy,
  SUMMED,
  turnoverColumn,
} from '../../method';
import { CLIENT_KINDS } from '../../portfolio';
import { largestFirst, totalOf, withoutCredit } from '../amounts';

/** A cell of a matrix: its strategy, and the clients that stand in it. */
export interface MatrixCell {
  readonly strategy: Strategy;
  readonly clients: number;
  /** Null where the portfolio has no turnover. */
  readonly turnover: number | null;
  /** The largest clients in it, by turnover. */
  readonly largest: readonly number[];
}

/** A matrix: rows of cells; `placed` clients stand in it, the others lack what it looks at. */
export interface Matrix<Row, Column> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly cells: readonly (readonly MatrixCell[])[];
  readonly placed: number;
}

/** Clients by the strategy of a sum of digits. */
export interface SumLine extends MatrixCell {
  /** Lowest and highest sum of the strategy. */
  readonly from: number;
  readonly to: number;
}

export interface Matrices {
  /** Who has no place in any matrix, being no client yet or no more. */
  readonly outside: { readonly potential: number; readonly lost: number };
  readonly placements: Placements;
  readonly position: Matrix<(typeof POSITIONS)[number], (typeof SEGMENTS)[number]>;
  readonly volumeShare: Matrix<number, number>;
  readonly sums: Readonly<Record<keyof typeof SUMMED, readonly SumLine[]>>;
}

/** Segments from left to right as the text's axis has them. */
const SEGMENT_AXIS = [...SEGMENTS].reverse();
const DIGITS = [1, 2, 3, 4];
/** Clients that a cell names. */
const NAMED = 3;

/** The clients of a portfolio in the strategy matrices (method.md §1.10). */
export function matricesOf(classification: Classification): Matrices {
  const { portfolio, scheme, segment } = classification;
  const outside = { potential: 0, lost: 0 };
  for (const kind of portfolio.kinds) {
    const name = CLIENT_KINDS[kind];
    if (name === 'potential' || name === 'lost') outside[name]++;
  }
  const placements = placeClients(classification);
  const turnover = turnoverColumn(portfolio, scheme)?.values ?? null;
  const all = Array.from({ length: portfolio.size }, (_, i) => i);
  const order = turnover ? largestFirst(turnover, portfolio.ids) : all;
  const known = new Set(order);
  // Clients without a turnover come last: they count, and bring no money.
  const ranked = [...order, ...all.filter((i) => !known.has(i))];
  const cell = (clients: readonly number[], strategy: Strategy): MatrixCell => ({
    strategy,
    clients: clients.length,
    turnover: turnover && totalOf(clients.map((i) => withoutCredit(turnover[i]!))),
    largest: clients.slice(0, NAMED),
  });
  const matrix = <Row, Column>(
    rows: readonly Row[],
    columns: readonly Column[],
    placeOf: (client: number) => readonly [number, number] | null,
    strategyOf: (row: Row, column: Column) => Strategy,
  ): Matrix<Row, Column> => {
    const groups = rows.map(() => columns.map(() => [] as number[]));
    let placed = 0;
    for (const client of ranked) {
      const place = placeOf(client);
      if (!place) continue;
      groups[place[0]]![place[1]]!.push(client);
      placed++;
    }
    const cells = rows.map((row, r) => columns.map((column, c) => cell(groups[r]![c]!, strategyOf(row, column))));
    return { rows, columns, cells, placed };
  };
  const { position, volume, share, strategy } = placements;
  const { matrices } = scheme.rules;
  const bestFirst = [...POSITIONS].reverse();
  return {
    outside,
    placements,
    position: matrix(
      bestFirst,
      SEGMENT_AXIS,
      (i) => {
        const label = SEGMENTS[segment[i]! - 1];
        if (!label || position[i] === 0) return null;
        return [bestFirst.length - position[i]!, SEGMENT_AXIS.indexOf(label)];
      },
      (row, column) => matrices.position[row][column],
    ),
    volumeShare: matrix(
      [...DIGITS].reverse(),
      DIGITS,
      (i) => (volume[i]! > 0 && share[i]! > 0 ? [4 - volume[i]!, share[i]! - 1] : null),
      (row, column) => matrices.volumeShare[String(row) as '1'][column - 1]!,
    ),
    sums: Object.fromEntries(
      (Object.keys(SUMMED) as (keyof typeof SUMMED)[]).map((id) => [
        id,
        STRATEGIES.map((name, code): SumLine => {
          const clients = ranked.filter((i) => strategy[id][i] === code + 1);
          return { ...cell(clients, name), ...bandOf(SUMMED[id].length, code) };
        }).reverse(),
      ]),
    ) as unknown as Matrices['sums'],
  };
}

/** The sums of k digits that a strategy covers: quarters of the way from k to 4k. */
function bandOf(k: number, code: number): { readonly from: number; readonly to: number } {
  const upTo = (quarter: number): number => Math.floor(k + (3 * k * quarter) / 4);
  return { from: code === 0 ? k : upTo(code) + 1, to: upTo(code + 1) };
}
