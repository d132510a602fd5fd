import { AMOUNT, PERCENT } from '../numberFormats';
import { CLASS_ACTIONS, SERVING_ACTIONS } from '../../accounts';
import { segmentName, translator, type Language } from '../../locales';
import { SEGMENT_COLOURS, SEGMENT_LABELS } from '../../method';
import { linesIn, type Sheet } from '../../sheet';
import { ClientNotes } from '../clientNotes';
import { filledColumns } from '../listColumns';
import { leftOutLine, moreLine, partHeading, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { type COST_PARTS, NET_GAPS, type Profitability } from './compute';
import { classesText, known, leastFirst, sayOf } from './page';

/**
 * The columns after who the client is; of each there may be nothing to say of anybody. All together leave letters of 8 points
 * on paper.
 */
const FIGURES = [
  ['turnover', 11.5],
  ['margin', 10.5],
  ['marginRate', 8],
  ['classes', 12],
  ['orders', 9.5],
  ['visits', 9],
  ['financing', 12.5],
  ['cost', 9.5],
  ['net', 10.5],
  ['netRate', 9],
  ['byClass', 15],
  ['servingOrReason', 17],
] as const;
const WHO_WIDTHS = [9, 20, 12] as const;
/** The same where columns that nothing fills leave room: names, segments and what to do then stand in a line each. */
const WIDE_WHO = [9, 34, 14] as const;
const WIDE_FIGURES: Readonly<Partial<Record<FigureId, number>>> = { byClass: 25, servingOrReason: 23 };
const NOTES_WIDTH = 15;
type FigureId = (typeof FIGURES)[number][0];
type CellOf = (client: number) => string | number;

const RATES: ReadonlySet<FigureId> = new Set(['marginRate', 'netRate']);
const TEXTS: ReadonlySet<FigureId> = new Set(['classes', 'byClass', 'servingOrReason']);
/** Clients that are written one by one. */
const MOST_CLIENTS = 20_000;

/**
 * Every client with its margin, its cost to serve part by part, what is left, and what to do, or why that is not known; the
 * list that the user notes on. Columns that nothing fills are left out and named.
 */
export function profitabilityListSheet(result: Profitability, inputs: Inputs, language: Language): Sheet {
  const say = sayOf(inputs, language);
  const order = leastFirst(result);
  const shown = order.slice(0, MOST_CLIENTS);
  const cells = cellsOf(result, say);
  const { widths: narrow, present, absent } = filledColumns(FIGURES, (id) => shown.every((i) => cells[id](i) === ''));
  const isWide = absent.length > 3;
  const figureWidths = isWide ? present.map((id, k) => WIDE_FIGURES[id] ?? narrow[k]!) : narrow;
  const widths = [...(isWide ? WIDE_WHO : WHO_WIDTHS), ...figureWidths, NOTES_WIDTH];
  const columns = widths.length;
  const frame = { name: say('listName'), title: say('listName'), widths, columns };
  return reportSheet(frame, inputs, language, (draft) => {
    const headers = absent.map((id) => say(`column.${id}`));
    const about = [
      ...moreLine(shown.length, order.length, language),
      ...(result.counted ? [say('list.verdicts')] : []),
      ...leftOutLine(headers, language),
      ...(result.counted ? [] : [say('list.uncounted')]),
      say('list.notes'),
    ];
    partHeading(draft, columns, say('list.finding', { count: order.length }), about);
    const head = draft.row;
    draft.put(0, 'head', say('column.id')).put(1, 'headText', say('column.client'));
    draft.put(2, 'headText', say('column.segment'));
    present.forEach((id, k) => draft.put(3 + k, TEXTS.has(id) ? 'headText' : 'headFigure', say(`column.${id}`)));
    draft
      .put(columns - 1, 'headText', say('column.notes'))
      .lines(4)
      .down();
    const { portfolio, scheme, segment } = inputs.classification;
    const none = translator(language)('words.segments.none');
    const notes = new ClientNotes(draft, inputs.notes, { keys: 0, notes: columns - 1, width: NOTES_WIDTH });
    for (const client of shown) {
      const label = SEGMENT_LABELS[segment[client]! - 1] ?? 'none';
      draft.id(0, portfolio.ids[client]!).client(1, portfolio.names[client]!);
      draft.put(2, 'text', label === 'none' ? none : segmentName(label, scheme, language), {
        swatch: SEGMENT_COLOURS[label],
      });
      let longest = notes.put(portfolio.ids[client]!);
      present.forEach((id, k) => {
        const value = cells[id](client);
        if (!TEXTS.has(id)) draft.put(3 + k, 'figure', value, { numberFormat: RATES.has(id) ? PERCENT : AMOUNT });
        else {
          draft.put(3 + k, 'wrapped', value);
          longest = Math.max(longest, linesIn(value, figureWidths[k]!));
        }
      });
      draft.lines(longest).down();
    }
    notes.end();
    return head;
  });
}

/** What stands in each column of a client; '' where it is not known. */
function cellsOf(result: Profitability, say: ReturnType<typeof sayOf>): Readonly<Record<FigureId, CellOf>> {
  const { turnover, margin, costs, cost, net, counted } = result;
  const rate = (amount: number | undefined, client: number): number | '' => {
    const sales = turnover?.[client] ?? NaN;
    return sales > 0 ? known(amount === undefined ? undefined : amount / sales) : '';
  };
  const part = (id: (typeof COST_PARTS)[number]): CellOf => {
    const amounts = costs.find((line) => line.part === id)!.amounts;
    return (i) => known(amounts?.[i]);
  };
  return {
    turnover: (i) => known(turnover?.[i]),
    margin: (i) => known(margin?.amounts[i]),
    marginRate: (i) => rate(margin?.amounts[i], i),
    classes: (i) => classesText(result, i),
    orders: part('orders'),
    visits: part('visits'),
    financing: part('financing'),
    cost: (i) => known(cost[i]),
    net: (i) => known(net[i]),
    netRate: (i) => rate(net[i], i),
    byClass: (i) => {
      const action = CLASS_ACTIONS[result.classActionOf[i]! - 1];
      return action ? say(`action.${action}`) : '';
    },
    servingOrReason: (i) => {
      const action = SERVING_ACTIONS[result.serving[i]! - 1];
      if (action) return say(`serving.${action}`);
      const gap = NET_GAPS[result.gaps[i]!]!;
      const why = gap === 'none' ? (counted ? 'sales' : null) : counted || result.gaps[i]! < 4 ? gap : null;
      return why === null ? '' : say(`gap.${why}`);
    },
  };
}
