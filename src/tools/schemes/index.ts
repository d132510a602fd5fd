import * as v from 'valibot';
import { wordsOf } from '../../locales';
import { schemesWords } from '../../locales/tools/schemes';
import type { Inputs, Tool, ToolForm } from '../tool';
import { type Comparison, compareSchemes, type NoComparison } from './compute';
import { schemesSheet } from './sheet';

const settings = v.strictObject({
  /** Id of the scheme that the one at hand is compared with; null: the first other one. */
  with: v.nullable(v.string()),
});
type Settings = v.InferOutput<typeof settings>;

const othersOf = ({ schemes = [], classification }: Inputs) =>
  schemes.filter(({ id }) => id !== classification.scheme.id);

const form: ToolForm<Settings> = {
  groups: (chosen, inputs, language) => {
    const say = wordsOf(schemesWords, language);
    const others = othersOf(inputs).map(({ id, name }) => ({ value: id, label: name }));
    const choices = [{ value: '', label: say('nothing') }, ...others];
    const value = chosen.with ?? others[0]?.value ?? '';
    return [{ title: say('form'), fields: [{ key: 'with', label: say('with'), kind: 'choice', value, choices }] }];
  },
  set: (chosen, key, value, inputs) => {
    if (key !== 'with' || (value !== '' && !othersOf(inputs).some(({ id }) => id === value))) return null;
    return { ...chosen, with: value || null };
  },
};

/** Several schemes of one workbook on the same clients: draft, compare, adopt. */
export const schemes: Tool<Settings, Comparison | NoComparison> = {
  words: schemesWords,
  subject: 'portfolio',
  needsCode: true,
  reads: ['scheme', 'schemes'],
  settings: { schema: settings, propose: () => ({ with: null }) },
  form,
  compute: (inputs, { with: wanted }) => {
    const others = othersOf(inputs);
    return compareSchemes(inputs.classification, others.find(({ id }) => id === wanted) ?? others[0] ?? null);
  },
  sheets: (found, inputs, _settings, language) => [schemesSheet(found, inputs, language)],
};
