import { profitabilityWords } from '../../locales/tools/profitability';
import type { Tool } from '../tool';
import { profitabilityColumns } from './columns';
import { type Profitability, profitabilityOf } from './compute';
import { profitabilityForm } from './form';
import { profitabilitySchema, type ProfitabilitySettings, proposedProfitability } from './settings';
import { profitabilitySheet } from './sheet';
import { profitabilityListSheet } from './listSheet';
import { unusedCosts } from './unused';

/** Margin beside turnover: its Pareto, ABC × ABC, and what is left once each client is served (method.md §1.18b). */
export const profitability: Tool<ProfitabilitySettings, Profitability> = {
  words: profitabilityWords,
  subject: 'value',
  needsCode: false,
  reads: ['scheme', 'policy'],
  settings: {
    schema: profitabilitySchema,
    propose: ({ classification }) => proposedProfitability(classification.portfolio),
  },
  form: profitabilityForm,
  lacks: ({ turnover, margin }) => (turnover === null ? 'turnover' : margin === null ? 'margin' : null),
  unused: unusedCosts,
  compute: ({ classification }, settings) => profitabilityOf(classification, settings),
  sheets: (result, inputs, settings, language) => [
    profitabilitySheet(result, inputs, settings, language),
    profitabilityListSheet(result, inputs, language),
  ],
  columns: profitabilityColumns,
};
