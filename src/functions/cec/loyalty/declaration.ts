import { loyaltyFactor } from '../../../method';
import { eachFunction, number, t } from '../../declare';
import { loyaltyModeChoice } from '../../declare/options';

export const LOYALTY = eachFunction({
  id: 'LOYALTY',
  summary: t('Factor de fidelización de los años de relación.', 'Loyalty factor of the years of relationship.'),
  parameters: {
    years: number(
      {
        name: t('años', 'years'),
        meaning: t('Años de relación ininterrumpida.', 'Uninterrupted years of relationship.'),
        unit: 'years',
      },
      { min: 0 },
    ),
    mode: loyaltyModeChoice,
  },
  result: { meaning: t('0,1, 0,2 o 0,3.', '0.1, 0.2 or 0.3.'), unit: 'number', spills: true },
  problems: [],
  each:
    ({ mode }) =>
    ({ years }) =>
      loyaltyFactor(years, mode),
});
