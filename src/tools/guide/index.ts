import * as v from 'valibot';
import type { Language } from '../../locales';
import { guideWords } from '../../locales/tools/guide';
import type { Inputs, Tool } from '../tool';
import { type NamedTool, stageLines } from './compute';
import { guideSheet } from './sheet';

/**
 * The guide: where the workbook stands in the nine stages, and room for what is thought (method.md §1.16, 1.17).
 * @param nameOf what another tool is called
 */
export const guideTool = (
  nameOf: (id: NamedTool, language: Language) => string,
): Tool<Record<string, never>, Inputs> => ({
  words: guideWords,
  subject: 'portfolio',
  needsCode: false,
  reads: ['scheme', 'purchases', 'reports', 'settings:families'],
  settings: { schema: v.strictObject({}) as never, propose: () => ({}) },
  compute: (inputs) => inputs,
  sheets: (_, inputs, _settings, language) => [
    guideSheet(stageLines(withItself(inputs), language), inputs, (id) => nameOf(id, language), language),
  ],
});

/** The sheet that says where notes are written stands there by then. */
const withItself = (inputs: Inputs): Inputs => ({ ...inputs, made: new Set([...(inputs.made ?? []), 'guide']) });
