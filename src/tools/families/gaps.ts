import { AMOUNT } from '../numberFormats';
import { shortName } from '../../sheet';
import { totalOf } from '../amounts';
import { moneyText } from '../currency';
import { type ClientGap, FEWEST_BUYERS } from './compute';
import { heatMap } from './heatMap';
import {
  blockedLine,
  groupName,
  hasLimits,
  heading,
  limitText,
  noLimitLine,
  type Page,
  segmentOf,
  worthOf,
} from './page';

/** Gaps that the sheet names, with room for notes over several columns' width. */
const MOST_NAMED = 20;
export const NOTES = 7;
/** Letters of a client's name that its two columns hold; it stands whole on the list of all gaps. */
const NAME = 30;

/** How many clients of each crossing do not buy, and what that is worth. */
export function gapsPart(page: Page, columns: number): void {
  const { draft, matrix, inputs, language, say } = page;
  const { gaps, worth, products, groups } = matrix;
  if (gaps.length === 0) return heading(page, columns, say('gaps.none'), blockedLine(page));
  const finding = Number.isNaN(worth)
    ? say('gaps.findingFew', { count: gaps.length })
    : say('gaps.finding', { count: gaps.length, worth: moneyText(worth, inputs, language) });
  heading(page, columns, finding, [say('gaps.about', { fewest: FEWEST_BUYERS }), ...blockedLine(page)]);
  const of = products.map(() => groups.map(() => ({ clients: 0, worth: NaN })));
  for (const gap of gaps) {
    const cell = of[gap.product]![gap.group]!;
    cell.clients++;
    if (!Number.isNaN(gap.worth)) cell.worth = (Number.isNaN(cell.worth) ? 0 : cell.worth) + gap.worth;
  }
  draft.put(0, 'label', say('gaps.table')).down();
  heatMap(page, (p, g) => of[p]![g]!.clients);
  draft.down();
  const few = say('column.few');
  heatMap(page, (p, g) => (Number.isNaN(of[p]![g]!.worth) ? (of[p]![g]!.clients ? few : '') : of[p]![g]!.worth), few);
  if (gaps.some((gap) => Number.isNaN(gap.worth))) draft.put(0, 'note', say('gaps.few', { few })).down();
  // Both figures stand on the page: why they differ is said between them.
  const sum = totalOf(gaps.map((gap) => (Number.isNaN(gap.worth) ? 0 : gap.worth)));
  if (Number.isNaN(worth) || Math.round(sum) === Math.round(worth)) return;
  const [inTable, together] = [moneyText(sum, inputs, language), moneyText(worth, inputs, language)];
  for (const line of draft.across(say('gaps.capped', { sum: inTable, worth: together }), 'note'))
    draft.put(0, 'note', line).down();
}

/** The gaps that are worth most, each with the user's note; who was noted stays. */
export function topPart(page: Page, columns: number): void {
  const { draft, matrix, inputs, say } = page;
  const { ids, names } = inputs.classification.portfolio;
  const keyOf = ({ client, product }: ClientGap): string => `${ids[client]!} · ${matrix.products[product]!}`;
  const known = matrix.gaps.filter(({ worth }) => worth > 0);
  const named = known.slice(0, MOST_NAMED);
  const listed = new Set(named.map(keyOf));
  const others = [...inputs.notes].filter(([key, note]) => note !== '' && !listed.has(key)).map(([key]) => key);
  if (named.length + others.length === 0) return;
  draft.down();
  heading(page, columns, say('top.finding', { count: named.length }), [say('top.about'), ...noLimitLine(page)]);
  const limits = hasLimits(matrix);
  draft.put(0, 'head', say('column.key')).put(1, 'headText', say('column.client')).put(2, 'headText', '');
  draft.put(3, 'headText', say('column.group')).put(4, 'headFigure', say('column.worth'));
  draft
    .put(5, 'headText', limits ? say('column.cap') : '')
    .put(6, 'headText', say('column.segment'))
    .put(NOTES, 'headText', say('column.notes'));
  draft.lines(2).down();
  const head = draft.row - 1;
  for (const gap of named) {
    draft
      .put(0, 'label', keyOf(gap))
      .put(1, 'text', shortName(names[gap.client]!, NAME))
      .put(3, 'text', groupName(page, gap.group));
    draft.put(4, 'figure', worthOf(gap), { numberFormat: AMOUNT }).put(5, 'text', limits ? limitText(page, gap) : '');
    draft
      .put(6, 'text', segmentOf(page, gap))
      .put(NOTES, 'text', inputs.notes.get(keyOf(gap)) ?? '')
      .down();
  }
  for (const key of others) draft.put(0, 'label', key).put(NOTES, 'text', inputs.notes.get(key)!).down();
  draft.repeatHead(head, { without: NOTES });
  const rows = { row: head + 1, rowCount: draft.row - head - 1, columnCount: 1 };
  draft.notesColumn({ keys: { ...rows, column: 0 }, notes: { ...rows, column: NOTES } });
}
