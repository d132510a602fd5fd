import { ACTIONS, type ActionId } from '../../accounts';
import { formatList, type Language, wordsOf } from '../../locales';
import { toolColumnWords } from '../../locales/tools/columns';
import { decisionsWords } from '../../locales/tools/decisions';
import type { Inputs, ToolColumn } from '../tool';
import { checkFirst, type Decisions } from './compute';
import type { DecisionsSettings } from './settings';

/** The main action beside each client; the header says which two sources go before the others. */
export function decisionsColumns(
  { said, decider }: Decisions,
  { classification }: Inputs,
  { order }: DecisionsSettings,
  language: Language,
): readonly ToolColumn[] {
  const say = wordsOf(decisionsWords, language);
  const first = formatList(
    order.slice(0, 2).map((source) => say(`short.source.${source}`)),
    language,
  );
  return [
    {
      id: 'tool_decisions_action',
      header: `${toolColumnWords.tool_decisions_action[language].name} (${say('columns.order', { first })})`,
      numberFormat: 'General',
      cells: Array.from(decider, (by, i) => {
        const source = order[by - 1];
        if (!source) return '';
        const action = ACTIONS[source][said[source][i]! - 1] as ActionId;
        const check = checkFirst(classification, action, i);
        return [say(`action.${action}`), ...(check ? [say(`check.${check}`)] : [])].join(' ');
      }),
      width: 40,
    },
  ];
}
