import { DISCOUNT_BY_DIGIT, type PolicyCell, type Rules } from '../method';
import type { Language } from './languages';
import { WORDS } from './words';

/**
 * What a cell of the service policy says in the reader's language; numbers and the user's own texts as they are.
 * @param discount the scheme's table of discounts by digit, which a discount that follows a digit names; without it, only
 * that it follows one is said
 */
export function serviceLevel(
  cell: PolicyCell,
  language: Language,
  discount: Pick<Rules['discount'], 'enabled' | 'by'> | null = null,
): string | number {
  if (typeof cell === 'number') return cell;
  const { serviceLevel: levels, discountBy, criterionShort } = WORDS[language];
  if (cell === DISCOUNT_BY_DIGIT && discount)
    return discountBy[discount.enabled ? 'on' : 'off'].replace(
      '{{criterion}}',
      criterionShort[discount.by].toLowerCase(),
    );
  const id = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell;
  const words: Readonly<Record<string, string>> = levels;
  return Object.hasOwn(words, id) ? words[id]! : id;
}
