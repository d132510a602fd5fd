import type { Language } from '../../src/locales';
import { TOOL_IDS, toolSheets } from '../../src/tools';
import { readPurchases, readRelations } from '../../src/value';
import { cutTexts } from './cutTexts';
import { sampleInputs } from './support';

/** On paper nothing can be made wider: every text is whole, every figure fits, and no cell says an error. */

const inputs = sampleInputs();
const { ids } = inputs.classification.portfolio;
const bought = ids.flatMap((id, k) => [45_000, 45_040 + (k % 40), 45_100 + 2 * k].map((day) => [id, day, 10 + k]));
const edges = ids.slice(1, 30).map((id, k) => [ids[k >> 1], id, 0.1 + 0.02 * k]);
const whole = {
  ...inputs,
  purchases: { reading: readPurchases(bought, { client: 0, date: 1, amount: 2 }), place: 'Compras' },
  relations: { reading: readRelations(edges, { from: 0, to: 1, weight: 2 }), place: 'Relaciones' },
};

/** What is said of few clients reads otherwise. */
const few = { ...whole, ...sampleInputs(5) };

describe.each(['es', 'en'] as Language[])('in %s', (language) => {
  test.each(TOOL_IDS)('every text of %s is whole, of many clients and of few', (tool) => {
    for (const given of [whole, few]) {
      const cut = toolSheets(tool, given, language).flatMap(({ id, sheet }) =>
        cutTexts(sheet).map((text) => `${id} ${text}`),
      );
      expect(cut).toEqual([]);
    }
  });
});
