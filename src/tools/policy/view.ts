import * as v from 'valibot';
import type { Classification } from '../../method';
import { type PolicyWork, policyWork } from './compute';
import { policySettings, type PolicySettings, proposedPolicy } from './settings';

/** What the pane shows of the service policy while it is being edited. */
export interface PolicyView extends Pick<PolicyWork, 'segments' | 'visits' | 'hours' | 'salespeople' | 'consent'> {
  /** Those that were kept, where they are still the tool's own, else the proposed ones. */
  readonly settings: PolicySettings;
}

export function policyView(classification: Classification, kept: unknown): PolicyView {
  const read = v.safeParse(policySettings, kept);
  const settings = read.success ? read.output : proposedPolicy(classification.portfolio);
  const { segments, visits, hours, salespeople, consent } = policyWork(classification, settings);
  return { settings, segments, visits, hours, salespeople, consent };
}
