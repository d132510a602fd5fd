import { CRITERIA, MOST_FRACTION, type MissingReason, numbersOfRole, type NumberRange, wordKey } from '../../portfolio';
import { isCatalogueKey } from '../rules/criteria';
import type { ColumnSource, EstimateSource, SectorSpend, Source } from '../scheme/model';
import { toleranceAt } from '../figures/tolerance';
import { literal, quoted } from './excelText';
import { severalFormula, SUM_DECIMALS, yearsFormula } from './computedFormulas';
import { sourceCell } from './formulaTable';
import {
  allHold,
  type CellContext,
  type ColumnCells,
  type Condition,
  firstBroken,
  inBrackets,
  type ValueFormula,
} from './valueParts';

/**
 * Growth from nothing, and nothing still: beyond every cut. Written out, because not every program reads an exponent
 * behind a comparison.
 */
export const GREW_FROM_NOTHING = '1000000000000000';
export const STAYED_AT_NOTHING = '-1000000000000000';

/**
 * What a scheme's source means in a row, as reading and `resolveSource` have it: blanks and texts are no numbers,
 * errors stay here, counts are whole, denominators above zero. A computed source is worked out in the cell.
 * @param key criterion or role whose limits hold; null for none
 */
export function valueFormula(source: Source, key: string | null, context: CellContext): ValueFormula {
  const { words } = context;
  const column = (one: ColumnSource): ValueFormula => columnFormula(one, context, []);
  const limits = limitsOf(key !== null && isCatalogueKey(key) ? CRITERIA[key].numbers : {});
  switch (source.kind) {
    case 'column':
      return columnFormula(source, context, [...unitLimits(source, key), ...limits]);
    case 'share':
      return quotient(fromZero(column(source.ours)), column(source.total), limits, words);
    case 'ratio':
      return quotient(column(source.of), column(source.per), limits, words);
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
    case 'difference': {
      const [of, less] = [column(source.of), column(source.less)];
      const both: ValueFormula = {
        valid: `IF(${of.valid},${less.valid},FALSE)`,
        value: `ROUND(${of.value}-${inBrackets(less.value)},${SUM_DECIMALS})`,
        reason: `IF(${of.valid},${less.reason},${of.reason})`,
      };
      return withLimits(both, limits, words);
    }
    case 'sum':
    case 'count': {
      const cells = source.columns.map((one) => columnCells(one, context));
      return withLimits(severalFormula(source.kind, cells, words), limits, words);
    }
    case 'years': {
      const years = yearsFormula(column(source.since), source.holds, context);
      // Years are never below zero; that they are whole may still be asked.
      return withLimits(
        years,
        limits.filter((limit) => limit === WHOLE),
        words,
      );
    }
    case 'estimate':
      return withLimits(estimateFormula(source, context).share, limits, words);
    case 'open':
      return { valid: 'FALSE', value: '0', reason: quoted(words.reason('empty')) };
  }
}

/** An estimated share in a row, what is known of it, and whether it is the estimate that counts. */
export interface EstimateFormula {
  readonly share: ValueFormula;
  readonly known: ValueFormula | null;
  /** Whether the share is the estimate; never an error. */
  readonly isEstimate: string;
}

/** A share as `estimateShares` has it: what is known first, else the estimate. */
export function estimateFormula(source: EstimateSource, context: CellContext): EstimateFormula {
  const { words } = context;
  const ofShare = (one: ColumnSource): ValueFormula => columnFormula(one, context, unitLimits(one, 'share'));
  const column = (one: ColumnSource): ValueFormula => columnFormula(one, context, []);
  const share = (ours: ColumnSource, total: ValueFormula): ValueFormula =>
    quotient(fromZero(column(ours)), total, [], words);
  const knownOf = (one: NonNullable<EstimateSource['known']>): ValueFormula =>
    one.kind === 'column' ? ofShare(one) : share(one.ours, column(one.total));
  const known = source.known && knownOf(source.known);
  const guess = (): ValueFormula => {
    if (source.by === 'equalSplit') return equalSplit(source.ours && column(source.ours), column(source.from), words);
    if (source.by === 'sector') {
      return share(source.ours, product(column(source.from), spendFormula(source.spend, context, column)));
    }
    return source.ours ? share(source.ours, column(source.from)) : ofShare(source.from);
  };
  const estimate = guess();
  if (!known) return { share: estimate, known, isEstimate: estimate.valid };
  return {
    share: {
      valid: `IF(${known.valid},TRUE,${estimate.valid})`,
      value: `IF(${known.valid},${known.value},${estimate.value})`,
      reason: estimate.reason,
    },
    known,
    isEstimate: `IF(${known.valid},FALSE,${estimate.valid})`,
  };
}

/** One of several suppliers of the same size; a client that buys nothing has no share. */
function equalSplit(ours: ValueFormula | null, competitors: ValueFormula, words: CellContext['words']): ValueFormula {
  const split = withLimits(competitors, [WHOLE], words);
  const value = `1/(${competitors.value}+1)`;
  if (!ours) return { ...split, value };
  return {
    valid: `IF(${ours.valid},${split.valid},FALSE)`,
    value: `IF(${ours.value}>0,${value},0)`,
    reason: `IF(${ours.valid},${split.reason},${ours.reason})`,
  };
}

function product(a: ValueFormula, b: ValueFormula): ValueFormula {
  // An amount that is written out is never missing.
  if (b.valid === 'TRUE') return { ...a, value: `${inBrackets(a.value)}*${b.value}` };
  return {
    valid: `IF(${a.valid},${b.valid},FALSE)`,
    value: `${inBrackets(a.value)}*${inBrackets(b.value)}`,
    reason: `IF(${a.valid},${b.reason},${a.reason})`,
  };
}

/** Spend per employee: a column's, one amount, or the amount of the row's sector. */
function spendFormula(
  spend: SectorSpend,
  context: CellContext,
  column: (one: ColumnSource) => ValueFormula,
): ValueFormula {
  if (spend.kind === 'column') return column(spend);
  const others = spend.amounts.find(({ sector }) => sector === null);
  const missing = quoted(context.words.reason('empty'));
  const of = spend.amounts.flatMap(({ sector, amount }) => (sector === null ? [] : [{ sector, amount }]));
  if (spend.sector === null || of.length === 0) {
    return { valid: others ? 'TRUE' : 'FALSE', value: others ? literal(others.amount) : '0', reason: missing };
  }
  // A cell with an error is no sector.
  const cell = `IFERROR(TRIM(${sourceCell(context.table, spend.sector)}),"")`;
  const is = (sector: string): string => `${cell}=${quoted(wordKey(sector))}`;
  const value = of.reduceRight(
    (otherwise, { sector, amount }) => `IF(${is(sector)},${literal(amount)},${otherwise})`,
    others ? literal(others.amount) : '0',
  );
  return { valid: others ? 'TRUE' : `${value}>0`, value, reason: missing };
}

/** Sales below zero count as 0, as `shareOf` has it. */
const fromZero = (sales: ValueFormula): ValueFormula => ({ ...sales, value: `MAX(0,${sales.value})` });

/** One figure by another above zero: shares and ratios. */
function quotient(
  of: ValueFormula,
  per: ValueFormula,
  limits: readonly Limit[],
  words: CellContext['words'],
): ValueFormula {
  const value = `${inBrackets(of.value)}/${inBrackets(per.value)}`;
  const conditions = limits.map((limit) => limit(value));
  const isAbove = `${per.value}>0`;
  const divisor = quoted(words.reason('zeroDenominator'));
  const inside = conditions.length ? `IF(${isAbove},${allHold(conditions)},FALSE)` : isAbove;
  const why = conditions.length ? `IF(${isAbove},${firstBroken(conditions, words)},${divisor})` : divisor;
  return {
    valid: `IF(${of.valid},IF(${per.valid},${inside},FALSE),FALSE)`,
    value,
    reason: `IF(${of.valid},IF(${per.valid},${why},${per.reason}),${of.reason})`,
  };
}

/** A value within its criterion's limits. */
function withLimits(found: ValueFormula, limits: readonly Limit[], words: CellContext['words']): ValueFormula {
  if (!limits.length) return found;
  const conditions = limits.map((limit) => limit(found.value));
  return {
    valid: `IF(${found.valid},${allHold(conditions)},FALSE)`,
    value: found.value,
    reason: `IF(${found.valid},${firstBroken(conditions, words)},${found.reason})`,
  };
}

type Limit = (value: string) => Condition;
const WHOLE: Limit = (value) => ({ holds: `AND(${value}>=0,INT(${value})=${value})`, reason: 'notWhole' });

/** A range as conditions, in the order in which `outside` looks. */
function limitsOf({ whole, minimum, maximum }: NumberRange): Limit[] {
  if (whole) return [WHOLE];
  const ends: [string, number | undefined][] = [
    ['>=', minimum],
    ['<=', maximum],
  ];
  return ends.flatMap(([sign, end]): Limit[] =>
    end === undefined ? [] : [(value) => ({ holds: `${value}${sign}${literal(end)}`, reason: 'outOfRange' })],
  );
}

/** What the unit of a column says of its numbers, as `fitsUnit` has it. */
function unitLimits({ unit }: ColumnSource, key: string | null): Limit[] {
  if (unit === 'number' || key === 'growth') return [];
  const most = literal(MOST_FRACTION + toleranceAt(MOST_FRACTION));
  return [(value) => ({ holds: `${value}<=${most}`, reason: 'otherUnit' })];
}

/** A column's cell taken apart, for what is made of several. */
function columnCells({ header, empty, unit }: ColumnSource, { table }: CellContext): ColumnCells {
  const cell = sourceCell(table, header);
  // A formula that gives "" is as empty as a cell without anything.
  const content = empty === 'zero' ? `IF(IFERROR(TRIM(${cell})="",FALSE),0,${cell})` : cell;
  return {
    cell,
    letters: table.sources.get(header) ?? '',
    empty,
    isPlain: unit === 'number',
    content,
    value: unit === 'percent' ? `${content}/100` : content,
    conditions: limitsOf(numbersOfRole(table.roles.get(header))).map((limit) => limit(content)),
  };
}

function columnFormula(source: ColumnSource, context: CellContext, limits: readonly Limit[]): ValueFormula {
  const { words } = context;
  const { cell, content, value, conditions: ofRole } = columnCells(source, context);
  const conditions = [...ofRole, ...limits.map((limit) => limit(value))].filter(
    ({ holds }, k, all) => all.findIndex((other) => other.holds === holds) === k,
  );
  const say = (reason: MissingReason): string => quoted(words.reason(reason));
  const kindOfCell = `IF(ISERROR(${cell}),${say('error')},IF(ISLOGICAL(${cell}),${say('boolean')},IF(TRIM(${cell})="",${say('empty')},${say('text')})))`;
  if (!conditions.length) return { valid: `ISNUMBER(${content})`, value, reason: kindOfCell };
  return {
    valid: `IF(ISNUMBER(${content}),${allHold(conditions)},FALSE)`,
    value,
    reason: `IF(ISNUMBER(${content}),${firstBroken(conditions, words)},${kindOfCell})`,
  };
}
