import { MISSING_REASONS, type MissingReason } from '../../portfolio';
import type { Boundary, Direction } from '../rules/bands';
import type { Classification } from '../classify/classification';
import { explainFigure, type FigureParts, lackingColumn } from './explainFigure';
import type { Source } from '../scheme/model';

/**
 * Why a client has its digit, as data: "d2 = 3 because 0,45 is more than 0,25 and not more than 0,50".
 * `better` is the cut that a better digit would have needed, `met` the one that this digit met; null where there is
 * none. `reason` says why there is no value; `digit` then is 0, or what the missing-data policy gave, and `lacking` is
 * the column to look at, where it is one. `figure` says what a value that no column holds was worked out from.
 */
export interface DigitExplanation {
  readonly criterion: string;
  readonly label: string | null;
  readonly source: Source;
  readonly digit: number;
  readonly value: number;
  readonly reason: MissingReason;
  readonly direction: Direction;
  readonly boundary: Boundary;
  readonly met: number | null;
  readonly better: number | null;
  readonly figure: FigureParts | null;
  readonly lacking: string | null;
}

/**
 * Explains one digit of one client.
 * @param position digit position, 0–3
 */
export function explainDigit(
  { portfolio, scheme, profiles, inputs, digits }: Classification,
  client: number,
  position: 0 | 1 | 2 | 3,
): DigitExplanation {
  const p = profiles[client]!;
  const { key, label, source, bands } = scheme.profiles[p]!.criteria[position];
  const column = inputs[p]![position];
  const digit = digits[position][client]!;
  const { direction, boundary } = bands;
  const cuts = bands.cuts as readonly (number | null)[];
  const steps = direction === 'high' ? cuts : [...cuts].reverse();
  const reason = MISSING_REASONS[column.reasons[client]!]!;
  const known = reason === 'none';
  return {
    criterion: key,
    label,
    source,
    digit,
    value: column.values[client]!,
    reason,
    direction,
    boundary,
    met: steps[digit - 2] ?? null,
    better: steps[digit - 1] ?? null,
    figure: known ? explainFigure(portfolio, { source, key, referenceDate: scheme.referenceDate }, client) : null,
    lacking: known ? null : lackingColumn(portfolio, { source, key }, client, reason),
  };
}
