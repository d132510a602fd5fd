import { CLASS_ACTIONS, SERVING_ACTIONS } from '../../accounts';
import { segmentName, translator, type Language } from '../../locales';
import { SEGMENT_COLOURS, SEGMENT_LABELS } from '../../method';
import { linesIn, type Sheet } from '../../sheet';
import { ClientNotes } from '../clientNotes';
import { AMOUNT, partHeading, PERCENT, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { COST_PARTS, NET_GAPS, type Profitability } from './compute';
import { classesText, known, leastFirst, type Page, sayOf } from './page';

const WIDTHS = [10, 24, 13, 12, 12, 9, 13, 11, 11, 13, 11, 12, 10, 18, 20, 20];
const COLUMNS = WIDTHS.length;
/** Where the words begin: what to do by class, and after serving or why that is not known; then the user's own. */
const TEXTS = 13;
const NOTES = 15;
/** Clients that are written one by one. */
const MOST_CLIENTS = 20_000;

/**
 * Every client with its margin, its cost to serve part by part, what is left, and what to do, or why that is not known; the
 * list that the user notes on.
 */
export function profitabilityListSheet(result: Profitability, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const order = leastFirst(result);
  const shown = order.slice(0, MOST_CLIENTS);
  const frame = { name: say('listName'), title: say('listName'), widths: WIDTHS, columns: COLUMNS };
  return reportSheet(frame, inputs, language, (draft) => {
    partHeading(draft, COLUMNS, say('list.finding', { count: order.length }), [
      ...(shown.length < order.length ? [say('list.more', { shown: shown.length, clients: order.length })] : []),
      ...(result.counted ? [say('list.verdicts')] : []),
      say('list.notes'),
    ]);
    const head = draft.row;
    draft.put(0, 'head', say('column.id')).put(1, 'headText', say('column.client'));
    draft.put(2, 'headText', say('column.segment'));
    (['turnover', 'margin', 'marginRate'] as const).forEach((id, k) =>
      draft.put(3 + k, 'headFigure', say(`column.${id}`)),
    );
    draft.put(6, 'headText', say('column.classes'));
    (['orders', 'visits', 'financing', 'cost', 'net', 'netRate'] as const).forEach((id, k) =>
      draft.put(7 + k, 'headFigure', say(`column.${id}`)),
    );
    draft.put(13, 'headText', say('column.byClass')).put(14, 'headText', say('column.servingOrReason'));
    draft.put(NOTES, 'headText', say('column.notes')).lines(4).down();
    const notes = new ClientNotes(draft, inputs.notes, { keys: 0, notes: NOTES, width: WIDTHS[NOTES]! });
    for (const client of shown) clientLine({ draft, result, inputs, language, say }, client, notes);
    notes.end();
    return head;
  });
}

function clientLine(
  { draft, result, inputs, language, say }: Omit<Page, 'settings'>,
  client: number,
  notes: ClientNotes,
): void {
  const { portfolio, scheme, segment } = inputs.classification;
  const { turnover, margin, costs, cost, net, gaps, serving, classActionOf, counted } = result;
  const label = SEGMENT_LABELS[segment[client]! - 1] ?? 'none';
  const none = translator(language)('words.segments.none');
  const amount = (column: number, value: number | undefined, numberFormat = AMOUNT): void =>
    void draft.put(column, 'figure', known(value), { numberFormat });
  const sales = turnover?.[client] ?? NaN;
  const rate = (value: number): number => (sales > 0 ? value / sales : NaN);
  draft.put(0, 'label', portfolio.ids[client]!).client(1, portfolio.names[client]!);
  draft.put(2, 'text', label === 'none' ? none : segmentName(label, scheme, language), {
    swatch: SEGMENT_COLOURS[label],
  });
  amount(3, sales);
  amount(4, margin?.amounts[client]);
  amount(5, rate(margin?.amounts[client] ?? NaN), PERCENT);
  draft.put(6, 'text', classesText(result, client));
  COST_PARTS.forEach((part, k) => amount(7 + k, costs.find((line) => line.part === part)!.amounts?.[client]));
  amount(10, cost[client]);
  amount(11, net[client]);
  amount(12, rate(net[client]!), PERCENT);
  const byClass = CLASS_ACTIONS[classActionOf[client]! - 1];
  const served = SERVING_ACTIONS[serving[client]! - 1];
  const gap = NET_GAPS[gaps[client]!]!;
  const why = gap === 'none' ? (counted ? 'sales' : null) : counted || gaps[client]! < 4 ? gap : null;
  const texts = [
    byClass ? say(`action.${byClass}`) : '',
    served ? say(`serving.${served}`) : why === null ? '' : say(`gap.${why}`),
  ];
  draft.line(TEXTS, 'wrapped', texts);
  const lines = texts.map((text, k) => linesIn(text, WIDTHS[TEXTS + k]!));
  draft.lines(Math.max(...lines, notes.put(portfolio.ids[client]!))).down();
}
