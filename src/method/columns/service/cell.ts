import { traitOf } from '../../rules/strategies';
import type { ColumnCell } from '../cell';
import { segmentTraitFormula } from '../strategy/cell';

export const serviceCell: ColumnCell = {
  value: ({ segment }, client) => traitOf(segment[client]!)?.intensity ?? null,
  formula: (context) => segmentTraitFormula(context, 'intensity'),
};
