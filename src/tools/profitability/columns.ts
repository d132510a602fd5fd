import { AMOUNT } from '../numberFormats';
import { SERVING_ACTIONS } from '../../accounts';
import { formatList, type Language } from '../../locales';
import { toolColumnWords } from '../../locales/tools/columns';
import { currencyOf } from '../currency';
import { figureColumn } from '../figureColumn';
import type { Inputs, ToolColumn } from '../tool';
import type { Profitability } from './compute';
import { percent, sayOf } from './page';
import type { ProfitabilitySettings } from './settings';

/** Cost to serve, what is left and the axis beside each client; the header says which parts are counted, in what unit. */
export function profitabilityColumns(
  { costs, cost, net, serving, counted }: Profitability,
  inputs: Inputs,
  settings: ProfitabilitySettings,
  language: Language,
): readonly ToolColumn[] {
  if (!counted) return [];
  const say = sayOf(inputs, language);
  const parts = costs.filter(({ amounts }) => amounts !== null).map(({ part }) => say(`columns.${part}`));
  const of = [formatList(parts, language), currencyOf(inputs)].filter(Boolean).join(', ');
  const amounts = (id: 'cost' | 'net', figures: Float64Array): ToolColumn =>
    figureColumn(`tool_profitability_${id}`, { terms: of, figures, numberFormat: AMOUNT, width: 18 }, language);
  const enough = say('columns.enough', { enough: percent(settings.enough, { language }) });
  return [
    amounts('cost', cost),
    amounts('net', net),
    {
      id: 'tool_profitability_axis',
      header: `${toolColumnWords.tool_profitability_axis[language].name} (${enough})`,
      numberFormat: 'General',
      cells: Array.from(serving, (code) => {
        const action = SERVING_ACTIONS[code - 1];
        return action ? say(`serving.${action}`) : '';
      }),
      width: 34,
    },
  ];
}
