import {
  digitsOfCode,
  type FourWeights,
  loyaltyFactor,
  normalWeights,
  totalOf,
  weightedScore,
  withoutNoise,
} from '../../../method';
import { each, eachFunction, FunctionProblem, list, t } from '../../declare';
import { codeCell, numberProblems, readNumber } from '../../declare/readers';
import { type Grid, kindOf } from '../../run/cells';
import { loyaltyModeChoice } from '../../declare/options';

/** Four columns without a number of four figures are digits, a client per row; anything else is codes. */
function digitRowsOrCodes(grid: Grid): Grid {
  const isDigits =
    grid[0]!.length === 4 && grid.every((cells) => cells.map(codeCell).every((x) => typeof x !== 'number' || x < 1000));
  return isDigits ? grid.map((cells) => [cells]) : grid;
}

const cellsOf = (element: unknown): readonly unknown[] => (Array.isArray(element) ? element : [element]);

export const SCORE = eachFunction({
  id: 'SCORE',
  summary: t(
    'Puntuación de cada cliente: total, ponderada con pesos, y por fidelización con años.',
    'Score of each client: total, weighted when weights are given, times loyalty when years are.',
  ),
  parameters: {
    digits: each<readonly number[]>(
      {
        name: t('dígitos', 'digits'),
        meaning: t(
          'Cuatro columnas de dígitos, o códigos CEC en cualquier rango.',
          'Four columns of digits, or CEC codes in any range.',
        ),
        unit: 'digit',
      },
      {
        missing: 'blank',
        layout: t('4 columnas de dígitos, o un rango de códigos', '4 columns of digits, or a range of codes'),
        problems: ['text', 'truth', 'digitOutOfRange', 'codeOutOfRange'],
        elements: digitRowsOrCodes,
        isEmpty: (element) => cellsOf(element).some((cell) => kindOf(cell) === 'empty'),
        read: (element, parameter) => {
          const numbers = cellsOf(element).map((cell) => readNumber(codeCell(cell), {}, parameter));
          if (numbers.length === 1) return digitsOfCode(numbers[0]!);
          if (numbers.some((digit) => ![1, 2, 3, 4].includes(digit))) throw new FunctionProblem('digitOutOfRange');
          return numbers;
        },
      },
    ),
    weights: list(
      {
        name: t('pesos', 'weights'),
        meaning: t(
          'Los cuatro pesos, en el orden de los dígitos; suman 1 o 100.',
          'The four weights, in the order of the digits; they add up to 1 or 100.',
        ),
        unit: 'fraction',
        byDefault: t('sin pesos: se suman los dígitos', 'no weights: digits are added'),
      },
      4,
      {},
      null,
    ),
    years: each<number | null>(
      {
        name: t('años', 'years'),
        meaning: t('Años de relación ininterrumpida.', 'Uninterrupted years of relationship.'),
        unit: 'years',
        byDefault: t('sin fidelización', 'no loyalty'),
      },
      {
        missing: 'blank',
        defaultValue: null,
        problems: numberProblems({ min: 0 }),
        read: (cell, parameter) => readNumber(cell, { min: 0 }, parameter),
      },
    ),
    mode: loyaltyModeChoice,
  },
  result: {
    meaning: t(
      'Total de 4 a 16; ponderada de 1 a 4; por el factor de fidelización si se dan los años. Vacío si falta un dígito o los años.',
      'Total 4 to 16; weighted 1 to 4; times the loyalty factor where years are given. Empty when a digit or the years are missing.',
    ),
    unit: 'score',
    spills: true,
  },
  problems: ['weightsNegative', 'weightsSum'],
  blames: { weightsNegative: ['weights'], weightsSum: ['weights'] },
  each: ({ weights, mode }) => {
    const shares: FourWeights | null = weights && normalWeights(weights);
    return ({ digits, years }) => {
      const [d1, d2, d3, d4] = digits as unknown as FourWeights;
      const score = shares ? weightedScore(digits, shares) : totalOf(d1, d2, d3, d4);
      return years === null ? score : withoutNoise(score * loyaltyFactor(years, mode));
    };
  },
});
