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
  lacks: ({ gap }) => (gap === 'noValue' ? 'ownValue' : gap === 'noWeight' ? 'relationWeight' : null),
  // The list was given, and yet there are no values: that is said with the result.
  unused({ gap, over, list }, _inputs, { weight }, language) {
    const say = wordsOf(networkWords, language);
    // A weight for all counts for nothing where the list has its own.
    const { weights } = list.reading;
    const withoutColumn = weights === 'column' ? ['relations.weight'] : ['relations.references', 'relations.influence'];
    const idle =
      weight !== null && weights !== 'unsaid'
        ? [{ sentence: say('weightUnused'), way: say('weightUnusedWay'), settings: [], withoutColumn }]
        : [];
    if (gap === 'none' || gap === 'noValue' || gap === 'noWeight') return idle;
    const sentence = `${say(`gap.${gap}`, { count: over.length })}.`;
    const scale = { sentence, way: say('gap.overOneAbout'), settings: ['scale=true'] };
    return [...idle, gap === 'overOne' ? scale : sentence];
  },
  sheets: networkSheets,
  columns: networkColumns,
};
