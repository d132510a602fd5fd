import type { Language } from '../../locales';
import { contractsWords } from '../../locales/tools/contracts';
import { numberColumns } from '../../portfolio';
import { moneyWords } from '../currency';
import { amountField, choiceField, columnField, numberTold } from '../fields';
import type { Inputs, ToolFields, ToolForm } from '../tool';
import { type ContractsSettings, dateColumns, PERIODS } from './settings';

/** What can be told: where contracts begin and end, how often they are renewed, and what they bring. */
export const contractsForm: ToolForm<ContractsSettings> = {
  groups(settings, inputs: Inputs, language: Language): ToolFields[] {
    const say = moneyWords(contractsWords, inputs, language);
    const { portfolio } = inputs.classification;
    const none = say('form.noColumn');
    const headers = dateColumns(portfolio).map(({ header }) => header);
    return [
      {
        title: say('form.contracts'),
        about: say('form.about'),
        fields: [
          columnField('start', say('form.start'), settings.start, { headers, none }),
          columnField('end', say('form.end'), settings.end, { headers, none }),
          choiceField(
            'months',
            say('form.months'),
            String(settings.months),
            PERIODS.map((months) => [String(months), say(`period.m${months}`)] as const),
          ),
        ],
      },
      {
        title: say('form.value'),
        about: say('form.valueAbout'),
        fields: [
          columnField('amount', say('form.amount'), settings.amount, {
            headers: numberColumns(portfolio).map(({ header }) => header),
            none,
          }),
          amountField('marginRate', say('form.marginRate'), settings.marginRate, { unit: 'fraction', optional: true }),
          amountField('discount', say('form.discount'), settings.discount, { unit: 'fraction' }),
        ],
      },
    ];
  },
  set(settings, key, text, { classification: { portfolio } }) {
    if (key === 'start' || key === 'end') {
      const has = text === '' || dateColumns(portfolio).some(({ header }) => header === text);
      return has ? { ...settings, [key]: text || null } : null;
    }
    if (key === 'amount') {
      const has = text === '' || numberColumns(portfolio).some(({ header }) => header === text);
      return has ? { ...settings, amount: text || null } : null;
    }
    const number = numberTold(text);
    if (number === undefined) return null;
    if (key === 'marginRate') return { ...settings, marginRate: number };
    if (number === null) return null;
    if (key === 'months') return PERIODS.some((one) => one === number) ? { ...settings, months: number as 12 } : null;
    return key === 'discount' ? { ...settings, discount: number } : null;
  },
};
