import * as v from 'valibot';
import { matricesWords } from '../../locales/tools/matrices';
import type { Tool } from '../tool';
import { type Matrices, matricesOf } from './compute';
import { matricesSheet } from './sheet';

/** Strategy matrices: who stands in which cell, and what to do there. Their contents are the scheme's. */
export const matrices: Tool<Record<string, never>, Matrices> = {
  words: matricesWords,
  subject: 'portfolio',
  needsCode: true,
  reads: ['scheme'],
  settings: { schema: v.strictObject({}) as never, propose: () => ({}) },
  compute: ({ classification }) => matricesOf(classification),
  sheets: (result, inputs, _settings, language) => [matricesSheet(result, inputs, language)],
};
