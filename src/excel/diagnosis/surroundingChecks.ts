import type { Check } from './ground';
import { languages, seenPlace, seenSets } from './surroundings';

export const place: Check<'place'> = { id: 'place', onSheet: false, run: seenPlace };

export const sets: Check<'sets'> = { id: 'sets', onSheet: false, run: seenSets };

/** Languages, and the decimal sign that cells are typed with. */
export const language: Check<'language'> = {
  id: 'language',
  onSheet: false,
  run: ({ ask }) =>
    ask(async ({ workbook, context }) => {
      const { cultureInfo } = workbook.application;
      cultureInfo.load('name');
      cultureInfo.numberFormat.load('numberDecimalSeparator');
      await context.sync();
      const decimal = cultureInfo.numberFormat.numberDecimalSeparator;
      return { finding: 'told', facts: { ...languages(), culture: cultureInfo.name, decimal } };
    }),
};

/** Where the workbook calculates by hand, formulas show what they came to last. */
export const calculation: Check<'calculation'> = {
  id: 'calculation',
  onSheet: false,
  run: ({ ask }) =>
    ask(async ({ workbook, context }) => {
      const { application } = workbook;
      application.load('calculationMode');
      await context.sync();
      const mode = String(application.calculationMode);
      return { finding: mode === 'Manual' ? 'manual' : 'automatic', facts: { mode } };
    }),
};
