import { type MatrixId, placementsOf } from '../rules/matrices';
import { STRATEGIES } from '../rules/strategies';
import type { ColumnCell } from './cell';

/** The strategy that a matrix gives a client. */
export const matrixStrategy =
  (matrix: MatrixId): ColumnCell['value'] =>
  (classification, client) =>
    STRATEGIES[placementsOf(classification).strategy[matrix][client]! - 1] ?? null;
