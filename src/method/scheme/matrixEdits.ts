import { POSITIONS, STRATEGIES, type Strategy } from '../rules/strategies';
import { SEGMENTS } from '../rules/segments';
import type { Rules, Scheme } from './model';

type Matrices = Rules['matrices'];
const DIGITS = ['1', '2', '3', '4'] as const;
const YES_OR_NO: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** A cell of a strategy matrix: position × segment, or turnover digit × share digit. */
export type MatrixCellId =
  | {
      readonly matrix: 'position';
      readonly row: (typeof POSITIONS)[number];
      readonly column: (typeof SEGMENTS)[number];
    }
  | { readonly matrix: 'volumeShare'; readonly row: (typeof DIGITS)[number]; readonly column: (typeof DIGITS)[number] };

const withMatrices = (scheme: Scheme, change: Partial<Matrices>): Scheme => ({
  ...scheme,
  rules: { ...scheme.rules, matrices: { ...scheme.rules.matrices, ...change } },
});

/** The scheme with another strategy in one cell of a matrix. */
export function withStrategy(scheme: Scheme, cell: MatrixCellId, strategy: Strategy): Scheme {
  const { position, volumeShare } = scheme.rules.matrices;
  if (cell.matrix === 'position') {
    return withMatrices(scheme, {
      position: { ...position, [cell.row]: { ...position[cell.row], [cell.column]: strategy } },
    });
  }
  const row = volumeShare[cell.row].map((each, k) => (k === Number(cell.column) - 1 ? strategy : each));
  return withMatrices(scheme, { volumeShare: { ...volumeShare, [cell.row]: row } });
}

/** The scheme with other choices of where positions come from, and whether unpaid bills and share override a sum. */
export function withMatrixChoices(
  scheme: Scheme,
  choices: Partial<Pick<Matrices, 'positionSource' | 'positionFromCompetitors' | 'overrides'>>,
): Scheme {
  return withMatrices(scheme, choices);
}

/** Keys by which {@link toldMatrices} is told: `strong.vital` stands for a position and a segment, `4.1` for two digits. */
export const MATRIX_KEYS = [
  'position.ROW.SEGMENT',
  'volumeShare.TURNOVER.SHARE',
  'overrides',
  'positionColumn',
  'positionFromCompetitors',
] as const;

/**
 * The scheme after it was told one thing about its matrices in words of the command line: a cell
 * (`position.strong.vital`, `volumeShare.4.1`) with a strategy, `overrides` and `positionFromCompetitors` with yes or
 * no, `positionColumn` with a header.
 * @returns null for a key or a value that there is not
 */
export function toldMatrices(scheme: Scheme, key: string, value: string): Scheme | null {
  const [matrix, row, column] = key.split('.');
  const strategy = STRATEGIES.find((one) => one === value);
  if (matrix === 'position' && row !== undefined) {
    const [position, segment] = [POSITIONS.find((one) => one === row), SEGMENTS.find((one) => one === column)];
    if (!position || !segment || !strategy) return null;
    return withStrategy(scheme, { matrix, row: position, column: segment }, strategy);
  }
  if (matrix === 'volumeShare') {
    const [volume, share] = [DIGITS.find((one) => one === row), DIGITS.find((one) => one === column)];
    if (!volume || !share || !strategy) return null;
    return withStrategy(scheme, { matrix, row: volume, column: share }, strategy);
  }
  if (key === 'positionColumn') return withMatrixChoices(scheme, { positionSource: value === '' ? null : value });
  const answer = YES_OR_NO[value];
  if ((key !== 'overrides' && key !== 'positionFromCompetitors') || answer === undefined) return null;
  return withMatrixChoices(scheme, { [key]: answer });
}
