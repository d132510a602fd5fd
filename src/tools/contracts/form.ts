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
    const { contracts } = inputs;
    return [
      {
        title: say('form.contracts'),
        about: contracts ? say('form.aboutList', { place: contracts.place }) : say('form.about'),
        fields: [
          ...(contracts
            ? []
            : [
                columnField('start', say('form.start'), settings.start, { headers, none }),
                columnField('end', say('form.end'), settings.end, { headers, none }),
              ]),
          choiceField(
            'months',
            say('form.months'),
            String(settings.months),
            PERIODS.map((months) => [String(months), say(`period.m${months}`)] as const),
          ),
          ...(contracts?.reading.hasProducts
            ? [
                choiceField(
                  'follow',
                  say('form.follow'),
                  settings.follow,
                  (['product', 'client'] as const).map((what) => [what, say(`form.followChoice.${what}`)] as const),
                ),
              ]
            : []),
          choiceField(
            'lost',
            say('form.lost'),
            settings.lost,
            (['count', 'leaveOut'] as const).map((what) => [what, say(`form.lostChoice.${what}`)] as const),
          ),
        ],
      },
      {
        title: say('form.value'),
        about: say('form.valueAbout'),
        fields: [
          contracts?.reading.hasAmounts
            ? choiceField(
                'amountPer',
                say('form.amountPer'),
                settings.amountPer,
                (['year', 'period'] as const).map((per) => [per, say(`form.per.${per}`)] as const),
              )
            : columnField('amount', say('form.amount'), settings.amount, {
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
    if (key === 'follow') return text === 'product' || text === 'client' ? { ...settings, follow: text } : null;
    if (key === 'lost') return text === 'count' || text === 'leaveOut' ? { ...settings, lost: text } : null;
    if (key === 'amountPer') return text === 'year' || text === 'period' ? { ...settings, amountPer: text } : null;
    const number = numberTold(text);
    if (number === undefined) return null;
    if (key === 'marginRate') return { ...settings, marginRate: number };
    if (number === null) return null;
    if (key === 'months') return PERIODS.some((one) => one === number) ? { ...settings, months: number as 12 } : null;
    return key === 'discount' ? { ...settings, discount: number } : null;
  },
};
