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
  sheets: networkSheets,
  columns: networkColumns,
};
