import { AMOUNT } from '../numberFormats';
import { ACTION_SOURCES, ACTIONS, type ActionId } from '../../accounts';
import { formatCount, formatList, formatNumber, inQuotes, type Language, segmentName, translator } from '../../locales';
import { decisionsWords } from '../../locales/tools/decisions';
import { clientsByRank, SEGMENT_COLOURS, SEGMENT_LABELS } from '../../method';
import { linesIn, type Sheet } from '../../sheet';
import { totalOf, withoutCredit } from '../amounts';
import { moneyText, moneyWords } from '../currency';
import { ClientNotes } from '../clientNotes';
import { headingsOf, moreLine, partHeading, type ReportPage, reportSheet } from '../reportSheet';
import type { Inputs } from '../tool';
import { actionsOf, checkFirst, type Decisions } from './compute';
import type { DecisionsSettings } from './settings';

const WIDTHS = [12, 30, 14, 42, 24, 13, 56];
const COLUMNS = WIDTHS.length;
/**
 * Together no wider than leaves letters of 8 points on paper. What each of the order's sources says of a client stands beyond
 * the page, for filters: on it, a client takes one line.
 */
const LIST_WIDTHS = [10, 28, 13, 26, 23.5, 10.5, 12, 54, 17, ...ACTION_SOURCES.map(() => 20)];
const OTHERS = 7;
const NOTES = 8;
const LIST_COLUMNS = NOTES + 1;
const SAID = LIST_COLUMNS;
/** Clients that the first sheet names, and those that are written one by one. */
const MOST_NAMED = 20;
const MOST_CLIENTS = 20_000;

interface Page extends ReportPage<ReturnType<typeof sayOf>, DecisionsSettings> {
  readonly result: Decisions;
}

const sayOf = (inputs: Inputs, language: Language) => moneyWords(decisionsWords, inputs, language);

/** How often each action comes, the order that decides, and the clients of whom contrary things are asked. */
export function decisionsSheet(
  result: Decisions,
  inputs: Inputs,
  settings: DecisionsSettings,
  language: Language,
): Sheet {
  const say = sayOf(inputs, language);
  const frame = { name: say('name'), title: say('title'), widths: WIDTHS, columns: COLUMNS };
  return reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, result, inputs, settings, language, say };
    actionsPart(page);
    draft.down();
    orderPart(page);
    draft.down();
    conflictsPart(page);
  });
}

/** Every client by priority with its action, who decides it and what else is said; the list that the user notes on. */
export function decisionsListSheet(
  result: Decisions,
  inputs: Inputs,
  settings: DecisionsSettings,
  language: Language,
): Sheet {
  const say = sayOf(inputs, language);
  const ranked = [...clientsByRank(inputs.classification.rank)];
  const listed = new Set(ranked);
  const order = [...ranked, ...[...result.decider.keys()].filter((i) => !listed.has(i))];
  const shown = order.slice(0, MOST_CLIENTS);
  const frame = { name: say('listName'), title: say('listName'), widths: LIST_WIDTHS, columns: LIST_COLUMNS };
  return reportSheet(frame, inputs, language, (draft) => {
    const page: Page = { draft, result, inputs, settings, language, say };
    partHeading(draft, LIST_COLUMNS, say('list.finding', { count: order.length }), [
      ...moreLine(shown.length, order.length, language),
      say('list.notes'),
      say('list.beyond'),
    ]);
    const head = draft.row;
    draft.put(0, 'head', say('column.id')).put(1, 'headText', say('column.client'));
    (['segment', 'action', 'decides', 'conflict'] as const).forEach((id, k) =>
      draft.put(2 + k, 'headText', say(`column.${id}`)),
    );
    draft.put(6, 'headFigure', say('column.turnover'));
    draft.put(OTHERS, 'headText', say('column.others')).put(NOTES, 'headText', say('column.notes'));
    settings.order.forEach((source, k) => draft.put(SAID + k, 'headText', say(`source.${source}`)));
    draft.lines(2).down();
    const place = { keys: 0, notes: NOTES, width: LIST_WIDTHS[NOTES]! };
    const notes = new ClientNotes(draft, inputs.notes, place);
    for (const client of shown) {
      const others = othersText(page, client);
      const longest = Math.max(whoAndWhat(page, client, LIST_WIDTHS), linesIn(others, LIST_WIDTHS[OTHERS]!));
      draft.put(OTHERS, 'wrapped', others);
      draft.put(5, 'text', result.contradicts[client] ? say('column.yes') : '');
      turnoverCell(page, 6, client);
      settings.order.forEach((source, k) => {
        const action = ACTIONS[source][result.said[source][client]! - 1] as ActionId | undefined;
        draft.put(SAID + k, 'text', action ? say(`short.${action}`) : '');
      });
      draft.lines(Math.max(longest, notes.put(inputs.classification.portfolio.ids[client]!))).down();
    }
    notes.end();
    return head;
  });
}

const heading = headingsOf(COLUMNS);

function actionsPart(page: Page): void {
  const { draft, result, settings, inputs, language, say } = page;
  const [first] = result.lines;
  if (!first) return heading(page, say('main.none'), [say('main.about')]);
  const finding = say('main.finding', {
    count: result.decided,
    all: formatCount(result.decider.length, language),
    action: say(`action.${first.action}`),
    most: first.clients,
  });
  const { marginCut, trustCut } = result;
  heading(page, finding, [
    say('main.about'),
    say('main.aboutMore', {
      from: say(`level.${settings.riskFrom}`),
      trust: formatNumber(trustCut, 'number', language),
      margin: Number.isNaN(marginCut) ? '–' : moneyText(marginCut, inputs, language),
    }),
  ]);
  draft.line(0, 'head', [say('main.action'), '', '']).put(3, 'headText', say('main.source'));
  draft.put(4, 'headFigure', say('column.clients')).put(5, 'headFigure', say('column.turnover')).lines(2).down();
  for (const { source, action, clients, turnover } of result.lines) {
    draft.put(0, 'label', say(`action.${action}`)).put(3, 'text', say(`source.${source}`));
    draft.line(4, 'figure', [clients, turnover ?? ''], { numberFormat: AMOUNT }).down();
  }
  everybodyLines(page);
  const toCheck = inputs.classification.flags.reduce((sum, _, i) => sum + Number(letsGoUnchecked(page, i)), 0);
  if (toCheck > 0) draft.put(0, 'note', say('main.toCheck', { count: toCheck })).down();
}

/** Whether a client's main action lets it go although something should be looked at first. */
function letsGoUnchecked({ result, settings, inputs }: Page, client: number): boolean {
  const source = settings.order[result.decider[client]! - 1];
  if (!source) return false;
  const action = ACTIONS[source][result.said[source][client]! - 1] as ActionId;
  return checkFirst(inputs.classification, action, client) !== null;
}

/** Who has no action, so that the lines are those of all clients, and their sum. */
function everybodyLines({ draft, result, say }: Page): void {
  const { decider, decided, turnover } = result;
  const sold = (clients: readonly number[]): number | '' => {
    const known = clients.filter((i) => turnover && !Number.isNaN(turnover[i]!));
    return known.length > 0 ? totalOf(known.map((i) => withoutCredit(turnover![i]!))) : '';
  };
  const all = [...decider.keys()];
  if (decided < all.length) {
    const without = all.filter((i) => decider[i] === 0);
    draft.put(0, 'label', say('main.nobody')).put(3, 'text', '–');
    draft.line(4, 'figure', [without.length, sold(without)], { numberFormat: AMOUNT }).down();
  }
  draft.line(0, 'total', [say('main.all'), '', '', '']);
  draft.line(4, 'totalFigure', [all.length, sold(all)], { numberFormat: AMOUNT }).down();
}

function orderPart(page: Page): void {
  const { draft, result, language, say } = page;
  const { sources, gone, several } = result;
  const headers = formatList(
    gone.map((header) => inQuotes(header, language)),
    language,
  );
  heading(page, say('order.finding', { count: several }), [
    say('order.about'),
    ...(gone.length > 0 ? [say('order.gone', { headers })] : []),
  ]);
  draft.put(0, 'head', say('order.place')).put(1, 'headText', say('order.source'));
  draft.put(2, 'headFigure', say('order.says')).put(3, 'headText', say('order.missing'));
  draft.put(4, 'headFigure', say('order.decides')).lines(3).down();
  sources.forEach(({ source, missing, says, decides }, k) => {
    draft.put(0, 'centred', k + 1).put(1, 'text', say(`source.${source}`));
    draft.put(2, 'figure', says, { numberFormat: AMOUNT });
    const lacks = formatList(
      missing.map((id) => say(`missing.${id}`)),
      language,
    );
    draft.put(3, 'text', lacks).put(4, 'figure', decides, { numberFormat: AMOUNT }).down();
  });
}

/** Clients of whom contrary things are asked, the largest first. */
function conflictsPart(page: Page): void {
  const { draft, result, say } = page;
  const { contradicts, turnover, contradicted } = result;
  const size = (i: number): number => turnover?.[i] || 0;
  const both = [...contradicts.keys()].filter((i) => contradicts[i]);
  const named = both.sort((a, b) => size(b) - size(a) || a - b).slice(0, MOST_NAMED);
  if (named.length === 0) return heading(page, say('conflicts.none'));
  heading(page, say('conflicts.finding', { count: contradicted }), [say('conflicts.about', { count: named.length })]);
  draft.put(0, 'head', say('column.id')).put(1, 'headText', say('column.client'));
  draft.put(2, 'headText', say('column.segment')).put(3, 'headText', say('column.action'));
  draft.put(4, 'headText', say('column.decides')).put(5, 'headFigure', say('column.turnover'));
  draft.put(6, 'headText', say('column.others')).lines(2).down();
  const head = draft.row - 1;
  for (const client of named) {
    const others = othersText(page, client);
    const longest = Math.max(whoAndWhat(page, client, WIDTHS), linesIn(others, WIDTHS[6]!));
    turnoverCell(page, 5, client);
    draft.put(6, 'wrapped', others).lines(longest).down();
  }
  draft.repeatHead(head);
}

/** @returns lines that it takes in columns of these widths */
function whoAndWhat(page: Page, client: number, widths: readonly number[]): number {
  const { draft, result, settings, inputs, language, say } = page;
  const { portfolio, segment, scheme } = inputs.classification;
  const label = SEGMENT_LABELS[segment[client]! - 1] ?? 'none';
  const none = translator(language)('words.segments.none');
  draft.id(0, portfolio.ids[client]!).client(1, portfolio.names[client]!);
  draft.put(2, 'text', label === 'none' ? none : segmentName(label, scheme, language), {
    swatch: SEGMENT_COLOURS[label],
  });
  const source = settings.order[result.decider[client]! - 1];
  const action = source && (ACTIONS[source][result.said[source][client]! - 1] as ActionId);
  const check = action ? checkFirst(inputs.classification, action, client) : null;
  const does = action ? [say(`action.${action}`), ...(check ? [say(`check.${check}`)] : [])].join(' ') : '';
  const decides = source ? say(`source.${source}`) : '';
  draft.put(3, 'wrapped', does).put(4, 'wrapped', decides);
  return Math.max(linesIn(does, widths[3]!), linesIn(decides, widths[4]!));
}

/** "Grow · Retain": what else is said, in the order of precedence. */
function othersText({ result, settings, say }: Page, client: number): string {
  const source = settings.order[result.decider[client]! - 1];
  return actionsOf(result.said, client)
    .filter((one) => one.source !== source)
    .sort((a, b) => settings.order.indexOf(a.source) - settings.order.indexOf(b.source))
    .map((one) => say(`short.${one.action}`))
    .join(' · ');
}

function turnoverCell({ draft, result }: Page, column: number, client: number): void {
  const amount = result.turnover?.[client] ?? NaN;
  draft.put(column, 'figure', Number.isNaN(amount) ? '' : amount, { numberFormat: AMOUNT });
}
