import { policyToolWords } from '../../locales/tools/policy';
import type { Tool } from '../tool';
import { clientsSheet } from './clientsSheet';
import { type PolicyWork, policyWork } from './compute';
import { policyForm } from './form';
import { policySettings, type PolicySettings, proposedPolicy } from './settings';
import { policySheet } from './sheet';

/** Service policy (method.md §1.12): eleven services × four segments, what each client gets, and the work that it asks. */
export const policy: Tool<PolicySettings, PolicyWork> = {
  words: policyToolWords,
  subject: 'action',
  needsCode: true,
  reads: ['scheme', 'policy'],
  settings: { schema: policySettings, propose: ({ classification }) => proposedPolicy(classification.portfolio) },
  form: policyForm,
  compute: ({ classification }, settings) => policyWork(classification, settings),
  sheets: (work, inputs, settings, language) => {
    const source = { work, inputs, settings, language };
    return [policySheet(source), clientsSheet(source)];
  },
};
