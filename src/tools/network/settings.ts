import * as v from 'valibot';
import { isOwnHeader, normaliseHeader, numberColumns, type Portfolio } from '../../portfolio';
import type { Inputs } from '../tool';

/** What the network tool is told. */
export const networkSchema = v.strictObject({
  /** The column of each client's own value. */
  value: v.nullable(v.pipe(v.string(), v.minLength(1))),
  /** Companies that owe 100 % or more of their value to others have their weights scaled to 99 % together. */
  scale: v.boolean(),
  /** Factor on every weight: how much of what references suggest is believed. */
  damping: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
});
export type NetworkSettings = v.InferOutput<typeof networkSchema>;

const OWN_VALUE = /\bclv\b|\bvalor(?: propio| del cliente)?\b|\b(?:own|customer) value\b|\bmargen\b|\bmargin\b/;

/** A column of value or margin by its header, else the turnover. */
export function proposedNetwork({ classification }: Inputs): NetworkSettings {
  const { portfolio } = classification;
  const columns = numberColumns(portfolio).filter(({ header }) => !isOwnHeader(header));
  const named = columns.find(({ header }) => OWN_VALUE.test(normaliseHeader(header)));
  return { value: (named ?? turnoverOf(portfolio))?.header ?? null, scale: false, damping: 1 };
}

function turnoverOf(portfolio: Portfolio) {
  const at = portfolio.roles.get('turnover');
  const column = at === undefined ? undefined : portfolio.columns[at];
  return column?.kind === 'number' ? column : undefined;
}
