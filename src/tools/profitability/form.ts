import type { Language } from '../../locales';
import { profitabilityWords } from '../../locales/tools/profitability';
import { numberColumns } from '../../portfolio';
import { currencyOf, moneyWords } from '../currency';
import { amountField, choiceField, columnField, numberTold } from '../fields';
import type { Inputs, ToolFields, ToolForm } from '../tool';
import type { ProfitabilitySettings } from './settings';

const STATED = ['orderCost', 'visitCost', 'rate', 'statedDays'] as const;
const COLUMNS = ['orders', 'receivable', 'days'] as const;
const POLICY = 'policy';
const isOneOf = <T extends string>(all: readonly T[], key: string): key is T =>
  (all as readonly string[]).includes(key);

/** What can be told: what an order, a visit and the money cost, where their quantities are, and where classes end. */
export const profitabilityForm: ToolForm<ProfitabilitySettings> = {
  groups(settings, inputs: Inputs, language: Language): ToolFields[] {
    const say = moneyWords(profitabilityWords, inputs, language);
    const headers = numberColumns(inputs.classification.portfolio).map(({ header }) => header);
    const none = say('form.noColumn');
    // A cost without a unit is no figure: where the table says none, it is the table's all the same.
    const currency = currencyOf(inputs) || say('form.tableCurrency');
    const stated = (key: (typeof STATED)[number]) =>
      amountField(key, say(`form.${key}`, { currency }), settings[key], {
        optional: true,
        ...(key === 'rate' ? { unit: 'fraction' } : {}),
      });
    const column = (key: (typeof COLUMNS)[number]) =>
      columnField(key, say(`form.${key}`), settings[key], { headers, none });
    const { visits } = settings;
    const chosen = visits.from === 'policy' ? '' : visits.header;
    return [
      {
        title: say('form.costs'),
        about: say('form.about'),
        fields: [
          stated('orderCost'),
          column('orders'),
          stated('visitCost'),
          choiceField('visits', say('form.visits'), chosen, [
            ['', say('form.policy')],
            ...[...new Set([...(chosen ? [chosen] : []), ...headers])].map((one): [string, string] => [one, one]),
          ]),
          stated('rate'),
          column('receivable'),
          column('days'),
          stated('statedDays'),
        ],
      },
      {
        title: say('form.classes'),
        fields: [
          amountField('levelA', say('form.levelA'), settings.levels[0], { unit: 'fraction' }),
          amountField('levelB', say('form.levelB'), settings.levels[1], { unit: 'fraction' }),
          amountField('enough', say('form.enough'), settings.enough, { unit: 'fraction' }),
        ],
      },
    ];
  },
  set(settings, key, text, { classification }) {
    const has = (header: string): boolean =>
      numberColumns(classification.portfolio).some((column) => column.header === header);
    if (key === 'visits') {
      if (text === '' || text === POLICY) return { ...settings, visits: { from: 'policy' } };
      return has(text) ? { ...settings, visits: { from: 'column', header: text } } : null;
    }
    if (isOneOf(COLUMNS, key)) return text === '' || has(text) ? { ...settings, [key]: text || null } : null;
    const number = numberTold(text);
    if (number === undefined) return null;
    if (isOneOf(STATED, key)) return { ...settings, [key]: number };
    if (number === null) return null;
    const [a, b] = settings.levels;
    if (key === 'levelA') return { ...settings, levels: [number, b] };
    if (key === 'levelB') return { ...settings, levels: [a, number] };
    return key === 'enough' ? { ...settings, enough: number } : null;
  },
};
