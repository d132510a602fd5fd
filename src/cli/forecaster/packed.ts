import { type PurchaseForecast, rowsOf } from '../../value';

type Joint = NonNullable<PurchaseForecast['joint']>;
type Money = NonNullable<Joint['money']>;
type Column = Uint16Array | Float32Array | Float64Array;

/** Rows of one length, all in one piece: a thread takes tens of thousands of them apart in a moment, but not in a message. */
interface Piece<T extends Column> {
  readonly all: T;
  readonly rows: number;
}

interface PackedMoney extends Omit<Money, 'draws' | 'spends'> {
  readonly draws: Piece<Float32Array>;
  readonly spends: Piece<Float64Array>;
}
interface PackedJoint extends Omit<Joint, 'counts' | 'money'> {
  readonly counts: Piece<Uint16Array>;
  readonly money?: PackedMoney;
}
/** A forecast as it crosses threads: what every client has a row of is in one piece. */
export interface PackedForecast extends Omit<PurchaseForecast, 'joint'> {
  readonly joint: PackedJoint | null;
}

/** Rows that stand one after the other, as `rowsOf` makes them. */
function pieceOf<T extends Column>(rows: readonly T[]): Piece<T> {
  const first = rows[0]!;
  const Kind = first.constructor as new (buffer: ArrayBufferLike, from: number, length: number) => T;
  return { all: new Kind(first.buffer, first.byteOffset, first.length * rows.length), rows: rows.length };
}

export function packedForecast(forecast: PurchaseForecast): PackedForecast {
  const { joint } = forecast;
  if (!joint) return { ...forecast, joint };
  const { money } = joint;
  const pieces = money && { ...money, draws: pieceOf(money.draws), spends: pieceOf(money.spends) };
  return {
    ...forecast,
    joint: { ...joint, counts: pieceOf(joint.counts), ...(pieces && { money: pieces }) } as PackedJoint,
  };
}

export function unpackedForecast(forecast: PackedForecast): PurchaseForecast {
  const { joint } = forecast;
  if (!joint) return { ...forecast, joint };
  const { money } = joint;
  const rows = money && { ...money, draws: rowsIn(money.draws), spends: rowsIn(money.spends) };
  return { ...forecast, joint: { ...joint, counts: rowsIn(joint.counts), ...(rows && { money: rows }) } as Joint };
}

const rowsIn = <T extends Column>({ all, rows }: Piece<T>): T[] => rowsOf(all, rows);
