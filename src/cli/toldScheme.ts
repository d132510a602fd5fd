import { type Scheme, withReadAs } from '../method';
import type { Language } from '../locales';
import { withToldMatrices } from './askedColumns';
import type { ClientTable } from './clientTable';
import { withHighTurnover } from './highTurnover';
import { withSalesBlock } from './salesBlock';
import { byFamily, byKind, emptyAsZero, inCurrencySaid, inUnits } from './schemeWith';

/** A scheme with what was told of it on the command line. */
export interface ToldScheme {
  readonly scheme: Scheme;
  /** As it was before situations got profiles of their own. */
  readonly before: Scheme;
}

/**
 * The scheme given or proposed, with the units, families, situations, matrices and currency that were told.
 * @param emptyIsZero headers whose empty cells are zero
 * @throws CliProblem `byFamily`, `byFamilyNone`, `unitColumn`, `unitNone`, `blockColumn`, `toolSetting`, `toolChoice`
 */
export function toldScheme(
  chosen: Scheme,
  emptyIsZero: readonly string[],
  { options, reading: { portfolio }, familyMap, kindWords }: ClientTable,
  language: Language,
): ToldScheme {
  const inUnit = inUnits(emptyAsZero(chosen, emptyIsZero), options.units);
  const high = withHighTurnover(inUnit, options.highTurnover);
  const before = byFamily(withSalesBlock(high, options.block, portfolio), options, portfolio);
  const read = withReadAs(byKind(before, options, portfolio, language), { kindWords });
  const mapped = familyMap ? { ...read, familyMap: [...familyMap] } : read;
  const settled = withToldMatrices(mapped, options.settings, portfolio);
  const lapsed: Scheme = options.lapsedAsLost ? { ...settled, lapsed: 'lost' } : settled;
  return { scheme: inCurrencySaid(lapsed, options), before };
}
