import {
  formatCount,
  formatNumber,
  inCurrency,
  type Language,
  type SentenceOf,
  type SentenceParams,
  wordsOf,
} from '../locales';
import { type Classification, turnoverCurrency } from '../method';
import type { Inputs } from './tool';

type Of = Pick<Inputs, 'classification'>;

/** Tables with thousands of clients say the currency in every line: it is looked for once. */
const found = new WeakMap<Classification, string>();

/**
 * The currency in which a table's amounts stand, as its headers or number formats say it ("GBP", "€", "miles de euros");
 * '' where nothing says it, or where there are several: no tool names a currency that the table does not.
 */
export function currencyOf({ classification }: Of): string {
  const known = found.get(classification);
  if (known !== undefined) return known;
  const currency = turnoverCurrency(classification.portfolio, classification.scheme).said ?? '';
  found.set(classification, currency);
  return currency;
}

/** A tool's words, in which `{{(currency)}}` stands for the table's currency in brackets, or for nothing. */
export function moneyWords<W extends object>(
  words: Readonly<Record<Language, W>>,
  inputs: Of,
  language: Language,
): (id: SentenceOf<W>, params?: SentenceParams) => string {
  const say = wordsOf(words, language);
  const currency = currencyOf(inputs);
  return (id, params) => say(id, { currency, ...params });
}

/**
 * An amount of the table's currency, as sentences say it: "10.478 €", "£10,478", "10.478".
 * @param decimals 0: whole units; more, where a sum must be redone from it
 */
export const moneyText = (amount: number, inputs: Of, language: Language, decimals = 0): string =>
  withCurrency(
    (decimals === 0
      ? formatCount(Math.round(amount), language)
      : formatNumber(amount, 'number', language, decimals)
    ).replace(/^-0$/, '0'),
    inputs,
    language,
  );

/** A number as text, with the table's currency where its language puts it. */
export const withCurrency = (text: string, inputs: Of, language: Language): string =>
  inCurrency(text, currencyOf(inputs), language);
