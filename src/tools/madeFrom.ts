import * as v from 'valibot';
import { inLanguage, LANGUAGES } from '../locales';
import { contentFingerprint, figuresNamed, figuresRead, fingerprintOf, type Scheme } from '../method';
import { headerNow, headersOf } from '../portfolio';
import { partsText } from '../sheet';
import { NAMED_TOOLS } from './guide/compute';
import type { Inputs, Reads, Tool } from './tool';

/**
 * The settings of a tool that were kept, where they are still its own, else those that it proposes; the columns that they
 * name under the headers that the table has for them now.
 */
export function settingsWith(tool: Tool<never, never>, kept: unknown, inputs: Inputs): never {
  const read = v.safeParse(tool.settings.schema, kept);
  if (!read.success) return tool.settings.propose(inputs);
  const columns = headersOf(inputs.classification.portfolio.columns);
  return tool.settings.called?.(read.output, (header) => headerNow(header, columns) ?? header) ?? read.output;
}

/** Headers of the client table that a tool's settings name, where a tool may have written them. */
function headersTold(tool: Tool<never, never>, settings: never): string[] {
  const headers: string[] = [];
  tool.settings.called?.(settings, (header) => {
    headers.push(header);
    return header;
  });
  return headers;
}

/**
 * What a tool's sheets would be made from now, in short: a fingerprint of each part that the tool reads, in a text that
 * stands in the workbook beside the report. The day is no part of it: the sheet says its own. A list that is not at hand is
 * left out: nothing is known of it.
 * @param others every tool, by its id: what another one was told is read as it would read it itself
 */
export function madeFrom(
  tool: Tool<never, never>,
  kept: unknown,
  inputs: Inputs,
  others: Readonly<Record<string, Tool<never, never>>>,
): string {
  const { portfolio, scheme } = inputs.classification;
  const settings = settingsWith(tool, kept, inputs);
  const told = [
    ...headersTold(tool, settings),
    ...othersRead(tool).flatMap((id) => headersTold(others[id]!, settingsWith(others[id]!, inputs.kept?.[id], inputs))),
  ];
  const parts = new Map([
    ['clients', contentFingerprint(portfolio, new Set([...figuresRead(scheme), ...figuresNamed(told)]))],
    ['settings', fingerprintOf(settings)],
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
      // A profile that the pane named is called in the pane's language.
      return fingerprintOf(judging(inLanguage(classification.scheme, LANGUAGES[0], [])));
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

/** Ids of the tools whose settings another one reads. */
const othersRead = ({ reads }: Tool<never, never>): string[] =>
  reads.filter((part) => part.startsWith(SETTINGS_OF)).map((part) => part.slice(SETTINGS_OF.length));

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
