import { type Language, wordsOf } from '../../locales';
import { certaintyWords } from '../../locales/tools/certainty';
import { SHARE_ESTIMATES } from '../../method';
import type { Inputs, ToolFields, ToolForm } from '../tool';
import type { CertaintySettings } from './settings';

/** What can be told to the certainty tool: how near is on a limit, and where shares come from with what error. */
export const certaintyForm: ToolForm<CertaintySettings> = {
  groups({ near, counts, estimate, errors }: CertaintySettings, _inputs: Inputs, language: Language): ToolFields[] {
    const say = wordsOf(certaintyWords, language);
    const answers = [
      { value: 'no', label: say('form.countsNo') },
      { value: 'yes', label: say('form.countsYes') },
    ];
    return [
      {
        title: say('form.limits'),
        about: say('form.limitsAbout'),
        fields: [
          { key: 'near', label: say('form.near'), kind: 'number', unit: 'fraction', value: near, optional: false },
          { key: 'counts', label: say('form.counts'), kind: 'choice', value: counts ? 'yes' : 'no', choices: answers },
        ],
      },
      {
        title: say('form.share'),
        about: say('form.about'),
        fields: [
          {
            key: 'estimate',
            label: say('form.estimate'),
            kind: 'choice',
            value: estimate,
            choices: (['flagged', 'known', ...SHARE_ESTIMATES] as const).map((value) => ({
              value,
              label: say(`form.${value}`),
            })),
          },
          ...SHARE_ESTIMATES.map((one) => ({
            key: `error.${one}`,
            label: say('form.error', { estimate: say(`form.${one}`) }),
            kind: 'number' as const,
            unit: 'number' as const,
            value: errors[one],
            optional: false,
          })),
        ],
      },
    ];
  },
  set(settings, key, value) {
    if (key === 'counts') return value === 'yes' || value === 'no' ? { ...settings, counts: value === 'yes' } : null;
    if (key === 'estimate') return { ...settings, estimate: value as CertaintySettings['estimate'] };
    const number = value.trim() === '' ? NaN : Number(value);
    if (key === 'near') return { ...settings, near: number };
    const one = SHARE_ESTIMATES.find((each) => key === `error.${each}`);
    return one ? { ...settings, errors: { ...settings.errors, [one]: number } } : null;
  },
};
