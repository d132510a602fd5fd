import { contractsWords } from '../../locales/tools/contracts';
import type { Tool } from '../tool';
import { contractColumns } from './columns';
import { type ContractsReport, contractsReport } from './compute';
import { contractsForm } from './form';
import { sayOf } from './page';
import { contractsSchema, type ContractsSettings, proposedContracts } from './settings';
import { contractSheets } from './sheet';

/**
 * Contracts from a list of them, or from columns of the client table: how many stay, for how long, and what renewals to come
 * are worth.
 */
export const contracts: Tool<ContractsSettings, ContractsReport> = {
  words: contractsWords,
  subject: 'value',
  needsCode: false,
  reads: ['scheme', 'contracts'],
  takes: 'contracts',
  settings: { schema: contractsSchema, propose: proposedContracts },
  form: contractsForm,
  compute: contractsReport,
  lacks: ({ gap }) => (gap === 'noColumns' ? 'contractDates' : null),
  sheets: contractSheets,
  columns: contractColumns,
  unused({ listed }, inputs, _settings, language) {
    if (!listed?.followed?.followed) return [];
    const say = sayOf(inputs, language);
    const { ended, followed } = listed.followed;
    const sentence = say('states.followed', { count: ended, followed });
    return [{ sentence, way: say('states.followedWay'), settings: ['follow=client'] }];
  },
};
