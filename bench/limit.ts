/** What {@link limit} works on: plain arrays without a missing value. */
export interface LimitInput {
  /** Turnover, share, margin, years; turnover and share are read for the segment too. */
  readonly columns: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
  readonly cuts: readonly (readonly [number, number, number])[];
  readonly shareCut: number;
  readonly turnoverCut: number;
}

/**
 * The least that a classification can take: digits, code, total, segment and rank with typed arrays and nothing else.
 * No missing values, units, profiles, tolerance, flags or ids. Ranks by a counting sort: of the total alone, with the
 * order of the sheet between equals, or of the total and of turnover to the cent (up to 42 million).
 * Returns the ranks, so that nothing is left out as unused.
 */
export function limit(
  { columns, cuts, shareCut, turnoverCut }: LimitInput,
  ranks: 'total' | 'total and turnover',
): Uint32Array {
  const [turnover, share] = columns;
  const size = turnover.length;
  const digits = columns.map((values, k) => {
    const [a, b, c] = cuts[k]!;
    const digit = new Uint8Array(size);
    for (let i = 0; i < size; i++) {
      const x = values[i]!;
      digit[i] = 1 + (x > a ? 1 : 0) + (x > b ? 1 : 0) + (x > c ? 1 : 0);
    }
    return digit;
  });
  const [d1, d2, d3, d4] = digits as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const code = new Uint16Array(size);
  const total = new Uint8Array(size);
  const segment = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    code[i] = d1[i]! * 1000 + d2[i]! * 100 + d3[i]! * 10 + d4[i]!;
    total[i] = d1[i]! + d2[i]! + d3[i]! + d4[i]!;
    segment[i] = turnover[i]! > turnoverCut ? (share[i]! > shareCut ? 1 : 2) : share[i]! > shareCut ? 3 : 4;
  }
  return ranks === 'total' ? ranksByTotal(total) : ranksByTotalAndTurnover(total, turnover);
}

/** Each client's place, counted off within its total. */
function ranksByTotal(total: Uint8Array): Uint32Array {
  const next = new Uint32Array(17);
  for (let i = 0; i < total.length; i++) next[total[i]!]!++;
  for (let sum = 16, above = 0; sum >= 4; sum--) {
    const clients = next[sum]!;
    next[sum] = above;
    above += clients;
  }
  const rank = new Uint32Array(total.length);
  for (let i = 0; i < rank.length; i++) rank[i] = ++next[total[i]!]!;
  return rank;
}

function ranksByTotalAndTurnover(total: Uint8Array, turnover: Float64Array): Uint32Array {
  const size = total.length;
  const [lower, upper] = [new Uint16Array(size), new Uint16Array(size)];
  for (let i = 0; i < size; i++) {
    const cents = 0xffffffff - Math.min(Math.max(turnover[i]! * 100, 0), 0xffffffff);
    lower[i] = cents & 0xffff;
    upper[i] = cents >>> 16;
  }
  let order = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[i] = i;
  order = counted(counted(order, lower), upper);
  const byTotal = ranksByTotal(total.map((_, place) => total[order[place]!]!));
  const rank = new Uint32Array(size);
  for (let place = 0; place < size; place++) rank[order[place]!] = byTotal[place]!;
  return rank;
}

function counted(order: Uint32Array, values: Uint16Array): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(65537);
  for (let i = 0; i < values.length; i++) starts[values[i]! + 1]!++;
  for (let value = 1; value < starts.length; value++) starts[value]! += starts[value - 1]!;
  const next = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) next[starts[values[order[place]!]!]!++] = order[place]!;
  return next;
}
