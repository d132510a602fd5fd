import { type Bands, codeOf, type Cuts, defaultBoundary, digitReader } from '../../../method';
import { cutBlock, eachFunction, row, t, words } from '../../declare';
import { BOUNDARIES, COLUMN_UNIT_OPTIONS, DIRECTIONS, inUnit } from '../../declare/options';

export const CODE = eachFunction({
  id: 'CODE',
  summary: t(
    'Código CEC de cuatro dígitos de cada cliente, de sus cuatro valores.',
    'Four-digit CEC code of each client, from its four values.',
  ),
  parameters: {
    values: row(
      {
        name: t('valores', 'values'),
        meaning: t(
          'Los cuatro valores de cada cliente, en el orden de los dígitos.',
          'Each client’s four values, in digit order.',
        ),
        unit: 'criterion',
      },
      4,
    ),
    cuts: cutBlock(
      {
        name: t('límites', 'cuts'),
        meaning: t(
          'Tres filas de límites de menor a mayor, una columna por criterio.',
          'Three rows of cuts from low to high, one column per criterion.',
        ),
        unit: 'criterion',
      },
      4,
    ),
    directions: words(
      {
        name: t('direcciones', 'directions'),
        meaning: t(
          'Si más es mejor (alto) o peor (bajo), para todos o por criterio.',
          'Whether more is better (high) or worse (low), for all or per criterion.',
        ),
        unit: 'text',
        byDefault: t('alto', 'high'),
      },
      4,
      DIRECTIONS,
    ),
    boundaries: words(
      {
        name: t('tipos_de_límite', 'boundaries'),
        meaning: t(
          'Qué pasa justo en el límite: con «desde» y «hasta» cuenta; con «más de» y «menos de», no; para todos o por criterio.',
          'What happens exactly at a cut: it counts with “from” and “up to”, and does not with “more than” and “less than”; for all or per criterion.',
        ),
        unit: 'text',
        byDefault: t('más de (alto) o hasta (bajo)', 'more than (high) or up to (low)'),
      },
      4,
      BOUNDARIES,
    ),
    units: words(
      {
        name: t('unidades', 'units'),
        meaning: t(
          'Unidad de los valores: 0–100 (25 es 25 %, con los límites en tanto por uno), tanto por uno o tal como está; para todos o por criterio.',
          'How the values are written: 0–100 (25 is 25%, with the cuts as fractions), fractions or as it stands; for all or per criterion.',
        ),
        unit: 'text',
        byDefault: t('tal como está', 'as it stands'),
      },
      4,
      COLUMN_UNIT_OPTIONS,
    ),
  },
  result: {
    meaning: t('El código de cada cliente, de 1111 a 4444.', 'The code of each client, 1111 to 4444.'),
    unit: 'code',
    spills: true,
  },
  problems: ['cutsNotAscending', 'cutsBlankInside', 'boundaryOfDirection'],
  blames: { cutsNotAscending: ['cuts'], cutsBlankInside: ['cuts'], boundaryOfDirection: ['directions', 'boundaries'] },
  each: ({ cuts, directions, boundaries, units }) => {
    const digits = cuts.map((limits, k) => {
      const direction = directions[k] ?? 'high';
      const bands: Bands = { direction, boundary: boundaries[k] ?? defaultBoundary(direction), cuts: limits as Cuts };
      return digitReader(bands);
    });
    return ({ values }) => {
      const [d1, d2, d3, d4] = values.map((value, k) => digits[k]!(inUnit(value, units[k]!))) as [
        number,
        number,
        number,
        number,
      ];
      return codeOf(d1, d2, d3, d4);
    };
  },
});
