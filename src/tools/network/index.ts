import { wordsOf } from '../../locales';
import { networkWords } from '../../locales/tools/network';
import type { Tool } from '../tool';
import { networkColumns } from './columns';
import { type NetworkReport, networkReport } from './compute';
import { networkForm } from './form';
import { networkSchema, type NetworkSettings, proposedNetwork } from './settings';
import { networkSheets } from './sheet';

/** What each client is worth through those it influences: a list of relations beside the client table. */
export const network: Tool<NetworkSettings, NetworkReport> = {
  words: networkWords,
  subject: 'value',
  needsCode: false,
  reads: ['relations'],
  needs: 'relations',
  settings: { schema: networkSchema, propose: proposedNetwork },
  form: networkForm,
  compute(inputs, settings) {
    if (!inputs.relations) throw new Error('The tool "network" was run without a list of relations');
    return networkReport(inputs, inputs.relations, settings);
  },
  lacks: ({ gap }) => (gap === 'noValue' ? 'ownValue' : null),
  // The list was given, and yet there are no values: that is said with the result.
  unused({ gap, over }, _inputs, _settings, language) {
    if (gap === 'none' || gap === 'noValue') return [];
    const say = wordsOf(networkWords, language);
    const sentence = `${say(`gap.${gap}`, { count: over.length })}.`;
    return gap === 'overOne' ? [{ sentence, way: say('gap.overOneAbout'), settings: ['scale=true'] }] : [sentence];
  },
  sheets: networkSheets,
  columns: networkColumns,
};
