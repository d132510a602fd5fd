import type { Language } from '../../locales';
import { familiesWords } from '../../locales/tools/families';
import { clientGroupings } from '../../portfolio';
import { moneyWords } from '../currency';
import { amountField, choiceField, columnField, numberTold } from '../fields';
import type { Inputs, ToolFields, ToolForm } from '../tool';
import { familyMatrix } from './compute';
import { cellKey, type FamiliesSettings, LIFE_STAGES, standInFamily } from './settings';

const STAGE = 'stage.';
const IMPORTANCE = 'importance.';
/** Crossings that the form asks of; more of them are told by key. */
const MOST_ASKED = 120;

/** What can be told: by which column clients are families, and the stage and importance of each crossing. */
export const familiesForm: ToolForm<FamiliesSettings> = {
  groups(settings, inputs: Inputs, language: Language): ToolFields[] {
    const say = moneyWords(familiesWords, inputs, language);
    const { portfolio } = inputs.classification;
    const headers = clientGroupings(portfolio).map(({ header }) => header);
    const { products, groups } = familyMatrix(inputs, settings);
    const crossings = products
      .flatMap((product) => groups.map((group) => ({ product, group })))
      .filter(({ product }) => product !== '')
      .slice(0, MOST_ASKED);
    const by = columnField('by', say('form.column'), settings.by, { headers, none: say('form.noColumn') });
    const standIn = standInFamily(portfolio, settings);
    return [
      { title: say('form.by'), ...(standIn === null ? {} : { about: say('standIn', { by: standIn }) }), fields: [by] },
      ...(crossings.length > 0
        ? [
            {
              title: say('form.judged'),
              about: say('form.judgedAbout'),
              each: say('column.product'),
              fields: crossings.flatMap(({ product, group }) => {
                const key = cellKey(product, group);
                const named = { product, group: group || say(groups.length > 1 ? 'other' : 'everyone') };
                const stage = choiceField(STAGE + key, say('form.stageOf', named), settings.stages[key] ?? '', [
                  ['', say('form.none')],
                  ...LIFE_STAGES.map((one): [string, string] => [one, say(`stage.${one}`)]),
                ]);
                const told = settings.importance[key] ?? null;
                const importance = amountField(IMPORTANCE + key, say('form.importanceOf', named), told, {
                  optional: true,
                });
                return [
                  { ...stage, of: product, spoken: say('form.stage', named) },
                  { ...importance, of: product, spoken: say('form.importance', named) },
                ];
              }),
            },
          ]
        : []),
    ];
  },
  set(settings, key, text, inputs) {
    if (key === 'by') {
      const choices = clientGroupings(inputs.classification.portfolio);
      const has = text === '' || choices.some(({ header }) => header === text);
      return has ? { ...settings, by: text || null } : null;
    }
    const [, kind, cell] = /^(stage|importance)\.(.+)$/s.exec(key) ?? [];
    if (!cell) return null;
    const { products, groups } = familyMatrix(inputs, settings);
    if (!products.some((product) => groups.some((group) => cellKey(product, group) === cell))) return null;
    const without = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(Object.entries(of).filter(([one]) => one !== cell));
    if (kind === 'stage') {
      const stage = LIFE_STAGES.find((one) => one === text);
      if (!stage && text !== '') return null;
      return { ...settings, stages: { ...without(settings.stages), ...(stage ? { [cell]: stage } : {}) } };
    }
    const number = numberTold(text);
    if (number === undefined) return null;
    const told = number === null ? {} : { [cell]: number };
    return { ...settings, importance: { ...without(settings.importance), ...told } };
  },
};
