import * as v from 'valibot';
import { overviewWords } from '../../locales/tools/overview';
import type { Tool } from '../tool';
import { type Overview, overviewOf } from './compute';
import { overviewSheet } from './sheet';

/** Portfolio report: segments, Pareto, digits, share × turnover, rhombus, the first clients, and the method on a sheet. */
export const overview: Tool<Record<string, never>, Overview> = {
  words: overviewWords,
  subject: 'portfolio',
  needsCode: true,
  reads: ['scheme'],
  settings: { schema: v.strictObject({}) as never, propose: () => ({}) },
  compute: ({ classification }) => overviewOf(classification),
  sheets: (result, inputs, _settings, language) => [overviewSheet(result, inputs, language)],
};
