import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { Cell, CellPatch } from './engine';

/** The texts that stand for Excel's error values. */
export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
]);

const isContent = (data: Nullable<ICellData>): data is ICellData =>
  !!data && ((data.v !== undefined && data.v !== null) || !!data.f || !!data.si || !!data.p);

/**
 * Univer's cell record as a cell; undefined when it holds nothing.
 * @param full - the record with what is not kept in place, asked for only when needed (rich text, shared formulas)
 * @param spilled - the value that an array formula elsewhere puts here
 */
export function readCell(
  data: Nullable<ICellData>,
  full: () => Nullable<ICellData>,
  spilled: Nullable<ICellData>,
): Cell | undefined {
  if (!isContent(data)) return isContent(spilled) ? plain(spilled) : undefined;
  const cell = plain(spilled && data.f ? { ...data, v: spilled.v ?? null, t: spilled.t ?? null } : data);
  if (data.f) cell.formula = data.f;
  else if (data.si) {
    const formula = full()?.f;
    if (formula) cell.formula = formula;
  }
  if (data.p && cell.value === null) cell.value = (data.p.body?.dataStream ?? '').replace(/\r\n$/, '');
  return cell;
}

function plain(data: ICellData): Cell {
  const { v, t } = data;
  if (v === undefined || v === null) return { value: null };
  if (t === CellValueType.BOOLEAN) return { value: v === 1 || v === '1' || v === true || v === 'TRUE' };
  if (t === CellValueType.FORCE_STRING) return { value: String(v), quoted: true };
  if (t === CellValueType.NUMBER && typeof v === 'string') return { value: Number(v) };
  if (typeof v === 'string' && ERROR_TEXTS.has(v)) return { value: v, error: true };
  return { value: v };
}

/** The record that Univer's write takes: members that are null are taken away, members left out stay. */
export function toCellData(patch: CellPatch): ICellData {
  const data: ICellData = {};
  if (patch.resetStyle) data.s = null;
  if (patch.style) data.s = patch.style as NonNullable<ICellData['s']>;
  if (patch.cell === undefined) return data;
  data.p = null;
  data.si = null;
  data.f = patch.cell?.formula ?? null;
  const value = patch.cell?.value ?? null;
  // A formula without a value yet keeps none: the calculation fills it.
  data.v = value === null ? null : typeof value === 'boolean' ? Number(value) : value;
  if (value !== null) {
    data.t = patch.cell?.quoted
      ? CellValueType.FORCE_STRING
      : typeof value === 'boolean'
        ? CellValueType.BOOLEAN
        : typeof value === 'number'
          ? CellValueType.NUMBER
          : CellValueType.STRING;
  }
  return data;
}
