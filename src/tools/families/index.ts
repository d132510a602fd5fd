import { familiesWords } from '../../locales/tools/families';
import type { Tool } from '../tool';
import { type FamilyMatrix, familyMatrix } from './compute';
import { familiesForm } from './form';
import { familiesListSheet } from './list';
import { familiesSchema, type FamiliesSettings, proposedFamilies } from './settings';
import { familiesSheet } from './sheet';

/** Product families × client families, and the cross-selling gaps with their worth (method.md §1.15, 1.18c). */
export const families: Tool<FamiliesSettings, FamilyMatrix> = {
  words: familiesWords,
  subject: 'value',
  needsCode: false,
  reads: ['scheme', 'purchases'],
  settings: { schema: familiesSchema, propose: ({ classification }) => proposedFamilies(classification.portfolio) },
  form: familiesForm,
  compute: familyMatrix,
  lacks: ({ source }) => (source === 'none' ? 'productFamilies' : null),
  sheets: (result, inputs, settings, language) => [
    familiesSheet(result, inputs, settings, language),
    familiesListSheet(result, inputs, language),
  ],
};
