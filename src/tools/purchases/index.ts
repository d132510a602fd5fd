import * as v from 'valibot';
import { wordsOf } from '../../locales';
import { purchasesWords } from '../../locales/tools/purchases';
import { amountField, choiceField } from '../fields';
import type { Tool } from '../tool';
import { purchaseColumnsBeside } from './columns';
import { boughtOf, forecastAhead, forecastElsewhere, type PurchaseReport, purchaseReport } from './compute';
import { proposedPurchases, type PurchaseSettings, purchasesSchema, SPEND_ASKED } from './settings';
import { forecastTerms, purchaseTerms } from './terms';
import { purchaseSheets } from './sheet';

/** A purchase list beside the client table: who bought how often, when, how much and how evenly, and how it adds up. */
export const purchases: Tool<PurchaseSettings, PurchaseReport> = {
  words: purchasesWords,
  subject: 'value',
  needsCode: false,
  reads: ['scheme', 'purchases', 'settings:value'],
  needs: 'purchases',
  settings: { schema: purchasesSchema, propose: proposedPurchases },
  form: {
    groups({ startsKnown, weeks, spendFrom }, _inputs, language) {
      const say = wordsOf(purchasesWords, language);
      const starts = [['false', say('form.no')] as const, ['true', say('form.yes')] as const];
      return [
        {
          title: say('form.title'),
          fields: [
            choiceField('startsKnown', say('form.startsKnown'), String(startsKnown), starts),
            amountField('weeks', say('form.weeks'), weeks),
            choiceField(
              'spendFrom',
              say('form.spendFrom'),
              spendFrom,
              SPEND_ASKED.map((asked) => [asked, say(`form.spend.${asked}`)]),
            ),
          ],
        },
      ];
    },
    set(settings, key, value) {
      if (key === 'startsKnown') {
        return value === 'true' || value === 'false' ? { ...settings, startsKnown: value === 'true' } : null;
      }
      if (key === 'spendFrom') {
        const asked = SPEND_ASKED.find((one) => one === value);
        return asked ? { ...settings, spendFrom: asked } : null;
      }
      const told = v.safeParse(purchasesSchema.entries.weeks, key !== 'weeks' || value === '' ? NaN : Number(value));
      return told.success ? { ...settings, weeks: told.output } : null;
    },
  },
  *steps(inputs, settings) {
    if (inputs.purchases) yield* forecastAhead(inputs.purchases, forecastTerms(inputs, inputs.purchases, settings));
  },
  elsewhere: (inputs, settings) =>
    inputs.purchases ? forecastElsewhere(inputs.purchases, forecastTerms(inputs, inputs.purchases, settings)) : null,
  prepare(inputs) {
    if (inputs.purchases) boughtOf(inputs, inputs.purchases);
  },
  compute(inputs, settings) {
    if (!inputs.purchases) throw new Error('The tool "purchases" was run without a purchase list');
    return purchaseReport(inputs, inputs.purchases, purchaseTerms(inputs, inputs.purchases, settings));
  },
  sheets: (result, inputs, _settings, language) => purchaseSheets(result, inputs, language),
  columns: (result, inputs, _settings, language) => purchaseColumnsBeside(result, inputs, language),
};
