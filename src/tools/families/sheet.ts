import { AMOUNT } from '../numberFormats';
import { formatDate, formatPercent, type Language, segmentName } from '../../locales';
import { familiesWords } from '../../locales/tools/families';
import { SEGMENT_LABELS } from '../../method';
import { isoOfSerial } from '../../portfolio';
import { type Sheet, shortName } from '../../sheet';
import { totalOf } from '../amounts';
import { moneyText, moneyWords } from '../currency';
import { headingsOf, moreLine, partHeading, type ReportPage, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { type ClientGap, type FamilyMatrix, FEWEST_BUYERS, MOST_GROUPS } from './compute';
import { cellKey, type FamiliesSettings, standInFamily } from './settings';

/** Columns of the matrix: the product, the client families, their total; gaps and notes take the same ones. */
const COLUMNS = MOST_GROUPS + 2;
const WIDTHS = [30, ...Array.from({ length: MOST_GROUPS + 1 }, () => 15)];
/** Gaps that the first sheet names, with room for notes over several columns' width. */
const MOST_NAMED = 20;
const NOTES = 7;
/** Letters of a client's name that its two columns hold; it stands whole on the list of all gaps. */
const NAME = 30;
const LIST_WIDTHS = [14, 36, 18, 28, 24, 16, 16];
/** The column that says whether a gap's worth is what the client still buys elsewhere. */
const LIMIT = 6;
/** Gaps that are written one by one. */
const MOST_GAPS = 20_000;
const HEAT = { from: '#FFFFFF', to: '#8CC4BF' } as const;
const GAP = '–';

interface Page extends ReportPage<ReturnType<typeof sayOf>, FamiliesSettings> {
  readonly matrix: FamilyMatrix;
}

const sayOf = (inputs: Inputs, language: Language) => moneyWords(familiesWords, inputs, language);

/** Sales and margin of each crossing as heat maps, what the user judged, the gaps and those worth most. */
export function familiesSheet(
  matrix: FamilyMatrix,
  inputs: Inputs,
  settings: FamiliesSettings,
  language: Language,
): Sheet {
  const say = sayOf(inputs, language);
  const columns = Math.max(NOTES + 1, Math.min(COLUMNS, matrix.groups.length + 2));
  const widths = [...WIDTHS];
  widths[NOTES] = 36;
  const frame = { name: say('name'), title: say('title'), widths: widths.slice(0, columns), columns };
  return reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, matrix, inputs, settings, language, say };
    salesPart(page, columns);
    if (matrix.total > 0) {
      draft.down();
      marginPart(page, columns);
      draft.down();
      judgedPart(page, columns);
      draft.down();
      gapsPart(page, columns);
    }
    topPart(page, columns);
  });
}

/** Every gap of every client. */
export function familiesListSheet(matrix: FamilyMatrix, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const { gaps } = matrix;
  const shown = gaps.slice(0, MOST_GAPS);
  const limits = hasLimits(matrix);
  const widths = limits ? LIST_WIDTHS : LIST_WIDTHS.slice(0, LIMIT);
  const columns = widths.length;
  const frame = { name: say('listName'), title: say('listName'), widths, columns };
  return reportSheet(frame, inputs, language, (draft) => {
    const page = { draft, matrix, inputs, language, say };
    partHeading(draft, columns, gaps.length > 0 ? say('list.finding', { count: gaps.length }) : say('gaps.none'), [
      ...moreLine(shown.length, gaps.length, language),
      ...noLimitLine(page),
      ...blockedLine(page),
      ...(shown.some(({ worth }) => Number.isNaN(worth)) ? [say('gaps.few', { few: say('column.few') })] : []),
    ]);
    const head = draft.row;
    draft.put(0, 'head', say('column.id'));
    (['client', 'segment', 'product', 'group'] as const).forEach((id, k) =>
      draft.put(1 + k, 'headText', say(`column.${id}`)),
    );
    draft.put(5, 'headFigure', say('column.worth'));
    if (limits) draft.put(LIMIT, 'headText', say('column.cap'));
    draft.lines(2).down();
    for (const gap of shown) {
      const { portfolio } = inputs.classification;
      draft.id(0, portfolio.ids[gap.client]!).client(1, portfolio.names[gap.client]!);
      draft.put(2, 'text', segmentOf(page, gap));
      draft.put(3, 'text', productName(page, gap.product)).put(4, 'text', groupName(page, gap.group));
      draft.put(5, 'figure', Number.isNaN(gap.worth) ? say('column.few') : gap.worth, { numberFormat: AMOUNT });
      if (limits) draft.put(LIMIT, 'text', limitText(page, gap));
      draft.down();
    }
    return head;
  });
}

type Named = Pick<Page, 'matrix' | 'say'>;
const productName = ({ matrix, say }: Named, product: number): string => matrix.products[product]! || say('other');
const groupName = ({ matrix, say }: Named, group: number): string =>
  matrix.groups[group]! || say(matrix.groups.length > 1 ? 'other' : 'everyone');
/** All clients are one family, which a finding need not name. */
const isOne = ({ groups }: FamilyMatrix): boolean => groups.length === 1 && groups[0] === '';
/** Whether it is known of anybody what it buys elsewhere: only then is there a limit to speak of. */
const hasLimits = ({ gaps }: FamilyMatrix): boolean => gaps.some(({ capped }) => capped !== null);
const noLimitLine = ({ matrix, say }: Named): string[] =>
  hasLimits(matrix) || matrix.gaps.length === 0 ? [] : [say('gaps.noLimit')];
/** Who is left out of the gaps; nothing where nobody is. */
const blockedLine = ({ matrix, say }: Named): string[] =>
  matrix.blocked > 0 ? [say('gaps.blocked', { count: matrix.blocked })] : [];
/** Yes, no, or that nobody knows; nothing where the worth itself is not known. */
const limitText = ({ say }: Pick<Page, 'say'>, { worth, capped }: ClientGap): string =>
  Number.isNaN(worth) ? '' : say(capped === null ? 'column.unknown' : capped ? 'column.yes' : 'column.no');
/** The segment of a gap's client; '' where it has none. */
function segmentOf({ inputs, language }: Pick<Page, 'inputs' | 'language'>, { client }: ClientGap): string {
  const { segment, scheme } = inputs.classification;
  const label = SEGMENT_LABELS[segment[client]! - 1];
  return label ? segmentName(label, scheme, language) : '';
}
const worthOf = ({ worth }: ClientGap): number | '' => (Number.isNaN(worth) ? '' : worth);

const heading = (page: Page, columns: number, finding: string, about?: readonly string[]): void =>
  headingsOf(columns)(page, finding, about);

/** The largest cell of a matrix; null where none is above zero. */
function largestOf(values: readonly (readonly number[])[]): { product: number; group: number; value: number } | null {
  let best: { product: number; group: number; value: number } | null = null;
  values.forEach((row, product) =>
    row.forEach((value, group) => {
      if (value > (best?.value ?? 0)) best = { product, group, value };
    }),
  );
  return best;
}

/** That a column stands in for the client family without anybody having said that it is it, where that is so. */
function standInLine({ inputs, settings, say }: Page): string[] {
  const by = standInFamily(inputs.classification.portfolio, settings);
  return by === null ? [] : [say('standIn', { by })];
}

const dayText = (serial: number, { language }: Page): string => formatDate(isoOfSerial(serial), language);

function salesPart(page: Page, columns: number): void {
  const { matrix, inputs, settings, language, say } = page;
  const { source, turnover, total, leftOut, inactive, span, gone } = matrix;
  if (source === 'none') return heading(page, columns, say('sales.none'), [say('sales.noneAbout')]);
  const best = largestOf(turnover);
  const all = settings.by === null || gone;
  const about = say(all ? `sales.${source}All` : `sales.${source}`, {
    place: inputs.purchases?.place ?? '',
    by: settings.by ?? '',
  });
  const finding = best
    ? say(isOne(matrix) ? 'sales.findingOne' : 'sales.finding', {
        product: productName(page, best.product),
        group: groupName(page, best.group),
        share: formatPercent(best.value / total, language),
        total: moneyText(total, inputs, language),
      })
    : say('sales.noSales');
  heading(page, columns, finding, [
    about,
    ...(span ? [say('sales.span', { from: dayText(span.first, page), to: dayText(span.last, page) })] : []),
    ...standInLine(page),
    say('sales.dash'),
    ...(leftOut > 0 ? [say('sales.leftOut', { count: leftOut })] : []),
    ...(inactive
      ? [say('sales.inactive', { count: inactive.lines, amount: moneyText(inactive.amount, inputs, language) })]
      : []),
    ...(gone ? [say('sales.gone')] : []),
  ]);
  if (best) heatMap(page, (p, g) => (matrix.buyers[p]![g]! > 0 ? turnover[p]![g]! : GAP));
}

/**
 * A matrix with its totals; the more, the darker.
 * @param unknown what a cell says that cannot be known; a total of nothing else says the same, and is not zero
 */
function heatMap(
  page: Page,
  cell: (product: number, group: number) => number | string,
  unknown: string | null = null,
): void {
  const { draft, matrix, say } = page;
  draft.put(0, 'head', say('column.product'));
  matrix.groups.forEach((_, g) => draft.put(1 + g, 'headFigure', groupName(page, g)));
  const last = 1 + matrix.groups.length;
  draft.put(last, 'headFigure', say('column.total'));
  draft.lines(3).down();
  const top = draft.row;
  const sum = (values: readonly (number | string)[]): number | string =>
    values.some((value) => typeof value === 'number') || unknown === null || !values.includes(unknown)
      ? values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0)
      : unknown;
  const rows = matrix.products.map((_, p) => matrix.groups.map((__, g) => cell(p, g)));
  rows.forEach((row, p) => {
    draft.put(0, 'label', productName(page, p));
    row.forEach((value, g) => draft.put(1 + g, 'figure', value, { numberFormat: AMOUNT }));
    draft.put(last, 'figure', sum(row), { numberFormat: AMOUNT });
    draft.down();
  });
  draft.rule({
    kind: 'colorScale',
    area: { row: top, column: 1, rowCount: rows.length, columnCount: matrix.groups.length },
    ...HEAT,
  });
  draft.put(0, 'total', say('column.total'));
  matrix.groups.forEach((_, g) =>
    draft.put(1 + g, 'totalFigure', sum(rows.map((row) => row[g]!)), { numberFormat: AMOUNT }),
  );
  draft.put(last, 'totalFigure', sum(rows.flat()), { numberFormat: AMOUNT }).down();
}

function marginPart(page: Page, columns: number): void {
  const { matrix, inputs, language, say } = page;
  const { margin } = matrix;
  const best = margin && largestOf(margin);
  if (!margin || !best) return heading(page, columns, say('margin.none'));
  heading(
    page,
    columns,
    say(isOne(matrix) ? 'margin.findingOne' : 'margin.finding', {
      product: productName(page, best.product),
      group: groupName(page, best.group),
      margin: moneyText(best.value, inputs, language),
    }),
    [say('margin.about')],
  );
  const unknown = say('column.unknown');
  const value = (p: number, g: number): number | string => (Number.isNaN(margin[p]![g]!) ? unknown : margin[p]![g]!);
  heatMap(page, (p, g) => (matrix.buyers[p]![g]! > 0 ? value(p, g) : GAP), unknown);
}

/** Stage and importance, as the user has judged them. */
function judgedPart(page: Page, columns: number): void {
  const { draft, matrix, settings, say } = page;
  const { products, groups } = matrix;
  const judged = (p: number, g: number): string => {
    const key = cellKey(products[p]!, groups[g]!);
    const stage = settings.stages[key];
    const importance = settings.importance[key];
    return [stage ? say(`stage.${stage}`) : '', importance === undefined ? '' : String(importance)]
      .filter(Boolean)
      .join(' · ');
  };
  const rows = products.map((_, p) => groups.map((__, g) => judged(p, g)));
  const count = rows.flat().filter((text) => text !== '').length;
  heading(page, columns, count > 0 ? say('judged.finding', { count }) : say('judged.none'), [say('judged.about')]);
  if (count === 0) return;
  draft.put(0, 'head', say('column.product'));
  groups.forEach((_, g) => draft.put(1 + g, 'headText', groupName(page, g)));
  draft.lines(2).down();
  rows.forEach((row, p) => {
    draft.put(0, 'label', productName(page, p));
    row.forEach((text, g) => draft.put(1 + g, 'text', text));
    draft.down();
  });
}

/** How many clients of each crossing do not buy, and what that is worth. */
function gapsPart(page: Page, columns: number): void {
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
function topPart(page: Page, columns: number): void {
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
