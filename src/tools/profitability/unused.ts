import { formatList, formatNumber, inQuotes, type Language } from '../../locales';
import { withCurrency } from '../currency';
import type { Inputs } from '../tool';
import type { Profitability } from './compute';
import { percent, sayOf } from './page';
import type { ProfitabilitySettings } from './settings';

/** Costs that were stated and count for nothing, as nothing says how many there are of them; and columns that are gone. */
export function unusedCosts(
  { costs, gone }: Profitability,
  inputs: Inputs,
  _settings: ProfitabilitySettings,
  language: Language,
): string[] {
  const say = sayOf(inputs, language);
  const idle = costs.flatMap(({ part, unit, amounts }) => {
    if (unit === null || amounts !== null) return [];
    const said =
      part === 'financing'
        ? percent(unit, { language })
        : withCurrency(formatNumber(unit, 'number', language, 2), inputs, language);
    return [say(`unused.${part}`, { unit: said })];
  });
  const headers = formatList(
    gone.map((header) => inQuotes(header, language)),
    language,
  );
  return gone.length > 0 ? [...idle, say('cost.gone', { headers })] : idle;
}
