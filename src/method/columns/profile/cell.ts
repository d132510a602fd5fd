import { byProfile } from '../../formulas/clientFormulas';
import { quoted } from '../../formulas/excelText';
import type { ColumnCell } from '../cell';

export const profileCell: ColumnCell = {
  value: ({ scheme, profiles }, client) => scheme.profiles[profiles[client]!]!.name,
  formula: (context) => byProfile(context, ({ name }) => quoted(name)),
};
