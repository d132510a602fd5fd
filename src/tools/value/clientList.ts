import { AMOUNT, MEAN, PERCENT } from '../numberFormats';
import { REFERRAL_CELLS } from '../../accounts';
import { segmentName, translator } from '../../locales';
import { SEGMENT_COLOURS, SEGMENT_LABELS, VALUE_GROUP_COLOURS } from '../../method';
import type { Sheet, SheetDraft } from '../../sheet';
import { partHeading, reportSheet } from '../reportSheet';
import { howReader } from './explain';
import { gapText, type Page } from './page';
import { sourceReader } from './sources';

/** Clients on the sheet: of more, the most valuable. */
const MOST_CLIENTS = 20_000;
/** Columns that are printed; sums and sources stand to their right. */
const PRINTED = 15;
/** Together no wider than leaves letters of 8 points on paper. */
const WIDTHS = [30, 9.5, 14, 8, 12, 12, 10.5, 9.5, 12, 12, 12, 12, 12, 12, 10.5, 3, 24, 70, 60, 50];
const HOW = 17;

/** What the lines of the list are made from. */
interface ListPage extends Page {
  howOf(client: number): string;
  sourcesOf(client: number): string;
  /** Names of the segments by their code; of none, 0. */
  readonly segmentNames: readonly string[];
}

/** Every client with its value part by part, where its figures come from, and its sum in words: the most valuable first. */
export function clientListSheet(page: Omit<Page, 'draft'> & { readonly terms: string }): Sheet {
  const { say, report, inputs, language } = page;
  const { whale, values } = report;
  const without = [...values.gaps.keys()].filter((client) => values.gaps[client] !== 0);
  const all = [...whale.order, ...without];
  const shown = all.slice(0, MOST_CLIENTS);
  const frame = { name: say('clientsName'), title: say('clientsName'), widths: WIDTHS, columns: PRINTED };
  return reportSheet(frame, inputs, language, (draft) => {
    const about = [page.terms];
    if (shown.length < all.length) about.push(say('list.capped', { shown: shown.length, count: all.length }));
    if (without.length > 0) about.push(say('list.without', { count: without.length }));
    const valued = Math.min(shown.length, whale.order.length);
    partHeading(draft, PRINTED, say('list.finding', { count: valued }), about);
    const headRow = draft.row;
    const figures = [
      'spend',
      'yearly',
      'retention',
      'multiple',
      'own',
      'cross',
      'referral',
      'gross',
      'acquisition',
      'net',
    ] as const;
    draft
      .put(0, 'head', say('column.client'))
      .put(1, 'headText', say('column.id'))
      .put(2, 'headText', say('column.cec'));
    draft.put(3, 'headFigure', say('column.segment'));
    const sales = values.basis === 'sales';
    figures.forEach((id, k) =>
      draft.put(k + 4, 'headFigure', say(`column.${id === 'yearly' && sales ? 'yearlySales' : id}`)),
    );
    draft.put(14, 'headFigure', say('column.index')).put(16, 'headText', say('column.quadrant'));
    draft.put(HOW, 'headText', say('column.how')).put(HOW + 1, 'headText', say('column.sources'));
    draft
      .put(HOW + 2, 'headText', say('column.reason'))
      .lines(2)
      .down();
    const { scheme } = inputs.classification;
    const none = translator(language)('words.segments.none');
    const segmentNames = [none, ...SEGMENT_LABELS.map((label) => segmentName(label, scheme, language))];
    const list = { ...page, draft, howOf: howReader(page), sourcesOf: sourceReader(page), segmentNames };
    for (const client of shown) clientLine(list, client);
    return headRow;
  });
}

function clientLine(page: ListPage, client: number): void {
  const { draft, report, inputs, say, segmentNames } = page;
  const { portfolio, segment } = inputs.classification;
  const { values, figures, segments, quadrants } = report;
  const known = values.gaps[client] === 0;
  const code = segment[client]!;
  draft.client(0, portfolio.names[client]!).id(1, portfolio.ids[client]!);
  draft.put(2, 'text', segmentNames[code]!, {
    swatch: SEGMENT_COLOURS[code === 0 ? 'none' : SEGMENT_LABELS[code - 1]!],
  });
  const group = segments[client]!;
  if (group > 0) draft.put(3, 'centred', group, { swatch: VALUE_GROUP_COLOURS[group - 1]! });
  else draft.put(3, 'centred', '');
  amount(draft, 4, figures.spend.values[client]!);
  amount(draft, 5, values.yearly[client]!);
  amount(draft, 6, figures.retention.values[client]!, PERCENT);
  amount(draft, 7, values.multiple[client]!, MEAN);
  amount(draft, 8, values.own[client]!);
  amount(draft, 9, values.crossSell[client]!);
  amount(draft, 10, values.referral[client]!);
  amount(draft, 11, values.gross[client]!);
  amount(draft, 12, known ? figures.acquisitionCost.values[client]! : NaN);
  amount(draft, 13, values.net[client]!);
  amount(draft, 14, values.index[client]!, PERCENT);
  const cell = quadrants ? REFERRAL_CELLS[quadrants.codes[client]! - 1] : undefined;
  draft.put(16, 'text', cell ? say(`referrals.${cell}`) : '');
  draft.put(HOW, 'text', page.howOf(client)).put(HOW + 1, 'text', page.sourcesOf(client));
  draft.put(HOW + 2, 'text', gapText(page, client)).down();
}

/** A figure of the present line; an empty cell where there is none. */
const amount = (draft: SheetDraft, column: number, value: number, numberFormat = AMOUNT): void =>
  void draft.put(column, 'figure', Number.isNaN(value) ? '' : value, { numberFormat });
