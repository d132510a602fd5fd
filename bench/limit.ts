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
 * No missing values, units, profiles, tolerance, flags or ids; ranks by a counting sort of turnover to the cent (up to
 * 42 million) and of the total. Returns the ranks, so that nothing is left out as unused.
 */
export function limit({ columns, cuts, shareCut, turnoverCut }: LimitInput): Uint32Array {
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
  return ranksOf(total, turnover);
}

function ranksOf(total: Uint8Array, turnover: Float64Array): Uint32Array {
  const size = total.length;
  const cents = new Uint32Array(size);
  for (let i = 0; i < size; i++) cents[i] = Math.min(Math.max(turnover[i]! * 100, 0), 0xffffffff);
  let order = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[i] = i;
  order = counted(order, 65536, (client) => 65535 - (cents[client]! & 65535));
  order = counted(order, 65536, (client) => 65535 - (cents[client]! >>> 16));
  order = counted(order, 17, (client) => 16 - total[client]!);
  const rank = new Uint32Array(size);
  for (let place = 0; place < size; place++) rank[order[place]!] = place + 1;
  return rank;
}

function counted(order: Uint32Array, values: number, valueOf: (client: number) => number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(values + 1);
  for (let place = 0; place < order.length; place++) starts[valueOf(order[place]!) + 1]!++;
  for (let value = 1; value <= values; value++) starts[value]! += starts[value - 1]!;
  const next = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) next[starts[valueOf(order[place]!)]!++] = order[place]!;
  return next;
}
