import * as v from 'valibot';
import { wordsOf } from '../../locales';
import { purchasesWords } from '../../locales/tools/purchases';
import type { Tool } from '../tool';
import { type PurchaseReport, purchaseReport } from './compute';
import { purchaseSheets } from './sheet';

interface PurchaseSettings {
  /** The list holds every client from its first purchase on. */
  readonly startsKnown: boolean;
}

/** A purchase list beside the client table: who bought how often, when, how much and how evenly, and how it adds up. */
export const purchases: Tool<PurchaseSettings, PurchaseReport> = {
  id: 'purchases',
  words: purchasesWords,
  needs: 'purchases',
  settings: {
    schema: v.strictObject({ startsKnown: v.boolean() }),
    propose: () => ({ startsKnown: false }),
  },
  form: {
    groups({ startsKnown }, _inputs, language) {
      const say = wordsOf(purchasesWords, language);
      const choices = [
        { value: 'false', label: say('form.no') },
        { value: 'true', label: say('form.yes') },
      ];
      const label = say('form.startsKnown');
      return [
        {
          title: say('form.title'),
          fields: [{ key: 'startsKnown', label, kind: 'choice', value: String(startsKnown), choices }],
        },
      ];
    },
    set: (_settings, key, value) =>
      key === 'startsKnown' && (value === 'true' || value === 'false') ? { startsKnown: value === 'true' } : null,
  },
  compute(inputs, { startsKnown }) {
    if (!inputs.purchases) throw new Error('The tool "purchases" was run without a purchase list');
    return purchaseReport(inputs, inputs.purchases, startsKnown);
  },
  sheets: (result, inputs, _settings, language) => purchaseSheets(result, inputs, language),
};
