import type { Language } from '../../locales';
import { networkWords } from '../../locales/tools/network';
import { numberColumns } from '../../portfolio';
import { moneyWords } from '../currency';
import { amountField, choiceField, columnField, numberTold } from '../fields';
import type { Inputs, ToolFields, ToolForm } from '../tool';
import type { NetworkSettings } from './settings';

/** What can be told: where own values are, and what is done with weights. */
export const networkForm: ToolForm<NetworkSettings> = {
  groups(settings, inputs: Inputs, language: Language): ToolFields[] {
    const say = moneyWords(networkWords, inputs, language);
    const headers = numberColumns(inputs.classification.portfolio).map(({ header }) => header);
    return [
      {
        title: say('form.title'),
        about: say('form.about'),
        fields: [
          columnField('value', say('form.value'), settings.value, { headers, none: say('form.noColumn') }),
          choiceField('scale', say('form.scale'), String(settings.scale), [
            ['false', say('form.no')],
            ['true', say('form.yes')],
          ]),
          amountField('damping', say('form.damping'), settings.damping, { unit: 'fraction' }),
        ],
      },
    ];
  },
  set(settings, key, text, { classification: { portfolio } }) {
    if (key === 'value') {
      const has = text === '' || numberColumns(portfolio).some(({ header }) => header === text);
      return has ? { ...settings, value: text || null } : null;
    }
    if (key === 'scale') return text === 'true' || text === 'false' ? { ...settings, scale: text === 'true' } : null;
    const number = numberTold(text);
    return key === 'damping' && typeof number === 'number' ? { ...settings, damping: number } : null;
  },
};
