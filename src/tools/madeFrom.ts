import * as v from 'valibot';
import { contentFingerprint, fingerprintOf, readsToolFigures, type Scheme } from '../method';
import { partsText } from '../sheet';
import { NAMED_TOOLS } from './guide/compute';
import type { Inputs, Reads, Tool } from './tool';

/** A tool with the settings that were kept, where they are still its own, else with those that it proposes. */
export function settingsWith(tool: Tool<never, never>, kept: unknown, inputs: Inputs): never {
  const read = v.safeParse(tool.settings.schema, kept);
  return read.success ? read.output : tool.settings.propose(inputs);
}

/**
 * What a tool's sheets would be made from now, in short: a fingerprint of each part that the tool reads, in a text that
 * stands in the workbook beside the report. The day is no part of it: the sheet says its own. A list that is not at hand is left out: nothing is known of it.
 * @param others every tool, by its id: what another one was told is read as it would read it itself
 */
export function madeFrom(
  tool: Tool<never, never>,
  kept: unknown,
  inputs: Inputs,
  others: Readonly<Record<string, Tool<never, never>>>,
): string {
  const parts = new Map([
    ['clients', contentFingerprint(inputs.classification.portfolio, readsToolFigures(inputs.classification.scheme))],
    ['settings', fingerprintOf(settingsWith(tool, kept, inputs))],
  ]);
  for (const part of tool.reads) {
    const read = partOf(part, inputs, others);
    if (read !== null) parts.set(part, read);
  }
  return partsText(parts);
}

function partOf(part: Reads, inputs: Inputs, others: Readonly<Record<string, Tool<never, never>>>): string | null {
  const { classification, history, schemes = [], made = new Set<string>(), kept } = inputs;
  switch (part) {
    case 'scheme':
      return fingerprintOf(judging(classification.scheme));
    case 'policy':
      return fingerprintOf([classification.scheme.policy, classification.scheme.rules.discount]);
    case 'purchases':
      return inputs.purchases ? onceOf(inputs.purchases.reading) : null;
    case 'relations':
      return inputs.relations ? onceOf(inputs.relations.reading) : null;
    case 'contracts':
      return inputs.contracts ? onceOf(inputs.contracts.reading) : null;
    case 'history':
      return history ? fingerprintOf([history.snapshots, history.corrections]) : null;
    case 'schemes':
      return fingerprintOf(schemes.filter(({ id }) => id !== classification.scheme.id));
    case 'reports':
      return fingerprintOf(NAMED_TOOLS.filter((id) => made.has(id)));
    default: {
      const id = part.slice(SETTINGS_OF.length);
      return fingerprintOf(settingsWith(others[id]!, kept?.[id], inputs));
    }
  }
}
const SETTINGS_OF = 'settings:';

/** A scheme without its name and what it does with clients once they are judged: the service policy and the discounts. */
function judging({ id: _id, name: _name, language: _language, home: _home, policy: _policy, rules, ...rest }: Scheme) {
  const { discount: _discount, ...others } = rules;
  return { ...rest, rules: others };
}

/** Lists are long and stay as they are while they are at hand. */
const known = new WeakMap<object, string>();
function onceOf(reading: object): string {
  let print = known.get(reading);
  if (print === undefined) known.set(reading, (print = fingerprintOf(reading)));
  return print;
}
