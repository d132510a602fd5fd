import { formatCount, formatDate, type Language } from '../../locales';
import { type Sheet, SheetDraft } from '../../sheet';
import type { Inputs } from '../tool';
import { bubblesPart } from './bubbles';
import type { Overview } from './compute';
import { digitsPart } from './digits';
import { firstPart, leftOutPart, methodPart } from './lists';
import { COLUMNS, pageOf, WIDTHS } from './page';
import { paretoPart } from './pareto';
import { rhombusPart } from './rhombus';
import { segmentsPart } from './segments';

/** The portfolio report as one sheet: a finding a page, each with its table and its chart. */
export function overviewSheet(overview: Overview, inputs: Inputs, language: Language): Sheet {
  const draft = new SheetDraft();
  const page = pageOf(draft, overview, inputs, language);
  const { say } = page;
  const { portfolio, scheme } = inputs.classification;
  draft.put(0, 'title', say('title')).down();
  const subtitle = say('subtitle', {
    clients: formatCount(portfolio.size, language),
    place: inputs.place,
    scheme: scheme.name,
    date: formatDate(inputs.date, language),
  });
  draft.put(0, 'subtitle', subtitle).down(2);
  segmentsPart(page);
  for (const part of [paretoPart, digitsPart, bubblesPart, rhombusPart, firstPart]) {
    draft.down().newPage();
    part(page);
  }
  draft.down().newPage();
  leftOutPart(page);
  methodPart(page);
  return draft.sheet({
    name: say('name'),
    widths: WIDTHS,
    frozenRows: 2,
    gridlines: false,
    print: {
      orientation: 'landscape',
      area: { row: 0, column: 0, rowCount: draft.row, columnCount: COLUMNS },
      titleRows: null,
      header: say('printed'),
      footer: subtitle,
    },
  });
}
