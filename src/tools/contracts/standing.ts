import { AMOUNT } from '../numberFormats';
import { formatDate, formatList, quotedCell } from '../../locales';
import { isoOfSerial } from '../../portfolio';
import { CONTRACT_STATES, LINE_STATES, type ListedReport } from './gather';
import { amountDoubts } from './listMoney';
import { heading, type Page } from './page';

/** Cells and companies that are named one by one. */
const MOST_NAMED = 25;

/** Where every client stands, or what is missing. */
export function statesPart(page: Page): void {
  const { draft, report, settings, say, language } = page;
  const { counts, gap, young } = report;
  if (gap === 'noColumns') return heading(page, say('gap.noColumns'), [say('gap.noColumnsAbout')]);
  const observed = formatDate(isoOfSerial(report.observed), language);
  const period = say(`period.m${settings.months}`);
  const about = report.listed
    ? [
        say('states.aboutList', { place: report.listed.place, observed, period }),
        say(report.listed.hasProducts ? `states.several.${settings.follow}` : 'states.several.noProduct'),
        ...followedLines(page),
      ]
    : [say('states.about', { start: settings.start!, end: settings.end!, observed, period })];
  const finding =
    gap === 'none' ? say('states.finding', { active: report.active, count: report.begun }) : say(`gap.${gap}`);
  heading(page, finding, about);
  for (const state of CONTRACT_STATES) {
    if (counts[state] === 0 && state !== 'active' && state !== 'lost') continue;
    draft
      .put(0, 'label', say(`states.${state}`))
      .put(1, 'figure', counts[state], { numberFormat: AMOUNT })
      .down();
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  draft.put(0, 'total', say('states.total')).put(1, 'totalFigure', all, { numberFormat: AMOUNT }).down();
  if (young > 0) draft.put(0, 'note', say('states.young', { count: young })).down();
}

/** That clients go on with another product after contracts that count as lost; nothing where none does. */
function followedLines({ report, say }: Page): string[] {
  const { ended, followed } = report.listed?.followed ?? { ended: 0, followed: 0 };
  return followed > 0 ? [say('states.followed', { count: ended, followed }), say('states.followedWay')] : [];
}

/** Where every line of the list went, the cells to be mended, and the companies that the client table does not have. */
export function linesPart(page: Page, listed: ListedReport): void {
  const { draft, say, language, inputs } = page;
  const { counts, lines, faults, unknown, unknownContracts } = listed;
  heading(page, say('lines.finding', { count: lines }), [say('lines.about')]);
  for (const state of LINE_STATES) {
    if (counts[state] === 0 && state !== 'active' && state !== 'lost') continue;
    draft
      .put(0, 'label', say(`lines.${state}`))
      .put(1, 'figure', counts[state], { numberFormat: AMOUNT })
      .down();
  }
  draft.put(0, 'total', say('lines.total')).put(1, 'totalFigure', lines, { numberFormat: AMOUNT }).down();
  const doubts = inputs.contracts ? amountDoubts(inputs.contracts, language) : [];
  if (doubts.length > 0) {
    draft.down();
    heading(page, say('amounts.finding'), doubts);
  }
  if (faults.length > 0) {
    draft.down();
    heading(page, say('faults.finding', { count: faults.length }), [say('faults.about', { place: listed.place })]);
    for (const { cell, why, text } of faults.slice(0, MOST_NAMED)) {
      draft.put(0, 'label', say(`faults.${why}`, { cell, text: quotedCell(text, language) })).down();
    }
    const more = faults.length - MOST_NAMED;
    if (more > 0) draft.put(0, 'note', say('faults.more', { count: more })).down();
  }
  if (unknown.length === 0) return;
  draft.down();
  const about = say('unknown.about', { contracts: unknownContracts });
  heading(page, say('unknown.finding', { count: unknown.length }), [about]);
  const named = unknown.slice(0, MOST_NAMED);
  const more = unknown.length - named.length;
  // What follows says "and": of these, no last one does.
  const first = more > 0 ? named.join(', ') : formatList(named, language);
  for (const line of draft.across(first, 'label')) draft.put(0, 'label', line).down();
  if (more > 0) draft.put(0, 'note', say('unknown.more', { count: more })).down();
}
