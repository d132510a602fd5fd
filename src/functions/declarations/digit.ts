import { type Bands, type Cuts, defaultBoundary, digitReader } from '../../method';
import { cuts, eachFunction, number, t } from '../declare';
import { boundaryChoice, directionChoice } from './options';

export const cutsParameter = cuts({
  name: t('límites', 'cuts'),
  meaning: t(
    'Los tres límites de menor a mayor: con alto, desde dónde se gana el dígito 2, el 3 y el 4; con bajo, hasta dónde vale el 4, el 3 y el 2. El del extremo abierto puede quedar vacío.',
    'The three cuts from low to high: with high, where digits 2, 3 and 4 begin; with low, where digits 4, 3 and 2 end. The one at the open end may be empty.',
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
  },
  result: { meaning: t('El dígito de cada valor.', 'The digit of each value.'), unit: 'digit', spills: true },
  problems: ['cutsNotAscending', 'cutsBlankInside', 'boundaryOfDirection'],
  each: ({ cuts: limits, direction, boundary }) => {
    const bands: Bands = { direction, boundary: boundary ?? defaultBoundary(direction), cuts: limits as Cuts };
    const digit = digitReader(bands);
    return ({ value }) => digit(value);
  },
  help: {
    answers: t(
      '¿Qué dígito merece este cliente en este criterio?',
      'Which digit does this client earn in this criterion?',
    ),
    how: t(
      'alto: 1 + un punto por cada límite superado. bajo: 4 si no pasa del primer límite, 3 si no pasa del segundo, 2 si no pasa del tercero, si no 1. Lo que dista de un límite menos de una milmillonésima se toma como igual a él (método §1.3, §1.5).',
      'high: 1 + one for each cut exceeded. low: 4 if it does not pass the first cut, 3 the second, 2 the third, else 1. What differs from a cut by less than a billionth counts as equal to it (method §1.3, §1.5).',
    ),
    watch: [
      t('Las cuotas y márgenes van en tanto por uno: 25 % es 0,25.', 'Shares and margins are fractions: 25 % is 0.25.'),
    ],
    plain: t('=1+(A2>$F$2)+(A2>$F$3)+(A2>$F$4)', '=1+(A2>$F$2)+(A2>$F$3)+(A2>$F$4)'),
  },
  examples: [
    {
      asks: t('¿Qué dígito da una cuota del 45 %?', 'Which digit does a share of 45 % earn?'),
      args: [0.45, [[0.1, 0.25, 0.5]]],
      gives: 3,
    },
    {
      asks: t('¿Y una cuota del 25 % justo?', 'And a share of exactly 25 %?'),
      args: [0.25, [[0.1, 0.25, 0.5]]],
      gives: 2,
    },
    {
      asks: t('Tres clientes con 0, 1 y 4 impagados', 'Three clients with 0, 1 and 4 unpaid bills'),
      args: [[[0], [1], [4]], [[0, 1, 2]], { word: t('bajo', 'low') }],
      gives: [[4], [3], [1]],
    },
  ],
});
