import { certaintyWords } from '../../locales/tools/certainty';
import type { Tool } from '../tool';
import { type Certainty, certaintyOf } from './compute';
import { certaintyForm } from './form';
import { certaintySchema, type CertaintySettings, DEFAULT_CERTAINTY } from './settings';
import { certaintyDigitSheet, certaintyListSheet, certaintySheet } from './sheet';

/** How sure each label is (method.md §1.18c): limits, the smallest changes that flip, and probabilities. */
export const certainty: Tool<CertaintySettings, Certainty> = {
  words: certaintyWords,
  subject: 'portfolio',
  needsCode: true,
  reads: ['scheme'],
  settings: { schema: certaintySchema, propose: () => DEFAULT_CERTAINTY },
  form: certaintyForm,
  compute: ({ classification }, settings) => certaintyOf(classification, settings),
  sheets: (result, inputs, settings, language) => [
    certaintySheet(result, inputs, settings, language),
    certaintyListSheet(result, inputs, language),
    certaintyDigitSheet(result, inputs, language),
  ],
};
