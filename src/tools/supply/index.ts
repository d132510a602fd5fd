import * as v from 'valibot';
import { supplyWords } from '../../locales/tools/supply';
import type { Tool } from '../tool';
import { type Supply, supplyOf } from './compute';
import { supplyListSheet, supplySheet } from './sheet';

/** Sales block and discounts (method.md §1.8), as lists that other sheets validate with. Their rules are the scheme's. */
export const supply: Tool<Record<string, never>, Supply> = {
  words: supplyWords,
  subject: 'action',
  needsCode: true,
  reads: ['scheme', 'policy'],
  settings: { schema: v.strictObject({}) as never, propose: () => ({}) },
  compute: ({ classification }) => supplyOf(classification),
  sheets: (result, inputs, _settings, language) => [
    supplySheet(result, inputs, language),
    supplyListSheet(result, inputs, language),
  ],
};
