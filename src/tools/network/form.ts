import type { Language } from '../../locales';
import { networkWords } from '../../locales/tools/network';
import { numberColumns } from '../../portfolio';
import { matchRelations } from '../../value';
import { moneyWords } from '../currency';
import { amountField, choiceField, columnField, numberTold } from '../fields';
import type { Inputs, ToolField, ToolFields, ToolForm } from '../tool';
import type { NetworkSettings } from './settings';

/** Clients that a list offers to draw: more are no help to look through. */
const MOST_OFFERED = 300;

/** Who influences somebody, as id and name, in the order of names; with the one that is chosen. */
function influencers(
  { classification, relations }: Inputs,
  chosen: string | null,
  language: Language,
): [string, string][] {
  const { ids, names } = classification.portfolio;
  const found = new Set<number>();
  if (chosen !== null && ids.includes(chosen)) found.add(ids.indexOf(chosen));
  const influences = relations ? matchRelations(relations.reading, ids, names).influences : [];
  const reach = new Map<number, number>();
  for (const { from } of influences) reach.set(from, (reach.get(from) ?? 0) + 1);
  for (const [client] of [...reach].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (found.size < MOST_OFFERED) found.add(client);
  }
  return [...found]
    .map((client): [string, string] => [ids[client]!, names[client] === '' ? ids[client]! : names[client]!])
    .sort((a, b) => a[1].localeCompare(b[1], language));
}

/** While companies owe everything, and nothing is worked out for that: how many they are, and a press that scales them. */
function scaleNow(
  { classification: { portfolio }, relations }: Inputs,
  { scale, damping, weight }: NetworkSettings,
  say: ReturnType<typeof moneyWords<(typeof networkWords)['es']>>,
): Pick<ToolField, 'about' | 'offers'> {
  if (scale || !relations) return {};
  const { owed } = matchRelations(relations.reading, portfolio.ids, portfolio.names, weight);
  const count = owed.reduce((all, part) => all + (part * damping >= 1 ? 1 : 0), 0);
  if (count === 0) return {};
  const label = say('form.scaleNow');
  return { about: say('form.scaleWhy', { count }), offers: [{ key: 'scale', value: 'true', label }] };
}

/** The one weight of a list that says none: empty until somebody says it. Lists with weights of their own have no use for it. */
function weightField(
  { relations }: Inputs,
  { weight }: NetworkSettings,
  say: ReturnType<typeof moneyWords<(typeof networkWords)['es']>>,
): ToolField {
  const idle = relations && relations.reading.weights !== 'unsaid' && weight === null;
  const about = weight === null && relations ? { about: say('form.weightWhy') } : {};
  const field = amountField('weight', say('form.weight'), weight, { unit: 'fraction', optional: true });
  return { ...field, ...(idle ? { idle } : about) };
}

/** What can be told: where own values are, and what is done with weights. */
export const networkForm: ToolForm<NetworkSettings> = {
  groups(settings, inputs: Inputs, language: Language): ToolFields[] {
    const say = moneyWords(networkWords, inputs, language);
    const { portfolio } = inputs.classification;
    const headers = numberColumns(portfolio).map(({ header }) => header);
    return [
      {
        title: say('form.title'),
        about: say('form.about'),
        fields: [
          columnField('value', say('form.value'), settings.value, { headers, none: say('form.noColumn') }),
          weightField(inputs, settings, say),
          {
            ...choiceField('scale', say('form.scale'), String(settings.scale), [
              ['false', say('form.no')],
              ['true', say('form.yes')],
            ]),
            ...scaleNow(inputs, settings, say),
          },
          choiceField('client', say('form.client'), settings.client ?? '', [
            ['', say('form.mostValue')],
            ...influencers(inputs, settings.client, language),
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
    if (key === 'client')
      return text === '' || portfolio.ids.includes(text) ? { ...settings, client: text || null } : null;
    const number = numberTold(text);
    if (key === 'weight') return number === undefined ? null : { ...settings, weight: number };
    return key === 'damping' && typeof number === 'number' ? { ...settings, damping: number } : null;
  },
};
