import * as v from 'valibot';
import { isOwnColumn, normaliseHeader, numberColumns, type Portfolio } from '../../portfolio';
import { keptSettings } from '../keptSettings';
import { listPlace } from '../listPlace';
import type { Inputs } from '../tool';

/** What the network tool is told. */
export const networkSchema = v.strictObject({
  /** The column of each client's own value. */
  value: v.nullable(v.pipe(v.string(), v.minLength(1))),
  /** Companies that owe 100 % or more of their value to others have their weights scaled to 99 % together. */
  scale: v.boolean(),
  /**
   * The weight of every relation of a list that says none: a judgement that only the user can make, so that none is proposed.
   * Lists with weights go by their own.
   */
  weight: v.optional(v.nullable(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))), null),
  /** Factor on every weight: how much of what references suggest is believed. */
  damping: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
  /** Id of the client that is drawn and whose paths come first; null: whoever has the most network value. */
  client: v.optional(v.nullable(v.pipe(v.string(), v.minLength(1))), null),
  /** Where the list of relations is in the workbook. */
  source: v.optional(listPlace),
});
export type NetworkSettings = v.InferOutput<typeof networkSchema>;

const OWN_VALUE = /\bclv\b|\bvalor(?: propio| del cliente)?\b|\b(?:own|customer) value\b|\bmargen\b|\bmargin\b/;

/** All that is kept where a list has been chosen and the tool has not run yet. */
const onlySource = v.object({ source: listPlace });

/** The settings that the workbook keeps for the network, where they are still its own, else those that are proposed. */
export function networkSettingsOf(inputs: Inputs): NetworkSettings {
  return keptSettings(networkSchema, inputs.kept?.network, () => proposedNetwork(inputs));
}

/** A column of value or margin by its header, else the turnover; with the list that has been chosen. */
export function proposedNetwork({ classification, kept }: Inputs): NetworkSettings {
  const { portfolio } = classification;
  const columns = numberColumns(portfolio).filter(({ header }) => !isOwnColumn(portfolio.columns, header));
  const named = columns.find((column) => OWN_VALUE.test(normaliseHeader(column.header)) && !isRate(column));
  const chosen = v.safeParse(onlySource, kept?.network);
  return {
    value: (named ?? turnoverOf(portfolio))?.header ?? null,
    scale: false,
    weight: null,
    damping: 1,
    client: null,
    ...(chosen.success ? { source: chosen.output.source } : {}),
  };
}

/**
 * Whether a column has parts of something (a margin of 0.25, or “Margin %”): no client is worth a rate. What is called a value
 * is none, however small: a value of 1 each counts heads.
 */
const isRate = ({ header, values }: { readonly header: string; readonly values: Float64Array }): boolean =>
  header.includes('%') || (MARGIN.test(normaliseHeader(header)) && values.every((value) => !(Math.abs(value) > 1)));
const MARGIN = /\b(?:margen|margin)\b/;

function turnoverOf(portfolio: Portfolio) {
  const at = portfolio.roles.get('turnover');
  const column = at === undefined ? undefined : portfolio.columns[at];
  return column?.kind === 'number' ? column : undefined;
}
