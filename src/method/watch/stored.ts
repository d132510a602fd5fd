import type { NumericColumn, Portfolio } from '../../portfolio';
import { type Digits, judgeDigits } from '../classify/classify';
import { segmentClients } from '../classify/segmentClients';
import { inForce } from '../compare/agreement';
import type { Scheme } from '../scheme/model';
import type { Snapshot, StoredColumn } from './snapshot';

/** What a run of stored values needs of some clients, place by place. */
export interface StoredData {
  readonly size: number;
  readonly kinds: Uint8Array;
  readonly families: readonly string[];
  readonly columns: ReadonlyMap<string, StoredColumn>;
  /** Segments that people decided; 0 for none. */
  readonly decided: Uint8Array;
}

/** What comes of them. */
export interface Outcome {
  /** Digits by place; 0 blank. */
  readonly digits: readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  readonly total: Uint8Array;
  readonly weighted: Float64Array;
  readonly segment: Uint8Array;
}

/** The clients of a snapshot at these places. */
export function storedData(snapshot: Snapshot, places: Uint32Array): StoredData {
  const columns = new Map<string, StoredColumn>();
  for (const [header, { values, reasons }] of snapshot.columns) {
    columns.set(header, { values: pick(values, places), reasons: pick(reasons, places) });
  }
  const families = new Array<string>(places.length);
  for (let k = 0; k < places.length; k++) families[k] = snapshot.families[places[k]!]!;
  const { kinds, decided } = snapshot;
  return { size: places.length, kinds: pick(kinds, places), families, columns, decided: pick(decided, places) };
}

function pick<T extends Float64Array | Uint8Array>(values: T, places: Uint32Array): T {
  const picked = new (values.constructor as new (size: number) => T)(places.length);
  for (let k = 0; k < places.length; k++) picked[k] = values[places[k]!]!;
  return picked;
}

/**
 * Runs stored values by a scheme again: digits and segments as they would have been.
 * @throws MethodProblem `columnMissing` where the values of a column are not stored
 */
export function runStored(data: StoredData, scheme: Scheme): Outcome {
  const judged = judgeStored(data, scheme);
  const { digits, total, weighted } = judged;
  return { digits, total, weighted, segment: inForce(segmentClients(judged).segment, data.decided) };
}

/**
 * Judges stored values by a scheme.
 * @throws MethodProblem `columnMissing` where the values of a column are not stored
 */
export function judgeStored(data: StoredData, scheme: Scheme): Digits {
  const columns = [...data.columns].map(([header, { values, reasons }]): NumericColumn => ({
    kind: 'number',
    header,
    sourceColumn: -1,
    values,
    reasons,
  }));
  const portfolio: Portfolio = {
    size: data.size,
    sourceRows: NO_ROWS,
    ids: [],
    names: [],
    kinds: data.kinds,
    families: data.families,
    columns,
    roles: new Map(),
  };
  return judgeDigits(portfolio, scheme);
}

const NO_ROWS = new Uint32Array(0);
