import {
  judgeUnit,
  MAX_ROWS,
  MISSING_REASONS,
  type ColumnUnit,
  type NumericColumn,
  type PartOfWhole,
  type Portfolio,
  type UnitJudgement,
} from '../../portfolio';
import type { ColumnSource, Scheme, Source } from '../scheme/model';
import { resolveSource } from '../classify/sources';

const PARTS: ReadonlySet<string> = new Set<PartOfWhole>(['share', 'margin', 'growth']);
const AS_THEY_STAND: UnitJudgement = { unit: 'number', doubt: null };
const OTHER_UNIT = MISSING_REASONS.indexOf('otherUnit');
const NEITHER: readonly [null, null] = [null, null];
/** Values named as examples. */
const MOST_EXAMPLES = 3;

/** What a criterion's column is judged for; null where its numbers are no parts of a whole. */
function partOf(key: string): PartOfWhole | null {
  if (PARTS.has(key)) return key as PartOfWhole;
  return key.startsWith('custom:') ? 'own' : null;
}

/** The unit in which a column holds the numbers of a criterion (method.md §1.3). */
export function unitFor(column: NumericColumn, key: string): UnitJudgement {
  const what = partOf(key);
  return what ? judgeUnit(column, what) : AS_THEY_STAND;
}

/** Whether a criterion's numbers can be fractions or 0–100, so that there is a unit to choose. */
export function hasUnit(key: string, source: Source): source is ColumnSource {
  return source.kind === 'column' && partOf(key) !== null;
}

/** The columns of a scheme that have a unit to choose. */
export function columnsWithUnit({ profiles }: Scheme): string[] {
  const criteria = profiles.flatMap((profile) => profile.criteria);
  return [...new Set(criteria.flatMap(({ key, source }) => (hasUnit(key, source) ? [source.header] : [])))];
}

/** How a column of parts of a whole is read, with the evidence for it and the cells that do not fit. */
export interface UnitReport {
  /** Criterion that reads the column. */
  readonly key: string;
  readonly header: string;
  /** The unit in force: the scheme's. */
  readonly unit: ColumnUnit;
  /** What the cells themselves say. */
  readonly judged: UnitJudgement;
  /** Cells with a number. */
  readonly numbers: number;
  /** Of these, outside 0 … 1 or 0 … 100 (from −1 or −100 where negative numbers make sense). */
  readonly outside: number;
  /** Some of their numbers as they stand in the cells. */
  readonly outsideExamples: readonly number[];
  readonly lowest: -1 | 0;
  /** Cells with a percentage as number format. */
  readonly formatted: number;
  /** Cells that do not fit the unit and give no value. */
  readonly unfit: number;
  readonly unfitExamples: readonly number[];
  /** Rows within the block of the cells that do not fit, at most `MAX_ROWS`. */
  readonly unfitRows: readonly number[];
  /**
   * Cells that fit the unit and are more than the whole, of a margin or a criterion of the user's own: 2 among fractions is
   * 200 %, and may have been meant as 2 %. Of a share the clients themselves carry a remark; growth has no whole.
   */
  readonly over: number;
  readonly overExamples: readonly number[];
  /** Their rows within the block, at most `MAX_ROWS`. */
  readonly overRows: readonly number[];
}

/** Every column that a scheme reads as parts of a whole, once for each criterion (method.md §1.3: always said). */
export function unitReports(portfolio: Portfolio, { profiles, segmentation }: Scheme): UnitReport[] {
  const read = profiles.flatMap(({ criteria }) => criteria.map(({ key, source }) => ({ key, source })));
  if (segmentation.share) read.push({ key: 'share', source: segmentation.share });
  const reports = new Map<string, UnitReport>();
  for (const { key, source } of read) {
    if (!hasUnit(key, source)) continue;
    const id = JSON.stringify([key, source.header, source.unit]);
    if (reports.has(id)) continue;
    const column = portfolio.columns.find(({ header }) => header === source.header);
    if (column?.kind !== 'number') continue;
    const judged = unitFor(column, key);
    if (source.unit !== 'number' || judged.unit !== 'number' || judged.doubt !== null) {
      reports.set(id, reportOf(portfolio, column, { key, source }, judged));
    }
  }
  return [...reports.values()];
}

function reportOf(
  portfolio: Portfolio,
  column: NumericColumn,
  { key, source }: { readonly key: string; readonly source: ColumnSource },
  judged: UnitJudgement,
): UnitReport {
  const { values, percentCells } = column;
  const whole = source.unit === 'percent' ? 100 : 1;
  const lowest = values.some((value) => value < 0) && key !== 'share' ? -1 : 0;
  const { reasons } = resolveSource(portfolio, source, key, null);
  const outside = new Examples();
  const unfit = new Examples();
  const unfitRows: number[] = [];
  const over = new Examples();
  const overRows: number[] = [];
  const mayBeOver = source.unit !== 'number' && key !== 'share' && key !== 'growth';
  let numbers = 0;
  let formatted = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    numbers++;
    if (percentCells?.[i]) formatted++;
    if (value > whole || value < lowest * whole) outside.add(value);
    const [which, rows] =
      reasons[i] === OTHER_UNIT ? [unfit, unfitRows] : mayBeOver && value > whole ? [over, overRows] : NEITHER;
    which?.add(value);
    if (rows && rows.length < MAX_ROWS) rows.push(portfolio.sourceRows[i]!);
  }
  return {
    key,
    header: source.header,
    unit: source.unit,
    judged,
    numbers,
    outside: outside.count,
    outsideExamples: outside.values,
    lowest,
    formatted,
    unfit: unfit.count,
    unfitExamples: unfit.values,
    unfitRows,
    over: over.count,
    overExamples: over.values,
    overRows,
  };
}

/** The first few different values of those counted. */
class Examples {
  count = 0;
  readonly values: number[] = [];

  add(value: number): void {
    this.count++;
    if (this.values.length < MOST_EXAMPLES && !this.values.includes(value)) this.values.push(value);
  }
}
