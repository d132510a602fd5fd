import * as v from 'valibot';
import { isOwnColumn, normaliseHeader, numberColumns, type Portfolio } from '../../portfolio';
import { keptSettings } from '../keptSettings';
import { listPlace } from '../listPlace';
import type { Inputs } from '../tool';

const header = v.nullable(v.pipe(v.string(), v.minLength(1)));

/** Months in a period of renewal. */
export const PERIODS = [1, 3, 6, 12] as const;

/** What the contracts tool is told. */
export const contractsSchema = v.strictObject({
  start: header,
  /** Its cell is empty while the contract runs. */
  end: header,
  months: v.picklist(PERIODS),
  /** What a client brings in a year; null: renewals are counted, not valued. A list with amounts goes before it. */
  amount: header,
  /** What an amount of the list of contracts is of: a year, or a period of renewal. */
  amountPer: v.optional(v.picklist(['year', 'period']), 'year'),
  /** Whose lines of a list renew each other: those of a client and product, or of a client whatever the product. */
  follow: v.optional(v.picklist(['product', 'client']), 'product'),
  /**
   * Contracts that run of clients that the table calls lost: counted, as their dates say, or left out of what is expected and
   * of the value; for the model they count as they were seen.
   */
  lost: v.optional(v.picklist(['count', 'leaveOut']), 'count'),
  /** Contribution margin per unit of that amount; null: it is said to be future sales. */
  marginRate: v.nullable(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
  /** Yearly rate at which later money is worth less. */
  discount: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** Where the list of contracts is in the workbook. */
  source: v.optional(listPlace),
});

/** All that is kept where a list has been chosen and the tool has not run yet. */
const onlySource = v.object({ source: listPlace });
export type ContractsSettings = v.InferOutput<typeof contractsSchema>;

const START = /\b(?:inicio|alta|comienzo|firma)\b|\b(?:start|begin|signed|since)\b|^cliente desde\b|^customer since\b/;
const END = /\b(?:fin|baja|vencimiento|cancelacion|termino)\b|\b(?:end|ended|cancell?ed|churn(?:ed)?|terminat\w+)\b/;

/** Columns that may hold days. */
export const dateColumns = ({ columns }: Portfolio): readonly Portfolio['columns'][number][] =>
  columns.filter(({ sourceColumn, header }) => sourceColumn >= 0 && !isOwnColumn(columns, header));

/** The settings that the workbook keeps for the contracts, where they are still their own, else those that are proposed. */
export function contractsSettingsOf(inputs: Inputs): ContractsSettings {
  return keptSettings(contractsSchema, inputs.kept?.contracts, () => proposedContracts(inputs));
}

/** The columns that say when contracts begin and end; what a contract brings is the user's to choose. */
export function proposedContracts({ classification, kept }: Inputs): ContractsSettings {
  const { portfolio } = classification;
  const chosen = v.safeParse(onlySource, kept?.contracts);
  const named = (pattern: RegExp, but?: string): string | null =>
    dateColumns(portfolio).find(({ header }) => header !== but && pattern.test(normaliseHeader(header)))?.header ??
    null;
  const start = named(START);
  const turnover = portfolio.roles.get('turnover');
  const amount = turnover === undefined ? undefined : portfolio.columns[turnover];
  return {
    start,
    end: named(END, start ?? undefined),
    months: 12,
    amount: numberColumns(portfolio).some((column) => column === amount) ? amount!.header : null,
    amountPer: 'year',
    follow: 'product',
    lost: 'count',
    marginRate: null,
    discount: 0.1,
    ...(chosen.success ? { source: chosen.output.source } : {}),
  };
}
