import type { Language } from '../../locales';
import type { Sheet } from '../../sheet';
import { reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { bubblesPart } from './bubbles';
import type { Overview } from './compute';
import { digitsPart } from './digits';
import { firstPart, leftOutPart, methodPart } from './lists';
import { COLUMNS, pageOf, sayOf, WIDTHS } from './page';
import { paretoPart } from './pareto';
import { rhombusPart } from './rhombus';
import { segmentsPart } from './segments';

/** The portfolio report as one sheet: a finding a page, each with its table and its chart. */
export function overviewSheet(overview: Overview, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const frame = { name: say('name'), title: say('title'), widths: WIDTHS, columns: COLUMNS, ofSegments: true } as const;
  return reportSheet(frame, inputs, language, (draft) => {
    const page = pageOf(draft, overview, inputs, language);
    segmentsPart(page);
    const { pareto, bubbles, rhombi, first } = overview;
    const parts = [
      { part: paretoPart, has: pareto !== null },
      { part: digitsPart, has: true },
      { part: bubblesPart, has: bubbles.length > 0 },
      { part: rhombusPart, has: rhombi.length > 0 },
      { part: firstPart, has: first.length > 0 },
    ];
    for (const { part } of parts.filter(({ has }) => has)) {
      draft.down();
      part(page);
    }
    draft.down();
    // What the table has nothing for is said together, before what was left out: none of it takes a page.
    for (const { part } of parts.filter(({ has }) => !has)) {
      part(page);
      draft.down();
    }
    leftOutPart(page);
    methodPart(page);
  });
}
