import { AMOUNT, MEAN } from '../numberFormats';
import { formatRate, type Language, wordsOf } from '../../locales';
import type { KnownToolColumn } from '../../locales/tools/columns';
import { networkWords } from '../../locales/tools/network';
import { currencyOf } from '../currency';
import { figureColumn } from '../figureColumn';
import type { Inputs, ToolColumn } from '../tool';
import type { NetworkReport } from './compute';
import type { NetworkSettings } from './settings';

/** What each client is worth through others, beside it: network value, total, how many times its own that is, and its rank. */
export function networkColumns(
  report: NetworkReport,
  inputs: Inputs,
  settings: NetworkSettings,
  language: Language,
): readonly ToolColumn[] {
  const say = wordsOf(networkWords, language);
  const { gap, own, total, rankAfter, alike, list } = report;
  const unit = currencyOf(inputs) || say('beside.noCurrency');
  const how = list.reading.trusted ? 'beside.alikeTrust' : 'beside.alike';
  const judged = alike === null ? '' : `, ${say(how, { weight: formatRate(alike, language) })}`;
  const of = say('beside.of', { header: settings.value ?? '–' }) + judged;
  const blank = gap === 'none' ? undefined : say(`beside.${gap}`);
  const value = (i: number): number => (Number.isNaN(own[i]!) ? 0 : own[i]!);
  const column = (
    id: KnownToolColumn,
    terms: string,
    numberFormat: string,
    figure: (i: number) => number,
  ): ToolColumn => {
    const figures = total.map((_, i) => (gap === 'none' ? figure(i) : NaN));
    return figureColumn(id, { terms, figures, numberFormat, width: 16, blank }, language);
  };
  return [
    column('tool_network_value', `${of}, ${unit}`, AMOUNT, (i) => total[i]! - value(i)),
    column('tool_network_total', `${of}, ${unit}`, AMOUNT, (i) => total[i]!),
    // Of a client without a value of its own nothing can be a multiple.
    column('tool_network_multiplier', of, MEAN, (i) => (value(i) > 0 ? total[i]! / value(i) : NaN)),
    column('tool_network_rank', say('beside.rank'), AMOUNT, (i) => rankAfter[i]!),
  ];
}
