import * as v from 'valibot';
import { ACTION_SOURCES } from '../../accounts';
import {
  arrearsColumn,
  COLUMN_UNITS,
  judgeUnit,
  normaliseHeader,
  numberColumns,
  type NumericColumn,
  type Portfolio,
} from '../../portfolio';
import { keptSettings } from '../keptSettings';
import type { Inputs } from '../tool';

const header = v.nullable(v.pipe(v.string(), v.minLength(1)));
/** A column of parts of a whole, and how its numbers are written. */
const part = v.nullable(v.strictObject({ header: v.pipe(v.string(), v.minLength(1)), unit: v.picklist(COLUMN_UNITS) }));
const finite = v.pipe(v.number(), v.finite());

/** From which level on payment risk asks for something. */
export const RISK_FROM = ['medium', 'high', 'veryHigh'] as const;

/** What the main action is made from. */
export const decisionsSchema = v.strictObject({
  /** The order of precedence: every source once. */
  order: v.pipe(
    v.array(v.picklist(ACTION_SOURCES)),
    v.check(
      (order) => order.length === ACTION_SOURCES.length && new Set(order).size === order.length,
      'every one once',
    ),
  ),
  riskFrom: v.picklist(RISK_FROM),
  /** Days beyond terms; overdue ÷ receivable; exposure ÷ credit limit. */
  daysBeyond: header,
  overdue: part,
  limitUse: part,
  /** A column that says yes of clients in insolvency or on a register of defaulters. */
  insolvent: header,
  /** Trust measured in the client, and the ends of its scale; high is above the middle. */
  trust: header,
  trustScale: v.pipe(
    v.strictTuple([finite, finite]),
    v.check(([low, high]) => low < high, 'rising'),
  ),
  /** Margin above which it is high beside trust; null: the median of those known. */
  marginCut: v.nullable(finite),
});
export type DecisionsSettings = v.InferOutput<typeof decisionsSchema>;
export type PartColumn = 'overdue' | 'limitUse';

const HEADERS = {
  overdue: /\bvencido\b.*\b(?:saldo|pendiente)\b|\b(?:porcentaje|parte|%) vencid[oa]\b|\boverdue (?:share|rate|part)\b/,
  limitUse:
    /\briesgo (?:vivo )?(?:sobre|\/) (?:el )?limite\b|\buso del limite\b|\bexposure to (?:credit )?limit\b|\blimit use\b/,
  insolvent: /\b(?:concurso|insolven(?:te|cia|t|cy)|rai|asnef|defaulters?)\b/,
  trust: /\bconfianza\b|\btrust\b/,
} as const;

/** The text's order, and the columns that say what they are. */
export function proposedDecisions(portfolio: Portfolio): DecisionsSettings {
  const columns = numberColumns(portfolio);
  const named = (id: keyof typeof HEADERS): NumericColumn | null =>
    columns.find((column) => HEADERS[id].test(normaliseHeader(column.header))) ?? null;
  const partOf = (id: PartColumn): DecisionsSettings[PartColumn] => {
    const column = named(id);
    return column && partColumn(column);
  };
  const texts = portfolio.columns.filter(({ sourceColumn }) => sourceColumn >= 0);
  const trust = named('trust');
  return {
    order: [...ACTION_SOURCES],
    riskFrom: 'medium',
    daysBeyond: arrearsColumn(portfolio, 'days')?.header ?? null,
    overdue: partOf('overdue'),
    limitUse: partOf('limitUse'),
    insolvent: texts.find(({ header: text }) => HEADERS.insolvent.test(normaliseHeader(text)))?.header ?? null,
    trust: trust?.header ?? null,
    trustScale: trust && trust.values.some((value) => value > 5) ? [0, 10] : [1, 5],
    marginCut: null,
  };
}

/** The settings that the workbook keeps for the main action, where they are still its own, else those that it proposes. */
export function decisionsSettingsOf({ classification, kept }: Inputs): DecisionsSettings {
  return keptSettings(decisionsSchema, kept?.decisions, () => proposedDecisions(classification.portfolio));
}

/** A column of parts of a whole, with the unit that its cells show. */
export const partColumn = (column: NumericColumn): NonNullable<DecisionsSettings[PartColumn]> => ({
  header: column.header,
  unit: judgeUnit(column, 'own').unit,
});
