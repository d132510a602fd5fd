import type { Scheme } from '../scheme/model';
import type { ColumnDeclaration as Declared } from './declaration';
import { code } from './code/declaration';
import { digit } from './digit/declaration';
import { total } from './total/declaration';
import { weighted } from './weighted/declaration';
import { loyalty } from './loyalty/declaration';
import { totalLoyalty } from './totalLoyalty/declaration';
import { weightedLoyalty } from './weightedLoyalty/declaration';
import { rank } from './rank/declaration';
import { abc } from './abc/declaration';
import { segment } from './segment/declaration';
import { computedSegment } from './computedSegment/declaration';
import { nextSegment } from './nextSegment/declaration';
import { segmentDistance } from './segmentDistance/declaration';
import { strategy } from './strategy/declaration';
import { strategyPosition } from './strategyPosition/declaration';
import { strategyVolumeShare } from './strategyVolumeShare/declaration';
import { strategySum } from './strategySum/declaration';
import { service } from './service/declaration';
import { blocked } from './blocked/declaration';
import { discount } from './discount/declaration';
import { profile } from './profile/declaration';
import { remarks } from './remarks/declaration';

/** The columns a classification can be written as (method.md §1.20), in their order. */
const DECLARATIONS = {
  code,
  digit1: digit(0),
  digit2: digit(1),
  digit3: digit(2),
  digit4: digit(3),
  total,
  weighted,
  loyalty,
  totalLoyalty,
  weightedLoyalty,
  rank,
  abc,
  segment,
  computedSegment,
  nextSegment,
  segmentDistance,
  strategy,
  strategyPosition,
  strategyVolumeShare,
  strategySum2: strategySum,
  strategySum3: strategySum,
  strategySum4: strategySum,
  service,
  blocked,
  discount,
  profile,
  remarks,
};

export type OutputColumn = keyof typeof DECLARATIONS;
export type ColumnDeclaration = Declared<OutputColumn>;

/** Every column by its id: what it holds, when it is written, how it looks. */
export const COLUMNS: Readonly<Record<OutputColumn, ColumnDeclaration>> = DECLARATIONS;
export const OUTPUT_COLUMNS = Object.keys(DECLARATIONS) as readonly OutputColumn[];

/**
 * The columns written when nobody asked otherwise, in their order.
 * @param decided whether the table says what people decided about some client
 */
export function defaultColumns(scheme: Scheme, decided = false): OutputColumn[] {
  return OUTPUT_COLUMNS.filter((column) => COLUMNS[column].usual(scheme, decided));
}

/**
 * The columns that a scheme can fill, in their order.
 * @param decides whether the table has a column for what people decide
 */
export function possibleColumns(scheme: Scheme, decides: boolean): OutputColumn[] {
  return OUTPUT_COLUMNS.filter((column) => COLUMNS[column].possible?.(scheme, decides) ?? true);
}
