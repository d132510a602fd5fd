import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEME_ROWS } from '../../src/functions/cec/classify/schemeRows';
import { WORDS } from '../../src/locales/words';
import { CRITERION_KEYS } from '../../src/portfolio';
import { filesBelow } from '../support/imports';

/**
 * A criterion of the catalogue is one declaration and words: what is to be done for another one stands in CONTRIBUTING,
 * and is held here for those that are nothing but criteria. Turnover, share, margin, years, growth, orders and families
 * are named by the method for what they are besides: segments, loyalty, value, purchases.
 */
const PLAIN = ['unpaid', 'employees', 'image', 'competitors'] as const;
const HOME = ['catalogue.ts', 'aliases.ts'].map((file) => join('src', 'portfolio', 'criteria', file));

/** Who names one of them, and why another criterion would not have to be named there. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  // Unpaid bills stop sales and bring every strategy down to leaving, criterion or not.
  'functions/cec/classify/readScheme.ts': ['unpaid'],
  'functions/cec/paymentRisk/declaration.ts': ['unpaid'],
  'functions/cec/strategy/declaration.ts': ['unpaid'],
  'method/classify/findFlags.ts': ['unpaid'],
  'method/columns/blocked/cell.ts': ['unpaid'],
  'method/columns/blocked/declaration.ts': ['unpaid'],
  'method/columns/strategySum/cell.ts': ['unpaid'],
  'method/edits/block.ts': ['unpaid'],
  'method/edits/missingColumns.ts': ['unpaid'],
  'method/formulas/remarkFormulas.ts': ['unpaid'],
  'method/rules/salesBlock.ts': ['unpaid'],
  'method/scheme/proposal.ts': ['unpaid'],
  'taskpane/commands/otherSources.ts': ['unpaid'],
  'taskpane/view/criteria/SalesBlock.tsx': ['unpaid'],
  'tools/decisions/compute.ts': ['unpaid'],
  // The competitive position follows from the digit of competitors where no column says it.
  'method/rules/matrices.ts': ['competitors', 'unpaid'],
  'tools/matrices/sheet.ts': ['competitors', 'unpaid'],
  // Four criteria each for kinds of clients, and the weights of the text's example.
  'method/rules/weightPresets.ts': ['unpaid'],
  'method/scheme/profilePresets.ts': ['competitors', 'employees', 'image', 'unpaid'],
  // What an estimate of the share takes beside our sales.
  'method/classify/estimatedFrom.ts': ['competitors', 'employees'],
  // Numbers by which a typical client is described, and what the first stage of the method asks for.
  'tools/value/clone.ts': ['employees'],
  'tools/value/groups.ts': ['employees'],
  'tools/guide/information.ts': ['unpaid'],
};

test('a criterion is named outside the catalogue and its headers for what the method does with it alone', () => {
  const quoted = new RegExp(`'(${PLAIN.join('|')})'`, 'g');
  const named: Record<string, string[]> = {};
  for (const file of filesBelow('src').filter(
    (each) => !HOME.includes(each) && !each.startsWith(join('src', 'locales')),
  )) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const keys = [...new Set([...code.matchAll(quoted)].map(([, key]) => key!))].sort();
    if (keys.length > 0) named[file.split(/[\\/]/).slice(1).join('/')] = keys;
  }
  expect(named).toEqual(NAMED);
});

test('help names every criterion of the catalogue', () => {
  for (const language of ['es', 'en'] as const) {
    const { criterionShort } = WORDS[language];
    expect(Object.keys(criterionShort)).toEqual(CRITERION_KEYS);
    for (const key of CRITERION_KEYS) expect(SCHEME_ROWS.criterion.meaning[language]).toContain(criterionShort[key]);
  }
});
