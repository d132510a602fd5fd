import {
  formatCount,
  formatFixed,
  formatTogether,
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

/** The currency of what is made from the purchase list: the list's, else the table's; '' where nothing says one. */
export function purchaseCurrency(inputs: Of & Pick<Inputs, 'purchases'>): string {
  const { currency = null, otherCurrencies = [] } = inputs.purchases?.reading ?? {};
  // A list that names others means by its bare amounts whatever it means.
  return currency ?? (otherCurrencies.length > 0 ? '' : currencyOf(inputs));
}

/** A tool's words, in which `{{(currency)}}` stands for the table's currency in brackets, or for nothing. */
export function moneyWords<W extends object>(
  words: Readonly<Record<Language, W>>,
  inputs: Of,
  language: Language,
): (id: SentenceOf<W>, params?: SentenceParams) => string {
  return wordsInCurrency(words, currencyOf(inputs), language);
}

/** The same for amounts that are in a currency of their own; '' for none. */
export function wordsInCurrency<W extends object>(
  words: Readonly<Record<Language, W>>,
  currency: string,
  language: Language,
): (id: SentenceOf<W>, params?: SentenceParams) => string {
  const say = wordsOf(words, language);
  return (id, params) => say(id, { currency, ...params });
}

/**
 * An amount of a currency, as sentences say it: "10.478 €", "£10,478", "10.478".
 * @param decimals 0: whole units; more, zeros too, where a sum must be redone from it ("38.147,20 €")
 */
export const amountText = (amount: number, currency: string, language: Language, decimals = 0): string =>
  inCurrency(
    decimals === 0 ? formatCount(Math.round(amount), language) : formatFixed(amount, language, decimals),
    currency,
    language,
  );

/** An amount that is told to the cent: "8,50 €"; "8 €" where it is whole. */
export const centsText = (amount: number, currency: string, language: Language): string =>
  inCurrency(formatTogether([amount], 'amount', language)[0]!, currency, language);

/** The same of the table's currency. */
export const moneyText = (amount: number, inputs: Of, language: Language, decimals = 0): string =>
  amountText(amount, currencyOf(inputs), language, decimals);

/** A number as text, with the table's currency where its language puts it. */
export const withCurrency = (text: string, inputs: Of, language: Language): string =>
  inCurrency(text, currencyOf(inputs), language);
