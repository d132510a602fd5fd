import { AMOUNT } from '../numberFormats';
import { formatPercent, formatRate, type Language } from '../../locales';
import { toolColumnWords } from '../../locales/tools/columns';
import { currencyOf } from '../currency';
import { figureColumn } from '../figureColumn';
import type { Inputs, ToolColumn } from '../tool';
import type { ValueReport } from './compute';
import { sayOf } from './page';
import type { ValueSettings } from './settings';

/** Value and value group beside each client; the header says of what, for how long, at which rate and in which unit. */
export function valueColumns(
  report: ValueReport,
  inputs: Inputs,
  settings: ValueSettings,
  language: Language,
): readonly ToolColumn[] {
  const say = sayOf(inputs, language);
  const group = toolColumnWords.tool_value_group[language];
  const { values, segments } = report;
  const convention = say(`columns.${values.basis}`, {
    horizon: settings.years === null ? say('columns.forEver') : say('columns.years', { count: settings.years }),
    discount: formatRate(settings.discount, language),
    unit: currencyOf(inputs) || say('columns.noCurrency'),
  });
  const { measured } = settings;
  const seen = measured ? `, ${say(`columns.${measured.from}`, { rate: formatPercent(measured.rate, language) })}` : '';
  const byRank = values.basis === 'sales' ? 'columns.byRankSales' : 'columns.byRank';
  const basis = say(settings.mode === 'rank' ? byRank : 'columns.byLoss');
  return [
    figureColumn(
      'tool_value_clv',
      {
        terms: `${convention}${seen}`,
        figures: values.net,
        otherName: values.basis === 'sales',
        numberFormat: AMOUNT,
        width: 16,
      },
      language,
    ),
    {
      id: 'tool_value_group',
      header: `${group.name} (${basis})`,
      numberFormat: 'General',
      cells: Array.from(segments, (segment) => (segment === 0 ? '' : group.words[segment - 1]!)),
      width: 36,
    },
  ];
}
