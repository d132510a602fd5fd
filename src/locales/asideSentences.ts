import { columnsOf, type PutAside } from '../method';
import { formatCount } from './numbers';
import type { Language } from './languages';
import { inQuotes } from './quoted';
import { criterionName } from './terms';
import { translator } from './translator';

/**
 * That a proposal puts a criterion aside, of how many clients it is not known, and what can be done: its empty cells are
 * zero, or its data are completed.
 */
export function asideSentence({ criterion, without, clients, withZero }: PutAside, language: Language): string {
  const t = translator(language);
  const said = t('editing.aside.said', {
    criterion: inQuotes(criterionName(criterion, language), language),
    count: without,
    without: formatCount(without, language),
    clients: formatCount(clients, language),
  });
  const way = withZero ? 'zero' : criterion.key === 'share' ? 'share' : 'fill';
  return `${said} ${t(`editing.aside.${way}`, { columns: columnsText(criterion, language) })}`;
}

/** "«F1» a «F8»", "«Pedidos»". */
function columnsText({ source }: PutAside['criterion'], language: Language): string {
  const headers = columnsOf(source).map(({ header }) => inQuotes(header, language));
  const [first, last] = [headers[0]!, headers.at(-1)!];
  return headers.length === 1 ? first : translator(language)('editing.aside.range', { first, last });
}
