import {
  type Scheme,
  SEGMENT_DEFAULTS,
  SEGMENT_READINGS,
  type SegmentReading,
  withAmount,
  withReading,
} from '../method';
import { CliProblem } from './problems';

/** Which clients count as of high turnover in the segments, and the part or the amount that goes with it. */
export interface HighTurnover {
  readonly reading: SegmentReading;
  /** A fraction of 0 to 1, or an amount where the reading is one; null: none goes with it, or the usual one. */
  readonly level: number | null;
}

/**
 * `cumulative=80%`, `individual=2%`, `maximum=50%`, `percentile=50%`, `amount=50000` or `digit`.
 * @throws CliProblem `highTurnover`
 */
export function highTurnover(given: string): HighTurnover {
  const [name, text = null] = given.split(/=(.*)/s).map((part) => part.trim());
  const reading = SEGMENT_READINGS.find((each) => each === name);
  const refused = new CliProblem('highTurnover', { given });
  if (!reading) throw refused;
  if (text === null) {
    // Half of everybody's turnover nobody makes alone.
    if (reading === 'amount' || reading === 'individual') throw refused;
    return { reading, level: null };
  }
  const [, digits, percent] = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text) ?? [];
  if (digits === undefined || reading === 'digit') throw refused;
  const number = Number(digits.replace(',', '.'));
  if (reading === 'amount') {
    // "50.000" is fifty or fifty thousand.
    if (percent !== '' || /[.,]\d{3}$/.test(digits)) throw refused;
    return { reading, level: number };
  }
  const level = percent === '%' ? number / 100 : number;
  if (!(level > 0 && level <= 1)) throw refused;
  return { reading, level };
}

/** The scheme with what was told of high turnover. */
export function withHighTurnover(scheme: Scheme, told: HighTurnover | null): Scheme {
  if (told === null) return scheme;
  const { reading, level } = told;
  return reading === 'amount'
    ? withAmount(scheme, level!)
    : withReading(scheme, reading, level ?? SEGMENT_DEFAULTS.level);
}
