import { loyaltyFactor } from '../../method';
import { eachFunction, number, t } from '../declare';
import { loyaltyModeChoice } from './options';

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
  help: {
    answers: t('¿Cuánto cuenta la fidelidad de este cliente?', 'How much does this client’s loyalty count?'),
    how: t(
      'Más de tres años 0,3; dos años o más 0,2; si no 0,1 (método §1.5).',
      'More than three years 0.3; two years or more 0.2; else 0.1 (method §1.5).',
    ),
    watch: [
      t(
        'Los clientes potenciales no tienen factor: deje la celda vacía.',
        'Potential clients have no factor: leave the cell empty.',
      ),
    ],
    plain: t('=SI(A2>3;0,3;SI(A2>=2;0,2;0,1))', '=IF(A2>3,0.3,IF(A2>=2,0.2,0.1))'),
  },
  examples: [
    { asks: t('Ocho años', 'Eight years'), args: [8], gives: 0.3 },
    { asks: t('Tres años justos', 'Exactly three years'), args: [3], gives: 0.2 },
    {
      asks: t('Tres años cumplidos', 'Three completed years'),
      args: [3, { word: t('inclusivo', 'inclusive') }],
      gives: 0.3,
    },
  ],
});
