import { decisionsWords } from '../../locales/tools/decisions';
import type { Tool } from '../tool';
import { decisionsColumns } from './columns';
import { type Decisions, decisionsOf } from './compute';
import { decisionsForm } from './form';
import { decisionsSchema, type DecisionsSettings, proposedDecisions } from './settings';
import { decisionsListSheet, decisionsSheet } from './sheet';

/** One main action for each client by a stated order of precedence, with the others listed (method.md §1.18b). */
export const decisions: Tool<DecisionsSettings, Decisions> = {
  words: decisionsWords,
  subject: 'action',
  needsCode: true,
  reads: ['scheme', 'settings:value', 'settings:profitability'],
  settings: { schema: decisionsSchema, propose: ({ classification }) => proposedDecisions(classification.portfolio) },
  form: decisionsForm,
  compute: decisionsOf,
  sheets: (result, inputs, settings, language) => [
    decisionsSheet(result, inputs, settings, language),
    decisionsListSheet(result, inputs, settings, language),
  ],
  columns: decisionsColumns,
};
