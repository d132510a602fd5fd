import * as v from 'valibot';
import { wordsOf } from '../../locales';
import { purchasesWords } from '../../locales/tools/purchases';
import { listPlace } from '../listPlace';
import type { Tool } from '../tool';
import { purchaseColumnsBeside } from './columns';
import { forecastAhead, type PurchaseReport, purchaseReport } from './compute';
import { purchaseTerms } from './terms';
import { purchaseSheets } from './sheet';

const source = v.strictObject({ ...listPlace.entries, freeOrders: v.optional(v.boolean(), false) });

interface PurchaseSettings {
  readonly source?: v.InferOutput<typeof source> | undefined;
  /** The list holds every client from its first purchase on. */
  readonly startsKnown: boolean;
}

/** A purchase list beside the client table: who bought how often, when, how much and how evenly, and how it adds up. */
export const purchases: Tool<PurchaseSettings, PurchaseReport> = {
  words: purchasesWords,
  subject: 'value',
  needsCode: false,
  reads: ['scheme', 'purchases', 'settings:value'],
  needs: 'purchases',
  settings: {
    schema: v.strictObject({ startsKnown: v.optional(v.boolean(), false), source: v.optional(source) }),
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
    set: (settings, key, value) =>
      key === 'startsKnown' && (value === 'true' || value === 'false')
        ? { ...settings, startsKnown: value === 'true' }
        : null,
  },
  *steps(inputs, { startsKnown }) {
    if (inputs.purchases) yield* forecastAhead(inputs.purchases, purchaseTerms(inputs, inputs.purchases, startsKnown));
  },
  compute(inputs, { startsKnown }) {
    if (!inputs.purchases) throw new Error('The tool "purchases" was run without a purchase list');
    return purchaseReport(inputs, inputs.purchases, purchaseTerms(inputs, inputs.purchases, startsKnown));
  },
  sheets: (result, inputs, _settings, language) => purchaseSheets(result, inputs, language),
  columns: (result, inputs, _settings, language) => purchaseColumnsBeside(result, inputs, language),
};
