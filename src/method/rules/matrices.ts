import { positionOfText } from '../../portfolio';
import type { Classification } from '../classify/classification';
import { isActive } from '../classify/settle';
import { SEGMENTS } from './segments';
import {
  type Position,
  positionFromCompetitors,
  POSITIONS,
  STRATEGIES,
  type Strategy,
  strategyOfSum,
  strategyOfTotal,
} from './strategies';

/** The strategy matrices (method.md §1.10): competitive position × segment, volume × share, sums of 2, 3 and 4 digits. */
export const MATRICES = ['position', 'volumeShare', 'sum2', 'sum3', 'sum4'] as const;
export type MatrixId = (typeof MATRICES)[number];

/** Stored code of a strategy: its place on the scale from leaving to growing plus one; 0 is none. */
const strategyCode = (strategy: Strategy): number => STRATEGIES.indexOf(strategy) + 1;

/** Where each client stands in the matrices, and the strategy that each matrix gives; 0 is nowhere, none. */
export interface Placements {
  /** Index + 1 into `POSITIONS`. */
  readonly position: Uint8Array;
  /** Whether positions come from a column, from the competitors digit, or from nowhere. */
  readonly positionFrom: 'column' | 'competitors' | null;
  /** Turnover and share digits of current and satisfied clients, wherever the client's profile has those criteria. */
  readonly volume: Uint8Array;
  readonly share: Uint8Array;
  /** Sums of the second and third digit, the first three, and all four. */
  readonly sums: Readonly<Record<'sum2' | 'sum3' | 'sum4', Uint8Array>>;
  /** Codes of strategies per matrix. */
  readonly strategy: Readonly<Record<MatrixId, Uint8Array>>;
}

/** Which digits each sum adds. */
export const SUMMED = { sum2: [1, 2], sum3: [0, 1, 2], sum4: [0, 1, 2, 3] } as const;

/**
 * Places every client in the scheme's matrices. Rules name criteria by their key: a profile without turnover or share
 * has no place in volume × share, and no override is taken from a digit that means something else. Potential and lost
 * clients have no place at all: nobody can leave, or keep, whom nothing is sold to.
 */
export function placeClients(classification: Classification): Placements {
  const { portfolio, scheme, profiles, digits, segment } = classification;
  const { matrices } = scheme.rules;
  const { size, kinds } = portfolio;
  const digitOf = (key: string): Uint8Array => {
    const at = scheme.profiles.map(({ criteria }) => criteria.findIndex((criterion) => criterion.key === key));
    return new Uint8Array(size).map((_, i) => {
      const k = at[profiles[i]!]!;
      return k < 0 || !isActive(kinds[i]!) ? 0 : digits[k]![i]!;
    });
  };
  const volume = digitOf('turnover');
  const share = digitOf('share');
  const unpaid = digitOf('unpaid');
  const { position, positionFrom } = positions(classification, digitOf);
  const sums = Object.fromEntries(
    Object.entries(SUMMED).map(([id, which]) => [id, sumsOf(digits, which, kinds)]),
  ) as Placements['sums'];
  const strategies = (of: (client: number) => Strategy | null): Uint8Array =>
    new Uint8Array(size).map((_, i) => {
      const strategy = of(i);
      return strategy === null ? 0 : strategyCode(strategy);
    });
  return {
    position,
    positionFrom,
    volume,
    share,
    sums,
    strategy: {
      position: strategies((i) => {
        const label = SEGMENTS[segment[i]! - 1];
        return label && position[i]! > 0 ? matrices.position[POSITIONS[position[i]! - 1]!][label] : null;
      }),
      volumeShare: strategies((i) => {
        const row = String(volume[i]) as '1' | '2' | '3' | '4';
        return volume[i]! > 0 && share[i]! > 0 ? matrices.volumeShare[row][share[i]! - 1]! : null;
      }),
      sum2: strategies((i) => (sums.sum2[i]! > 0 ? strategyOfSum(sums.sum2[i]!, 2) : null)),
      sum3: strategies((i) => (sums.sum3[i]! > 0 ? strategyOfSum(sums.sum3[i]!, 3) : null)),
      sum4: strategies((i) => {
        if (sums.sum4[i] === 0) return null;
        const rules = matrices.overrides ? { unpaid: unpaid[i]!, share: share[i]! } : {};
        return strategyOfTotal(sums.sum4[i]!, rules);
      }),
    },
  };
}

const placed = new WeakMap<Classification, Placements>();

/** {@link placeClients}, once for a classification: columns ask client by client. */
export function placementsOf(classification: Classification): Placements {
  let found = placed.get(classification);
  if (!found) placed.set(classification, (found = placeClients(classification)));
  return found;
}

/** 0 where a digit is blank: a sum of fewer digits would be another scale. */
function sumsOf(digits: Classification['digits'], which: readonly number[], kinds: Uint8Array): Uint8Array {
  return kinds.map((kind, i) => {
    if (!isActive(kind)) return 0;
    let sum = 0;
    for (const k of which) {
      const digit = digits[k as 0 | 1 | 2 | 3][i]!;
      if (digit === 0) return 0;
      sum += digit;
    }
    return sum;
  });
}

function positions(
  { portfolio, scheme }: Classification,
  digitOf: (key: string) => Uint8Array,
): Pick<Placements, 'position' | 'positionFrom'> {
  const { positionSource, positionFromCompetitors: derived } = scheme.rules.matrices;
  const role = portfolio.roles.get('position');
  const column =
    positionSource === null
      ? role === undefined
        ? undefined
        : portfolio.columns[role]
      : portfolio.columns.find(({ header }) => header === positionSource);
  if (column?.kind === 'text') {
    const position = Uint8Array.from(column.values, (text) => positionOfText(text) + 1);
    return { position, positionFrom: 'column' };
  }
  if (!derived) return { position: new Uint8Array(portfolio.size), positionFrom: null };
  const codes = digitOf('competitors').map((digit) => {
    const position: Position | null = positionFromCompetitors(digit);
    return position === null ? 0 : POSITIONS.indexOf(position) + 1;
  });
  return { position: codes, positionFrom: 'competitors' };
}
