import type { ArrearsMeasure, NumericColumn, Portfolio } from '../../portfolio';
import { digitReader, type Bands } from './bands';
import type { Classification, ProfileInputs } from '../classify/classification';
import { isBlocked } from './rules';
import { type Profile, type Scheme, settledBands, type Source } from '../scheme/model';
import { resolveSource } from '../classify/sources';

/** Where a profile's unpaid bills are, and how they become a digit. */
interface UnpaidColumn {
  readonly source: Source;
  readonly column: NumericColumn;
  readonly bands: Bands;
}

/** Whose limits the numbers of the rule's own column have: whole bills; days and money have none. */
export const blockRole = ({ measure }: Scheme['rules']['block']): 'unpaid' | null =>
  measure === undefined ? 'unpaid' : null;

/** Sales stop on evidence only: a missing number of unpaid bills blocks nobody, whatever the missing-data policy. */
export function blockedClients(
  portfolio: Portfolio,
  { rules, profiles: all }: Scheme,
  profiles: Uint16Array,
  inputs: readonly ProfileInputs[],
): Uint8Array {
  const blocked = new Uint8Array(portfolio.size);
  if (!rules.block.enabled) return blocked;
  all.forEach((profile, p) => {
    const unpaid = unpaidColumn(portfolio, rules, profile, inputs[p]!);
    if (!unpaid) return;
    const digit = digitReader(unpaid.bands);
    for (let i = 0; i < blocked.length; i++) {
      if (profiles[i] === p && isBlocked(digit(unpaid.column.values[i]!), rules.block.threshold)) blocked[i] = 1;
    }
  });
  return blocked;
}

/** A figure of who owes, and its digit, by client; NaN and 0 where they are not known. */
interface Owed {
  readonly values: Float64Array;
  readonly digits: Uint8Array;
}
type Judged = Pick<Classification, 'portfolio' | 'scheme' | 'profiles' | 'inputs'>;

/** Unpaid bills; null where no profile knows how many: days and money beyond terms are no count of them. */
export function unpaidBills(judged: Judged): Owed | null {
  const { scheme } = judged;
  if (scheme.rules.block.measure === undefined) return blockFigures(judged);
  const { block } = scheme.rules;
  return blockFigures({
    ...judged,
    scheme: { ...scheme, rules: { ...scheme.rules, block: { ...block, source: null } } },
  });
}

/** What sales are blocked by: unpaid bills, or days or money beyond terms; null where no profile knows it. */
export function blockFigures({ portfolio, scheme, profiles, inputs }: Judged): Owed | null {
  const values = new Float64Array(portfolio.size).fill(NaN);
  const digits = new Uint8Array(portfolio.size);
  let known = false;
  scheme.profiles.forEach((profile, p) => {
    const unpaid = unpaidColumn(portfolio, scheme.rules, profile, inputs[p]!);
    if (!unpaid) return;
    known = true;
    const digit = digitReader(unpaid.bands);
    for (let i = 0; i < values.length; i++) {
      if (profiles[i] !== p) continue;
      values[i] = unpaid.column.values[i]!;
      digits[i] = digit(values[i]!);
    }
  });
  return known ? { values, digits } : null;
}

/** Why sales to a client stop: the value, its digit, and the highest digit that stops them. */
export interface BlockReason {
  readonly source: Source;
  /** Days or money beyond terms, and the most that stops nobody; null: a count of unpaid bills. */
  readonly arrears: { readonly measure: ArrearsMeasure; readonly above: number } | null;
  readonly value: number;
  readonly digit: number;
  readonly threshold: number;
}

/** @returns null for a client who is not blocked */
export function blockReason(classification: Classification, client: number): BlockReason | null {
  const { portfolio, scheme, profiles, inputs, blocked } = classification;
  if (!blocked[client]) return null;
  const p = profiles[client]!;
  const unpaid = unpaidColumn(portfolio, scheme.rules, scheme.profiles[p]!, inputs[p]!);
  if (!unpaid) return null;
  const value = unpaid.column.values[client]!;
  const { threshold, measure } = scheme.rules.block;
  const { cuts } = unpaid.bands;
  const own = unpaid.source === scheme.rules.block.source;
  const arrears = own && measure !== undefined ? { measure, above: cuts[3 - threshold]! } : null;
  return { source: unpaid.source, arrears, value, digit: digitReader(unpaid.bands)(value), threshold };
}

/** Whether a criterion of unpaid bills decides on everybody's block: no column beside it is asked. */
export const criterionBlocks = ({ profiles }: Pick<Scheme, 'profiles'>): boolean =>
  profiles.every(({ criteria }) => criteria.some(({ key }) => key === 'unpaid'));

function unpaidColumn(
  portfolio: Portfolio,
  { block }: Scheme['rules'],
  { criteria }: Profile,
  inputs: ProfileInputs,
): UnpaidColumn | null {
  const position = criteria.findIndex(({ key }) => key === 'unpaid');
  if (position >= 0) {
    const { source, bands } = criteria[position]!;
    return { source, column: inputs[position]!, bands: settledBands(bands) };
  }
  if (!block.source) return null;
  const { source, bands } = block;
  return { source, column: resolveSource(portfolio, source, blockRole(block), null), bands: settledBands(bands) };
}
