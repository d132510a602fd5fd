import { SERVING_ACTIONS } from '../../accounts';
import { formatList, type Language } from '../../locales';
import { toolColumnWords } from '../../locales/tools/columns';
import { currencyOf } from '../currency';
import { AMOUNT } from '../reportSheet';
import type { Inputs, ToolColumn } from '../tool';
import type { Profitability } from './compute';
import { known, percent, sayOf } from './page';
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
  const name = (id: 'cost' | 'net' | 'axis'): string => toolColumnWords[`tool_profitability_${id}`][language].name;
  const amounts = (id: 'cost' | 'net', values: Float64Array): ToolColumn => ({
    id: `tool_profitability_${id}`,
    header: `${name(id)} (${of})`,
    numberFormat: AMOUNT,
    cells: Array.from(values, known),
    width: 18,
  });
  const enough = say('columns.enough', { enough: percent(settings.enough, { language }) });
  return [
    amounts('cost', cost),
    amounts('net', net),
    {
      id: 'tool_profitability_axis',
      header: `${name('axis')} (${enough})`,
      numberFormat: 'General',
      cells: Array.from(serving, (code) => {
        const action = SERVING_ACTIONS[code - 1];
        return action ? say(`serving.${action}`) : '';
      }),
      width: 34,
    },
  ];
}
