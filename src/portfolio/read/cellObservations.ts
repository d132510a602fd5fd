import { cellState, type RawTable } from '../cells/cells';
import { COUNT_ROLES } from '../match/columnFit';
import type { NumericRules } from './numericColumn';
import { MAX_ROWS, type Observation, type ObservationId } from './observations';
import { MISSING_REASONS, type MissingReason, type NumericColumn } from '../portfolio';
import type { ColumnRole } from '../criteria/roles';
import { detectDecimalMark, looksLikeNumber, parseTextNumber } from '../cells/textNumbers';
import { unitWord, withoutUnit } from '../cells/unitWord';

const SAID: Readonly<Partial<Record<MissingReason, ObservationId>>> = {
  error: 'errorCells',
  boolean: 'booleanCells',
  notWhole: 'notWholeCells',
  outOfRange: 'outOfRangeCells',
};

interface Found {
  count: number;
  sample: string;
  readonly rows: number[];
}

/**
 * What there is to say of the cells of a column of numbers; `column` as it was read.
 * @param role what it plays; undefined: nothing yet
 */
export function cellObservations(
  table: RawTable,
  column: NumericColumn,
  rows: Uint32Array,
  { role, rules }: { readonly role: ColumnRole | undefined; readonly rules: NumericRules },
): Observation[] {
  const found = new Map<ObservationId, Found>();
  const unit = unitWord(textsOf(table, column, rows));
  const plain = (text: string): string => (unit === null ? text : withoutUnit(text));
  const numberTexts = new Set<string>();
  const note = (id: ObservationId, row: number, cell: unknown): void => {
    const entry = found.get(id);
    if (!entry) found.set(id, { count: 1, sample: String(cell), rows: [row] });
    else {
      entry.count++;
      if (entry.rows.length < MAX_ROWS) entry.rows.push(row);
    }
  };
  let empty = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const reason = MISSING_REASONS[column.reasons[i]!]!;
    if (reason === 'none') {
      if (role === 'turnover' && column.values[i]! < 0) note('negativeTurnover', row, column.values[i]);
      if (rules.empty === 'zero' && cellState(table.cells[row]?.[column.sourceColumn]) === 'empty') empty++;
      continue;
    }
    if (reason === 'empty') {
      empty++;
      continue;
    }
    const cell = table.cells[row]?.[column.sourceColumn];
    if (reason === 'text') {
      const isNumber = typeof cell === 'string' && looksLikeNumber(plain(cell));
      if (isNumber) numberTexts.add(plain(cell));
      note(isNumber ? 'textNumbers' : 'textCells', row, cell);
    } else {
      const id = SAID[reason];
      if (id) note(id, row, cell);
    }
  }
  const { header, sourceColumn } = column;
  const observations = [...found].map(([id, { count, sample, rows: where }]): Observation => {
    const params = { column: header, count, sample };
    if (id !== 'textNumbers') return { id, params, rows: where, sourceColumn };
    const decimal = detectDecimalMark(numberTexts);
    const parsed = decimal === null ? null : parseTextNumber(plain(sample), decimal);
    const proposal = parsed === null ? { decimal: decimal ?? 'unclear' } : { decimal: decimal!, parsed };
    return { id, params: { ...params, ...proposal }, rows: where, sourceColumn };
  });
  if (empty > 0 && role !== undefined && COUNT_ROLES.has(role)) {
    const params = { column: header, role, count: empty, rule: rules.empty };
    observations.push({ id: 'emptyCellsInCount', params, sourceColumn });
  }
  return observations;
}

/** The texts where the column has no number for a client. */
function* textsOf(table: RawTable, { reasons, sourceColumn }: NumericColumn, rows: Uint32Array): Generator<unknown> {
  for (let i = 0; i < rows.length; i++)
    if (MISSING_REASONS[reasons[i]!] === 'text') yield table.cells[rows[i]!]?.[sourceColumn];
}
