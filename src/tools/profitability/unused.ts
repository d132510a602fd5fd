import { formatList, inQuotes, type Language } from '../../locales';
import { centsText, currencyOf } from '../currency';
import type { Inputs, Unused } from '../tool';
import type { Profitability } from './compute';
import { percent, sayOf } from './page';
import type { ProfitabilitySettings } from './settings';

/** Settings that say how many of each stated cost there are. */
const MENDED_BY = { orders: ['orders'], visits: ['visits'], financing: ['receivable', 'days', 'statedDays'] } as const;

/**
 * That no cost is counted, where none was stated; costs that were stated and count for nothing, as nothing says how many there
 * are of them; columns that are gone; and a margin that is net of the cost already, as the value tool was told.
 */
export function unusedCosts(
  { costs, counted, gone }: Profitability,
  inputs: Inputs,
  _settings: ProfitabilitySettings,
  language: Language,
): (Unused | string)[] {
  const say = sayOf(inputs, language);
  const way = say('unused.inSettings');
  const idle = costs.flatMap(({ part, unit, amounts }) => {
    if (unit === null || amounts !== null) return [];
    const said = part === 'financing' ? percent(unit, { language }) : centsText(unit, currencyOf(inputs), language);
    return [{ sentence: say(`unused.${part}`, { unit: said }), way, settings: MENDED_BY[part] }];
  });
  const headers = formatList(
    gone.map((header) => inQuotes(header, language)),
    language,
  );
  const value = inputs.kept?.['value'] as { readonly marginIsNet?: unknown } | undefined;
  const nothing = !counted && idle.length === 0 && value?.marginIsNet !== true;
  return [
    ...(nothing ? [{ sentence: say('unused.nothing'), way, settings: ['orderCost', 'visitCost', 'rate'] }] : []),
    ...idle,
    ...(gone.length > 0 ? [say('cost.gone', { headers })] : []),
    ...(counted && value?.marginIsNet === true ? [say('unused.twice')] : []),
  ];
}
