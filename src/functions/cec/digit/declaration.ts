import { type Bands, type Cuts, defaultBoundary, digitReader } from '../../../method';
import { cuts, eachFunction, number, t } from '../../declare';
import { boundaryChoice, directionChoice, inUnit, valueUnitChoice } from '../../declare/options';

export const cutsParameter = cuts({
  name: t('límites', 'cuts'),
  meaning: t(
    'Los tres límites de menor a mayor: con alto, desde dónde se gana el dígito 2, el 3 y el 4; con bajo, hasta dónde vale el 4, el 3 y el 2. El del extremo abierto puede quedar vacío: como "", que una celda vacía llega como 0 en escritorio.',
    'The three cuts from low to high: with high, where digits 2, 3 and 4 begin; with low, where digits 4, 3 and 2 end. The one at the open end may be empty: as "", for an empty cell arrives as 0 on the desktop.',
  ),
  unit: 'criterion',
});

export const DIGIT = eachFunction({
  id: 'DIGIT',
  summary: t(
    'Dígito 1 (peor) a 4 (mejor) de un valor según tres límites.',
    'Digit 1 (worst) to 4 (best) of a value by three cuts.',
  ),
  parameters: {
    value: number({
      name: t('valor', 'value'),
      meaning: t('El valor del cliente en el criterio.', 'The client’s value in the criterion.'),
      unit: 'criterion',
    }),
    cuts: cutsParameter,
    direction: directionChoice,
    boundary: boundaryChoice,
    unit: valueUnitChoice,
  },
  result: { meaning: t('El dígito de cada valor.', 'The digit of each value.'), unit: 'digit', spills: true },
  problems: ['cutsNotAscending', 'cutsBlankInside', 'boundaryOfDirection'],
  blames: { cutsNotAscending: ['cuts'], cutsBlankInside: ['cuts'], boundaryOfDirection: ['direction', 'boundary'] },
  each: ({ cuts: limits, direction, boundary, unit }) => {
    const bands: Bands = { direction, boundary: boundary ?? defaultBoundary(direction), cuts: limits as Cuts };
    const digit = digitReader(bands);
    return ({ value }) => digit(inUnit(value, unit));
  },
});
