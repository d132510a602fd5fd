import { COUNT_ROLES, MOST_FRACTION, type ColumnRole, type MissingReason } from '../../portfolio';
import { CATALOGUE, type CatalogueCriterion, isCatalogueKey } from '../criteria';
import type { ColumnSource, Source } from '../scheme/model';
import { toleranceAt } from '../tolerance';
import { literal, quoted } from './excelText';
import { sourceCell, type FormulaTable } from './formulaTable';
import type { FormulaWords } from './formulaWords';

/** A source as expressions for one row. */
export interface ValueFormula {
  /** Whether there is a number; never an error. */
  readonly valid: string;
  /** The number; only meant where `valid` is true. */
  readonly value: string;
  /** Why there is none, as text; only meant where `valid` is false. */
  readonly reason: string;
}

/**
 * Growth from nothing, and nothing still: beyond every cut. Written out, because not every program reads an exponent
 * behind a comparison.
 */
export const GREW_FROM_NOTHING = '1000000000000000';
export const STAYED_AT_NOTHING = '-1000000000000000';

interface Condition {
  readonly holds: string;
  readonly reason: MissingReason;
}

/** Roles whose numbers are never negative, as reading has them (`readNumericColumn` in `portfolio`). */
const FROM_ZERO: readonly ColumnRole[] = ['orders', 'years', 'image'];
const IMAGE_MAX = 10;

/**
 * What a scheme's source means in a row, as reading and `resolveSource` have it: blanks and texts are no numbers,
 * errors stay here, counts are whole, denominators above zero.
 * @param key criterion or role whose limits hold; null for none
 */
export function valueFormula(
  source: Source,
  key: string | null,
  table: FormulaTable,
  words: Pick<FormulaWords, 'reason'>,
): ValueFormula {
  const column = (one: ColumnSource): ValueFormula => columnFormula(one, table, words, []);
  switch (source.kind) {
    case 'column':
      return columnFormula(source, table, words, [...unitLimits(source, key), ...limitsOf(key)]);
    case 'share': {
      const [ours, total] = [column(source.ours), column(source.total)];
      // Sales below zero count as 0, as `shareOf` has it.
      const value = `MAX(0,${ours.value})/${inBrackets(total.value)}`;
      const limits = limitsOf(key).map((limit) => limit(value));
      const isAbove = `${total.value}>0`;
      const divisor = quoted(words.reason('zeroDenominator'));
      const inside = limits.length ? `IF(${isAbove},${allHold(limits)},FALSE)` : isAbove;
      const why = limits.length ? `IF(${isAbove},${firstBroken(limits, words)},${divisor})` : divisor;
      return {
        valid: `IF(${ours.valid},IF(${total.valid},${inside},FALSE),FALSE)`,
        value,
        reason: `IF(${ours.valid},IF(${total.valid},${why},${total.reason}),${ours.reason})`,
      };
    }
    case 'growth': {
      const [first, last] = [column(source.first), column(source.last)];
      const rate =
        source.formula === 'literal'
          ? `(${last.value}-${inBrackets(first.value)})/${inBrackets(first.value)}`
          : `IF(${last.value}<=0,-1,(${inBrackets(last.value)}/${inBrackets(first.value)})^(1/${literal(source.periods)})-1)`;
      const fromNothing = `IF(${last.value}>0,${GREW_FROM_NOTHING},${STAYED_AT_NOTHING})`;
      return {
        valid: `IF(${first.valid},${last.valid},FALSE)`,
        value: `IF(${first.value}>0,${rate},${fromNothing})`,
        reason: `IF(${first.valid},${last.reason},${first.reason})`,
      };
    }
  }
}

type Limit = (value: string) => Condition;
const WHOLE: Limit = (value) => ({ holds: `AND(${value}>=0,INT(${value})=${value})`, reason: 'notWhole' });

/** What a criterion's catalogue entry says of its numbers, as `resolveSource` has it. */
function limitsOf(key: string | null): Limit[] {
  const entry: Partial<CatalogueCriterion> = key !== null && isCatalogueKey(key) ? CATALOGUE[key] : {};
  if (entry.whole) return [WHOLE];
  const { minimum } = entry;
  if (minimum === undefined) return [];
  return [(value) => ({ holds: `${value}>=${literal(minimum)}`, reason: 'outOfRange' })];
}

/** What the unit of a column says of its numbers, as `fitsUnit` has it. */
function unitLimits({ unit }: ColumnSource, key: string | null): Limit[] {
  if (unit === 'number' || key === 'growth') return [];
  const most = literal(MOST_FRACTION + toleranceAt(MOST_FRACTION));
  return [(value) => ({ holds: `${value}<=${most}`, reason: 'otherUnit' })];
}

/** What reading says of a column's numbers by the role that it was read for. */
function limitsOfRole(role: ColumnRole | undefined): Limit[] {
  if (role === undefined) return [];
  if (COUNT_ROLES.has(role)) return [WHOLE];
  if (!FROM_ZERO.includes(role)) return [];
  const fromZero: Limit = (value) => ({ holds: `${value}>=0`, reason: 'outOfRange' });
  const upToTen: Limit = (value) => ({ holds: `${value}<=${IMAGE_MAX}`, reason: 'outOfRange' });
  return role === 'image' ? [fromZero, upToTen] : [fromZero];
}

function columnFormula(
  { header, empty, unit }: ColumnSource,
  table: FormulaTable,
  words: Pick<FormulaWords, 'reason'>,
  limits: readonly Limit[],
): ValueFormula {
  const cell = sourceCell(table, header);
  // A formula that gives "" is as empty as a cell without anything.
  const content = empty === 'zero' ? `IF(IFERROR(TRIM(${cell})="",FALSE),0,${cell})` : cell;
  const value = unit === 'percent' ? `${content}/100` : content;
  const conditions = [
    ...limitsOfRole(table.roles.get(header)).map((limit) => limit(content)),
    ...limits.map((limit) => limit(value)),
  ].filter(({ holds }, k, all) => all.findIndex((other) => other.holds === holds) === k);
  const say = (reason: MissingReason): string => quoted(words.reason(reason));
  const kindOfCell = `IF(ISERROR(${cell}),${say('error')},IF(ISLOGICAL(${cell}),${say('boolean')},IF(TRIM(${cell})="",${say('empty')},${say('text')})))`;
  if (!conditions.length) return { valid: `ISNUMBER(${content})`, value, reason: kindOfCell };
  return {
    valid: `IF(ISNUMBER(${content}),${allHold(conditions)},FALSE)`,
    value,
    reason: `IF(ISNUMBER(${content}),${firstBroken(conditions, words)},${kindOfCell})`,
  };
}

function allHold(conditions: readonly Condition[]): string {
  const [only] = conditions;
  return conditions.length === 1 ? only!.holds : `AND(${conditions.map(({ holds }) => holds).join(',')})`;
}

/** The reason of the first condition that does not hold, given that one of them does not. */
function firstBroken(conditions: readonly Condition[], words: Pick<FormulaWords, 'reason'>): string {
  const [first, ...rest] = conditions;
  const said = quoted(words.reason(first!.reason));
  if (rest.every(({ reason }) => reason === first!.reason)) return said;
  return `IF(${first!.holds},${firstBroken(rest, words)},${said})`;
}

/** Something that a factor or divisor can stand beside. */
export function inBrackets(expression: string): string {
  return /^[A-Z]+\W?$/.test(expression) ? expression : `(${expression})`;
}
