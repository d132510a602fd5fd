import type { CurrencyCount } from '../method';
import { formatCount, formatList } from './numbers';
import type { Language } from './languages';
import { translator } from './translator';

/** That turnover is in several currencies, with the cells of each. */
export function currencySentence(mixed: readonly CurrencyCount[], language: Language): string {
  const named = mixed.map(({ currency, count }) =>
    count > 0 ? `${currency} (${formatCount(count, language)})` : currency,
  );
  return translator(language)('method.warning.mixedCurrency', { currencies: formatList(named, language) });
}
