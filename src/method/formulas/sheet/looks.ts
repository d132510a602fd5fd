import type { CellLook } from './draft';

/** How a kind of cell of the parameters sheet looks, as data: each room that writes the sheet says it in its own way. */
export interface ParameterLook {
  readonly bold?: true;
  readonly italic?: true;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'right';
  /** Colour of a thin line below. */
  readonly line?: string;
}

export const PARAMETER_LOOKS: Readonly<Record<CellLook, ParameterLook>> = {
  title: { bold: true, size: 14 },
  note: { italic: true, color: '#595959' },
  section: { bold: true, fill: '#E4E9F0' },
  head: { bold: true, line: '#8A94A6' },
  label: {},
  text: {},
  input: { fill: '#FFF8DC', align: 'right', line: '#C9B458' },
  state: { color: '#B00020', bold: true },
  computed: { color: '#9A9A9A', size: 9 },
};
/** Rows that stay in sight: title, notes and what is wrong. */
export const PARAMETER_FROZEN_ROWS = 4;
