import { ACTION_SOURCES, type ActionSource } from '../../accounts';
import { type Language, wordsOf } from '../../locales';
import { decisionsWords } from '../../locales/tools/decisions';
import { isOwnColumn, numberColumns, type Portfolio } from '../../portfolio';
import { amountField, choiceField, columnField, numberTold } from '../fields';
import type { Inputs, ToolFields, ToolForm } from '../tool';
import { type DecisionsSettings, partColumn, RISK_FROM } from './settings';

const ORDER = 'order.';
const PARTS = ['overdue', 'limitUse'] as const;
const HEADERS = ['daysBeyond', 'trust'] as const;
const isOneOf = <T extends string>(all: readonly T[], key: string): key is T =>
  (all as readonly string[]).includes(key);

/** What can be told: the order of precedence, from which risk on, and where risk and trust are read. */
export const decisionsForm: ToolForm<DecisionsSettings> = {
  groups(settings, { classification }: Inputs, language: Language): ToolFields[] {
    const say = wordsOf(decisionsWords, language);
    const headers = numberColumns(classification.portfolio).map(({ header }) => header);
    const all = tableHeaders(classification.portfolio);
    const none = say('form.noColumn');
    const places = ACTION_SOURCES.map((_, k): [string, string] => [String(k + 1), String(k + 1)]);
    const column = (key: (typeof HEADERS)[number] | (typeof PARTS)[number]) => {
      const chosen = settings[key];
      return columnField(key, say(`form.${key}`), typeof chosen === 'string' ? chosen : (chosen?.header ?? null), {
        headers,
        none,
      });
    };
    return [
      {
        title: say('form.order'),
        about: say('form.orderAbout'),
        fields: settings.order.map((source, k) =>
          choiceField(ORDER + source, say(`source.${source}`), String(k + 1), places),
        ),
      },
      {
        title: say('form.risk'),
        about: say('form.riskAbout'),
        fields: [
          choiceField(
            'riskFrom',
            say('form.riskFrom'),
            settings.riskFrom,
            RISK_FROM.map((level) => [level, say(`level.${level}`)] as const),
          ),
          column('daysBeyond'),
          column('overdue'),
          column('limitUse'),
          columnField('insolvent', say('form.insolvent'), settings.insolvent, { headers: all, none }),
        ],
      },
      {
        title: say('form.trustTitle'),
        fields: [
          column('trust'),
          amountField('trustLow', say('form.trustLow'), settings.trustScale[0]),
          amountField('trustHigh', say('form.trustHigh'), settings.trustScale[1]),
          amountField('marginCut', say('form.marginCut'), settings.marginCut, { optional: true }),
        ],
      },
    ];
  },
  set(settings, key, text, { classification }) {
    if (key.startsWith(ORDER)) return withPlace(settings, key.slice(ORDER.length), Number(text));
    if (key === 'riskFrom') return isOneOf(RISK_FROM, text) ? { ...settings, riskFrom: text } : null;
    if (key === 'insolvent') {
      const has = text === '' || tableHeaders(classification.portfolio).includes(text);
      return has ? { ...settings, insolvent: text || null } : null;
    }
    const column = numberColumns(classification.portfolio).find(({ header }) => header === text) ?? null;
    if (isOneOf(HEADERS, key)) return text === '' || column ? { ...settings, [key]: column?.header ?? null } : null;
    if (isOneOf(PARTS, key)) return text === '' || column ? { ...settings, [key]: column && partColumn(column) } : null;
    const number = numberTold(text);
    if (number === undefined) return null;
    if (key === 'marginCut') return { ...settings, marginCut: number };
    if (number === null) return null;
    const [low, high] = settings.trustScale;
    if (key === 'trustLow') return { ...settings, trustScale: [number, high] };
    return key === 'trustHigh' ? { ...settings, trustScale: [low, number] } : null;
  },
};

const tableHeaders = ({ columns }: Portfolio): string[] =>
  columns
    .filter(({ sourceColumn, header }) => sourceColumn >= 0 && !isOwnColumn(columns, header))
    .map(({ header }) => header);

/** The order with one source at a place from 1; the others keep theirs among themselves. */
function withPlace(settings: DecisionsSettings, source: string, place: number): DecisionsSettings | null {
  if (!isOneOf(ACTION_SOURCES, source) || !Number.isInteger(place) || place < 1 || place > ACTION_SOURCES.length) {
    return null;
  }
  const order: ActionSource[] = settings.order.filter((one) => one !== source);
  order.splice(place - 1, 0, source);
  return { ...settings, order };
}
