import { figuresNamed } from '../method';
import type { PlacedColumn } from '../locales';
import { type Portfolio, reasonCode } from '../portfolio';
import type { Inputs } from './tool';

/**
 * What tools work on with the columns that others made a moment ago in the place of those that stand in the table: written
 * together, a value is of the chance to renew beside it and not of the one before.
 * @param made columns by client of the portfolio; one that the table does not have is left out
 */
export function withFresh(inputs: Inputs, made: readonly PlacedColumn[]): Inputs {
  if (made.length === 0) return inputs;
  const { classification } = inputs;
  const { portfolio } = classification;
  const columns = portfolio.columns.map((column) => freshOf(column, made));
  return { ...inputs, classification: { ...classification, portfolio: { ...portfolio, columns } } };
}

type Column = Portfolio['columns'][number];

function freshOf(column: Column, made: readonly PlacedColumn[]): Column {
  if (column.kind !== 'number') return column;
  const [id] = figuresNamed([column.header]);
  const fresh = made.find((one) => one.column === id);
  if (!fresh || fresh.cells.some((cell) => typeof cell === 'string' && cell !== '')) return column;
  const values = Float64Array.from(fresh.cells, (cell) => (typeof cell === 'number' ? cell : NaN));
  return { ...column, values, reasons: Uint8Array.from(values, (value) => (Number.isNaN(value) ? EMPTY : 0)) };
}
const EMPTY = reasonCode('empty');
