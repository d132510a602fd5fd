import type { Language } from '../../src/locales';
import type { Sheet } from '../../src/sheet';
import { TOOL_IDS, toolSheets } from '../../src/tools';
import { readPurchases, readRelations } from '../../src/value';
import { sampleInputs } from './support';

/** Every sheet is read on paper: A4 across, one page wide, letters of 7 points at the least. */

/** Points of A4's long side between our margins. */
const PAPER = 770;
/** Points per character of Calibri 11, and what a column's edges take. */
const CHARACTER = 5.25;
const EDGES = 3.75;
const LETTERS = 11;

function lettersOf({ widths, print }: Sheet): number {
  const printed = widths.slice(print.area.column, print.area.column + print.area.columnCount);
  const points = printed.reduce((sum, width) => sum + width * CHARACTER + EDGES, 0);
  return LETTERS * Math.min(1, PAPER / points);
}

const inputs = sampleInputs();
const { ids } = inputs.classification.portfolio;
const lines = ids.slice(0, 20).flatMap((id, k) => [45_000, 45_040 + k, 45_100 + 3 * k].map((day) => [id, day, 10 + k]));
const edges = ids.slice(1, 30).map((id, k) => [ids[k >> 1], id, 0.1 + 0.02 * k]);
const whole = {
  ...inputs,
  purchases: { reading: readPurchases(lines, { client: 0, date: 1, amount: 2 }), place: 'Compras' },
  relations: { reading: readRelations(edges, { from: 0, to: 1, weight: 2 }), place: 'Relaciones' },
};

describe.each(['es', 'en'] as Language[])('in %s', (language) => {
  test.each(TOOL_IDS)('%s prints in letters of 7 points or more', (tool) => {
    const sheets = toolSheets(tool, whole, language).map(({ id, sheet }) => [id, lettersOf(sheet)] as const);
    expect(sheets.filter(([, points]) => points < 7)).toEqual([]);
  });
});
